#include "core/report/recordmail.h"

#include "core/model/entities/person.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/entities/titles.h"
#include "core/report/sessionhead.h"

namespace core {

namespace {

QString textOf(const Told& told, bool isApproved)
{
    if (isApproved)
        return told.pick(u"anbei erhalten Sie das freigegebene Protokoll. Es ist nur für die Gruppe bestimmt; bitte "
                         u"geben Sie es nicht weiter.",
            u"please find enclosed the released record. It is for the group alone; please do not pass it on.");
    return told.pick(u"anbei erhalten Sie den Entwurf des Protokolls. Bitte sagen Sie uns innerhalb einer Woche, was "
                     u"fehlt oder anders war. Der Entwurf ist nur für die Gruppe bestimmt; bitte geben Sie ihn nicht "
                     u"weiter.",
        u"please find enclosed the draft of the record. Please tell us within a week what is missing or was different. "
        u"The draft is for the group alone; please do not pass it on.");
}

} // namespace

Result<QString> recordMail(const Reader& reader, RecordId id, const QString& who, const Labels& labels)
{
    WB_ASSIGN(record, reader.getAs<SessionRecord>(id));
    const Told told(reader, {record.subject.id, Audience::Group, {}}, labels);
    QStringList addresses;
    for (const RecordId& each : std::as_const(record.distribution.ids)) {
        WB_ASSIGN(person, reader.getAs<Person>(each));
        if (!person.email.isEmpty() && !addresses.contains(person.email))
            addresses.append(person.email);
    }
    WB_ASSIGN(title, reader.titleOf(record.subject.id));
    const bool isApproved = record.state == RecordState::Approved || record.state == RecordState::Sent;
    const QString kind = told.pick(u"Protokoll", u"Record");
    const QString draft = told.pick(u"Entwurf des Protokolls", u"Draft of the record");
    QStringList lines{told.pick(u"An: %1", u"To: %1").arg(addresses.join(QStringLiteral("; "))),
        told.pick(u"Betreff: %1", u"Subject: %1").arg(joined(isApproved ? kind : draft, title, QStringLiteral(": "))),
        {}, told.pick(u"Guten Tag,", u"Hello,"), {}, textOf(told, isApproved), {},
        told.pick(u"Mit freundlichen Grüßen", u"Kind regards"), who};
    return lines.join(u'\n').trimmed();
}

} // namespace core
