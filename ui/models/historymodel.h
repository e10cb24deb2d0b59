#pragma once

#include "core/book/book.h"

#include <QAbstractListModel>

namespace ui {

/** What was done to one record, the newest first, read a page at a time: what the act was, who did it and when, and
 * each field before and after in words. */
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        FactsRole = Qt::UserRole, ///< who and when
        ChangesRole, ///< a QStringList, a change each
        ActRole, ///< the id of the act as text
        UndoneRole, ///< whether it was taken back meanwhile
        UndoableRole, ///< whether taking it back may be tried
        RecordsRole, ///< how many records the act was about
    };
    static constexpr int pageSize = 20;

    HistoryModel(core::Book& book, core::RecordId record, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent = {}) const override;
    void fetchMore(const QModelIndex& parent = {}) override;
    /** Reads anew from the top, as many as were there. */
    void reload();

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    [[nodiscard]] core::Result<QList<core::RecordAct>> read(int most, qint64 before);
    [[nodiscard]] QStringList changesOf(const core::RecordAct& act) const;

    core::Book& m_book;
    const core::RecordId m_record;
    QList<core::RecordAct> m_acts;
    bool m_more = true;
};

} // namespace ui
