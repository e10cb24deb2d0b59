#include "core/model/overview/yearplan.h"

#include "core/model/entities/agency.h"
#include "core/model/entities/committee.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/format.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/schoolholiday.h"
#include "core/model/entities/seriesgroup.h"
#include "core/model/entities/sessionrole.h"
#include "core/support/text.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace core {

namespace {

/** Collects the rows of one year. Titles and Länder that come again and again are read once. */
class Collecting {
public:
    Collecting(const Reader& reader, int year, QDate today)
        : m_reader(reader)
        , m_showsUndated(year >= today.year())
    {
        m_plan.year = year;
    }

    Result<YearPlan> plan()
    {
        WB_TRY(readAgencies());
        WB_TRY(readRoles());
        WB_TRY(addSeries());
        WB_TRY(addOthers(Committee::info()));
        WB_TRY(addOthers(ConsultationCase::info()));
        WB_TRY(addSchools());
        arrange();
        WB_TRY(namePeople());
        return m_plan;
    }

private:
    Result<void> readAgencies()
    {
        WB_ASSIGN(records, m_reader.all(Agency::info()));
        QList<State> own;
        for (const Record& record : records) {
            const auto agency = as<Agency>(record);
            m_land.insert(record.id(),
                agency.areaStates.values.size() == 1 ? std::optional(agency.areaStates.values.first()) : std::nullopt);
            if (!agency.isOwn)
                continue;
            m_own.insert(record.id());
            own += agency.areaStates.values;
        }
        if (own.size() == 1)
            m_plan.ownLand = own.first();
        return {};
    }

    /** The holders of roles by session, in one go: most sessions have some. */
    Result<void> readRoles()
    {
        WB_ASSIGN(records, m_reader.all(SessionRole::info()));
        for (const Record& record : records) {
            const auto role = as<SessionRole>(record);
            if (!role.who.isNull() && role.role != SessionRoleKind::Host)
                m_roles[role.session.id].append(role.who.id);
        }
        WB_ASSIGN(sessions, m_reader.all(Session::info()));
        for (Record& session : sessions) {
            const RecordId owner = session.owner();
            m_sessions[owner].append(std::move(session));
        }
        return {};
    }

    Result<QString> titleOf(RecordId id)
    {
        const auto known = m_titles.constFind(id);
        if (known != m_titles.cend())
            return *known;
        WB_ASSIGN(title, m_reader.titleOf(id));
        return *m_titles.insert(id, title);
    }

    Result<std::optional<State>> landOf(RecordId municipality)
    {
        const auto known = m_land.constFind(municipality);
        if (known != m_land.cend())
            return *known;
        WB_ASSIGN(host, m_reader.getAs<Municipality>(municipality));
        return *m_land.insert(municipality, host.state);
    }

    Result<PlanBlock> blockOf(const Record& record, const Session& session)
    {
        PlanBlock block;
        block.session = record.id();
        block.title = session.title;
        block.date = session.date;
        block.begins = session.startTime;
        block.ends = session.endTime;
        block.state = session.state;
        block.place = session.venueCity.isEmpty() ? session.venueName : session.venueCity;
        if (block.place.isEmpty() && !session.hostMunicipality.isNull()) {
            WB_ASSIGN(host, titleOf(session.hostMunicipality.id));
            block.place = host;
        }
        block.people = m_roles.value(record.id());
        return block;
    }

    /** Blocks of the year, and those without a day where they are of interest. */
    Result<void> addBlocks(PlanRow& row, bool isToCome)
    {
        QList<Record> sessions = m_sessions.value(row.owner);
        std::ranges::stable_sort(
            sessions, {}, [](const Record& record) { return fuzzySortKey(as<Session>(record).date); });
        int number = 0;
        for (const Record& record : std::as_const(sessions)) {
            const auto session = as<Session>(record);
            ++number;
            WB_ASSIGN(land, landOf(session.hostMunicipality.id));
            if (land && !row.laender.contains(*land))
                row.laender.append(*land);
            const bool hasDay = session.date.namedFirst().isValid();
            const bool isWanted = hasDay
                ? session.date.namedFirst() <= m_plan.lastDay() && session.date.namedLast() >= m_plan.firstDay()
                : m_showsUndated && isToCome && session.state != SessionState::Cancelled;
            if (!isWanted)
                continue;
            WB_ASSIGN(block, blockOf(record, session));
            block.number = number;
            row.blocks.append(block);
            for (const RecordId& person : std::as_const(block.people)) {
                if (!row.people.contains(person))
                    row.people.append(person);
            }
        }
        return {};
    }

    Result<void> keep(PlanRow row, bool isToCome)
    {
        WB_TRY(addBlocks(row, isToCome));
        if (!row.blocks.isEmpty())
            m_plan.rows.append(std::move(row));
        return {};
    }

