#include "core/change/stageacts.h"

#include "core/change/consulting.h"
#include "core/model/entities/affiliation.h"
#include "core/model/entities/agendaitem.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/person.h"
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrecord.h"
#include "core/support/orderkey.h"

#include <algorithm>

namespace core::acts {

namespace {

using F = QLatin1StringView;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/** Whole minutes: the book keeps no seconds. */
QTime minuteOf(QTime time)
{
    return QTime(time.hour(), time.minute());
}

bool runs(const AgendaItem& item)
{
    return item.actualStart.isValid() && !item.actualEnd.isValid();
}

Result<ChangeSet> endRunningIn(const Reader& reader, RecordId session, QTime now, RecordId except = {})
{
    ChangeSet changes;
    WB_ASSIGN(blocks, reader.childrenOf(session, AgendaItem::info()));
    for (const Record& block : blocks) {
        if (block.id() == except || !runs(as<AgendaItem>(block)))
            continue;
        WB_ASSIGN(ended, difference(block, {{key("actual_end"), minuteOf(now)}}));
        changes.append(ended);
    }
    return changes;
}

/** Whether another block was begun when this one had ended, or runs: then it cannot run again. */
Result<bool> hasGoneOn(const Reader& reader, const Record& block)
{
    const QTime end = as<AgendaItem>(block).actualEnd;
    WB_ASSIGN(blocks, reader.childrenOf(block.owner(), AgendaItem::info()));
    return std::ranges::any_of(blocks, [&](const Record& each) {
        const auto item = as<AgendaItem>(each);
        const bool isLater = end.isValid() && item.actualStart.isValid() && item.actualStart >= end;
        return each.id() != block.id() && (isLater || runs(item));
    });
}

/** Peer consultations that are going on are over with the session. */
Result<ChangeSet> endConsultationsIn(const Reader& reader, RecordId session, QTime now)
{
    ChangeSet changes;
    WB_ASSIGN(consultations, reader.childrenOf(session, PeerConsultation::info()));
    for (const Record& consultation : consultations) {
        WB_ASSIGN(ended, endConsultation(reader, consultation.id(), now));
        changes.append(ended.changes);
    }
    return changes;
}

/** First and last name of "Ada Lovelace", "Lovelace, Ada" or "Ursula von der Leyen". */
std::pair<QString, QString> namesIn(const QString& words)
{
    if (const qsizetype comma = words.indexOf(u','); comma >= 0)
        return {words.mid(comma + 1).trimmed(), words.left(comma)};
    const QStringList parts = words.split(u' ');
    qsizetype last = parts.size() - 1;
    // What is written small before the last name belongs to it: von, van der, zu.
    while (last > 1 && parts.at(last - 1).front().isLower() && parts.last().front().isUpper())
        --last;
    return {parts.mid(0, last).join(u' '), parts.mid(last).join(u' ')};
}

/** A new person of a municipality, "Ada Lovelace (Leitung)" or "Lovelace, Ada". */
Result<ChangeSet> newPerson(
    const Reader& reader, const QString& name, RecordId municipality, IdSource& ids, Record& person)
{
    QString words = name.simplified();
    QString position;
    if (const qsizetype bracket = words.indexOf(u'('); bracket > 0 && words.endsWith(u')')) {
        position = words.mid(bracket + 1).chopped(1).trimmed();
        words = words.left(bracket).trimmed();
    }
    const auto [first, last] = namesIn(words);
    WB_ASSIGN(made, prepared(reader, Person::info(), {{key("first_name"), first}, {key("last_name"), last}}, ids));
    person = made;
    ChangeSet changes;
    changes.create(made);
    if (!municipality.isNull() || !position.isEmpty()) {
        Given where{{key("person"), made.id()}};
        if (!municipality.isNull())
            where.insert(key("municipality"), municipality);
        if (!position.isEmpty())
            where.insert(key("position"), position);
        WB_ASSIGN(affiliation, prepared(reader, Affiliation::info(), where, ids));
        changes.create(affiliation);
    }
    return changes;
}

Given identityOf(const Attendance& facts)
{
    Given given{{key("session"), facts.session.id}, {key("person"), facts.person.id}};
    if (!facts.team.id.isNull())
        given.insert(key("team"), facts.team.id);
    return given;
}

} // namespace

Result<Proposal> put(const Reader& reader, const EntityInfo& kind, const Given& given, IdSource& ids)
{
    WB_ASSIGN(record, prepared(reader, kind, given, ids));
    WB_ASSIGN(there, reader.find(record.id()));
    return there ? edit(reader, *there, given) : add(reader, record);
}

Result<Proposal> beginBlock(const Reader& reader, RecordId session, RecordId block, QTime now)
{
    WB_ASSIGN(changes, endRunningIn(reader, session, now, block));
    WB_ASSIGN(record, reader.get(block));
    Given given{{key("actual_end"), Value{}}, {key("course"), Value{}}};
    if (!as<AgendaItem>(record).actualStart.isValid())
        given.insert(key("actual_start"), minuteOf(now));
    WB_ASSIGN(proposal, edit(reader, record, given));
    changes.append(proposal.changes);
    proposal.changes = changes;
    return std::move(proposal);
}

Result<Proposal> endRunning(const Reader& reader, RecordId session, QTime now)
{
    WB_ASSIGN(blocks, reader.childrenOf(session, AgendaItem::info()));
    for (const Record& block : blocks) {
        if (runs(as<AgendaItem>(block)))
            return edit(reader, block, Given{{key("actual_end"), minuteOf(now)}});
    }
    return Proposal{};
}

Result<Proposal> extendBlock(const Reader& reader, RecordId block, int minutes)
{
    WB_ASSIGN(record, reader.get(block));
    const qint64 extra = std::max(qint64(0), as<AgendaItem>(record).extraMin.value_or(0) + minutes);
    return edit(reader, record, Given{{key("extra_min"), extra == 0 ? Value{} : Value{extra}}});
}

Result<Proposal> dropBlock(const Reader& reader, RecordId block, QTime now)
{
    WB_ASSIGN(record, reader.get(block));
    const auto item = as<AgendaItem>(record);
    if (item.course) {
        Given back{{key("course"), Value{}}};
        WB_ASSIGN(wentOn, hasGoneOn(reader, record));
        if (*item.course == AgendaCourse::Dropped && !wentOn)
            back.insert(key("actual_end"), Value{});
        return edit(reader, record, back);
    }
    if (item.actualEnd.isValid())
        return Proposal{}; // it took place
    Given given{{key("course"), key("dropped")}};
    if (runs(item))
        given.insert(key("actual_end"), minuteOf(now));
    return edit(reader, record, given);
}

Result<Proposal> replaceBlock(const Reader& reader, RecordId block, const QString& title, QTime now, IdSource& ids)
{
    WB_ASSIGN(record, reader.get(block));
    const auto item = as<AgendaItem>(record);
    Given old{{key("course"), key("replaced")}};
    if (runs(item))
        old.insert(key("actual_end"), minuteOf(now));
    WB_ASSIGN(changes, difference(record, old));
    WB_ASSIGN(siblings, reader.childrenOf(record.owner(), AgendaItem::info()));
    QString next;
    for (qsizetype i = 0; i + 1 < siblings.size(); ++i) {
        if (siblings.at(i).id() == block)
            next = siblings.at(i + 1).text(F("order_key"));
    }
    Given given{
        {key("session"), record.owner()}, {key("title"), title}, {key("duration_min"), item.durationMin.value_or(0)}};
    if (next.isEmpty() || next > item.order.key)
        given.insert(key("order_key"), orderKeyBetween(item.order.key, next));
    if (runs(item))
        given.insert(key("actual_start"), minuteOf(now));
    WB_ASSIGN(added, prepared(reader, AgendaItem::info(), given, ids));
    WB_ASSIGN(proposal, add(reader, added));
    changes.append(proposal.changes);
    proposal.changes = changes;
    return std::move(proposal);
}

Result<Proposal> attend(const Reader& reader, const Attendance& facts, AttendanceMark mark, QTime now, IdSource& ids)
{
    Given given = identityOf(facts);
    const bool stays = mark == AttendanceMark::LeftEarly; // who came late may leave early
    given.insert(key("from_time"), stays && facts.fromTime.isValid() ? Value{facts.fromTime} : Value{});
    given.insert(key("to_time"), Value{});
    switch (mark) {
    case AttendanceMark::Expected:
        given.insert(key("status"), key("expected"));
        break;
    case AttendanceMark::Late:
        given.insert(key("from_time"), minuteOf(now));
        given.insert(key("status"), key("present"));
        break;
    case AttendanceMark::LeftEarly:
        given.insert(key("to_time"), minuteOf(now));
        given.insert(key("status"), key("present"));
        break;
    case AttendanceMark::Present:
        given.insert(key("status"), key("present"));
        break;
    case AttendanceMark::Excused:
        given.insert(key("status"), key("excused"));
        break;
    case AttendanceMark::Unexcused:
        given.insert(key("status"), key("unexcused"));
        break;
    }
    return put(reader, Attendance::info(), given, ids);
}

Result<Proposal> welcome(const Reader& reader, RecordId session, RecordId team, RecordId person, const QString& name,
    RecordId municipality, IdSource& ids)
{
    ChangeSet changes;
    Attendance facts;
    facts.session.id = session;
    facts.team.id = team;
    facts.person.id = person;
    if (person.isNull()) {
        Record made;
        WB_ASSIGN(added, newPerson(reader, name, municipality, ids, made));
        changes = added;
        facts.person.id = made.id();
    }
    Given given = identityOf(facts);
    given.insert(key("status"), key("present"));
    WB_ASSIGN(proposal, put(reader, Attendance::info(), given, ids));
    changes.append(proposal.changes);
    proposal.changes = changes;
    return std::move(proposal);
}

Result<Proposal> substitute(const Reader& reader, const Attendance& absent, RecordId substitute, const QString& name,
    RecordId municipality, IdSource& ids)
{
    ChangeSet changes;
    Attendance facts;
    facts.session = absent.session;
    facts.team = absent.team;
    facts.person.id = substitute;
    if (substitute.isNull()) {
        Record made;
        WB_ASSIGN(added, newPerson(reader, name, municipality, ids, made));
        changes = added;
        facts.person.id = made.id();
    }
    Given away = identityOf(absent);
    away.insert(key("status"), key("substitute"));
    away.insert(key("from_time"), Value{});
    away.insert(key("to_time"), Value{});
    WB_ASSIGN(leaving, put(reader, Attendance::info(), away, ids));
    changes.append(leaving.changes);
    Given given = identityOf(facts);
    given.insert(key("status"), key("present"));
    given.insert(key("represents"), absent.person.id);
    WB_ASSIGN(proposal, put(reader, Attendance::info(), given, ids));
    changes.append(proposal.changes);
    proposal.changes = changes;
    return std::move(proposal);
}

Result<Proposal> parkNote(const Reader& reader, RecordId note, IdSource& ids)
{
    WB_ASSIGN(record, reader.get(note));
    const auto outcome = as<Outcome>(record);
    Given given{{key("session"), outcome.session.id}, {key("topic"), outcome.words.text},
        {key("confidentiality"), record.text(F("confidentiality"))}};
    if (outcome.municipalities.ids.size() == 1)
        given.insert(key("municipality"), outcome.municipalities.ids.first());
    WB_ASSIGN(item, prepared(reader, ParkingItem::info(), given, ids));
    WB_ASSIGN(proposal, add(reader, item));
    WB_ASSIGN(removal, remove(reader, note));
    proposal.changes.append(removal.changes);
    return std::move(proposal);
}

Result<Proposal> measureOfTopic(const Reader& reader, RecordId topic, const Given& given, IdSource& ids)
{
    WB_ASSIGN(measure, prepared(reader, Measure::info(), given, ids));
    WB_ASSIGN(proposal, add(reader, measure));
    WB_ASSIGN(there, reader.find(topic));
    if (there) {
        WB_ASSIGN(decided, difference(*there, {{key("decision"), key("measure")}}));
        proposal.changes.append(decided);
    }
    return std::move(proposal);
}

Result<Proposal> noteClosing(
    const Reader& reader, RecordId session, const Closing& closing, const QString& who, IdSource& ids)
{
    Given given{{key("closing_round"), closing.closingRound}, {key("next_session_hint"), closing.nextSessionHint}};
    WB_ASSIGN(records, reader.childrenOf(session, SessionRecord::info()));
    if (records.isEmpty()) {
        given.insert(key("subject"), session);
        given.insert(key("version"), qint64(1));
        given.insert(key("author"), who);
        WB_ASSIGN(made, prepared(reader, SessionRecord::info(), given, ids));
        return add(reader, made);
    }
    // A record that somebody has approved is theirs.
    if (as<SessionRecord>(records.last()).state != RecordState::Draft)
        return Proposal{};
    return edit(reader, records.last(), given);
}

Result<Proposal> closeSession(
    const Reader& reader, RecordId session, const Closing& closing, const QString& who, QTime now, IdSource& ids)
{
    WB_ASSIGN(record, reader.get(session));
    WB_ASSIGN(changes, endRunningIn(reader, session, now));
    WB_ASSIGN(consulted, endConsultationsIn(reader, session, now));
    changes.append(consulted);
    WB_ASSIGN(noted, noteClosing(reader, session, closing, who, ids));
    changes.append(noted.changes);
    Given state;
    if (closing.isOwnBook && as<Session>(record).state == SessionState::Confirmed)
        state.insert(key("state"), key("held"));
    WB_ASSIGN(proposal, edit(reader, record, state));
    changes.append(proposal.changes);
    proposal.changes = changes;
    proposal.info.field.clear();
    return std::move(proposal);
}

} // namespace core::acts
