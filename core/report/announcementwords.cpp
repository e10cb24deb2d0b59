#include "core/report/announcementwords.h"

namespace core {

QString AnnouncementWords::number(qint64 value) const
{
    static const QStringList german{QStringLiteral("null"), QStringLiteral("einer"), QStringLiteral("zwei"),
        QStringLiteral("drei"), QStringLiteral("vier"), QStringLiteral("fünf"), QStringLiteral("sechs"),
        QStringLiteral("sieben"), QStringLiteral("acht"), QStringLiteral("neun"), QStringLiteral("zehn"),
        QStringLiteral("elf"), QStringLiteral("zwölf")};
    static const QStringList english{QStringLiteral("no"), QStringLiteral("one"), QStringLiteral("two"),
        QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("five"), QStringLiteral("six"),
        QStringLiteral("seven"), QStringLiteral("eight"), QStringLiteral("nine"), QStringLiteral("ten"),
        QStringLiteral("eleven"), QStringLiteral("twelve")};
    const QStringList& words = m_german ? german : english;
    return value >= 0 && value < words.size() ? words.at(value) : QString::number(value);
}

QString AnnouncementWords::teamSize(const Series& series) const
{
    QString size;
    if (series.teamMin && series.teamMax && *series.teamMin == *series.teamMax)
        size = pick(u"%1 Personen", u"%1 persons").arg(*series.teamMin);
    else if (series.teamMin && series.teamMax)
        size = pick(u"%1 bis %2 Personen", u"%1 to %2 persons").arg(*series.teamMin).arg(*series.teamMax);
    else if (series.teamMin)
        size = pick(u"mindestens %1 Personen", u"at least %1 persons").arg(number(*series.teamMin));
    else if (series.teamMax)
        size = pick(u"höchstens %1 Personen", u"at most %1 persons").arg(number(*series.teamMax));
    if (!size.isEmpty() && series.teamStrictness == Strictness::Recommended)
        size += pick(u" (empfohlen)", u" (recommended)");
    return size;
}

QString AnnouncementWords::sessionLabel(qsizetype number) const
{
    return pick(u"%1. Termin", u"Session %1").arg(number);
}

QString AnnouncementWords::clock(QTime from, QTime to) const
{
    const QString format = QStringLiteral("HH:mm");
    if (!from.isValid())
        return {};
    const QString span =
        to.isValid() ? from.toString(format) + QChar(0x2013) + to.toString(format) : from.toString(format);
    return m_german ? span + QStringLiteral(" Uhr") : span;
}

QString AnnouncementWords::requirement(const QString& term, const QString& agency) const
{
    return pick(u"gültige %1 mit der %2", u"a valid %1 with %2").arg(m_german ? term : term.toLower(), agency);
}

QString AnnouncementWords::places(const Series& series) const
{
    QStringList parts;
    if (series.capacityTeams)
        parts.append((*series.capacityTeams == 1 ? pick(u"%1 Team", u"%1 team") : pick(u"%1 Teams", u"%1 teams"))
                         .arg(*series.capacityTeams));
    if (series.capacityPersons)
        parts.append(pick(u"%1 Personen", u"%1 persons").arg(*series.capacityPersons));
    return parts.join(QStringLiteral(", "));
}

QString AnnouncementWords::deadline(const QString& date) const
{
    return date.isEmpty() ? QString() : pick(u"Anmeldeschluss: %1", u"Closing date: %1").arg(date);
}

QString AnnouncementWords::planned(const QString& place) const
{
    return pick(u"%1 (geplant)", u"%1 (planned)").arg(place);
}

QString AnnouncementWords::cancelled(const QString& date) const
{
    return pick(u"%1 (abgesagt)", u"%1 (cancelled)").arg(date);
}

QString AnnouncementWords::teamsOfBoth() const
{
    return pick(u"Teams aus Leitung und Fachkräften", u"teams of managers and specialists");
}

} // namespace core
