#include "core/model/daywriting.h"

namespace core {

namespace {

const QString germanDay = QStringLiteral("dd.MM.yyyy");
const QString englishDay = QStringLiteral("d MMM yyyy");

/** The names of its months are English, and do not change with the locale data of a machine. */
QString inEnglish(QDate day, const QString& format)
{
    return QLocale::c().toString(day, format);
}

} // namespace

QString writtenDay(QDate day, QLocale::Language language)
{
    return language == QLocale::German ? day.toString(germanDay) : inEnglish(day, englishDay);
}

QString writtenDayOfYear(QDate day, QLocale::Language language)
{
    return language == QLocale::German ? day.toString(QStringLiteral("dd.MM."))
                                       : inEnglish(day, QStringLiteral("d MMM"));
}

QDate readWrittenDay(const QString& words)
{
    const QString typed = words.trimmed();
    const QDate day = QDate::fromString(typed, germanDay);
    return day.isValid() ? day : QLocale::c().toDate(typed, englishDay);
}

} // namespace core
