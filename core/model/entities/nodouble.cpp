#include "core/model/entities/nodouble.h"

#include "core/model/entities/titles.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&NoDouble::record>("record", QT_TRANSLATE_NOOP("model", "Concerns"), QT_TRANSLATE_NOOP("model", "No double"),
        Required | Listed | Owner | InTitle),
    field<&NoDouble::other>("other", QT_TRANSLATE_NOOP("model", "Is not the same as"),
        QT_TRANSLATE_NOOP("model", "No double"), Listed | InTitle),
    field<&NoDouble::who>(
        "who", QT_TRANSLATE_NOOP("model", "Decided by"), QT_TRANSLATE_NOOP("model", "No double"), Listed | Personal),
};

QString titleOf(const Record& record, const Titles& titles)
{
    return joined(titles(record.reference(F("record"))), titles(record.reference(F("other"))), QStringLiteral(" ≠ "));
}

} // namespace

const EntityInfo& NoDouble::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "No double"),
        QT_TRANSLATE_NOOP("model", "No doubles"), fields, [] { return recordOf(NoDouble{}); }, titleOf, nullptr};
    return entity;
}

} // namespace core
