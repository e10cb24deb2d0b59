#include "core/store/searchexcerpt.h"

#include "core/store/searchtext.h"
#include "core/support/text.h"

namespace core {

namespace {

constexpr qsizetype before = 40;
constexpr qsizetype longest = 120;

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/** A searched word with its other spelling. */
struct Sought {
    QString word;
    QString other;
    bool inside;

    explicit Sought(const QString& folded)
        : word(folded)
        , other(otherSpelling(folded))
        , inside(folded.size() >= fewestInside)
    {
    }
    [[nodiscard]] bool isIn(const QString& found) const
    {
        return has(found, word) || (!other.isEmpty() && has(found, other)) || has(otherSpelling(found), word);
    }

private:
    [[nodiscard]] bool has(const QString& found, const QString& part) const
    {
        return inside ? found.contains(part) : found.startsWith(part);
    }
};

/** Which of the words a text has, and where the first stands. */
struct Found {
    qsizetype count = 0;
    qsizetype at = -1;
};

Found lookIn(const QString& text, const QList<Sought>& sought)
{
    Found found;
    QList<bool> seen(sought.size(), false);
    for (qsizetype i = 0; i < text.size() && found.count < sought.size();) {
        if (!isOfWord(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < text.size() && isOfWord(text.at(i)))
            ++i;
        const QString word = text::foldedWords(QStringView(text).sliced(from, i - from));
        for (qsizetype each = 0; each < sought.size(); ++each) {
            if (seen.at(each) || !sought.at(each).isIn(word))
                continue;
            seen[each] = true;
            ++found.count;
            if (found.at < 0)
                found.at = from;
        }
    }
    return found;
}

QString around(const QString& text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - before);
    while (from > 0 && from < at && isOfWord(text.at(from - 1)))
        ++from;
    qsizetype to = std::min(text.size(), from + longest);
    while (to < text.size() && to > at + before && isOfWord(text.at(to)) && isOfWord(text.at(to - 1)))
        --to;
    if (from < text.size() && text.at(from).isLowSurrogate())
        ++from;
    if (to < text.size() && to > from && text.at(to - 1).isHighSurrogate())
        --to;
    const QString part = text.sliced(from, to - from).simplified();
    return (from > 0 ? QStringLiteral("… ") : QString()) + part + (to < text.size() ? QStringLiteral(" …") : QString());
}

bool mayBeQuoted(const Record& record, const FieldInfo& field)
{
    if (field.has(FieldFlag::Confidential))
        return false;
    const qsizetype level = record.entity().indexOf(u"confidentiality");
    return level < 0 || valueOr<QString>(record.at(level)) != u"agency";
}

} // namespace

SearchExcerpt searchExcerpt(const Record& record, const QStringList& words)
{
    QList<Sought> sought;
    for (const QString& word : words)
        sought.append(Sought(word));
    const EntityInfo& kind = record.entity();
    qsizetype best = -1;
    Found where;
    for (const FieldType type : {FieldType::Text, FieldType::LongText}) {
        for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
            if (kind.fields[size_t(i)].type != type)
                continue;
            const Found found = lookIn(valueOr<QString>(record.at(i)), sought);
            if (found.count > where.count) {
                where = found;
                best = i;
            }
        }
    }
    if (best < 0)
        return {};
    const FieldInfo& field = kind.fields[size_t(best)];
    return {&field, mayBeQuoted(record, field) ? around(valueOr<QString>(record.at(best)), where.at) : QString()};
}

} // namespace core
