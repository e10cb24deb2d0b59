#include "ui/desk/heldpanel.h"

#include "core/model/entities/kofferissue.h"
#include "core/wording/daytext.h"
#include "core/wording/errortext.h"
#include "ui/desk/rowstable.h"
#include "ui/desk/textrowsmodel.h"
#include "ui/look/card.h"
#include "ui/look/emptystate.h"
#include "ui/look/style.h"
#include "ui/support/prompts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using koffer::HeldReturn;

HeldPanel::HeldPanel(Book& book, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_pages(new QStackedWidget(this))
    , m_table(new RowsTable(m_pages))
    , m_model(new TextRowsModel({tr("Reason"), tr("File"), tr("Koffer"), tr("Since"), tr("By")}, this))
    , m_again(new QPushButton(tr("Try again")))
    , m_discard(new QPushButton(tr("Throw away …")))
{
    m_table->setObjectName(QStringLiteral("heldReturns"));
    m_table->setAccessibleName(tr("Returns that were set aside"));
    m_table->setModel(m_model);
    m_again->setObjectName(QStringLiteral("tryAgain"));
    m_discard->setObjectName(QStringLiteral("discardHeld"));
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const row = new QHBoxLayout;
    for (QPushButton* const button : {m_again, m_discard}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    auto* const card = new Card;
    card->body()->setContentsMargins(px(3), px(3), px(3), px(3));
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    m_pages->addWidget(list);
    m_pages->addWidget(new EmptyState(QStringLiteral("check"),
        tr("No return was set aside. One that cannot be trusted or read, or comes from a Koffer that was reported "
           "lost, is kept here and changes nothing.")));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HeldPanel::sayState);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const HeldReturn* const held = current())
            Q_EMIT mergeWanted(held->path);
    });
    connect(m_table, &QAbstractItemView::activated, m_again, &QPushButton::click);
    connect(m_discard, &QPushButton::clicked, this, &HeldPanel::discard);
    reload();
}

const HeldReturn* HeldPanel::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_held.size()) ? &m_held.at(row) : nullptr;
}

void HeldPanel::reload()
{
    const Result<QList<HeldReturn>> held = koffer::heldReturns(m_book);
    if (!held) {
        Q_EMIT failed(held.error());
        return;
    }
    m_held = *held;
    QList<TextRowsModel::Row> rows;
    for (const HeldReturn& each : std::as_const(m_held)) {
        QString number;
        if (each.label) {
            const Result<std::optional<Record>> issue = m_book.store().find(RecordId(each.label->koffer));
            if (issue && *issue && &(*issue)->entity() == &KofferIssue::info())
                number = as<KofferIssue>(**issue).number;
        }
        rows.append({each.id, {sentence(each.why), each.name, number, momentText(each.at), each.by}});
    }
    m_model->setRows(rows);
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    sayState();
    Q_EMIT counted(count());
}

void HeldPanel::sayState()
{
    m_again->setEnabled(current() && !m_book.isReadOnly());
    m_discard->setEnabled(current() && !m_book.isReadOnly());
}

void HeldPanel::discard()
{
    const HeldReturn* const chosen = current();
    if (!chosen)
        return;
    const HeldReturn held = *chosen; // while the question stands, the list may be read anew
    const QString question =
        tr("Throw “%1” away? What is in it cannot be taken over afterwards, unless the file comes again.")
            .arg(held.name);
    if (!m_prompts.confirm(this, question, tr("Throw away")))
        return;
    const Result<void> gone = koffer::discardHeld(m_book, held.id);
    if (!gone)
        Q_EMIT failed(gone.error());
    reload();
}

} // namespace ui
