// kill -9 of the moderation of a Koffer while somebody types: every note that was written down is there, and the line
// being typed is at most two seconds old, wherever in the view it is typed. And a name that is in the Koffer is in no
// file beside it, after working, crashing and closing. Called with words, this program is the one that is killed. 20
// kills, with WB_FULL=1 about 200.
#include "core/model/entities/outcome.h"
#include "tests/support/dice.h"
#include "tests/ui/stageworld.h"
#include "ui/stage/kofferopening.h"

#include <QDirIterator>
#include <QImage>
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

/** A place in which something is typed, and the way there: names of keys, 'words', #widgets, @ for the folder. */
struct Place {
    const char* name;
    const char* way;
};

/** The first is the line for notes, in which notes are written down meanwhile. */
constexpr Place places[] = {
    {"line", ""},
    {"changed note", "'alt' Return W 1 Return #noteList Home Return"},
    {"note of a block", "Ctrl+1 N"},
    {"another block", "Ctrl+1 E"},
    {"somebody else", "F2 N"},
    {"substitute", "F2 V"},
    {"measure", "F3"},
    {"who does it", "F3 'x' Return"},
    {"until when", "F3 'x' Return '1' Return"},
    {"changed measure", "F3 'x' Return '1' Return '1.1.2030' Return #measureList Home Return"},
    {"changed date", "F3 'x' Return '1' Return '1.1.2030' Return #measureList Home Return #measureUntil"},
    {"folder", "F4 Ctrl+A"},
    {"caption", "F4 Ctrl+A @ Return #pictureList Return"},
    {"progress", "F7 Return"},
    {"why dropped", "F7 Down X"},
    {"moved until", "F7 Down V"},
    {"decision", "F8"},
    {"option", "F8 'Was?' Return"},
    {"result", "F8 'Was?' Return Return Home R"},
    {"matrix", "F9"},
    {"topic", "F10"},
    {"words on a sheet", "F11 #feedbackList Down Return"},
    {"closing round", "F12 #closingRound"},
    {"hint", "F12 #closingHint"},
    {"question to begin with", "F6 Return Return"},
    {"what is said", "F6 Return Return 'Was?' #peerBegin Space"},
    {"key question", "F6 Return Return 'Was?' #peerBegin Space Alt+S"},
    {"way of advising", "F6 Return Return 'Was?' #peerBegin Space Alt+V End Up Return"},
    {"other words", "F6 Return Return 'Was?' #peerBegin Space 'x' Return Down Return"},
    {"first step", "F6 Return Return 'Was?' #peerBegin Space 'x' Return Down M"},
    {"feedback", "F6 Return Return 'Was?' #peerBegin Space Alt+N Alt+N Alt+N #peerFeedback"},
};

/** Goes there; who has the keyboard then. */
QWidget* lead(KofferWindow& window, Keyboard& keys, const Place& place, const QString& folder)
{
    const QStringList steps = QString::fromUtf8(place.way).split(u' ', Qt::SkipEmptyParts);
    for (const QString& step : steps) {
        if (step.startsWith(u'#')) {
            window.findChild<QWidget*>(step.mid(1))->setFocus();
        } else if (step.startsWith(u'\'')) {
            keys.type(step.mid(1, step.size() - 2).toUtf8().constData());
        } else if (step == u'@') {
            keys.type(folder.toUtf8().constData());
        } else {
            const QKeySequence sequence(step);
            keys.key(sequence[0].key(), sequence[0].keyboardModifiers());
        }
    }
    return QApplication::focusWidget();
}

