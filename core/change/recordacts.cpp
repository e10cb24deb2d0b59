#include "core/change/recordacts.h"

#include "core/model/entities/person.h"
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/overview/recordversions.h"

#include <algorithm>

namespace core::acts {

namespace {

using F = QLatin1StringView;

Given withState(RecordState state)
{
    return {{QStringLiteral("state"), detail::wordOf(state)}};
}

} // namespace

Result<Proposal> reviewRecord(const Reader& reader, RecordId id)
{
    WB_ASSIGN(record, reader.get(id));
    return edit(reader, record, withState(RecordState::InReview));
}

Result<Proposal> reviseRecord(const Reader& reader, RecordId id)
{
    WB_ASSIGN(record, reader.get(id));
    return edit(reader, record, withState(RecordState::Draft));
}

Result<Proposal> approveRecord(const Reader& reader, RecordId id, const QString& by, QDate on)
{
    WB_ASSIGN(record, reader.get(id));
    Given given = withState(RecordState::Approved);
    given.insert(QStringLiteral("approved_by"), by.trimmed().isEmpty() ? Value{} : Value{by.trimmed()});
    given.insert(QStringLiteral("approved_on"), on.isValid() ? Value{on} : Value{});
    WB_ASSIGN(proposal, edit(reader, record, given));
    WB_ASSIGN(session, reader.find(record.owner()));
    if (session && &session->entity() == &Session::info() && as<Session>(*session).state == SessionState::Documented) {
        Record released = *session;
        released.set(F("state"), detail::wordOf(SessionState::Released));
        proposal.changes.edit(*session, released);
    }
    proposal.info.kind = QStringLiteral("approve");
    proposal.info.field.clear();
    return proposal;
}

Result<Proposal> sendRecord(const Reader& reader, RecordId id, QDate on)
{
    WB_ASSIGN(record, reader.get(id));
    Given given = withState(RecordState::Sent);
    given.insert(QStringLiteral("sent_on"), on);
    WB_ASSIGN(proposal, edit(reader, record, given));
    proposal.info.kind = QStringLiteral("send");
    proposal.info.field.clear();
    return proposal;
}

Result<Proposal> nextVersion(const Reader& reader, RecordId id, IdSource& ids)
{
    WB_ASSIGN(before, reader.get(id));
    const auto old = as<SessionRecord>(before);
    WB_ASSIGN(versions, recordVersions(reader, before.owner()));
    const qint64 version = old.version.value_or(1);
    const bool isLast = std::ranges::none_of(
        versions, [version](const Record& other) { return as<SessionRecord>(other).version.value_or(1) > version; });
    if (lockedFields(before).isEmpty() || !isLast)
        return fail(ErrorKind::UsageWrong, QStringLiteral("version"), QString::number(version));
    SessionRecord next = old;
    next.version = version + 1;
    next.state = RecordState::Draft;
    next.predecessor.id = id;
    next.approvedBy.clear();
    next.approvedOn = next.sentOn = {};
    const Record whole = recordOf(next);
    Given given;
    const auto fields = whole.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i)
        given.insert(fields[i].name(), whole.at(qsizetype(i)));
    WB_ASSIGN(record, prepared(reader, SessionRecord::info(), given, ids));
    return add(reader, record);
}

Result<Proposal> proposeDistribution(const Reader& reader, RecordId id)
{
    WB_ASSIGN(record, reader.get(id));
    WB_ASSIGN(persons, proposedDistribution(reader, record.owner()));
    auto names = valueOr<QStringList>(record.at(F("distribution")));
    for (const RecordId& person : persons) {
        if (!names.contains(person.toText()))
            names.append(person.toText());
    }
    return edit(reader, record, {{QStringLiteral("distribution"), names}});
}

} // namespace core::acts
