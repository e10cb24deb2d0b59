#include "core/wording/teamtext.h"

#include "core/wording/daytext.h"
#include "core/wording/findingtext.h"
#include "core/wording/language.h"

#include <QCoreApplication>

namespace core {

namespace {

QString number(qint64 value)
{
    return QLocale(spokenLanguage()).toString(value);
}

class TeamText {
    Q_DECLARE_TR_FUNCTIONS(TeamText)

public:
    static QString ofCheck(const TeamCheck& check)
    {
        QString text;
        if (check.kind == TeamCheckKind::Agreement)
            text = ofCover(check);
        else if (check.finding.rule.isEmpty())
            return good(check);
        else
            text = sentence(check.finding);
        if (!check.finding.rule.isEmpty())
            text += QStringLiteral(" (%1)").arg(check.finding.rule);
        if (check.state == TeamCheckState::Stands)
            text += u' ' + tr("Stands because: %1").arg(check.finding.excuse);
        return text;
    }

    static QString ofCover(const TeamCheck& check)
    {
        const AgreementCover& cover = check.cover;
        switch (cover.state) {
        case AgreementCover::State::None:
            return tr("No agreement with this agency.");
        case AgreementCover::State::Preparing:
            return tr("Agreement %1 is being prepared.").arg(cover.number);
        case AgreementCover::State::Covers:
            return cover.until.isValid() ? tr("%1 until %2").arg(cover.number, dayText(cover.until)) : cover.number;
        case AgreementCover::State::EndsBetween:
            return tr("%1 ends before session %2 (%3).")
                .arg(cover.number)
                .arg(cover.uncoveredSession)
                .arg(dayText(cover.uncovered));
        case AgreementCover::State::BeginsLater:
            return tr("%1 begins after session %2 (%3).")
                .arg(cover.number)
                .arg(cover.uncoveredSession)
                .arg(dayText(cover.uncovered));
        case AgreementCover::State::Missed:
            return tr("%1 is not valid on any of the dates.").arg(cover.number);
        }
        return {};
    }

    static QString good(const TeamCheck& check)
    {
        switch (check.kind) {
        case TeamCheckKind::Size:
            if (check.least && check.most)
                return tr("Team size %1 (%2 to %3)")
                    .arg(number(check.persons), number(*check.least), number(*check.most));
            return check.least ? tr("Team size %1 (from %2)").arg(number(check.persons), number(*check.least))
                               : tr("Team size %1 (up to %2)").arg(number(check.persons), number(*check.most));
        case TeamCheckKind::Mix:
            return tr("Manager and specialist");
        case TeamCheckKind::Region:
            return tr("Region %1").arg(check.name);
        case TeamCheckKind::Programme:
            return tr("Funded by %1").arg(check.name);
        default:
            return {};
        }
    }

    static QString needs(const WaitingTeam& team, const Titles& titles)
    {
        return tr("%1 needs %2").arg(titles(team.municipality), number(team.persons));
    }

    static QString free(const WaitingList& list, const Titles& titles)
    {
        if (list.teams.isEmpty())
            return {};
        QStringList wants;
        for (const WaitingTeam& team : list.teams)
            wants.append(needs(team, titles));
        const QString queue = wants.join(QStringLiteral(", "));
        if (list.isClosed)
            return tr("Fully booked by decision. Waiting: %1.").arg(queue);
        if (list.freePersons && list.freeTeams)
            return tr("Free: %1 for teams, %2 for persons. Waiting: %3.")
                .arg(number(*list.freeTeams), number(*list.freePersons), queue);
        if (list.freePersons)
            return tr("Places free: %1. Waiting: %2.").arg(number(*list.freePersons), queue);
        if (list.freeTeams)
            return tr("Places for teams free: %1. Waiting: %2.").arg(number(*list.freeTeams), queue);
        return tr("The places are not limited. Waiting: %1.").arg(queue);
    }

