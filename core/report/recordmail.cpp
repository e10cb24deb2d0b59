#include "core/report/recordmail.h"

#include "core/model/dispute.h"
#include "core/model/entities/person.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/entities/titles.h"
#include "core/report/sessionhead.h"

#include <algorithm>

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

/** What the mail is made of although it waits for a decision, by the names of the fields; none where nothing does. */
QStringList disputedOf(
    const QList<Dispute>& disputes, RecordId record, std::initializer_list<const char*> fields, const Labels& labels)
{
    QStringList names;
    for (const Dispute& dispute : disputes) {
        if (dispute.record != record)
            continue;
        const FieldInfo* const field = dispute.field < 0 ? nullptr : &dispute.entity->fields[size_t(dispute.field)];
        if (!field)
            names.append(labels.of(dispute.entity->singular));
        else if (std::ranges::any_of(fields, [&](const char* key) { return field->name() == QLatin1StringView(key); }))
            names.append(labels.of(field->label));
    }
    return names;
}

} // namespace

Result<QString> recordMail(const Reader& reader, RecordId id, const QString& who, const Labels& labels)
{
    WB_ASSIGN(record, reader.getAs<SessionRecord>(id));
    const Told told(reader, {record.subject.id, Audience::Group, {}}, labels);
    WB_ASSIGN(disputes, reader.disputes());
    QStringList open = disputedOf(disputes, id, {"distribution", "state"}, labels)
        + disputedOf(disputes, record.subject.id, {"title", "date"}, labels);
    QStringList addresses;
    for (const RecordId& each : std::as_const(record.distribution.ids)) {
        WB_ASSIGN(person, reader.getAs<Person>(each));
        open += disputedOf(disputes, each, {"email"}, labels);
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
    open.removeDuplicates();
    if (!open.isEmpty())
        lines.prepend(disputedMark(labels) + u' ' + open.join(QStringLiteral(", ")));
    return lines.join(u'\n').trimmed();
}

} // namespace core
