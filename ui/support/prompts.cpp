#include "ui/support/prompts.h"

#include "ui/dialogs/reasondialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

QString SystemPrompts::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString SystemPrompts::fileToSave(QWidget* parent, const QString& title, const QString& proposal, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

bool SystemPrompts::confirm(QWidget* parent, const QString& question, const QString& yes)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    QPushButton* accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == accept;
}

namespace {

std::optional<Standing> askedFor(QWidget* parent, const QStringList& sentences, ReasonDialog::Asks asks)
{
    ReasonDialog dialog(sentences, parent, asks);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.standing();
}

} // namespace

std::optional<Standing> SystemPrompts::letStand(QWidget* parent, const QStringList& sentences)
{
    return askedFor(parent, sentences, ReasonDialog::Asks::Reason);
}

std::optional<Standing> SystemPrompts::letStandUntil(QWidget* parent, const QStringList& sentences)
{
    return askedFor(parent, sentences, ReasonDialog::Asks::ReasonAndDay);
}

} // namespace ui
