#pragma once

#include "core/model/record.h"

#include <QCborValue>
#include <QJsonObject>

class QCborStreamReader;

namespace core {

/** A whole record as one CBOR map by storage key; empty values are left out. */
[[nodiscard]] QByteArray recordToCbor(const Record& record);
/** ValueInvalid for what is no map or does not fit, NoSuchField for a key that the field list does not know. */
[[nodiscard]] Result<Record> recordFromCbor(const EntityInfo& entity, RecordId id, const QByteArray& cbor);

/** One value as it stands in history. A fuzzy date is {"edtf", "text"}, a set an array of text. */
[[nodiscard]] QByteArray valueToCbor(const Value& value);
/** The inverse; ValueInvalid where the CBOR does not fit the field's type. */
[[nodiscard]] Result<Value> valueFromCbor(const FieldInfo& field, const QByteArray& cbor);
/** The same from where a reader stands; whoever reads asks it for its own errors. */
[[nodiscard]] Result<Value> readValue(const FieldInfo& field, QCborStreamReader& cbor);
/** The same for what has been parsed already. */
[[nodiscard]] Result<Value> fromCbor(const FieldInfo& field, const QCborValue& cbor);

/** JSON of the command line: storage keys, full ids, null for empty, sets as arrays (decisions.md 34). */
[[nodiscard]] QJsonValue toJson(const Value& value);
[[nodiscard]] QJsonObject recordToJson(const Record& record);

} // namespace core
