// What stands in an open editor of the real window survives kill -9, at most two seconds old. Called with words, this
// program is the one that is killed. 20 kills, with WB_FULL=1 500.
#include "core/wording/language.h"
#include "tests/support/dice.h"
#include "tests/ui/formbench.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordeditor.h"
#include "ui/pages/recordpage.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"

#include <QProcess>
#include <chrono>
#include <cstdio>

using namespace core;
using namespace ui;
using test::counted;
using test::Dice;
using test::FilledBook;
using test::part;
using test::press;
using test::text;

namespace {

constexpr int letterEveryMs = 15;
/** What the design allows to be lost. */
constexpr qint64 promisedMs = 2000;

/** The same for all processes of this machine. */
qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

int fail(const char* why)
{
    std::printf("failed %s\n", why);
    return 2;
}

/** Types numbers into a field of the real window and says after each when that was, until it is killed. */
int typeUntilKilled(const QApplication& application, const QString& path, const QString& what)
{
    auto book = Book::open(path, {});
    if (!book)
        return fail("no book");
    SystemPrompts prompts;
    MainWindow window(*std::move(book), prompts);
    window.show();
    QWidget* field = nullptr;
    std::unique_ptr<NewRecordDialog> dialog;
    if (what == text("new")) {
        dialog = std::make_unique<NewRecordDialog>(window.book(), *findEntity(u"municipality"));
        dialog->open();
        field = part<QWidget>(*dialog, "note");
    } else {
        window.open(RecordId::fromText(what));
        for (auto* const page : window.findChildren<RecordPage*>())
            page->showSection(text("master_data"));
        for (auto* const editor : window.findChildren<RecordEditor*>()) {
            if (editor->record() == RecordId::fromText(what))
                field = part<QWidget>(*editor, "note");
        }
    }
    if (!field)
        return fail("no field");
    field->setFocus(Qt::TabFocusReason);
    QTimer letters;
    int number = 0;
    QObject::connect(&letters, &QTimer::timeout, field, [&number, field] {
        ++number;
        press(field, QString::number(number) + u' ');
        std::printf("%d %lld\n", number, static_cast<long long>(nowMs()));
        std::fflush(stdout);
    });
    letters.start(letterEveryMs);
    return application.exec();
}

} // namespace

class TestDraftKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsBackAfterAKill()
    {
        Dice dice(Dice::firstSeed());
        const int kills = counted(20, 500);
        constexpr int atOnce = 2;
        int kept = 0;
        for (int done = 0; done < kills; done += atOnce) {
            std::vector<std::unique_ptr<Victim>> victims;
            for (int i = 0; i < std::min(atOnce, kills - done); ++i)
                victims.push_back(std::make_unique<Victim>(i % 4 == 3, 100 + dice.below(3400)));
            for (const auto& victim : victims) {
                const QString trouble = victim->endAndLook();
                QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
                kept += victim->found > 0;
            }
        }
        qInfo("%d kills, %d of them with text that was kept", kills, kept);
        QVERIFY(kept > kills / 3);
    }

private:
    /** A program that types, and is killed so many milliseconds after its first letter. */
    struct Victim {
        FilledBook book;
        QProcess process;
        int afterMs;
        int found = 0;

        Victim(bool makesNew, int ms)
            : afterMs(ms)
        {
            book.close();
            process.start(QCoreApplication::applicationFilePath(),
                {text("--type"), book.path(), makesNew ? text("new") : book.olpe.toText()});
        }
        /** Empty if nothing older than two seconds is lost. */
        QString endAndLook()
        {
            if (!process.waitForStarted())
                return text("not started");
            QByteArray said;
            qint64 first = 0;
            while (process.state() == QProcess::Running && (first == 0 || nowMs() < first + afterMs)) {
                process.waitForReadyRead(5);
                said += process.readAllStandardOutput();
                if (first == 0 && said.contains('\n'))
                    first = said.split('\n').first().split(' ').value(1).toLongLong();
            }
            const bool ran = process.state() == QProcess::Running;
            const qint64 killed = nowMs();
            process.kill(); // SIGKILL
            process.waitForFinished();
            said += process.readAllStandardOutput();
            if (!ran)
                return text("ended by itself: ") + QString::fromUtf8(said + process.readAllStandardError());
            return compare(said, killed);
        }
        QString compare(const QByteArray& said, qint64 killed)
        {
            QList<qint64> typedAt;
            const QList<QByteArray> lines = said.split('\n');
            for (const QByteArray& line : lines) {
                const QList<QByteArray> words = line.split(' ');
                if (words.size() == 2)
                    typedAt.append(words.at(1).toLongLong());
            }
            // While the whole machine stood still, and nothing could be typed, nothing could be kept either.
            qint64 stoodStill = 0;
            for (qsizetype i = 1; i < typedAt.size(); ++i)
                stoodStill = std::max(stoodStill, typedAt.at(i) - typedAt.at(i - 1) - letterEveryMs);
            const auto promised =
                int(std::ranges::count_if(typedAt, [&](qint64 at) { return at <= killed - promisedMs - stoodStill; }));
            const auto opened = Book::open(book.path(), book.options());
            if (!opened || !(*opened)->checked())
                return text("the book cannot be opened");
            const QList<Draft> drafts = (*opened)->drafts().value();
            const QString words = drafts.isEmpty() ? QString() : drafts.first().fields.last().text;
            const QStringList numbers = words.split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < numbers.size(); ++i) {
                if (numbers.at(i).toInt() != i + 1 && i + 1 < numbers.size())
                    return text("not what was typed: ") + words;
            }
            found = int(numbers.size());
            return found >= promised ? QString()
                                     : text("%1 letters are back, %2 were promised").arg(found).arg(promised);
        }
    };
};

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(text("tst_draftkills"));
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == text("--type"))
        return typeUntilKilled(application, words.value(2), words.value(3));
    TestDraftKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftkills.moc"
