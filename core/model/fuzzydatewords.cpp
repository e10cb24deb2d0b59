#include "core/model/fuzzydatewords.h"

#include "core/support/text.h"

#include <QHash>
#include <QSet>

namespace core {

namespace {

struct Meaning {
    DateWord word = DateWord::Unknown;
    int value = 0;
};

/** Words, folded (no accents, ß = ss), that do the same. */
struct Row {
    DateWord word;
    int value;
    QStringView words;
};

constexpr Row rows[] = {
    {DateWord::Month, 1, u"januar janner jaenner jan"},
    {DateWord::Month, 2, u"februar feber feb"},
    {DateWord::Month, 3, u"marz maerz mrz mar"},
    {DateWord::Month, 4, u"april apr"},
    {DateWord::Month, 5, u"mai"},
    {DateWord::Month, 6, u"juni jun"},
    {DateWord::Month, 7, u"juli jul"},
    {DateWord::Month, 8, u"august aug"},
    {DateWord::Month, 9, u"september sept sep"},
    {DateWord::Month, 10, u"oktober okt"},
    {DateWord::Month, 11, u"november nov"},
    {DateWord::Month, 12, u"dezember dez"},
    {DateWord::MonthInEnglish, 1, u"january"},
    {DateWord::MonthInEnglish, 2, u"february"},
    {DateWord::MonthInEnglish, 3, u"march"},
    {DateWord::MonthInEnglish, 5, u"may"},
    {DateWord::MonthInEnglish, 6, u"june"},
    {DateWord::MonthInEnglish, 7, u"july"},
    {DateWord::MonthInEnglish, 10, u"october oct"},
    {DateWord::MonthInEnglish, 12, u"december dec"},
    {DateWord::Weekday, 1, u"montag mo monday mon"},
    {DateWord::Weekday, 2, u"dienstag di tuesday tue tues"},
    {DateWord::Weekday, 3, u"mittwoch mi wednesday wed"},
    {DateWord::Weekday, 4, u"donnerstag do thursday thu thurs"},
    {DateWord::Weekday, 5, u"freitag fr friday fri"},
    {DateWord::Weekday, 6, u"samstag sonnabend sa saturday sat"},
    {DateWord::Weekday, 7, u"sonntag so sunday sun"},
    {DateWord::Season, 1, u"fruhjahr fruehjahr fruhling fruehling spring"},
    {DateWord::Season, 2, u"sommer summer"},
    {DateWord::Season, 3, u"herbst autumn fall"},
    {DateWord::Season, 4, u"winter"},
    {DateWord::Third, 1, u"anfang jahresanfang beginning early"},
    {DateWord::Third, 2, u"mitte jahresmitte middle mid"},
    {DateWord::Third, 3, u"ende jahresende end late"},
    {DateWord::Quarter, 0, u"quartal quartals quarter q"},
    {DateWord::Half, 0, u"halbjahr halbjahres hj jahreshalfte halfte half h"},
    {DateWord::Week, 0, u"kw kalenderwoche week cw"},
    {DateWord::Ordinal, 1, u"erste ersten erster erstes first"},
    {DateWord::Ordinal, 2, u"zweite zweiten zweiter zweites second"},
    {DateWord::Ordinal, 3, u"dritte dritten dritter drittes third"},
    {DateWord::Ordinal, 4, u"vierte vierten vierter viertes fourth"},
    {DateWord::Roman, 1, u"i"},
    {DateWord::Roman, 2, u"ii"},
    {DateWord::Roman, 3, u"iii"},
    {DateWord::Roman, 4, u"iv"},
    {DateWord::OrdinalEnding, 0, u"st nd rd th"},
    {DateWord::And, 0, u"und u sowie and"},
    {DateWord::Or, 0, u"oder or"},
    {DateWord::To, 0, u"to through"},
    {DateWord::Between, 0, u"zwischen between"},
    {DateWord::From, 0, u"ab seit fruhestens from since"},
    {DateWord::Until, 0, u"bis spatestens until till by"},
    {DateWord::Tentative, 0, u"vsl vrsl vorauss voraussichtlich ca circa etwa ungefahr geplant gegen"},
    {DateWord::Tentative, 0, u"tentatively tentative planned expected probably about approx approximately"},
    {DateWord::Filler, 0,
        u"im in am an der die das den dem des zum vom von fur jahr jahres monat monats laufe verlauf jeweils"},
    {DateWord::Filler, 0, u"weitere weiteren weiterer weiteres termin termine terminen datum"},
    {DateWord::Filler, 0, u"the of on year date dates"},
};

QHash<QString, Meaning> makeVocabulary()
{
    QHash<QString, Meaning> words;
    for (const Row& row : rows) {
        for (const QStringView word : row.words.split(u' '))
            words.insert(word.toString(), {row.word, row.value});
    }
    return words;
}

Meaning meaningOf(const QString& foldedWord)
{
    static const QHash<QString, Meaning> vocabulary = makeVocabulary();
    return vocabulary.value(foldedWord);
}

constexpr int LongestAnnouncement = 5; // words, and in signs:
constexpr int LongestAnnouncementText = 100;

const QSet<QString>& announcements()
{
    static const QSet<QString> all = [] {
        static constexpr QStringView phrases = u"tba|t b a|tbd|t b d|tbc|t b c|n n|nn|offen|noch offen|termin offen|"
                                               u"termin noch offen|noch nicht bekannt|noch unbekannt|steht noch nicht "
                                               u"fest|termin steht noch nicht fest|folgt|termin folgt|termine folgen|"
                                               u"wird noch festgelegt|termin wird noch festgelegt|to be announced|"
                                               u"date to be announced|to be confirmed|to be determined";
        QSet<QString> set;
        for (const QStringView phrase : phrases.split(u'|'))
            set.insert(phrase.toString());
        for (const char16_t* known : {u"bekanntgegeben", u"bekannt gegeben"}) {
            for (const char16_t* start : {u"wird ", u"wird noch ", u"termin wird ", u"termin wird noch ",
                     u"werden noch ", u"termine werden noch "})
                set.insert(QString::fromUtf16(start) + QString::fromUtf16(known));
        }
        return set;
    }();
    return all;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** Length of `2023-06-01` or `2023-06` at that place, or 0. Not inside `01.06.2023-03.06.2023` or `06/2022-08/2022`. */
qsizetype isoLength(QStringView text, qsizetype at)
{
    const auto stands = [&](QStringView pattern) {
        if (text.size() < at + pattern.size())
            return false;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const QChar c = text.at(at + i);
            if (pattern.at(i) == u'0' ? !isDigit(c) : c != pattern.at(i))
                return false;
        }
        return true;
    };
    const auto joins = [&](qsizetype i) {
        return i >= 0 && i < text.size() && (isDigit(text.at(i)) || QStringView(u"./-").contains(text.at(i)));
    };
    const qsizetype length = stands(u"0000-00-00") ? 10 : stands(u"0000-00") ? 7 : 0;
    return length == 0 || joins(at - 1) || joins(at + length) ? 0 : length;
}

DateWord signOf(QChar c)
{
    switch (c.unicode()) {
    case u'.':
        return DateWord::Dot;
    case u'/':
        return DateWord::Slash;
    case u',':
    case u'\n':
        return DateWord::Comma;
    case u';':
        return DateWord::Semicolon;
    case u'&':
    case u'+':
        return DateWord::And;
    case u'~':
        return DateWord::Tentative;
    case u'?':
        return DateWord::Doubt;
    case u':':
        return DateWord::Filler;
    case u'-':
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        return DateWord::To;
    default:
        return DateWord::Unknown;
    }
}

class Lexer {
public:
    explicit Lexer(const QString& text)
        : m_text(text.normalized(QString::NormalizationForm_KC))
    {
    }

