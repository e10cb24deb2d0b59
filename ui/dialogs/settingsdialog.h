#pragma once

#include "core/book/book.h"
#include "ui/support/programsettings.h"

#include <QDialog>
#include <QTimer>
#include <atomic>
#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Banner;

/** Who a person is, language and look, where backups go; and a backup now. */
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(core::Book& book, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /** The person wants to go back to a backup; the dialog has closed. */
    void restoreRequested();

private:
    void build();
    void addChoices();
    [[nodiscard]] ProgramSettings typed() const;
    [[nodiscard]] bool hasFolder();
    void chooseFolder();
    /** Begins a backup, or ends the one under way. */
    void backUp();
    void sayBackup();
    void endBackup(const core::Result<QString>& made);

    core::Book& m_book;
    QLineEdit* m_who;
    QComboBox* m_language;
    QComboBox* m_scheme;
    QComboBox* m_textScale;
    QLineEdit* m_folder;
    Banner* m_banner;
    QPushButton* m_backUp;

    /** What the thread that copies and this dialog tell each other; whichever ends first leaves it to the other. */
    struct Backup {
        std::atomic_int percent = 0;
        std::atomic_bool isGivenUp = false;
    };
    std::shared_ptr<Backup> m_backup; ///< none: nothing is under way
    QTimer m_look;
};

} // namespace ui
