#include "core/model/entities/attachment.h"

#include "core/model/entities/agendaitem.h"
#include "core/model/entities/person.h"

namespace core {

ChoiceList choicesOf(AttachmentKind)
{
    static constexpr ChoiceWord words[] = {{"photo", QT_TRANSLATE_NOOP("model", "Photo")},
        {"presentation", QT_TRANSLATE_NOOP("model", "Presentation")}, {"scan", QT_TRANSLATE_NOOP("model", "Scan")},
        {"logo", QT_TRANSLATE_NOOP("model", "Logo")}, {"other", QT_TRANSLATE_NOOP("model", "Other file")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&Attachment::subject>("subject", QT_TRANSLATE_NOOP("model", "Belongs to"),
        QT_TRANSLATE_NOOP("model", "Attachment"), Required | Listed | Owner),
    field<&Attachment::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Attachment")),
    field<&Attachment::fileName>("file_name", QT_TRANSLATE_NOOP("model", "File name"),
        QT_TRANSLATE_NOOP("model", "Attachment"), Required | Listed | Found | InTitle),
    field<&Attachment::kind>(
        "kind", QT_TRANSLATE_NOOP("model", "Kind of attachment"), QT_TRANSLATE_NOOP("model", "Attachment"), Listed),
    field<&Attachment::caption>(
        "caption", QT_TRANSLATE_NOOP("model", "Caption"), QT_TRANSLATE_NOOP("model", "Attachment"), Listed | Found),
    field<&Attachment::showsPersons>(
        "shows_persons", QT_TRANSLATE_NOOP("model", "Shows persons"), QT_TRANSLATE_NOOP("model", "Attachment"), Listed),
    field<&Attachment::persons>(
        "persons", QT_TRANSLATE_NOOP("model", "Persons shown"), QT_TRANSLATE_NOOP("model", "Attachment"), Personal),
    field<&Attachment::approved>(
        "approved", QT_TRANSLATE_NOOP("model", "May be printed"), QT_TRANSLATE_NOOP("model", "Attachment")),
    field<&Attachment::agendaItem>(
        "agenda_item", QT_TRANSLATE_NOOP("model", "Agenda item"), QT_TRANSLATE_NOOP("model", "Attachment")),
    field<&Attachment::mediaType>(
        "media_type", QT_TRANSLATE_NOOP("model", "Type of file"), QT_TRANSLATE_NOOP("model", "Attachment")),
    field<&Attachment::size>(
        "size", QT_TRANSLATE_NOOP("model", "Size in bytes"), QT_TRANSLATE_NOOP("model", "Attachment")),
    field<&Attachment::hash>("hash", QT_TRANSLATE_NOOP("model", "Checksum"), QT_TRANSLATE_NOOP("model", "Attachment")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("file_name"));
}

} // namespace

const EntityInfo& Attachment::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Attachment"),
        QT_TRANSLATE_NOOP("model", "Attachments"), fields, [] { return recordOf(Attachment{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
