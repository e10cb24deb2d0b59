#include "ui/dialogs/putoffdialog.h"

#include "core/support/text.h"
#include "core/wording/daytext.h"
#include "ui/look/plainlabel.h"
#include "ui/look/scrollcolumn.h"
#include "ui/look/style.h"
#include "ui/support/carryout.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString written(QDate day)
{
    return core::dayText(day);
}

} // namespace

PutOffDialog::PutOffDialog(const QString& what, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_today(today)
    , m_until(new QLineEdit(written(today.addDays(7)), this))
    , m_reason(new QLineEdit(this))
    , m_understood(new PlainLabel({}, TextSize::Small, this))
{
    setObjectName(QStringLiteral("putOffDialog"));
    setProperty("handbookPage", QStringLiteral("start"));
    setWindowTitle(tr("Put off"));
    build(what);
    connect(m_until, &QLineEdit::textChanged, this, &PutOffDialog::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &PutOffDialog::judge);
    judge();
    m_reason->setFocus();
}

void PutOffDialog::build(const QString& what)
{
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    auto* const about = new PlainLabel(what, TextSize::Body, this);
    about->setWordWrap(true);
    about->setMinimumWidth(px(420));
    column->addWidget(about);
    const auto add = [&](const QString& text, QLineEdit* editor, const char* name) {
        auto* const label = new PlainLabel(text, TextSize::Small, this);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
        editor->setObjectName(QString::fromLatin1(name));
        column->addWidget(label);
        column->addWidget(editor);
    };
    add(tr("Until *"), m_until, "until");
    auto* const days = new QHBoxLayout;
    const auto addDay = [&](const QString& text, QDate day, const char* name) {
        auto* const button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        setButtonLook(button, ButtonLook::Small);
        connect(button, &QPushButton::clicked, this, [this, day] { m_until->setText(written(day)); });
        days->addWidget(button);
    };
    addDay(tr("Tomorrow"), m_today.addDays(1), "tomorrow");
    addDay(tr("In a week"), m_today.addDays(7), "week");
    addDay(tr("In a month"), m_today.addMonths(1), "month");
    days->addStretch();
    column->addLayout(days);
    m_understood->setInk(Ink::Quiet);
    column->addWidget(m_understood);
    add(tr("Reason, recorded with your name *"), m_reason, "reason");
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Put off"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    setButtonLook(m_accept, ButtonLook::Main);
    column->addWidget(buttons);
    scrollAboveButtons(column);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PutOffDialog::begin(const Standing& standing)
{
    if (standing.until > m_today)
        m_until->setText(written(standing.until));
    m_reason->setText(standing.reason);
}

QDate PutOffDialog::day() const
{
    return lastDayOf(m_until->text());
}

void PutOffDialog::judge()
{
    const QDate until = day();
    m_understood->setText(!until.isValid() ? tr("This is not understood as a date.")
            : until <= m_today             ? tr("The day must be after today.")
                                           : tr("comes back on %1").arg(written(until)));
    m_accept->setEnabled(until > m_today && !core::text::tidyLine(m_reason->text()).isEmpty());
}

Standing PutOffDialog::standing() const
{
    return {core::text::tidyLine(m_reason->text()), day()};
}

} // namespace ui
