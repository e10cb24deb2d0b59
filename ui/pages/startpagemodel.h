#pragma once

#include "core/model/overview/due.h"
#include "ui/look/palette.h"

#include <QAbstractTableModel>

namespace ui {

/** What is due as a table: by when, what kind of thing, what is to be done, and a quiet word beside it. Things put off
 *  stand below where they are asked for; where there are very many of a kind, a line says how many more. */
class StartPageModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Kind, What, Note };
    enum Role {
        ToneRole = Qt::UserRole + 1, ///< ui::Tone as int, of the first column
        KeyRole, ///< what the row is about, the same whenever it is listed
    };

    explicit StartPageModel(QObject* parent = nullptr);

    void setList(const core::DueList& list, QDate today);
    void setPutOffShown(bool shown);
    [[nodiscard]] bool isPutOffShown() const { return m_putOffShown; }
    [[nodiscard]] qint64 putOffCount() const { return m_list.putOff.size(); }
    [[nodiscard]] const core::DueList& list() const { return m_list; }
    /** Nothing for a line that only counts. */
    [[nodiscard]] std::optional<core::DueItem> itemAt(int row) const;
    /** The kind that a row, also one that only counts, is of. */
    [[nodiscard]] core::DueKind kindAt(int row) const;
    /** -1 where it is not listed. */
    [[nodiscard]] int rowOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /** Everything that is shown of a row, made once. */
    struct Row {
        QString key;
        QString texts[4];
        Tone tone = Tone::Neutral;
        core::DueKind kind = core::DueKind::Reminder;
        int item = -1; ///< in items, or behind them in putOff; -1: it only counts
        bool operator==(const Row&) const = default;
    };
    void build();
    [[nodiscard]] Row rowFor(const core::DueItem& item, int place) const;

    core::DueList m_list;
    QDate m_today;
    bool m_putOffShown = false;
    QList<Row> m_rows;
};

} // namespace ui
