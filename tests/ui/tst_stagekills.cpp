// kill -9 of the moderation of a Koffer while somebody types: every note that was written down is there, and the line
// being typed is at most two seconds old. And a name that is in the Koffer is in no file beside it, after working,
// crashing and closing. Called with words, this program is the one that is killed. 20 kills, with WB_FULL=1 200.
#include "core/model/entities/outcome.h"
#include "tests/support/dice.h"
#include "tests/ui/stageworld.h"
#include "ui/stage/kofferopening.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <chrono>
#include <cstdio>

using namespace core;
using test::counted;
using test::Dice;
using test::Keyboard;
using test::StageWorld;
using test::text;
using ui::KofferWindow;

namespace {

constexpr int letterEveryMs = 15;
constexpr int wordsOfANote = 12;
/** What the design allows to be lost of a line that is being typed. */
constexpr qint64 promisedMs = 2000;

/** The same for all processes of this machine. */
qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void tell(const char* what, int number)
{
    std::printf("%s %d %lld\n", what, number, static_cast<long long>(nowMs()));
    std::fflush(stdout);
}

/** Types numbers into the line, each twelfth ends a note, and says what is done when, until it is killed. */
class Typist {
public:
    explicit Typist(KofferWindow& window)
        : m_line(test::part<QLineEdit>(window, "quickLine"))
    {
        m_line->setFocus();
        QObject::connect(&m_letters, &QTimer::timeout, &window, [this] { next(); });
        m_letters.start(letterEveryMs);
    }

private:
    void next()
    {
        ++m_number;
        if (m_number % wordsOfANote != 0) {
            test::press(m_line, QString::number(m_number) + u' ');
            tell("typed", m_number);
            return;
        }
        QTest::keyClick(m_line, Qt::Key_Return);
        QTest::keyClick(m_line, Qt::Key_H);
        QTest::keyClick(m_line, Qt::Key_1);
        QTest::keyClick(m_line, Qt::Key_Return);
        tell("written", m_number);
    }

    QLineEdit* m_line;
    QTimer m_letters;
    int m_number = 0;
};

int work(QApplication& application, const QString& path, bool closes)
{
    KofferWindow window(path, {});
    Keyboard keys(window);
    std::unique_ptr<Typist> typist;
    QObject::connect(&window, &KofferWindow::opened, &window, [&] {
        typist = std::make_unique<Typist>(window);
        if (closes)
            QTimer::singleShot(40 * letterEveryMs, &window, &QWidget::close);
    });
    window.openWith(test::kofferCode());
    return application.exec();
}

/** What one run said: words of notes that were written down, and when each word was typed. */
struct Said {
    QList<int> written;
    QList<std::pair<int, qint64>> typed;

    explicit Said(const QByteArray& output)
    {
        const QList<QByteArray> lines = output.split('\n');
        for (const QByteArray& line : lines) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() != 3)
                continue;
            if (parts.at(0) == "written")
                written.append(parts.at(1).toInt());
            else
                typed.append({parts.at(1).toInt(), parts.at(2).toLongLong()});
        }
    }
    [[nodiscard]] qint64 stoodStill() const
    {
        qint64 longest = 0;
        for (qsizetype i = 1; i < typed.size(); ++i)
            longest = std::max(longest, typed.at(i).second - typed.at(i - 1).second - 2 * letterEveryMs);
        return longest;
    }
};

QString noteEndingAt(int number)
{
    QStringList words;
    for (int i = number - wordsOfANote + 1; i < number; ++i)
        words.append(QString::number(i));
    return words.join(u' ');
}

/** Empty if everything that was promised is there. */
QString lossOf(const QString& workPath, const Said& said, qint64 killed, RecordId session)
{
    const SystemClock clock;
    auto opened = test::openWork(workPath, clock);
    if (!opened)
        return text("cannot be opened: ") + QString::fromUtf8(test::words(opened.error()));
    QStringList notes;
    const QList<Record> records = opened->book->store().childrenOf(session, Outcome::info()).value();
    for (const Record& record : records)
        notes.append(as<Outcome>(record).words.text);
    for (const int number : said.written) {
        if (!notes.contains(noteEndingAt(number)))
            return text("a note that was written down is gone: ") + noteEndingAt(number);
    }
    const QList<Draft> drafts = opened->book->drafts().value();
    const QString line = drafts.isEmpty() ? QString() : drafts.first().fields.first().text;
    const int last = line.split(u' ', Qt::SkipEmptyParts).isEmpty()
        ? (said.written.isEmpty() ? 0 : said.written.last())
        : line.split(u' ', Qt::SkipEmptyParts).last().toInt();
    const int noted = notes.isEmpty() ? 0 : notes.last().split(u' ').last().toInt() + 1;
    int promised = 0;
    for (const auto& [number, at] : said.typed) {
        if (at <= killed - promisedMs - said.stoodStill())
            promised = number;
    }
    return std::max(last, noted) >= promised
        ? QString()
        : text("back up to %1, promised up to %2").arg(std::max(last, noted)).arg(promised);
}

