// Renders every page and dialog of the window to PNG, in both languages and schemes, to be looked at:
// WB_RENDER_DIR says where (default: renders beside the program).
#include "core/book/newbook.h"
#include "core/report/documents.h"
#include "core/wording/language.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/newteamdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/help/handbookwindow.h"
#include "ui/look/style.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/recordpage.h"
#include "ui/search/searchbox.h"
#include "ui/stage/projector.h"
#include "ui/stage/stageview.h"
#include "ui/support/besidereader.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

using namespace core;

namespace {

/** Milliseconds for what is read or planned beside the window. */
constexpr int patience = 400;

class Renderer {
public:
    Renderer(QLocale::Language language, ui::Scheme scheme, double scale)
        : m_prefix(QStringLiteral("%1-%2-%3")
                       .arg(language == QLocale::German ? QStringLiteral("de") : QStringLiteral("en"),
                           scheme == ui::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                       .arg(int(scale * 100)))
    {
        const QString given = qEnvironmentVariable("WB_RENDER_DIR");
        m_folder =
            QDir(given.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/../renders") : given);
        m_folder.mkpath(QStringLiteral("."));
    }

    /** Until nothing is read beside the window, and layouts that wrap text have come to rest. */
    static void settle()
    {
        while (!ui::BesideReader::isIdle())
            QTest::qWait(5);
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }

    /** False for a picture of nothing. */
    bool save(QWidget& widget, const QString& name)
    {
        settle();
        const QImage image = widget.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        return colours.size() > 8 && image.save(m_folder.filePath(m_prefix + u'-' + name + QStringLiteral(".png")));
    }

private:
    QString m_prefix;
    QDir m_folder;
};

} // namespace

class RenderPages : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /** What belongs to the program rather than to a page. */
    static bool renderProgram(Renderer& renderer, ui::MainWindow& window)
    {
        ui::SettingsDialog program(window.book());
        ui::HandbookWindow handbook(ui::Handbook::load());
        handbook.showPage(QStringLiteral("series"));
        window.frame().goTo({QStringLiteral("series"), {}});
        auto* const search = window.findChild<QLineEdit*>(QStringLiteral("search"));
        window.activateWindow();
        const bool isActive = QTest::qWaitForWindowActive(&window);
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("bildungsmon"));
        const auto* const found = window.findChild<ui::SearchBox*>();
        const bool isFound = isActive && found && QTest::qWaitFor([found] {
            const auto* const lines = found->findChild<QListView*>();
            return found->isVisible() && lines && lines->model()->rowCount() > 0;
        });
        QTest::qWait(600); // until it is ranked in full
        const bool isSaved = renderer.save(window, QStringLiteral("search"));
        search->clear();
        return isFound && isSaved && renderer.save(program, QStringLiteral("dialog-program"))
            && renderer.save(handbook, QStringLiteral("handbook"));
    }

