#include "ui/peer/peerwall.h"

#include "core/model/overview/peerclock.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

class WallWords {
    Q_DECLARE_TR_FUNCTIONS(ui::PeerHead)

public:
    static QString who(const PeerPhase& phase)
    {
        QStringList who;
        if (!phase.whoSpeaks.isEmpty())
            who.append(tr("Speaks: %1").arg(phase.whoSpeaks));
        if (!phase.whoListens.isEmpty())
            who.append(tr("Listens: %1").arg(phase.whoListens));
        return who.join(QStringLiteral(" · "));
    }
};

} // namespace

std::optional<PeerWall> peerWall(const StageContext& context, RecordId known, QTime begun)
{
    for (const Record& record : context.children(PeerConsultation::info())) {
        const QList<Record> phases = context.children(record.id(), PeerPhase::info());
        const PeerClock clock = peerClock(phases, context.now(), record.id() == known ? begun : QTime());
        if (!clock.hasBegun() || clock.isOver())
            continue;
        const ClockPhase* const phase = clock.current() ? clock.current() : clock.coming();
        const auto own = as<PeerConsultation>(record);
        PeerWall wall;
        wall.phase = phase->phase.name;
        wall.who = WallWords::who(phase->phase);
        wall.runs = clock.current();
        const int seconds = wall.runs ? clock.secondsLeft : phase->minutes() * 60;
        wall.countdown = countdownText(seconds);
        wall.isOverTime = seconds < 0;
        wall.question = isForTheRoom(own.confidentiality) ? own.keyQuestion.text.simplified() : QString();
        return wall;
    }
    return std::nullopt;
}

} // namespace ui
