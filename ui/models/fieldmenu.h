#pragma once

#include <QMenu>

namespace ui {

class RecordTableModel;

/** The fields of a list by the sections of the form, to choose one: filled when it opens. */
class FieldMenu final : public QMenu {
    Q_OBJECT

public:
    enum class For {
        Narrowing, ///< marked are those that narrow the list
        Grouping, ///< only what many records share; marked is the one that the list is counted by
    };

    FieldMenu(RecordTableModel& model, For purpose, QWidget* parent = nullptr);

    /** Storage key of the field that is marked for grouping; empty: none. */
    void setGroupedBy(const QString& key) { m_groupedBy = key; }

Q_SIGNALS:
    /** -1: counted by no field any more. */
    void fieldChosen(qsizetype field);

private:
    void fill();
    [[nodiscard]] bool isMarked(qsizetype field) const;

    RecordTableModel& m_model;
    const For m_purpose;
    QString m_groupedBy;
};

} // namespace ui
