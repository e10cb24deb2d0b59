#include "ui/series/copydialog.h"

#include "core/model/entities/series.h"
#include "core/model/fuzzydateparser.h"
#include "core/model/seriesparts.h"
#include "core/support/text.h"
#include "core/wording/daytext.h"
#include "core/wording/errortext.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/scrollcolumn.h"
#include "ui/look/segmented.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"
#include "ui/support/carryout.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

QDate typedDay(const QString& typed)
{
    const auto date = parseFuzzyDate(text::tidyLine(typed));
    return date && date->isExact() ? date->earliest() : QDate();
}

} // namespace

CopyDialog::CopyDialog(Book& book, RecordId series, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_series(series)
    , m_prompts(prompts)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_what(new Segmented(tr("What is planned once more"), this))
    , m_title(new QLineEdit(this))
    , m_dates(new Segmented(tr("The dates"), this))
    , m_first(new QLineEdit(this))
    , m_understood(new PlainLabel({}, TextSize::Small, this))
    , m_hosts(new QCheckBox(tr("Keep hosts and venues"), this))
    , m_roles(new QCheckBox(tr("Keep who moderates and speaks"), this))
{
    setObjectName(QStringLiteral("copyDialog"));
    setProperty("handbookPage", QStringLiteral("series"));
    setWindowTitle(tr("Plan the series once more"));
    const auto held = book.store().getAs<Series>(series);
    if (held) {
        m_group = held->group.id;
        m_title->setText(held->title);
    }
    const auto sessions = sessionsOf(book.store(), series);
    if (sessions)
        m_begins = firstDay(*sessions);
    build(!m_group.isNull());
    connect(m_title, &QLineEdit::textChanged, this, &CopyDialog::judge);
    connect(m_first, &QLineEdit::textChanged, this, &CopyDialog::judge);
    connect(m_dates, &Segmented::currentChanged, this, &CopyDialog::judge);
    connect(m_what, &Segmented::currentChanged, this, [this](const QString& what) {
        const bool isGroup = what == QStringLiteral("group");
        m_title->setText(m_book.store().titleOf(isGroup ? m_group : m_series).value_or(QString()));
    });
    judge();
}

void CopyDialog::build(bool hasGroup)
{
    m_banner->hide();
    m_what->setObjectName(QStringLiteral("copyWhat"));
    m_what->addChoice(QStringLiteral("series"), tr("This series"));
    m_what->addChoice(QStringLiteral("group"), tr("The whole group"));
    m_what->setVisible(hasGroup);
    m_title->setObjectName(QStringLiteral("copyTitle"));
    m_title->setMinimumWidth(px(380));
    m_title->setMaxLength(text::SingleLineLimit);
    m_dates->setObjectName(QStringLiteral("copyDates"));
    m_dates->addChoice(QStringLiteral("cleared"), tr("Still open"));
    m_dates->addChoice(QStringLiteral("shifted"), tr("From another first day on"));
    m_first->setObjectName(QStringLiteral("copyFirst"));
    m_first->setPlaceholderText(tr("for example 01.06.2027"));
    m_understood->setInk(Ink::Quiet);
    m_understood->setWordWrap(true);
    m_hosts->setObjectName(QStringLiteral("copyHosts"));
    m_roles->setObjectName(QStringLiteral("copyRoles"));
    m_roles->setChecked(true);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    const auto add = [&](const QString& text, QWidget* editor) {
        auto* const label = new PlainLabel(text, TextSize::Small, this);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
        column->addWidget(label);
        column->addWidget(editor);
    };
    column->addWidget(m_banner);
    column->addWidget(m_what);
    add(tr("Title *"), m_title);
    column->addWidget(m_dates);
    add(tr("First day of the new series"), m_first);
    column->addWidget(m_understood);
    column->addWidget(m_hosts);
    column->addWidget(m_roles);
    auto* const note =
        new PlainLabel(tr("Rules, texts, contacts, agendas and checklists are copied; teams and results are not."),
            TextSize::Small, this);
    note->setInk(Ink::Quiet);
    note->setWordWrap(true);
    column->addWidget(note);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("copyNow"));
    setButtonLook(m_accept, ButtonLook::Main);
    column->addStretch();
    column->addWidget(buttons);
    scrollAboveButtons(column);
    resizeWithin(*this, {540, 480}); // room for what it says below the first day
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

acts::CopySettings CopyDialog::settings() const
{
    acts::CopySettings chosen;
    chosen.title = text::tidyLine(m_title->text());
    chosen.hosts = m_hosts->isChecked();
    chosen.roles = m_roles->isChecked();
    if (m_dates->current() == QStringLiteral("shifted")) {
        chosen.dates = acts::CopySettings::Dates::Shifted;
        chosen.days = m_begins.daysTo(typedDay(m_first->text()));
    }
    return chosen;
}

void CopyDialog::judge()
{
    const bool isShifted = m_dates->current() == QStringLiteral("shifted");
    m_first->setEnabled(isShifted && m_begins.isValid());
    const QDate day = typedDay(m_first->text());
    QString words;
    if (isShifted && !m_begins.isValid())
        words = tr("The series has no date yet that could move.");
    else if (isShifted && day.isValid())
        words = tr("All dates move by %n day(s).", nullptr, int(m_begins.daysTo(day)));
    else if (isShifted)
        words = tr("The series began on %1; enter the day on which the new one begins.").arg(dayText(m_begins));
    m_understood->setText(words);
    const bool isDated = !isShifted || (m_begins.isValid() && day.isValid());
    m_accept->setEnabled(isDated && !text::tidyLine(m_title->text()).isEmpty());
}

void CopyDialog::accept()
{
    RecordId first;
    const Result<void> done = [&]() -> Result<void> {
        const bool isGroup = m_what->current() == QStringLiteral("group");
        WB_ASSIGN(proposal,
            isGroup ? acts::copyGroup(m_book.store(), m_group, settings(), m_book.ids())
                    : acts::copySeries(m_book.store(), m_series, settings(), m_book.ids()));
        for (const Change& change : proposal.changes) {
            if (first.isNull() && change.entity == &Series::info())
                first = change.record;
        }
        WB_TRY(carryOut(m_book, proposal, m_prompts, this));
        return {};
    }();
    if (!done) {
        m_banner->setMessage(Banner::Kind::Error, sentence(done.error()));
        m_banner->show();
        return;
    }
    QDialog::accept();
    Q_EMIT copied(first);
}

} // namespace ui
