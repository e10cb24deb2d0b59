#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Person;

/** Kinds that a session record may name as "record of". */
struct RecordSubject {
    static constexpr const char* entityKey = "session case_activity";
};

/** domain.md 2.2 E */
enum class RecordKind { Results, Course, Photo, Note };
[[nodiscard]] ChoiceList choicesOf(RecordKind);

/** domain.md 2.4.6 */
enum class RecordState { Draft, InReview, Approved, Sent };
[[nodiscard]] ChoiceList choicesOf(RecordState);

/** The record of a session or a talk; an approved one is never edited, version n+1 follows it (domain.md 2.2 E, V-46).
 */
struct SessionRecord {
    static constexpr const char* entityKey = "session_record";
    [[nodiscard]] static const EntityInfo& info();

    Ref<RecordSubject> subject;
    std::optional<qint64> version = 1;
    RecordKind kind = RecordKind::Results;
    RecordState state = RecordState::Draft;
    QString author;
    Ref<SessionRecord> predecessor;
    LongText summary;
    LongText openingReflection;
    LongText closingRound;
    LongText nextSessionHint;
    QString approvedBy;
    QDate approvedOn;
    QDate sentOn;
    Refs<Person> distribution;

    bool operator==(const SessionRecord&) const = default;
};

} // namespace core