/** Types numbers into the line, each twelfth ends a note, and says what is done when, until it is killed. */
class Typist {
public:
    /** @param endsNotes in the line for notes */
    Typist(KofferWindow& window, QWidget* line, bool endsNotes)
        : m_line(line)
        , m_endsNotes(endsNotes)
    {
        QObject::connect(&m_letters, &QTimer::timeout, &window, [this] { next(); });
        m_letters.start(letterEveryMs);
    }

private:
    void next()
    {
        ++m_number;
        if (!m_endsNotes || m_number % wordsOfANote != 0) {
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

    QWidget* m_line;
    bool m_endsNotes;
    QTimer m_letters;
    int m_number = 0;
};

int work(QApplication& application, const QString& path, int place, bool closes)
{
    KofferWindow window(path, {});
    Keyboard keys(window);
    std::unique_ptr<Typist> typist;
    QObject::connect(&window, &KofferWindow::opened, &window, [&] {
        QWidget* const line = place == 0 ? test::part<ui::StageText>(window, "quickLine")
                                         : lead(window, keys, places[place], QFileInfo(path).absolutePath());
        if (!line)
            qFatal("nothing has the keyboard: %s", places[place].name);
        line->setFocus();
        typist = std::make_unique<Typist>(window, line, place == 0);
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

/** The highest number that a text ends with, of all that is kept and not saved. */
int lastTyped(const QList<Draft>& drafts)
{
    int last = 0;
    for (const Draft& draft : drafts) {
        for (const DraftField& field : draft.fields)
            last = std::max(last, field.text.trimmed().section(u' ', -1).toInt());
    }
    return last;
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
    const int noted = notes.isEmpty() ? 0 : notes.last().split(u' ').last().toInt() + 1;
    const int last = std::max(noted, lastTyped(opened->book->drafts().value()));
    int promised = 0;
    for (const auto& [number, at] : said.typed) {
        if (at <= killed - promisedMs - said.stoodStill())
            promised = number;
    }
    return last >= promised ? QString() : text("back up to %1, promised up to %2").arg(last).arg(promised);
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
        constexpr int all = int(std::size(places)); // odd: each second one, again and again, is each of them
        static_assert(all % 2 == 1);
        const int kills = counted(14, 6 * all);
        constexpr int atOnce = 7;
        int written = 0;
        for (int done = 0; done < kills; done += atOnce) {
            std::vector<std::unique_ptr<Victim>> victims;
            for (int kill = done; kill < std::min(kills, done + atOnce); ++kill) { // all live longer than the promise
                const int life = 2100 + dice.below(counted(500, 2500));
                victims.push_back(std::make_unique<Victim>(m_world, kill, 2 * kill % all, life));
            }
            for (const auto& victim : victims) {
                const QString trouble = victim->endAndLook(m_world.session());
                QVERIFY2(trouble.isEmpty(), qPrintable(text(places[victim->place].name) + text(": ") + trouble));
                written += victim->written;
            }
        }
        qInfo("%d kills, %d notes were written down", kills, written);
        QVERIFY(written > 0);
    }

    /** Soon after a note was written down, and while the next one is. */
    void aNoteIsThereAsSoonAsItIsWrittenDown()
    {
        Dice dice(Dice::firstSeed() + 1);
        const int kills = counted(6, 30);
        int written = 0;
        std::vector<std::unique_ptr<Victim>> victims;
        for (int kill = 0; kill < kills; ++kill) {
            victims.push_back(std::make_unique<Victim>(m_world, 1000 + kill, 0, 200 + dice.below(700)));
            if (victims.size() < 6)
                continue;
            for (const auto& victim : victims) {
                const QString trouble = victim->endAndLook(m_world.session());
                QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
                written += victim->written;
            }
            victims.clear();
        }
        QVERIFY(written > 0);
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

    void initTestCase()
    {
        const RecordId form = m_world.book.add("peer_template", test::given({{"name", text("Beratung")}}));
        for (const char* phase : {"Schildern", "Beraten"})
            m_world.book.add(
                "peer_phase", test::given({{"subject", form}, {"name", text(phase)}, {"planned_min", qint64(5)}}));
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(m_world.book.file(text("flipchart.png"))));
        m_koffer = m_world.pack("g.koffer", {m_world.session()}).value();
    }

private:
    /** A program that types, and is killed so many milliseconds after its first letter. */
    struct Victim {
        QString koffer;
        QProcess process;
        int place;
        int afterMs;
        int written = 0;

        Victim(StageWorld& world, int number, int typesIn, int ms)
            : koffer(world.book.file(text("k%1.koffer").arg(number)))
            , place(typesIn)
            , afterMs(ms)
        {
            QFile::copy(world.book.file(text("g.koffer")), koffer);
            process.start(QCoreApplication::applicationFilePath(), {text("--type"), koffer, QString::number(place)});
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
        return work(application, words.value(2), words.value(3).toInt(), words.value(1) == text("--close"));
    TestStageKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stagekills.moc"