    /** The moderation of a session, on a small laptop and as large as a wall. */
    static bool renderStage(Renderer& renderer, Book& book, RecordId series)
    {
        const QList<Record> sessions = book.store().childrenOf(series, *findEntity(u"session")).value();
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            ui::StageView view(book, sessions.first().id(), true);
            view.resize(size);
            view.show();
            const QString end = QStringLiteral("-%1").arg(size.width());
            for (const char* place : {"notes", "attendance", "measures", "lookback", "decisions", "matrix", "parking",
                     "feedback", "closing"}) {
                view.showPlace(QString::fromLatin1(place));
                QTest::qWait(60);
                if (!renderer.save(view, QStringLiteral("stage-") + QString::fromLatin1(place) + end))
                    return false;
            }
            view.showPlace(QStringLiteral("notes"));
            view.toggleProjector();
            QTest::qWait(60);
            if (!renderer.save(*view.projector(), QStringLiteral("stage-wall") + end))
                return false;
        }
        return true;
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("demo.wbuch")); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(createDemo(path(), QDate(2026, 11, 22), allLanguages())); }

    void everyPageAndDialog_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<ui::Scheme>("scheme");
        QTest::addColumn<double>("scale");
        QTest::newRow("German") << QLocale::German << ui::Scheme::Light << 1.0;
        QTest::newRow("English") << QLocale::English << ui::Scheme::Light << 1.0;
        QTest::newRow("dark") << QLocale::German << ui::Scheme::Dark << 1.0;
        QTest::newRow("200 %") << QLocale::German << ui::Scheme::Light << 2.0;
    }

    void everyPageAndDialog()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(ui::Scheme, scheme);
        QFETCH(double, scale);
        speak(language);
        ui::applyLook({scheme, scale});
        Renderer renderer(language, scheme, scale);

        ui::SystemPrompts prompts;
        ui::MainWindow window(Book::open(path(), {}).value(), prompts);
        window.resize(1280, 800);
        window.show();
        const auto page = [&](const char* key) {
            window.frame().goTo({QString::fromLatin1(key), {}});
            return window.frame().pages()->made(QString::fromLatin1(key));
        };
        for (const ui::RailPlace& place : ui::railPlaces()) {
            QVERIFY(page(place.entry.key.toLatin1()));
            QVERIFY(renderer.save(window, QStringLiteral("page-") + place.entry.key));
        }
        // Every kind once in German; in the other looks those that a person has open most.
        const bool isFirst = language == QLocale::German && scheme == ui::Scheme::Light && scale == 1.0;
        static const QStringList common{QStringLiteral("municipality"), QStringLiteral("agreement"),
            QStringLiteral("consultation_case"), QStringLiteral("session"), QStringLiteral("session_record"),
            QStringLiteral("peer_consultation")};
        for (const EntityInfo* kind : allEntities()) {
            const QList<Record> records = window.book().store().all(*kind).value();
            if (records.isEmpty() || (!isFirst && !common.contains(kind->name())))
                continue;
            window.open(records.first().id());
            QVERIFY(renderer.save(window, QStringLiteral("record-") + kind->name()));
        }
        const QList<Record> allSeries = window.book().store().all(*findEntity(u"series")).value();
        const auto ganztag = std::ranges::find_if(
            allSeries, [](const Record& each) { return each.text(QLatin1StringView("title")).startsWith(u"Ganztag"); });
        QVERIFY(ganztag != allSeries.end());
        const RecordId series = ganztag->id();
        window.open(series);
        auto* record = window.frame().pages()->made(QStringLiteral("series"))->findChild<ui::RecordPage*>();
        QVERIFY(record);
        for (const char* section : {"overview", "master_data", "session", "team", "taking_part", "agenda",
                 "needs_survey", "findings", "history"}) {
            record->showSection(QString::fromLatin1(section));
            QTest::qWait(patience);
            QVERIFY(renderer.save(window, QStringLiteral("series-") + QString::fromLatin1(section)));
        }
        ui::ImportDialog import(window.book(), *findEntity(u"municipality"),
            QStringLiteral(WB_SOURCE_DIR "/resources/lists/kreise-deutschland-2018.csv"));
        import.show();
        QTest::qWait(5 * patience);
        QVERIFY(renderer.save(import, QStringLiteral("dialog-import")));
        ui::DocumentDialog document(window.book(), documentKinds()[0], series, prompts);
        document.show();
        QTest::qWait(300);
        QVERIFY(renderer.save(document, QStringLiteral("dialog-document")));
        ui::NewTeamDialog team(window.book(), series, prompts);
        QVERIFY(renderer.save(team, QStringLiteral("dialog-team")));
        ui::ReasonDialog reason({QStringLiteral("Bestätigte Teams: 5; Plätze: 4.")});
        QVERIFY(renderer.save(reason, QStringLiteral("dialog-reason")));
        ui::NewRecordDialog newSeries(window.book(), *findEntity(u"series"), {});
        QVERIFY(renderer.save(newSeries, QStringLiteral("dialog-new-series")));
        const QList<Record> municipalities = window.book().store().all(*findEntity(u"municipality")).value();
        const auto olpe = std::ranges::find_if(
            municipalities, [](const Record& each) { return each.text(QLatin1StringView("name")).contains(u"Olpe"); });
        QVERIFY(olpe != municipalities.end());
        window.open(olpe->id());
        QTest::qWait(patience);
        QVERIFY(renderer.save(window, QStringLiteral("municipality-olpe")));
        QVERIFY(renderProgram(renderer, window));
        QVERIFY(renderStage(renderer, window.book(), series));
    }
};

QTEST_MAIN(RenderPages)
#include "tst_render.moc"
