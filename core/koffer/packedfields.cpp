#include "core/koffer/packedfields.h"

#include <QSet>

namespace core::koffer {

namespace {

using F = QLatin1StringView;

/** Fields of a kind, as "kind.field kind.field". */
bool isAmong(const char* list, const EntityInfo& kind, const FieldInfo& field)
{
    const QByteArray name = QByteArray(kind.key) + '.' + field.key;
    return (' ' + QByteArray(list) + ' ').contains(' ' + name + ' ');
}

bool isAmong(const char* list, const EntityInfo& kind)
{
    return (' ' + QByteArray(list) + ' ').contains(' ' + QByteArray(kind.key) + ' ');
}

/** What is about people and goes along all the same. */
constexpr char peopleFields[] = "person.salutation person.title person.first_name person.last_name "
                                "person.function_level person.education_role staff.person";
constexpr char peopleKinds[] = "affiliation team team_member concern";
/** States and dates that the office sets: approving, sending, releasing, cancelling. */
constexpr char officeFields[] =
    "session.state session_record.state session_record.approved_by "
    "session_record.approved_on session_record.sent_on session_record.distribution "
    "team.municipality team_member.person attachment.approved attachment.hash attachment.size attachment.media_type";
/** Of an agreement nothing but that there is one, and when: rules ask for it. */
constexpr char termKinds[] = "agreement agreement_party";
constexpr char termFields[] = "agreement.kind agreement.state agreement.start agreement.end agreement.end_rule "
                              "agreement.ended_on agreement.signed_on agreement_party.municipality";
/** Of a peer consultation of an earlier session it is asked how it went on, and nothing else. */
constexpr char followUpKind[] = "peer_consultation";
constexpr char followUpField[] = "peer_consultation.follow_up_note";
/** Of somebody registered singly who comes, and for whom; what they eat and need is the host's and the office's. */
constexpr char guestKind[] = "person_registration";
constexpr char guestFields[] = "person_registration.municipality person_registration.state";
constexpr char stayingKinds[] = "person_registration snooze";

} // namespace

bool goesAlong(const EntityInfo& kind, const FieldInfo& field, Role role, bool contacts)
{
    if (field.has(FieldFlag::Required) || field.type == FieldType::Order)
        return true;
    if (isAmong(guestKind, kind))
        return isAmong(guestFields, kind, field);
    const bool isContact = field.has(FieldFlag::Phone) || field.has(FieldFlag::Email);
    if (isContact)
        return contacts && (role != Role::Context || isAmong("staff person", kind));
    if (role == Role::Tree)
        return true;
    if (field.has(FieldFlag::Confidential))
        return role == Role::Work && isAmong(followUpField, kind, field);
    if (isAmong(termKinds, kind))
        return isAmong(termFields, kind, field);
    if (!field.has(FieldFlag::Personal))
        return true;
    return isAmong(peopleFields, kind, field) || isAmong(peopleKinds, kind);
}

bool mayComeBack(const EntityInfo& kind, const FieldInfo& field, Role role)
{
    const bool fixed = field.has(FieldFlag::Owner) || field.has(FieldFlag::Identity);
    if (role == Role::Work && isAmong(followUpKind, kind))
        return isAmong(followUpField, kind, field);
    return role != Role::Context && !fixed && !isAmong(officeFields, kind, field);
}

bool staysWithOffice(const EntityInfo& kind)
{
    return isAmong(stayingKinds, kind);
}

QSet<QString> loneKinds()
{
    return {QStringLiteral("person")};
}

QSet<QString> newKinds()
{
    QSet<QString> kinds = loneKinds();
    QList<const EntityInfo*> due{findEntity(u"session"), findEntity(u"person")};
    QSet<const EntityInfo*> seen;
    while (!due.isEmpty()) {
        const EntityInfo* owner = due.takeFirst();
        if (seen.contains(owner))
            continue;
        seen.insert(owner);
        const QList<const EntityInfo*> children = childKinds(*owner);
        for (const EntityInfo* child : children) {
            if (staysWithOffice(*child) || (owner->name() == F("person") && child->name() != F("affiliation")))
                continue;
            kinds.insert(child->name());
            due.append(child);
        }
    }
    // Of a team and its project, said in a session.
    return kinds << QStringLiteral("status_analysis") << QStringLiteral("project_update");
}

} // namespace core::koffer
