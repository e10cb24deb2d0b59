#include "core/change/storedchange.h"

#include "core/model/validation.h"
#include "core/model/valuecodec.h"

#include <QCborStreamReader>
#include <QCborValue>
#include <QSet>

namespace core {

namespace {

using Fit = DecodedChange::Fit;
using Kind = Change::Kind;

bool isWhole(Kind kind)
{
    return kind == Kind::Create || kind == Kind::Remove;
}

/** Whether a value may stand in a field as it is (validation.h), so that reading it back gives the same. */
bool isSound(const FieldInfo& field, const Value& value)
{
    const Result<Value> tidy = storable(field, value);
    const bool needed = field.has(FieldFlag::Required) || field.type == FieldType::Order;
    return tidy && *tidy == value && !(needed && isEmpty(value));
}

bool isSound(const Record& record)
{
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        if (!isSound(record.entity().fields[i], record.at(qsizetype(i))))
            return false;
    }
    return true;
}

Fit readWhole(const QByteArray& cbor, Record& into)
{
    Fit fit = Fit::Whole;
    QCborStreamReader reader(cbor);
    if (!reader.isMap() || !reader.enterContainer())
        return Fit::Unsound;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        const QString key = QCborValue::fromCbor(reader).toString();
        if (reader.lastError() != QCborError::NoError)
            return Fit::Unsound;
        const qsizetype index = into.entity().indexOf(key);
        if (index < 0) {
            reader.next();
            fit = Fit::PartlyUnknown;
            continue;
        }
        Result<Value> held = readValue(into.entity().fields[size_t(index)], reader);
        if (!held || reader.lastError() != QCborError::NoError)
            return Fit::Unsound;
        into.set(index, *std::move(held));
    }
    return reader.lastError() == QCborError::NoError ? fit : Fit::Unsound;
}

Fit decodeWhole(const StoredChange& stored, bool another, Change& change)
{
    change.whole = Record(*change.entity, stored.record);
    const QByteArray& cbor = stored.kind == Kind::Create ? stored.after : stored.before;
    // What was erased has no values any more.
    if (cbor.isNull() && !another)
        return Fit::Whole;
    const Fit fit = readWhole(cbor, change.whole);
    return fit != Fit::Unsound && another && !isSound(change.whole) ? Fit::Unsound : fit;
}

Result<Value> valueOf(const FieldInfo& field, const QByteArray& cbor)
{
    return cbor.isNull() ? Result<Value>(Value{}) : valueFromCbor(field, cbor);
}

Fit decodeField(const StoredChange& stored, bool another, Change& change)
{
    const FieldInfo& field = change.fieldInfo();
    const bool aboutElement = stored.kind != Kind::Set;
    if (aboutElement != field.isSet() || aboutElement == stored.element.isNull())
        return Fit::Unsound;
    if (aboutElement) {
        change.element = stored.element;
        return !another || isSound(field, QStringList{stored.element}) ? Fit::Whole : Fit::Unsound;
    }
    const Result<Value> before = valueOf(field, stored.before);
    const Result<Value> after = valueOf(field, stored.after);
    if (!before || !after)
        return Fit::Unsound;
    change.before = *before;
    change.after = *after;
    return !another || isSound(field, change.after) ? Fit::Whole : Fit::Unsound;
}

Fit decodeContent(const StoredChange& stored, bool another, Change& change)
{
    if (!change.entity)
        return Fit::Unknown;
    if (isWhole(stored.kind))
        return stored.field.isNull() ? decodeWhole(stored, another, change) : Fit::Unsound;
    if (stored.field.isNull())
        return Fit::Unsound;
    change.field = change.entity->indexOf(stored.field);
    return change.field < 0 ? Fit::Unknown : decodeField(stored, another, change);
}

} // namespace

DecodedChange decoded(const StoredChange& stored, bool another)
{
    DecodedChange decoded;
    Change& change = decoded.change;
    change.kind = stored.kind;
    change.record = stored.record;
    change.entity = findEntity(stored.entity);
    change.id = stored.id;
    change.parents = stored.parents;
    if (another)
        change.origin = stored.act;
    decoded.fit = decodeContent(stored, another, change);
    if (decoded.fit != Fit::Whole)
        change.raw = std::make_shared<StoredChange>(stored);
    return decoded;
}

StoredChange encoded(const Change& change)
{
    if (change.raw)
        return *change.raw;
    StoredChange stored;
    stored.id = change.id;
    stored.parents = change.parents;
    stored.act = change.origin;
    stored.kind = change.kind;
    stored.record = change.record;
    stored.entity = change.entity->name();
    if (change.field >= 0)
        stored.field = change.fieldInfo().name();
    if (change.kind == Kind::Add || change.kind == Kind::Drop)
        stored.element = change.element.isNull() ? QStringLiteral("") : change.element;
    if (change.kind == Kind::Remove)
        stored.before = recordToCbor(change.whole);
    if (change.kind == Kind::Create)
        stored.after = recordToCbor(change.whole);
    if (change.kind == Kind::Set) {
        stored.before = valueToCbor(change.before);
        stored.after = valueToCbor(change.after);
    }
    return stored;
}

bool sameContent(const StoredChange& a, const StoredChange& b)
{
    const bool sameFrame = a.id == b.id && a.kind == b.kind && a.record == b.record && a.entity == b.entity
        && a.field == b.field && a.element == b.element
        && QSet<ChangeId>(a.parents.begin(), a.parents.end()) == QSet<ChangeId>(b.parents.begin(), b.parents.end());
    const auto sameValue = [](const QByteArray& left, const QByteArray& right) {
        return left == right
            || (!left.isNull() && !right.isNull() && QCborValue::fromCbor(left) == QCborValue::fromCbor(right));
    };
    return sameFrame && sameValue(a.before, b.before) && sameValue(a.after, b.after);
}

QString wordOf(Change::Kind kind)
{
    switch (kind) {
    case Kind::Create:
        return QStringLiteral("create");
    case Kind::Remove:
        return QStringLiteral("remove");
    case Kind::Set:
        return QStringLiteral("set");
    case Kind::Add:
        return QStringLiteral("add");
    case Kind::Drop:
        return QStringLiteral("drop");
    }
    return {};
}

std::optional<Change::Kind> changeKindOf(const QString& word)
{
    for (const Kind kind : {Kind::Create, Kind::Remove, Kind::Set, Kind::Add, Kind::Drop}) {
        if (word == wordOf(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace core
