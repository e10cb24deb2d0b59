#include "core/model/reader.h"

#include "core/model/dispute.h"
#include "core/support/text.h"

#include <QSet>
#include <algorithm>

namespace core {

namespace {

QDate firstDayOf(const Value& value)
{
    if (const auto* day = std::get_if<QDate>(&value))
        return *day;
    const auto fuzzy = valueOr<FuzzyDate>(value);
    return fuzzy.earliest().isValid() ? fuzzy.earliest() : fuzzy.latest();
}

QDate lastDayOf(const Value& value)
{
    const auto* day = std::get_if<QDate>(&value);
    return day ? *day : valueOr<FuzzyDate>(value).latest();
}

bool isIn(const Excerpt& wanted, const Record& record)
{
    for (const auto& [field, words] : wanted.words) {
        if (!words.contains(valueOr<QString>(record.at(field))))
            return false;
    }
    if (std::ranges::any_of(wanted.empty, [&](qsizetype field) { return !isEmpty(record.at(field)); }))
        return false;
    const QDate end = wanted.endField < 0 ? QDate() : lastDayOf(record.at(wanted.endField));
    if (wanted.endsBy.isValid() && (!end.isValid() || end > wanted.endsBy))
        return false;
    return !end.isValid() || !wanted.endsFrom.isValid() || end >= wanted.endsFrom;
}

} // namespace

Result<Record> Reader::get(RecordId id) const
{
    WB_ASSIGN(found, find(id));
    if (!found)
        return fail(ErrorKind::NoSuchRecord, id.toText());
    return *std::move(found);
}

Result<Excerpted> Reader::excerpt(const Excerpt& wanted) const
{
    QSet<RecordId> naming;
    for (const qsizetype field : wanted.fields) {
        for (const RecordId& target : wanted.targets) {
            WB_ASSIGN(ids, withValue(*wanted.kind, field, target));
            naming.unite(QSet<RecordId>(ids.begin(), ids.end()));
        }
    }
    Excerpted found;
    if (wanted.ofAll) {
        WB_ASSIGN(records, all(*wanted.kind));
        for (const Record& record : records)
            naming.insert(record.id());
    }
    for (const RecordId& id : std::as_const(naming)) {
        WB_ASSIGN(record, get(id));
        if (isIn(wanted, record))
            found.records.append(record);
    }
    const auto day = [&](const Record& record) {
        return wanted.sortField < 0 ? QDate() : firstDayOf(record.at(wanted.sortField));
    };
    std::ranges::sort(found.records, [&](const Record& a, const Record& b) {
        const QDate first = day(a);
        const QDate other = day(b);
        if (first == other || !first.isValid() || !other.isValid())
            return first == other ? a.id() < b.id() : first.isValid();
        return wanted.descending ? other < first : first < other;
    });
    found.count = found.records.size();
    found.records = found.records.mid(0, wanted.most);
    return found;
}

Result<QList<Dispute>> Reader::disputes() const
{
    return QList<Dispute>();
}

Result<std::optional<QByteArray>> Reader::file(const QString&) const
{
    return std::nullopt;
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
