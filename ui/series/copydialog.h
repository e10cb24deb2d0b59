#pragma once

#include "core/book/book.h"
#include "core/change/copyingseries.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Banner;
class PlainLabel;
class Prompts;
class Segmented;

/** Plans a series once more, alone or with its whole group: the plan is copied, what happened is not. Open it with
 *  open(). */
class CopyDialog final : public QDialog {
    Q_OBJECT

public:
    CopyDialog(core::Book& book, core::RecordId series, Prompts& prompts, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /** The first series that was made. */
    void copied(core::RecordId series);

private:
    void build(bool hasGroup);
    [[nodiscard]] core::acts::CopySettings settings() const;
    void judge();

    core::Book& m_book;
    const core::RecordId m_series;
    core::RecordId m_group;
    Prompts& m_prompts;
    Banner* m_banner;
    Segmented* m_what;
    QLineEdit* m_title;
    Segmented* m_dates;
    QLineEdit* m_first;
    PlainLabel* m_understood;
    QCheckBox* m_hosts;
    QCheckBox* m_roles;
    QPushButton* m_accept = nullptr;
    QDate m_begins; ///< first day of the series as it is; invalid: nobody knows
};

} // namespace ui
