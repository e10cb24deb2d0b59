#include "core/model/entities/documenttemplate.h"

namespace core {

ChoiceList choicesOf(DocumentLanguage)
{
    static constexpr ChoiceWord words[] = {
        {"de", QT_TRANSLATE_NOOP("model", "German")}, {"en", QT_TRANSLATE_NOOP("model", "English")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&DocumentTemplate::document>("document", QT_TRANSLATE_NOOP("model", "Document"),
        QT_TRANSLATE_NOOP("model", "Document template"), Required | Listed),
    field<&DocumentTemplate::language>(
        "language", QT_TRANSLATE_NOOP("model", "Language"), QT_TRANSLATE_NOOP("model", "Document template"), Listed),
    field<&DocumentTemplate::name>("name", QT_TRANSLATE_NOOP("model", "Name"),
        QT_TRANSLATE_NOOP("model", "Document template"), Required | Listed | Sorted | Found | InTitle),
    field<&DocumentTemplate::words>("template_text", QT_TRANSLATE_NOOP("model", "Text of the template"),
        QT_TRANSLATE_NOOP("model", "Document template"), Required),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& DocumentTemplate::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Document template"),
        QT_TRANSLATE_NOOP("model", "Document templates"), fields, [] { return recordOf(DocumentTemplate{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
