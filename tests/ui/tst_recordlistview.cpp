#include "tests/ui/listbench.h"
#include "ui/look/emptystate.h"
#include "ui/support/besidereader.h"

#include <QAccessible>

using namespace core;
using namespace ui;
using listbench::key;
using test::given;
using test::TestBook;

namespace {

ListQuery queryFor(const char* kind)
{
    ListQuery query;
    query.kind = findEntity(key(kind));
    return query;
}

RecordId municipality(TestBook& book, const char* name, const char* state = "NW")
{
    return book.add("municipality", given({{"name", QString::fromUtf8(name)}, {"state", key(state)}}));
}

/** A list of four municipalities in an active window. */
struct Shown {
    explicit Shown(const char* kind = "municipality", bool filled = true)
    {
        if (filled) {
            for (const char* name : {"Olpe", "Öhringen", "Aachen", "Zwickau"})
                ids.insert(QString::fromUtf8(name), municipality(book, name, name[0] == 'Z' ? "SN" : "NW"));
        }
        open(kind);
    }

    void open(const char* kind = "municipality")
    {
        list = std::make_unique<RecordListView>(*book, queryFor(kind));
        list->setEmptyState(key("persons"), QStringLiteral("Hier stehen Menschen."), QStringLiteral("Person anlegen"));
        list->resize(1100, 600);
        list->show();
        active = QTest::qWaitForWindowActive(list.get());
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return list->findChild<Widget*>(key(name));
    }
    [[nodiscard]] RecordTable* table() const { return child<RecordTable>("records"); }
    [[nodiscard]] QLineEdit* filter() const { return child<QLineEdit>("filter"); }
    [[nodiscard]] QString count() const { return child<PlainLabel>("count")->text(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list->model().rowCount(); ++row)
            names.append(list->model().index(row, 0).data().toString());
        return names;
    }
    void clickHead(int column) const
    {
        QHeaderView* const header = table()->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }
    /** The menu of the columns as it is when somebody opens it. */
    [[nodiscard]] QAction* menuAction(const char* name) const
    {
        auto* const menu = child<QMenu>("columnMenu");
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction*>(key(name));
    }

    TestBook book;
    QHash<QString, RecordId> ids;
    std::unique_ptr<RecordListView> list;
    bool active = false;
};

QStringList strings(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

QString spokenName(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int i = 0; i < image.width() * image.height(); ++i)
        count += image.pixel(i % image.width(), i / image.width()) == color.rgb() ? 1 : 0;
    return count;
}

} // namespace

