#pragma once

#include "core/change/changeset.h"

namespace core {

class Database;

/** The marks of the records of a book, as the writer keeps them (settlement.h). */
class Unsettled {
public:
    explicit Unsettled(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Mark>> all() const;
    [[nodiscard]] Result<QList<Mark>> of(RecordId record) const;
    /** Records with something kept that misses this one. */
    [[nodiscard]] Result<QList<RecordId>> waitingFor(RecordId target) const;
    [[nodiscard]] Result<bool> isEmpty() const;
    /** From now on these records have exactly these marks. */
    [[nodiscard]] Result<void> replace(const QList<RecordId>& records, const QList<Mark>& marks);

private:
    [[nodiscard]] Result<QList<Mark>> read(const QByteArray& where, RecordId argument) const;

    Database& m_database;
};

} // namespace core
