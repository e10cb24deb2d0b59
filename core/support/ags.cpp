#include "core/support/ags.h"

#include <QList>

#include <algorithm>
#include <array>

namespace core::ags {

namespace {

struct State {
    QStringView code;
    QStringView name;
    QStringView thirdDigits; ///< in use
    QStringView districts; ///< one name per third digit, apart by '|'; empty where there are no Regierungsbezirke
};

// Lower Saxony, Rhineland-Palatinate and Saxony keep the digits of districts they have abolished.
constexpr std::array<State, 16> States{{
    {u"SH", u"Schleswig-Holstein", u"0", {}},
    {u"HH", u"Hamburg", u"0", {}},
    {u"NI", u"Niedersachsen", u"1234", {}},
    {u"HB", u"Bremen", u"0", {}},
    {u"NW", u"Nordrhein-Westfalen", u"13579", u"Düsseldorf|Köln|Münster|Detmold|Arnsberg"},
    {u"HE", u"Hessen", u"456", u"Darmstadt|Gießen|Kassel"},
    {u"RP", u"Rheinland-Pfalz", u"123", {}},
    {u"BW", u"Baden-Württemberg", u"1234", u"Stuttgart|Karlsruhe|Freiburg|Tübingen"},
    {u"BY", u"Bayern", u"1234567",
        u"Oberbayern|Niederbayern|Oberpfalz|Oberfranken|Mittelfranken|Unterfranken|Schwaben"},
    {u"SL", u"Saarland", u"0", {}},
    {u"BE", u"Berlin", u"0", {}},
    {u"BB", u"Brandenburg", u"0", {}},
    {u"MV", u"Mecklenburg-Vorpommern", u"0", {}},
    {u"SN", u"Sachsen", u"567", {}},
    {u"ST", u"Sachsen-Anhalt", u"0", {}},
    {u"TH", u"Thüringen", u"0", {}},
}};

const State* stateOf(QStringView key)
{
    const bool twoDigits = key.size() >= 2 && key[0] >= u'0' && key[0] <= u'9' && key[1] >= u'0' && key[1] <= u'9';
    const int number = twoDigits ? (key[0].unicode() - u'0') * 10 + (key[1].unicode() - u'0') : 0;
    return number >= 1 && number <= int(States.size()) ? &States[size_t(number - 1)] : nullptr;
}

} // namespace

QString stateCode(QStringView key)
{
    const State* state = stateOf(key);
    return state ? state->code.toString() : QString();
}

QString stateCodeOfName(QStringView name)
{
    const QStringView wanted = name.trimmed();
    for (const State& state : States) {
        if (wanted.compare(state.name, Qt::CaseInsensitive) == 0
            || wanted.compare(state.code, Qt::CaseInsensitive) == 0)
            return state.code.toString();
    }
    return {};
}

QString district(QStringView key)
{
    const State* state = stateOf(key);
    if (!state || state->districts.isEmpty() || key.size() < 3)
        return {};
    const qsizetype index = state->thirdDigits.indexOf(key[2]);
    return index < 0 ? QString() : state->districts.split(u'|').at(index).toString();
}

bool isPlausible(QStringView key)
{
    const State* state = stateOf(key);
    const bool digits = std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return state && digits && (key.size() == 5 || key.size() == 8) && state->thirdDigits.contains(key[2]);
}

} // namespace core::ags
