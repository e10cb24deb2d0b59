#include "ui/support/recentbooks.h"

#include <QFileInfo>
#include <QSettings>

namespace ui {

namespace {

const QString recentKey = QStringLiteral("recentBooks");

} // namespace

QStringList RecentBooks::load()
{
    return QSettings().value(recentKey).toStringList().mid(0, most);
}

void RecentBooks::note(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = load();
    paths.removeAll(whole);
    paths.prepend(whole);
    QSettings().setValue(recentKey, paths.mid(0, most));
}

void RecentBooks::forget(const QString& path)
{
    QStringList paths = load();
    if (paths.removeAll(QFileInfo(path).absoluteFilePath()) > 0)
        QSettings().setValue(recentKey, paths);
}

} // namespace ui
