#pragma once

#include "core/book/book.h"
#include "core/store/filterkeys.h"
#include "core/store/listgroups.h"
#include "core/store/recordlist.h"
#include "ui/models/listreading.h"

#include <QAbstractTableModel>
#include <QCache>

namespace ui {

/** The records of one kind as a table, for every kind alike: one row a record, one column a field. It holds ids and a
 *  few windows of rows, asks the book for what is shown, and follows what the book says has changed: cells are told one
 *  by one, and after a new query selection and current row stay with their records.
 *
 *  A long list is read beside the window where all of it has to be looked at. Until then the rows stay as they were, and
 *  those further down that nobody has read yet are empty. */
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< core::RecordId of the row
        ToneRole, ///< ui::Tone as int, of cells that hold a state
        KeyRole, ///< header: storage key of the column
    };

    /** @param book must outlive the model
     *  @param query its filters by field stay as long as the list: they say what it is a list of */
    RecordTableModel(core::Book& book, const core::ListQuery& query, QObject* parent = nullptr);
    ~RecordTableModel() override;

    /** Lists of more records are long. */
    static constexpr qint64 mostReadAtOnce = 20'000;
    /** From the next query on. */
    void setMostReadAtOnce(qint64 records) { m_mostReadAtOnce = records; }

    /** What was asked for last; it is shown unless isPending(). */
    [[nodiscard]] const core::ListQuery& query() const { return m_wanted ? *m_wanted : m_list->query(); }
    /** @pre the kind is the same */
    void setQuery(const core::ListQuery& query);
    /** Whether the rows are still those from before the last query or the last change of the book. */
    [[nodiscard]] bool isPending() const { return m_wanted.has_value(); }
    /** Whether anything is being read beside the window; caughtUp() follows. */
    [[nodiscard]] bool isReading() const { return m_reading->isAwaited(); }
    /** What narrows the list by its fields, beside those that stay. */
    [[nodiscard]] QList<core::FieldFilter> ownFilters() const;
    void setOwnFilters(const QList<core::FieldFilter>& filters);
    /** Whether a filter by this field stays as long as the list. */
    [[nodiscard]] bool isFixed(qsizetype field) const;
    /** Whether anything but the filters that stay narrows the list. */
    [[nodiscard]] bool isNarrowed() const;
    /** As typed; see core::ListQuery. */
    void setFilter(const QString& typed);
    /** Makes typing into the filter fast, and gives the memory for it back: to be called when a filter field gets and
     *  loses the keyboard. */
    void prepareFilter();
    void releaseFilter() { m_filterKeys.reset(); }
    /** Asks the book again, as after a failure. */
    void refresh();

    /** Storage keys of the fields shown. Keys that are no columns here are passed over. */
    void setColumns(const QStringList& keys);
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QStringList defaultColumns() const;
    /** Every field that can be a column, in the order of the field list. */
    [[nodiscard]] QList<const core::FieldInfo*> possibleColumns() const;
    [[nodiscard]] const core::FieldInfo& fieldAt(int column) const;
    /** The column that the list is sorted by; -1 for its own order or a field that is not shown. */
    [[nodiscard]] int sortColumn() const;

    /** For an act on a row, which waits for all of the list to be read if nothing else tells. Null where the row is from
     *  before a change and was not known then. */
    [[nodiscard]] core::RecordId recordId(int row) const;
    /** Rows are selected: which records they are is to be known when others come. */
    void keepInMind(int first, int last);
    /** -1 where the record is not in the list, or while nobody knows; see isReading(). */
    [[nodiscard]] int rowOf(core::RecordId id);
    /** Waits for what was asked for. */
    [[nodiscard]] core::Result<QList<core::RecordId>> allIds();
    /** The same as work for a thread of its own, with a connection of that thread. */
    using Listing = std::function<core::Result<QList<core::RecordId>>(core::Database&)>;
    [[nodiscard]] Listing listing() const;
    /** How many there are without the filters that can be taken away. */
    [[nodiscard]] qint64 unfilteredCount() const { return m_unfiltered; }

    /** The records counted by a field, as if that field did not narrow the list. */
    struct Counts {
        core::ListGroups groups;
        qint64 all = 0;
    };
    /** Counts what the list is now: work for a thread of its own, with a connection of that thread. */
    [[nodiscard]] std::function<core::Result<Counts>(core::Database&)> counting(qsizetype field) const;

    /** After a change of the language spoken. */
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /** A column of -1 gives the list its own order. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /** The book could not be read; what is missing is shown empty. Never sent from within a call. */
    void failed(const core::Error& error) const;
    /** After every query: rows and counts may be others. */
    void queried();
    /** What was read beside the window is shown. */
    void caughtUp();

private:
    static constexpr int windowRows = 16; ///< fetched at once

    void follow(const core::ChangeSet& changes);
    void replaceList(const core::ListQuery& query, bool recount);
    void askFor(const core::ListQuery& query);
    void take(const core::Result<ListReading::Ids>& ids);
    void learn() const;
    [[nodiscard]] bool learnt(const QList<core::RecordId>& ids);
    void show(std::unique_ptr<core::RecordList> next, int rows);
    void moveIndexes(const core::ListIds& before, core::RecordList& after);
    void tellEdited(const QSet<core::RecordId>& edited);
    [[nodiscard]] bool isLong(const core::ListQuery& query);
    [[nodiscard]] bool isCheap(core::RecordList& next) const;
    [[nodiscard]] bool isAtHand(int first, int end) const;
    [[nodiscard]] core::RecordId knownAt(int row) const;
    [[nodiscard]] qint64 counted(core::RecordList& list) const;
    [[nodiscard]] const core::ListRows* windowAt(int row) const;
    void tell(const core::Error& error) const;

    [[nodiscard]] core::ListQuery whole(core::ListQuery query) const;
    [[nodiscard]] QList<core::RecordId> orderFor(const core::ListQuery& query) const;
    [[nodiscard]] std::unique_ptr<core::RecordList> listOf(const core::ListQuery& query) const;
    void noteOrder();

    core::Book& m_book;
    const QList<core::FieldFilter> m_fixed;
    std::shared_ptr<const core::FilterKeys> m_filterKeys;
    core::ListQuery m_orderedBy; ///< what m_order was sorted by
    QList<core::RecordId> m_order; ///< of the sorted list without its filters, while the book is as it was then
    std::unique_ptr<core::RecordList> m_list; ///< what is shown
    std::optional<core::ListQuery> m_wanted; ///< what is being read, to be shown instead
    ListReading* m_reading;
    QList<const core::FieldInfo*> m_columns;
    mutable QCache<int, core::ListRows> m_windows;
    QHash<int, core::RecordId> m_followed; ///< rows that indexes were moved to
    qint64 m_mostReadAtOnce = mostReadAtOnce;
    int m_rows = 0;
    qint64 m_there = 0; ///< records there are of the kind, or in the owner
    qint64 m_unfiltered = 0;
    bool m_isLong = false;
    bool m_isStale = false; ///< what is shown is from before a change
};

} // namespace ui
