#pragma once

#include "core/book/book.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace ui {

class Banner;
class Prompts;

/** Enters a municipality's team with its registration in one step. */
class NewTeamDialog final : public QDialog {
    Q_OBJECT

public:
    NewTeamDialog(core::Book& book, core::RecordId series, Prompts& prompts, QWidget* parent = nullptr);

    void accept() override;

private:
    void fillMunicipalities();
    [[nodiscard]] core::RecordId chosen() const;
    void tell(const core::Error& error);

    core::Book& m_book;
    const core::RecordId m_series;
    Prompts& m_prompts;
    Banner* m_banner;
    QComboBox* m_municipality;
    QSpinBox* m_persons;
    QComboBox* m_state;
};

} // namespace ui
