#include "tests/support/pdfcheck.h"
#include "tests/ui/listbench.h"
#include "ui/frame/place.h"
#include "ui/look/banner.h"
#include "ui/models/listexport.h"
#include "ui/pages/kindpage.h"

using namespace core;
using namespace listbench;
using test::given;
using ui::ExportFormat;

class TestOfListExport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;

    static QString said(const Bench& b)
    {
        auto* const banner = b.child<ui::Banner>("exportSaid");
        return banner->isVisible() ? banner->findChild<ui::PlainLabel*>()->text() : QString();
    }

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_listexport")); }
    void init() { freshSettings(m_settings); }

    void whatIsShownIsWrittenInEveryFormat()
    {
        Bench b;
        b.list->model().setColumns({key("name"), key("population")});
        b.list->setFieldFilters({{b.field("state"), key("NW")}});
        const std::pair<ExportFormat, const char*> formats[] = {
            {ExportFormat::Xlsx, "x.xlsx"}, {ExportFormat::Pdf, "x.pdf"}, {ExportFormat::Csv, "x.csv"},
            {ExportFormat::AllFields, "all.csv"}};
        for (const auto& [format, name] : formats) {
            b.answers.file = b.book.file(key(name));
            b.list->exportAs(format);
            QTRY_VERIFY2(said(b).contains(key(name)), qPrintable(said(b)));
            QVERIFY(b.answers.proposed.endsWith(key(name).mid(key(name).indexOf(u'.'))));
            QVERIFY(b.answers.proposed.contains(key("2023-03-22")));
        }
        QVERIFY(contentOf(b.book.file(key("x.xlsx"))).startsWith("PK"));
        const QByteArray csv = contentOf(b.book.file(key("x.csv")));
        QVERIFY(csv.contains("Aachen") && csv.contains("Olpe") && !csv.contains("Zwickau"));
        QCOMPARE(csv.left(csv.indexOf("\r\n")), QByteArray("\xef\xbb\xbf""Amtlicher Name;Einwohner"));
        QVERIFY(!csv.contains("Arnsberg"));
        QVERIFY(contentOf(b.book.file(key("all.csv"))).contains("Arnsberg")); // as an import wants them
        const QString pdf = pdfcheck::textOf(contentOf(b.book.file(key("x.pdf"))));
        for (const char* word : {"Kommunen", "Aachen", "Köln", "135", "Nordrhein-Westfalen", "22.03.2023"})
            QVERIFY2(pdf.contains(key(word)), word);
        QVERIFY(!pdf.contains(key("Zwickau")) && !pdf.contains(key("Arnsberg")));
    }

    void nothingIsDoneWithoutAFile()
    {
        Bench b;
        b.answers.file.clear();
        b.list->exportAs(ExportFormat::Xlsx);
        QVERIFY(!b.child("exportLine")->isVisible());
    }

    void aFailureIsSaidAndTheOldFileStays()
    {
        Bench b;
        b.answers.file = b.book.file(key("no/such/folder/x.xlsx"));
        b.list->exportAs(ExportFormat::Xlsx);
        QTRY_VERIFY(!said(b).isEmpty() && !said(b).contains(key("Exported")));
        const QByteArray book = contentOf(b.book.path());
        b.answers.file = b.book.path(); // the book itself
        b.list->exportAs(ExportFormat::Csv);
        QTRY_VERIFY(said(b).contains(key("test.wbuch")));
        QCOMPARE(contentOf(b.book.path()), book);
    }

    void aListTooWideForPaperSaysSo()
    {
        Bench b;
        const auto kinds = allEntities();
        const auto wide =
            std::find_if(kinds.begin(), kinds.end(), [](const EntityInfo* kind) { return kind->fields.size() > 26; });
        QVERIFY(wide != kinds.end());
        b.open((*wide)->key);
        QStringList all;
        for (const FieldInfo* field : b.list->model().possibleColumns())
            all.append(field->name());
        QVERIFY(all.size() > 24);
        b.list->model().setColumns(all);
        b.answers.file = b.book.file(key("wide.pdf"));
        b.list->exportAs(ExportFormat::Pdf);
        QTRY_VERIFY(said(b).contains(key("24")));
        QVERIFY(!QFile::exists(b.book.file(key("wide.pdf"))));
    }

    void aLongExportCanBeCancelled()
    {
        Bench b;
        ChangeSet changes;
        const EntityInfo& kind = *findEntity(u"person");
        for (int i = 0; i < 20'000; ++i) {
            Record person = kind.blank();
            person.setId(RecordId(b.book.ids.next()));
            person.set(QLatin1StringView("last_name"), QStringLiteral("Person %1").arg(i));
            changes.create(person);
        }
        ActInfo info;
        info.kind = QStringLiteral("import");
        WB_VERIFY(b.book->apply({changes, info}));
        b.open("person");
        b.answers.file = b.book.file(key("long.xlsx"));
        b.list->exportAs(ExportFormat::Xlsx);
        QVERIFY(b.child("cancelExport")->isVisible());
        b.list->exportAs(ExportFormat::Xlsx); // one at a time
        QTest::mouseClick(b.child("cancelExport"), Qt::LeftButton);
        QTRY_VERIFY(said(b).contains(key("cancelled")));
        QVERIFY(!QFile::exists(b.book.file(key("long.xlsx"))));
        // A list that goes away takes its export along.
        b.list->exportAs(ExportFormat::Xlsx);
        b.list.reset();
        QVERIFY(!QFile::exists(b.book.file(key("long.xlsx"))));
    }

    void aRowIsRemovedWithoutOpeningIt()
    {
        Bench b;
        ui::RailEntry entry;
        ui::KindPage page(*b.book, entry, {findEntity(u"municipality")}, b.answers);
        page.show();
        auto* const list = page.findChild<ui::RecordListView*>();
        QTRY_VERIFY(list->select(b.ids.value(key("Olpe"))));
        auto* const action = list->findChild<QAction*>(key("removeRecord"));
        QVERIFY(action && action->isEnabled());
        b.answers.yes = false;
        action->trigger();
        QVERIFY(b.answers.questions.last().contains(key("Olpe")));
        QVERIFY(b.book->store().find(b.ids.value(key("Olpe"))).value());
        b.answers.yes = true;
        action->trigger();
        QVERIFY(!b.book->store().find(b.ids.value(key("Olpe"))).value());
        QTRY_VERIFY(!action->isEnabled());
    }

    void thePageOfAKindHasTheMenu()
    {
        Bench b;
        ui::RailEntry entry;
        ui::KindPage page(*b.book, entry, {findEntity(u"municipality"), findEntity(u"region")}, b.answers);
        page.show();
        auto* const button = page.findChild<QPushButton*>(key("export"));
        QVERIFY(button && button->menu());
        for (const char* name : {"exportXlsx", "exportPdf", "exportCsv", "exportAllFields"})
            QVERIFY(button->menu()->findChild<QAction*>(key(name)));
        b.answers.file = b.book.file(key("page.csv"));
        button->menu()->findChild<QAction*>(key("exportCsv"))->trigger();
        QTRY_VERIFY(contentOf(b.answers.file).contains("Zwickau"));
        QTRY_VERIFY(page.findChild<QWidget*>(key("exportSaid"))->isVisible());
    }

    void manyRowsAreCopiedUpToALimitThatIsSaid()
    {
        Bench b;
        b.list->copy();
        QVERIFY(said(b).isEmpty());
        ChangeSet changes;
        const EntityInfo& kind = *findEntity(u"person");
        for (int i = 0; i < ui::RecordListView::mostCopied + 5; ++i) {
            Record person = kind.blank();
            person.setId(RecordId(b.book.ids.next()));
            person.set(QLatin1StringView("last_name"), QStringLiteral("P%1").arg(i));
            changes.create(person);
        }
        ActInfo info;
        info.kind = QStringLiteral("import");
        WB_VERIFY(b.book->apply({changes, info}));
        b.open("person");
        b.list->copy();
        QVERIFY(said(b).contains(key("1,000 of 1,005")));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), ui::RecordListView::mostCopied + 1);
    }
};

QTEST_MAIN(TestOfListExport)
#include "tst_listexport.moc"
