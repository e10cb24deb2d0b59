#pragma once

#include "core/book/book.h"
#include "ui/support/programsettings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace ui {

class Banner;

/** Who a person is, the language, where backups go; and a backup now. */
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(core::Book& book, QWidget* parent = nullptr);

    void accept() override;

private:
    void build();
    [[nodiscard]] ProgramSettings typed() const;
    void chooseFolder();
    void backUp();

    core::Book& m_book;
    QLineEdit* m_who;
    QComboBox* m_language;
    QLineEdit* m_folder;
    Banner* m_banner;
};

} // namespace ui
