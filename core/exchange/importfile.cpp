#include "core/exchange/importfile.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/holidayfile.h"
#include "core/exchange/jsonreader.h"

#include <QFile>
#include <QFileInfo>

namespace core {

Result<void> openToImport(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return fail(ErrorKind::FileMissing, file.fileName());
    if (!info.isFile())
        return fail(ErrorKind::FileNotOurs, file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputOutput, file.fileName(), file.errorString());
    return {};
}

Result<QList<ImportTable>> readImportFile(const QString& path, const QString& kind)
{
    const bool isJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    QList<ImportTable> tables;
    if (isJson) {
        WB_ASSIGN(lists, readJsonFile(path));
        tables = std::move(lists);
    } else if (path.endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive)) {
        WB_ASSIGN(table, readHolidayCalendar(path));
        tables.append(table);
    } else {
        WB_ASSIGN(table, readCsvFile(path));
        tables.append(table);
    }
    for (ImportTable& table : tables) {
        if (table.kind.isEmpty() && kind.isEmpty())
            return fail(ErrorKind::ParseFailed, path, QStringLiteral("1:1 kind-unsaid"));
        if (!table.kind.isEmpty() && !kind.isEmpty() && (tables.size() > 1 || table.kind != kind))
            return fail(ErrorKind::ParseFailed, path, QStringLiteral("1:1 kinds-said"));
        if (table.kind.isEmpty())
            table.kind = kind;
    }
    return tables;
}

} // namespace core
