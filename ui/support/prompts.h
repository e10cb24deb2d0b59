#pragma once

#include <QDate>
#include <QString>
#include <QWidget>
#include <optional>

namespace ui {

/** A person's reason to let something stand, and until when; an invalid day is no end. */
struct Standing {
    QString reason;
    QDate until;
};

/** What the window asks a person outside its own pages: file names and yes or no. Passed in, so that tests answer. */
class Prompts {
public:
    virtual ~Prompts() = default;

    /** A file to read; empty if none was chosen. */
    [[nodiscard]] virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    /** A file to write, with the ending of the filter where the person typed none; that one is asked about if it is
     *  there already. Empty if none was chosen. */
    [[nodiscard]] virtual QString fileToSave(
        QWidget* parent, const QString& title, const QString& proposal, const QString& filter) = 0;
    /** The same for what is never written over: whoever asks says so when the file is there. */
    [[nodiscard]] virtual QString fileToBegin(
        QWidget* parent, const QString& title, const QString& proposal, const QString& filter)
    {
        return fileToSave(parent, title, proposal, filter);
    }
    /** Whether to do what `question` asks; `yes` is the word on the button. */
    [[nodiscard]] virtual bool confirm(QWidget* parent, const QString& question, const QString& yes) = 0;
    /** Why findings are let stand; nullopt if the person thinks better of it. */
    [[nodiscard]] virtual std::optional<Standing> letStand(QWidget* parent, const QStringList& sentences) = 0;
    /** The same where they may stand only until a day. */
    [[nodiscard]] virtual std::optional<Standing> letStandUntil(QWidget* parent, const QStringList& sentences)
    {
        return letStand(parent, sentences);
    }
};

/** The dialogs of the system. */
class SystemPrompts final : public Prompts {
public:
    [[nodiscard]] QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    [[nodiscard]] QString fileToSave(
        QWidget* parent, const QString& title, const QString& proposal, const QString& filter) override;
    [[nodiscard]] QString fileToBegin(
        QWidget* parent, const QString& title, const QString& proposal, const QString& filter) override;
    [[nodiscard]] bool confirm(QWidget* parent, const QString& question, const QString& yes) override;
    [[nodiscard]] std::optional<Standing> letStand(QWidget* parent, const QStringList& sentences) override;
    [[nodiscard]] std::optional<Standing> letStandUntil(QWidget* parent, const QStringList& sentences) override;
};

} // namespace ui
