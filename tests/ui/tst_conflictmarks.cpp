// A conflict that is open is marked wherever its value is shown, printed or exported, until somebody decides.
#include "core/exchange/calendarevents.h"
#include "core/exchange/importfile.h"
#include "core/exchange/importplan.h"
#include "core/exchange/recordexport.h"
#include "core/exchange/tablefiles.h"
#include "core/exchange/vcard.h"
#include "core/model/dispute.h"
#include "core/report/documents.h"
#include "core/store/storedhistory.h"
#include "tests/support/pdfcheck.h"
#include "tests/ui/deskbench.h"
#include "ui/calendar/boardcontent.h"
#include "ui/forms/recordeditor.h"
#include "ui/look/pill.h"
#include "ui/models/recordlistview.h"
#include "ui/models/recordtablemodel.h"
#include "ui/pages/municipalityoverview.h"
#include "ui/pages/recordpage.h"
#include "ui/pages/seriesoverview.h"
#include "ui/pages/startpage.h"
#include "ui/pages/startpagemodel.h"
#include "ui/search/searchmodel.h"
#include "ui/series/agendalist.h"
#include "ui/series/agendaview.h"
#include "ui/series/attendancedesk.h"
#include "ui/series/sessionsdesk.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stageview.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTreeWidgetItemIterator>

using namespace core;
using namespace ui;
using test::DeskWorld;
using test::edit;
using test::given;
using test::part;
using test::text;

namespace {

const QString mark = QStringLiteral("[in conflict]");

/** A book with a conflict about the title of a session, which documents print, and one about its date. */
struct Disputed : DeskWorld {
    Disputed()
    {
        edit(laptop->book(), sessions[1], given({{"venue_name", text("Rathaus")}}));
        edit(laptop->book(), measure,
            given({{"until", FuzzyDate::day(QDate(2023, 11, 30))}, {"what", text("Rückgabe sagt dies")}}));
        const QString file = laptop->giveBack(book.file(text("r.koffer")));
        edit(*book, sessions[1], given({{"venue_name", text("Kreishaus")}}));
        edit(*book, measure, given({{"until", FuzzyDate::day(QDate(2023, 10, 15))}, {"what", text("Büro sagt das")}}));
        const auto plan = koffer::planReturn(*book, file);
        if (!plan || !book->apply(plan->plan.proposal))
            qFatal("not merged");
        if (book->history().conflicts().value().size() != 3)
            qFatal("other conflicts");
    }
    void decideAll()
    {
        const QList<Conflict> open = book->history().conflicts().value();
        for (const Conflict& conflict : open) {
            const StoredHistory view(book->connection());
            const auto proposal = acts::decide(view, conflict, conflict.candidates.first().id, book->ids());
            if (!proposal || !book->apply(*proposal))
                qFatal("not decided");
        }
    }
};

QString exported(const std::function<Result<void>(QIODevice&)>& write)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::ReadWrite) || !write(buffer))
        qFatal("not written");
    return QString::fromUtf8(buffer.data());
}

} // namespace

class TestConflictMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::English);
    }

    void listsSayItInTheCell()
    {
        Disputed world;
        ListQuery query;
        query.kind = findEntity(u"measure");
        RecordTableModel model(*world.book, query);
        const int column = int(model.columns().indexOf(text("until")));
        QVERIFY(column >= 0);
        const QModelIndex cell = model.index(model.rowOf(world.measure), column);
        QVERIFY2(cell.data().toString().endsWith(mark), qPrintable(cell.data().toString()));
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(mark));
        const int other = int(model.columns().indexOf(text("state")));
        QVERIFY(!model.index(cell.row(), other).data().toString().contains(mark));
        world.decideAll();
        QVERIFY2(!model.index(model.rowOf(world.measure), column).data().toString().contains(mark), "still marked");
    }

    void theFormShowsAllValuesAndDecides()
    {
        Disputed world;
        auto* const editor = new RecordEditor(*world.book, *findEntity(u"measure"));
        WB_VERIFY(editor->open(world.measure));
        test::Bench bench(editor);
        auto* const offer = part<QWidget>(*editor, "until.conflict");
        QVERIFY(offer);
        QStringList said;
        const QList<QLabel*> labels = offer->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            said.append(label->text());
        QVERIFY2(said.join(u'\n').contains(text("15 Oct 2023")) && said.join(u'\n').contains(text("30 Nov 2023")),
            qPrintable(said.join(u'\n')));
        auto* const take = part<QPushButton>(*editor, "until.take1");
        QVERIFY(take);
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(world.book->store().get(world.measure).value().at(QLatin1StringView("until")),
            Value(FuzzyDate::day(QDate(2023, 11, 30))));
        QVERIFY(!part<QWidget>(*editor, "until.conflict"));
        QVERIFY(part<QWidget>(*editor, "what.conflict"));
        // Undo brings the conflict back, also here.
        WB_VERIFY(world.book->undoNext());
        QVERIFY(part<QWidget>(*editor, "until.conflict"));
    }

    void theHeadOfTheRecordCountsThem()
    {
        Disputed world;
        RecordPage page(*world.book, world.book->store().get(world.measure).value(), world.prompts);
        const auto says = [&] {
            const QList<Pill*> pills = page.findChildren<Pill*>();
            return std::ranges::any_of(pills, [](const Pill* pill) { return pill->text() == text("2 conflicts"); });
        };
        page.QWidget::show();
        QTRY_VERIFY(says());
        world.decideAll();
        QTRY_VERIFY(!says());
    }

    void aSessionSaysThatItIsWithTheModerator()
    {
        DeskWorld world;
        RecordPage page(*world.book, world.book->store().get(world.sessions[1]).value(), world.prompts);
        const auto says = [&] {
            const QList<Pill*> pills = page.findChildren<Pill*>();
            return std::ranges::any_of(
                pills, [](const Pill* pill) { return pill->text() == text("with the moderator"); });
        };
        page.QWidget::show();
        QTRY_VERIFY(says());
        RecordPage other(*world.book, world.book->store().get(world.sessions[0]).value(), world.prompts);
        QVERIFY(!std::ranges::any_of(
            other.findChildren<Pill*>(), [](const Pill* pill) { return pill->text() == text("with the moderator"); }));
    }

    void tablesThatLeaveTheProgramSayIt()
    {
        Disputed world;
        const Labels& labels = labelsIn(QLocale::English);
        const EntityInfo& kind = *findEntity(u"measure");
        const QString csv =
            exported([&](QIODevice& device) { return exportCsv(world.book->store(), kind, labels, device); });
        QVERIFY2(csv.contains(text("In conflict")) && csv.contains(text("Rückgabe sagt dies")), qPrintable(csv));
        QVERIFY2(!csv.contains(mark), "the cells themselves stay as they can be taken in again");
        const QString json = exported([&](QIODevice& device) { return exportJson(world.book->store(), kind, device); });
        const QJsonArray records = QJsonDocument::fromJson(json.toUtf8()).array();
        QStringList keys;
        for (const QJsonValue& record : records) {
            for (const QJsonValue& key : record.toObject().value(text("in_conflict")).toArray())
                keys.append(key.toString());
        }
        keys.sort();
        QCOMPARE(keys, (QStringList{text("until"), text("what")}));
        // Either can be taken in again: the mark is no field.
        for (const auto& [name, words] : {std::pair("m.csv", csv), std::pair("m.json", json)}) {
            const QString path = world.book.file(text(name));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words.toUtf8()) > 0);
            file.close();
            const QList<ImportTable> tables = readImportFile(path, kind.name()).value();
            ImportOptions options;
            options.kind = &kind;
            options.mapping = guessMapping(kind, tables.first(), text(name), allLanguages());
            options.languages = allLanguages();
            const auto plan = planImport(world.book->store(), world.book->ids(), tables.first(), options);
            WB_VERIFY(plan);
            QCOMPARE(plan->count(RowClass::Same), plan->rows.size());
        }
        // Lists as they are shown, for spreadsheets and for paper, and the fixed tables.
        const ShownList list = ShownList::whole(kind, {world.measure});
        QStringList cells;
        WB_VERIFY(forEachRow(world.book->connection(), list, labels, [&](const QList<TableCell>& row) -> Result<void> {
            for (const TableCell& cell : row)
                cells.append(cell.text);
            return {};
        }));
        QCOMPARE(cells.filter(mark).size(), 2);
        const QString table = exported([&](QIODevice& device) {
            return exportTable(
                world.book->store(), *findTable(text("csv-06")), Audience::Agency, QDate(2023, 3, 22), labels, device);
        });
        QCOMPARE(table.count(mark), 2);
        world.decideAll();
        const QString after =
            exported([&](QIODevice& device) { return exportCsv(world.book->store(), kind, labels, device); });
        QVERIFY(!after.contains(text("In conflict")));
    }

    /** Calendars and address books are read by others: they are told what is open, and not what stands against what. */
    void calendarsAndCardsSayIt()
    {
        Disputed world;
        Book& book = *world.book;
        const auto calendar = [&](RecordId session) {
            const auto bytes = exportCalendar(book.store(), book.history(), session, book.clock().now());
            return bytes ? QString::fromUtf8(*bytes).remove(text("\r\n ")) : text("not written");
        };
        const QString disputed = calendar(world.sessions[1]);
        QVERIFY2(disputed.contains(text("[in Konflikt] Ort")), qPrintable(disputed));
        QVERIFY2(!disputed.contains(text("Rathaus")), qPrintable(disputed));
        QVERIFY(!calendar(world.sessions[0]).contains(text("in Konflikt")));

        const auto card = [&] {
            const auto cards = exportCards(book.store(), {world.persons[0]}, Audience::Agency);
            return cards ? QString::fromUtf8(cards->bytes).remove(text("\r\n ")) : text("not written");
        };
        QVERIFY(!card().contains(text("NOTE")));
        const QString copy = world.book.file(text("kopie.wbuch"));
        WB_VERIFY(book.backup(copy));
        {
            const auto other = Book::open(copy, {});
            WB_VERIFY(other);
            edit(**other, world.persons[0], given({{"mobile", text("0171 1")}, {"note", text("dort")}}));
        }
        edit(book, world.persons[0], given({{"mobile", text("0171 2")}, {"note", text("hier")}}));
        test::OpenDesk(book, copy, world.prompts).take();
        // What the card does not show needs no mark.
        QVERIFY2(card().contains(text("NOTE:[in Konflikt] Telefon\r\n")), qPrintable(card()));
        world.decideAll();
        QVERIFY(!calendar(world.sessions[1]).contains(text("in Konflikt")));
        QVERIFY(!card().contains(text("NOTE")));
    }

    void overviewsSayIt()
    {
        Disputed world;
        Book& book = *world.book;
        world.book.clock.set(QDateTime(QDate(2023, 10, 20), QTime(9, 0), Qt::UTC)); // the measure is overdue
        const auto marks = [](QWidget& page, const char* card) {
            const auto* const shown = page.findChild<QWidget*>(text("card_") + text(card));
            qsizetype count = 0;
            const QList<LinkLine*> lines = shown ? shown->findChildren<LinkLine*>() : QList<LinkLine*>();
            for (const LinkLine* line : lines)
                count += line->accessibleName().contains(mark) ? 1 : 0;
            return shown ? count : -1;
        };
        SeriesOverview series(book, world.series);
        MunicipalityOverview municipality(book, world.municipalities[0]);
        StartPage start(book, world.prompts);
        for (QWidget* page :
            {static_cast<QWidget*>(&series), static_cast<QWidget*>(&municipality), static_cast<QWidget*>(&start)})
            page->show();
        const auto* const due = start.findChild<StartPageModel*>();
        const auto dueMarks = [&] {
            QSet<QString> kinds;
            for (int row = 0; due && row < due->rowCount(); ++row) {
                if (due->index(row, StartPageModel::Note).data().toString().contains(mark))
                    kinds.insert(due->index(row, StartPageModel::Kind).data().toString());
            }
            return kinds;
        };
        QTRY_COMPARE(marks(series, "sessions"), 1); // of three
        QCOMPARE(marks(series, "facts"), 0);
        QTRY_VERIFY(marks(municipality, "measures") == 1);
        QTRY_VERIFY(dueMarks().contains(text("Measure")));
        QVERIFY(!dueMarks().contains(text("Conflict"))); // that line is about nothing else
        world.decideAll();
        QTRY_COMPARE(marks(series, "sessions"), 0);
        QTRY_COMPARE(marks(municipality, "measures"), 0);
        QTRY_VERIFY(dueMarks().isEmpty());
    }

    /** The desks of a series, the calendar, the moderation and the search show it at the line or the cell. */
    void desksAndBoardsSayIt()
    {
        DeskWorld world;
        Book& book = *world.book;
        const RecordId block = world.book.add("agenda_item",
            given({{"session", world.sessions[1]}, {"title", text("Ankommen")}, {"duration_min", qint64(20)}}));
        world.laptop.reset();
        const auto packed = world.packAndOpen("b.koffer", {world.sessions[1]});
        WB_VERIFY(packed);
        test::Laptop laptop(*packed, 11);
        edit(laptop.book(), world.attendance, given({{"status", text("excused")}}));
        edit(laptop.book(), block, given({{"title", text("Beginn")}}));
        edit(laptop.book(), world.sessions[1], given({{"venue_name", text("Rathaus")}}));
        edit(laptop.book(), world.measure, given({{"what", text("Rückgabe sagt dies")}}));
        const QString file = laptop.giveBack(world.book.file(text("b-r.koffer")));
        edit(book, world.attendance, given({{"status", text("unexcused")}}));
        edit(book, block, given({{"title", text("Einstieg")}}));
        edit(book, world.sessions[1], given({{"venue_name", text("Kreishaus")}}));
        edit(book, world.measure, given({{"what", text("Büro sagt das")}}));
        const auto plan = koffer::planReturn(book, file);
        WB_VERIFY(plan);
        WB_VERIFY(book.apply(plan->plan.proposal));
        QCOMPARE(book.history().conflicts().value().size(), 4);

        ui::AttendanceDesk attendance(book, world.series, world.prompts);
        attendance.reload();
        const auto* const table = attendance.findChild<QTreeWidget*>();
        QStringList marked;
        for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(table)); *item; ++item) {
            for (int column = 1; column < table->columnCount(); ++column) {
                if ((*item)->text(column).contains(mark))
                    marked.append((*item)->text(column));
            }
        }
        QCOMPARE(marked.size(), 1);
        QVERIFY(table->headerItem()->text(2).contains(mark));

        ui::AgendaView agenda(book, world.sessions[1], world.prompts);
        agenda.reload();
        const auto* const blocks = agenda.findChild<ui::AgendaList*>();
        QVERIFY(blocks->topLevelItem(0)->text(ui::AgendaList::Time).contains(mark));
        QVERIFY2(!blocks->topLevelItem(0)->text(ui::AgendaList::Title).contains(mark), "it would be typed over");

        ui::SessionsDesk dates(book, world.series, world.prompts);
        dates.reload();
        const auto labels = dates.findChild<QWidget*>(text("session_2"))->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(mark); }));

        const auto year = ui::readCalendarYear(book.connection(), 2023, QDate(2023, 3, 22));
        WB_VERIFY(year);
        const ui::SharedContent board = ui::boardContent(*year, {}, std::nullopt, QDate(2023, 3, 22));
        qsizetype onBoard = 0;
        for (const ui::BoardBlock& each : board->blocks)
            onBoard += each.name.contains(mark) && each.dayWords.contains(mark);
        QCOMPARE(onBoard, 1);

        ui::StageView stage(book, world.sessions[1], true);
        stage.showPlace(text("attendance"));
        const auto facts = [&](const char* list) {
            QStringList lines;
            for (const ui::StageRow& row : stage.findChild<ui::StageList*>(text(list))->lines().rows())
                lines.append(row.facts);
            return lines.filter(mark).size();
        };
        QCOMPARE(facts("attendanceList"), 1);
        QCOMPARE(facts("agendaList"), 1);

        ui::SearchModel found;
        const SearchHit hit{world.measure, findEntity(u"measure"), text("Büro sagt das"), nullptr, {}};
        const SearchHit other{world.outcome, findEntity(u"outcome"), text("Anderes"), nullptr, {}};
        found.showHits({hit, other}, ui::DisputedPlaces::read(book.connection()).value());
        QVERIFY(found.index(1).data(ui::SearchModel::DetailRole).toString().contains(mark));
        QVERIFY(found.index(1).data(Qt::AccessibleTextRole).toString().contains(mark));
        QVERIFY(!found.index(3).data(Qt::AccessibleTextRole).toString().contains(mark));
    }

    /** A document names what is open in it, and says nothing of the values that stand against each other. */
    void documentsSayIt()
    {
        Disputed world;
        const DocumentKind* const kind = documentNamed(text("d-10")).value();
        DocumentRequest request;
        request.kind = kind;
        request.record = world.sessions[1];
        request.at = world.book->clock().now();
        const QString words = documentText(world.book->connection(), request, labelsIn(QLocale::English)).value();
        QVERIFY2(words.contains(text("Open conflicts")) && words.contains(text("Session")), qPrintable(words));
        QVERIFY2(!words.contains(text("Rathaus")), qPrintable(words));
        WB_VERIFY(makeDocument(world.book->connection(), request, labelsIn(QLocale::English)));
        world.decideAll();
        const QString after = documentText(world.book->connection(), request, labelsIn(QLocale::English)).value();
        QVERIFY(!after.contains(text("Open conflicts")));
    }
};

QTEST_MAIN(TestConflictMarks)
#include "tst_conflictmarks.moc"
