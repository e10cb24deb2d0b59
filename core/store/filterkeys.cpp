#include "core/store/filterkeys.h"

#include "core/store/database.h"
#include "core/store/listsql.h"
#include "core/store/rawcolumn.h"

#include <QByteArrayMatcher>
#include <algorithm>

namespace core {

Result<FilterKeys> FilterKeys::read(Database& database, const ListQuery& query)
{
    using listsql::Named;
    FilterKeys keys;
    const bool own = listsql::hasOwnOrder(query);
    const QList<Named> parts = own ? QList<Named>{Named::Both} : QList<Named>{Named::Yes, Named::No};
    for (const Named part : parts) {
        WB_ASSIGN(rows, database.cached(listsql::natural(query, 0, part, "r.id, r.filter_key")));
        query.owner.isNull() ? rows->bind(1, QString(query.kind->name())) : rows->bind(1, query.owner.uuid());
        while (true) {
            WB_ASSIGN(more, rows->step());
            if (!more)
                break;
            keys.m_ids.append(idColumn(*rows, 0));
            keys.m_begins.append(keys.m_keys.size());
            keys.m_keys += '\n';
            keys.m_keys += utf8Column(*rows, 1);
        }
        if (part != Named::No)
            keys.m_named = keys.m_ids.size();
    }
    keys.m_keys.squeeze();
    return keys;
}

QList<RecordId> FilterKeys::matching(const QStringList& words, bool descending) const
{
    // The longest word is the rarest; the others are looked for only where it stands.
    QList<QByteArrayMatcher> others;
    qsizetype longest = 0;
    for (qsizetype i = 1; i < words.size(); ++i)
        longest = words.at(i).size() > words.at(longest).size() ? i : longest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i != longest)
            others.append(QByteArrayMatcher(words.at(i).toUtf8()));
    }
    const QByteArrayMatcher rarest(words.at(longest).toUtf8());
    QList<RecordId> found;
    qsizetype named = 0;
    for (qsizetype at = rarest.indexIn(m_keys); at >= 0;) {
        const qsizetype row = std::upper_bound(m_begins.begin(), m_begins.end(), at) - m_begins.begin() - 1;
        const qsizetype begin = m_begins.at(row);
        const qsizetype end = row + 1 < m_begins.size() ? m_begins.at(row + 1) : m_keys.size();
        const QByteArrayView key = QByteArrayView(m_keys).sliced(begin, end - begin);
        if (std::all_of(others.begin(), others.end(),
                [key](const QByteArrayMatcher& other) { return other.indexIn(key) >= 0; })) {
            found.append(m_ids.at(row));
            named += row < m_named ? 1 : 0;
        }
        at = rarest.indexIn(m_keys, end);
    }
    if (descending)
        std::reverse(found.begin(), found.begin() + named);
    return found;
}

} // namespace core
