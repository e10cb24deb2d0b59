#include "core/store/searchtext.h"

#include "core/support/text.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

/** Words beyond these narrow nothing that a person could still tell apart. */
constexpr qsizetype mostWords = 8;
/** Ends of words in one entry; a title has thirty, a list of addresses in a short field would have thousands. */
constexpr qsizetype mostEnds = 500;

/** Words in their order, each once. */
class WordList {
public:
    explicit WordList(const WordList* known = nullptr)
        : m_known(known)
    {
    }
    void add(QStringView folded)
    {
        for (const QStringView word : QStringTokenizer(folded, u' ', Qt::SkipEmptyParts)) {
            const QString kept = word.left(searchedLetters).toString();
            if (isKnown(kept))
                continue;
            m_seen.insert(kept);
            m_text += m_text.isEmpty() ? kept : u' ' + kept;
        }
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    [[nodiscard]] bool isKnown(const QString& word) const
    {
        return m_seen.contains(word) || (m_known && m_known->isKnown(word));
    }

    const WordList* m_known;
    QSet<QString> m_seen;
    QString m_text;
};

/** A number in one piece too, as people type it, and without the way into the country. */
void addPhone(WordList& words, const QString& number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += c;
    }
    words.add(digits);
    if (number.startsWith(u"+49"))
        words.add(QString(u'0' + digits.mid(2)));
}

bool isShort(const FieldInfo& field)
{
    return field.type == FieldType::Text && !field.has(FieldFlag::Web);
}

bool dropsUmlaut(QChar before, QChar c)
{
    return c == u'e' && (before == u'a' || before == u'o' || before == u'u');
}

bool hasOtherSpelling(QStringView words)
{
    return std::adjacent_find(words.begin(), words.end(), dropsUmlaut) != words.end();
}

QString withOtherSpellings(const QString& words)
{
    QString all = words;
    if (!hasOtherSpelling(words))
        return all;
    for (const QStringView word : QStringTokenizer(words, u' ', Qt::SkipEmptyParts)) {
        if (!hasOtherSpelling(word))
            continue;
        if (const QString other = otherSpelling(word.toString()); !other.isEmpty())
            all += u' ' + other;
    }
    return all;
}

/** What is left of every word when its first letters are taken away one by one. */
QString endsOf(const QString& words)
{
    QSet<QStringView> seen;
    QString ends;
    for (const QStringView word : QStringTokenizer(words, u' ', Qt::SkipEmptyParts)) {
        if (word.front().isDigit())
            continue;
        for (qsizetype from = 1; from + fewestInside <= word.size(); ++from) {
            if (word.at(from).isLowSurrogate())
                continue;
            const QStringView end = word.mid(from);
            if (seen.contains(end))
                continue;
            if (seen.size() >= mostEnds)
                return ends;
            seen.insert(end);
            ends += end;
            ends += u' ';
        }
    }
    return ends;
}

} // namespace

SearchText searchText(const Record& record, const QString& title)
{
    const EntityInfo& kind = record.entity();
    SearchText text;
    text.title = text::foldedWords(title);
    WordList titles;
    titles.add(text.title);
    WordList names(&titles);
    WordList body(&names);
    for (const bool brief : {true, false}) {
        for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
            const FieldInfo& field = kind.fields[size_t(i)];
            if (!field.isText() || isShort(field) != brief)
                continue;
            const QString value = valueOr<QString>(record.at(i));
            (brief ? names : body).add(text::foldedWords(value));
            if (field.has(FieldFlag::Phone) && !value.isEmpty())
                addPhone(names, value);
        }
    }
    text.names = names.text();
    text.body = body.text();
    return text;
}

SearchColumns searchColumns(const SearchText& text)
{
    const QString names = text.names.isEmpty() ? text.title : text.title + u' ' + text.names;
    return {withOtherSpellings(text.title), withOtherSpellings(text.names + u' ' + text.body),
        endsOf(withOtherSpellings(names))};
}

QStringList searchedWords(const QString& typed)
{
    const QString tidy = text::tidyLine(typed).left(text::SingleLineLimit);
    QStringList words = text::foldedWords(tidy).split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (QString& word : words)
        word.truncate(searchedLetters);
    words.removeDuplicates();
    return words;
}

QString otherSpelling(const QString& word)
{
    QString other;
    for (const QChar c : word) {
        if (other.isEmpty() || !dropsUmlaut(other.back(), c))
            other += c;
    }
    return other == word ? QString() : other;
}

} // namespace core
