#include "core/model/entities/peerconsultation.h"

#include "core/model/entities/agendaitem.h"
#include "core/model/entities/concern.h"
#include "core/model/entities/peertemplate.h"
#include "core/model/entities/person.h"
#include "core/model/entities/session.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&PeerConsultation::session>("session", QT_TRANSLATE_NOOP("model", "Session"),
        QT_TRANSLATE_NOOP("model", "Peer consultation"), Required | Listed | Owner),
    field<&PeerConsultation::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Peer consultation")),
    field<&PeerConsultation::keyQuestion>("key_question", QT_TRANSLATE_NOOP("model", "Key question"),
        QT_TRANSLATE_NOOP("model", "Peer consultation"), Required | Listed | Found | InTitle | Confidential),
    field<&PeerConsultation::concern>(
        "concern", QT_TRANSLATE_NOOP("model", "Concern"), QT_TRANSLATE_NOOP("model", "Peer consultation"), Listed),
    field<&PeerConsultation::peerTemplate>("peer_template", QT_TRANSLATE_NOOP("model", "Template"),
        QT_TRANSLATE_NOOP("model", "Peer consultation"), Listed),
    field<&PeerConsultation::agendaItem>(
        "agenda_item", QT_TRANSLATE_NOOP("model", "Agenda item"), QT_TRANSLATE_NOOP("model", "Peer consultation")),
    field<&PeerConsultation::adviceMethod>("advice_method", QT_TRANSLATE_NOOP("model", "Way of advising"),
        QT_TRANSLATE_NOOP("model", "Peer consultation"), {}, "advice_method"),
    field<&PeerConsultation::confidentiality>("confidentiality", QT_TRANSLATE_NOOP("model", "Confidentiality"),
        QT_TRANSLATE_NOOP("model", "Peer consultation"), Listed),
    field<&PeerConsultation::caseGiver>(
        "case_giver", QT_TRANSLATE_NOOP("model", "Case giver"), QT_TRANSLATE_NOOP("model", "Roles"), Listed | Personal),
    field<&PeerConsultation::moderator>(
        "moderator", QT_TRANSLATE_NOOP("model", "Moderator"), QT_TRANSLATE_NOOP("model", "Roles"), Personal),
    field<&PeerConsultation::secretary>(
        "secretary", QT_TRANSLATE_NOOP("model", "Secretary"), QT_TRANSLATE_NOOP("model", "Roles"), Personal),
    field<&PeerConsultation::advisors>(
        "advisors", QT_TRANSLATE_NOOP("model", "Advisors"), QT_TRANSLATE_NOOP("model", "Roles"), Personal),
    field<&PeerConsultation::observers>(
        "observers", QT_TRANSLATE_NOOP("model", "Observers"), QT_TRANSLATE_NOOP("model", "Roles"), Personal),
    field<&PeerConsultation::adoptedIdeas>("adopted_ideas", QT_TRANSLATE_NOOP("model", "Ideas taken up"),
        QT_TRANSLATE_NOOP("model", "Result"), Confidential),
    field<&PeerConsultation::feedbackOfCaseGiver>("feedback_of_case_giver",
        QT_TRANSLATE_NOOP("model", "Feedback of the case giver"), QT_TRANSLATE_NOOP("model", "Result"), Confidential),
    field<&PeerConsultation::followUpNote>("follow_up_note", QT_TRANSLATE_NOOP("model", "Feedback next time"),
        QT_TRANSLATE_NOOP("model", "Result"), Confidential),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("key_question"));
}

} // namespace

const EntityInfo& PeerConsultation::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Peer consultation"),
        QT_TRANSLATE_NOOP("model", "Peer consultations"), fields, [] { return recordOf(PeerConsultation{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
