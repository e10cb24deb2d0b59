#include "ui/pages/headfacts.h"

#include "core/model/dispute.h"
#include "core/model/entities/kofferissue.h"
#include "core/model/entities/session.h"
#include "core/model/fuzzydaterender.h"
#include "core/model/validity.h"
#include "core/report/announcement.h"
#include "core/wording/language.h"
#include "ui/models/recordcell.h"
#include "ui/models/statetone.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

class SeriesFacts {
    Q_DECLARE_TR_FUNCTIONS(SeriesFacts)

public:
    static Result<void> add(const Reader& reader, const Record& record, HeadFacts& facts)
    {
        const auto series = as<Series>(record);
        WB_ASSIGN(occupancy, occupancyOf(reader, record.id()));
        const BookingState booking = bookingState(series, occupancy);
        if (booking != BookingState::Free)
            facts.pills.append({spokenLabels().of(choicesOf(booking)[size_t(booking)].label), Tone::Caution});
        if (series.isPilot)
            facts.pills.append({spokenLabels().of("Pilot"), Tone::Note});

        QStringList line;
        WB_ASSIGN(format, reader.titleOf(series.format.id));
        if (!format.isEmpty())
            line.append(format);
        WB_ASSIGN(sessions, sessionsText(reader, record.id()));
        line.append(sessions);
        line.append(spokenLabels().of(choicesOf(series.groupMode)[size_t(series.groupMode)].label));
        if (series.teamMin && series.teamMax)
            line.append(tr("%1–%2 persons each municipality").arg(*series.teamMin).arg(*series.teamMax));
        else if (series.teamMin)
            line.append(tr("from %1 persons each municipality").arg(*series.teamMin));
        if (series.requiresAgreement)
            line.append(tr("agreement required"));
        const QString places = placesText(series, occupancy);
        if (!places.isEmpty())
            line.append(places);
        facts.line = line.join(QStringLiteral(" · "));
        return {};
    }

private:
    static Result<QString> sessionsText(const Reader& reader, RecordId series)
    {
        WB_ASSIGN(records, reader.childrenOf(series, Session::info()));
        QList<FuzzyDate> dates;
        for (const Record& session : records)
            dates.append(as<Session>(session).date);
        const QString count = tr("%n session(s)", nullptr, int(records.size()));
        return dates.isEmpty() ? count : count + QStringLiteral(": ") + renderFuzzyDates(dates, spokenLanguage());
    }

    static QString placesText(const Series& series, const Occupancy& occupancy)
    {
        QStringList parts;
        if (series.capacityTeams)
            parts.append(tr("%1 of %2 teams").arg(occupancy.confirmedTeams).arg(*series.capacityTeams));
        if (series.capacityPersons)
            parts.append(tr("%1 of %2 persons").arg(occupancy.confirmedPersons).arg(*series.capacityPersons));
        return parts.isEmpty() ? QString() : tr("places: %1").arg(parts.join(QStringLiteral(", ")));
    }
};

class KofferFacts {
    Q_DECLARE_TR_FUNCTIONS(KofferFacts)

public:
    /** Whether a Koffer with this session is out, and who has it. */
    static Result<void> add(const Reader& reader, const Record& session, HeadFacts& facts)
    {
        const EntityInfo& kind = KofferIssue::info();
        WB_ASSIGN(issues, reader.withValue(kind, kind.indexOf(u"sessions"), session.id().toText()));
        for (const RecordId& id : std::as_const(issues)) {
            WB_ASSIGN(issue, reader.getAs<KofferIssue>(id));
            if (issue.state != KofferState::Out)
                continue;
            const QString pill = tr("with the moderator");
            if (std::ranges::find(facts.pills, pill, &ToneWord::word) == facts.pills.end())
                facts.pills.append({pill, Tone::Note});
            const QString line = tr("Koffer %1 with %2").arg(issue.number, issue.holder);
            facts.line = facts.line.isEmpty() ? line : facts.line + QStringLiteral(" · ") + line;
        }
        return {};
    }

    /** How much of the record waits for a decision. */
    static Result<void> addConflicts(const Reader& reader, const Record& record, HeadFacts& facts)
    {
        WB_ASSIGN(disputes, reader.disputes());
        const auto open = std::ranges::count(disputes, record.id(), &Dispute::record);
        if (open > 0)
            facts.pills.append({tr("%n conflict(s)", nullptr, int(open)), Tone::Bad});
        return {};
    }
};

/** Up to four listed fields that say something and are not in the title already. */
QString listedFields(const Reader& reader, const Record& record)
{
    constexpr int most = 4;
    QStringList line;
    const Titles titles = [&reader](RecordId id) { return reader.titleOf(id).value_or(QString()); };
    const auto fields = record.entity().fields;
    for (qsizetype i = 0; i < qsizetype(fields.size()) && line.size() < most; ++i) {
        const FieldInfo& field = fields[size_t(i)];
        const bool telling = field.has(FieldFlag::Listed) && !field.has(FieldFlag::Owner)
            && field.type != FieldType::Flag && !field.isSet() && field.name() != QLatin1StringView("state")
            && field.name() != QLatin1StringView("key") // a name for the program, not for people
            && (!field.has(FieldFlag::InTitle) || field.type == FieldType::Choice);
        const QString text = telling ? recordcell::line(field, record.at(i), titles) : QString();
        if (!text.isEmpty())
            line.append(spokenLabels().of(field.label) + QStringLiteral(": ") + text);
    }
    return line.join(QStringLiteral(" · "));
}

/** Whether an agreement is in force today, which no field says. */
ToneWord standingPill(const Agreement& agreement, QDate today)
{
    const Standing standing = standingOf(agreement, today);
    const Tone tone = standing == Standing::InForce ? Tone::Good
        : standing == Standing::Coming              ? Tone::Note
                                                    : Tone::Neutral;
    return {spokenLabels().of(choicesOf(standing)[size_t(standing)].label), tone};
}

} // namespace

Result<HeadFacts> headFacts(const Reader& reader, const Record& record, QDate today)
{
    HeadFacts facts;
    const qsizetype state = record.entity().indexOf(u"state");
    const QString word = state < 0 ? QString() : valueOr<QString>(record.at(state));
    const bool isState = state >= 0 && record.entity().name() != QLatin1StringView("municipality");
    if (isState && !word.isEmpty()) {
        const FieldInfo& field = record.entity().fields[size_t(state)];
        facts.pills.append(
            {spokenLabels().of(choiceLabel(field.choices, word)), stateTone(field, word).value_or(Tone::Neutral)});
    }
    if (&record.entity() == &Agreement::info())
        facts.pills.append(standingPill(as<Agreement>(record), today));
    if (&record.entity() == &Series::info())
        WB_TRY(SeriesFacts::add(reader, record, facts));
    else
        facts.line = listedFields(reader, record);
    if (&record.entity() == &Session::info())
        WB_TRY(KofferFacts::add(reader, record, facts));
    WB_TRY(KofferFacts::addConflicts(reader, record, facts));
    return facts;
}

} // namespace ui
