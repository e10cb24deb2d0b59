#include "ui/window/otherwriter.h"

#include "core/store/history.h"
#include "core/store/statement.h"
#include "core/support/whendone.h"

#include <QApplication>
#include <chrono>

namespace ui {

using namespace core;

namespace {

constexpr std::chrono::seconds lookEvery(10);
/** Above this it is quicker to read everything anew. */
constexpr int mostActs = 50;
constexpr qsizetype mostSteps = 1000;

bool isSame(const std::optional<LeaseHolder>& a, const std::optional<LeaseHolder>& b)
{
    return a.has_value() == b.has_value() && (!a || a->instance == b->instance);
}

} // namespace

OtherWriter::OtherWriter(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_reader(book)
    , m_holder(book.isReadOnly() ? book.otherHolder() : std::nullopt)
{
    if (!book.isReadOnly())
        return;
    const Result<QList<Act>> newest = book.history().acts(1);
    if (newest && !newest->isEmpty())
        m_known = newest->first().id;
    connect(&m_timer, &QTimer::timeout, this, &OtherWriter::look);
    m_timer.start(lookEvery);
}

QString OtherWriter::nameOf(const LeaseHolder& holder)
{
    const bool isHere = holder.process.machine == ProcessIdentity::current().machine;
    const QString host = holder.process.host;
    if (!holder.person.isEmpty())
        return isHere || host.isEmpty() ? holder.person : tr("%1 (computer %2)").arg(holder.person, host);
    if (isHere)
        return tr("another window on this computer");
    return host.isEmpty() ? tr("somebody") : tr("somebody at the computer %1").arg(host);
}

Result<OtherWriter::Seen> OtherWriter::seenBy(Database& database, const QString& path, ActId known, qint64 version)
{
    Seen seen;
    seen.holder = readHolder(path).value_or(std::nullopt);
    WB_ASSIGN(row, database.prepare(QStringView(u"PRAGMA data_version")));
    WB_TRY(row.step());
    seen.version = row.columnInt(0);
    if (seen.version == version)
        return seen;
    const History history(database);
    WB_ASSIGN(acts, history.acts(mostActs + 1));
    qsizetype steps = 0;
    seen.tooMany = acts.size() > mostActs;
    for (const Act& act : std::as_const(acts)) {
        if (act.id == known) {
            seen.tooMany = false;
            break;
        }
        WB_ASSIGN(changes, history.changesOf(act.id));
        steps += changes.size();
        if (steps > mostSteps) {
            seen.tooMany = true;
            break;
        }
        seen.acts.append({act, changes});
    }
    if (seen.tooMany && !acts.isEmpty())
        seen.acts = {{acts.first(), ChangeSet()}};
    return seen;
}

void OtherWriter::look()
{
    if (m_isLooking || !m_book.isReadOnly())
        return;
    m_isLooking = true;
    const auto work = [path = m_book.path(), known = m_known, version = m_version](
                          Database& database) { return seenBy(database, path, known, version); };
    whenDone(m_reader.run<Seen>(work), this, [this](const Result<Seen>& seen) {
        m_isLooking = false;
        if (seen) // what cannot be read now is read with the next look
            take(*seen);
    });
}

void OtherWriter::take(const Seen& seen)
{
    // What asks in a loop of its own stands on what would be made anew: it is all seen again with a later look.
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return;
    m_version = seen.version;
    if (!seen.acts.isEmpty())
        m_known = seen.acts.first().first.id;
    if (seen.tooMany) {
        Q_EMIT changedMuch();
    } else {
        for (auto it = seen.acts.crbegin(); it != seen.acts.crend(); ++it)
            Q_EMIT m_book.changed(it->second.inTables(), it->first);
    }
    if (!isSame(std::exchange(m_holder, seen.holder), seen.holder))
        Q_EMIT holderChanged();
}

} // namespace ui
