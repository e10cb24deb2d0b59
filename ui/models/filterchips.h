#pragma once

#include "core/book/book.h"
#include "core/store/listquery.h"

#include <QWidget>

namespace ui {

class FlowLayout;
class RecordTableModel;

/** What narrows a list by its fields: a chip for each, with a cross that takes it away, and the dialog that asks for
 *  them. Hidden while there is none. */
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    FilterChips(core::Book& book, RecordTableModel& model, QWidget* parent = nullptr);

    /** The control that Tab comes from. */
    void setTabAfter(QWidget* control) { m_tabAfter = control; }
    /** Asks what to narrow the list to by a field. */
    void ask(qsizetype field);
    /** In place of what narrows the list by the same field. */
    void narrow(const core::FieldFilter& filter);
    void widen(qsizetype field);
    /** As the model is narrowed now, in the language spoken. */
    void refresh();

Q_SIGNALS:
    void changed();
    /** The last chip that had the keyboard is gone. */
    void emptied();

private:
    void set(const QList<core::FieldFilter>& filters);
    /** Those that a chip can say. */
    [[nodiscard]] QList<core::FieldFilter> filters() const;

    core::Book& m_book;
    RecordTableModel& m_model;
    FlowLayout* m_flow;
    QWidget* m_tabAfter = nullptr;
    QStringList m_shown;
};

} // namespace ui
