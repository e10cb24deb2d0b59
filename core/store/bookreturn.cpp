#include "core/store/bookreturn.h"

#include "core/store/attachedfiles.h"
#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace core {

namespace {

Result<QList<Origin>> actsOf(Database& other)
{
    WB_ASSIGN(rows,
        other.prepare(QStringView(u"SELECT id, at, who, kind, parameters, '' FROM act UNION ALL "
                                  "SELECT id, at, who, kind, parameters, source FROM foreign_act")));
    QList<Origin> acts;
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return acts;
        Origin origin;
        origin.act.id = ActId::fromText(rows.columnText(0));
        origin.act.at = QDateTime::fromString(rows.columnText(1), Qt::ISODateWithMs);
        origin.act.who = rows.columnText(2);
        const QJsonObject parameters = QJsonDocument::fromJson(rows.columnText(4).toUtf8()).object();
        origin.act.info = ActInfo::fromParameters(rows.columnText(3), parameters);
        origin.source = rows.columnText(5);
        acts.append(origin);
    }
}

} // namespace

Result<QString> bookIdOf(Database& database)
{
    return database.value("SELECT value FROM book WHERE key = 'id'");
}

Result<Return> returnOf(Database& other, const QString& source, const QSet<QString>& knownFiles)
{
    Return returned;
    WB_ASSIGN(id, bookIdOf(other));
    WB_ASSIGN(acts, actsOf(other));
    returned.bookId = id;
    returned.source = source;
    returned.acts = acts;
    WB_ASSIGN(hashes, attachedHashes(other));
    for (const QString& hash : hashes - knownFiles) {
        WB_ASSIGN(bytes, attachedFile(other, hash));
        returned.files.insert(hash, bytes.value_or(QByteArray()));
    }
    WB_ASSIGN(rows,
        other.prepare(
            "SELECT " + changeColumns() + ", (SELECT id FROM act WHERE seq = c.act) FROM change AS c ORDER BY c.seq"));
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return returned;
        WB_ASSIGN(change, readStored(rows));
        if (change.act.isNull())
            change.act = ActId(rows.columnUuid(changeColumnCount));
        returned.changes.append(change);
    }
}

Result<QHash<ActId, QString>> actsFrom(Database& database, const QString& beginning)
{
    QHash<ActId, QString> sources;
    WB_ASSIGN(rows, database.cached("SELECT id, source FROM foreign_act WHERE substr(source, 1, length(?1)) = ?1"));
    rows->bind(1, beginning);
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return sources;
        sources.insert(ActId::fromText(rows->columnText(0)), rows->columnText(1));
    }
}

Result<QHash<QString, qint64>> shownFiles(Database& database)
{
    QHash<QString, qint64> sizes;
    WB_ASSIGN(
        rows, database.cached("SELECT hash, length(bytes) FROM blob WHERE hash IN (SELECT hash FROM attachment)"));
    while (true) {
        WB_ASSIGN(more, rows->step());
        if (!more)
            return sizes;
        sizes.insert(rows->columnText(0), rows->columnInt(1));
    }
}

Result<Return> workSince(Database& work, ActId unpacking, const QString& source, const QSet<QString>& knownFiles)
{
    // The bytes of a photo that was taken away again help nobody.
    WB_ASSIGN(shown, shownFiles(work));
    WB_ASSIGN(all, attachedHashes(work));
    const QSet<QString> shownHashes(shown.keyBegin(), shown.keyEnd());
    WB_ASSIGN(returned, returnOf(work, source, knownFiles + (all - shownHashes)));
    QHash<ChangeId, ActId> writers;
    {
        WB_ASSIGN(rows, work.cached("SELECT id, (SELECT id FROM act WHERE seq = c.act) FROM change AS c"));
        while (true) {
            WB_ASSIGN(more, rows->step());
            if (!more)
                break;
            writers.insert(ChangeId(rows->columnUuid(0)), ActId(rows->columnUuid(1)));
        }
    }
    returned.changes.removeIf([&](const StoredChange& change) { return writers.value(change.id) == unpacking; });
    QSet<ActId> own;
    for (StoredChange& change : returned.changes) {
        change.act = writers.value(change.id);
        own.insert(change.act);
    }
    returned.acts.removeIf([&](const Origin& origin) { return !own.contains(origin.act.id); });
    return std::move(returned);
}

} // namespace core
