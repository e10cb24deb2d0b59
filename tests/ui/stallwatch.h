#pragma once

#include <QApplication>
#include <QEvent>
#include <QThread>

#include <chrono>
#include <ctime>
#include <functional>

namespace test {

/** What this thread has had of a processor; what else runs on the machine is not in it. */
[[nodiscard]] inline double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/** An application that knows how much the dearest event cost its thread, and whose it was: milliseconds, or what a
 * meter says. What an event sends on is part of it; a loop of its own that it runs is counted event by event. */
class StallWatch final : public QApplication {
public:
    StallWatch(int& argc, char** argv)
        : QApplication(argc, argv)
    {
    }

    /** Something that only grows; what an event adds to it is its cost. None: time. */
    void setMeter(const std::function<double()>& meter) { m_meter = meter; }
    /** From now on. */
    void begin()
    {
        m_most = 0;
        m_by.clear();
    }
    [[nodiscard]] double most() const { return m_most; }
    /** Class, name and event. */
    [[nodiscard]] const QString& by() const { return m_by; }

    /** Something that a person's event would have called. */
    void hold(const std::function<void()>& work)
    {
        measure(nullptr, QEvent::None, [&] {
            work();
            return true;
        });
    }
    bool notify(QObject* receiver, QEvent* event) override
    {
        // Other threads may take their time. An event is the loop's own where no other one is being handled in the same
        // loop.
        if (QThread::currentThread() != thread() || m_level == loopLevel())
            return QApplication::notify(receiver, event);
        return measure(receiver, event->type(), [&] { return QApplication::notify(receiver, event); });
    }

private:
    [[nodiscard]] static int loopLevel() { return QThread::currentThread()->loopLevel(); }
    [[nodiscard]] double reading() const
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return m_meter ? m_meter() : std::chrono::duration<double, std::milli>(now).count();
    }
    bool measure(QObject* receiver, QEvent::Type type, const std::function<bool()>& work)
    {
        // The receiver may be gone afterwards.
        const QString who = receiver
            ? QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName()
            : QStringLiteral("call");
        const int outer = std::exchange(m_level, loopLevel());
        const double before = reading();
        const bool answer = work();
        const double cost = reading() - before;
        m_level = outer;
        if (cost > m_most) {
            m_most = cost;
            m_by = who + QStringLiteral(" (%1)").arg(int(type));
        }
        return answer;
    }

    int m_level = -1; ///< of the loop in which an event is being handled; -1: none is
    std::function<double()> m_meter;
    double m_most = 0;
    QString m_by;
};

} // namespace test
