#include "core/change/copyingseries.h"

#include "core/change/agendaacts.h"
#include "core/model/entities/checklistitem.h"
#include "core/model/entities/series.h"
#include "core/model/entities/seriesgroup.h"
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrole.h"
#include "core/model/fuzzydatesteps.h"
#include "core/model/validation.h"

namespace core::acts {

namespace {

/** Copies what is planned, record by record. */
class Copying {
public:
    Copying(const Reader& reader, const CopySettings& settings, IdSource& ids)
        : m_reader(reader)
        , m_settings(settings)
        , m_ids(ids)
    {
    }

    Result<void> series(RecordId from, const QString& title, RecordId group, const QString& number)
    {
        WB_ASSIGN(copy, m_reader.getAs<Series>(from));
        if (!title.isEmpty())
            copy.title = title;
        if (!group.isNull())
            copy.group.id = group;
        copy.number = number;
        copy.sequenceNo.reset();
        copy.state = SeriesState::Draft;
        copy.cancellationReason.clear();
        copy.isPilot = false;
        copy.soldOutOverride = false;
        copy.soldOutReason.clear();
        copy.registrationOpen = moved(copy.registrationOpen, FuzzyDate());
        copy.registrationClose = moved(copy.registrationClose, FuzzyDate());
        copy.closingReflection.text.clear();
        copy.resultSummary.text.clear();
        WB_ASSIGN(id, create(copy));
        WB_TRY(checklist(from, id));
        WB_ASSIGN(sessions, m_reader.childrenOf(from, Session::info()));
        for (const Record& session : sessions) {
            // What was called off, or added on the way, was never the plan.
            const auto planned = as<Session>(session);
            if (planned.state != SessionState::Cancelled && !planned.isAdditional)
                WB_TRY(copySession(session, id));
        }
        return {};
    }

    Result<RecordId> group(const SeriesGroup& from)
    {
        SeriesGroup copy = from;
        if (!m_settings.title.isEmpty())
            copy.name = m_settings.title;
        copy.period = moved(copy.period, FuzzyDate());
        return create(copy);
    }

    ChangeSet changes;

private:
    template <typename T>
    Result<RecordId> create(const T& copy)
    {
        WB_ASSIGN(record, storable(recordOf(copy, RecordId(m_ids.next()))));
        changes.create(record);
        return record.id();
    }

    /** A rough date stays as rough as it was (fuzzydatesteps.h). */
    [[nodiscard]] FuzzyDate moved(const FuzzyDate& date, const FuzzyDate& cleared) const
    {
        if (m_settings.dates == CopySettings::Dates::Cleared || date.isNull())
            return cleared;
        return shifted(date, m_settings.days);
    }

    Result<void> copySession(const Record& from, RecordId series)
    {
        auto copy = as<Session>(from);
        copy.series.id = series;
        copy.date = moved(copy.date, FuzzyDate::open());
        copy.state = SessionState::Planned;
        copy.reason.clear();
        copy.onlineLink.clear(); // it opens the old meeting
        copy.venueState = VenueState::Open;
        if (!m_settings.hosts) {
            copy.hostMunicipality.id = RecordId();
            copy.venueName.clear();
            copy.venueCity.clear();
            copy.venueAddress.text.clear();
            copy.room.clear();
            copy.accessibilityNote.text.clear();
        }
        WB_ASSIGN(id, create(copy));
        WB_ASSIGN(blocks, copyBlocks(m_reader, from.id(), id, {}, m_ids));
        changes.append(blocks);
        WB_TRY(checklist(from.id(), id));
        if (!m_settings.roles)
            return {};
        WB_ASSIGN(roles, m_reader.childrenOf(from.id(), SessionRole::info()));
        for (const Record& record : roles) {
            auto role = as<SessionRole>(record);
            if (role.role == SessionRoleKind::Host && !m_settings.hosts)
                continue;
            role.session.id = id;
            role.note.text.clear();
            WB_TRY(create(role));
        }
        return {};
    }

    Result<void> checklist(RecordId from, RecordId into)
    {
        WB_ASSIGN(items, m_reader.childrenOf(from, ChecklistItem::info()));
        for (const Record& record : items) {
            auto item = as<ChecklistItem>(record);
            item.subject.id = into;
            item.done = false;
            item.note.text.clear();
            const bool isShifted = m_settings.dates == CopySettings::Dates::Shifted && item.due.isValid();
            item.due = isShifted ? item.due.addDays(m_settings.days) : QDate();
            WB_TRY(create(item));
        }
        return {};
    }

    const Reader& m_reader;
    const CopySettings& m_settings;
    IdSource& m_ids;
};

} // namespace

Result<Proposal> copySeries(const Reader& reader, RecordId series, const CopySettings& settings, IdSource& ids)
{
    Copying copying(reader, settings, ids);
    WB_TRY(copying.series(series, settings.title, {}, {}));
    WB_ASSIGN(title, reader.titleOf(series));
    Proposal proposal;
    proposal.changes = copying.changes;
    proposal.info.kind = QStringLiteral("copy");
    proposal.info.entity = Series::info().name();
    proposal.info.title = title;
    proposal.info.count = copying.changes.size();
    return proposal;
}

Result<Proposal> copyGroup(const Reader& reader, RecordId group, const CopySettings& settings, IdSource& ids)
{
    Copying copying(reader, settings, ids);
    WB_ASSIGN(from, reader.getAs<SeriesGroup>(group));
    WB_ASSIGN(id, copying.group(from));
    const EntityInfo& kind = Series::info();
    WB_ASSIGN(members, reader.withValue(kind, kind.indexOf(u"series_group"), group));
    for (const RecordId& member : members)
        WB_TRY(copying.series(member, {}, id, {}));
    WB_ASSIGN(title, reader.titleOf(group));
    Proposal proposal;
    proposal.changes = copying.changes;
    proposal.info.kind = QStringLiteral("copy");
    proposal.info.entity = SeriesGroup::info().name();
    proposal.info.title = title;
    proposal.info.count = copying.changes.size();
    return proposal;
}

} // namespace core::acts
