#pragma once

#include "core/store/database.h"

namespace core {

/** One transaction: rolled back with this object unless commit() said that it is durable. Opened by the book, the
 *  migrator and RecordStore::onOneState only; must not outlive its Database, nor see it moved. Transactions do not nest
 * (Internal). */
class Transaction {
public:
    /** Takes the write lock at once: Busy while another connection writes. */
    [[nodiscard]] static Result<Transaction> write(Database& database);
    /** What is read within is one state of the file, from the first statement on. */
    [[nodiscard]] static Result<Transaction> read(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /** After Busy (a reader has not finished) it may be called again. After any other error the guard rolls back, but a
     *  commit that the medium failed is in doubt: close the connection, open the file anew and look. */
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }
    [[nodiscard]] static Result<Transaction> begin(Database& database, QByteArrayView sql);

    Database* m_database;
};

} // namespace core
