#include "tests/support/mergeledger.h"

#include <algorithm>

namespace test {

using namespace core;

namespace {

bool isNeeded(const FieldInfo& field)
{
    return field.type == FieldType::Reference && field.has(FieldFlag::Required);
}

MergeLedger::Place placeOf(const Change& change)
{
    return {change.record, change.field, change.element};
}

Value valueOf(const Change& change)
{
    return change.kind == Change::Kind::Set ? change.after : Value{change.kind == Change::Kind::Add};
}

} // namespace

QString MergeLedger::name(const Place& place)
{
    return place.record.toText() + u'/' + QString::number(place.field) + u'/' + place.element;
}

bool MergeLedger::before(const ChangeId& a, const ChangeId& b) const
{
    if (m_foreign.contains(a) != m_foreign.contains(b))
        return m_foreign.contains(b);
    return a < b;
}

QList<MergeLedger::Entry> MergeLedger::live(const Place& place) const
{
    QList<Entry> entries = m_entries.value(place.record).value(place);
    entries.removeIf([&](const Entry& entry) { return m_replaced.contains({place, entry.id}); });
    std::ranges::sort(entries, [this](const Entry& a, const Entry& b) { return before(a.id, b.id); });
    return entries;
}

QList<MergeLedger::Whole> MergeLedger::liveWholes(RecordId id, bool removals) const
{
    QList<Whole> wholes = m_wholes.value(id);
    wholes.removeIf([&](const Whole& whole) { return m_followed.contains(whole.id) || whole.removes != removals; });
    std::ranges::sort(wholes, [this](const Whole& a, const Whole& b) { return before(a.id, b.id); });
    return wholes;
}

std::optional<Value> MergeLedger::shownAt(const Place& place) const
{
    const QList<Entry> entries = live(place);
    return entries.isEmpty() ? std::nullopt : std::optional(entries.first().value);
}

void MergeLedger::replaceShown(const Place& place)
{
    const std::optional<Value> shown = shownAt(place);
    const QList<Entry> entries = live(place);
    for (const Entry& entry : entries) {
        if (entry.value == shown)
            m_replaced.insert({place, entry.id});
    }
}

void MergeLedger::edited(const Change& change)
{
    replaceShown(placeOf(change));
    entries(placeOf(change)).append({change.id, valueOf(change), false});
}

void MergeLedger::decided(const Change& change)
{
    const QList<Entry> all = live(placeOf(change));
    for (const Entry& entry : all)
        m_replaced.insert({placeOf(change), entry.id});
    entries(placeOf(change)).append({change.id, valueOf(change), false});
}

void MergeLedger::created(const Change& change)
{
    m_wholes[change.record].append({change.id, false, {}, change.whole});
    for (qsizetype i = 0; i < qsizetype(change.entity->fields.size()); ++i) {
        if (!change.entity->fields[size_t(i)].isSet()) {
            entries({change.record, i, {}}).append({change.id, change.whole.at(i), true});
            continue;
        }
        const auto elements = valueOr<QStringList>(change.whole.at(i));
        for (const QString& element : elements)
            entries({change.record, i, element}).append({change.id, Value{true}, true});
    }
}

void MergeLedger::givenBack(const Change& change, bool decided)
{
    for (const bool removals : {true, false}) {
        const QList<Whole> wholes = liveWholes(change.record, removals);
        for (const Whole& whole : wholes) {
            if (removals || decided)
                m_followed.insert(whole.id);
        }
    }
    m_wholes[change.record].append({change.id, false, {}, change.whole});
}

void MergeLedger::removed(const Change& change)
{
    std::set<At> seen;
    QSet<ChangeId> unseen;
    const Fields fields = this->fields(change.record);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const std::optional<Value> shown = shownAt(it.key());
        for (const Entry& entry : *it) {
            if (m_replaced.contains({it.key(), entry.id}) || entry.value == shown)
                seen.insert({it.key(), entry.id});
            else
                unseen.insert(entry.id);
        }
    }
    const QList<Whole> creations = liveWholes(change.record, false);
    for (const Whole& whole : creations) {
        if (!unseen.contains(whole.id))
            m_followed.insert(whole.id);
    }
    m_wholes[change.record].append({change.id, true, seen, change.whole});
}

void MergeLedger::removedByDecision(const Change& change)
{
    std::set<At> seen;
    const Fields fields = this->fields(change.record);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        for (const Entry& entry : *it)
            seen.insert({it.key(), entry.id});
    }
    for (const Whole& whole : m_wholes.value(change.record))
        m_followed.insert(whole.id);
    m_wholes[change.record].append({change.id, true, seen, change.whole});
}

void MergeLedger::join(const MergeLedger& other)
{
    for (const Fields& fields : other.m_entries) {
        for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
            QList<Entry>& mine = entries(it.key());
            for (const Entry& entry : *it) {
                if (std::ranges::find(mine, entry.id, &Entry::id) != mine.end())
                    continue;
                mine.append(entry);
                m_foreign.insert(entry.id);
            }
        }
    }
    for (auto it = other.m_wholes.cbegin(); it != other.m_wholes.cend(); ++it) {
        QList<Whole>& mine = m_wholes[it.key()];
        for (const Whole& whole : *it) {
            if (std::ranges::find(mine, whole.id, &Whole::id) != mine.end())
                continue;
            mine.append(whole);
            m_foreign.insert(whole.id);
        }
    }
    m_replaced.insert(other.m_replaced.begin(), other.m_replaced.end());
    m_followed.unite(other.m_followed);
}