    static QString names(const QList<WaitingTeam>& teams, const Titles& titles)
    {
        QStringList all;
        for (const WaitingTeam& team : teams)
            all.append(tr("%1 (%2)").arg(titles(team.municipality), number(team.persons)));
        return all.join(QStringLiteral(", "));
    }

    static QString filling(const Filling& filling, const Titles& titles)
    {
        const QString who = names(filling.teams, titles);
        if (filling.kind != Filling::Kind::MorePlaces)
            return tr("Confirm %1").arg(who);
        if (filling.morePersons > 0 && filling.moreTeams > 0)
            return tr("Raise the places by %1 teams and %2 persons and confirm %3")
                .arg(number(filling.moreTeams), number(filling.morePersons), who);
        return filling.morePersons > 0
            ? tr("Raise the places for persons by %1 and confirm %2").arg(number(filling.morePersons), who)
            : tr("Raise the places for teams by %1 and confirm %2").arg(number(filling.moreTeams), who);
    }

    static QString left(const Filling& filling)
    {
        QStringList parts;
        if (filling.leftTeams)
            parts.append(tr("for teams: %1").arg(number(*filling.leftTeams)));
        if (filling.leftPersons)
            parts.append(tr("for persons: %1").arg(number(*filling.leftPersons)));
        return parts.isEmpty() ? QString() : tr("Left then, %1.").arg(parts.join(QStringLiteral(", ")));
    }

    static QString reasonOf(const Filling& filling, const Titles& titles)
    {
        QString why;
        switch (filling.kind) {
        case Filling::Kind::InOrder:
            why = tr("In the order of the waiting list; nobody is passed over (V-26).");
            break;
        case Filling::Kind::PassingOver:
            why =
                tr("Passes over %1, which does not fit; needs a reason (V-26).").arg(names(filling.passedOver, titles));
            break;
        case Filling::Kind::MorePlaces:
            why = tr("Next in the order, but the places are not enough for the whole team (V-26).");
            break;
        }
        const QString rest = left(filling);
        return rest.isEmpty() ? why : why + u' ' + rest;
    }

    static QString reading(const MoveExplanation& said)
    {
        QStringList parts;
        if (said.teams && said.freeTeams)
            parts.append(tr("%1 of %2 places for teams free").arg(number(*said.freeTeams), number(*said.teams)));
        if (said.places && said.freePersons)
            parts.append(tr("%1 of %2 places for persons free").arg(number(*said.freePersons), number(*said.places)));
        if (parts.isEmpty())
            parts.append(tr("the places are not limited"));
        parts.append(tr("the team needs %1").arg(number(said.persons)));
        return parts.join(QStringLiteral(", "));
    }

    static QString core(const MoveExplanation& said)
    {
        using Why = MoveExplanation::Why;
        switch (said.why) {
        case Why::Came:
            return tr("Entered with %1 persons; nothing is decided yet.").arg(number(said.persons));
        case Why::Fits:
            return tr("Confirmed: %1; teams that came before and still wait: 0.").arg(reading(said));
        case Why::Passed:
            return tr("Confirmed before %1, which came earlier and wait: %2.")
                .arg(said.passedOver.join(QStringLiteral(", ")), reading(said));
        case Why::Beyond:
            return tr("Confirmed beyond the places: %1.").arg(reading(said));
        case Why::NoRoom:
            return tr("Waits: %1; place in the list: %2.").arg(reading(said), number(said.before + 1));
        case Why::BehindOthers:
            return tr("Waits although there is room: %1; before it wait: %2.")
                .arg(reading(said), said.passedOver.join(QStringLiteral(", ")));
        case Why::ByDecision:
            return tr("Waits: the series is fully booked by decision; place in the list: %1.")
                .arg(number(said.before + 1));
        case Why::HadRoom:
            return tr("Put on the waiting list although there is room: %1.").arg(reading(said));
        case Why::Gone:
            return tr("Gone: %1 places for persons are free again; teams that wait: %2.")
                .arg(number(said.persons), number(said.waiting));
        case Why::Declined:
            return tr("Declined; the team would have needed %1 places.").arg(number(said.persons));
        }
        return {};
    }

