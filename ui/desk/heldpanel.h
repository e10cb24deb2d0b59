#pragma once

#include "core/koffer/quarantine.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class Prompts;
class TextRowsModel;

/** Returns that were refused and set aside, each with its reason: to be tried again, or thrown away. */
class HeldPanel final : public QWidget {
    Q_OBJECT

public:
    HeldPanel(core::Book& book, Prompts& prompts, QWidget* parent = nullptr);

    [[nodiscard]] int count() const { return int(m_held.size()); }
    void reload();

Q_SIGNALS:
    void counted(int count);
    void mergeWanted(const QString& path);
    void failed(const core::Error& error);

private:
    void sayState();
    void discard();
    [[nodiscard]] const core::koffer::HeldReturn* current() const;

    core::Book& m_book;
    Prompts& m_prompts;
    QList<core::koffer::HeldReturn> m_held;
    QStackedWidget* m_pages;
    QTableView* m_table;
    TextRowsModel* m_model;
    QPushButton* m_again;
    QPushButton* m_discard;
};

} // namespace ui
