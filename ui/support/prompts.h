#pragma once

#include <QString>
#include <QWidget>

namespace ui {

/** What the window asks a person outside its own pages: file names and yes or no. Passed in, so that tests answer. */
class Prompts {
public:
    virtual ~Prompts() = default;

    /** A file to read; empty if none was chosen. */
    [[nodiscard]] virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    /** A file to write; empty if none was chosen. */
    [[nodiscard]] virtual QString fileToSave(
        QWidget* parent, const QString& title, const QString& proposal, const QString& filter) = 0;
    /** Whether to do what `question` asks; `yes` is the word on the button. */
    [[nodiscard]] virtual bool confirm(QWidget* parent, const QString& question, const QString& yes) = 0;
};

/** The dialogs of the system. */
class SystemPrompts final : public Prompts {
public:
    [[nodiscard]] QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    [[nodiscard]] QString fileToSave(
        QWidget* parent, const QString& title, const QString& proposal, const QString& filter) override;
    [[nodiscard]] bool confirm(QWidget* parent, const QString& question, const QString& yes) override;
};

} // namespace ui
