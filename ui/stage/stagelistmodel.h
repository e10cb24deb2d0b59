#pragma once

#include "ui/look/palette.h"

#include <QAbstractListModel>

namespace ui {

/** What a line of a list in the moderation view says. All of it is data and shown as plain text. */
struct StageRow {
    QString key; ///< what the line is about; empty for one that leads nowhere
    QString lead; ///< before the words: a time, a digit
    QString title;
    QString facts; ///< quiet, behind the title
    QString state = {}; ///< a word with a shape
    Tone tone = Tone::Neutral;
    QString trail = {}; ///< quiet, at the right
    QString clock = {}; ///< large, below the words: the running block
    bool isHeader = false; ///< names what is below it; never chosen
    bool isQuiet = false; ///< over and done with
    bool operator==(const StageRow&) const = default;
};

/** The lines of one list. */
class StageListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /** Only what differs is told on. */
    void setRows(const QList<StageRow>& rows);
    [[nodiscard]] const QList<StageRow>& rows() const { return m_rows; }
    [[nodiscard]] const StageRow& row(int row) const { return m_rows.at(row); }
    /** -1: there is none. */
    [[nodiscard]] int rowOf(const QString& key) const;
    [[nodiscard]] bool hasStates() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<StageRow> m_rows;
};

} // namespace ui
