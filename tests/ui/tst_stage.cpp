// The moderation view over the office's own book: notes, agenda, attendance, looking back, decisions, the wall.
#include "core/model/entities/agendaitem.h"
#include "core/model/entities/attachment.h"
#include "core/model/entities/groupdecision.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/projectupdate.h"
#include "core/model/entities/statusanalysis.h"
#include "tests/ui/inspection.h"
#include "tests/ui/stageworld.h"
#include "ui/look/banner.h"
#include "ui/look/pagehead.h"
#include "ui/pages/recordpage.h"
#include "ui/stage/photopanel.h"
#include "ui/stage/projector.h"
#include "ui/stage/stagewindow.h"
#include "ui/support/prompts.h"

#include <QImage>
#include <QPushButton>

using namespace core;
using test::childrenOf;
using test::given;
using test::Keyboard;
using test::said;
using test::StageWorld;
using test::text;
using ui::StageView;

namespace {

class NoPrompts final : public ui::Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString&, const QString&) override { return false; }
    std::optional<ui::Standing> letStand(QWidget*, const QStringList&) override { return {}; }
};

} // namespace

class TestStage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::beginOnStage(); }

    void notesAreTakenChangedAndTakenBack()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.type("Zuständigkeit liegt in drei Ämtern");
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_H);
        keys.key(Qt::Key_2);
        keys.key(Qt::Key_Return);
        keys.type("AG tagt monatlich");
        keys.key(Qt::Key_M, Qt::AltModifier);
        keys.key(Qt::Key_0, Qt::AltModifier);
        keys.key(Qt::Key_Return);
        QCOMPARE(said(view, "noteList").first(2),
            (QStringList{
                text("Milestone|AG tagt monatlich|all"), text("Obstacle|Zuständigkeit liegt in drei Ämtern|Unna")}));
        const auto note = as<Outcome>(childrenOf(world, Outcome::info()).at(1));
        QCOMPARE(note.time, QTime(9, 30));
        QCOMPARE(note.municipalities.ids, QList<RecordId>{world.municipalities[1]});
        QCOMPARE(note.confidentiality, Confidentiality::Group);
        // By key in the list: changed, more confidential, a measure of it, put aside.
        keys.key(Qt::Key_3, Qt::ControlModifier);
        keys.key(Qt::Key_K);
        QVERIFY(said(view, "noteList").first().endsWith(text("all · Only the agency"))
            || said(view, "noteList").first().contains(u'·'));
        keys.key(Qt::Key_Down);
        keys.key(Qt::Key_Return);
        QCOMPARE(test::part<ui::StageText>(view, "quickLine")->text(), text("Zuständigkeit liegt in drei Ämtern"));
        keys.type(", nicht in einem");
        keys.key(Qt::Key_Return);
        QVERIFY(said(view, "noteList").at(1).contains(text("nicht in einem")));
        QCOMPARE(childrenOf(world, Outcome::info()).size(), 3);
        keys.key(Qt::Key_3, Qt::ControlModifier);
        keys.key(Qt::Key_T);
        QCOMPARE(said(view, "parkingSide").size(), 1);
        QCOMPARE(childrenOf(world, Outcome::info()).size(), 2);
        keys.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(childrenOf(world, Outcome::info()).size(), 3);
        QVERIFY(test::part<QLabel>(view, "stageUndo")->text().contains(text("Outcome")));
    }

    void agendaByKey()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.type("halb getippt");
        keys.key(Qt::Key_Return, Qt::ControlModifier); // begins while somebody types
        world.book.clock.advance(5 * 60 + 3);
        keys.key(Qt::Key_Plus, Qt::ControlModifier);
        view.context().tick();
        const auto row = [&](int at) { return view.findChild<ui::StageList*>(text("agendaList"))->lines().row(at); };
        QCOMPARE(row(0).clock, text("16:40"));
        QVERIFY(row(0).facts.contains(text("planned 20 min.")) && row(0).facts.contains(text("+2")));
        keys.key(Qt::Key_1, Qt::ControlModifier);
        keys.key(Qt::Key_Down);
        keys.key(Qt::Key_X); // dropped
        QVERIFY(row(1).facts.contains(text("Dropped")));
        keys.key(Qt::Key_E);
        keys.line("Spaziergang zu zweit");
        QCOMPARE(row(2).title, text("Spaziergang zu zweit"));
        keys.key(Qt::Key_Home);
        keys.key(Qt::Key_N);
        keys.line("Beamer ging nicht");
        keys.key(Qt::Key_W);
        QCOMPARE(row(0).trail, text("✓"));
        const auto first = as<AgendaItem>(childrenOf(world, AgendaItem::info()).first());
        QCOMPARE(first.note.text, text("Beamer ging nicht"));
        QCOMPARE(first.actualStart, QTime(9, 30));
        QCOMPARE(first.actualEnd, QTime(9, 35));
        QCOMPARE(first.extraMin, std::optional<qint64>(2));
        QCOMPARE(test::part<ui::StageText>(view, "quickLine")->text(), text("halb getippt"));
    }

    /** Whatever was agreed in earlier sessions is looked back at: first steps of a peer consultation, and what somebody
     *  has undertaken who is in no team. */
    void lookingBackForgetsNobody()
    {
        StageWorld world;
        const RecordId consultation = world.book.add(
            "peer_consultation", given({{"session", world.sessions[0]}, {"key_question", text("Wie?")}}));
        const auto agreed = [&](RecordId source, const char* what, RecordId who) {
            return world.book.add("measure",
                given({{"source", source}, {"what", text(what)}, {"who", who},
                    {"until", FuzzyDate::day(QDate(2023, 10, 1))}}));
        };
        agreed(consultation, "Erster Schritt", world.municipalities[1]);
        const RecordId own = agreed(world.sessions[0], "Protokoll schicken", world.agency);
        static_cast<void>(world.set(
            agreed(world.sessions[0], "Geheimes", world.agency), given({{"confidentiality", text("agency")}})));
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_F7);
        const auto rowOf = [&](const char* title) {
            const QStringList lines = said(view, "lookbackList");
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines.at(i).contains(text(title)))
                    return i;
            }
            return qsizetype(-1);
        };
        QVERIFY(rowOf("Unna") >= 0 && rowOf("Unna") < rowOf("Erster Schritt"));
        QVERIFY(rowOf("Erster Schritt") < rowOf("|Others|"));
        QVERIFY2(rowOf("|Others|") < rowOf("Protokoll schicken"), qPrintable(said(view, "lookbackList").join(u'\n')));
        auto* const list = test::part<ui::StageList>(view, "lookbackList");
        list->setCurrentKey(own.toText());
        keys.key(Qt::Key_E);
        QCOMPARE(as<Measure>(world.book->store().get(own).value()).state, MeasureState::Done);
        // Enter asks for nobody's progress there.
        keys.key(Qt::Key_Return);
        QVERIFY(!test::part<QWidget>(view, "lookbackAsk") || list->hasFocus());
        keys.key(Qt::Key_F5);
        view.showPlace(text("lookback"));
        const QString wall = said(*view.projector(), "wallList").join(u'\n');
        QVERIFY(wall.contains(text("Protokoll schicken")) && !wall.contains(text("Geheimes")));
        view.toggleProjector();
    }

    void lookingBackDecidingAndTheMatrix()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_F7);
        QVERIFY2(said(view, "lookbackList").contains(text("Open|AG Ganztag einrichten|Olpe · until 1 Aug 2023")),
            qPrintable(said(view, "lookbackList").join(u'\n')));
        keys.key(Qt::Key_Return);
        keys.line("AG tagt seit Mai");
        QCOMPARE(as<ProjectUpdate>(world.book->store().childrenOf(world.project, ProjectUpdate::info())->first())
                     .progress.text,
            text("AG tagt seit Mai"));
        keys.key(Qt::Key_Down);
        keys.key(Qt::Key_E);
        QCOMPARE(as<Measure>(world.book->store().get(world.last).value()).state, MeasureState::Done);
        keys.key(Qt::Key_F8);
        keys.line("Was machen wir am Nachmittag?");
        keys.line("Räume");
        keys.line("Personal");
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_Plus); // for the first option, at once
        keys.key(Qt::Key_End);
        keys.key(Qt::Key_Plus);
        keys.key(Qt::Key_Plus);
        keys.key(Qt::Key_R);
        const auto decision = as<GroupDecision>(childrenOf(world, GroupDecision::info()).first());
        QCOMPARE(decision.result, text("Personal"));
        keys.key(Qt::Key_F9);
        keys.type("Steuergruppe steht");
        keys.key(Qt::Key_Tab);
        const QList<Record> analyses = world.book->store().childrenOf(world.teams[0], StatusAnalysis::info()).value();
        QCOMPARE(analyses.size(), 1);
        QCOMPARE(as<StatusAnalysis>(analyses.first()).achievedContent.text, text("Steuergruppe steht"));
        QCOMPARE(as<StatusAnalysis>(analyses.first()).session.id, world.session());
        keys.key(Qt::Key_Escape);
        QVERIFY(test::part<ui::StageText>(view, "quickLine")->hasFocus());
    }

    /** What is for the agency alone is nowhere on the wall, whatever place is open; nor are names of people. */
    void theWallShowsWhatTheRoomMaySee()
    {
        StageWorld world;
        const RecordId block = world.blocks[0];
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_Return, Qt::ControlModifier);
        const auto secret = [&](const char* kind, const char* field) {
            acts::Given fields{{text(field), text("geheim")}, {text("confidentiality"), text("agency")}};
            fields.insert(text(QByteArray(kind) == "measure" ? "source" : "session"), world.session());
            if (QByteArray(kind) == "measure") {
                fields.insert(text("who"), world.municipalities[0]);
                fields.insert(text("until"), FuzzyDate::day(QDate(2024, 1, 1)));
            }
            if (QByteArray(kind) == "outcome")
                fields.insert(text("agenda_item"), block);
            world.book.add(kind, fields);
        };
        secret("outcome", "text");
        secret("measure", "what");
        secret("parking_item", "topic");
        world.book.add(
            "outcome", given({{"session", world.session()}, {"text", text("offen für alle")}, {"agenda_item", block}}));
        keys.type("noch geheim, halb getippt");
        keys.key(Qt::Key_F5);
        QVERIFY(view.projector());
        const auto wall = [&] {
            QStringList words;
            const QList<QLabel*> labels = view.projector()->findChildren<QLabel*>();
            for (const QLabel* label : labels)
                words.append(label->text());
            return words.join(u'\n') + u'\n' + said(*view.projector(), "wallList").join(u'\n');
        };
        QVERIFY(wall().contains(text("offen für alle")));
        QVERIFY(wall().contains(text("Ankommen")));
        for (const char* place : {"notes", "attendance", "measures", "photos", "lookback", "decisions", "matrix",
                 "parking", "feedback", "closing", "peer"}) {
            view.showPlace(text(place));
            QVERIFY2(!wall().contains(text("geheim")), place);
            QVERIFY2(!wall().contains(text(test::markedName)), place);
        }
        view.showPlace(text("measures"));
        QVERIFY(wall().contains(text("Gespräch führen")));
        view.showPlace(text("notes"));
        QVERIFY(wall().contains(text("offen für alle"))); // the block again
        view.toggleProjector();
        QVERIFY(!view.projector());
    }

    /** Words of several lines keep them wherever they are changed. */
    void linesOfWordsStay()
    {
        StageWorld world;
        const QString lines = text("erste Zeile\nzweite Zeile");
        const RecordId note = world.book.add("outcome",
            given({{"session", world.session()}, {"text", lines}, {"kind", text("milestone")},
                {"municipalities", QStringList{world.municipalities[0].toText()}}}));
        const RecordId measure = world.book.add("measure",
            given({{"source", world.session()}, {"what", lines}, {"who", world.municipalities[0]},
                {"until", FuzzyDate::day(QDate(2024, 1, 1))}}));
        WB_VERIFY(world.book->apply(acts::edit(world.book->store(), world.book->store().get(world.blocks[0]).value(),
            given({{"note", lines}})).value()));
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        const auto saysNow = [&](RecordId id, const char* field) {
            return world.book->store().get(id)->text(QLatin1StringView(field));
        };
        keys.key(Qt::Key_3, Qt::ControlModifier);
        keys.key(Qt::Key_Home);
        view.findChild<ui::StageList*>(text("noteList"))->setCurrentKey(note.toText());
        keys.key(Qt::Key_Return);
        QCOMPARE(test::part<ui::StageText>(view, "quickLine")->text(), lines);
        keys.key(Qt::Key_Return, Qt::ShiftModifier);
        keys.type("dritte");
        keys.key(Qt::Key_Return);
        QCOMPARE(saysNow(note, "text"), lines + text("\ndritte"));
        keys.key(Qt::Key_1, Qt::ControlModifier);
        keys.key(Qt::Key_Home);
        keys.key(Qt::Key_N);
        keys.line(" und mehr");
        QCOMPARE(saysNow(world.blocks[0], "note"), lines + text(" und mehr"));
        keys.key(Qt::Key_F3);
        view.findChild<ui::StageList*>(text("measureList"))->enter();
        view.findChild<ui::StageList*>(text("measureList"))->setCurrentKey(measure.toText());
        keys.key(Qt::Key_Return);
        keys.line(", bald"); // on to who
        keys.key(Qt::Key_Return); // and to until when
        keys.key(Qt::Key_Return);
        QCOMPARE(saysNow(measure, "what"), lines + text(", bald"));
        keys.key(Qt::Key_F7);
        keys.key(Qt::Key_Return);
        keys.type("Die AG tagt");
        keys.key(Qt::Key_Return, Qt::ShiftModifier);
        keys.line("monatlich");
        keys.key(Qt::Key_Return);
        keys.line("!");
        const auto updates = world.book->store().childrenOf(world.project, ProjectUpdate::info()).value();
        QCOMPARE(as<ProjectUpdate>(updates.first()).progress.text, text("Die AG tagt\nmonatlich!"));
        QVERIFY(world.book->drafts()->isEmpty());
    }

    /** A digit that stands for nobody is said, and is no word to look for. */
    void aWrongDigitChoosesNobody()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_F3);
        keys.line("Einladen");
        keys.key(Qt::Key_9);
        QVERIFY(test::part<ui::Banner>(view, "stageBanner")->isVisible());
        keys.key(Qt::Key_Return);
        auto* const who = test::part<QLineEdit>(view, "measureWho");
        QVERIFY(who->hasFocus());
        QCOMPARE(who->text(), QString());
        keys.key(Qt::Key_2);
        keys.key(Qt::Key_Return);
        keys.line("Ende Oktober 2023");
        QCOMPARE(said(view, "measureList").first(), text("Open|Einladen|Unna · until late October 2023"));
    }

    void photosLoseSizeAndMetadata()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        QImage picture(3000, 1500, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QTemporaryDir folder;
        QVERIFY(picture.save(folder.filePath(text("flipchart.png"))));
        keys.key(Qt::Key_F4);
        view.findChild<ui::PhotoPanel*>()->setFolder(folder.path());
        keys.key(Qt::Key_Return);
        keys.key(Qt::Key_Return);
        keys.line("Flipchart Austausch");
        QTRY_COMPARE(said(view, "photoList").size(), 1);
        const auto photo = as<Attachment>(childrenOf(world, Attachment::info()).first());
        QCOMPARE(photo.caption, text("Flipchart Austausch"));
        QVERIFY(!photo.showsPersons);
        const auto bytes = world.book->store().file(photo.hash).value();
        QVERIFY(bytes && QImage::fromData(*bytes).width() == 2000);
        view.findChild<ui::StageList*>(text("photoList"))->enter();
        keys.key(Qt::Key_P);
        const auto shown = [&] { return as<Attachment>(childrenOf(world, Attachment::info()).first()); };
        QVERIFY(shown().showsPersons);
        // Attached in the evening, when no block runs: a key says where it belongs.
        QVERIFY(shown().agendaItem.isNull());
        for (const RecordId block : std::as_const(world.blocks)) {
            keys.key(Qt::Key_A);
            QCOMPARE(shown().agendaItem.id, block);
        }
        QVERIFY(said(view, "photoList").first().contains(text("Austausch")));
        keys.key(Qt::Key_A);
        QVERIFY(shown().agendaItem.isNull());
        // Pictures that were copied there meanwhile are seen on the way back.
        QVERIFY(picture.save(folder.filePath(text("zweites.png"))));
        keys.key(Qt::Key_Escape);
        keys.key(Qt::Key_F4);
        QCOMPARE(said(view, "pictureList").size(), 2);
    }

    /** Where the last line of a list has gone, the keyboard is where one goes on, and in no list beside it. */
    void theLastLineOfAListGoes()
    {
        StageWorld world;
        const RecordId note =
            world.book.add("outcome", given({{"session", world.sessions[2]}, {"text", text("die einzige")}}));
        StageView view(*world.book, world.sessions[2], true);
        Keyboard keys(view);
        keys.key(Qt::Key_3, Qt::ControlModifier);
        keys.key(Qt::Key_T);
        QVERIFY(!world.book->store().find(note)->has_value());
        QVERIFY(test::part<ui::StageText>(view, "quickLine")->hasFocus());
        keys.key(Qt::Key_F10);
        view.findChild<ui::StageList*>(text("parkingList"))->enter();
        keys.key(Qt::Key_Delete);
        QVERIFY(test::part<ui::StageText>(view, "parkingLine")->hasFocus());
    }

    /** Esc leads back to the line from wherever the keyboard is. */
    void escapeLeadsBackToTheLine()
    {
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.type("halb getippt");
        const auto* const line = test::part<ui::StageText>(view, "quickLine");
        for (const int key : {Qt::Key_1, Qt::Key_3}) {
            keys.key(key, Qt::ControlModifier);
            QVERIFY(!line->hasFocus());
            keys.key(Qt::Key_Escape);
            QVERIFY(line->hasFocus());
        }
        for (int key = Qt::Key_F2; key <= Qt::Key_F12; ++key) {
            if (key == Qt::Key_F5)
                continue;
            keys.key(key);
            QVERIFY2(!line->hasFocus(), qPrintable(QKeySequence(key).toString()));
            keys.key(Qt::Key_Escape);
            QVERIFY2(line->hasFocus(), qPrintable(QKeySequence(key).toString()));
        }
        QCOMPARE(line->text(), text("halb getippt"));
    }

    void refusedByRulesIsSaidInTheWindow()
    {
        StageWorld world;
        world.book.clock.set(QDateTime(QDate(2023, 8, 1), QTime(9, 0), Qt::UTC)); // before its day
        StageView view(*world.book, world.session(), true);
        Keyboard keys(view);
        keys.key(Qt::Key_F2);
        keys.key(Qt::Key_A);
        QVERIFY(test::part<ui::Banner>(view, "stageBanner")->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
    }

    /** From the page of a session; one window each, closed with the window it belongs to. */
    void openedFromItsPage()
    {
        StageWorld world;
        NoPrompts prompts;
        QWidget office;
        ui::RecordPage page(*world.book, world.book->store().get(world.session()).value(), prompts, &office);
        office.show();
        auto* const moderate = test::part<QPushButton>(page, "moderate");
        QVERIFY(moderate);
        // The head has room for what is wanted most; the rest is in its menus, by key as well.
        QStringList names;
        const QList<QPushButton*> buttons = page.findChild<ui::PageHead*>()->findChildren<QPushButton*>();
        for (const QPushButton* button : buttons)
            names.append(button->objectName());
        names.sort();
        QCOMPARE(names, QStringList({text("documents"), text("moderate"), text("moreActions"), text("packKoffer")}));
        for (const char* action :
            {"teilnahmeliste", "protokoll", "editSeveral", "changeModerator", "saveCalendar", "removeRecord"})
            QVERIFY2(test::part<QAction>(page, action), action);
        moderate->click();
        moderate->click();
        QCOMPARE(office.findChildren<ui::StageWindow*>().size(), 1);
        ui::StageWindow::closeAll(&office);
        QVERIFY(office.findChildren<ui::StageWindow*>().isEmpty());
    }

    void everythingHasANameAndRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("small") << QSize(1280, 720) << 1.0;
        QTest::newRow("projector") << QSize(1920, 1080) << 1.0;
        QTest::newRow("large text") << QSize(1280, 720) << 2.0;
    }

    void everythingHasANameAndRoom()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        ui::applyLook({ui::Scheme::Light, scale});
        speak(QLocale::German);
        StageWorld world;
        StageView view(*world.book, world.session(), true);
        view.resize(size);
        Keyboard keys(view);
        for (const char* place : {"notes", "attendance", "measures", "photos", "lookback", "decisions", "matrix",
                 "parking", "feedback", "closing"}) {
            view.showPlace(text(place));
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const QStringList troubles = test::clipped(view) + test::nameless(view);
            QVERIFY2(troubles.isEmpty(), (QByteArray(place) + ": " + troubles.join(u'\n').toUtf8()).constData());
            QVERIFY2(view.size() == size, (QByteArray(place) + QByteArray::number(view.width())).constData());
        }
        speak(QLocale::English);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }
};

QTEST_MAIN(TestStage)
#include "tst_stage.moc"
