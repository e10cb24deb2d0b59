// What one slip of a key must not do in the moderation, and what is said where a key does nothing.
#include "core/model/entities/agendaitem.h"
#include "core/model/entities/attendance.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/person.h"
#include "tests/ui/stageworld.h"
#include "ui/forms/recordpicker.h"

#include <QAbstractItemView>

using namespace core;
using test::childrenOf;
using test::given;
using test::Keyboard;
using test::said;
using test::saidInBanner;
using test::StageWorld;
using test::text;
using ui::StageView;

namespace {

/** The office's own moderation of the session. */
struct Shown {
    explicit Shown(StageWorld& in)
        : world(in)
        , view(*in.book, in.session(), true)
        , keys(view)
    {
    }
    [[nodiscard]] AgendaItem block(int number) const
    {
        return world.book->store().getAs<AgendaItem>(world.blocks[number]).value();
    }
    [[nodiscard]] ui::StageList& list(const char* name) const { return *view.findChild<ui::StageList*>(text(name)); }
    /** Types who is meant. The list that opens has the keys as long as it is open. */
    void name(const QString& words)
    {
        keys.type(words.toUtf8().constData());
        auto* const picker = view.findChild<ui::RecordPicker*>(text("attendanceName"));
        QWidget* const found = picker->list();
        QTest::keyClick(found->isVisible() ? found : picker, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    StageWorld& world;
    StageView view;
    Keyboard keys;
};

} // namespace

class TestStageSlips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::beginOnStage(); }

    void aFinishedBlockGoesOnOnlyWhenThatIsMeant()
    {
        StageWorld world;
        Shown shown(world);
        shown.keys.key(Qt::Key_1, Qt::ControlModifier);
        shown.list("agendaList").setCurrentKey(world.blocks[0].toText());
        shown.keys.key(Qt::Key_Return);
        shown.list("agendaList").setCurrentKey(world.blocks[1].toText());
        shown.keys.key(Qt::Key_Return);
        QVERIFY(shown.block(0).actualEnd.isValid());
        shown.list("agendaList").setCurrentKey(world.blocks[0].toText());
        shown.keys.key(Qt::Key_Return); // the slip
        QVERIFY(shown.block(0).actualEnd.isValid());
        QVERIFY(!shown.block(1).actualEnd.isValid());
        shown.keys.key(Qt::Key_Escape);
        QVERIFY(shown.block(0).actualEnd.isValid());
        shown.keys.key(Qt::Key_X);
        QVERIFY(!shown.block(0).course);
        QVERIFY2(saidInBanner(shown.view).contains(text("took place")), qPrintable(saidInBanner(shown.view)));
        shown.keys.key(Qt::Key_Return);
        shown.keys.key(Qt::Key_Return); // meant
        QVERIFY(!shown.block(0).actualEnd.isValid());
        QVERIFY(shown.block(1).actualEnd.isValid());
    }

    void aNewNameIsNotTakenForOneThatBeginsLikeIt()
    {
        StageWorld world;
        world.book.add("person", given({{"first_name", text("Anna")}, {"last_name", text("Berger")}}));
        Shown shown(world);
        shown.keys.key(Qt::Key_F2);
        shown.keys.key(Qt::Key_N);
        shown.name(text("Anna Berg"));
        const auto people = world.book->store().all(Person::info()).value();
        QVERIFY(
            std::ranges::any_of(people, [](const Record& each) { return as<Person>(each).lastName == text("Berg"); }));
        // Who is meant exactly is taken.
        const qsizetype before = people.size();
        shown.keys.key(Qt::Key_N);
        shown.name(text("Anna Berger"));
        QCOMPARE(world.book->store().all(Person::info()).value().size(), before);
    }

    void nobodyIsTheirOwnSubstitute()
    {
        StageWorld world;
        Shown shown(world);
        shown.keys.key(Qt::Key_F2);
        const QString name = world.book->store().titleOf(world.persons[0]).value();
        shown.list("attendanceList").setCurrentKey(world.persons[0].toText());
        const qsizetype before = childrenOf(world, Attendance::info()).size();
        shown.keys.key(Qt::Key_V);
        shown.name(name);
        QCOMPARE(childrenOf(world, Attendance::info()).size(), before);
        QVERIFY2(saidInBanner(shown.view).contains(text("own substitute")), qPrintable(saidInBanner(shown.view)));
    }

    void progressWithoutAProjectIsSaidOnce()
    {
        StageWorld world;
        Shown shown(world);
        shown.keys.key(Qt::Key_F7);
        auto& list = shown.list("lookbackList");
        const QString key = text("progress ") + world.municipalities[1].toText();
        list.setCurrentKey(key);
        shown.keys.key(Qt::Key_Return);
        shown.keys.line("Zwei Schulen sind dabei");
        QVERIFY2(said(shown.view, "lookbackList").filter(text("Zwei Schulen")).size() == 1,
            qPrintable(said(shown.view, "lookbackList").join(u'\n')));
        list.setCurrentKey(key);
        shown.keys.key(Qt::Key_Return);
        shown.keys.line("Drei Schulen sind dabei"); // what was proposed is typed over
        const QList<Record> notes = childrenOf(world, Outcome::info());
        qsizetype there = 0;
        for (const Record& note : notes)
            there += as<Outcome>(note).words.text.contains(text("Schulen sind dabei"));
        QCOMPARE(there, 1);
    }

    void whatIsNoNumberIsSaid()
    {
        StageWorld world;
        const RecordId decision =
            world.book.add("group_decision", given({{"session", world.session()}, {"question", text("Was?")}}));
        const RecordId option =
            world.book.add("decision_option", given({{"group_decision", decision}, {"option", text("Räume")}}));
        Shown shown(world);
        shown.keys.key(Qt::Key_F8);
        auto& list = shown.list("decisionList");
        list.setFocus();
        list.setCurrentKey(option.toText());
        shown.keys.key(Qt::Key_Z);
        shown.keys.line("viele");
        QVERIFY2(saidInBanner(shown.view).contains(text("number")), qPrintable(saidInBanner(shown.view)));
        shown.keys.key(Qt::Key_Escape);
        shown.keys.key(Qt::Key_Escape);
        shown.keys.line("Ein Gedanke");
        shown.keys.key(Qt::Key_M);
        shown.keys.key(Qt::Key_9);
        QVERIFY2(saidInBanner(shown.view).contains(text("No municipality")), qPrintable(saidInBanner(shown.view)));
    }
};

QTEST_MAIN(TestStageSlips)
#include "tst_stageslips.moc"
