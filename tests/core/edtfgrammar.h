#pragma once

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

/** A second opinion on EDTF: the dates (without times of day) of the specification of the Library of Congress of
 *  2019, written from its text and sharing nothing with the program. */
namespace edtf {

inline bool matches(const QString& text, const QString& pattern)
{
    static QHash<QString, QRegularExpression> compiled;
    QRegularExpression& expression = compiled[pattern];
    if (expression.pattern().isEmpty())
        expression.setPattern(QRegularExpression::anchoredPattern(pattern));
    return expression.match(text).hasMatch();
}

/** Year, month and day of which each digit may be X and each part qualified: does some day of the calendar fit? */
inline bool isCalendarDate(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("[?~%]")));
    if (!matches(text, QStringLiteral("-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?")) || text == QStringLiteral("-0000"))
        return false;
    const QStringList parts = text.mid(text.startsWith(u'-') ? 1 : 0).split(u'-');
    const auto fits = [](int number, QString pattern) {
        return matches(QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')), pattern.replace(u'X', u'.'));
    };
    for (int month = 1; parts.size() > 1 && month <= 12; ++month) {
        if (!fits(month, parts.at(1)))
            continue;
        const bool anyYear = parts.at(0).contains(u'X');
        const int days = QDate(anyYear ? 2000 : parts.at(0).toInt(), month, 1).daysInMonth();
        for (int day = 1; day <= days; ++day) {
            if (parts.size() < 3 || fits(day, parts.at(2)))
                return true;
        }
    }
    return parts.size() == 1;
}

/** Level of a single date, -1 if it is none. */
inline int dateLevel(const QString& text)
{
    if (matches(text, QStringLiteral("\\d{4}-(2[1-4])")))
        return 1;
    if (matches(text, QStringLiteral("\\d{4}-(2[5-9]|3\\d|4[01])")))
        return 2;
    if (matches(text, QStringLiteral("Y-?[1-9]\\d{4,}")))
        return 1;
    if (matches(text, QStringLiteral("Y-?\\d+E\\d+(S\\d+)?|-?\\d{4}S\\d+")))
        return 2;
    if (!isCalendarDate(text))
        return -1;
    if (matches(text, QStringLiteral("\\d{4}(-\\d\\d(-\\d\\d)?)?")))
        return 0;
    const QString wholeQualified = QStringLiteral("-?\\d{4}(-\\d\\d(-\\d\\d)?)?[?~%]?");
    const QString unspecified = QStringLiteral("\\d{3}X|\\d\\dXX|\\d{4}-XX(-XX)?|\\d{4}-\\d\\d-XX");
    if (matches(text, wholeQualified) || matches(text, unspecified))
        return 1;
    const QString part = QStringLiteral("[?~%]?[0-9X]{2}[?~%]?");
    const bool qualified = matches(text,
        QStringLiteral("-?[?~%]?[0-9X]{4}[?~%]?(-") + part + QStringLiteral("(-") + part + QStringLiteral(")?)?"));
    return qualified ? 2 : -1;
}

/** Level 0, 1 or 2 of a valid text, otherwise -1. */
inline int level(const QString& text)
{
    const bool oneOf = matches(text, QStringLiteral("\\[.+\\]"));
    if (oneOf || matches(text, QStringLiteral("\\{.+\\}"))) {
        for (const QString& member : text.mid(1, text.size() - 2).split(u',')) {
            for (const QString& end : member.split(QStringLiteral(".."))) {
                if (!end.isEmpty() && dateLevel(end) < 0)
                    return -1;
            }
        }
        return 2;
    }
    const QStringList ends = text.split(u'/');
    if (ends.size() == 1)
        return dateLevel(text);
    int highest = ends.size() == 2 && !(ends.at(0).isEmpty() && ends.at(1).isEmpty()) ? 0 : -1;
    for (const QString& end : ends) {
        const bool unbounded = end.isEmpty() || end == QStringLiteral("..");
        const int own = unbounded ? 1 : dateLevel(end);
        const bool group = matches(end, QStringLiteral("\\d{4}-(2[1-9]|3\\d|4\\d)"));
        if (own < 0 || group || end.contains(u'Y') || end.contains(u'S'))
            return -1;
        highest = highest < 0 ? -1 : std::max(highest, end.contains(u'X') ? 2 : own);
    }
    return highest;
}

} // namespace edtf