    Result<void> addSeries()
    {
        WB_ASSIGN(records, m_reader.all(Series::info()));
        for (const Record& record : records) {
            if (!m_sessions.contains(record.id()))
                continue;
            const auto series = as<Series>(record);
            PlanRow row;
            row.owner = record.id();
            row.kind = &Series::info();
            row.title = series.title;
            row.state = series.state;
            row.isOfOwnAgency = m_own.isEmpty() || series.agency.isNull() || m_own.contains(series.agency.id);
            WB_ASSIGN(group, titleOf(series.group.isNull() ? series.format.id : series.group.id));
            row.group = group;
            WB_ASSIGN(isOpen, isOpenEvent(series.format.id));
            row.isOpenEvent = isOpen;
            if (const auto land = m_land.value(series.agency.id))
                row.laender.append(*land);
            for (const RecordId& contact : {series.contentContact.id, series.organizationContact.id}) {
                if (!contact.isNull() && !row.people.contains(contact))
                    row.people.append(contact);
            }
            WB_TRY(keep(row, series.state != SeriesState::Finished && series.state != SeriesState::Cancelled));
        }
        return {};
    }

    Result<bool> isOpenEvent(RecordId format)
    {
        const auto known = m_openEvents.constFind(format);
        if (known != m_openEvents.cend())
            return *known;
        WB_ASSIGN(read, m_reader.getAs<Format>(format));
        return *m_openEvents.insert(format, read.isOpenEvent);
    }

    Result<void> addOthers(const EntityInfo& kind)
    {
        WB_ASSIGN(records, m_reader.all(kind));
        for (const Record& record : records) {
            if (!m_sessions.contains(record.id()))
                continue;
            PlanRow row;
            row.owner = record.id();
            row.kind = &kind;
            WB_ASSIGN(title, titleOf(record.id()));
            row.title = title;
            WB_TRY(keep(row, true));
        }
        return {};
    }

    Result<void> addSchools()
    {
        WB_ASSIGN(records, m_reader.all(SchoolHoliday::info()));
        for (const Record& record : records) {
            const auto holidays = as<SchoolHoliday>(record);
            if (holidays.start <= m_plan.lastDay() && holidays.end >= m_plan.firstDay())
                m_plan.schools.append({holidays.name, holidays.land, holidays.start, holidays.end});
        }
        std::ranges::stable_sort(m_plan.schools, {}, &SchoolSpan::first);
        return {};
    }

    /** Groups stand where their first event stands; open events, which everybody has to know of, first of all. */
    void arrange()
    {
        const auto firstKey = [](const PlanRow& row) { return fuzzySortKey(row.blocks.first().date); };
        const auto place = [](const PlanRow& row) {
            return row.kind == &Series::info() ? (row.isOpenEvent ? 0 : 1) : row.kind == &Committee::info() ? 2 : 3;
        };
        QHash<QString, QString> firstOfGroup;
        for (const PlanRow& row : std::as_const(m_plan.rows)) {
            QString& first = firstOfGroup[row.group];
            if (first.isEmpty() || firstKey(row) < first)
                first = firstKey(row);
        }
        std::ranges::stable_sort(m_plan.rows, {}, [&](const PlanRow& row) {
            return std::tuple(
                place(row), firstOfGroup.value(row.group), row.group, firstKey(row), text::foldedKey(row.title));
        });
    }

    Result<void> namePeople()
    {
        QSet<RecordId> ids;
        for (const PlanRow& row : std::as_const(m_plan.rows))
            ids.unite(QSet<RecordId>(row.people.cbegin(), row.people.cend()));
        for (const RecordId& id : std::as_const(ids)) {
            WB_ASSIGN(title, titleOf(id));
            m_plan.people.append({id, title});
        }
        std::ranges::sort(m_plan.people, {},
            [](const PlanPerson& person) { return std::pair(text::foldedKey(person.title), person.id); });
        return {};
    }

    const Reader& m_reader;
    const bool m_showsUndated;
    YearPlan m_plan;
    QSet<RecordId> m_own;
    QHash<RecordId, QList<RecordId>> m_roles; ///< by session
    QHash<RecordId, QList<Record>> m_sessions; ///< by owner
    QHash<RecordId, QString> m_titles;
    QHash<RecordId, std::optional<State>> m_land; ///< of municipalities and agencies
    QHash<RecordId, bool> m_openEvents; ///< by format
};

} // namespace

bool PlanFilter::takes(const PlanRow& row) const
{
    if (land && !row.laender.isEmpty() && !row.laender.contains(*land))
        return false;
    if (state && row.state != state)
        return false;
    return person.isNull() || row.people.contains(person);
}

Result<YearPlan> yearPlan(const Reader& reader, int year, QDate today)
{
    YearPlan plan;
    const auto collect = [&]() -> Result<void> {
        WB_ASSIGN(collected, Collecting(reader, year, today).plan());
        plan = std::move(collected);
        return {};
    };
    WB_TRY(reader.onOneState(collect));
    return plan;
}

Result<QList<Record>> yearlyFormats(const Reader& reader)
{
    WB_ASSIGN(formats, reader.all(Format::info()));
    formats.removeIf([](const Record& record) { return as<Format>(record).recurrence != Recurrence::Yearly; });
    return std::move(formats);
}

} // namespace core
