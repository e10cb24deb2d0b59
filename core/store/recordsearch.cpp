#include "core/store/recordsearch.h"

#include "core/store/database.h"
#include "core/support/text.h"

namespace core {

namespace {

/** Words beyond these narrow nothing that a person could still tell apart. */
constexpr qsizetype mostWords = 8;

/** Sorts behind every text that begins with the prefix. */
QString behind(const QString& prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

Result<void> collect(Statement& rows, QList<RecordHit>& hits)
{
    while (true) {
        WB_ASSIGN(more, rows.step());
        if (!more)
            return {};
        hits.append({RecordId(rows.columnUuid(0)), rows.columnText(1)});
    }
}

/** Of the kind ?1, beginning with ?2 in list order, at most ?4. */
Result<QList<RecordHit>> beginning(Database& database, const EntityInfo& kind, const QString& key, int limit)
{
    WB_ASSIGN(rows,
        database.cached("SELECT id, title FROM record WHERE entity = ?1 AND alive = 1 AND sort_key >= ?2 "
                        "AND sort_key < ?3 ORDER BY sort_key, id LIMIT ?4"));
    rows->bindAll(QString(kind.name()), key.isEmpty() ? QStringLiteral("") : key, behind(key), limit);
    QList<RecordHit> hits;
    WB_TRY(collect(*rows, hits));
    return hits;
}

/** The same words anywhere, without what beginning() has found: parameters as there, then ?5 the folded words as typed
 *  and one parameter for each of them. */
QByteArray anywhereSql(qsizetype words)
{
    QByteArray somewhere;
    QByteArray atBeginnings = "1";
    for (qsizetype i = 0; i < words; ++i) {
        const QByteArray word = '?' + QByteArray::number(i + 6);
        somewhere += " AND instr(filter_key, " + word + ") > 0";
        atBeginnings += " AND instr(' ' || filter_key, ' ' || " + word + ") > 0";
    }
    return "SELECT r.id, r.title FROM (SELECT id, sort_key, CASE WHEN substr(filter_key, 1, length(?5)) = ?5 THEN 0 "
           "WHEN "
        + atBeginnings
        + " THEN 1 ELSE 2 END AS place FROM record WHERE entity = ?1 AND alive = 1 "
          "AND NOT (sort_key >= ?2 AND sort_key < ?3)"
        + somewhere
        + " ORDER BY place, sort_key, id LIMIT ?4) AS hit "
          "JOIN record AS r ON r.id = hit.id ORDER BY hit.place, hit.sort_key, hit.id";
}

} // namespace

Result<QList<RecordHit>> findByWords(Database& database, const EntityInfo& kind, const QString& typed, int limit)
{
    const QString tidy = text::tidyLine(typed).left(text::SingleLineLimit);
    const QString folded = text::foldedWords(tidy);
    const QString key = text::foldedKey(tidy);
    if (folded.isEmpty() && !tidy.isEmpty())
        return QList<RecordHit>(); // signs alone name nothing
    WB_ASSIGN(hits, beginning(database, kind, key, limit));
    if (folded.isEmpty() || hits.size() >= limit)
        return hits;
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    WB_ASSIGN(rows, database.cached(anywhereSql(words.size())));
    rows->bindAll(QString(kind.name()), key, behind(key), limit - int(hits.size()), folded);
    for (qsizetype i = 0; i < words.size(); ++i)
        rows->bind(int(i) + 6, words.at(i));
    WB_TRY(collect(*rows, hits));
    return hits;
}

} // namespace core
