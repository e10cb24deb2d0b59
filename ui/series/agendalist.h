#pragma once

#include "core/model/overview/agendaplan.h"

#include <QTreeWidget>

namespace ui {

class DisputedPlaces;

/** The blocks of an agenda in a table: rows are moved by mouse or by keys, and typed in where they stand. It only says
 *  what a person wants; the agenda comes back through setPlan(). */
class AgendaList final : public QTreeWidget {
    Q_OBJECT

public:
    enum Column { Time, Minutes, Title, Kind, Method, Goal, Material, Responsible, ColumnCount };

    explicit AgendaList(QWidget* parent = nullptr);

    void setPlan(const core::AgendaPlan& plan, const DisputedPlaces& disputed, bool readOnly);
    /** Null where no row is chosen. */
    [[nodiscard]] core::RecordId chosen() const;
    void choose(core::RecordId block);
    /** Lets the row that is dragged, the chosen one, go at a place of the viewport. */
    void dropAt(const QPoint& place);

Q_SIGNALS:
    /** A block is to stand before `next`; last for null. */
    void placed(core::RecordId block, core::RecordId next);
    /** A cell was typed in; `key` is the field's. */
    void typed(core::RecordId block, const QString& key, const QString& text);
    void opened(core::RecordId block);
    void removed(core::RecordId block);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showBlock(QTreeWidgetItem* item, const core::AgendaBlock& block, bool isDisputed, bool readOnly);
    void moveChosen(int rows);
    [[nodiscard]] core::RecordId idAt(int row) const;
    void cellChanged(QTreeWidgetItem* item, int column);

    bool m_filling = false;
};

} // namespace ui