    QList<DateToken> tokens()
    {
        QList<DateToken> all;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if ((c.isSpace() && c != u'\n') || c == u'(' || c == u')')
                ++m_at;
            else
                all += next(c);
        }
        return all;
    }

private:
    DateToken next(QChar c)
    {
        if (isDigit(c))
            return number();
        if (c.isLetter() || c.isMark())
            return word();
        ++m_at;
        if (c == u'\'' || c == u'\u2019' || c == u'\u2018')
            return shortYear();
        return {signOf(c), 0, 0, {}};
    }

    DateToken number()
    {
        if (const qsizetype length = isoLength(m_text, m_at); length > 0)
            return {DateWord::Iso, 0, 0, take(length)};
        qsizetype end = m_at;
        while (end < m_text.size() && isDigit(m_text.at(end)))
            ++end;
        const QString digits = take(end - m_at);
        const bool isYear = digits.size() == 4 && digits.front() != u'0';
        if (digits.size() > 2 && !isYear)
            return {};
        return {DateWord::Number, digits.toInt(), int(digits.size()), {}};
    }

    DateToken shortYear()
    {
        const DateToken digits = m_at < m_text.size() && isDigit(m_text.at(m_at)) ? number() : DateToken();
        if (digits.word != DateWord::Number || digits.digits != 2)
            return {};
        return {DateWord::Number, fullYear(digits.value), 4, {}};
    }

    DateToken word()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text.at(end).isLetter() || m_text.at(end).isMark()))
            ++end;
        const QString folded = text::foldedWords(take(end - m_at));
        const Meaning meaning = meaningOf(folded);
        return {meaning.word, meaning.value, 0, folded};
    }

    QString take(qsizetype length)
    {
        m_at += length;
        return m_text.mid(m_at - length, length);
    }

    const QString m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<DateToken> dateTokens(const QString& text)
{
    return Lexer(text).tokens();
}

const DateToken& DateCursor::peek(qsizetype ahead) const
{
    static const DateToken none;
    return atEnd(ahead) ? none : m_tokens.at(m_at + ahead);
}

bool DateCursor::skipIf(DateWord word)
{
    const bool there = sees(word);
    m_at += there ? 1 : 0;
    return there;
}

void DateCursor::skipAll(DateWord word)
{
    while (skipIf(word)) { }
}

qsizetype DateCursor::toBeAnnounced() const
{
    QString phrase;
    qsizetype length = 0;
    int words = 0;
    for (qsizetype i = 0; !atEnd(i) && words < LongestAnnouncement; ++i) {
        if (sees(DateWord::Dot, i) && !phrase.isEmpty() && !sees(DateWord::Dot, i - 1)) {
            length += length == i ? 1 : 0; // the dot of "tba." belongs to it
            continue;
        }
        if (peek(i).text.isEmpty() || sees(DateWord::Iso, i))
            break;
        phrase += (phrase.isEmpty() ? QString() : QStringLiteral(" ")) + peek(i).text;
        ++words;
        if (announcements().contains(phrase))
            length = i + 1;
    }
    return length + (length > 0 && sees(DateWord::Dot, length) ? 1 : 0);
}

bool isToBeAnnounced(const QString& text)
{
    if (text.isEmpty() || text.size() > LongestAnnouncementText)
        return text.isEmpty();
    const QList<DateToken> tokens = dateTokens(text);
    return !tokens.isEmpty() && DateCursor(tokens).toBeAnnounced() == tokens.size();
}

} // namespace core