QStringList filesWith(const QString& folder, const QString& name)
{
    QStringList found;
    const QList<QByteArray> forms{name.toUtf8(),
        QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2), name.toUtf8().toBase64().left(8),
        name.toUtf8().toHex()};
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray& form : forms) {
            if (bytes.contains(form))
                found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

class TestStageKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsThereAfterAKill()
    {
        Dice dice(Dice::firstSeed());
        const int kills = counted(20, 200);
        constexpr int atOnce = 4;
        int written = 0;
        for (int done = 0; done < kills; done += atOnce) {
            std::vector<std::unique_ptr<Victim>> victims;
            for (int i = 0; i < atOnce; ++i) {
                // One of four lives long enough for what is promised of the line.
                const int life = 100 + dice.below(counted(i == 0 ? 2800 : 700, 4000));
                victims.push_back(std::make_unique<Victim>(m_world, done + i, life));
            }
            for (const auto& victim : victims) {
                const QString trouble = victim->endAndLook(m_world.session());
                QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
                written += victim->written;
            }
        }
        qInfo("%d kills, %d notes were written down", kills, written);
        QVERIFY(written > kills);
    }

    void aNameOfTheKofferIsInNoFileBesideIt()
    {
        const QTemporaryDir scratch;
        for (const char* folder : {"home", "tmp", "config", "cache", "data", "run"})
            QVERIFY(QDir(scratch.path()).mkdir(text(folder)));
        const QString file = scratch.filePath(text("home/g.koffer"));
        QVERIFY(QFile::copy(m_koffer, file));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(text("HOME"), scratch.filePath(text("home")));
        environment.insert(text("TMPDIR"), scratch.filePath(text("tmp")));
        environment.insert(text("XDG_CONFIG_HOME"), scratch.filePath(text("config")));
        environment.insert(text("XDG_CACHE_HOME"), scratch.filePath(text("cache")));
        environment.insert(text("XDG_DATA_HOME"), scratch.filePath(text("data")));
        environment.insert(text("XDG_RUNTIME_DIR"), scratch.filePath(text("run")));
        for (const bool closes : {false, true}) {
            QProcess process;
            process.setProcessEnvironment(environment);
            process.setWorkingDirectory(scratch.filePath(text("home")));
            process.start(QCoreApplication::applicationFilePath(), {text(closes ? "--close" : "--type"), file});
            QVERIFY(process.waitForStarted());
            QByteArray said;
            while (process.state() == QProcess::Running && (closes || !said.contains("written"))) {
                process.waitForReadyRead(50);
                said += process.readAllStandardOutput();
            }
            said += process.readAllStandardOutput();
            QVERIFY(said.contains("written"));
            if (!closes)
                process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
            QCOMPARE(filesWith(scratch.path(), text(test::markedName)), QStringList());
            QVERIFY(QFile::exists(scratch.filePath(text("home/g_arbeit.koffer"))));
        }
        // The name is in there all the same.
        const SystemClock clock;
        const auto opened = test::openWork(scratch.filePath(text("home/g_arbeit.koffer")), clock);
        WB_VERIFY(opened);
        QVERIFY(opened->book->store().titleOf(m_world.marked)->contains(text(test::markedName)));
    }

    void initTestCase() { m_koffer = m_world.pack("g.koffer", {m_world.session()}).value(); }

private:
    /** A program that types, and is killed so many milliseconds after its first letter. */
    struct Victim {
        QString koffer;
        QProcess process;
        int afterMs;
        int written = 0;

        Victim(StageWorld& world, int number, int ms)
            : koffer(world.book.file(text("k%1.koffer").arg(number)))
            , afterMs(ms)
        {
            QFile::copy(world.book.file(text("g.koffer")), koffer);
            process.start(QCoreApplication::applicationFilePath(), {text("--type"), koffer});
        }
        QString endAndLook(RecordId session)
        {
            if (!process.waitForStarted())
                return text("not started");
            QByteArray output;
            qint64 first = 0;
            while (process.state() == QProcess::Running && (first == 0 || nowMs() < first + afterMs)) {
                process.waitForReadyRead(5);
                output += process.readAllStandardOutput();
                if (first == 0 && output.contains('\n'))
                    first = output.split('\n').first().split(' ').value(2).toLongLong();
            }
            const bool ran = process.state() == QProcess::Running;
            const qint64 killed = nowMs();
            process.kill(); // SIGKILL
            process.waitForFinished();
            output += process.readAllStandardOutput();
            if (!ran)
                return text("ended by itself: ") + QString::fromUtf8(output + process.readAllStandardError());
            const Said said(output);
            written = int(said.written.size());
            return lossOf(ui::workPathFor(koffer).value(), said, killed, session);
        }
    };

    StageWorld m_world;
    QString m_koffer;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(text("werkstattbuch"));
    QCoreApplication::setApplicationName(text("werkstattbuch"));
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == text("--type") || words.value(1) == text("--close"))
        return work(application, words.value(2), words.value(1) == text("--close"));
    TestStageKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stagekills.moc"
