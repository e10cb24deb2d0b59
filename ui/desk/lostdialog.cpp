#include "ui/desk/lostdialog.h"

#include "core/support/text.h"
#include "ui/forms/growingtext.h"
#include "ui/look/plainlabel.h"
#include "ui/look/scrollcolumn.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LostDialog::LostDialog(const QString& number, QWidget* parent)
    : QDialog(parent)
    , m_reason(new GrowingText(this))
{
    setObjectName(QStringLiteral("lostDialog"));
    setProperty("handbookPage", QStringLiteral("koffer"));
    setWindowTitle(tr("Report Koffer %1 lost").arg(number));
    resizeWithin(*this, {520, 300});
    auto* const words = new PlainLabel(tr("From now on nothing that comes back from this Koffer is taken over; it is "
                                          "set aside. If the Koffer turns up "
                                          "again, set its state back to “out”."),
        TextSize::Body, this);
    words->setWordWrap(true);
    auto* const label = new PlainLabel(tr("What happened"), TextSize::Small, this);
    label->setInk(Ink::Quiet);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("lostReason"));
    m_reason->setAccessibleName(tr("What happened"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Report lost"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("reportLost"));
    m_accept->setEnabled(false);
    setButtonLook(m_accept, ButtonLook::Main);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    column->addWidget(words);
    column->addWidget(label);
    column->addWidget(m_reason, 1);
    column->addWidget(buttons);
    scrollAboveButtons(column);
    connect(m_reason, &GrowingText::textChanged, this, [this] { m_accept->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString LostDialog::reason() const
{
    return core::text::tidyLongText(m_reason->text());
}

} // namespace ui
