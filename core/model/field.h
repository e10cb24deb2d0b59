#pragma once

#include "core/model/value.h"
#include "core/support/result.h"

#include <QFlags>

#include <span>

namespace core {

enum class FieldType {
    Text, ///< one line
    LongText, ///< several lines
    Integer,
    Real,
    Flag,
    Date,
    Time, ///< civil time in Berlin
    Fuzzy, ///< FuzzyDate
    Choice, ///< one stored word of a fixed list
    Reference, ///< one record of `target`
    Choices, ///< set of stored words
    References, ///< set of records of `target`
    Order, ///< fractional key that orders the children of one owner
};

enum class FieldFlag {
    Required = 1 << 0,
    Listed = 1 << 1, ///< a column of the list unless the person chose others
    Sorted = 1 << 2, ///< text with a stored folded key, so that long lists sort by it
    Found = 1 << 3, ///< part of what the list filter looks through
    Personal = 1 << 4, ///< about a natural person
    Confidential = 1 << 5,
    InTitle = 1 << 6, ///< the record's title is made of it
    Owner = 1 << 7, ///< the record lives and goes with the record named here
    MatchKey = 1 << 8, ///< an import finds the record by it
    Model = 1 << 9, ///< a new record takes the fields not given from the same-named fields of the record named here
    Phone = 1 << 10,
    Email = 1 << 11,
    Web = 1 << 12,
    Identity = 1 << 13, ///< part of what the record is: two creations with the same values here are one record
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/** One stored word of a fixed list and what it is called. */
struct ChoiceWord {
    const char* word;
    const char* label;
};

/** The words that code or a rule reads. Lists that people may edit are records, not this. */
using ChoiceList = std::span<const ChoiceWord>;

/** Description of one field: everything the program knows about it. Store, forms, CSV, history and merge see only
 *  this; get and set connect it with the member of the plain struct. */
struct FieldInfo {
    const char* key; ///< storage name, the same in SQL, JSON, history and on the command line
    const char* label; ///< English source text in the translation context "model"
    const char* section; ///< heading in the form
    FieldType type;
    FieldFlags flags;
    ChoiceList choices; ///< of Choice and Choices
    const char* target; ///< storage names of the entities that Reference and References may name, blanks between
    const char* list; ///< short key of the value list whose words a text field proposes; nullptr: none
    Value (*get)(const void* object);
    void (*set)(void* object, const Value& value);

    [[nodiscard]] bool has(FieldFlag flag) const { return flags.testFlag(flag); }
    [[nodiscard]] bool isSet() const { return type == FieldType::Choices || type == FieldType::References; }
    [[nodiscard]] bool isText() const { return type == FieldType::Text || type == FieldType::LongText; }
    [[nodiscard]] QLatin1StringView name() const { return QLatin1StringView(key); }
};

/** An error about the value of a field. */
[[nodiscard]] inline tl::unexpected<Error> failField(ErrorKind kind, const FieldInfo& field, const QString& detail = {})
{
    return tl::unexpected<Error>(Error{kind, field.name(), detail, {}, field.label});
}

/** The label of a stored word; nullptr if the list does not have it. */
[[nodiscard]] inline const char* choiceLabel(ChoiceList choices, QStringView word)
{
    for (const ChoiceWord& choice : choices) {
        if (word == QLatin1StringView(choice.word))
            return choice.label;
    }
    return nullptr;
}

} // namespace core
