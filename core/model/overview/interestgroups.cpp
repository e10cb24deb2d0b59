#include "core/model/overview/interestgroups.h"

#include "core/model/entities/concern.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/interest.h"
#include "core/model/entities/team.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

using Members = QList<qsizetype>; ///< places in the list of parties

InterestedParty& partyOf(QList<InterestedParty>& parties, RecordId municipality)
{
    const auto known = std::ranges::find(parties, municipality, &InterestedParty::municipality);
    if (known != parties.end())
        return *known;
    parties.append({municipality, {}, {}, {}, {}});
    return parties.last();
}

void addThemes(InterestedParty& party, const QList<RecordId>& themes)
{
    for (const RecordId& theme : themes) {
        if (!party.themeFields.contains(theme))
            party.themeFields.append(theme);
    }
}

/** Whose concern it is; null where no municipality is behind it. */
Result<RecordId> municipalityOf(const Reader& reader, const Concern& concern)
{
    WB_ASSIGN(owner, reader.find(concern.subject.id));
    if (!owner)
        return RecordId();
    if (&owner->entity() == &Team::info())
        return as<Team>(*owner).municipality.id;
    if (&owner->entity() == &ConsultationCase::info())
        return owner->reference(QLatin1StringView("municipality"));
    return RecordId();
}

Result<QList<InterestedParty>> readParties(const Reader& reader)
{
    QList<InterestedParty> parties;
    WB_ASSIGN(interests, reader.all(Interest::info()));
    for (const Record& record : interests) {
        const auto interest = as<Interest>(record);
        if (!interest.series.isNull())
            continue; // it was taken up
        InterestedParty& party = partyOf(parties, interest.municipality.id);
        addThemes(party, interest.themeFields.ids);
        party.interests.append(record.id());
        if (!interest.question.text.isEmpty())
            party.questions.append(interest.question.text);
    }
    WB_ASSIGN(concerns, reader.all(Concern::info()));
    for (const Record& record : concerns) {
        const auto concern = as<Concern>(record);
        const bool isOpen = concern.state != ConcernState::Resolved && concern.state != ConcernState::Parked;
        WB_ASSIGN(municipality, municipalityOf(reader, concern));
        // A concern alone is no wish for a group; it says more about one that is there.
        const auto known = std::ranges::find(parties, municipality, &InterestedParty::municipality);
        if (!isOpen || known == parties.end())
            continue;
        addThemes(*known, concern.themeFields.ids);
        if (!concern.question.text.isEmpty())
            known->questions.append(concern.question.text);
    }
    for (InterestedParty& party : parties) {
        WB_ASSIGN(name, reader.titleOf(party.municipality));
        party.name = name;
    }
    return parties;
}

SharedInterest sharedBetween(const InterestedParty& a, const InterestedParty& b)
{
    SharedInterest pair{a.municipality, b.municipality, 0, 0};
    pair.shared = std::ranges::count_if(a.themeFields, [&](RecordId theme) { return b.themeFields.contains(theme); });
    pair.all = a.themeFields.size() + b.themeFields.size() - pair.shared;
    return pair;
}

/** In millionths, so that equal is equal. */
qint64 overlap(const SharedInterest& pair)
{
    constexpr qint64 million = 1'000'000;
    return pair.all == 0 ? 0 : pair.shared * million / pair.all;
}

/** Joins parties to groups until nothing is close enough any more. */
class Joining {
public:
    Joining(const QList<InterestedParty>& parties, const InterestSettings& settings)
        : m_parties(parties)
        , m_settings(settings)
    {
        for (qsizetype i = 0; i < parties.size(); ++i) {
            m_groups.append(Members{i});
            QList<qint64> row;
            for (qsizetype j = 0; j < parties.size(); ++j)
                row.append(overlap(sharedBetween(parties.at(i), parties.at(j))));
            m_overlaps.append(row);
        }
        m_inner.fill(0, parties.size());
        m_between = m_overlaps;
    }

    QList<Members> groups()
    {
        while (joinClosest()) { }
        return m_groups;
    }

