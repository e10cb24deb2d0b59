#include "core/wording/filtertext.h"

namespace core {

namespace {

constexpr qsizetype mostNamed = 4; ///< alternatives that are said one by one

/** A bound or a value as people read it. */
QString said(const FieldInfo& field, const Value& value, const Labels& labels, const Titles& titles)
{
    if (isEmpty(value))
        return labels.of(QT_TRANSLATE_NOOP("model", "empty"));
    FieldInfo plain = field; // a bound of a fuzzy date is a day, one element of a set is no set
    if (field.type == FieldType::Fuzzy && std::holds_alternative<QDate>(value))
        plain.type = FieldType::Date;
    if (field.type == FieldType::Reference && std::holds_alternative<QString>(value))
        return titles(RecordId::fromText(valueOr<QString>(value)));
    if (field.isSet() && std::holds_alternative<QString>(value))
        return readable(field, QStringList{valueOr<QString>(value)}, labels, titles);
    if (field.type == FieldType::Real && std::holds_alternative<qint64>(value))
        return readable(field, double(valueOr<qint64>(value)), labels, titles);
    return readable(plain, value, labels, titles);
}

QString alternatives(const FieldInfo& field, const Value& value, const Labels& labels, const Titles& titles)
{
    const auto* const several = std::get_if<QStringList>(&value);
    if (!several || several->isEmpty())
        return said(field, value, labels, titles);
    QStringList words;
    for (const QString& each : several->mid(0, mostNamed))
        words.append(each.isEmpty() ? said(field, {}, labels, titles) : said(field, each, labels, titles));
    if (several->size() > mostNamed)
        words.append(labels.of(QT_TRANSLATE_NOOP("model", "%1 more")).arg(several->size() - mostNamed));
    const QString last = words.takeLast();
    return words.isEmpty()
        ? last
        : labels.of(QT_TRANSLATE_NOOP("model", "%1 or %2")).arg(words.join(QStringLiteral(", ")), last);
}

} // namespace

QString filterText(const EntityInfo& kind, const FieldFilter& filter, const Labels& labels, const Titles& titles)
{
    const FieldInfo& field = kind.fields[size_t(filter.field)];
    const QString label = labels.of(field.label);
    const QString from = said(field, filter.from, labels, titles);
    const QString to = said(field, filter.to, labels, titles);
    if (!filter.words.isEmpty())
        return labels.of(QT_TRANSLATE_NOOP("model", "%1 contains “%2”")).arg(label, filter.words);
    if (!isEmpty(filter.from) && !isEmpty(filter.to))
        return labels.of(QT_TRANSLATE_NOOP("model", "%1: %2 to %3")).arg(label, from, to);
    if (!isEmpty(filter.from))
        return labels.of(QT_TRANSLATE_NOOP("model", "%1: from %2")).arg(label, from);
    if (!isEmpty(filter.to))
        return labels.of(QT_TRANSLATE_NOOP("model", "%1: up to %2")).arg(label, to);
    return label + QStringLiteral(": ") + alternatives(field, filter.value, labels, titles).replace(u'\n', u' ');
}

QStringList filterTexts(const ListQuery& query, const Labels& labels, const Titles& titles)
{
    QStringList texts;
    if (!query.filter.trimmed().isEmpty())
        texts.append(labels.of(QT_TRANSLATE_NOOP("model", "contains “%1”")).arg(query.filter.trimmed()));
    for (const FieldFilter& filter : query.fields) {
        if (checked(*query.kind, filter))
            texts.append(filterText(*query.kind, filter, labels, titles));
    }
    return texts;
}

} // namespace core
