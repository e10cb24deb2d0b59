#include "core/model/labels.h"

#include "core/model/daywriting.h"
#include "core/model/fuzzydaterender.h"
#include "core/support/numbers.h"

namespace core {

namespace {

QString choiceText(const FieldInfo& field, const QString& word, const Labels& labels)
{
    const char* label = choiceLabel(field.choices, word);
    return label ? labels.of(label) : word;
}

QString setText(const FieldInfo& field, const QStringList& set, const Labels& labels, const Titles& titles)
{
    QStringList elements;
    for (const QString& element : set) {
        elements.append(field.type == FieldType::References ? titles(RecordId::fromText(element))
                                                            : choiceText(field, element, labels));
    }
    elements.sort();
    return elements.join(u'\n');
}

} // namespace

QString readable(const FieldInfo& field, const Value& value, const Labels& labels, const Titles& titles)
{
    const bool german = labels.language() == QLocale::German;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Order:
        return valueOr<QString>(value);
    case FieldType::Choice:
        return choiceText(field, valueOr<QString>(value), labels);
    case FieldType::Integer:
        return isEmpty(value) ? QString() : QString::number(valueOr<qint64>(value));
    case FieldType::Real: {
        QString number = isEmpty(value) ? QString() : germanNumber(valueOr<double>(value));
        return german ? number : number.replace(u',', u'.');
    }
    case FieldType::Flag:
        return labels.of(valueOr<bool>(value) ? QT_TRANSLATE_NOOP("model", "yes") : QT_TRANSLATE_NOOP("model", "no"));
    case FieldType::Date:
        return writtenDay(valueOr<QDate>(value), labels.language());
    case FieldType::Time:
        return valueOr<QTime>(value).toString(QStringLiteral("HH:mm"));
    case FieldType::Fuzzy:
        return renderFuzzyDate(valueOr<FuzzyDate>(value), DateStyle::Short, labels.language());
    case FieldType::Reference:
        return titles(valueOr<RecordId>(value));
    case FieldType::Choices:
    case FieldType::References:
        return setText(field, valueOr<QStringList>(value), labels, titles);
    }
    return {};
}

} // namespace core
