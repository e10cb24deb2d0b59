#include "core/store/schema.h"

#include "core/store/database.h"
#include "core/store/schemacheck.h"

#include <QDir>
#include <QRegularExpression>

namespace core {

Result<QList<SchemaStep>> readSchemaSteps(const QString& folder)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})_([a-z0-9_]+)\\.sql$"));
    QList<SchemaStep> steps;
    const QDir directory(folder);
    const QStringList names = directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const QRegularExpressionMatch match = pattern.match(name);
        const int number = match.captured(1).toInt();
        if (number != steps.size() + 1)
            return fail(ErrorKind::Internal, name, QStringLiteral("expected step %1").arg(steps.size() + 1));
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Internal, name, file.errorString());
        steps.append(SchemaStep{number, match.captured(2), file.readAll(), {}});
    }
    return steps;
}

Result<Schema> fingerprinted(QList<SchemaStep> steps)
{
    WB_ASSIGN(database, Database::openMemory());
    for (SchemaStep& step : steps) {
        WB_TRY(database.execScript(step.script));
        WB_ASSIGN(text, schemaText(database));
        step.fingerprint = schemaFingerprint(text);
    }
    return Schema{std::move(steps)};
}

} // namespace core
