#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct AgendaItem;
struct Person;

/** Kinds that an attachment may name as "belongs to". */
struct AttachmentOwner {
    static constexpr const char* entityKey = "session session_record outcome agreement agreement_amendment "
                                             "consultation_case case_activity series municipality agency funder "
                                             "committee transfer_object publication survey";
};

/** domain.md 2.2 E */
enum class AttachmentKind { Photo, Presentation, Scan, Logo, Other };
[[nodiscard]] ChoiceList choicesOf(AttachmentKind);

/** A file that belongs to a record; its bytes are kept once by their hash (decisions.md 12). */
struct Attachment {
    static constexpr const char* entityKey = "attachment";
    [[nodiscard]] static const EntityInfo& info();

    Ref<AttachmentOwner> subject;
    OrderKey order;
    QString fileName;
    AttachmentKind kind = AttachmentKind::Scan;
    QString caption;
    bool showsPersons = false;
    Refs<Person> persons;
    bool approved = false;
    Ref<AgendaItem> agendaItem;
    QString mediaType;
    std::optional<qint64> size;
    QString hash;

    bool operator==(const Attachment&) const = default;
};

} // namespace core
