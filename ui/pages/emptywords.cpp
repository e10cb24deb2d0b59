#include "ui/pages/emptywords.h"

#include "core/wording/language.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct EmptyWords {
    Q_DECLARE_TR_FUNCTIONS(EmptyWords)
};

} // namespace

QString emptyWords(const core::EntityInfo& kind)
{
    const QLatin1StringView name = kind.name();
    if (name == QLatin1StringView("municipality"))
        return EmptyWords::tr("Here stand the Kreise and cities. The official list can be imported as CSV.");
    if (name == QLatin1StringView("series"))
        return EmptyWords::tr("Here stand the workshop series with their sessions and teams.");
    if (name == QLatin1StringView("person"))
        return EmptyWords::tr("Here stand the contacts in municipalities and organisations.");
    if (name == QLatin1StringView("agency"))
        return EmptyWords::tr("Here stands the own agency with its funding notice; partner agencies may follow.");
    if (name == QLatin1StringView("agreement"))
        return EmptyWords::tr("Here stand the agreements with municipalities, their parties, goals and reviews.");
    if (name == QLatin1StringView("rule_override"))
        return EmptyWords::tr("Here stand the findings that you let stand, each with its reason.");
    if (name == QLatin1StringView("no_double"))
        return EmptyWords::tr("Here stand likely doubles of which somebody has said that they are two.");
    return EmptyWords::tr("There is nothing yet under “%1”.").arg(core::spokenLabels().of(kind.plural));
}

} // namespace ui
