#include "core/support/phone.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>

namespace core {

namespace {

constexpr qsizetype FewestDigits = 3;
constexpr qsizetype MostDigits = 20;
constexpr qsizetype LongestAreaCode = 6;
constexpr QStringView GermanCountryCode = u"49";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isDash(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

/** Digits, single blanks, '-', '/', brackets and a leading '+'; nothing where another character is met. */
std::optional<QString> cleaned(const QString& typed)
{
    QString out;
    out.reserve(typed.size());
    for (const QChar c : typed.trimmed()) {
        const bool blank = c.isSpace() || c == u'.';
        const QChar kept = blank ? QChar(u' ') : isDash(c) ? QChar(u'-') : c;
        if (!isDigit(kept) && !QStringView(u" -/()").contains(kept) && !(kept == u'+' && out.isEmpty()))
            return std::nullopt;
        const QChar last = out.isEmpty() ? QChar(u' ') : out.back();
        if (blank && !isDigit(last) && last != u')')
            continue;
        if (!isDigit(kept) && last == u' ' && !out.isEmpty())
            out.chop(1);
        out += kept;
    }
    return out.trimmed();
}

QString digitsOf(QStringView part)
{
    QString out;
    out.reserve(part.size());
    std::copy_if(part.begin(), part.end(), std::back_inserter(out), isDigit);
    return out;
}

bool isOnly(QStringView part, QStringView separators)
{
    return std::all_of(part.begin(), part.end(), [&](QChar c) { return isDigit(c) || separators.contains(c); });
}

QStringView withoutLeadingSeparators(QStringView part)
{
    while (part.startsWith(u' ') || part.startsWith(u'-') || part.startsWith(u'/'))
        part = part.mid(1);
    return part;
}

/** A cleaned number taken apart: country code (empty at home or where it cannot be told), area code, number. */
struct Parts {
    bool international = false;
    QString country;
    QString area;
    QString rest; ///< digits, blanks and dashes

    [[nodiscard]] qsizetype fewestAreaDigits() const
    {
        if (!international)
            return 3;
        return country == GermanCountryCode ? 2 : 1;
    }
};

/** Takes the country code off; what stays is the number within the country. */
QString withoutCountry(const QString& number, Parts& parts)
{
    const qsizetype prefix = number.startsWith(u'+') ? 1 : number.startsWith(QStringLiteral("00")) ? 2 : 0;
    if (prefix == 0)
        return number.startsWith(QStringLiteral("(0)")) ? QStringLiteral("0") + number.mid(3) : number;
    parts.international = true;
    QStringView body = withoutLeadingSeparators(QStringView(number).mid(prefix));
    qsizetype length = 0;
    while (length < body.size() && isDigit(body.at(length)))
        ++length;
    if (body.startsWith(GermanCountryCode))
        length = GermanCountryCode.size();
    if (length > 3)
        return body.toString();
    parts.country = body.left(length).toString();
    body = withoutLeadingSeparators(body.mid(length));
    if (body.startsWith(QStringLiteral("(0)")))
        body = withoutLeadingSeparators(body.mid(3));
    while (parts.country == GermanCountryCode && body.startsWith(u'0'))
        body = withoutLeadingSeparators(body.mid(1));
    return body.toString();
}

/** The area code by brackets or a slash. False where they do not fit a single number. */
bool splitByMark(QStringView body, Parts& parts)
{
    const bool bracket = body.startsWith(u'(');
    const qsizetype end = body.indexOf(bracket ? u')' : u'/');
    if (end < 0)
        return false;
    const QStringView area = body.mid(bracket ? 1 : 0, end - (bracket ? 1 : 0));
    parts.area = digitsOf(area);
    while (parts.country == GermanCountryCode && parts.area.startsWith(u'0'))
        parts.area.remove(0, 1);
    parts.rest = withoutLeadingSeparators(body.mid(end + 1)).toString();
    return isOnly(area, u" ") && parts.area.size() >= parts.fewestAreaDigits() && parts.area.size() <= LongestAreaCode;
}

/** The area code by the first blank or dash. Groups shorter than any area code ("02 51") belong to it together. */
void splitByGap(QStringView body, Parts& parts)
{
    parts.rest = body.toString();
    const bool local = !parts.international && !body.startsWith(u'0');
    qsizetype digits = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (isDigit(body.at(i))) {
            ++digits;
            continue;
        }
        if (body.at(i) == u'-' && local)
            return;
        if (digits < parts.fewestAreaDigits() && body.at(i) == u' ' && !local)
            continue;
        const bool plausible = digits >= parts.fewestAreaDigits() && digits <= LongestAreaCode;
        if (!plausible || (local && body.mid(i + 1).contains(u' ')))
            return;
        parts.area = digitsOf(body.left(i));
        parts.rest = body.mid(i + 1).toString();
        return;
    }
}

/** Number and extension without grouping; empty where it is no number. */
QString joined(const QString& rest)
{
    if (!isOnly(rest, u" -") || rest.isEmpty() || !isDigit(rest.front()) || !isDigit(rest.back()))
        return {};
    if (rest.count(u'-') != 1)
        return digitsOf(rest);
    return digitsOf(rest.section(u'-', 0, 0)) + u'-' + digitsOf(rest.section(u'-', 1));
}

} // namespace

PhoneNumber normalizedPhone(const QString& typed)
{
    PhoneNumber none{typed, false};
    const std::optional<QString> number = cleaned(typed);
    if (!number)
        return none;

    Parts parts;
    const QString body = withoutCountry(*number, parts);
    const bool countryUnknown = parts.international && parts.country.isEmpty();
    if (countryUnknown)
        parts.rest = body;
    else if (body.startsWith(u'(') || body.contains(u'/')) {
        if (!splitByMark(body, parts))
            return none;
    } else
        splitByGap(body, parts);

    const QString last = joined(parts.rest);
    if (last.isEmpty())
        return none;
    QStringList words;
    if (!parts.country.isEmpty())
        words << u'+' + parts.country;
    if (!parts.area.isEmpty())
        words << parts.area;
    words << (countryUnknown ? u'+' + last : last);
    const QString text = words.join(u' ');
    const QString digits = digitsOf(text);
    const bool length = digits.size() >= FewestDigits && digits.size() <= MostDigits;
    // No country code begins with 0, and at home a second 0 would be read as one.
    const bool start = !text.startsWith(QStringLiteral("+0")) && !digits.startsWith(QStringLiteral("00"));
    return length && start ? PhoneNumber{text, true} : none;
}

} // namespace core
