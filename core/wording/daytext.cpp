#include "core/wording/daytext.h"

#include "core/model/daywriting.h"
#include "core/wording/language.h"

#include <QTimeZone>

namespace core {

QString dayText(QDate day)
{
    return writtenDay(day, spokenLanguage());
}

QString dayOfYearText(QDate day)
{
    return writtenDayOfYear(day, spokenLanguage());
}

QString momentText(const QDateTime& at)
{
    static const QTimeZone berlin("Europe/Berlin");
    const QDateTime there = at.toTimeZone(berlin);
    return there.isValid() ? dayText(there.date()) + there.time().toString(QStringLiteral(" HH:mm")) : QString();
}

} // namespace core
