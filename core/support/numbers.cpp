#include "core/support/numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr qsizetype LongestNumber = 400; ///< the smallest and the largest double written out are shorter

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isGroupSeparator(QChar c)
{
    return c == u'.' || c == u' ' || c == QChar::Nbsp || c == QChar(0x202F) || c == QChar(0x2009);
}

/** Digits of the whole part without its grouping; empty where the grouping is not one. */
QString ungrouped(QStringView whole)
{
    QString digits;
    QChar separator;
    qsizetype inGroup = 0;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits += c;
            ++inGroup;
            continue;
        }
        const bool first = separator.isNull();
        const bool fits =
            first ? inGroup >= 1 && inGroup <= 3 && digits != QStringLiteral("0") : c == separator && inGroup == 3;
        if (!isGroupSeparator(c) || !fits)
            return {};
        separator = c;
        inGroup = 0;
    }
    return separator.isNull() || inGroup == 3 ? digits : QString();
}

/** "-1.085,5" as "-1085.5", the way QString::toDouble reads it; empty where it is no number. */
QString plain(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.size() > LongestNumber)
        return {};
    QString out;
    if (rest.startsWith(u'-') || rest.startsWith(QChar(0x2212)) || rest.startsWith(u'+')) {
        if (!rest.startsWith(u'+'))
            out += u'-';
        rest = rest.mid(1);
    }
    const qsizetype comma = rest.indexOf(u',');
    const QString whole = ungrouped(comma < 0 ? rest : rest.left(comma));
    if (whole.isEmpty())
        return {};
    out += whole;
    if (comma < 0)
        return out;
    const QStringView fraction = rest.mid(comma + 1);
    if (fraction.isEmpty() || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return {};
    out += u'.';
    out += fraction;
    return out;
}

} // namespace

std::optional<double> parseGermanNumber(QStringView text)
{
    bool ok = false;
    const double value = plain(text).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> parseGermanInteger(QStringView text)
{
    bool ok = false;
    const qint64 value = plain(text).toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString germanNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    return QString::number(value, 'f', QLocale::FloatingPointShortest).replace(u'.', u',');
}

qint64 cappedDifference(qint64 a, qint64 b)
{
    using Limits = std::numeric_limits<qint64>;
    if (b < 0 && a > Limits::max() + b)
        return Limits::max();
    return b > 0 && a < Limits::min() + b ? Limits::min() : a - b;
}

} // namespace core
