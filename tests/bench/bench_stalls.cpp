#include "core/book/newbook.h"
#include "core/model/entities/measure.h"
#include "core/support/orderkey.h"
#include "core/wording/language.h"
#include "tests/ui/stallwatch.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/joindialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordform.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/look/sectionnav.h"
#include "ui/look/style.h"
#include "ui/models/listexport.h"
#include "ui/models/recordlistview.h"
#include "ui/models/recordtable.h"
#include "ui/models/recordtablemodel.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/recordpage.h"
#include "ui/support/besidereader.h"
#include "ui/support/prompts.h"
#include "ui/window/backupkeeper.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>
#include <ctime>

/** The real window over a book of 100,000 persons, used as a person would: how long the longest event of each step held
 *  the window's thread (ui.md: the window answers within 100 ms). Usage: bench_stalls [persons [cpu]]; with `cpu` only
 *  what the thread had of a processor counts, so that a busy machine says the same. */
namespace {

using namespace core;

constexpr double mostMilliseconds = 100;
constexpr int municipalitiesWithMany = 3;
constexpr int patienceMs = 120'000;

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s %s", int(result.error().kind), qPrintable(result.error().subject),
            qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

double usedMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QString w(const char* text)
{
    return QString::fromUtf8(text);
}

/** Says yes, and names the file it was given. */
class Answers final : public ui::Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    bool confirm(QWidget*, const QString&, const QString&) override { return true; }
    std::optional<ui::Standing> letStand(QWidget*, const QStringList&) override { return std::nullopt; }

    QString file;
};

