#pragma once

#include "core/store/searchquery.h"
#include "ui/pages/disputedlines.h"

#include <QAbstractListModel>

namespace ui {

/** What a search found, by kind, each kind below a line that names it; the kind of the best hit stands first. Or the
 *  records that were opened last, below a line that says so. Display text is one plain line of each. */
class SearchModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadRole = Qt::UserRole, ///< bool: a line that names what follows; it cannot be chosen
        IdRole, ///< QString
        DetailRole, ///< where the words stand, or the kind; may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    /** @param disputed what waits for a decision: hits of it are marked */
    void showHits(const QList<core::SearchHit>& hits, const DisputedPlaces& disputed = {});
    void showRecent(const QList<core::SearchHit>& records, const DisputedPlaces& disputed = {});
    void clear() { setLines({}); }

    [[nodiscard]] core::RecordId recordAt(const QModelIndex& index) const;
    /** The next line that can be chosen from `row` on, upwards or downwards; -1 if there is none. */
    [[nodiscard]] int choosable(int row, int direction) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        core::RecordId id; ///< null: a head
        QString text;
        QString detail;
        QString spoken;
    };
    void setLines(const QList<Line>& lines);
    [[nodiscard]] static Line lineOf(const core::SearchHit& hit, const QString& detail);

    QList<Line> m_lines;
};

} // namespace ui