    [[nodiscard]] qint64 meanOf(const Members& members) const
    {
        qint64 sum = 0;
        qint64 pairs = 0;
        for (qsizetype i = 0; i < members.size(); ++i) {
            for (qsizetype j = i + 1; j < members.size(); ++j, ++pairs)
                sum += m_overlaps.at(members.at(i)).at(members.at(j));
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

private:
    bool joinClosest()
    {
        constexpr qint64 perCent = 10'000;
        std::pair<qsizetype, qsizetype> best(-1, -1);
        qint64 bestMean = 0;
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            for (qsizetype j = i + 1; j < m_groups.size(); ++j) {
                const qint64 size = m_groups.at(i).size() + m_groups.at(j).size();
                if (size > m_settings.most)
                    continue;
                const qint64 mean = (m_inner.at(i) + m_inner.at(j) + m_between.at(i).at(j)) / (size * (size - 1) / 2);
                if (mean > bestMean && mean >= m_settings.closeness * perCent) {
                    bestMean = mean;
                    best = {i, j};
                }
            }
        }
        if (best.first < 0)
            return false;
        join(best.first, best.second);
        return true;
    }

    /** The sums go along, so that no join adds up all pairs again. */
    void join(qsizetype a, qsizetype b)
    {
        m_inner[a] += m_inner.at(b) + m_between.at(a).at(b);
        for (qsizetype k = 0; k < m_groups.size(); ++k) {
            if (k == a || k == b)
                continue;
            m_between[a][k] += m_between.at(b).at(k);
            m_between[k][a] = m_between.at(a).at(k);
        }
        const Members joined = m_groups.takeAt(b);
        m_groups[a] += joined;
        m_inner.removeAt(b);
        m_between.removeAt(b);
        for (QList<qint64>& row : m_between)
            row.removeAt(b);
    }

    const QList<InterestedParty>& m_parties;
    const InterestSettings m_settings;
    QList<Members> m_groups;
    QList<QList<qint64>> m_overlaps; ///< of two parties
    QList<qint64> m_inner; ///< sum over the pairs within each group
    QList<QList<qint64>> m_between; ///< sum over the pairs between two groups
};

/** What several of a group want, what most want first. */
Result<void> addThemes(const Reader& reader, InterestGroup& group)
{
    struct Theme {
        RecordId id;
        QString name;
        qint64 wanted = 0;
    };
    QList<Theme> themes;
    for (const InterestedParty& party : std::as_const(group.parties)) {
        for (const RecordId& id : party.themeFields) {
            const auto known = std::ranges::find(themes, id, &Theme::id);
            if (known != themes.end())
                ++known->wanted;
            else
                themes.append({id, {}, 1});
        }
    }
    themes.removeIf([](const Theme& theme) { return theme.wanted < 2; });
    for (Theme& theme : themes) {
        WB_ASSIGN(name, reader.titleOf(theme.id));
        theme.name = name;
    }
    std::ranges::sort(themes, {}, [](const Theme& each) { return std::make_tuple(-each.wanted, each.name, each.id); });
    for (const Theme& theme : std::as_const(themes)) {
        group.themes.append(theme.id);
        group.themeNames.append(theme.name);
        group.sharedBy.append(theme.wanted);
    }
    return {};
}

} // namespace

Result<InterestGroups> groupParties(
    const Reader& reader, QList<InterestedParty> parties, const InterestSettings& settings)
{
    InterestGroups answer;
    std::ranges::sort(parties, {}, [](const InterestedParty& each) { return std::pair(each.name, each.municipality); });
    Joining joining(parties, settings);
    const QList<Members> groups = joining.groups();
    for (const Members& members : groups) {
        InterestGroup group;
        for (const qsizetype member : members)
            group.parties.append(parties.at(member));
        std::ranges::sort(
            group.parties, {}, [](const InterestedParty& each) { return std::pair(each.name, each.municipality); });
        if (members.size() < std::max<qint64>(2, settings.least)) {
            answer.alone += group.parties;
            continue;
        }
        for (qsizetype i = 0; i < group.parties.size(); ++i) {
            for (qsizetype j = i + 1; j < group.parties.size(); ++j) {
                const SharedInterest pair = sharedBetween(group.parties.at(i), group.parties.at(j));
                if (pair.shared > 0)
                    group.pairs.append(pair);
            }
        }
        constexpr qint64 perCent = 10'000;
        group.likeness = joining.meanOf(members) / perCent;
        WB_TRY(addThemes(reader, group));
        answer.groups.append(group);
    }
    std::ranges::sort(answer.groups, {}, [](const InterestGroup& each) {
        return std::make_tuple(-each.likeness, -each.parties.size(), each.parties.first().name);
    });
    std::ranges::sort(
        answer.alone, {}, [](const InterestedParty& each) { return std::pair(each.name, each.municipality); });
    return answer;
}

Result<InterestGroups> proposeGroups(const Reader& reader, const InterestSettings& settings)
{
    WB_ASSIGN(parties, readParties(reader));
    return groupParties(reader, parties, settings);
}

} // namespace core
