#include "core/model/valuecodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>

namespace core {

namespace {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};

const QString edtfKey = QStringLiteral("edtf");
const QString wordingKey = QStringLiteral("text");

Result<Value> unfit(const FieldInfo& field)
{
    return failField(ErrorKind::ValueInvalid, field);
}

Result<Value> fuzzyFromCbor(const FieldInfo& field, const QCborValue& cbor)
{
    const QCborMap map = cbor.toMap();
    const auto date = FuzzyDate::fromStored(map.value(edtfKey).toString(), map.value(wordingKey).toString());
    if (!date)
        return unfit(field);
    return Value{*date};
}

Result<Value> setFromCbor(const FieldInfo& field, const QCborValue& cbor)
{
    if (!cbor.isArray())
        return unfit(field);
    QStringList set;
    for (const QCborValue& element : cbor.toArray())
        set.append(element.toString());
    set.sort();
    return Value{set};
}

} // namespace

QCborValue toCbor(const Value& value)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QCborValue(QCborValue::Null); },
                          [](bool flag) { return QCborValue(flag); },
                          [](qint64 number) { return QCborValue(number); },
                          [](double number) { return QCborValue(number); },
                          [](const QString& text) { return QCborValue(text); },
                          [](QDate date) { return QCborValue(date.toString(Qt::ISODate)); },
                          [](QTime time) { return QCborValue(time.toString(QStringLiteral("HH:mm"))); },
                          [](const FuzzyDate& date) {
                              return QCborValue(QCborMap{{edtfKey, date.edtf()}, {wordingKey, date.wording()}});
                          },
                          [](RecordId id) { return QCborValue(id.toText()); },
                          [](const QStringList& set) { return QCborValue(QCborArray::fromStringList(set)); },
                      },
        value);
}

Result<Value> fromCbor(const FieldInfo& field, const QCborValue& cbor)
{
    if (cbor.isNull() || cbor.isUndefined())
        return Value{};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Order:
        return cbor.isString() ? Result<Value>(cbor.toString()) : unfit(field);
    case FieldType::Integer:
        return cbor.isInteger() ? Result<Value>(cbor.toInteger()) : unfit(field);
    case FieldType::Real:
        return cbor.isDouble() || cbor.isInteger() ? Result<Value>(cbor.toDouble()) : unfit(field);
    case FieldType::Flag:
        return cbor.isBool() ? Result<Value>(cbor.toBool()) : unfit(field);
    case FieldType::Date: {
        const QDate date = QDate::fromString(cbor.toString(), Qt::ISODate);
        return date.isValid() ? Result<Value>(date) : unfit(field);
    }
    case FieldType::Time: {
        const QTime time = QTime::fromString(cbor.toString(), QStringLiteral("HH:mm"));
        return time.isValid() ? Result<Value>(time) : unfit(field);
    }
    case FieldType::Fuzzy:
        return fuzzyFromCbor(field, cbor);
    case FieldType::Reference: {
        const RecordId id = RecordId::fromText(cbor.toString());
        return id.isNull() ? unfit(field) : Result<Value>(id);
    }
    case FieldType::Choices:
    case FieldType::References:
        return setFromCbor(field, cbor);
    }
    return unfit(field);
}

QByteArray recordToCbor(const Record& record)
{
    QCborMap map;
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const Value& value = record.at(qsizetype(i));
        if (!isEmpty(value))
            map.insert(QCborValue(fields[i].name()), toCbor(value));
    }
    return QCborValue(map).toCbor();
}

Result<Record> recordFromCbor(const EntityInfo& entity, RecordId id, const QByteArray& cbor)
{
    const QCborValue value = QCborValue::fromCbor(cbor);
    if (!value.isMap())
        return fail(ErrorKind::ValueInvalid, entity.name());
    Record record(entity, id);
    for (const auto& [key, held] : value.toMap()) {
        const qsizetype index = entity.indexOf(key.toString());
        if (index < 0)
            return fail(ErrorKind::NoSuchField, entity.name(), key.toString());
        WB_ASSIGN(parsed, fromCbor(entity.fields[size_t(index)], held));
        record.set(index, parsed);
    }
    return record;
}

QByteArray valueToCbor(const Value& value)
{
    return toCbor(value).toCbor();
}

Result<Value> valueFromCbor(const FieldInfo& field, const QByteArray& cbor)
{
    return fromCbor(field, QCborValue::fromCbor(cbor));
}

QJsonValue toJson(const Value& value)
{
    if (const auto* set = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*set);
    return isEmpty(value) ? QJsonValue() : toCbor(value).toJsonValue();
}

QJsonObject recordToJson(const Record& record)
{
    QJsonObject object{{QStringLiteral("id"), record.id().toText()}};
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i)
        object.insert(fields[i].name(), toJson(record.at(qsizetype(i))));
    return object;
}

} // namespace core
