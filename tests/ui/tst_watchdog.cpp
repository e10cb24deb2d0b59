// No slot reads so much that a large book would hold the window: what SQLite does on the window's own connection during
// one event is counted, in steps of its machine, in a small and in a larger book. Whatever grows as the book does has
// to be read beside the window. How long it takes with 100,000 persons is measured by bench_stalls.
#include "core/book/newbook.h"
#include "core/support/orderkey.h"
#include "tests/ui/listbench.h"
#include "tests/ui/stallwatch.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordform.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/look/sectionnav.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/recordpage.h"
#include "ui/support/besidereader.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <sqlite3.h>

using namespace core;
using listbench::key;

namespace {

/** The most that one event may cost for each further record: what passing over an index takes. 100,000 times that is
 *  less than 100 ms. */
constexpr double mostPerRecord = 20;
constexpr int few = 100;
constexpr int many = 700;
/** Looking a statement up, binding and resetting it, in steps of the machine. */
constexpr double costOfStatement = 50;

test::StallWatch* watch = nullptr;

/** What a connection has done, from now on, and the dearest statement of it. */
class Meter {
public:
    explicit Meter(Database& database)
        : m_connection(database.handle())
    {
        sqlite3_trace_v2(
            m_connection, SQLITE_TRACE_PROFILE,
            [](unsigned, void* self, void* statement, void*) {
                static_cast<Meter*>(self)->add(static_cast<sqlite3_stmt*>(statement));
                return 0;
            },
            this);
    }
    ~Meter() { sqlite3_trace_v2(m_connection, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Meter)
    [[nodiscard]] double cost() const { return m_cost; }
    /** The dearest one since this was asked last. */
    [[nodiscard]] QString dearest()
    {
        m_most = 0;
        return std::exchange(m_dearest, {});
    }

private:
    void add(sqlite3_stmt* statement)
    {
        const int steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
        m_cost += costOfStatement + steps;
        if (steps <= m_most)
            return;
        m_most = steps;
        m_dearest = QStringLiteral("%1 steps: %2").arg(steps).arg(QString::fromUtf8(sqlite3_sql(statement)));
    }

    sqlite3* m_connection;
    double m_cost = 0;
    int m_most = 0;
    QString m_dearest;
};

/** A window on the demo with so many more persons, all of one municipality, and what the dearest event of each step did
 *  on its connection. */
class Measured {
public:
    Measured(const QString& path, int persons)
    {
        fill(path, persons);
        m_window = std::make_unique<ui::MainWindow>(Book::open(path, {}).value(), m_answers);
        m_meter = std::make_unique<Meter>(m_window->book().connection());
        watch->setMeter([this] { return m_meter->cost(); });
        step("show", [this] {
            m_window->resize(1280, 800);
            m_window->show();
        });
        pages();
        list();
        records();
        editing();
    }
    ~Measured() { watch->setMeter({}); }
    Q_DISABLE_COPY_MOVE(Measured)

    QMap<QString, double> costs;
    QMap<QString, QString> culprits;

private:
    void fill(const QString& path, int persons)
    {
        const auto book = Book::open(path, {}).value();
        m_municipality = book->store().all(*findEntity(u"municipality")).value().first().id();
        const RecordId session = book->store().all(*findEntity(u"session")).value().first().id();
        acts::Proposal all;
        all.info.kind = QStringLiteral("import");
        const auto add = [&](const char* kind, const acts::Given& values) {
            Record record = findEntity(key(kind))->blank();
            record.setId(RecordId(book->ids().next()));
            for (auto it = values.begin(); it != values.end(); ++it)
                record.set(QLatin1StringView(it.key().toLatin1()), it.value());
            all.changes.create(record);
            return record.id();
        };
        QString order;
        for (int i = 0; i < persons; ++i) {
            m_person = add("person",
                {{key("last_name"), key("Muster %1").arg(i)}, {key("first_name"), key("Eva %1").arg(i % 7)},
                    {key("function_level"), i % 3 ? key("lead") : key("specialist")}});
            add("affiliation", {{key("person"), m_person}, {key("municipality"), m_municipality}});
            order = orderKeyBetween(order, {});
            add("measure",
                {{key("source"), session}, {key("order_key"), order}, {key("what"), key("Maßnahme %1").arg(i)},
                    {key("who"), m_municipality}, {key("until"), FuzzyDate::day(QDate(2020, 1, 1).addDays(i))}});
        }
        if (const auto done = book->apply(all); !done)
            qFatal("%s", test::words(done.error()).constData());
        if (const auto done = book->finishSearch(); !done)
            qFatal("%s", test::words(done.error()).constData());
    }

    void pages()
    {
        for (const ui::RailPlace& place : ui::railPlaces())
            step("page " + place.entry.key.toUtf8(), [&] { m_window->frame().goTo({place.entry.key, {}}); });
        step("start again", [this] { m_window->frame().goTo({key("start"), {}}); });
    }

    void list()
    {
        m_window->frame().goTo({key("persons"), {}});
        settle();
        auto* const shown = m_window->frame().pages()->made(key("persons"))->findChild<ui::RecordListView*>();
        auto* const table = shown->findChild<ui::RecordTable*>();
        step("sort", [&] { Q_EMIT table->sortRequested(0, Qt::DescendingOrder); });
        step("to the end", [&] { table->scrollToBottom(); });
        step("filter", [&] { shown->setFilter(key("muster")); });
        step("filter more", [&] { shown->setFilter(key("muster 1 eva")); });
        step("filter off", [&] { shown->setFilter({}); });
        step("group", [&] { shown->groupBy(key("function_level")); });
        step("filter in groups", [&] { shown->setFilter(key("eva 3")); });
        step("not grouped", [&] {
            shown->setFilter({});
            shown->groupBy({});
        });
        step("select all", [&] { table->selectAll(); });
        step("select none", [&] { table->clearSelection(); });
    }

