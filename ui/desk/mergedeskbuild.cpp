#include "ui/desk/mergedesk.h"

#include "core/wording/deskreportfile.h"
#include "ui/desk/conflictcard.h"
#include "ui/desk/deskdetail.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/mergedeskparts.h"
#include "ui/look/banner.h"
#include "ui/look/emptystate.h"
#include "ui/look/pagehead.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

void MergeDesk::build()
{
    setObjectName(QStringLiteral("mergeDesk"));
    setProperty("handbookPage", QStringLiteral("abgleich"));
    m_banner->hide();
    m_banner->setClosable(true);
    m_banner->setObjectName(QStringLiteral("deskBanner"));
    m_progress->setObjectName(QStringLiteral("deskProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_state->setInk(Ink::Quiet);
    m_state->setObjectName(QStringLiteral("deskState"));
    body()->addWidget(m_banner);
    auto* const line = new QHBoxLayout;
    line->addWidget(m_state);
    line->addWidget(m_progress, 1);
    body()->addLayout(line);
    buildHead();
    buildTable();
    buildDetail();
    addKeys();
    connect(m_banner, &Banner::actionRequested, this, &MergeDesk::takeBack);
}

void MergeDesk::buildHead()
{
    m_report = head()->addAction(QStringLiteral("deskReport"), tr("Report"));
    auto* const menu = new QMenu(m_report);
    const auto add = [&](const char* name, const QString& text, ReportFormat format) {
        QAction* const action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, format] { report(format); });
    };
    add("reportPdf", tr("For printing (.pdf) …"), ReportFormat::Pdf);
    add("reportCsv", tr("As a table (.csv) …"), ReportFormat::Csv);
    m_report->setMenu(menu);
    m_cancel = head()->addAction(QStringLiteral("deskCancel"), tr("Cancel"));
    m_take = head()->addAction(QStringLiteral("deskTake"), tr("Take over"), ButtonLook::Main);
    connect(m_cancel, &QPushButton::clicked, this, &MergeDesk::giveUp);
    connect(m_take, &QPushButton::clicked, this, &MergeDesk::takeOver);
}

void MergeDesk::buildTable()
{
    m_table->setModel(m_model);
    m_findings->setObjectName(QStringLiteral("deskFindings"));
    m_findings->setAccessibleName(tr("What the rules find in the result"));
    m_findings->setWordWrap(true);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setTextElideMode(Qt::ElideNone);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_findings);
    m_pages->addWidget(m_nothing);
    auto* const split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    auto* const card = new Card;
    card->body()->setContentsMargins(px(3), px(3), px(3), px(3));
    card->body()->addWidget(m_pages);
    split->addWidget(card);
    split->addWidget(m_detailArea);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    body()->addWidget(split, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergeDesk::showCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == DeskModel::What && m_model->hiddenBehind(at.row()) > 0)
            m_model->toggle(at.row());
    });
}

void MergeDesk::buildDetail()
{
    m_detail->addWidget(m_row);
    m_detail->addWidget(m_card);
    m_detailArea->setWidget(m_detail);
    m_detailArea->setWidgetResizable(true);
    m_detailArea->setFrameShape(QFrame::NoFrame);
    m_detailArea->setFocusPolicy(Qt::NoFocus);
    m_detailArea->setMinimumHeight(px(210));
    m_detailArea->hide();
    connect(m_card, &ConflictCard::decided, this, &MergeDesk::decide);
    connect(m_card, &ConflictCard::reopened, this, &MergeDesk::reopen);
    connect(m_row, &DeskDetail::joinWanted, this, &MergeDesk::join);
}

void MergeDesk::addKeys()
{
    auto* const table = static_cast<DeskTable*>(m_table);
    connect(table, &DeskTable::decisionKey, this, &MergeDesk::decideSelected);
    connect(table, &DeskTable::toggleWanted, this, [this](int row) {
        if (m_model->toggle(row))
            m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    });
    connect(table, &DeskTable::recordWanted, this, [this](int row) {
        if (m_book.store().find(m_model->row(row).record).value_or(std::nullopt))
            Q_EMIT recordActivated(m_model->row(row).record);
    });
}

} // namespace ui