std::optional<Record> MergeLedger::values(RecordId id) const
{
    const QList<Whole> wholes = m_wholes.value(id);
    if (wholes.isEmpty())
        return std::nullopt;
    Record record(wholes.first().record.entity(), id);
    const Fields fields = this->fields(id);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const std::optional<Value> shown = shownAt(it.key());
        if (!shown)
            continue;
        if (it.key().element.isNull()) {
            record.set(it.key().field, *shown);
        } else if (*shown == Value{true}) {
            auto set = valueOr<QStringList>(record.at(it.key().field));
            set.append(it.key().element);
            set.sort();
            record.set(it.key().field, set);
        }
    }
    return record;
}

/** Who says that a record is there although it was removed. */
QList<ChangeId> MergeLedger::voices(RecordId id, QSet<RecordId>& asked) const
{
    QList<ChangeId> voices;
    if (asked.contains(id))
        return voices;
    asked.insert(id);
    const QList<Whole> creations = liveWholes(id, false);
    for (const Whole& whole : creations)
        voices.append(whole.id);
    const QList<Whole> removals = liveWholes(id, true);
    if (removals.isEmpty())
        return voices;
    const Fields fields = this->fields(id);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const QList<Entry> entries = live(it.key());
        for (const Entry& entry : entries) {
            const bool seen = std::ranges::any_of(removals, [&](const Whole& removal) {
                return removal.seen.contains({it.key(), entry.id});
            });
            if (!entry.isCreation && !seen)
                voices.append(entry.id);
        }
    }
    for (auto it = m_wholes.cbegin(); it != m_wholes.cend(); ++it) {
        const Record record = *values(it.key());
        for (size_t i = 0; i < record.entity().fields.size(); ++i) {
            if (isNeeded(record.entity().fields[i]) && record.at(qsizetype(i)) == Value{id})
                voices += this->voices(it.key(), asked);
        }
    }
    return voices;
}

bool MergeLedger::isAlive(RecordId id, bool* open) const
{
    const QList<Whole> removals = liveWholes(id, true);
    if (!m_wholes.contains(id))
        return false;
    if (removals.isEmpty())
        return true;
    QSet<RecordId> asked;
    const QList<ChangeId> all = voices(id, asked);
    if (open)
        *open = !all.isEmpty();
    if (all.isEmpty() || !m_foreign.contains(removals.first().id))
        return false;
    return std::ranges::any_of(
        all, [&](const ChangeId& voice) { return !m_foreign.contains(voice) || voice < removals.first().id; });
}

bool MergeLedger::isShown(RecordId id, QSet<RecordId>& asked) const
{
    if (asked.contains(id))
        return true;
    asked.insert(id);
    if (!isAlive(id))
        return false;
    const Record record = *values(id);
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        if (isNeeded(record.entity().fields[i]) && !isShown(valueOr<RecordId>(record.at(qsizetype(i))), asked))
            return false;
    }
    return true;
}

QMap<RecordId, Record> MergeLedger::table() const
{
    QMap<RecordId, Record> table;
    m_shown.clear();
    const auto there = [this](RecordId id) {
        if (!m_shown.contains(id)) {
            QSet<RecordId> asked;
            m_shown.insert(id, isShown(id, asked));
        }
        return m_shown.value(id);
    };
    for (auto it = m_wholes.cbegin(); it != m_wholes.cend(); ++it) {
        if (!there(it.key()))
            continue;
        Record record = *values(it.key());
        for (qsizetype i = 0; i < qsizetype(record.entity().fields.size()); ++i) {
            const FieldInfo& field = record.entity().fields[size_t(i)];
            if (field.type == FieldType::Reference && !isEmpty(record.at(i)) && !there(valueOr<RecordId>(record.at(i))))
                record.set(i, Value{});
            if (field.type != FieldType::References)
                continue;
            auto elements = valueOr<QStringList>(record.at(i));
            elements.removeIf([&](const QString& element) { return !there(RecordId::fromText(element)); });
            record.set(i, elements);
        }
        table.insert(it.key(), record);
    }
    return table;
}

QSet<QString> MergeLedger::conflicts() const
{
    QSet<QString> conflicts;
    for (auto it = m_wholes.cbegin(); it != m_wholes.cend(); ++it) {
        bool open = false;
        static_cast<void>(isAlive(it.key(), &open));
        if (open)
            conflicts.insert(name({it.key(), -1, {}}));
    }
    for (const Fields& fields : m_entries) {
        for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
            const QList<Entry> entries = live(it.key());
            const bool unequal =
                std::ranges::any_of(entries, [&](const Entry& entry) { return entry.value != entries.first().value; });
            if (unequal && isAlive(it.key().record))
                conflicts.insert(name(it.key()));
        }
    }
    return conflicts;
}

QStringList MergeLedger::lost(
    const QMap<RecordId, Record>& shown, const QSet<QString>& conflicts, const QSet<QString>& kept) const
{
    QStringList lost;
    QMap<Place, QList<Entry>> all;
    for (const Fields& fields : m_entries)
        all.insert(fields);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const Place& place = it.key();
        const QString recordName = name({place.record, -1, {}});
        for (const Entry& entry : *it) {
            const QList<Whole> removals = liveWholes(place.record, true);
            const bool removed = std::ranges::any_of(removals, [&](const Whole& removal) {
                return removal.seen.contains({it.key(), entry.id});
            });
            if (m_replaced.contains({place, entry.id}) || removed || conflicts.contains(name(place))
                || conflicts.contains(recordName) || kept.contains(name(place)) || kept.contains(recordName))
                continue;
            const auto record = shown.constFind(place.record);
            bool isShown = record != shown.cend();
            if (isShown && place.element.isNull())
                isShown = record->at(place.field) == entry.value;
            else if (isShown)
                isShown = Value{valueOr<QStringList>(record->at(place.field)).contains(place.element)} == entry.value;
            if (!isShown)
                lost.append(name(place) + u' ' + entry.id.toText());
        }
    }
    return lost;
}

} // namespace test
