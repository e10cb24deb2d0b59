#include "core/support/clock.h"

#include <QTimeZone>

namespace core {

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
    return QUuid::createUuid();
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
    return QUuid(uint(a >> 32), ushort(a >> 16), ushort((a & 0x0fff) | 0x4000), uchar(0x80 | ((b >> 56) & 0x3f)),
        uchar(b >> 48), uchar(b >> 40), uchar(b >> 32), uchar(b >> 24), uchar(b >> 16), uchar(b >> 8), uchar(b));
}

} // namespace core
