#include "core/koffer/selection.h"

#include "core/koffer/packedfields.h"
#include "core/model/confidence.h"
#include "core/model/entities/agreementparty.h"
#include "core/model/entities/attachment.h"
#include "core/model/entities/groupdecision.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/personregistration.h"
#include "core/model/entities/session.h"
#include "core/model/entities/statusanalysis.h"

#include <QMap>

#include <map>

namespace core::koffer {

namespace {

using F = QLatin1StringView;

/** Whether it is still to be done; what was put off is. */
bool isPending(MeasureState state)
{
    return state == MeasureState::Open || state == MeasureState::InProgress || state == MeasureState::Moved;
}

/** Whether the next session has to say what becomes of it. */
bool isPending(ParkingDecision decision)
{
    return decision == ParkingDecision::Open || decision == ParkingDecision::NextSession;
}

/** Who moderates is of the group, not always of the agency: what the agency keeps to itself stays with it, also where
 *  it lives in a packed session (V-41). */
bool isForModeration(const Record& record)
{
    return mayRead(Audience::Group, record);
}

/** Whether somebody registered singly is expected. */
bool isComing(RegistrationState state)
{
    return state == RegistrationState::Registered || state == RegistrationState::Confirmed;
}

class Selector {
public:
    Selector(const Reader& book, const PackRequest& request)
        : m_book(book)
        , m_request(request)
    {
    }

    Result<Selection> select();

private:
    struct Item {
        Record record;
        Role role = Role::Context;
    };

    /** Which fields of a kind go along, and which may come back changed. */
    struct Shape {
        std::vector<bool> goes;
        std::vector<bool> comesBack;
    };

    const Shape& shapeOf(const EntityInfo& kind, Role role);
    const QList<const EntityInfo*>& treeKinds(const EntityInfo& kind);
    Result<void> addSession(RecordId id);
    Result<void> addTree(const Record& record);
    Result<void> addSeries(RecordId id);
    Result<void> addGuests(RecordId subject);
    Result<void> addMatrices(RecordId session);
    Result<void> addTeam(const Record& team);
    Result<void> addAgreements(RecordId municipality);
    Result<void> addProjects(const Record& team);
    Result<void> addEarlierSession(const Record& session);
    Result<void> addLastTime(const Record& session);
    Result<void> addFollowUps(const Record& session, bool overToo = false);
    Result<void> addMeasures(RecordId source, bool overToo = false);
    Result<void> addChildren(const Record& owner, const char* kind, Role role);
    Result<void> addLibrary();
    Result<void> add(const Record& record, Role role);
    Result<void> addNamedBy(const Record& record, Role role);
    Result<void> addNamed(const FieldInfo& field, RecordId id, Role role);
    [[nodiscard]] bool mayFollow(const FieldInfo& field, const EntityInfo& target, Role role) const;
    [[nodiscard]] PackedRecord packed(const Item& item, const Shape& shape) const;

