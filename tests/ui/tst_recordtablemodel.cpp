#include "ui/models/recordtablemodel.h"

#include "core/wording/language.h"
#include "tests/support/given.h"
#include "ui/models/listimpact.h"
#include "ui/models/statetone.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace core;
using test::given;
using test::TestBook;
using ui::RecordTableModel;
using ui::Tone;

namespace {

QString key(const char* word)
{
    return QString::fromLatin1(word);
}

ListQuery queryFor(const char* kind)
{
    ListQuery query;
    query.kind = findEntity(key(kind));
    return query;
}

RecordId municipality(TestBook& book, const QString& name, const char* state = "NW")
{
    return book.add("municipality", given({{"name", name}, {"state", key(state)}}));
}

RecordId person(TestBook& book, const char* lastName)
{
    return book.add("person", given({{"last_name", QString::fromUtf8(lastName)}}));
}

void set(TestBook& book, RecordId id, const acts::Given& values)
{
    const Record before = book->store().get(id).value();
    WB_VERIFY(book->apply(acts::edit(book->store(), before, values).value()));
}

void removeRecord(TestBook& book, RecordId id)
{
    WB_VERIFY(book->apply(acts::remove(book->store(), id).value()));
}

/** All rows as their first column reads. */
QStringList firstColumn(const RecordTableModel& model)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, 0).data().toString());
    return cells;
}

QString cell(const RecordTableModel& model, int row, const char* field)
{
    const int column = int(model.columns().indexOf(key(field)));
    return column < 0 ? QStringLiteral("no such column") : model.index(row, column).data().toString();
}

/** What the model shows is what the book holds, row by row. */
void holdsTheBook(RecordTableModel& model, TestBook& book)
{
    const QList<RecordId> ids = RecordList(book->connection(), model.query()).allIds().value();
    QCOMPARE(model.rowCount(), int(ids.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, 0).data(RecordTableModel::IdRole).value<RecordId>(), ids.at(row));
        const Record record = book->store().get(ids.at(row)).value();
        for (int column = 0; column < model.columnCount(); ++column) {
            const FieldInfo& field = model.fieldAt(column);
            const QString text = readable(field, record.at(field.name()), spokenLabels(),
                [&](RecordId id) { return book->store().titleOf(id).value(); });
            QCOMPARE(model.index(row, column).data(Qt::EditRole).toString(), text);
        }
    }
}

ActInfo batch()
{
    ActInfo info;
    info.kind = key("import");
    return info;
}

void addPersons(TestBook& book, int count)
{
    QRandomGenerator random(11);
    ChangeSet changes;
    for (int i = 0; i < count; ++i) {
        Record record = findEntity(u"person")->blank();
        record.setId(RecordId(book.ids.next()));
        record.set(QLatin1StringView("last_name"), QStringLiteral("Person %1").arg(random.bounded(count)));
        record.set(QLatin1StringView("first_name"), QStringLiteral("V%1").arg(i % 50));
        record.set(QLatin1StringView("email"), QStringLiteral("p%1@beispiel.example").arg(random.bounded(count)));
        changes.create(record);
    }
    WB_VERIFY(book->apply({changes, batch()}));
}

} // namespace

class TestOfRecordTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(QLocale::German); }

    void showsListedFieldsAsPeopleReadThem()
    {
        TestBook book;
        book.add("municipality",
            given({{"name", QStringLiteral("Öhringen")}, {"state", key("BW")}, {"population", qint64(24000)}}));
        RecordTableModel model(*book, queryFor("municipality"));
        QStringList listed;
        for (const FieldInfo& field : model.query().kind->fields) {
            if (field.has(FieldFlag::Listed))
                listed.append(field.name());
        }
        QCOMPARE(model.columns(), listed);
        QCOMPARE(cell(model, 0, "name"), QStringLiteral("Öhringen"));
        QCOMPARE(cell(model, 0, "state"), QStringLiteral("Baden-Württemberg"));
        const int population = int(listed.indexOf(key("population")));
        const auto alignment = [&](const QVariant& value) {
            return value.value<Qt::Alignment>() & Qt::AlignHorizontal_Mask;
        };
        QCOMPARE(alignment(model.index(0, population).data(Qt::TextAlignmentRole)), Qt::AlignRight);
        QCOMPARE(alignment(model.headerData(population, Qt::Horizontal, Qt::TextAlignmentRole)), Qt::AlignRight);
        QCOMPARE(alignment(model.index(0, 0).data(Qt::TextAlignmentRole)), Qt::AlignLeft);
        QCOMPARE(model.headerData(population, Qt::Horizontal, RecordTableModel::KeyRole).toString(), key("population"));
        QCOMPARE(model.headerData(population, Qt::Horizontal).toString(), spokenLabels().of("Inhabitants"));
        holdsTheBook(model, book);
        speak(QLocale::English);
        QCOMPARE(cell(model, 0, "state"), QStringLiteral("Baden-Württemberg"));
        QCOMPARE(model.headerData(population, Qt::Horizontal).toString(), QStringLiteral("Inhabitants"));
    }

    void screenReadersGetRowAndColumnNames()
    {
        TestBook book;
        book.add("person", given({{"last_name", QStringLiteral("Çelik")}, {"first_name", QStringLiteral("Ayşe")}}));
        RecordTableModel model(*book, queryFor("person"));
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), QStringLiteral("Çelik, Ayşe"));
        const QString label = spokenLabels().of("Last name");
        const int column = int(model.columns().indexOf(key("last_name")));
        QCOMPARE(model.index(0, column).data(Qt::AccessibleTextRole).toString(), label + QStringLiteral(": Çelik"));
        const QString empty =
            model.index(0, int(model.columns().indexOf(key("email")))).data(Qt::AccessibleTextRole).toString();
        QVERIFY(empty.startsWith(spokenLabels().of("E-mail")));
        QVERIFY(empty.size() > spokenLabels().of("E-mail").size() + 2); // it says that there is nothing
    }

    void passesTheTesterThroughAnyHistory_data()
    {
        QTest::addColumn<qint64>("mostReadAtOnce");
        QTest::newRow("at once") << RecordTableModel::mostReadAtOnce;
        QTest::newRow("beside the window") << qint64(0);
    }
    void passesTheTesterThroughAnyHistory()
    {
        QFETCH(const qint64, mostReadAtOnce);
        TestBook book;
        RecordTableModel model(*book, queryFor("person"));
        model.setMostReadAtOnce(mostReadAtOnce);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(3);
        QList<RecordId> living;
        for (int step = 0; step < 120; ++step) {
            const int what = int(random.bounded(8));
            const QString name = QStringLiteral("%1 %2").arg(QChar(u'a' + char16_t(random.bounded(6)))).arg(step);
            if (what < 3 || living.isEmpty()) {
                living.append(person(book, name.toUtf8().constData()));
            } else if (what == 3) {
                removeRecord(book, living.takeAt(qsizetype(random.bounded(quint32(living.size())))));
            } else if (what == 4) {
                set(book, living.at(qsizetype(random.bounded(quint32(living.size())))), given({{"last_name", name}}));
            } else if (what == 5) {
                set(book, living.at(qsizetype(random.bounded(quint32(living.size())))),
                    given({{"phone", QStringLiteral("0%1").arg(step)}}));
            } else if (what == 6) {
                WB_VERIFY(book->undoNext());
                living = book->store().all(*findEntity(u"person")).value().isEmpty() ? QList<RecordId>() : allOf(book);
            } else {
                static const QStringList filters{QString(), key("a"), key("b 1"), key("nichts davon")};
                model.setFilter(filters.at(qsizetype(random.bounded(4))));
                model.sort(int(random.bounded(5)) - 1, random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            }
            if (model.isReading() && random.bounded(3) == 0)
                continue; // the next step comes before what this one asked for
            QVERIFY(settled(model));
            holdsTheBook(model, book);
            QCOMPARE(model.unfilteredCount(), living.size());
        }
        QVERIFY(living.size() > 3);
    }

    void whatWasSortedIsOnlyNarrowed()
    {
        TestBook book;
        addPersons(book, 60);
        RecordTableModel model(*book, queryFor("person"));
        const int first = int(model.columns().indexOf(key("first_name")));
        const int phone = int(model.columns().indexOf(key("phone")));
        QVERIFY(first >= 0 && phone >= 0);
        const auto shows = [&](const QString& typed) {
            model.setFilter(typed);
            holdsTheBook(model, book);
        };
        model.sort(phone);
        holdsTheBook(model, book);
        model.sort(first, Qt::DescendingOrder);
        holdsTheBook(model, book);
        for (const char* typed : {"v1", "v1 person 2", "nobody at all", ""})
            shows(key(typed));
        model.setOwnFilters({{findEntity(u"person")->indexOf(u"first_name"), {}, key("v4"), {}, {}}});
        holdsTheBook(model, book);
        shows(key("person 3"));
        model.setOwnFilters({});
        shows({});
        // What sorted another order than the present one is not used after its field has changed.
        model.sort(phone);
        holdsTheBook(model, book);
        model.sort(first);
        set(book, allOf(book).at(7), given({{"phone", QStringLiteral("0231 7")}}));
        holdsTheBook(model, book);
        model.sort(phone);
        holdsTheBook(model, book);
        shows(key("v1"));
    }

    void whatStaysInPlaceIsToldByCell()
    {
        TestBook book;
        person(book, "Ahrens");
        const RecordId kaya = person(book, "Kaya");
        RecordTableModel model(*book, queryFor("person"));
        QCOMPARE(firstColumn(model).size(), 2);
        QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        set(book, kaya, given({{"phone", QStringLiteral("0231 1")}}));
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(layout.size(), 0);
        QCOMPARE(cell(model, 1, "phone"), QStringLiteral("0231 1"));
        municipality(book, QStringLiteral("Olpe")); // nothing that this list shows
        QCOMPARE(cells.size() + layout.size(), 1);
        set(book, kaya, given({{"last_name", QStringLiteral("Abel")}}));
        QCOMPARE(layout.size(), 1);
        holdsTheBook(model, book);
    }

    void selectionAndCurrentRowStayWithTheirRecords()
    {
        TestBook book;
        const RecordId adams = person(book, "Adams");
        const RecordId kaya = person(book, "Kaya");
        const RecordId zander = person(book, "Zander");
        RecordTableModel model(*book, queryFor("person"));
        QItemSelectionModel selection(&model);
        const auto chosen = [&] {
            QSet<RecordId> ids;
            const QModelIndexList rows = selection.selectedRows();
            for (const QModelIndex& row : rows)
                ids.insert(model.recordId(row.row()));
            return ids;
        };
        const auto select = [&](RecordId id) {
            const QModelIndex row = model.index(model.rowOf(id), 0);
            selection.select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            selection.setCurrentIndex(row, QItemSelectionModel::NoUpdate);
        };
        select(adams);
        select(zander);
        const auto current = [&] { return model.recordId(selection.currentIndex().row()); };
        person(book, "Baum");
        QCOMPARE(chosen(), (QSet<RecordId>{adams, zander}));
        QCOMPARE(current(), zander);
        QCOMPARE(selection.currentIndex().row(), 3);
        model.sort(int(model.columns().indexOf(key("last_name"))), Qt::DescendingOrder);
        QCOMPARE(selection.currentIndex().row(), 0);
        QCOMPARE(chosen(), (QSet<RecordId>{adams, zander}));
        set(book, zander, given({{"last_name", QStringLiteral("Aaa")}}));
        QCOMPARE(selection.currentIndex().row(), 3);
        removeRecord(book, adams);
        QCOMPARE(chosen(), QSet<RecordId>{zander});
        QCOMPARE(current(), zander);
        model.setFilter(key("kaya"));
        QVERIFY(chosen().isEmpty());
        QCOMPARE(model.recordId(0), kaya);
    }

    void titlesOfOthersAreFollowed()
    {
        TestBook book;
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("Agentur")}}));
        const RecordId olpe = municipality(book, QStringLiteral("Olpe"));
        const RecordId series = book.add("series", given({{"title", QStringLiteral("Ganztag")}, {"agency", agency}}));
        book.add("session", given({{"series", series}, {"date", FuzzyDate::year(2023)}, {"host_municipality", olpe}}));
        const RecordId team = book.add("team", given({{"series", series}, {"municipality", olpe}}));
        book.add("registration", given({{"team", team}}));
        RecordTableModel sessions(*book, queryFor("session"));
        RecordTableModel registrations(*book, queryFor("registration"));
        QCOMPARE(cell(sessions, 0, "host_municipality"), QStringLiteral("Olpe"));
        QCOMPARE(cell(registrations, 0, "team"), QStringLiteral("Olpe – Ganztag"));
        set(book, olpe, given({{"name", QStringLiteral("Kreis Olpe")}}));
        QCOMPARE(cell(sessions, 0, "host_municipality"), QStringLiteral("Kreis Olpe"));
        QCOMPARE(cell(registrations, 0, "team"), QStringLiteral("Kreis Olpe – Ganztag")); // two steps away
    }

    void childrenOfOneOwnerFollowTheirOrder()
    {
        TestBook book;
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("Agentur")}}));
        const RecordId series = book.add("series", given({{"title", QStringLiteral("Eins")}, {"agency", agency}}));
        const RecordId other = book.add("series", given({{"title", QStringLiteral("Zwei")}, {"agency", agency}}));
        QList<RecordId> sessions;
        for (const char* title : {"C", "A", "B"})
            sessions.append(book.add(
                "session", given({{"series", series}, {"title", key(title)}, {"date", FuzzyDate::year(2023)}})));
        ListQuery query = queryFor("session");
        query.owner = series;
        RecordTableModel model(*book, query);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.columns().contains(key("series")));
        QVERIFY(RecordTableModel(*book, queryFor("session")).columns().contains(key("series")));
        QCOMPARE(firstColumn(model), QStringList({key("C"), key("A"), key("B")}));
        WB_VERIFY(book->apply(acts::place(book->store(), sessions.at(2), sessions.at(0)).value()));
        QCOMPARE(firstColumn(model), QStringList({key("B"), key("C"), key("A")}));
        QSignalSpy queried(&model, &RecordTableModel::queried);
        book.add("session", given({{"series", other}, {"title", key("X")}, {"date", FuzzyDate::year(2023)}}));
        QCOMPARE(queried.size(), 0);
        set(book, sessions.at(0), given({{"series", other}}));
        QCOMPARE(firstColumn(model), QStringList({key("B"), key("A")}));
    }

    void columnsAreChosenByKey()
    {
        TestBook book;
        municipality(book, QStringLiteral("Olpe"));
        RecordTableModel model(*book, queryFor("municipality"));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns({key("seat"), key("name"), key("no_such_field"), key("note")});
        QCOMPARE(model.columns(), QStringList({key("name"), key("seat"), key("note")}));
        holdsTheBook(model, book);
        model.sort(1);
        QCOMPARE(model.sortColumn(), 1);
        model.setColumns({key("note"), key("population")});
        QCOMPARE(model.columns(), QStringList({key("population"), key("note")}));
        QCOMPARE(model.sortColumn(), -1); // still sorted by it, but no column says so
        model.setColumns({});
        QCOMPARE(model.columnCount(), 0);
        model.setColumns(model.defaultColumns());
        holdsTheBook(model, book);
    }

    void statesHaveATone()
    {
        TestBook book;
        const RecordId agency = book.add("agency", given({{"name", QStringLiteral("Agentur")}}));
        book.add("series",
            given({{"title", QStringLiteral("Ganztag")}, {"agency", agency}, {"state", key("cancelled")},
                {"cancellation_reason", key("x")}}));
        municipality(book, QStringLiteral("Olpe"));
        const RecordTableModel series(*book, queryFor("series"));
        const RecordTableModel municipalities(*book, queryFor("municipality"));
        const auto tone = [](const RecordTableModel& model, const char* field) {
            return model.index(0, int(model.columns().indexOf(key(field)))).data(RecordTableModel::ToneRole);
        };
        QCOMPARE(tone(series, "state").toInt(), int(Tone::Bad));
        QVERIFY(!tone(series, "title").isValid());
        QVERIFY(!tone(municipalities, "state").isValid()); // a Land is no state of anything
        const std::pair<const char*, Tone> words[] = {{"draft", Tone::Neutral}, {"running", Tone::Good},
            {"registration_closed", Tone::Caution}, {"cancelled", Tone::Bad}, {"announced", Tone::Note}};
        const FieldInfo& state = findEntity(u"series")->fields[size_t(findEntity(u"series")->indexOf(u"state"))];
        for (const auto& [word, expected] : words)
            QCOMPARE(ui::stateTone(state, key(word)), std::optional<Tone>(expected));
        QCOMPARE(ui::stateTone(state, QString()), std::nullopt);
    }

    void everyWordOfEveryStateIsKnown()
    {
        int states = 0;
        for (const EntityInfo* kind : allEntities()) {
            for (const FieldInfo& field : kind->fields) {
                if (!ui::isStateField(field))
                    continue;
                ++states;
                for (const ChoiceWord& choice : field.choices)
                    QVERIFY2(ui::hasTone(key(choice.word)), choice.word);
            }
        }
        QVERIFY(states >= 3);
    }

    void tenThousandRowsAreReadByWindow()
    {
        TestBook book;
        addPersons(book, 10'000);
        RecordTableModel model(*book, queryFor("person"));
        QCOMPARE(model.rowCount(), 10'000);
        const QList<RecordId> ids = RecordList(book->connection(), model.query()).allIds().value();
        for (const int row : {0, 63, 64, 199, 200, 5'000, 9'999, 3})
            QCOMPARE(model.index(row, 0).data(RecordTableModel::IdRole).value<RecordId>(), ids.at(row));
        QItemSelectionModel selection(&model);
        selection.select(QItemSelection(model.index(100, 0), model.index(599, model.columnCount() - 1)),
            QItemSelectionModel::Select);
        const QSet<RecordId> chosen(ids.cbegin() + 100, ids.cbegin() + 600);
        person(book, "Aaa");
        model.sort(int(model.columns().indexOf(key("first_name"))), Qt::DescendingOrder);
        QSet<RecordId> still;
        const QModelIndexList rows = selection.selectedRows();
        for (const QModelIndex& row : rows)
            still.insert(model.recordId(row.row()));
        QCOMPARE(still, chosen);
        model.setFilter(key("person 99"));
        QCOMPARE(model.rowCount(), int(RecordList(book->connection(), model.query()).count().value()));
        QCOMPARE(model.unfilteredCount(), 10'001);
        WB_VERIFY(book->undo(book->history().acts().value().last().id)); // the whole import, from under the filter
        QCOMPARE(model.unfilteredCount(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void aFailureIsToldAndShownEmpty()
    {
        TestBook book;
        person(book, "Kaya");
        RecordTableModel model(*book, queryFor("person"));
        QSignalSpy failed(&model, &RecordTableModel::failed);
        ListQuery wrong = model.query();
        wrong.fields = {{4711, {}, {}}};
        model.setQuery(wrong);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::NoSuchField);
        model.setQuery(queryFor("person"));
        QCOMPARE(model.rowCount(), 1);
    }

    void aReadingThatBreaksOffIsToldAndMadeGood()
    {
        TestBook book;
        addPersons(book, 10'000);
        RecordTableModel model(*book, queryFor("person"));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy failed(&model, &RecordTableModel::failed);
        book->connection().setCancel([] { return true; });
        model.setFilter(key("person 99"));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Cancelled);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 10'000); // counted by the page, which nobody can stop
        QCOMPARE(model.index(5'000, 0).data().toString(), QString());
        book->connection().setCancel({});
        model.refresh();
        QVERIFY(!model.index(5'000, 0).data().toString().isEmpty());
        holdsTheBook(model, book);
    }

    void aLongListIsSortedBesideTheWindow()
    {
        Long list;
        (void)firstColumn(list.model);
        QVERIFY(settled(list.model));
        const QStringList before = firstColumn(list.model);
        const RecordId chosen = list.model.recordId(7);
        list.selection.setCurrentIndex(list.model.index(7, 0), SelectRow);
        QSignalSpy queried(&list.model, &RecordTableModel::queried);
        QSignalSpy caughtUp(&list.model, &RecordTableModel::caughtUp);
        list.sort("email");
        // What was asked for is known at once, what is shown stays and can be used.
        QVERIFY(list.model.isPending());
        QCOMPARE(list.model.sortColumn(), list.column("email"));
        QCOMPARE(firstColumn(list.model), before);
        QCOMPARE(list.model.recordId(7), chosen);
        QCOMPARE(list.current(), chosen);
        QCOMPARE(queried.size(), 0);
        QVERIFY(settled(list.model));
        QCOMPARE(queried.size(), 1);
        QCOMPARE(caughtUp.size(), 1);
        QVERIFY(!list.model.isPending());
        holdsTheBook(list.model, list.book);
        QVERIFY(firstColumn(list.model) != before);
        QCOMPARE(list.current(), chosen);
        // What was sorted once is only narrowed, and that is told at once.
        list.model.setFilter(key("v1"));
        QVERIFY(!list.model.isPending());
        holdsTheBook(list.model, list.book);
    }

    void theBookMayChangeWhileAListIsSorted()
    {
        Long list;
        const RecordId chosen = list.model.recordId(7);
        const RecordId gone = list.model.recordId(3);
        list.selection.select(list.model.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        list.selection.setCurrentIndex(list.model.index(7, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        list.sort("email");
        removeRecord(list.book, gone);
        const RecordId come = person(list.book, "Abel");
        set(list.book, chosen, given({{"email", QStringLiteral("zz@beispiel.example")}}));
        QVERIFY(list.model.isPending());
        QVERIFY(settled(list.model));
        holdsTheBook(list.model, list.book);
        QCOMPARE(list.model.unfilteredCount(), manyPersons);
        QVERIFY(list.model.rowOf(come) >= 0 && list.model.rowOf(gone) < 0);
        QCOMPARE(list.current(), chosen);
        QCOMPARE(list.selection.selectedRows().size(), 1);
    }

    void ofSeveralOrdersOnlyTheLastIsShown()
    {
        Long list;
        QSignalSpy queried(&list.model, &RecordTableModel::queried);
        list.sort("email");
        list.sort("phone");
        list.sort("function_level");
        QVERIFY(settled(list.model));
        QCOMPARE(queried.size(), 1);
        QCOMPARE(list.model.sortColumn(), list.column("function_level"));
        holdsTheBook(list.model, list.book);
        // One that is had at once is shown at once, and stays.
        list.sort("phone");
        list.model.sort(-1);
        QVERIFY(!list.model.isPending() && !list.model.isReading());
        QCOMPARE(queried.size(), 2);
        holdsTheBook(list.model, list.book);
        QTRY_VERIFY(ui::BesideReader::isIdle());
        QTest::qWait(20);
        QCOMPARE(queried.size(), 2);
        holdsTheBook(list.model, list.book);
    }

    void aListMayGoWhileItIsSorted()
    {
        TestBook book;
        addPersons(book, manyPersons);
        {
            RecordTableModel model(*book, queryFor("person"));
            model.setMostReadAtOnce(100);
            model.sort(int(model.columns().indexOf(key("email"))));
            QVERIFY(model.isReading());
        }
        book.close();
        QTRY_VERIFY(ui::BesideReader::isIdle());
        QTest::qWait(20);
    }

    void rowsFarDownAreEmptyUntilTheyAreRead()
    {
        Long list;
        const QList<RecordId> ids = RecordList(list.book->connection(), list.model.query()).allIds().value();
        constexpr int far = 1300;
        QVERIFY(!list.model.index(900, 0).data().toString().isEmpty());
        QVERIFY(!list.model.isReading());
        QCOMPARE(list.model.index(far, 0).data().toString(), QString());
        QVERIFY(list.model.isReading() && !list.model.isPending());
        QSignalSpy cells(&list.model, &QAbstractItemModel::dataChanged);
        QSignalSpy queried(&list.model, &RecordTableModel::queried);
        QVERIFY(settled(list.model));
        QCOMPARE(cells.size(), 1);
        QVERIFY(cells.first().at(0).toModelIndex().row() <= far && cells.first().at(1).toModelIndex().row() >= far);
        QCOMPARE(queried.size(), 0);
        QCOMPARE(list.model.index(far, 0).data(RecordTableModel::IdRole).value<RecordId>(), ids.at(far));
        holdsTheBook(list.model, list.book);
        // Whoever acts on a row gets its record in any case.
        Long other;
        QVERIFY(!other.model.recordId(far).isNull());
        QVERIFY(!other.model.isReading());
    }

    void whatIsSelectedFarDownStays()
    {
        Long list;
        const QList<RecordId> ids = RecordList(list.book->connection(), list.model.query()).allIds().value();
        list.selection.select(QItemSelection(list.model.index(1200, 0), list.model.index(1299, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        list.model.keepInMind(1200, 1299);
        QVERIFY(list.model.isReading()); // and nobody waits for it
        list.sort("first_name");
        QVERIFY(settled(list.model));
        holdsTheBook(list.model, list.book);
        QSet<RecordId> still;
        const QModelIndexList rows = list.selection.selectedRows();
        for (const QModelIndex& row : rows)
            still.insert(list.model.recordId(row.row()));
        QCOMPARE(still, QSet<RecordId>(ids.cbegin() + 1200, ids.cbegin() + 1300));
    }

    void whatCannotBeReadBesideTheWindowIsTold()
    {
        Long list;
        QSignalSpy failed(&list.model, &RecordTableModel::failed);
        QVERIFY(QFile::rename(list.book.path(), list.book.file(key("away"))));
        list.sort("email");
        QVERIFY(settled(list.model));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(list.model.rowCount(), 0);
        QVERIFY(QFile::rename(list.book.file(key("away")), list.book.path()));
        list.model.refresh();
        QVERIFY(settled(list.model));
        holdsTheBook(list.model, list.book);
        QCOMPARE(list.model.rowCount(), manyPersons);
    }

private:
    static constexpr int manyPersons = 2500;
    static constexpr QItemSelectionModel::SelectionFlags SelectRow =
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

    /** A list that is long, in its own order. */
    struct Long {
        Long()
            : model(((void)addPersons(book, manyPersons), *book), queryFor("person"))
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
            , selection(&model)
        {
            model.setMostReadAtOnce(100);
            model.refresh();
        }
        [[nodiscard]] int column(const char* field) const { return int(model.columns().indexOf(key(field))); }
        void sort(const char* field) { model.sort(column(field)); }
        [[nodiscard]] RecordId current() const { return model.recordId(selection.currentIndex().row()); }

        TestBook book;
        RecordTableModel model;
        QAbstractItemModelTester tester;
        QItemSelectionModel selection;
    };

    static bool settled(RecordTableModel& model)
    {
        return QTest::qWaitFor([&model] { return !model.isReading(); }, 20'000);
    }
    static QList<RecordId> allOf(TestBook& book)
    {
        return RecordList(book->connection(), queryFor("person")).allIds().value();
    }
};

QTEST_MAIN(TestOfRecordTableModel)
#include "tst_recordtablemodel.moc"
