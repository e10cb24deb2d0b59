#include "core/model/entities/peertemplate.h"

namespace core {

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&PeerTemplate::name>("name", QT_TRANSLATE_NOOP("model", "Name"),
        QT_TRANSLATE_NOOP("model", "Template of peer consultation"),
        Required | Listed | Sorted | Found | InTitle | MatchKey),
    field<&PeerTemplate::description>("description", QT_TRANSLATE_NOOP("model", "Description"),
        QT_TRANSLATE_NOOP("model", "Template of peer consultation")),
    field<&PeerTemplate::minAdvisors>("min_advisors", QT_TRANSLATE_NOOP("model", "Fewest advisors"),
        QT_TRANSLATE_NOOP("model", "Template of peer consultation"), Listed),
    field<&PeerTemplate::retired>("retired", QT_TRANSLATE_NOOP("model", "No longer proposed"),
        QT_TRANSLATE_NOOP("model", "Template of peer consultation")),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("name"));
}

} // namespace

const EntityInfo& PeerTemplate::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Template of peer consultation"),
        QT_TRANSLATE_NOOP("model", "Templates of peer consultation"), fields, [] { return recordOf(PeerTemplate{}); },
        titleOf, nullptr};
    return entity;
}

} // namespace core
