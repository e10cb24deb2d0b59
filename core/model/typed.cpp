#include "core/model/typed.h"

#include "core/model/daywriting.h"
#include "core/model/fuzzydateparser.h"
#include "core/model/validation.h"
#include "core/support/numbers.h"
#include "core/support/phone.h"
#include "core/support/text.h"

namespace core {

namespace {

tl::unexpected<Error> invalid(const FieldInfo& field, const QString& typed)
{
    return failField(ErrorKind::ValueInvalid, field, typed.left(200));
}

std::optional<QString> wordFor(const FieldInfo& field, const QString& typed, Languages languages)
{
    const QString words = text::tidyLine(typed);
    for (const ChoiceWord& choice : field.choices) {
        if (words.compare(QLatin1StringView(choice.word), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(choice.word);
    }
    const QString folded = text::foldedWords(words);
    for (const Labels* labels : languages) {
        for (const ChoiceWord& choice : field.choices) {
            if (text::foldedWords(labels->of(choice.label)) == folded)
                return QString::fromLatin1(choice.word);
        }
    }
    return std::nullopt;
}

Result<Value> parseFlag(const FieldInfo& field, const QString& typed)
{
    static const QStringList yes{QStringLiteral("ja"), QStringLiteral("j"), QStringLiteral("yes"), QStringLiteral("y"),
        QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("wahr")};
    static const QStringList no{QStringLiteral("nein"), QStringLiteral("n"), QStringLiteral("no"), QStringLiteral("0"),
        QStringLiteral("false"), QStringLiteral("falsch")};
    const QString word = typed.trimmed().toLower();
    if (yes.contains(word))
        return Value{true};
    if (no.contains(word))
        return Value{false};
    return invalid(field, typed);
}

Result<Value> parseDate(const FieldInfo& field, const QString& typed)
{
    // Lists and files have years that nobody plans for.
    for (const QDate day : {readWrittenDay(typed), QDate::fromString(typed.trimmed(), QStringLiteral("yyyy-MM-dd"))}) {
        if (day.isValid())
            return storable(field, day);
    }
    const auto date = parseFuzzyDate(typed);
    if (!date || !date->isExact() || date->isTentative())
        return invalid(field, typed);
    return Value{date->earliest()};
}

Result<Value> parseTime(const FieldInfo& field, const QString& typed)
{
    QString word = typed.trimmed().toLower();
    if (word.endsWith(QStringLiteral("uhr")))
        word = word.chopped(3).trimmed();
    word.replace(u'.', u':');
    for (const auto& format : {QStringLiteral("H:mm"), QStringLiteral("H")}) {
        if (const QTime time = QTime::fromString(word, format); time.isValid())
            return Value{time};
    }
    return invalid(field, typed);
}

Result<Value> parseSet(const FieldInfo& field, const QString& typed, Languages languages, const Resolver& resolver)
{
    QString separated = typed;
    separated.replace(u';', u'\n');
    QStringList set;
    for (const QString& element : separated.split(u'\n', Qt::SkipEmptyParts)) {
        if (element.trimmed().isEmpty())
            continue;
        if (field.type == FieldType::Choices) {
            const auto word = wordFor(field, element, languages);
            if (!word)
                return invalid(field, element);
            set.append(*word);
        } else {
            WB_ASSIGN(id, resolveAny(field, element, resolver));
            set.append(id.toText());
        }
    }
    return storable(field, set);
}

} // namespace

Result<RecordId> resolveAny(const FieldInfo& field, const QString& typed, const Resolver& resolver)
{
    std::optional<RecordId> only;
    std::optional<Error> error;
    for (const EntityInfo* kind : targetsOf(field)) {
        const Result<RecordId> found = resolver(*kind, typed);
        if (found && only)
            return fail(ErrorKind::Ambiguous, typed, QStringLiteral("2"));
        if (found)
            only = *found;
        else if (found.error().kind != ErrorKind::NoSuchRecord || !error)
            error = found.error();
    }
    if (only)
        return *only;
    return tl::unexpected<Error>(*error);
}

Result<Value> parseTyped(const FieldInfo& field, const QString& typed, Languages languages, const Resolver& resolver)
{
    if (typed.trimmed().isEmpty())
        return storable(field, Value{});
    switch (field.type) {
    case FieldType::Text:
        return storable(field, field.has(FieldFlag::Phone) ? normalizedPhone(typed).text : typed);
    case FieldType::LongText:
    case FieldType::Order:
        return storable(field, typed);
    case FieldType::Integer: {
        const auto number = parseGermanInteger(typed);
        return number ? Result<Value>(*number) : invalid(field, typed);
    }
    case FieldType::Real: {
        const auto number = parseGermanNumber(typed);
        return number ? Result<Value>(*number) : invalid(field, typed);
    }
    case FieldType::Flag:
        return parseFlag(field, typed);
    case FieldType::Date:
        return parseDate(field, typed);
    case FieldType::Time:
        return parseTime(field, typed);
    case FieldType::Fuzzy: {
        const auto date = parseFuzzyDate(text::tidyLine(typed));
        return date ? storable(field, *date) : invalid(field, typed);
    }
    case FieldType::Choice: {
        const auto word = wordFor(field, typed, languages);
        return word ? Result<Value>(*word) : invalid(field, typed);
    }
    case FieldType::Reference: {
        WB_ASSIGN(id, resolveAny(field, typed, resolver));
        return Value{id};
    }
    case FieldType::Choices:
    case FieldType::References:
        return parseSet(field, typed, languages, resolver);
    }
    return invalid(field, typed);
}

} // namespace core
