#pragma once

#include <QDateTime>
#include <QUuid>

namespace core {

/** The civil day in Berlin at a moment, whatever zone the machine is in. */
[[nodiscard]] QDate dayInBerlin(const QDateTime& moment);

/** Where "now" comes from. Times are shown, never compared for correctness. Tests and the demo set their own. */
class Clock {
public:
    virtual ~Clock() = default;
    /** Now, in UTC. */
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] QDate today() const { return dayInBerlin(now()); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/** Where new ids come from: random in life, seeded in tests and in the demo. */
class IdSource {
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual QUuid next() = 0;
};

class RandomIdSource final : public IdSource {
public:
    [[nodiscard]] QUuid next() override;
};

/** The same ids in the same order for the same seed. */
class SeededIdSource final : public IdSource {
public:
    explicit SeededIdSource(quint32 seed)
        : m_state(seed)
    {
    }
    [[nodiscard]] QUuid next() override;

private:
    quint64 m_state;
};

} // namespace core
