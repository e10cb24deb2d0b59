#include "core/model/validation.h"

#include "core/support/text.h"

#include <algorithm>

namespace core {

namespace {

Result<Value> storableText(const FieldInfo& field, const QString& typed)
{
    const bool isLong = field.type == FieldType::LongText;
    const QString tidy = isLong ? text::tidyLongText(typed) : text::tidyLine(typed);
    const int limit = isLong ? text::LongTextLimit : text::SingleLineLimit;
    if (tidy.size() > limit)
        return failField(ErrorKind::ValueTooLong, field, QString::number(limit));
    return tidy.isEmpty() ? Value{} : Value{tidy};
}

/** Digits and letters, no 0 at the end: what orderKeyBetween() makes and can go between. */
bool isOrderKey(const QString& key)
{
    const bool plain = std::all_of(key.begin(), key.end(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); });
    return plain && !key.endsWith(u'0') && key.size() <= text::SingleLineLimit;
}

Result<Value> storableSet(const FieldInfo& field, QStringList set)
{
    set.sort();
    set.removeDuplicates();
    for (const QString& element : set) {
        const bool fits = field.type == FieldType::Choices ? choiceLabel(field.choices, element) != nullptr
                                                           : !RecordId::fromText(element).isNull();
        if (!fits)
            return failField(ErrorKind::ValueInvalid, field, element);
    }
    return Value{set};
}

bool typeFits(const FieldInfo& field, const Value& value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Order:
        return std::holds_alternative<QString>(value);
    case FieldType::Integer:
        return std::holds_alternative<qint64>(value);
    case FieldType::Real:
        return std::holds_alternative<double>(value) && qIsFinite(std::get<double>(value));
    case FieldType::Flag:
        return std::holds_alternative<bool>(value);
    case FieldType::Date:
        return std::holds_alternative<QDate>(value) && std::get<QDate>(value).isValid()
            && std::get<QDate>(value).year() >= 1 && std::get<QDate>(value).year() <= 9999;
    case FieldType::Time:
        return std::holds_alternative<QTime>(value) && std::get<QTime>(value).isValid()
            && std::get<QTime>(value).msecsSinceStartOfDay() % 60'000 == 0;
    case FieldType::Fuzzy:
        return std::holds_alternative<FuzzyDate>(value);
    case FieldType::Reference:
        return std::holds_alternative<RecordId>(value);
    case FieldType::Choices:
    case FieldType::References:
        return std::holds_alternative<QStringList>(value);
    }
    return false;
}

bool isNothing(const Value& value)
{
    if (const auto* date = std::get_if<FuzzyDate>(&value))
        return date->isNull();
    if (const auto* id = std::get_if<RecordId>(&value))
        return id->isNull();
    return std::holds_alternative<std::monostate>(value);
}

} // namespace

Result<Value> storable(const FieldInfo& field, const Value& value)
{
    if (isNothing(value)) {
        if (field.type == FieldType::Flag)
            return Value{false};
        return field.isSet() ? Value{QStringList()} : Value{};
    }
    if (!typeFits(field, value))
        return failField(ErrorKind::ValueInvalid, field);
    if (field.isText())
        return storableText(field, std::get<QString>(value));
    if (field.isSet())
        return storableSet(field, std::get<QStringList>(value));
    if (field.type == FieldType::Choice) {
        const QString word = std::get<QString>(value);
        if (word.isEmpty())
            return Value{};
        if (!choiceLabel(field.choices, word))
            return failField(ErrorKind::ValueInvalid, field, word);
    }
    if (field.type == FieldType::Order) {
        const QString key = std::get<QString>(value);
        if (!key.isEmpty() && !isOrderKey(key))
            return failField(ErrorKind::ValueInvalid, field, key.left(80));
        return key.isEmpty() ? Value{} : value;
    }
    if (const auto* date = std::get_if<FuzzyDate>(&value); date && date->wording().size() > text::SingleLineLimit)
        return failField(ErrorKind::ValueTooLong, field, QString::number(text::SingleLineLimit));
    return value;
}

Result<Record> storable(const Record& record)
{
    Record tidy = record;
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        WB_ASSIGN(value, storable(fields[i], record.at(qsizetype(i))));
        // A choice that is not optional in the struct has a first word; an empty one would not survive the struct.
        const bool needed = fields[i].has(FieldFlag::Required) || fields[i].type == FieldType::Order;
        if (isEmpty(value) && needed)
            return failField(ErrorKind::ValueMissing, fields[i], record.entity().name());
        tidy.set(qsizetype(i), value);
    }
    return tidy;
}

} // namespace core