class TestOfRecordListView : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(key("Werkstattbuch-Test"));
        QCoreApplication::setApplicationName(key("list"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        qRegisterMetaType<RecordId>("core::RecordId");
    }
    void init()
    {
        QSettings().clear();
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::English);
    }

    void filtersWhileOneTypes()
    {
        Shown s;
        QVERIFY(s.active);
        QCOMPARE(s.count(), QStringLiteral("4 Municipalities"));
        s.table()->setFocus();
        QTest::keyClick(s.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(s.filter()->hasFocus());
        QTest::keyClicks(s.filter(), QStringLiteral("o"));
        QCOMPARE(s.names(), strings({"Öhringen", "Olpe"}));
        QCOMPARE(s.count(), QStringLiteral("2 of 4"));
        QTest::keyClicks(s.filter(), QStringLiteral("lp"));
        QCOMPARE(s.names(), strings({"Olpe"}));
        municipality(s.book, "Olpersdorf"); // while the filter holds
        QCOMPARE(s.names(), strings({"Olpe", "Olpersdorf"}));
        QCOMPARE(s.count(), QStringLiteral("2 of 5"));
        QTest::keyClick(s.filter(), Qt::Key_Escape);
        QCOMPARE(s.filter()->text(), QString());
        QCOMPARE(s.names().size(), 5);
    }

    void onFromTheFilterByKey()
    {
        Shown s;
        s.list->focusFilter();
        QTest::keyClicks(s.filter(), QStringLiteral("o"));
        QTest::keyClick(s.filter(), Qt::Key_Down);
        QVERIFY(s.table()->hasFocus());
        QCOMPARE(s.list->currentId(), s.ids.value(QStringLiteral("Öhringen")));
        QCOMPARE(s.list->selectedIds(), QList<RecordId>{s.ids.value(QStringLiteral("Öhringen"))});
        // Letters typed into the list are a new filter.
        QTest::keyClick(s.table(), Qt::Key_Z);
        QVERIFY(s.filter()->hasFocus());
        QTest::keyClicks(s.filter(), QStringLiteral("w"));
        QCOMPARE(s.names(), strings({"Zwickau"}));
    }

    void sortsByAClick()
    {
        Shown s;
        QCOMPARE(s.names(), strings({"Aachen", "Öhringen", "Olpe", "Zwickau"}));
        const int name = 0;
        s.clickHead(name);
        QCOMPARE(s.list->model().sortColumn(), name);
        s.clickHead(name);
        QCOMPARE(s.names(), strings({"Zwickau", "Olpe", "Öhringen", "Aachen"}));
        s.clickHead(name); // and back to the usual order
        QCOMPARE(s.list->model().sortColumn(), -1);
        QCOMPARE(s.names(), strings({"Aachen", "Öhringen", "Olpe", "Zwickau"}));
    }

    void sortsByKeyAndByMenu()
    {
        Shown s;
        QVERIFY(s.list->select(s.ids.value(QStringLiteral("Olpe"))));
        s.table()->setFocus();
        const int state = int(s.list->model().columns().indexOf(key("state")));
        s.table()->setCurrentIndex(s.list->model().index(s.table()->currentIndex().row(), state));
        QTest::keyClick(s.table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(s.list->model().sortColumn(), state);
        QCOMPARE(s.names().first(), QStringLiteral("Zwickau")); // the one in Saxony
        QCOMPARE(s.list->currentId(), s.ids.value(QStringLiteral("Olpe")));
        QCOMPARE(s.list->selectedIds(), QList<RecordId>{s.ids.value(QStringLiteral("Olpe"))});
        QTest::keyClick(s.table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(s.names().last(), QStringLiteral("Zwickau"));
        s.menuAction("sort-name")->trigger();
        QCOMPARE(s.list->model().sortColumn(), 0);
        s.menuAction("sort-descending")->trigger();
        QCOMPARE(s.names(), strings({"Zwickau", "Olpe", "Öhringen", "Aachen"}));
        QVERIFY(s.menuAction("sort-descending")->isChecked());
        s.menuAction("sort-natural")->trigger();
        QCOMPARE(s.list->model().sortColumn(), -1);
        QCOMPARE(s.table()->horizontalHeader()->sortIndicatorSection(), -1);
    }

    void columnsWidthsAndSortingAreKept()
    {
        Shown s;
        QVERIFY(!s.list->model().columns().contains(key("seat")));
        s.menuAction("column-seat")->trigger();
        s.menuAction("column-district")->trigger();
        s.table()->horizontalHeader()->resizeSection(0, 333);
        s.clickHead(0);
        s.clickHead(0);
        const QStringList columns = s.list->model().columns();
        QVERIFY(columns.contains(key("seat")) && !columns.contains(key("district")));
        s.open();
        QCOMPARE(s.list->model().columns(), columns);
        QCOMPARE(s.table()->columnWidth(0), 333);
        QCOMPARE(s.names().first(), QStringLiteral("Zwickau"));
        QCOMPARE(s.table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        // Another kind has habits of its own, and nothing but keys and numbers is kept.
        Shown other("person");
        QVERIFY(!other.list->model().columns().contains(key("seat")));
        const QStringList kept = QSettings().allKeys();
        for (const QString& setting : kept)
            QVERIFY2(setting.startsWith(QStringLiteral("lists/municipality/")), qPrintable(setting));
        s.menuAction("resetColumns")->trigger();
        QCOMPARE(s.list->model().columns(), s.list->model().defaultColumns());
        s.open();
        QCOMPARE(s.list->model().columns(), s.list->model().defaultColumns());
        QVERIFY(s.table()->columnWidth(0) != 333);
    }

    void theMenuStaysOpenAndLeavesOneColumn()
    {
        Shown s;
        s.list->model().setColumns({key("name"), key("state")});
        auto* const menu = s.child<QMenu>("columnMenu");
        menu->popup(QPoint(10, 10));
        const auto press = [&](const char* name) {
            QAction* const action = menu->findChild<QAction*>(key(name));
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        };
        press("column-state");
        QVERIFY(menu->isVisible());
        QCOMPARE(s.list->model().columns(), QStringList{key("name")});
        press("column-name");
        QCOMPARE(s.list->model().columns(), QStringList{key("name")});
        menu->setActiveAction(menu->findChild<QAction*>(key("column-seat")));
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(menu->isVisible());
        QCOMPARE(s.list->model().columns(), QStringList({key("name"), key("seat")}));
        menu->close();
    }

    void anEmptyListSaysWhatBelongsHere()
    {
        Shown s("person", false);
        auto* const empty = s.child<EmptyState>("emptyList");
        QVERIFY(empty->isVisible());
        QVERIFY(!s.filter()->isVisible());
        QCOMPARE(empty->findChild<PlainLabel*>(key("emptySentence"))->text(), QStringLiteral("Hier stehen Menschen."));
        QSignalSpy step(s.list.get(), &RecordListView::firstStepRequested);
        QTest::mouseClick(empty->findChild<QPushButton*>(key("firstStep")), Qt::LeftButton);
        QCOMPARE(step.size(), 1);
        s.book.add("person", given({{"last_name", QStringLiteral("Kaya")}}));
        QVERIFY(s.table()->isVisible() && s.filter()->isVisible());
        QCOMPARE(s.count(), QStringLiteral("1 Person"));
        WB_VERIFY(s.book->undoNext());
        QVERIFY(s.child<EmptyState>("emptyList")->isVisible());
    }

    void aFilterThatFindsNothingSaysSo()
    {
        Shown s;
        s.list->setFilter(QStringLiteral("Atlantis"));
        auto* const nothing = s.child<EmptyState>("nothingFound");
        QVERIFY(nothing->isVisible());
        QVERIFY(!s.table()->isVisible());
        QVERIFY(nothing->findChild<PlainLabel*>(key("emptySentence"))->text().contains(QStringLiteral("Atlantis")));
        QCOMPARE(s.count(), QStringLiteral("0 of 4"));
        QTest::mouseClick(nothing->findChild<QPushButton*>(key("firstStep")), Qt::LeftButton);
        QVERIFY(s.table()->isVisible());
        QCOMPARE(s.filter()->text(), QString());
        s.list->setFieldFilters({{s.list->model().query().kind->indexOf(u"state"), key("SN"), {}}});
        QCOMPARE(s.names(), strings({"Zwickau"}));
        s.list->setFieldFilters({{s.list->model().query().kind->indexOf(u"state"), key("HH"), {}}});
        QVERIFY(nothing->isVisible());
        QVERIFY(!nothing->findChild<PlainLabel*>(key("emptySentence"))->text().contains(u'“'));
    }

    void enterAndDoubleClickOpen()
    {
        Shown s;
        QSignalSpy opened(s.list.get(), &RecordListView::recordActivated);
        QVERIFY(s.list->select(s.ids.value(QStringLiteral("Olpe"))));
        s.table()->setFocus();
        QTest::keyClick(s.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<RecordId>(), s.ids.value(QStringLiteral("Olpe")));
        const QPoint first = s.table()->visualRect(s.list->model().index(0, 1)).center();
        QTest::mouseClick(s.table()->viewport(), Qt::LeftButton, {}, first);
        QTest::mouseDClick(s.table()->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<RecordId>(), s.ids.value(QStringLiteral("Aachen")));
    }

    void selectionIsToldAndStays()
    {
        Shown s;
        QSignalSpy changed(s.list.get(), &RecordListView::selectionChanged);
        const RecordId olpe = s.ids.value(QStringLiteral("Olpe"));
        QVERIFY(s.list->select(olpe));
        QCOMPARE(changed.size(), 1);
        municipality(s.book, "Aalen");
        QCOMPARE(s.list->selectedIds(), QList<RecordId>{olpe});
        QCOMPARE(s.list->currentId(), olpe);
        s.table()->selectAll();
        QCOMPARE(s.list->selectedIds(), s.list->shownIds().value());
        QCOMPARE(s.list->shownIds().value().size(), 5);
        s.list->setFilter(QStringLiteral("olpe"));
        QCOMPARE(s.list->selectedIds(), QList<RecordId>{olpe});
        QCOMPARE(s.list->shownIds().value(), QList<RecordId>{olpe});
        QVERIFY(!s.list->select(s.ids.value(QStringLiteral("Aachen"))));
    }

    void copiesATable()
    {
        TestBook book;
        book.add("person",
            given({{"last_name", QStringLiteral("=Böse")}, {"first_name", QStringLiteral("A\tB")},
                {"phone", QStringLiteral("<b>1</b>")}}));
        book.add("person", given({{"last_name", QStringLiteral("Kaya")}}));
        RecordListView list(*book, queryFor("person"));
        list.model().setColumns({key("last_name"), key("first_name"), key("phone")});
        list.show();
        list.copy();
        const QMimeData* const copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->html().contains(QStringLiteral("<td style='mso-number-format:\"\\@\"'>=Böse</td>")));
        QVERIFY(copied->html().contains(QStringLiteral("&lt;b&gt;1&lt;/b&gt;")));
        QVERIFY(!copied->html().contains(QStringLiteral("<b>")));
        QCOMPARE(copied->text(), QStringLiteral("First name\tLast name\tPhone\nA B\t'=Böse\t<b>1</b>\n\tKaya\t\n"));
        auto* const table = list.findChild<RecordTable*>();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("First name\tLast name\tPhone\n\tKaya\t\n"));
    }

    void longNumbersAreGroupedOnScreenOnly()
    {
        Shown s;
        s.book.add("municipality",
            given({{"name", QStringLiteral("Köln")}, {"state", key("NW")}, {"population", qint64(1085664)}}));
        s.list->model().setColumns({key("name"), key("population")});
        s.list->setFilter(QStringLiteral("köln"));
        QCOMPARE(s.list->model().index(0, 1).data().toString(), QStringLiteral("1,085,664"));
        s.list->copy();
        QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("Köln\t1085664\n")));
        speak(QLocale::German);
        QCOMPARE(s.list->model().index(0, 1).data().toString(), QStringLiteral("1.085.664"));
    }

    void statesArePills()
    {
        Shown s("series", false);
        const RecordId agency = s.book.add("agency", given({{"name", QStringLiteral("Agentur")}}));
        s.book.add("series",
            given({{"title", QStringLiteral("Ganztag")}, {"agency", agency}, {"state", key("cancelled")},
                {"cancellation_reason", key("x")}}));
        const int column = int(s.list->model().columns().indexOf(key("state")));
        const QRect cell = s.table()->visualRect(s.list->model().index(0, column));
        const QImage image = s.table()->viewport()->grab(cell).toImage().convertToFormat(QImage::Format_RGB32);
        QVERIFY(pixelsOf(image, tokens().bad.ground) > 200);
        QVERIFY(pixelsOf(image, tokens().surface) > 200); // a pill, not a coloured cell
    }

    void theContextMenuOffersWhatOneCanDo()
    {
        Shown s;
        QAction extra(QStringLiteral("Zusammenführen …"));
        s.list->addRecordAction(&extra);
        QStringList offered;
        const auto openMenuAt = [&](const QPoint& at) {
            QTimer::singleShot(0, this, [&] {
                auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
                QVERIFY(menu);
                for (const QAction* action : menu->actions())
                    offered.append(action->text());
                menu->close();
            });
            Q_EMIT s.table()->customContextMenuRequested(at);
        };
        openMenuAt(s.table()->visualRect(s.list->model().index(2, 1)).center());
        QCOMPARE(s.list->currentId(), s.ids.value(QStringLiteral("Olpe")));
        QVERIFY(offered.contains(QStringLiteral("Open")) && offered.contains(extra.text()));
        QVERIFY(offered.contains(QStringLiteral("Copy as table")));
    }

    void aFailureIsSaidAndCanBeTriedAgain()
    {
        Shown s;
        QSignalSpy failed(s.list.get(), &RecordListView::failed);
        s.list->setFieldFilters({{4711, {}, {}}});
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::NoSuchField);
        auto* const banner = s.child("listFailure");
        QVERIFY(banner->isVisible());
        QVERIFY(!s.child("emptyList")->isVisible() && !s.child("nothingFound")->isVisible());
        for (QPushButton* const button : banner->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Try again"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(banner->isVisible());
        s.list->setFieldFilters({});
        QVERIFY(!banner->isVisible());
        QCOMPARE(s.names().size(), 4);
    }

    void everyControlHasAName()
    {
        Shown s;
        s.list->setFilter(QStringLiteral("nichts"));
        QCoreApplication::processEvents();
        const QList<QWidget*> widgets = s.list->findChildren<QWidget*>();
        int controls = 0;
        for (QWidget* const widget : widgets) {
            const bool ours =
                !widget->objectName().startsWith(QStringLiteral("qt_")) && !qobject_cast<QScrollBar*>(widget);
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
                || qobject_cast<QAbstractItemView*>(widget);
            // The clear button of a line edit is Qt's own and reached by Escape.
            if (!ours || !control || qobject_cast<QLineEdit*>(widget->parentWidget()))
                continue;
            ++controls;
            const QByteArray what = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
            const bool unused = widget->isHidden() && widget->accessibleName().isEmpty();
            QVERIFY2(unused || !spokenName(widget).isEmpty(), what.constData());
        }
        QVERIFY(controls >= 5);
        QCOMPARE(spokenName(s.table()), QStringLiteral("Municipalities"));
        s.list->setFilter({});
        QAccessibleInterface* const table = QAccessible::queryAccessibleInterface(s.table());
        QVERIFY(table->tableInterface());
        QCOMPARE(
            table->tableInterface()->columnDescription(0), s.list->model().headerData(0, Qt::Horizontal).toString());
        QCOMPARE(table->tableInterface()->rowDescription(0), QStringLiteral("Aachen"));
    }

    void tabLeavesTheTable()
    {
        Shown s;
        s.filter()->setFocus();
        QTest::keyClick(s.filter(), Qt::Key_Tab);
        for (const char* button : {"narrow", "group", "columns"}) {
            QVERIFY2(s.child(button)->hasFocus(), button);
            QTest::keyClick(s.child(button), Qt::Key_Tab);
        }
        QVERIFY(s.table()->hasFocus());
        QTest::keyClick(s.table(), Qt::Key_Tab);
        QVERIFY(!s.table()->hasFocus());
    }

    void speaksAnotherLanguageAtOnce()
    {
        Shown s;
        speak(QLocale::German);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(s.list.get(), &change);
        QCOMPARE(s.count(), QStringLiteral("4 Kommunen"));
        QCOMPARE(s.list->model().headerData(0, Qt::Horizontal).toString(), QStringLiteral("Amtlicher Name"));
        QCOMPARE(spokenName(s.table()), QStringLiteral("Kommunen"));
    }

    void aLongListStaysUsableUntilItIsReadAnew()
    {
        Shown s("municipality", false);
        for (int i = 0; i < 120; ++i)
            s.book.add("municipality",
                given({{"name", QStringLiteral("Ort %1").arg(i, 3, 10, QChar(u'0'))}, {"state", key("NW")},
                    {"population", qint64(1000 - i)}}));
        RecordTableModel& model = s.list->model();
        model.setMostReadAtOnce(10);
        const auto settled = [&] { return QTest::qWaitFor([&] { return !model.isReading(); }); };
        const auto isInView = [&] {
            return s.table()->viewport()->rect().contains(s.table()->visualRect(s.table()->currentIndex()).center());
        };
        const QStringList before = s.names();
        const RecordId chosen = model.recordId(100);
        QVERIFY(s.list->select(chosen));
        const int scrolled = s.table()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        const int population = int(model.columns().indexOf(key("population")));
        s.clickHead(population);
        QCOMPARE(s.table()->horizontalHeader()->sortIndicatorSection(), population);
        QCOMPARE(s.names(), before);
        QCOMPARE(s.table()->verticalScrollBar()->value(), scrolled);
        QCOMPARE(s.list->selectedIds(), QList<RecordId>{chosen});
        QVERIFY(settled());
        QCOMPARE(s.names().first(), before.last());
        QCOMPARE(s.list->currentId(), chosen);
        QVERIFY(isInView());
        // Nobody says how many there are, or that there is nothing, while nobody knows.
        const qsizetype field = model.query().kind->indexOf(key("population"));
        s.list->setFieldFilters({{field, {}, {}, qint64(940), {}}});
        QCOMPARE(s.count(), QStringLiteral("120 Municipalities"));
        QCOMPARE(model.rowCount(), 120);
        QVERIFY(settled());
        QCOMPARE(s.count(), QStringLiteral("61 of 120"));
        s.list->setFieldFilters({{field, {}, {}, qint64(5000), {}}});
        QCOMPARE(s.child<QStackedWidget>("listPages")->currentIndex(), 0);
        QVERIFY(settled());
        QVERIFY(s.child("nothingFound")->isVisible());
        s.list->setFieldFilters({});
        QVERIFY(settled());
        QVERIFY(s.table()->isVisible());
        QCOMPARE(s.names().size(), 120);
        // The page may go at any time.
        s.clickHead(0);
        s.clickHead(population); // sorted so before, and had at once
        QVERIFY(!model.isPending());
        s.clickHead(population);
        QVERIFY(model.isPending());
        s.list.reset();
        QTRY_VERIFY(BesideReader::isIdle());
        QTest::qWait(20);
    }

    void columnsFillTheRoomThereIs()
    {
        Shown s;
        const auto whole = [&] {
            int width = 0;
            for (int column = 0; column < s.list->model().columnCount(); ++column)
                width += s.table()->columnWidth(column);
            return width;
        };
        QCOMPARE(whole(), s.table()->viewport()->width());
        s.list->resize(1500, 600);
        QTRY_COMPARE(whole(), s.table()->viewport()->width());
        const int row = s.table()->rowHeight(0);
        applyLook({.scheme = Scheme::Light, .textScale = 2.0});
        QCOMPARE(s.table()->rowHeight(0), 2 * row);
    }
};

QTEST_MAIN(TestOfRecordListView)
#include "tst_recordlistview.moc"