    const Reader& m_book;
    const PackRequest& m_request;
    QMap<RecordId, Item> m_items;
    QList<RecordId> m_due; ///< added, with references not looked at yet
    std::map<std::pair<const EntityInfo*, Role>, Shape> m_shapes; ///< once they were asked for
    QHash<const EntityInfo*, QList<const EntityInfo*>> m_treeKinds; ///< once they were asked for
    Selection m_selection;
};

const Selector::Shape& Selector::shapeOf(const EntityInfo& kind, Role role)
{
    const auto [known, isNew] = m_shapes.try_emplace({&kind, role});
    if (isNew) {
        for (const FieldInfo& field : kind.fields) {
            known->second.goes.push_back(goesAlong(kind, field, role, m_request.contacts));
            known->second.comesBack.push_back(mayComeBack(kind, field, role));
        }
    }
    return known->second;
}

/** The kinds that go along with their owner. */
const QList<const EntityInfo*>& Selector::treeKinds(const EntityInfo& kind)
{
    if (const auto known = m_treeKinds.constFind(&kind); known != m_treeKinds.cend())
        return *known;
    QList<const EntityInfo*> kinds = childKinds(kind);
    kinds.removeIf([](const EntityInfo* child) { return staysWithOffice(*child); });
    return *m_treeKinds.insert(&kind, kinds);
}

Result<void> Selector::add(const Record& record, Role role)
{
    Item& item = m_items[record.id()];
    if (!item.record.isNull() && item.role >= role)
        return {};
    const bool isPerson = item.record.isNull() && record.entity().name() == F("person");
    item = {record, role};
    m_due.append(record.id());
    return isPerson ? addChildren(record, "affiliation", Role::Context) : Result<void>();
}

Result<void> Selector::addChildren(const Record& owner, const char* kind, Role role)
{
    WB_ASSIGN(children, m_book.childrenOf(owner.id(), *findEntity(QString::fromLatin1(kind))));
    for (const Record& child : children) {
        if (isForModeration(child))
            WB_TRY(add(child, role));
    }
    return {};
}

Result<void> Selector::addTree(const Record& record)
{
    WB_TRY(add(record, Role::Tree));
    const QList<const EntityInfo*> kinds = treeKinds(record.entity());
    for (const EntityInfo* kind : kinds) {
        WB_ASSIGN(children, m_book.childrenOf(record.id(), *kind));
        for (const Record& child : children) {
            if (!isForModeration(child))
                continue;
            if (kind == &Attachment::info()) {
                const auto file = as<Attachment>(child);
                if (file.kind != AttachmentKind::Photo)
                    continue;
                m_selection.photos.insert(file.hash);
            }
            WB_TRY(addTree(child));
        }
    }
    return {};
}

Result<void> Selector::addSession(RecordId id)
{
    WB_ASSIGN(session, m_book.get(id));
    if (&session.entity() != &Session::info())
        return fail(ErrorKind::UsageWrong, QString(session.entity().name()), QStringLiteral("session"));
    WB_ASSIGN(owner, m_book.get(session.owner()));
    if (owner.entity().name() == F("consultation_case") && !m_request.cases) {
        WB_ASSIGN(title, m_book.titleOf(id));
        return fail(ErrorKind::KofferOfCase, title);
    }
    m_selection.scope.roots.insert(id);
    WB_TRY(addTree(session));
    WB_TRY(addGuests(id));
    WB_TRY(addMatrices(id));
    if (owner.entity().name() == F("series"))
        return addSeries(owner.id());
    return add(owner, Role::Context);
}

Result<void> Selector::addSeries(RecordId id)
{
    if (m_items.contains(id))
        return {};
    WB_ASSIGN(series, m_book.get(id));
    WB_TRY(add(series, Role::Context));
    WB_TRY(addGuests(id));
    WB_TRY(addChildren(series, "concern", Role::Work));
    WB_ASSIGN(teams, m_book.childrenOf(id, *findEntity(u"team")));
    for (const Record& team : teams)
        WB_TRY(addTeam(team));
    WB_ASSIGN(sessions, m_book.childrenOf(id, Session::info()));
    std::optional<Record> last; // that took place, as the moderation has it
    for (const Record& session : sessions) {
        const bool isPacked = m_request.sessions.contains(session.id());
        if (!isPacked)
            WB_TRY(addEarlierSession(session));
        else if (last && !m_request.sessions.contains(last->id()))
            WB_TRY(addLastTime(*last));
        if (as<Session>(session).state != SessionState::Cancelled)
            last = session;
    }
    return {};
}

/** Those who come without a team, to a series or to one session. */
Result<void> Selector::addGuests(RecordId subject)
{
    WB_ASSIGN(guests, m_book.childrenOf(subject, PersonRegistration::info()));
    for (const Record& guest : guests) {
        if (isComing(as<PersonRegistration>(guest).state))
            WB_TRY(add(guest, Role::Context));
    }
    return {};
}

/** Where the teams stand, as it was said in a packed session so far; it lives in the teams. */
Result<void> Selector::addMatrices(RecordId session)
{
    const EntityInfo& kind = StatusAnalysis::info();
    WB_ASSIGN(analyses, m_book.withValue(kind, kind.indexOf(u"session"), session));
    for (const RecordId& id : analyses) {
        WB_ASSIGN(analysis, m_book.get(id));
        WB_ASSIGN(subject, m_book.get(analysis.owner()));
        if (subject.entity().name() == F("team"))
            WB_TRY(add(analysis, Role::Work));
    }
    return {};
}

Result<void> Selector::addTeam(const Record& team)
{
    WB_TRY(add(team, Role::Work));
    WB_TRY(addChildren(team, "team_member", Role::Work));
    WB_TRY(addChildren(team, "registration", Role::Context));
    WB_TRY(addAgreements(team.reference(F("municipality"))));
    WB_TRY(addProjects(team));
    return addChildren(team, "concern", Role::Work);
}

/** Where a team stands, and how far its project has come, is said in a session. */
Result<void> Selector::addProjects(const Record& team)
{
    m_selection.scope.roots.insert(team.id());
    WB_ASSIGN(projects, m_book.childrenOf(team.id(), *findEntity(u"project")));
    for (const Record& project : projects) {
        WB_TRY(add(project, Role::Context));
        m_selection.scope.roots.insert(project.id());
        WB_TRY(addMeasures(project.id()));
        WB_TRY(addChildren(project, "project_milestone", Role::Work));
        WB_TRY(addChildren(project, "project_update", Role::Work));
    }
    return {};
}

/** That there is one, so that the rules find in the Koffer what they find in the office. */
Result<void> Selector::addAgreements(RecordId municipality)
{
    const EntityInfo& party = AgreementParty::info();
    WB_ASSIGN(parties, m_book.withValue(party, party.indexOf(u"municipality"), municipality));
    for (const RecordId& id : parties) {
        WB_ASSIGN(record, m_book.get(id));
        WB_TRY(add(record, Role::Context)); // what it belongs to follows
    }
    return {};
}

/** Its outcomes, as far as they are the group's, and the measures that are still open. */
Result<void> Selector::addEarlierSession(const Record& session)
{
    WB_TRY(add(session, Role::Context));
    WB_ASSIGN(outcomes, m_book.childrenOf(session.id(), Outcome::info()));
    for (const Record& outcome : outcomes) {
        if (isForModeration(outcome))
            WB_TRY(add(outcome, Role::Context));
    }
    WB_TRY(addMeasures(session.id()));
    return addFollowUps(session);
}

/** Of the session before a packed one, what is looked back at when that begins: measures that were carried out or
 *  dropped since, too, topics that wait for their decision, and what the group had decided. */
Result<void> Selector::addLastTime(const Record& session)
{
    WB_TRY(addMeasures(session.id(), true));
    WB_TRY(addFollowUps(session, true));
    WB_TRY(addChildren(session, GroupDecision::entityKey, Role::Context));
    WB_ASSIGN(topics, m_book.childrenOf(session.id(), ParkingItem::info()));
    for (const Record& topic : topics) {
        if (isPending(as<ParkingItem>(topic).decision) && isForModeration(topic))
            WB_TRY(add(topic, Role::Work));
    }
    return {};
}

/** Peer consultations of which nobody has said yet how they went on: their question, and the steps still to be taken.
 *  Where it was said, but a step is left, that goes along with its consultation and what was said, so that it is not
 *  asked again. What was said in them, by whom, and what the case giver made of it stays with the office. */
Result<void> Selector::addFollowUps(const Record& session, bool overToo)
{
    WB_ASSIGN(consultations, m_book.childrenOf(session.id(), PeerConsultation::info()));
    for (const Record& consultation : consultations) {
        if (!isForModeration(consultation))
            continue;
        const auto facts = as<PeerConsultation>(consultation);
        const qsizetype before = m_items.size();
        WB_TRY(addMeasures(consultation.id(), overToo));
        if (facts.followUpNote.text.isEmpty() || m_items.size() > before)
            WB_TRY(add(consultation, Role::Work));
    }
    return {};
}

Result<void> Selector::addMeasures(RecordId source, bool overToo)
{
    WB_ASSIGN(measures, m_book.childrenOf(source, Measure::info()));
    for (const Record& measure : measures) {
        if ((overToo || isPending(as<Measure>(measure).state)) && isForModeration(measure))
            WB_TRY(add(measure, Role::Work));
    }
    return {};
}

Result<void> Selector::addLibrary()
{
    for (const char* name : {"method", "theme_field", "value_list", "value_list_entry", "peer_template",
             "feedback_template", "feedback_question", "agenda_template"}) {
        WB_ASSIGN(records, m_book.all(*findEntity(QString::fromLatin1(name))));
        for (const Record& record : records) {
            WB_TRY(add(record, Role::Context));
            if (record.entity().name() == F("peer_template"))
                WB_TRY(addChildren(record, "peer_phase", Role::Context));
            if (record.entity().name() == F("agenda_template"))
                WB_TRY(addChildren(record, "agenda_item", Role::Context));
        }
    }
    return {};
}

bool Selector::mayFollow(const FieldInfo& field, const EntityInfo& target, Role role) const
{
    if (field.has(FieldFlag::Required))
        return true;
    const QLatin1StringView name = target.name();
    if (name == F("consultation_case") || name == F("concern"))
        return m_request.cases && role == Role::Tree;
    const bool ofPeople = name == F("municipality") || name == F("organisation") || name == F("org_unit");
    const bool known = ofPeople || name == F("person") || name == F("staff") || name == F("format")
        || name == F("region") || name == F("theme_field") || name == F("method");
    return known && (role != Role::Context || ofPeople || name == F("format") || name == F("person"));
}

Result<void> Selector::addNamed(const FieldInfo& field, RecordId id, Role role)
{
    if (id.isNull() || m_items.contains(id))
        return {};
    WB_ASSIGN(target, m_book.find(id));
    if (!target || !mayFollow(field, target->entity(), role))
        return {};
    if (!field.has(FieldFlag::Required) && !isForModeration(*target))
        return {};
    // People come along because a session names them, so what is said of them may be put right.
    const bool isPerson = target->entity().name() == F("person");
    return add(*target, isPerson ? Role::Work : Role::Context);
}

Result<void> Selector::addNamedBy(const Record& record, Role role)
{
    const Shape& shape = shapeOf(record.entity(), role);
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const FieldInfo& field = record.entity().fields[i];
        if (!shape.goes[i])
            continue;
        if (field.type == FieldType::Reference)
            WB_TRY(addNamed(field, valueOr<RecordId>(record.at(qsizetype(i))), role));
        if (field.type == FieldType::References) {
            const auto elements = valueOr<QStringList>(record.at(qsizetype(i)));
            for (const QString& element : elements)
                WB_TRY(addNamed(field, RecordId::fromText(element), role));
        }
    }
    return {};
}

PackedRecord Selector::packed(const Item& item, const Shape& shape) const
{
    const EntityInfo& kind = item.record.entity();
    PackedRecord packed{kind.blank(), {}};
    packed.record.setId(item.record.id());
    for (size_t i = 0; i < kind.fields.size(); ++i) {
        const FieldInfo& field = kind.fields[i];
        Value value = item.record.at(qsizetype(i));
        if (!shape.goes[i])
            continue;
        if (field.type == FieldType::Reference && !isEmpty(value) && !m_items.contains(valueOr<RecordId>(value)))
            continue;
        if (field.type == FieldType::References) {
            auto elements = valueOr<QStringList>(value);
            elements.removeIf([&](const QString& element) { return !m_items.contains(RecordId::fromText(element)); });
            value = elements;
        }
        packed.record.set(qsizetype(i), value);
        packed.fields.insert(qsizetype(i));
    }
    return packed;
}

Result<Selection> Selector::select()
{
    for (const RecordId& session : m_request.sessions)
        WB_TRY(addSession(session));
    WB_TRY(addLibrary());
    while (!m_due.isEmpty()) {
        const Item item = m_items.value(m_due.takeFirst());
        WB_TRY(addNamedBy(item.record, item.role));
    }
    for (const Item& item : std::as_const(m_items)) {
        const Shape& shape = shapeOf(item.record.entity(), item.role);
        const PackedRecord packedRecord = packed(item, shape);
        m_selection.records.append(packedRecord);
        Scope::Issued issued;
        issued.mayRemove = item.role == Role::Tree && !m_selection.scope.roots.contains(item.record.id());
        for (const qsizetype field : packedRecord.fields) {
            if (shape.comesBack[size_t(field)])
                issued.fields.insert(item.record.entity().fields[size_t(field)].name());
        }
        if (item.role != Role::Context)
            m_selection.scope.issued.insert(item.record.id(), issued);
    }
    m_selection.scope.newKinds = newKinds();
    m_selection.scope.loneKinds = loneKinds();
    return m_selection;
}

} // namespace

Result<Selection> selectionFor(const Reader& book, const PackRequest& request)
{
    if (request.sessions.isEmpty())
        return fail(ErrorKind::UsageWrong, QStringLiteral("--session"), QStringLiteral("session"));
    return Selector(book, request).select();
}

} // namespace core::koffer
