#include "core/model/valuecodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QJsonArray>

namespace core {

namespace {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};

const QString edtfKey = QStringLiteral("edtf");
const QString wordingKey = QStringLiteral("text");
const QString timeFormat = QStringLiteral("HH:mm");

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

void write(QCborStreamWriter& cbor, const Value& value)
{
    std::visit(Overloaded{
                   [&](std::monostate) { cbor.append(nullptr); },
                   [&](bool flag) { cbor.append(flag); },
                   [&](qint64 number) { cbor.append(number); },
                   [&](double number) { cbor.append(number); },
                   [&](const QString& text) { cbor.append(text); },
                   [&](QDate date) { cbor.append(date.toString(Qt::ISODate)); },
                   [&](QTime time) { cbor.append(time.toString(timeFormat)); },
                   [&](const FuzzyDate& date) {
                       cbor.startMap(2);
                       cbor.append(edtfKey);
                       cbor.append(date.edtf());
                       cbor.append(wordingKey);
                       cbor.append(date.wording());
                       cbor.endMap();
                   },
                   [&](RecordId id) { cbor.append(id.toText()); },
                   [&](const QStringList& set) {
                       cbor.startArray(quint64(set.size()));
                       for (const QString& element : set)
                           cbor.append(element);
                       cbor.endArray();
                   },
               },
        value);
}

} // namespace

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
        const QTime time = QTime::fromString(cbor.toString(), timeFormat);
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

Result<Value> readValue(const FieldInfo& field, QCborStreamReader& cbor)
{
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText
        || field.type == FieldType::Choice || field.type == FieldType::Order;
    if (!cbor.isString() || !isText)
        return fromCbor(field, QCborValue::fromCbor(cbor));
    // Nearly everything is text, which need not become a value that may be anything first.
    QString text;
    QCborStreamReader::StringResult<QString> piece = cbor.readString();
    for (; piece.status == QCborStreamReader::Ok; piece = cbor.readString())
        text = text.isEmpty() ? std::move(piece.data) : QString(text + piece.data);
    return piece.status == QCborStreamReader::EndOfString ? Result<Value>(std::move(text)) : unfit(field);
}

QByteArray recordToCbor(const Record& record)
{
    const auto fields = record.entity().fields;
    quint64 filled = 0;
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i)
        filled += isEmpty(record.at(i)) ? 0 : 1;
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    cbor.startMap(filled);
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        if (isEmpty(record.at(i)))
            continue;
        cbor.append(QLatin1String(fields[size_t(i)].key));
        write(cbor, record.at(i));
    }
    cbor.endMap();
    return bytes;
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
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    write(cbor, value);
    return bytes;
}

Result<Value> valueFromCbor(const FieldInfo& field, const QByteArray& cbor)
{
    return fromCbor(field, QCborValue::fromCbor(cbor));
}

QJsonValue toJson(const Value& value)
{
    // An empty set is a set, an empty text is nothing.
    if (isEmpty(value) && !std::holds_alternative<QStringList>(value))
        return {};
    return std::visit(Overloaded{
                          [](std::monostate) { return QJsonValue(); },
                          [](bool flag) { return QJsonValue(flag); },
                          [](qint64 number) { return QJsonValue(number); },
                          [](double number) { return QJsonValue(number); },
                          [](const QString& text) { return QJsonValue(text); },
                          [](QDate date) { return QJsonValue(date.toString(Qt::ISODate)); },
                          [](QTime time) { return QJsonValue(time.toString(timeFormat)); },
                          [](const FuzzyDate& date) {
                              return QJsonValue(QJsonObject{{edtfKey, date.edtf()}, {wordingKey, date.wording()}});
                          },
                          [](RecordId id) { return QJsonValue(id.toText()); },
                          [](const QStringList& set) { return QJsonValue(QJsonArray::fromStringList(set)); },
                      },
        value);
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
