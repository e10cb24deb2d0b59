#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace test {

/** Runs the command line as a person or a script would. */
class CommandLine {
public:
    struct Outcome {
        int status = -1; ///< -1: it crashed or did not end
        QString out;
        QString err;
        [[nodiscard]] QString line() const { return out.trimmed(); }
    };

    /** @param locale what LC_ALL says */
    explicit CommandLine(QString program, const QString& locale = QStringLiteral("C.UTF-8"));

    [[nodiscard]] Outcome run(const QStringList& arguments) const;
    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }

private:
    QString m_program;
    QProcessEnvironment m_environment;
};

/** What a command must have done; fails the test with all it said. */
#define WB_RUN(outcome, expected)                                                                                      \
    do {                                                                                                               \
        const test::CommandLine::Outcome wbOutcome = (outcome);                                                        \
        QVERIFY2(wbOutcome.status == (expected),                                                                       \
            qPrintable(QStringLiteral("status %1: %2%3").arg(wbOutcome.status).arg(wbOutcome.out, wbOutcome.err)));    \
    } while (false)

/** The record tables of a book that nobody has open, and how many acts it has. */
[[nodiscard]] QString tablesOf(const QString& book);
[[nodiscard]] qint64 actsOf(const QString& book);

} // namespace test
