#include "ui/look/sectionnav.h"

#include "ui/look/sidelist.h"
#include "ui/look/style.h"
#include "ui/look/tabstrip.h"

#include <QHBoxLayout>

namespace ui {

namespace {

constexpr qsizetype mostTabs = 8;

} // namespace

SectionNav* SectionNav::make(qsizetype sections, QWidget* parent)
{
    if (sections > mostTabs)
        return new SideList(parent);
    return new TabStrip(parent);
}

void SectionNav::place(SectionNav* nav, QWidget* sections, QBoxLayout* into)
{
    if (!qobject_cast<SideList*>(nav)) {
        into->addWidget(nav);
        into->addWidget(sections, 1);
        return;
    }
    auto* const row = new QHBoxLayout;
    row->setSpacing(px(16));
    row->addWidget(nav);
    row->addWidget(sections, 1);
    into->addLayout(row, 1);
}

} // namespace ui
