#include "core/support/clock.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <array>

namespace core {

namespace {

/** A random id (version 4) of 128 bits. */
QUuid uuidOf(quint64 a, quint64 b)
{
    return QUuid(uint(a >> 32), ushort(a >> 16), ushort((a & 0x0fff) | 0x4000), uchar(0x80 | ((b >> 56) & 0x3f)),
        uchar(b >> 48), uchar(b >> 40), uchar(b >> 32), uchar(b >> 24), uchar(b >> 16), uchar(b >> 8), uchar(b));
}

} // namespace

QDate dayInBerlin(const QDateTime& moment)
{
    static const QTimeZone berlin("Europe/Berlin");
    return moment.toTimeZone(berlin).date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QUuid RandomIdSource::next()
{
    // Seeded by the system, which is asked once: asking it for every id is a tenth of a long import.
    std::array<quint32, 4> words{};
    QRandomGenerator::global()->fillRange(words.data(), qsizetype(words.size()));
    return uuidOf(quint64(words[0]) << 32 | words[1], quint64(words[2]) << 32 | words[3]);
}

QUuid SeededIdSource::next()
{
    // splitmix64: small, and the same on every machine.
    const auto word = [this] {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    };
    const quint64 a = word();
    const quint64 b = word();
    return uuidOf(a, b);
}

} // namespace core