/** The demo, with a whole Land's people in it: each with an office, a tenth with something to do. */
class LargeBook {
public:
    LargeBook(const QString& path, int persons)
    {
        sure(createDemo(path, QDate::currentDate(), allLanguages()));
        m_book = sure(Book::open(path, {}));
        m_municipalities = sure(m_book->store().all(*findEntity(u"municipality")));
        m_session = sure(m_book->store().all(*findEntity(u"session"))).first().id();
        for (int from = 0; from < persons; from += 20'000)
            add(from, std::min(persons, from + 20'000));
        sure(m_book->finishSearch());
    }

    [[nodiscard]] RecordId large() const { return m_municipalities.first().id(); }

private:
    Record made(const char* kind, const acts::Given& values)
    {
        Record record = findEntity(w(kind))->blank();
        record.setId(RecordId(m_book->ids().next()));
        for (auto it = values.begin(); it != values.end(); ++it)
            record.set(QLatin1StringView(it.key().toLatin1()), it.value());
        return record;
    }
    void add(int from, int end)
    {
        acts::Proposal some;
        some.info.kind = QStringLiteral("import");
        for (int i = from; i < end; ++i) {
            const Record person = made("person",
                {{w("last_name"), w("Muster-%1").arg(i * 7919LL % 99'991)},
                    {w("first_name"), w("Vorname %1").arg(i % 97)}, {w("email"), w("m%1@beispiel.example").arg(i)},
                    {w("phone"), w("0231 4710-%1").arg(i % 5000)},
                    {w("function_level"), i % 3 ? w("lead") : w("specialist")}});
            some.changes.create(person);
            // A few municipalities have thousands of people, as a large city does.
            const qsizetype place = i % 10 == 0 ? i / 10 % municipalitiesWithMany : i % m_municipalities.size();
            some.changes.create(made("affiliation",
                {{w("person"), person.id()}, {w("municipality"), m_municipalities.at(place).id()},
                    {w("position"), w("Bildungsmanagement")}}));
            if (i % 10 != 5)
                continue;
            m_order = orderKeyBetween(m_order, {});
            some.changes.create(made("measure",
                {{w("source"), m_session}, {w("order_key"), m_order}, {w("what"), w("Maßnahme %1").arg(i)},
                    {w("who"), m_municipalities.at(place).id()},
                    {w("until"), FuzzyDate::day(QDate::currentDate().addDays(i % 700 - 350))}}));
        }
        sure(m_book->apply(some));
    }

    std::unique_ptr<Book> m_book;
    QList<Record> m_municipalities;
    RecordId m_session;
    QString m_order;
};

class Session {
public:
    Session(test::StallWatch& watch, const QString& folder, const QString& path, RecordId large, int persons)
        : m_watch(watch)
        , m_folder(folder)
        , m_path(path)
        , m_large(large)
        , m_persons(persons)
    {
    }

    int run()
    {
        step(
            "open and first paint",
            [this] {
                m_window = std::make_unique<ui::MainWindow>(sure(Book::open(m_path, {})), m_answers);
                m_window->resize(1280, 800);
                m_window->show();
            },
            10 * mostMilliseconds);
        pages();
        list();
        search();
        records();
        editing();
        doubles();
        import();
        leaving();
        return m_missed;
    }

private:
    void pages()
    {
        for (const ui::RailPlace& place : ui::railPlaces()) {
            step(qPrintable(w("page ") + place.entry.key), [&] { m_window->frame().goTo({place.entry.key, {}}); });
        }
        step("start again", [this] { m_window->frame().goTo({w("start"), {}}); });
    }

    void list()
    {
        m_window->frame().goTo({w("persons"), {}});
        settle();
        auto* const shown = m_window->frame().pages()->made(w("persons"))->findChild<ui::RecordListView*>();
        auto* const table = shown->findChild<ui::RecordTable*>();
        for (int column = 0; column < std::min(4, shown->model().columnCount()); ++column)
            step("list: sort", [&] { Q_EMIT table->sortRequested(column, Qt::DescendingOrder); });
        step("list: to the end", [&] { table->scrollToBottom(); });
        for (const char* typed : {"m", "mu", "mus", "muster-99 vorname"})
            step("list: filter", [&] { shown->setFilter(w(typed)); });
        step("list: filter off", [&] { shown->setFilter({}); });
        step("list: group", [&] { shown->groupBy(w("function_level")); });
        step("list: filter, grouped", [&] { shown->setFilter(w("muster-9")); });
        step("list: filter off, grouped", [&] { shown->setFilter({}); });
        step("list: not grouped", [&] { shown->groupBy({}); });
        step("list: copy", [&] { shown->copy(); });
        step("list: select all", [&] { table->selectAll(); });
        step("list: select none", [&] { table->clearSelection(); });
        for (const auto& [format, name] :
            {std::pair(ui::ExportFormat::Csv, "out.csv"), {ui::ExportFormat::Xlsx, "out.xlsx"}}) {
            m_answers.file = m_folder + u'/' + w(name);
            step(
                "list: export", [&] { shown->exportAs(format); }, mostMilliseconds,
                [&] { return QFile::exists(m_answers.file); });
        }
    }

    void search()
    {
        auto* const field = m_window->findChild<QLineEdit*>(w("search"));
        field->setFocus();
        for (const char* typed : {"m", "mu", "muster", "bildungsmon", "vorname 7 muster"})
            step(
                "search", [&] { field->setText(w(typed)); }, mostMilliseconds, {}, 700);
        field->clear();
        settle();
    }

    void sections(const char* what, RecordId id)
    {
        step(qPrintable(w(what) + w(": open")), [&] { m_window->open(id); });
        auto* const page =
            m_window->frame().pages()->made(m_window->frame().place().page)->findChild<ui::RecordPage*>();
        const QStringList keys = page->findChild<ui::SectionNav*>()->keys();
        for (const QString& key : keys)
            step(qPrintable(w(what) + w(": ") + key), [&] { page->showSection(key); });
    }

    void records()
    {
        const auto first = [this](const char* kind) {
            return sure(m_window->book().store().all(*findEntity(w(kind)))).first().id();
        };
        sections("municipality", m_large);
        sections("series", first("series"));
        sections("person", anyPerson());
        sections("agreement", first("agreement"));
        sections("case", first("consultation_case"));
        sections("session", first("session"));
    }

    RecordId anyPerson()
    {
        const EntityInfo& kind = *findEntity(u"person");
        return sure(m_window->book().store().withValue(kind, kind.indexOf(u"email"), w("m77@beispiel.example")))
            .first();
    }

    void editing()
    {
        const RecordId id = anyPerson();
        m_window->open(id);
        settle();
        auto* const page = m_window->frame().pages()->made(w("persons"))->findChild<ui::RecordPage*>();
        page->showSection(w("overview"));
        settle();
        auto* const form = page->findChild<ui::RecordForm*>();
        form->focusField(w("note"));
        step(
            "type in a field", [&] { QTest::keyClicks(form->window()->focusWidget(), w("Notiz")); },
            5 * mostMilliseconds);
        step("save a field", [&] { form->leave(); });
        step("undo", [&] { Q_EMIT m_window->frame().undoRequested(); });
        step("redo", [&] { Q_EMIT m_window->frame().redoRequested(); });
    }

    void doubles()
    {
        ui::NewRecordDialog dialog(m_window->book(), *findEntity(u"person"), {}, m_window.get());
        step("new person", [&] { dialog.show(); });
        auto* const form = dialog.findChild<ui::RecordForm*>();
        form->focusField(w("last_name"));
        step(
            "doubles while typing", [&] { QTest::keyClicks(dialog.focusWidget(), w("Muster-77")); },
            10 * mostMilliseconds, {}, 800);
        dialog.close();
        const QList<RecordId> all = sure(m_window->book().store().withValue(
            *findEntity(u"person"), findEntity(u"person")->indexOf(u"phone"), w("0231 4710-77")));
        std::unique_ptr<ui::JoinDialog> join;
        step("join two", [&] {
            join = std::make_unique<ui::JoinDialog>(m_window->book(), all.at(0), all.at(1), m_answers, m_window.get());
            join->show();
        });
    }

    void import()
    {
        const QString csv = m_folder + w("/in.csv");
        QFile file(csv);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write("last_name;first_name;email\n");
        for (int i = 0; i < m_persons / 2; ++i)
            file.write(w("Neu-%1;Vorname %2;neu%1@beispiel.example\n").arg(i).arg(i % 89).toUtf8());
        file.close();
        m_window->frame().goTo({w("persons"), {}});
        settle();
        std::unique_ptr<ui::ImportDialog> dialog;
        step(
            "import: open and plan",
            [&] {
                dialog =
                    std::make_unique<ui::ImportDialog>(m_window->book(), *findEntity(u"person"), csv, m_window.get());
                dialog->show();
            },
            mostMilliseconds, [&] { return dialog->isPlanned(); });
        const qint64 before = sure(m_window->book().store().count(*findEntity(u"person")));
        const auto isTaken = [&] { return sure(m_window->book().store().count(*findEntity(u"person"))) > before; };
        step(
            "import: take in", [&] { dialog->takeIn(); }, mostMilliseconds, isTaken, 500);
        dialog.reset();
        step(
            "import: take back", [&] { Q_EMIT m_window->frame().undoRequested(); }, mostMilliseconds,
            [&] { return !isTaken(); });
    }

    void leaving()
    {
        step(
            "backup", [&] { m_window->backups().runIfDue(); }, mostMilliseconds,
            [&] { return !m_window->backups().percent(); });
        step(
            "close", [&] { m_window->close(); }, mostMilliseconds, [&] { return !m_window->isVisible(); });
        step("take the window down", [&] { m_window.reset(); });
    }

    /** Until nothing is read beside the window, and what was typed has been followed. */
    void settle(const std::function<bool()>& isDone = {}, int pauseMs = 250)
    {
        QElapsedTimer waiting;
        waiting.start();
        while ((isDone && !isDone()) || !ui::BesideReader::isIdle()) {
            if (waiting.elapsed() > patienceMs)
                qFatal("it does not end");
            QTest::qWait(10);
        }
        QTest::qWait(pauseMs);
    }

    void step(const char* what, const std::function<void()>& act, double most = mostMilliseconds,
        const std::function<bool()>& isDone = {}, int pauseMs = 250)
    {
        m_watch.begin();
        m_watch.hold([&] { act(); });
        QElapsedTimer all;
        all.start();
        settle(isDone, pauseMs);
        const bool isMet = m_watch.most() <= most;
        m_missed += isMet ? 0 : 1;
        std::printf("%-36s held for %8.1f ms  %-40s settled after %6lld ms  %s\n", what, m_watch.most(),
            qPrintable(m_watch.by()), static_cast<long long>(all.elapsed() - pauseMs), isMet ? "" : "MISSED");
        std::fflush(stdout);
    }

    test::StallWatch& m_watch;
    QString m_folder;
    QString m_path;
    RecordId m_large;
    int m_persons;
    Answers m_answers;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_missed = 0;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    test::StallWatch watch(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("werkstattbuch-bench"));
    speak(QLocale::German);
    ui::applyLook({.scheme = ui::Scheme::Light, .textScale = 1.0});
    const int persons = argc > 1 ? std::atoi(argv[1]) : 100'000;
    if (argc > 2 && qstrcmp(argv[2], "cpu") == 0)
        watch.setMeter(usedMilliseconds);
    const QString path = folder.filePath(QStringLiteral("large.wbuch"));
    const RecordId large = LargeBook(path, persons).large();
    std::printf(
        "%d persons, the longest an event held the window's thread; most: %.0f ms\n", persons, mostMilliseconds);
    const int missed = Session(watch, folder.path(), path, large, persons).run();
    std::printf("%d step(s) over the goal\n", missed);
    return 0;
}
