#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct AgendaItem;
struct Concern;
struct PeerTemplate;
struct Person;
struct Session;

/** The teams advise one of them on a case of its own (domain.md 2.2 E). */
struct PeerConsultation {
    static constexpr const char* entityKey = "peer_consultation";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Session> session;
    OrderKey order;
    LongText keyQuestion;
    Ref<Concern> concern;
    Ref<PeerTemplate> peerTemplate;
    Ref<AgendaItem> agendaItem;
    QString adviceMethod;
    Confidentiality confidentiality = Confidentiality::Group;
    Ref<Person> caseGiver;
    Ref<Person> moderator;
    Ref<Person> secretary;
    Refs<Person> advisors;
    Refs<Person> observers;
    LongText adoptedIdeas;
    LongText feedbackOfCaseGiver;
    LongText followUpNote;

    bool operator==(const PeerConsultation&) const = default;
};

} // namespace core
