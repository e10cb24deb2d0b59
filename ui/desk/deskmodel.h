#pragma once

#include "ui/desk/deskwork.h"
#include "ui/look/palette.h"

#include <QAbstractTableModel>

namespace ui {

/** The lines of a merge: what becomes of each, what it is about, the three values, and what was decided. Many new
 *  records of one kind are one line that can be opened. */
class DeskModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Class, What, AtIssue, Office, Return, Decision, ColumnCount };
    enum Role { NoteRole = Qt::UserRole + 1, ToneRole, OpenRole };

    explicit DeskModel(QObject* parent = nullptr);

    /** @param titles of records that values name; asked while the model lives */
    void setPlan(const DeskWork::Plan& plan, const core::Titles& titles);
    void setDecisions(const QList<core::Decision>& decisions);
    /** "all", "conflict", "doubtful", or the storage name of a kind. */
    void setFilter(const QString& key);
    [[nodiscard]] QString filter() const { return m_filter; }

    [[nodiscard]] const core::ReturnRow& row(int index) const { return m_plan->rows.at(m_shown.at(index).row); }
    [[nodiscard]] const core::Conflict* conflict(int index) const { return m_plan->conflictOf(row(index)); }
    /** Where the line about the same place is shown, perhaps of an older plan; -1 if there is none. */
    [[nodiscard]] int indexOf(const core::ReturnRow& line) const;
    /** The next line after this one, from the beginning again, that waits for a decision; -1 if there is none. */
    [[nodiscard]] int nextOpen(int after) const;
    /** Lines of the group that begins here and are not shown; 0 for none. */
    [[nodiscard]] int hiddenBehind(int index) const { return m_shown.at(index).hidden; }
    /** Opens or closes the group that a line belongs to; false where there is none. */
    bool toggle(int index);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Shown {
        qsizetype row = 0;
        QString group; ///< empty: stands alone
        int hidden = 0;
        bool isFirst = false; ///< of its group
    };
    void choose();
    [[nodiscard]] bool fits(const core::ReturnRow& row) const;
    [[nodiscard]] QString groupOf(const core::ReturnRow& row) const;
    [[nodiscard]] QString text(int index, int column) const;
    [[nodiscard]] QString note(int index) const;
    [[nodiscard]] std::optional<core::Decision> decisionOf(const core::Conflict& conflict) const;
    [[nodiscard]] Tone toneAt(int index, int column) const;

    DeskWork::Plan m_plan;
    core::Titles m_titles;
    QList<core::Decision> m_decisions;
    QString m_filter;
    QSet<QString> m_open; ///< groups
    QList<Shown> m_shown;
};

} // namespace ui
