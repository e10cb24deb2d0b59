#include "core/report/told.h"

#include "core/model/daywriting.h"
#include "core/model/entities/agency.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/model/entities/session.h"
#include "core/model/entities/staff.h"
#include "core/model/entities/titles.h"
#include "core/report/documentdata.h"

namespace core {

Told::Told(const Reader& book, const DocumentSubject& subject, const Labels& words)
    : reader(book)
    , labels(words)
    , audience(subject.audience)
    , today(subject.today)
{
}

QString Told::pick(QStringView german, QStringView english) const
{
    return (labels.language() == QLocale::German ? german : english).toString();
}

QString Told::day(QDate date) const
{
    return writtenDay(date, labels.language());
}

QString Told::clock(QTime from, QTime to)
{
    const QString format = QStringLiteral("HH:mm");
    return joined(from.toString(format), to.toString(format), QString(QChar(0x2013)));
}

QString Told::someMunicipality(qsizetype count) const
{
    return count == 1 ? pick(u"eine teilnehmende Kommune", u"a participating municipality")
                      : pick(u"mehrere teilnehmende Kommunen", u"several participating municipalities");
}

Result<QString> Told::origin(Confidentiality confidentiality, const QList<RecordId>& municipalities) const
{
    if (municipalities.isEmpty())
        return QString();
    if (!isInside() && confidentiality != Confidentiality::Public)
        return someMunicipality(municipalities.size());
    QStringList names;
    for (const RecordId& id : municipalities) {
        WB_ASSIGN(name, reader.titleOf(id));
        names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

Result<QString> Told::holder(Confidentiality confidentiality, RecordId who) const
{
    WB_ASSIGN(record, reader.find(who));
    if (!record)
        return QString();
    const EntityInfo* kind = &record->entity();
    if (kind == &Person::info())
        return isInside() ? personName(who) : Result<QString>(someMunicipality(1));
    if (kind == &Staff::info()) {
        const auto staff = as<Staff>(*record);
        return isInside() ? personName(staff.person.id) : reader.titleOf(staff.agency.id);
    }
    if (isInside() || confidentiality == Confidentiality::Public || kind == &Agency::info())
        return reader.titleOf(who);
    return kind == &Municipality::info() ? someMunicipality(1) : pick(u"eine Einrichtung", u"an organisation");
}

Result<QString> Told::personName(RecordId id) const
{
    WB_ASSIGN(person, reader.getAs<Person>(id));
    const QString name = joined(person.academicTitle, person.firstName, QStringLiteral(" "));
    return joined(name, person.lastName, QStringLiteral(" "));
}

Result<QString> Told::personNames(const QList<RecordId>& persons) const
{
    QStringList names;
    for (const RecordId& id : persons) {
        WB_ASSIGN(name, personName(id));
        names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QString Told::confidence() const
{
    switch (audience) {
    case Audience::Agency:
        return pick(u"Vertraulich – nur für die Agentur", u"Confidential – for the agency alone");
    case Audience::Group:
        return pick(u"Vertraulich – nur für die Gruppe", u"Confidential – for the group alone");
    case Audience::Network:
        return pick(u"Für das Netzwerk der Kommunen", u"For the network of municipalities");
    case Audience::Public:
        break;
    }
    return pick(u"Zur Veröffentlichung", u"For the public");
}

Result<RecordId> agencyOfSession(const Reader& reader, RecordId id)
{
    WB_ASSIGN(session, reader.getAs<Session>(id));
    WB_ASSIGN(owner, reader.find(session.series.id));
    if (!owner)
        return RecordId();
    const qsizetype agency = owner->entity().indexOf(u"agency");
    if (agency >= 0)
        return valueOr<RecordId>(owner->at(agency));
    // A committee of a municipality is nobody's agency.
    WB_ASSIGN(body, reader.find(owner->reference(QLatin1StringView("body"))));
    return body && &body->entity() == &Agency::info() ? body->id() : RecordId();
}

} // namespace core