    void sections(const char* what, RecordId id)
    {
        step(what, [&] { m_window->open(id); });
        auto* const page =
            m_window->frame().pages()->made(m_window->frame().place().page)->findChild<ui::RecordPage*>();
        for (const QString& section : page->findChild<ui::SectionNav*>()->keys())
            step(QByteArray(what) + ": " + section.toUtf8(), [&] { page->showSection(section); });
    }

    void records()
    {
        sections("municipality", m_municipality);
        sections("person", m_person);
        for (const char* kind : {"series", "agreement", "consultation_case", "session"})
            sections(kind, m_window->book().store().all(*findEntity(key(kind))).value().first().id());
    }

    void editing()
    {
        m_window->open(m_person);
        settle();
        auto* const page = m_window->frame().pages()->made(key("persons"))->findChild<ui::RecordPage*>();
        page->showSection(key("overview"));
        auto* const form = page->findChild<ui::RecordForm*>();
        form->focusField(key("note"));
        step("type", [&] { QTest::keyClicks(form->window()->focusWidget(), key("Notiz")); });
        step("save", [&] { form->leave(); });
        step("undo", [&] { Q_EMIT m_window->frame().undoRequested(); });
        ui::NewRecordDialog dialog(m_window->book(), *findEntity(u"person"), {});
        step("new", [&] { dialog.show(); });
        dialog.findChild<ui::RecordForm*>()->focusField(key("last_name"));
        step("doubles", [&] { QTest::keyClicks(dialog.focusWidget(), key("Muster")); });
    }

    static void settle()
    {
        do {
            QTest::qWait(20);
        } while (!ui::BesideReader::isIdle());
        QTest::qWait(1);
    }

    void step(const QByteArray& what, const std::function<void()>& act)
    {
        watch->begin();
        (void)m_meter->dearest();
        watch->hold(act);
        settle();
        costs.insert(QString::fromUtf8(what), watch->most());
        culprits.insert(QString::fromUtf8(what), watch->by() + QStringLiteral(", ") + m_meter->dearest());
    }

    listbench::Answers m_answers;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Meter> m_meter;
    RecordId m_municipality;
    RecordId m_person;
};

} // namespace

class TestWatchdog : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString copyOf(const QString& demo, const char* name) const
    {
        const QString path = m_folder.filePath(key(name));
        QFile::copy(demo, path);
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        listbench::freshSettings(m_folder);
        speak(QLocale::German);
    }

    void noEventReadsWhatGrowsWithTheBook()
    {
        const QString demo = m_folder.filePath(key("demo.wbuch"));
        QVERIFY(createDemo(demo, QDate(2026, 11, 22), allLanguages()));
        const Measured small(copyOf(demo, "small.wbuch"), few);
        const Measured large(copyOf(demo, "large.wbuch"), many);
        QStringList troubles;
        for (auto it = large.costs.cbegin(); it != large.costs.cend(); ++it) {
            // Three records are added with each person.
            const double growth = (it.value() - small.costs.value(it.key())) / (3.0 * (many - few));
            if (qEnvironmentVariableIsSet("WB_SHOW"))
                qInfo("%-40s %10.0f %10.0f %8.1f  %s", qPrintable(it.key()), small.costs.value(it.key()), it.value(),
                    growth, qPrintable(large.culprits.value(it.key())));
            if (growth > mostPerRecord)
                troubles.append(QStringLiteral("%1: %2 steps for each further record, by %3")
                                    .arg(it.key())
                                    .arg(growth, 0, 'f', 1)
                                    .arg(large.culprits.value(it.key())));
        }
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
        QVERIFY(large.costs.size() > 60); // it looked at something
    }

    /** What is removed is asked for who names it, thousands of times where an import is taken back: one record may cost
     *  no more in a large book than in a small one. */
    void whoNamesARecordIsFoundWithoutReadingTables()
    {
        QList<double> costs;
        for (const int others : {10, 200}) {
            test::TestBook book;
            acts::Proposal all;
            all.info.kind = key("import");
            const auto add = [&](const char* kind, const char* field, const Value& value) {
                Record record = findEntity(key(kind))->blank();
                record.setId(RecordId(book.ids.next()));
                record.set(QLatin1StringView(field), value);
                all.changes.create(record);
                return record.id();
            };
            RecordId person;
            for (int i = 0; i < others; ++i) {
                person = add("person", "last_name", QString::number(i));
                add("affiliation", "person", person);
            }
            WB_VERIFY(book->apply(all));
            const Meter meter(book->connection());
            QCOMPARE(book->store().referencesTo(person)->size(), 1);
            costs.append(meter.cost());
        }
        QVERIFY2(costs.last() < costs.first() + 100, qPrintable(QString::number(costs.last() - costs.first())));
    }

    /** The watch itself tells of what it is there for. */
    void whatReadsMuchIsCaught()
    {
        test::TestBook book;
        for (int i = 0; i < 50; ++i)
            book.add("person", {{key("last_name"), QString::number(i)}});
        const Meter meter(book->connection());
        watch->setMeter([&meter] { return meter.cost(); });
        watch->begin();
        QTimer::singleShot(0, this, [&book] { (void)book->store().all(*findEntity(u"person")); });
        QTRY_VERIFY(watch->most() > 50 * 20);
        watch->setMeter({});
        QVERIFY(!watch->by().isEmpty());
    }
};

int main(int argc, char** argv)
{
    test::StallWatch application(argc, argv);
    watch = &application;
    TestWatchdog tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_watchdog.moc"
