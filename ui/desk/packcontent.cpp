#include "ui/desk/packcontent.h"

#include "core/wording/language.h"
#include "ui/desk/packdialog.h"
#include "ui/look/banner.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/look/scrollcolumn.h"
#include "ui/look/style.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/** What a small screen has for a dialog. */
constexpr QSize smallScreen(1240, 680);

class PackWords {
    Q_DECLARE_TR_FUNCTIONS(ui::PackDialog)

public:
    static QString of(const koffer::Packing& packing, const koffer::PackRequest& request)
    {
        const QLocale locale(spokenLanguage());
        QStringList lines;
        for (const auto& [kind, count] : packing.counts)
            lines.append(locale.toString(count) + u' ' + spokenLabels().of(count == 1 ? kind->singular : kind->plural));
        if (packing.photos > 0)
            lines.append(tr("%n photo(s)", nullptr, int(packing.photos)));
        lines.append(QString());
        lines.append(request.contacts ? tr("With telephone numbers and mail addresses.")
                                      : tr("Without telephone numbers and mail addresses."));
        lines.append(request.cases ? tr("With consultation cases.") : tr("Without consultation cases."));
        return tr("Koffer %1 for %2").arg(packing.number, packing.koffer.manifest.holder) + QStringLiteral("\n\n")
            + lines.join(u'\n');
    }
};

} // namespace

QString contentText(const koffer::Packing& packing, const koffer::PackRequest& request)
{
    return PackWords::of(packing, request);
}

void PackDialog::build()
{
    setObjectName(QStringLiteral("packDialog"));
    setProperty("handbookPage", QStringLiteral("koffer"));
    setWindowTitle(tr("Pack a Koffer"));
    resize(QSize(px(900), px(640)).boundedTo(smallScreen));
    m_banner->hide();
    m_banner->setObjectName(QStringLiteral("packBanner"));
    auto* const choice = new QWidget(m_pages);
    auto* const columns = new QHBoxLayout(choice);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(16));
    columns->addWidget(buildChoice(), 3);
    columns->addWidget(buildContent(), 2);
    m_pages->addWidget(choice);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    buildButtons(this);
    scrollAboveButtons(column);
}

QWidget* PackDialog::buildChoice()
{
    auto* const left = new QWidget;
    auto* const column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    auto* const label = new PlainLabel(tr("Sessions"), TextSize::Small);
    label->setInk(Ink::Quiet);
    label->setBuddy(m_filter);
    m_filter->setObjectName(QStringLiteral("sessionFilter"));
    m_filter->setAccessibleName(tr("Find a session"));
    m_filter->setPlaceholderText(tr("Find a series or a session"));
    m_filter->setClearButtonEnabled(true);
    m_past->setObjectName(QStringLiteral("pastSessions"));
    m_sessions->setObjectName(QStringLiteral("packSessions"));
    m_sessions->setAccessibleName(tr("Series and their sessions, to be ticked"));
    m_sessions->setHeaderHidden(true);
    m_sessions->setTabKeyNavigation(false);
    m_count->setInk(Ink::Quiet);
    column->addWidget(label);
    column->addWidget(m_filter);
    column->addWidget(m_sessions, 1);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_past);
    row->addStretch(1);
    row->addWidget(m_count);
    column->addLayout(row);
    return left;
}

QWidget* PackDialog::buildContent()
{
    auto* const right = new QWidget;
    auto* const column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    auto* const label = new PlainLabel(tr("Who takes it along"), TextSize::Small);
    label->setInk(Ink::Quiet);
    label->setBuddy(m_holder);
    m_holder->setObjectName(QStringLiteral("packHolder"));
    m_holder->setAccessibleName(tr("Who takes it along"));
    m_contacts->setObjectName(QStringLiteral("packContacts"));
    m_cases->setObjectName(QStringLiteral("packCases"));
    column->addWidget(label);
    column->addWidget(m_holder);
    column->addWidget(m_contacts);
    column->addWidget(m_cases);
    auto* const card = new Card(tr("What goes along"));
    m_content->setObjectName(QStringLiteral("packContent"));
    m_content->setWordWrap(true);
    m_content->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    card->body()->addWidget(m_content, 1);
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(card);
    column->addWidget(area, 1);
    return right;
}

void PackDialog::buildButtons(QWidget* into)
{
    m_progress->setObjectName(QStringLiteral("packProgress"));
    m_progress->setAccessibleName(tr("The Koffer is being written"));
    m_progress->setRange(0, 0);
    m_progress->hide();
    m_close = new QPushButton(into);
    m_close->setObjectName(QStringLiteral("closePack"));
    m_close->setAutoDefault(false);
    m_pack = new QPushButton(tr("Pack …"), into);
    m_pack->setObjectName(QStringLiteral("doPack"));
    setButtonLook(m_pack, ButtonLook::Main);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_pack);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &PackDialog::reject);
    connect(m_pack, &QPushButton::clicked, this, &PackDialog::pack);
}

} // namespace ui
