#include "ui/support/prompts.h"

#include "ui/dialogs/reasondialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace ui {

QString SystemPrompts::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

namespace {

/** Not QFileDialog::getSaveFileName(): an ending put on after its question would write over a file nobody asked about. */
QString fileNamed(QFileDialog& dialog, const QString& proposal, const QString& filter)
{
    static const QRegularExpression ending(QStringLiteral("\\(\\*\\.(\\w+)\\)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilter(filter);
    dialog.setDefaultSuffix(ending.match(filter).captured(1));
    if (const QFileInfo proposed(proposal); proposed.isAbsolute())
        dialog.setDirectory(proposed.absolutePath());
    dialog.selectFile(QFileInfo(proposal).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString SystemPrompts::fileToSave(QWidget* parent, const QString& title, const QString& proposal, const QString& filter)
{
    QFileDialog dialog(parent, title);
    return fileNamed(dialog, proposal, filter);
}

QString SystemPrompts::fileToBegin(
    QWidget* parent, const QString& title, const QString& proposal, const QString& filter)
{
    QFileDialog dialog(parent, title);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    return fileNamed(dialog, proposal, filter);
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
