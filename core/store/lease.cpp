#include "core/store/lease.h"

#include <QThread>
#include <QUuid>
#include <chrono>
#include <unistd.h>
#include <utility>

namespace core {

namespace {

/** How often a state that is just changing is looked at again, and how long between. */
constexpr int mostAttempts = 40;
constexpr int attemptPauseMs = 50;
constexpr int lookEveryMs = 5'000;

bool wait(const LeaseSurroundings& surroundings, int milliseconds)
{
    if (surroundings.sleep)
        return surroundings.sleep(milliseconds);
    QThread::msleep(ulong(milliseconds));
    return true;
}

qint64 steadyTime(const LeaseSurroundings& surroundings)
{
    using namespace std::chrono;
    return surroundings.steadyTime ? surroundings.steadyTime()
                                   : duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

LeaseHolder newHolder(const LeaseSurroundings& surroundings)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), surroundings.person.left(200), surroundings.clock.now(),
        0, surroundings.process};
}

tl::unexpected<Error> heldBy(const std::optional<LeaseHolder>& holder)
{
    if (!holder)
        return fail(ErrorKind::FileHeld);
    return fail(ErrorKind::FileHeld, holder->person,
        QStringLiteral("%1 %2").arg(holder->process.host, holder->since.toString(Qt::ISODate)));
}

/** Whether the holder is certainly gone, going by what it wrote. */
bool isDead(const LeaseState& state, const ProcessIdentity& here)
{
    return state.holder && livenessOf(state.holder->process, here) == Liveness::Dead;
}

/** Creates the lease, or puts it in the place of @p state unless its guard says that the holder lives after all. */
Result<FileDescriptor> take(const LeaseFile& files, const LeaseState& state, const LeaseHolder& me)
{
    if (state.isFree())
        return files.create(me);
    const auto guard = files.guardOf(state);
    return guard ? files.replace(state, me) : fail(ErrorKind::FileExists, files.path());
}

} // namespace

Lease::Lease(LeaseFile files, LeaseHolder holder, FileDescriptor file)
    : m_files(std::move(files))
    , m_holder(std::move(holder))
    , m_file(std::move(file))
{
}

Lease::Lease(Lease&& other) noexcept = default;

Lease::~Lease()
{
    if (m_file.isOpen())
        (void)release();
}

Result<Lease> Lease::acquire(const QString& book, const LeaseSurroundings& surroundings)
{
    const LeaseFile files(book);
    const LeaseHolder me = newHolder(surroundings);
    LeaseState state;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        WB_ASSIGN(found, files.read());
        state = found;
        // A file that is empty all the time was never finished: there is nobody to ask about.
        const bool abandoned = state.bytes.isEmpty() && attempt == mostAttempts - 1;
        if (state.isFree() || isDead(state, me.process) || abandoned) {
            auto taken = take(files, state, me);
            if (taken)
                return Lease(files, me, *std::move(taken));
            if (taken.error().kind != ErrorKind::FileExists)
                return tl::unexpected(taken.error());
        } else if (state.holder) {
            break;
        }
        // Somebody is just creating, taking over or giving back: worth another look.
        if (!wait(surroundings, attemptPauseMs))
            return fail(ErrorKind::Cancelled);
    }
    return heldBy(state.holder);
}

Result<Lease> Lease::takeOverAfterObservation(
    const QString& book, const LeaseSurroundings& surroundings, const std::function<bool(const LeaseHolder&)>& confirm)
{
    auto direct = acquire(book, surroundings);
    if (direct || direct.error().kind != ErrorKind::FileHeld)
        return direct;
    const LeaseFile files(book);
    WB_ASSIGN(state, files.read());
    const auto moved = [&state](const LeaseState& now) {
        return now.instances != state.instances || now.bytes != state.bytes;
    };
    for (const qint64 begin = steadyTime(surroundings); steadyTime(surroundings) - begin < observationMs;) {
        if (!wait(surroundings, lookEveryMs))
            return fail(ErrorKind::Cancelled);
        WB_ASSIGN(now, files.read());
        if (moved(now))
            return now.isFree() ? acquire(book, surroundings) : heldBy(now.holder);
    }
    if (!confirm(state.holder.value_or(LeaseHolder())))
        return fail(ErrorKind::Cancelled);
    WB_ASSIGN(now, files.read()); // the answer may have taken its time
    if (moved(now))
        return now.isFree() ? acquire(book, surroundings) : heldBy(now.holder);
    const LeaseHolder me = newHolder(surroundings);
    auto taken = files.replace(state, me);
    if (taken)
        return Lease(files, me, *std::move(taken));
    return taken.error().kind == ErrorKind::FileExists ? acquire(book, surroundings) : tl::unexpected(taken.error());
}

Result<void> Lease::heartbeat()
{
    WB_ASSIGN(state, m_files.read());
    if (!state.holder || state.instances != QStringList(m_holder.instance))
        return fail(ErrorKind::LeaseLost, m_files.path(), state.holder ? state.holder->person : QString());
    ++m_holder.counter;
    const QByteArray bytes = m_holder.toBytes();
    // In place, through our own file: if somebody takes over this moment, the file that is written is nobody's any
    // more.
    if (::pwrite(m_file.number(), bytes.constData(), size_t(bytes.size()), 0) != bytes.size()
        || ::fdatasync(m_file.number()) != 0)
        return systemFail(errno, m_files.path());
    return {};
}

Result<void> Lease::release()
{
    m_file.close();
    return m_files.remove(m_holder);
}

Result<std::optional<LeaseHolder>> readHolder(const QString& book)
{
    WB_ASSIGN(state, LeaseFile(book).read());
    return state.holder;
}

} // namespace core
