#pragma once

#include <QWidget>
#include <chrono>
#include <optional>

namespace ui {

class PlainLabel;

/** Below everything: whether what one sees is in the file, how old the last verified backup is, and which file it is.
 */
class StatusLine : public QWidget {
    Q_OBJECT

public:
    enum class Saving { Saved, Typed, Running, Failed };

    explicit StatusLine(QWidget* parent = nullptr);

    void setSaving(Saving saving);
    /** Age of the last backup that was read back and found good; none: there is no such backup. */
    void setBackupAge(std::optional<std::chrono::seconds> age);
    /** Per cent of the backup under way; none: there is none. */
    void setBackupRunning(std::optional<int> percent);
    /** Why the last attempt at one failed, a sentence; empty: it did not. */
    void setBackupFailure(const QString& sentence);
    /** Who writes the file instead of us; an empty name when nobody can tell. None: we write. */
    void setHolder(std::optional<QString> holder);
    void setFileName(const QString& name);
    void setLanguage(const QString& name);

    [[nodiscard]] QString savingText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void sayBackup();

    Saving m_saving = Saving::Saved;
    std::optional<QString> m_holder;
    std::optional<std::chrono::seconds> m_backupAge;
    std::optional<int> m_backupPercent;
    QString m_backupFailure;
    PlainLabel* m_state;
    PlainLabel* m_backup;
    PlainLabel* m_file;
    PlainLabel* m_language;
};

} // namespace ui
