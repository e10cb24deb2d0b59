#include "core/model/overview/recordversions.h"

#include "core/model/entities/attendance.h"
#include "core/model/entities/person.h"
#include "core/model/entities/sessionrecord.h"

#include <algorithm>

namespace core {

Result<QList<Record>> recordVersions(const Reader& reader, RecordId subject)
{
    WB_ASSIGN(records, reader.childrenOf(subject, SessionRecord::info()));
    std::ranges::stable_sort(
        records, {}, [](const Record& record) { return as<SessionRecord>(record).version.value_or(1); });
    return records;
}

Result<QList<RecordId>> proposedDistribution(const Reader& reader, RecordId session)
{
    WB_ASSIGN(records, reader.childrenOf(session, Attendance::info()));
    QList<RecordId> persons;
    for (const Record& record : records) {
        const auto attendance = as<Attendance>(record);
        const bool belongs = attendance.status == AttendanceStatus::Present
            || attendance.status == AttendanceStatus::Excused || attendance.status == AttendanceStatus::Substitute;
        WB_ASSIGN(person, reader.getAs<Person>(attendance.person.id));
        if (belongs && !person.anonymizedOn.isValid() && !persons.contains(attendance.person.id))
            persons.append(attendance.person.id);
    }
    return persons;
}

QSet<QString> freeFieldsOfApproved()
{
    return {QStringLiteral("state"), QStringLiteral("sent_on"), QStringLiteral("distribution")};
}

QSet<QString> lockedFields(const Record& record)
{
    if (&record.entity() != &SessionRecord::info())
        return {};
    const RecordState state = as<SessionRecord>(record).state;
    if (state != RecordState::Approved && state != RecordState::Sent)
        return {};
    const QSet<QString> free = freeFieldsOfApproved();
    QSet<QString> locked;
    for (const FieldInfo& field : record.entity().fields) {
        if (!free.contains(field.name()))
            locked.insert(field.name());
    }
    return locked;
}

} // namespace core
