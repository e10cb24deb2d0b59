#pragma once

#include <QList>
#include <QString>
#include <array>

namespace core {

/** Names of months and week days, January and Monday first. Fixed here, so that what is stored does not change with
 *  the locale data of a machine. */
inline constexpr std::array<QStringView, 12> GermanMonths{u"Januar", u"Februar", u"März", u"April", u"Mai", u"Juni",
    u"Juli", u"August", u"September", u"Oktober", u"November", u"Dezember"};
inline constexpr std::array<QStringView, 12> EnglishMonths{u"January", u"February", u"March", u"April", u"May", u"June",
    u"July", u"August", u"September", u"October", u"November", u"December"};
inline constexpr std::array<QStringView, 7> GermanWeekdays{
    u"Montag", u"Dienstag", u"Mittwoch", u"Donnerstag", u"Freitag", u"Samstag", u"Sonntag"};
inline constexpr std::array<QStringView, 7> EnglishWeekdays{
    u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"};

/** What a word or sign does in a date. */
enum class DateWord {
    Unknown, ///< makes the whole text an open date
    Number, ///< value; digits
    Iso, ///< 2023-06-01, 2023-06, 2023-21; text
    Dot,
    Slash,
    Comma,
    Semicolon,
    Month, ///< value 1-12
    MonthInEnglish, ///< the same where the name is English only: "June 22" is a day, "Juni 22" a year
    Weekday, ///< value 1-7
    Season, ///< value 1-4
    Third, ///< Anfang, Mitte, Ende; value 1-3
    Quarter,
    Half,
    Week,
    Ordinal, ///< erste, second; value
    Roman, ///< I to IV; value
    OrdinalEnding, ///< st, nd, rd, th
    And,
    Or,
    To,
    Between,
    From,
    Until,
    Tentative,
    Doubt, ///< `?`
    Filler, ///< says nothing about when: im, der, Termin, `:`
};

struct DateToken {
    DateWord word = DateWord::Unknown;
    int value = 0;
    int digits = 0;
    QString text; ///< of words the folded letters
};

/** A place in a list of tokens; behind the last stands an Unknown one. */
class DateCursor {
public:
    explicit DateCursor(const QList<DateToken>& tokens)
        : m_tokens(tokens)
    {
    }

    [[nodiscard]] const DateToken& peek(qsizetype ahead = 0) const;
    [[nodiscard]] bool sees(DateWord word, qsizetype ahead = 0) const { return peek(ahead).word == word; }
    [[nodiscard]] bool seesNumber(int digits, qsizetype ahead = 0) const
    {
        return sees(DateWord::Number, ahead) && peek(ahead).digits == digits;
    }
    [[nodiscard]] bool seesMonth(qsizetype ahead = 0) const
    {
        return sees(DateWord::Month, ahead) || sees(DateWord::MonthInEnglish, ahead);
    }
    [[nodiscard]] bool atEnd(qsizetype ahead = 0) const { return m_at + ahead >= m_tokens.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }

    void moveTo(qsizetype position) { m_at = position; }
    void skip(qsizetype count = 1) { m_at += count; }
    bool skipIf(DateWord word);
    void skipAll(DateWord word);
    /** The token at the place, and one on. @pre !atEnd() */
    const DateToken& take() { return m_tokens.at(m_at++); }
    /** Length of the longest run of tokens from here that says "to be announced" ("tba", "noch offen"); else 0. */
    [[nodiscard]] qsizetype toBeAnnounced() const;

private:
    const QList<DateToken>& m_tokens;
    qsizetype m_at = 0;
};

/** The text as tokens, in one pass. Unreadable signs are Unknown tokens. */
[[nodiscard]] QList<DateToken> dateTokens(const QString& text);

/** 00-69 are 20xx, 70-99 are 19xx. */
[[nodiscard]] constexpr int fullYear(int twoDigits)
{
    return twoDigits + (twoDigits < 70 ? 2000 : 1900);
}

/** Whether the text says no more than that the date is to be announced; so does the empty text. */
[[nodiscard]] bool isToBeAnnounced(const QString& text);

} // namespace core
