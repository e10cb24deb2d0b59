// Renders every page and dialog of the window to PNG, in both languages and schemes, to be looked at:
// WB_RENDER_DIR says where (default: renders beside the program).
#include "core/book/newbook.h"
#include "core/report/documents.h"
#include "core/wording/language.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/joindialog.h"
#include "ui/dialogs/joinpartnerdialog.h"
#include "ui/dialogs/losttextdialog.h"
#include "ui/dialogs/newteamdialog.h"
#include "ui/dialogs/putoffdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/help/handbookwindow.h"
#include "ui/help/keycollection.h"
#include "ui/look/segmented.h"
#include "ui/look/style.h"
#include "ui/look/tabstrip.h"
#include "ui/models/filterdialog.h"
#include "ui/models/namedialog.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/recordpage.h"
#include "ui/search/searchbox.h"
#include "ui/series/copydialog.h"
#include "ui/series/interestdialog.h"
#include "ui/series/methoddialog.h"
#include "ui/series/moderatordialog.h"
#include "ui/series/sessiondialog.h"
#include "ui/series/storydialog.h"
#include "ui/series/substitutedialog.h"
#include "ui/stage/projector.h"
#include "ui/stage/stageview.h"
#include "ui/support/besidereader.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"
#include "ui/window/newmenu.h"
#include "ui/window/rail.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
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
                       .arg(language == QLocale::German ? QStringLiteral("de") : QStringLiteral("en"), word(scheme))
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
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents(); // may ask for something to be read
            while (!ui::BesideReader::isIdle())
                QTest::qWait(5);
        }
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

    bool saveShown(QWidget& dialog, const QString& name)
    {
        dialog.show(); // as it is with its main button and its focus
        const bool isSaved = save(dialog, name);
        dialog.hide();
        return isSaved;
    }

private:
    static QString word(ui::Scheme scheme)
    {
        switch (scheme) {
        case ui::Scheme::Light:
            return QStringLiteral("light");
        case ui::Scheme::Dark:
            return QStringLiteral("dark");
        case ui::Scheme::LightContrast:
            return QStringLiteral("contrast");
        case ui::Scheme::DarkContrast:
            return QStringLiteral("darkcontrast");
        }
        return {};
    }

    QString m_prefix;
    QDir m_folder;
};

} // namespace

