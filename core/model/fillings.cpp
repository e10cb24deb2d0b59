#include "core/model/fillings.h"

#include <algorithm>

namespace core {

namespace {

/** More than these nobody compares. */
constexpr qsizetype mostPassings = 3;

/** Takes one team's places; false, and nothing taken, where they are not enough. */
bool take(WaitingList& left, const WaitingTeam& team)
{
    if (!left.hasRoomFor(team.persons))
        return false;
    if (left.freeTeams)
        --*left.freeTeams;
    if (left.freePersons)
        *left.freePersons -= team.persons;
    return true;
}

Filling filled(Filling::Kind kind, const QList<WaitingTeam>& teams, const WaitingList& left)
{
    Filling filling;
    filling.kind = kind;
    filling.teams = teams;
    filling.leftTeams = left.freeTeams;
    filling.leftPersons = left.freePersons;
    return filling;
}

bool isIn(const QList<WaitingTeam>& teams, const WaitingTeam& team)
{
    return std::ranges::any_of(teams, [&](const WaitingTeam& each) { return each.registration == team.registration; });
}

/** Whether two name the same teams: they are in the order of the list, so one by one. */
bool sameTeams(const QList<WaitingTeam>& a, const QList<WaitingTeam>& b)
{
    return std::ranges::equal(a, b, {}, &WaitingTeam::registration, &WaitingTeam::registration);
}

void addPassings(const WaitingList& list, const WaitingList& left, qsizetype blocked, QList<Filling>& into)
{
    QList<Filling> found;
    for (qsizetype first = blocked + 1; first < list.teams.size() && found.size() < mostPassings; ++first) {
        WaitingList rest = left;
        QList<WaitingTeam> teams;
        for (qsizetype i = first; i < list.teams.size(); ++i) {
            if (take(rest, list.teams.at(i)))
                teams.append(list.teams.at(i));
        }
        if (teams.isEmpty()
            || std::ranges::any_of(found, [&](const Filling& each) { return sameTeams(each.teams, teams); }))
            continue;
        Filling filling = filled(Filling::Kind::PassingOver, teams, rest);
        for (qsizetype i = blocked; list.teams.at(i).registration != teams.last().registration; ++i) {
            if (!isIn(teams, list.teams.at(i)))
                filling.passedOver.append(list.teams.at(i));
        }
        found.append(filling);
    }
    into += found;
}

} // namespace

qint64 Filling::persons() const
{
    qint64 sum = 0;
    for (const WaitingTeam& team : teams)
        sum += team.persons;
    return sum;
}

QList<Filling> fillings(const WaitingList& list)
{
    QList<Filling> all;
    const bool isFree = list.freeTeams.value_or(1) > 0 && list.freePersons.value_or(1) > 0;
    if (list.teams.isEmpty() || list.isClosed || !isFree)
        return all;
    WaitingList left = list;
    QList<WaitingTeam> inOrder;
    qsizetype blocked = 0;
    while (blocked < list.teams.size() && take(left, list.teams.at(blocked)))
        inOrder.append(list.teams.at(blocked++));
    if (!inOrder.isEmpty())
        all.append(filled(Filling::Kind::InOrder, inOrder, left));
    const bool isLeft = left.freeTeams.value_or(1) > 0 && left.freePersons.value_or(1) > 0;
    if (blocked >= list.teams.size() || !isLeft)
        return all;
    addPassings(list, left, blocked, all);
    const WaitingTeam& next = list.teams.at(blocked);
    Filling more = filled(Filling::Kind::MorePlaces, {next}, left);
    more.moreTeams = left.freeTeams ? std::max<qint64>(0, 1 - *left.freeTeams) : 0;
    more.morePersons = left.freePersons ? std::max<qint64>(0, next.persons - *left.freePersons) : 0;
    if (more.leftTeams)
        more.leftTeams = *more.leftTeams + more.moreTeams - 1;
    if (more.leftPersons)
        more.leftPersons = *more.leftPersons + more.morePersons - next.persons;
    all.append(more);
    return all;
}

} // namespace core
