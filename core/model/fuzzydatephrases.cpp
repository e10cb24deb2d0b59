#include "core/model/fuzzydatephrases.h"

#include "core/model/fuzzydateunits.h"

namespace core {

namespace {

using Word = DateWord;

bool groupEnds(const DateCursor& at, qsizetype ahead = 0)
{
    return at.atEnd(ahead) || at.sees(Word::Semicolon, ahead);
}

/** What stands before a date. "vsl." reaches from there to the end of the group. */
void readOpening(DateCursor& at, DatePhrase& phrase, bool& tentative)
{
    for (; at.toBeAnnounced() == 0; at.skip()) {
        switch (at.peek().word) {
        case Word::Filler:
        case Word::Comma:
            break;
        case Word::Ordinal: // "das erste im Herbst"
            if (!at.sees(Word::Filler, 1))
                return;
            break;
        case Word::Tentative:
            tentative = true;
            at.skip(at.sees(Word::Dot, 1) ? 1 : 0);
            break;
        case Word::From:
            phrase.from = true;
            break;
        case Word::Until:
            phrase.until = true;
            break;
        case Word::Between:
            phrase.between = true;
            break;
        case Word::Weekday:
            if (phrase.weekday != 0)
                return;
            phrase.weekday = at.peek().value;
            at.skip(at.sees(Word::Dot, 1) ? 1 : 0);
            break;
        default:
            return;
        }
    }
}

/** A date with what stands before and behind it. */
bool readPhrase(DateCursor& at, DatePhrase& phrase, DatePhrase::Kind& counted, bool& tentative)
{
    readOpening(at, phrase, tentative);
    phrase.tentative = tentative;
    if (const qsizetype length = at.toBeAnnounced(); length > 0) {
        phrase.kind = DatePhrase::Kind::Announced;
        at.skip(length);
        return !phrase.tentative && !phrase.from && !phrase.until && !phrase.between && phrase.weekday == 0;
    }
    if (!readDateUnit(at, phrase, counted))
        return false;
    while (at.skipIf(Word::Tentative) || at.skipIf(Word::Doubt)) {
        at.skipIf(Word::Dot);
        phrase.tentative = true;
    }
    if (at.sees(Word::Dot) && groupEnds(at, 1))
        at.skip();
    return true;
}

/** What joins a date to the next. A comma may also stand at the end. */
bool readLink(DateCursor& at, DatePhrase& phrase)
{
    const bool comma = at.sees(Word::Comma);
    at.skipAll(Word::Comma);
    if (groupEnds(at))
        return true;
    if (at.sees(Word::And) || at.sees(Word::Or)) {
        phrase.link = at.take().word;
        at.skipIf(Word::Dot);
    } else if (comma) {
        phrase.link = Word::And;
    } else if (at.skipIf(Word::To) || at.skipIf(Word::Until)) {
        phrase.link = Word::To;
    } else if (at.skipIf(Word::Slash)) {
        phrase.link = Word::Slash;
    }
    return phrase.link != Word::Unknown;
}

bool readGroup(DateCursor& at, DatePhrases& phrases)
{
    bool tentative = false;
    DatePhrase::Kind counted = DatePhrase::Kind::Fixed;
    do {
        DatePhrase phrase;
        if (!readPhrase(at, phrase, counted, tentative) || !readLink(at, phrase))
            return false;
        phrases += phrase;
    } while (phrases.back().link != Word::Unknown);
    return true;
}

} // namespace

std::optional<QList<DatePhrases>> readDatePhrases(const QList<DateToken>& tokens)
{
    QList<DatePhrases> groups;
    DateCursor at(tokens);
    do {
        groups.emplaceBack();
        if (!readGroup(at, groups.back()))
            return std::nullopt;
    } while (at.skipIf(Word::Semicolon));
    return groups;
}

} // namespace core