    static QString ofMove(const MoveExplanation& said)
    {
        QString text = said.rule + QStringLiteral(": ") + core(said);
        if (!said.reason.isEmpty())
            text +=
                u' ' + tr("Reason: %1").arg(said.reason) + (said.who.isEmpty() ? QString() : tr(" (%1)").arg(said.who));
        return text;
    }

    static QString hosting(const HostCandidate& host)
    {
        const QString times = tr("was or is host %1 times").arg(number(host.hostings));
        if (!host.hasOffered)
            return times + QStringLiteral(", ") + tr("has not offered");
        return times + QStringLiteral(", ")
            + (host.offeredOn.isValid() ? tr("offered on %1").arg(dayText(host.offeredOn))
                                        : tr("offered, without a day"));
    }

    static QString ofHost(const HostProposal& proposal)
    {
        QString text = tr("V-31: %1 %2.").arg(proposal.host.name, hosting(proposal.host));
        if (!proposal.others.isEmpty())
            text += u' ' + tr("Next: %1, %2.").arg(proposal.others.first().name, hosting(proposal.others.first()));
        return text;
    }

    static QString forecastOf(Continuity continuity, qsizetype dates)
    {
        switch (continuity) {
        case Continuity::Whole:
            return tr("attended all %1").arg(dates);
        case Continuity::Possible:
            return tr("can attend all %1").arg(dates);
        case Continuity::Lost:
            return tr("can no longer attend all %1").arg(dates);
        case Continuity::Missed:
            return tr("did not attend all %1").arg(dates);
        case Continuity::Open:
            return {};
        }
        return {};
    }

    static QString taking(Taking taking)
    {
        switch (taking) {
        case Taking::NotMember:
            return tr("not in the team");
        case Taking::Expected:
            return tr("expected");
        case Taking::Unknown:
            return tr("not noted");
        case Taking::Present:
            return tr("present");
        case Taking::Excused:
            return tr("excused");
        case Taking::Absent:
            return tr("missing");
        case Taking::Substituted:
            return tr("represented");
        }
        return {};
    }

    static QString places(const TeamDesk& desk)
    {
        const Series& series = desk.series;
        const QString teams = series.capacityTeams
            ? tr("%1 of %2 teams").arg(number(desk.teams), number(*series.capacityTeams))
            : tr("%n team(s)", nullptr, int(desk.teams));
        const QString persons = series.capacityPersons
            ? tr("%1 of %2 persons").arg(number(desk.persons), number(*series.capacityPersons))
            : tr("%n person(s)", nullptr, int(desk.persons));
        return teams + QStringLiteral(", ") + persons;
    }
};

} // namespace

QString sentence(const TeamCheck& check)
{
    return TeamText::ofCheck(check);
}

QString placesText(const TeamDesk& desk)
{
    return TeamText::places(desk);
}

QString freeText(const WaitingList& list, const Titles& titles)
{
    return TeamText::free(list, titles);
}

QString fillingText(const Filling& filling, const Titles& titles)
{
    return TeamText::filling(filling, titles);
}

QString fillingReason(const Filling& filling, const Titles& titles)
{
    return TeamText::reasonOf(filling, titles);
}

QString sentence(const MoveExplanation& explanation)
{
    return TeamText::ofMove(explanation);
}

QString sentence(const HostProposal& proposal)
{
    return TeamText::ofHost(proposal);
}

QString forecast(Continuity continuity, qsizetype dates)
{
    return TeamText::forecastOf(continuity, dates);
}

QString takingText(Taking taking)
{
    return TeamText::taking(taking);
}

} // namespace core
