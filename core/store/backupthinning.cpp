#include "core/store/backupthinning.h"

#include <QSet>
#include <algorithm>
#include <functional>

namespace core {

namespace {

const QString nameMiddle = QStringLiteral("_sicherung_");
const QString nameEnd = QStringLiteral(".wbuch");
const QString nameDate = QStringLiteral("yyyy-MM-dd_HH-mm-ss");

/** Marks the newest of each of the latest `most` spans. @param newestFirst sorted */
void keepOfEach(
    const QList<DatedBackup>& newestFirst, int most, const std::function<qint64(QDate)>& spanOf, QSet<qsizetype>& kept)
{
    QSet<qint64> spans;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const qint64 span = spanOf(newestFirst.at(i).at.date());
        if (spans.contains(span))
            continue;
        if (spans.size() == most)
            return;
        spans.insert(span);
        kept.insert(i);
    }
}

} // namespace

QString backupName(const QString& stem, const QDateTime& at)
{
    return stem + nameMiddle + at.toString(nameDate) + nameEnd;
}

std::optional<QDateTime> dateOfBackup(const QString& stem, const QString& fileName)
{
    const QString begin = stem + nameMiddle;
    if (!fileName.startsWith(begin) || !fileName.endsWith(nameEnd)
        || fileName.size() != begin.size() + nameDate.size() + nameEnd.size())
        return std::nullopt;
    const QDateTime at = QDateTime::fromString(fileName.mid(begin.size(), nameDate.size()), nameDate);
    // What is written otherwise than we would write it is not ours.
    if (!at.isValid() || backupName(stem, at) != fileName)
        return std::nullopt;
    return at;
}

std::optional<QString> stemOfBackup(const QString& fileName)
{
    const qsizetype end = fileName.lastIndexOf(nameMiddle);
    const QString stem = fileName.left(std::max<qsizetype>(0, end));
    return end > 0 && dateOfBackup(stem, fileName) ? std::optional(stem) : std::nullopt;
}

QList<DatedBackup> superfluous(QList<DatedBackup> backups, const QDateTime& now, const Retention& retention)
{
    backups.removeIf([&now](const DatedBackup& backup) { return !backup.at.isValid() || backup.at > now; });
    std::ranges::sort(backups,
        [](const DatedBackup& a, const DatedBackup& b) { return a.at != b.at ? a.at > b.at : a.path > b.path; });
    QSet<qsizetype> kept;
    for (qsizetype i = 0; i < std::min<qsizetype>(std::max(1, retention.newest), backups.size()); ++i)
        kept.insert(i);
    keepOfEach(
        backups, retention.daily, [](QDate day) { return day.toJulianDay(); }, kept);
    // Julian day 0 was a Monday.
    keepOfEach(
        backups, retention.weekly, [](QDate day) { return day.toJulianDay() / 7; }, kept);
    keepOfEach(
        backups, retention.monthly, [](QDate day) { return day.year() * 12LL + day.month(); }, kept);
    QList<DatedBackup> gone;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        if (!kept.contains(i))
            gone.append(backups.at(i));
    }
    return gone;
}

} // namespace core
