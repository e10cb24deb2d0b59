#include "ui/series/desks.h"

#include "ui/pages/teamboard.h"
#include "ui/series/agendaview.h"
#include "ui/series/attendancedesk.h"
#include "ui/series/guestboard.h"
#include "ui/series/needsdesk.h"
#include "ui/series/seriesagenda.h"
#include "ui/series/sessionsdesk.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

template <typename T>
Desk* make(core::Book& book, core::RecordId record, Prompts& prompts)
{
    return new T(book, record, prompts);
}

constexpr DeskKind desks[] = {
    {"series", "session", nullptr, nullptr, make<SessionsDesk>},
    {"series", "team", nullptr, nullptr, make<TeamBoard>},
    {"series", "person_registration", nullptr, nullptr, make<GuestBoard>},
    {"session", "person_registration", nullptr, nullptr, make<GuestBoard>},
    {"series", "taking_part", "team", QT_TRANSLATE_NOOP("Desks", "Attendance"), make<AttendanceDesk>},
    {"series", "agenda", "team", QT_TRANSLATE_NOOP("Desks", "Agenda"), make<SeriesAgenda>},
    {"series", "needs_survey", nullptr, nullptr, make<NeedsDesk>},
    {"session", "agenda_item", nullptr, nullptr, make<AgendaView>},
    {"agenda_template", "agenda_item", nullptr, nullptr, make<AgendaView>},
};

} // namespace

const DeskKind* deskOf(const core::EntityInfo& kind, const QString& section)
{
    const auto* const found = std::ranges::find_if(desks, [&](const DeskKind& each) {
        return kind.name() == QLatin1StringView(each.kind) && section == QLatin1StringView(each.section);
    });
    return found == std::end(desks) ? nullptr : found;
}

QList<const DeskKind*> desksAfter(const core::EntityInfo& kind, const core::EntityInfo& child)
{
    QList<const DeskKind*> found;
    for (const DeskKind& each : desks) {
        const bool isHere =
            kind.name() == QLatin1StringView(each.kind) && each.after && child.name() == QLatin1StringView(each.after);
        if (isHere)
            found.append(&each);
    }
    return found;
}

QString deskText(const DeskKind& desk)
{
    return QCoreApplication::translate("Desks", desk.text);
}

} // namespace ui
