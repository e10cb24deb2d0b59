#include "core/exchange/officialnames.h"

#include "core/support/ags.h"

#include <QStringList>

#include <array>

namespace core {

namespace {

struct KindWord {
    QStringView official;
    QStringView stored;
};

constexpr QStringView Kreis = u"kreis";
constexpr QStringView City = u"kreisfreie_stadt";

constexpr std::array KindWords{
    KindWord{u"Kreis", u"kreis"},
    KindWord{u"Landkreis", u"kreis"},
    KindWord{u"Kreisfreie Stadt", u"kreisfreie_stadt"},
    KindWord{u"Stadtkreis", u"kreisfreie_stadt"},
    KindWord{u"Städteregion", u"staedteregion"},
    KindWord{u"Regionalverband", u"kommunalverband_bes_art"},
    KindWord{u"Region", u"kommunalverband_bes_art"},
    KindWord{u"Kommunalverband besonderer Art", u"kommunalverband_bes_art"},
    KindWord{u"Stadtstaat", u"stadtstaat"},
    KindWord{u"Stadtbezirk", u"stadtbezirk"},
    KindWord{u"Stadt", u"kreisangehoerige_kommune"},
    KindWord{u"Gemeinde", u"kreisangehoerige_kommune"},
    KindWord{u"Markt", u"kreisangehoerige_kommune"},
};

QString storedKind(QStringView official)
{
    for (const KindWord& word : KindWords) {
        if (word.official.compare(official, Qt::CaseInsensitive) == 0)
            return word.stored.toString();
    }
    return {};
}

/** The first word of the name, where that word alone tells what the municipality is; else empty. The lists call all of
 *  these Kreis or Landkreis. */
QString tellingWord(const QString& name)
{
    static const QStringList words{
        QStringLiteral("Städteregion"), QStringLiteral("Regionalverband"), QStringLiteral("Region")};
    const QString first = name.section(u' ', 0, 0);
    for (const QString& word : words) {
        if (first.compare(word, Qt::CaseInsensitive) == 0 && first.size() < name.size())
            return word;
    }
    return {};
}

/** "Heidekreis", "Saarpfalz-Kreis", "Landkreis Rostock": some word ends in "kreis". */
bool saysKreis(const QString& name)
{
    for (qsizetype at = name.indexOf(Kreis, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(Kreis, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + Kreis.size();
        if (end == name.size() || !name.at(end).isLetter())
            return true;
    }
    return false;
}

QString withoutLeadingWord(const QString& name)
{
    static const QStringList words{QStringLiteral("Kreis "), QStringLiteral("Landkreis "),
        QStringLiteral("Städteregion "), QStringLiteral("Regionalverband "), QStringLiteral("Region ")};
    for (const QString& word : words) {
        if (name.startsWith(word, Qt::CaseInsensitive))
            return name.mid(word.size());
    }
    return name;
}

void nameKreis(OfficialMunicipality& municipality)
{
    if (saysKreis(municipality.name))
        return;
    const bool plainKreis = municipality.state == u"NW" || municipality.state == u"SH";
    municipality.name.prepend(plainKreis ? QStringLiteral("Kreis ") : QStringLiteral("Landkreis "));
}

QList<OfficialProblem> problemsOf(const OfficialRow& row, const OfficialMunicipality& municipality)
{
    QList<OfficialProblem> problems;
    const QString key = row.ags.trimmed();
    if (municipality.name.isEmpty())
        problems << OfficialProblem::NameMissing;
    if (!ags::isPlausible(key))
        problems << OfficialProblem::AgsInvalid;
    else if (key.size() == 8 && municipality.kind == City && !key.endsWith(QStringLiteral("000")))
        problems << OfficialProblem::AgsNotOfCity;
    if (municipality.kind.isEmpty())
        problems << OfficialProblem::KindUnknown;
    if (!row.state.trimmed().isEmpty() && ags::stateCodeOfName(row.state) != municipality.state)
        problems << OfficialProblem::StateMismatch;
    if (!row.district.trimmed().isEmpty() && row.district.trimmed() != municipality.district)
        problems << OfficialProblem::DistrictMismatch;
    return problems;
}

} // namespace

OfficialReading readOfficialRow(const OfficialRow& row)
{
    OfficialMunicipality municipality;
    municipality.name = row.name.section(u',', 0, 0).simplified();
    municipality.addition = row.name.section(u',', 1).simplified();
    municipality.state = ags::stateCode(row.ags.trimmed());
    municipality.district = ags::district(row.ags.trimmed());

    const QString telling = tellingWord(municipality.name);
    municipality.officialKind = telling.isEmpty() ? row.kind.simplified() : telling;
    municipality.kind = storedKind(municipality.officialKind);
    if (municipality.kind == Kreis && !municipality.name.isEmpty())
        nameKreis(municipality);
    municipality.shortName = municipality.kind == City ? municipality.name : withoutLeadingWord(municipality.name);
    return {municipality, problemsOf(row, municipality)};
}

} // namespace core
