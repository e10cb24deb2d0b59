#include "core/exchange/jsonvalue.h"

#include "core/model/validation.h"
#include "core/model/valuecodec.h"
#include "core/support/phone.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace core {

namespace {

bool isDateObject(const QCborValue& json)
{
    if (!json.isMap())
        return false;
    const QCborMap members = json.toMap();
    return members.contains(QStringLiteral("edtf"))
        && std::all_of(members.begin(), members.end(), [](const auto& member) {
               const QString key = member.first.toString();
               return (key == QStringLiteral("edtf") || key == QStringLiteral("text")) && member.second.isString();
           });
}

/** What is expected instead, as a word; nullptr where the type is the field's. */
const char* misfit(const FieldInfo& field, const QCborValue& json)
{
    switch (field.type) {
    case FieldType::Integer:
        return json.isInteger() ? nullptr : "no-whole-number";
    case FieldType::Real:
        return json.isInteger() || json.isDouble() ? nullptr : "no-number";
    case FieldType::Flag:
        return json.isBool() ? nullptr : "no-flag";
    case FieldType::Fuzzy:
        return isDateObject(json) ? nullptr : "no-fuzzy-date";
    case FieldType::Choices:
    case FieldType::References: {
        const QCborArray elements = json.toArray();
        const bool isList = json.isArray()
            && std::all_of(
                elements.begin(), elements.end(), [](const QCborValue& element) { return element.isString(); });
        return isList ? nullptr : "no-list-of-texts";
    }
    default:
        return json.isString() ? nullptr : "no-text";
    }
}

Result<Value> references(const FieldInfo& field, const QCborArray& elements, const Resolver& resolver)
{
    QStringList set;
    for (const QCborValue& element : elements) {
        WB_ASSIGN(id, resolveAny(field, element.toString(), resolver));
        set.append(id.toText());
    }
    return storable(field, set);
}

/** What a person would look for in the file. */
QString written(const QCborValue& json)
{
    return (json.isMap() ? json.toMap().value(QStringLiteral("edtf")) : json).toVariant().toString().left(200);
}

} // namespace

Result<Value> jsonValue(const FieldInfo& field, const QCborValue& json, const Resolver& resolver)
{
    if (json.isNull())
        return storable(field, Value{});
    if (const char* word = misfit(field, json))
        return failField(ErrorKind::ParseFailed, field, QString::fromLatin1(word));
    if (field.type == FieldType::References)
        return references(field, json.toArray(), resolver);
    const QString text = json.toString();
    if (field.type == FieldType::Reference) {
        if (text.trimmed().isEmpty())
            return Value{};
        WB_ASSIGN(id, resolveAny(field, text, resolver));
        return Value{id};
    }
    if (field.has(FieldFlag::Phone))
        return storable(field, normalizedPhone(text).text);
    const Result<Value> value = fromCbor(field, json);
    return value ? storable(field, *value) : failField(ErrorKind::ValueInvalid, field, written(json));
}

} // namespace core
