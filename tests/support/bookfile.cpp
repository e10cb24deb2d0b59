#include "tests/support/bookfile.h"

#include "core/store/migrator.h"

#include <QFile>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bookfile {

namespace {

void must(bool done, const char* what, const QString& why = {})
{
    if (!done)
        qFatal("%s: %s", what, qPrintable(why));
}

void run(sqlite3* connection, const QByteArray& sql)
{
    char* message = nullptr;
    must(sqlite3_exec(connection, sql.constData(), nullptr, nullptr, &message) == SQLITE_OK, sql.constData(),
        QString::fromUtf8(message));
}

} // namespace

QString make(const QString& folder, const core::Schema& schema, const QString& name)
{
    const core::SystemClock clock;
    const QString path = folder + u'/' + name;
    const auto created = core::Migrator(clock, schema).create(path);
    must(created.has_value(), "no new book", created ? QString() : created.error().detail);
    return path;
}

void tamper(const QString& path, const QByteArray& sql)
{
    sqlite3* connection = nullptr;
    must(sqlite3_open(QFile::encodeName(path).constData(), &connection) == SQLITE_OK, "cannot open");
    run(connection, "PRAGMA writable_schema=ON");
    run(connection, sql);
    sqlite3_close(connection);
}

void crashWhileWriting(const QString& path)
{
    const pid_t child = fork();
    if (child == 0) {
        sqlite3* connection = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &connection);
        // A cache of one page has to write to the file before the commit.
        run(connection,
            "PRAGMA cache_size=1; BEGIN; CREATE TABLE half_done(x); INSERT INTO book "
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 500) "
            "SELECT 'half done ' || x, hex(randomblob(200)) FROM n;");
        _exit(0);
    }
    int status = -1;
    must(waitpid(child, &status, 0) == child && status == 0, "the writer did not crash as planned");
    must(QFile::exists(path + QStringLiteral("-journal")), "no hot journal");
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    must(file.open(QIODevice::ReadOnly), "cannot read", path);
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "cannot write", path);
}

core::Schema schemaOf(const QList<QByteArray>& scripts)
{
    QList<core::SchemaStep> steps;
    for (const QByteArray& script : scripts)
        steps.append({int(steps.size()) + 1, QStringLiteral("step"), script, {}});
    const auto schema = core::fingerprinted(steps);
    must(schema.has_value(), "steps do not run", schema ? QString() : schema.error().detail);
    return *schema;
}

} // namespace bookfile
