#include "tests/support/commandline.h"

#include "tests/support/testbook.h"

#include <QProcess>

namespace test {

using namespace core;

CommandLine::CommandLine(QString program, const QString& locale)
    : m_program(std::move(program))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("LC_ALL"), locale);
    m_environment.remove(QStringLiteral("LANG"));
    m_environment.remove(QStringLiteral("LANGUAGE"));
}

CommandLine::Outcome CommandLine::run(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(m_program, arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString tablesOf(const QString& book)
{
    Result<Database> database = Database::open(book, Access::ReadOnly);
    return database ? dumpRecords(*database) : QString::fromUtf8(words(database.error()));
}

qint64 actsOf(const QString& book)
{
    Result<Database> database = Database::open(book, Access::ReadOnly);
    return database ? database->value("SELECT count(*) FROM act").value_or(QString()).toLongLong() : -1;
}

} // namespace test
