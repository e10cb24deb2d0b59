#include "ui/dialogs/reasondialog.h"

#include "core/support/text.h"
#include "core/wording/daytext.h"
#include "ui/forms/growingtext.h"
#include "ui/look/plainlabel.h"
#include "ui/look/scrollcolumn.h"
#include "ui/look/stateline.h"
#include "ui/look/style.h"
#include "ui/support/carryout.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ReasonDialog::ReasonDialog(const QStringList& sentences, QWidget* parent, Asks asks)
    : QDialog(parent)
    , m_asks(asks)
    , m_reason(new GrowingText(this))
    , m_until(new QLineEdit(this))
    , m_understood(new PlainLabel({}, TextSize::Small, this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setProperty("handbookPage", QStringLiteral("rules"));
    setWindowTitle(tr("Let it stand with a reason"));
    build(sentences);
    connect(m_reason, &GrowingText::textChanged, this, &ReasonDialog::judge);
    connect(m_until, &QLineEdit::textChanged, this, &ReasonDialog::judge);
    judge();
}

void ReasonDialog::build(const QStringList& sentences)
{
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    for (const QString& sentence : sentences) {
        auto* const line = new StateLine(sentence, Tone::Bad, this);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    const auto add = [&](const QString& text, QWidget* editor) {
        auto* const label = new PlainLabel(text, TextSize::Small, this);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
        column->addWidget(label);
        column->addWidget(editor);
    };
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMinimumWidth(px(420));
    m_until->setObjectName(QStringLiteral("until"));
    add(tr("Reason, recorded with your name *"), m_reason);
    add(m_asks == Asks::ReasonAndDay ? tr("Until *") : tr("Until (may stay empty)"), m_until);
    m_understood->setInk(Ink::Quiet);
    column->addWidget(m_understood);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Let it stand"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    setButtonLook(m_accept, ButtonLook::Main);
    column->addWidget(buttons);
    scrollAboveButtons(column);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ReasonDialog::judge()
{
    const QString typed = m_until->text().trimmed();
    const QDate day = lastDayOf(typed);
    const bool isUnderstood = typed.isEmpty() || day.isValid();
    m_understood->setText(typed.isEmpty() ? QString()
            : isUnderstood                ? tr("until %1").arg(core::dayText(day))
                                          : tr("This is not understood as a date."));
    const bool isDayThere = day.isValid() || m_asks == Asks::Reason;
    m_accept->setEnabled(isUnderstood && isDayThere && !core::text::tidyLongText(m_reason->text()).isEmpty());
}

Standing ReasonDialog::standing() const
{
    return {core::text::tidyLongText(m_reason->text()), lastDayOf(m_until->text())};
}

} // namespace ui
