#include "core/model/reader.h"

#include "core/support/text.h"

namespace core {

Result<Record> Reader::get(RecordId id) const
{
    WB_ASSIGN(found, find(id));
    if (!found)
        return fail(ErrorKind::NoSuchRecord, id.toText());
    return *std::move(found);
}

Result<QList<std::pair<RecordId, QString>>> Reader::titles(const EntityInfo& kind) const
{
    QList<std::pair<RecordId, QString>> titles;
    WB_ASSIGN(records, all(kind));
    for (const Record& record : records) {
        WB_ASSIGN(title, titleOf(record.id()));
        titles.append({record.id(), title});
    }
    return titles;
}

QString titleWithId(const QString& title, RecordId id)
{
    return QStringLiteral("%1 [%2]").arg(title, id.toText());
}

RecordId idIn(const QString& words)
{
    if (const RecordId id = RecordId::fromText(words); !id.isNull() || !words.endsWith(u']'))
        return id;
    return RecordId::fromText(QStringView(words).sliced(words.lastIndexOf(u'[') + 1).chopped(1));
}

Result<RecordId> resolve(const Reader& reader, const EntityInfo& kind, const QString& typed)
{
    const QString words = text::tidyLine(typed);
    if (const RecordId id = idIn(words); !id.isNull()) {
        WB_ASSIGN(found, reader.find(id));
        if (found && &found->entity() == &kind)
            return id;
        return fail(ErrorKind::NoSuchRecord, words, kind.name());
    }
    for (size_t i = 0; i < kind.fields.size(); ++i) {
        if (!kind.fields[i].has(FieldFlag::MatchKey) || words.isEmpty())
            continue;
        WB_ASSIGN(ids, reader.withValue(kind, qsizetype(i), words));
        if (ids.size() == 1)
            return ids.first();
        if (ids.size() > 1)
            return fail(ErrorKind::Ambiguous, words, QString::number(ids.size()));
    }
    WB_ASSIGN(hits, reader.named(kind, words));
    if (hits.size() == 1)
        return hits.first();
    if (hits.isEmpty())
        return fail(ErrorKind::NoSuchRecord, words, kind.name());
    return fail(ErrorKind::Ambiguous, words, QString::number(hits.size()));
}

} // namespace core