class RenderPages : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_moderated; // elsewhere, so that no copy is found beside the book

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
        const bool areBooksSaved = renderer.saveShown(program, QStringLiteral("dialog-program"))
            && renderer.save(handbook, QStringLiteral("handbook"));
        handbook.put(ui::keyPage(ui::collectKeys({&window, &handbook})));
        handbook.showPage(QString::fromUtf16(ui::keyPageKey));
        window.frame().goTo({QStringLiteral("start"), {}});
        QMenu* const menu = ui::newMenu(&window, [](const EntityInfo&) {});
        menu->popup(window.mapToGlobal(QPoint(40, 40)));
        const bool isMenuSaved = renderer.save(*menu, QStringLiteral("menu-new"));
        menu->close();
        return isFound && isSaved && areBooksSaved && isMenuSaved
            && renderer.save(handbook, QStringLiteral("handbook-keys"));
    }

    /** The other two views of the calendar. */
    static bool renderCalendar(Renderer& renderer, ui::MainWindow& window)
    {
        window.frame().goTo({QStringLiteral("calendar"), {}});
        auto* const view = window.findChild<ui::Segmented*>(QStringLiteral("calendarView"));
        bool isSaved = view;
        for (const char* key : {"month", "list", "year"}) {
            view->setCurrent(QString::fromLatin1(key));
            Q_EMIT view->currentChanged(QString::fromLatin1(key));
            isSaved = isSaved && renderer.save(window, QStringLiteral("calendar-") + QString::fromLatin1(key));
        }
        return isSaved;
    }

    /** What is asked beside the pages. */
    static bool renderDialogs(Renderer& renderer, Book& book, ui::Prompts& prompts, RecordId series)
    {
        const RecordStore& store = book.store();
        const EntityInfo& person = *findEntity(u"person");
        const QList<Record> people = store.all(person).value();
        const Record session = store.childrenOf(series, *findEntity(u"session")).value().first();
        const Record team = store.childrenOf(series, *findEntity(u"team")).value().first();
        const Record member = store.childrenOf(team.id(), *findEntity(u"team_member")).value().first();
        const Record registration = store.childrenOf(team.id(), *findEntity(u"registration")).value().first();
        ui::JoinDialog join(book, people[0].id(), people[1].id(), prompts);
        ui::JoinPartnerDialog partner(book, people[0], prompts);
        const QString beside = QFileInfo(book.path()).absolutePath();
        static_cast<void>(book.backup(beside + QStringLiteral("/demo_sicherung_2026-11-20_08-00-00.wbuch")));
        ui::RestoreDialog restore(book.path(), {beside});
        while (restore.isLooking())
            QTest::qWait(5);
        ui::PutOffDialog putOff(QStringLiteral("Ziele der Städte zusammenstellen"), book.clock().today());
        ui::LostTextDialog lost(QStringLiteral("Zusammenfassung"), QStringLiteral("Die Aufgaben sind geklärt."));
        ui::CopyDialog copy(book, series, prompts);
        ui::SessionDialog several(book, session.id(), prompts);
        ui::ModeratorDialog moderator(book, session.id(), prompts);
        ui::MethodDialog method(book);
        ui::StoryDialog story(book, registration.id(), QStringLiteral("Kreis Olpe"), nullptr);
        ui::InterestDialog interests(book, prompts);
        ui::SubstituteDialog substitute(book, member.id());
        ui::NameDialog name(
            QStringLiteral("Filter speichern"), QStringLiteral("Name"), {}, QStringLiteral("Speichern"), nullptr);
        ui::FilterDialog filter(book, person, person.indexOf(u"function_level"), std::nullopt, nullptr);
        const std::initializer_list<std::pair<QDialog*, const char*>> all{{&join, "join"}, {&partner, "join-partner"},
            {&restore, "restore"}, {&putOff, "put-off"}, {&lost, "lost-text"}, {&copy, "copy"}, {&several, "several"},
            {&method, "method"}, {&story, "story"}, {&interests, "interests"}, {&substitute, "substitute"},
            {&name, "name"}, {&filter, "filter"}};
        return std::ranges::all_of(all, [&](const auto& each) {
            return renderer.saveShown(*each.first, QStringLiteral("dialog-") + QString::fromLatin1(each.second));
        });
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
                     "feedback", "photos", "peer", "closing"}) {
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
        // While it runs: the block that counts down.
        ui::StageView running(book, sessions.last().id(), true);
        running.resize(1280, 720);
        running.show();
        if (auto* const next = running.findChild<QPushButton*>(QStringLiteral("agendaNext")))
            next->click();
        return renderer.save(running, QStringLiteral("stage-running"));
    }

    static bool renderPages(Renderer& renderer, ui::MainWindow& window)
    {
        return std::ranges::all_of(ui::railPlaces(), [&](const ui::RailPlace& place) {
            window.frame().goTo({place.entry.key, {}});
            return renderer.save(window, QStringLiteral("page-") + place.entry.key);
        });
    }

    /** Every kind, or those that a person has open most. */
    static bool renderRecords(Renderer& renderer, ui::MainWindow& window, bool all)
    {
        static const QStringList common{QStringLiteral("municipality"), QStringLiteral("agreement"),
            QStringLiteral("consultation_case"), QStringLiteral("session"), QStringLiteral("session_record"),
            QStringLiteral("peer_consultation")};
        return std::ranges::all_of(allEntities(), [&](const EntityInfo* kind) {
            const QList<Record> records = window.book().store().all(*kind).value();
            if (records.isEmpty() || (!all && !common.contains(kind->name())))
                return true;
            window.open(records.first().id());
            return renderer.save(window, QStringLiteral("record-") + kind->name());
        });
    }

    static bool renderSeries(Renderer& renderer, ui::MainWindow& window, RecordId series)
    {
        window.open(series);
        auto* const record = window.frame().pages()->made(QStringLiteral("series"))->findChild<ui::RecordPage*>();
        bool isSaved = record;
        for (const char* section : {"overview", "master_data", "session", "checklist_item", "team", "taking_part",
                 "agenda", "hosting_offer", "needs_survey", "findings", "history"}) {
            record->showSection(QString::fromLatin1(section));
            QTest::qWait(patience);
            isSaved = isSaved && renderer.save(window, QStringLiteral("series-") + QString::fromLatin1(section));
        }
        return isSaved;
    }

    /** What is asked for where a series or a list is planned. */
    static bool renderWork(Renderer& renderer, Book& book, ui::Prompts& prompts, RecordId series)
    {
        ui::ImportDialog import(book, *findEntity(u"municipality"),
            QStringLiteral(WB_SOURCE_DIR "/resources/lists/kreise-deutschland-2018.csv"));
        import.show();
        QTest::qWait(5 * patience);
        const bool isImportSaved = renderer.save(import, QStringLiteral("dialog-import"));
        auto* const steps = import.findChild<ui::TabStrip*>();
        steps->setCurrent(QStringLiteral("columns"));
        ui::DocumentDialog document(book, documentKinds()[0], series, prompts);
        document.show();
        QTest::qWait(300);
        ui::NewTeamDialog team(book, series, prompts);
        ui::ReasonDialog reason({QStringLiteral("Bestätigte Teams: 5; Plätze: 4.")});
        ui::NewRecordDialog newSeries(book, *findEntity(u"series"), {});
        return isImportSaved && renderer.save(import, QStringLiteral("dialog-import-columns"))
            && renderer.save(document, QStringLiteral("dialog-document"))
            && renderer.saveShown(team, QStringLiteral("dialog-team"))
            && renderer.saveShown(reason, QStringLiteral("dialog-reason"))
            && renderer.saveShown(newSeries, QStringLiteral("dialog-new-series"));
    }

    static RecordId find(const Book& book, QStringView kind, const char* field, QStringView words)
    {
        const QList<Record> all = book.store().all(*findEntity(kind)).value();
        const auto found = std::ranges::find_if(
            all, [&](const Record& each) { return each.text(QLatin1StringView(field)).contains(words); });
        return found == all.end() ? RecordId() : found->id();
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
        QTest::newRow("high contrast") << QLocale::German << ui::Scheme::LightContrast << 1.0;
        QTest::newRow("dark, high contrast") << QLocale::German << ui::Scheme::DarkContrast << 1.0;
    }

    void everyPageAndDialog()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(ui::Scheme, scheme);
        QFETCH(double, scale);
        speak(language);
        ui::applyLook({scheme, scale});
        Renderer renderer(language, scheme, scale);
        // What is moderated is written down, and would be offered to go on with in the next window.
        const QString moderated =
            m_moderated.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".wbuch"));
        QVERIFY(QFile::copy(path(), moderated));

        ui::SystemPrompts prompts;
        ui::MainWindow window(Book::open(path(), {}).value(), prompts);
        const QSize size(1280, scale > 1 ? 720 : 800);
        window.resize(size);
        window.show();
        const RecordId series = find(window.book(), u"series", "title", u"Ganztag in");
        const RecordId olpe = find(window.book(), u"municipality", "name", u"Olpe");
        QVERIFY(!series.isNull() && !olpe.isNull());
        const bool isFirst = language == QLocale::German && scheme == ui::Scheme::Light && scale == 1.0;
        QVERIFY(renderPages(renderer, window));
        QVERIFY(renderCalendar(renderer, window));
        QVERIFY(renderSeries(renderer, window, series));
        window.open(olpe);
        QTest::qWait(patience);
        QVERIFY(renderer.save(window, QStringLiteral("municipality-olpe")));
        if (scheme == ui::Scheme::LightContrast || scheme == ui::Scheme::DarkContrast)
            return; // other colours, and nothing else
        QVERIFY(renderRecords(renderer, window, isFirst));
        QVERIFY(renderWork(renderer, window.book(), prompts, series));
        QVERIFY(renderDialogs(renderer, window.book(), prompts, series));
        QVERIFY(renderProgram(renderer, window));
        QCOMPARE(window.size(), size); // no page is larger than the window
        const std::unique_ptr<Book> stage = Book::open(moderated, {}).value();
        QVERIFY(renderStage(renderer, *stage, series));
    }
};

QTEST_MAIN(RenderPages)
#include "tst_render.moc"
