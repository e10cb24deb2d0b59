#include "core/store/epoch.h"

#include "core/store/transaction.h"

namespace core {

namespace {

Result<Epoch> readEpoch(Database& database)
{
    WB_ASSIGN(row, database.cached("SELECT epoch, instance FROM lease"));
    WB_ASSIGN(found, row->step());
    return found ? Epoch{row->columnInt(0), row->columnText(1)} : Epoch{};
}

} // namespace

Result<Epoch> claimEpoch(Database& database, const QString& instance)
{
    WB_ASSIGN(transaction, Transaction::write(database));
    WB_ASSIGN(raise,
        database.prepare("INSERT INTO lease(one, epoch, instance) VALUES (1, 1, ?) "
                         "ON CONFLICT(one) DO UPDATE SET epoch = epoch + 1, instance = excluded.instance"));
    WB_TRY(raise.bind(1, instance).run());
    WB_ASSIGN(epoch, readEpoch(database));
    WB_TRY(transaction.commit());
    return epoch;
}

Result<void> checkEpoch(Database& database, const Epoch& epoch)
{
    if (!database.inTransaction())
        return fail(ErrorKind::Internal, {}, QStringLiteral("the epoch counts within a transaction only"));
    WB_ASSIGN(now, readEpoch(database));
    if (now.number != epoch.number || now.instance != epoch.instance)
        return fail(ErrorKind::LeaseLost, database.path());
    return {};
}

} // namespace core
