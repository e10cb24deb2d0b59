#include "ui/dialogs/losttextdialog.h"

#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LostTextDialog::LostTextDialog(const QString& about, const QString& text, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("lostTextDialog"));
    setProperty("handbookPage", QStringLiteral("records"));
    setWindowTitle(tr("Text that was not saved"));
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    auto* const words = new PlainLabel(about, TextSize::Body, this);
    words->setWordWrap(true);
    auto* const shown = new QPlainTextEdit(this);
    shown->setObjectName(QStringLiteral("lostText"));
    shown->setAccessibleName(windowTitle());
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setPlainText(text);
    shown->setAccessibleDescription(about); // no buddy: an & in what people wrote would become a key
    column->addWidget(words);
    column->addWidget(shown, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* const copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyText"));
    setButtonLook(copy, ButtonLook::Main);
    QPushButton* const discard = buttons->addButton(tr("Discard"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discardText"));
    // As it was typed: a text box would give no-break spaces back as blanks.
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(discard, &QPushButton::clicked, this, [this] {
        Q_EMIT discarded();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resizeWithin(*this, {520, 320});
}

} // namespace ui
