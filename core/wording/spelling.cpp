#include "core/wording/spelling.h"

#include "core/wording/language.h"

#include <array>

namespace core {

namespace {

constexpr std::array german{u"Aachen", u"Berlin", u"Chemnitz", u"Düsseldorf", u"Essen", u"Frankfurt", u"Goslar",
    u"Hamburg", u"Ingelheim", u"Jena", u"Köln", u"Leipzig", u"München", u"Nürnberg", u"Offenbach", u"Potsdam",
    u"Quickborn", u"Rostock", u"Salzwedel", u"Tübingen", u"Unna", u"Völklingen", u"Wuppertal", u"Xanten", u"Ypsilon",
    u"Zwickau"};
constexpr std::array english{u"Alfa", u"Bravo", u"Charlie", u"Delta", u"Echo", u"Foxtrot", u"Golf", u"Hotel", u"India",
    u"Juliett", u"Kilo", u"Lima", u"Mike", u"November", u"Oscar", u"Papa", u"Quebec", u"Romeo", u"Sierra", u"Tango",
    u"Uniform", u"Victor", u"Whiskey", u"X-ray", u"Yankee", u"Zulu"};
constexpr std::array germanDigits{
    u"null", u"eins", u"zwei", u"drei", u"vier", u"fünf", u"sechs", u"sieben", u"acht", u"neun"};
constexpr std::array englishDigits{
    u"zero", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine"};

} // namespace

QString spelled(QChar sign)
{
    const bool isGerman = spokenLanguage() == QLocale::German;
    const QChar letter = sign.toUpper();
    QString word;
    if (letter >= u'A' && letter <= u'Z')
        word = QString::fromUtf16((isGerman ? german : english).at(size_t(letter.unicode() - u'A')));
    else if (letter >= u'0' && letter <= u'9')
        word = QString::fromUtf16((isGerman ? germanDigits : englishDigits).at(size_t(letter.unicode() - u'0')));
    return word.isEmpty() ? QString(sign) : QStringLiteral("%1 – %2").arg(letter).arg(word);
}

} // namespace core
