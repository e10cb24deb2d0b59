#pragma once

#include "core/model/record.h"

#include <QCborValue>
#include <QJsonObject>

namespace core {

/** Values as they stand in history: CBOR. A fuzzy date is {"edtf", "text"}, a set an array of text. */
[[nodiscard]] QCborValue toCbor(const Value& value);
/** The inverse; ValueInvalid where the CBOR does not fit the field's type. */
[[nodiscard]] Result<Value> fromCbor(const FieldInfo& field, const QCborValue& cbor);

/** A whole record as one CBOR map by storage key; empty values are left out. */
[[nodiscard]] QByteArray recordToCbor(const Record& record);
/** Keys that the field list does not know are an error: ValueInvalid. */
[[nodiscard]] Result<Record> recordFromCbor(const EntityInfo& entity, RecordId id, const QByteArray& cbor);

[[nodiscard]] QByteArray valueToCbor(const Value& value);
[[nodiscard]] Result<Value> valueFromCbor(const FieldInfo& field, const QByteArray& cbor);

/** JSON of the command line: storage keys, full ids, null for empty, sets as arrays (decisions.md 34). */
[[nodiscard]] QJsonValue toJson(const Value& value);
[[nodiscard]] QJsonObject recordToJson(const Record& record);

} // namespace core
