#include "core/change/attendanceacts.h"

#include "core/model/overview/overview.h"

namespace core::acts {

Result<Proposal> noteAttendance(const Reader& reader, RecordId session, RecordId person, RecordId team,
    const std::optional<AttendanceStatus>& status, IdSource& ids)
{
    Given given{{QStringLiteral("session"), session}, {QStringLiteral("person"), person}};
    if (!team.isNull())
        given.insert(QStringLiteral("team"), team);
    WB_ASSIGN(record, prepared(reader, Attendance::info(), given, ids));
    WB_ASSIGN(known, reader.find(record.id()));
    if (!status)
        return known ? remove(reader, record.id()) : Result<Proposal>(Proposal());
    const QString word = storedWord(*status);
    if (known)
        return edit(reader, *known, Given{{QStringLiteral("status"), word}});
    record.set(QLatin1StringView("status"), word);
    return add(reader, record);
}

} // namespace core::acts
