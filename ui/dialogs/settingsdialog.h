#pragma once

#include "core/book/book.h"
#include "ui/support/programsettings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

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
    void chooseFolder();
    void backUp();

    core::Book& m_book;
    QLineEdit* m_who;
    QComboBox* m_language;
    QComboBox* m_scheme;
    QComboBox* m_textScale;
    QLineEdit* m_folder;
    Banner* m_banner;
};

} // namespace ui
