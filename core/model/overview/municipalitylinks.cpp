#include "core/model/entities/committee.h"
#include "core/model/entities/committeemembership.h"
#include "core/model/entities/hostingoffer.h"
#include "core/model/entities/municipalityfunding.h"
#include "core/model/entities/publication.h"
#include "core/model/entities/session.h"
#include "core/model/entities/survey.h"
#include "core/model/entities/titles.h"
#include "core/model/entities/transferobject.h"
#include "core/model/entities/transferprocess.h"
#include "core/model/overview/municipalityparts.h"

#include <QSet>
#include <algorithm>

/** The parts that say where else a municipality has a share. */
namespace core::municipalityparts {

namespace {

using F = QLatin1StringView;

/** A line with nothing but the record's own title. */
Result<OverviewLine> lineOf(const Asked& asked, RecordId id)
{
    OverviewLine line;
    line.record = id;
    WB_ASSIGN(title, asked.reader.titleOf(id));
    line.title = title;
    return line;
}

/** The word that a field is called by, where it tells the part somebody takes. */
ChoiceWord labelOf(const EntityInfo& kind, qsizetype field)
{
    return {kind.fields[size_t(field)].key, kind.fields[size_t(field)].label};
}

} // namespace

Result<OverviewPart> funding(const Asked& asked)
{
    OverviewPart part = partOf(F("funding"), MunicipalityFunding::info(), F("municipality"));
    Excerpt wanted = asked.naming(MunicipalityFunding::info(), F("municipality"));
    wanted.sortField = wanted.kind->indexOf(u"start");
    wanted.descending = true;
    WB_ASSIGN(found, asked.reader.excerpt(wanted));
    part.count = found.count;
    for (const Record& record : std::as_const(found.records)) {
        const auto held = as<MunicipalityFunding>(record);
        WB_ASSIGN(programme, asked.reader.titleOf(held.programme.id));
        WB_ASSIGN(phase, asked.reader.titleOf(held.phase.id));
        OverviewLine line;
        line.record = record.id();
        line.title = programme;
        line.detail = joined(phase, held.grantNo, QStringLiteral(" · "));
        line.from = held.start;
        line.to = held.end;
        line.isPast = asked.isPast(held.end);
        part.lines.append(line);
    }
    return part;
}

Result<OverviewPart> committees(const Asked& asked)
{
    OverviewPart part = partOf(F("committees"), Committee::info(), F("body"));
    WB_ASSIGN(own, asked.reader.excerpt(asked.naming(Committee::info(), F("body"))));
    Excerpt seats = asked.naming(CommitteeMembership::info(), F("body"));
    seats.fields.append(seats.kind->indexOf(u"person"));
    seats.targets += asked.people;
    WB_ASSIGN(memberships, asked.reader.excerpt(seats));
    part.count = own.count + memberships.count;
    for (const Record& record : std::as_const(own.records)) {
        WB_ASSIGN(line, lineOf(asked, record.id()));
        const auto committee = as<Committee>(record);
        line.detail = joined(committee.kind, committee.rhythm, QStringLiteral(" · "));
        part.lines.append(line);
    }
    for (const Record& record : std::as_const(memberships.records)) {
        const auto seat = as<CommitteeMembership>(record);
        WB_ASSIGN(line, lineOf(asked, seat.committee.id));
        WB_ASSIGN(person, asked.reader.titleOf(seat.person.id));
        line.detail = joined(person, seat.role, QStringLiteral(", "));
        line.from = seat.start;
        line.to = seat.end;
        line.isPast = asked.isPast(seat.end);
        part.lines.append(line);
    }
    std::ranges::stable_sort(part.lines, {}, &OverviewLine::isPast);
    part.lines = part.lines.mid(0, asked.options.most);
    return part;
}

Result<OverviewPart> transfer(const Asked& asked)
{
    OverviewPart part = partOf(F("transfer"), TransferObject::info(), F("givers"));
    WB_ASSIGN(objects, asked.reader.excerpt(asked.naming(TransferObject::info(), F("givers"))));
    for (const Record& record : std::as_const(objects.records)) {
        WB_ASSIGN(line, lineOf(asked, record.id()));
        const auto object = as<TransferObject>(record);
        line.words = {choiceWord(object.kind), choiceWord(object.state)};
        line.isPast = object.state == TransferState::Archived;
        part.lines.append(line);
    }
    Excerpt wanted = asked.naming(TransferProcess::info(), F("giver"));
    const qsizetype giver = wanted.fields.first();
    const qsizetype receiver = wanted.kind->indexOf(u"receiver");
    wanted.fields.append(receiver);
    WB_ASSIGN(processes, asked.reader.excerpt(wanted));
    for (const Record& record : std::as_const(processes.records)) {
        const auto process = as<TransferProcess>(record);
        const bool gives = process.giver.id == asked.municipality;
        WB_ASSIGN(object, asked.reader.titleOf(process.transferObject.id));
        WB_ASSIGN(other, asked.reader.titleOf(gives ? process.receiver.id : process.giver.id));
        OverviewLine line;
        line.record = record.id();
        line.title = object;
        line.detail = other;
        line.words = {labelOf(*wanted.kind, gives ? giver : receiver), choiceWord(process.state)};
        line.isPast = process.state == ProcessState::Carried || process.state == ProcessState::Broken;
        part.lines.append(line);
    }
    part.count = objects.count + processes.count;
    std::ranges::stable_sort(part.lines, {}, &OverviewLine::isPast);
    part.lines = part.lines.mid(0, asked.options.most);
    return part;
}

Result<OverviewPart> hosting(const Asked& asked)
{
    OverviewPart part = partOf(F("hosting"), HostingOffer::info(), F("municipality"));
    Excerpt wanted = asked.naming(HostingOffer::info(), F("municipality"));
    wanted.sortField = wanted.kind->indexOf(u"offered_on");
    wanted.descending = true;
    WB_ASSIGN(offers, asked.reader.excerpt(wanted));
    Excerpt held = asked.naming(Session::info(), F("host_municipality"));
    held.sortField = held.kind->indexOf(u"date");
    held.descending = true;
    WB_ASSIGN(sessions, asked.reader.excerpt(held));
    part.count = offers.count + sessions.count;
    for (const Record& record : std::as_const(sessions.records)) {
        const auto session = as<Session>(record);
        WB_ASSIGN(series, asked.reader.titleOf(session.series.id));
        OverviewLine line;
        line.record = record.id();
        line.title = joined(series, session.title, QStringLiteral(" – "));
        line.detail = joined(session.venueName, session.venueCity, QStringLiteral(", "));
        line.from = session.date;
        line.words = {choiceWord(session.state)};
        line.isPast = asked.isPast(session.date);
        part.lines.append(line);
    }
    for (const Record& record : std::as_const(offers.records)) {
        const auto offer = as<HostingOffer>(record);
        WB_ASSIGN(series, asked.reader.titleOf(offer.series.id));
        OverviewLine line;
        line.record = record.id();
        line.title = series;
        line.detail = offer.room;
        line.from = offer.period;
        line.words = {choiceWord(offer.state)};
        line.isPast = asked.isPast(offer.period);
        part.lines.append(line);
    }
    std::ranges::stable_sort(part.lines, {}, &OverviewLine::isPast);
    part.lines = part.lines.mid(0, asked.options.most);
    return part;
}

namespace {

/** Publications that came of what the municipality took part in. */
Result<QList<RecordId>> publicationsOf(const Asked& asked, const QList<Record>& surveys)
{
    QList<RecordId> publications;
    for (const Record& survey : surveys)
        publications.append(survey.reference(F("result_publication")));
    Excerpt objects = asked.naming(TransferObject::info(), F("givers"));
    WB_ASSIGN(given, asked.reader.excerpt(objects));
    for (const Record& object : std::as_const(given.records))
        publications.append(object.reference(F("publication")));
    QSet<RecordId> known{RecordId()};
    publications.removeIf([&](const RecordId& id) { return known.size() == (known.insert(id), known.size()); });
    return publications;
}

} // namespace

Result<OverviewPart> surveys(const Asked& asked)
{
    OverviewPart part = partOf(F("surveys"), Survey::info(), F("municipalities"));
    Excerpt wanted = asked.naming(Survey::info(), F("municipalities"));
    wanted.sortField = wanted.kind->indexOf(u"field_start");
    wanted.descending = true;
    WB_ASSIGN(found, asked.reader.excerpt(wanted));
    for (const Record& record : std::as_const(found.records)) {
        WB_ASSIGN(line, lineOf(asked, record.id()));
        const auto survey = as<Survey>(record);
        line.detail = survey.method;
        line.from = survey.fieldStart;
        line.to = survey.fieldEnd;
        part.lines.append(line);
    }
    WB_ASSIGN(publications, publicationsOf(asked, found.records));
    for (const RecordId& id : std::as_const(publications)) {
        WB_ASSIGN(line, lineOf(asked, id));
        WB_ASSIGN(publication, asked.reader.getAs<Publication>(id));
        line.detail = publication.kind;
        line.from = publication.year;
        part.lines.append(line);
    }
    part.count = found.count + publications.size();
    part.lines = part.lines.mid(0, asked.options.most);
    return part;
}

} // namespace core::municipalityparts
