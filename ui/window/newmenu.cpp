#include "ui/window/newmenu.h"

#include "core/wording/language.h"
#include "ui/look/icons.h"
#include "ui/window/rail.h"

#include <QCoreApplication>
#include <QMenu>

namespace ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(NewMenu)
};

} // namespace

QMenu* newMenu(QWidget* parent, const std::function<void(const core::EntityInfo& kind)>& chosen)
{
    auto* const menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("newMenu"));
    menu->setAccessibleName(Words::tr("What is to be made?"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RailPlace& place : railPlaces()) {
        if (place.kinds.isEmpty() || place.entry.group != RailEntry::Group::Upper)
            continue;
        const core::EntityInfo& kind = *place.kinds.first();
        QAction* const action = menu->addAction(
            icon(place.entry.icon, Ink::Text), core::spokenLabels().of(kind.singular) + QStringLiteral(" …"));
        action->setObjectName(QStringLiteral("new-") + kind.name());
        QObject::connect(action, &QAction::triggered, parent, [chosen, &kind] { chosen(kind); });
    }
    if (!menu->isEmpty())
        menu->setActiveAction(menu->actions().first());
    return menu;
}

} // namespace ui
