#include "tests/ui/listbench.h"
#include "ui/forms/recordpicker.h"
#include "ui/look/banner.h"
#include "ui/models/groupmodel.h"

#include <QAbstractItemModelTester>

using namespace core;
using namespace listbench;
using test::given;

class TestOfListNarrowing : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_listnarrowing")); }
    void init() { freshSettings(m_settings); }

    void choicesAreTicked()
    {
        Bench b;
        b.ask("state");
        QVERIFY(b.inDialog<QPushButton>("applyFilter"));
        b.inDialog<QCheckBox>("choice-SN")->click();
        b.inDialog<QCheckBox>("choice-BW")->click();
        b.press("applyFilter");
        QCOMPARE(b.names(), strings({"Öhringen", "Zwickau"}));
        QCOMPARE(b.count(), key("2 of 5"));
        QCOMPARE(b.chips().size(), 1);
        QVERIFY2(b.chips().first().contains(key("Baden-Württemberg or ")), qPrintable(b.chips().first()));
        QVERIFY(b.action("narrowMenu", key("narrow-state"))->isChecked());
        // Asked again, the dialog knows what is ticked.
        b.ask("state");
        QVERIFY(b.inDialog<QCheckBox>("choice-SN")->isChecked() && !b.inDialog<QCheckBox>("choice-NW")->isChecked());
        b.press("widenFilter");
        QCOMPARE(b.names().size(), 5);
        QVERIFY(b.chips().isEmpty());
    }

    void textsByWordsOrByNothing()
    {
        Bench b;
        b.ask("district");
        QTest::keyClicks(b.inDialog<QLineEdit>("filterWords"), key("koln"));
        QVERIFY(b.inDialog<QPushButton>("applyFilter")->isDefault());
        QTest::keyClick(b.inDialog<QLineEdit>("filterWords"), Qt::Key_Return);
        QVERIFY(!b.dialog());
        QCOMPARE(b.names(), strings({"Aachen", "Köln"}));
        b.ask("district");
        QCOMPARE(b.inDialog<QLineEdit>("filterWords")->text(), key("koln"));
        b.inDialog<QCheckBox>("filterEmpty")->click();
        b.press("applyFilter");
        QCOMPARE(b.names(), strings({"Zwickau"}));
        QVERIFY(b.chips().first().endsWith(key(": empty")));
    }

    void numbersAndDaysFromAndTo()
    {
        Bench b;
        b.ask("population");
        QTest::keyClicks(b.inDialog<QLineEdit>("filterFrom"), key("90"));
        QTest::keyClicks(b.inDialog<QLineEdit>("filterTo"), key("250"));
        b.press("applyFilter");
        QCOMPARE(b.names(), strings({"Aachen", "Olpe", "Zwickau"}));
        b.ask("population");
        b.inDialog<QLineEdit>("filterTo")->setText(key("viele"));
        b.press("applyFilter");
        QVERIFY(b.inDialog<QLineEdit>("filterTo")); // stays open and says why
        QVERIFY(b.dialog()->findChild<ui::Banner*>()->isVisible());
        b.inDialog<QLineEdit>("filterTo")->setText(key("100"));
        b.press("applyFilter");
        QCOMPARE(b.names(), strings({"Zwickau"}));
    }

    void aYearReachesFromItsFirstDayToItsLast()
    {
        Bench b;
        const RecordId agency = b.book.add("agency", given({{"name", key("Agentur")}}));
        const RecordId series = b.book.add("series", given({{"title", key("Reihe")}, {"agency", agency}}));
        for (const QDate day : {QDate(2022, 12, 31), QDate(2023, 1, 1), QDate(2023, 12, 31), QDate(2024, 1, 1)})
            b.book.add("session",
                given({{"series", series}, {"title", day.toString(Qt::ISODate)}, {"date", FuzzyDate::day(day)}}));
        b.open("session");
        b.ask("date");
        QTest::keyClicks(b.inDialog<QLineEdit>("filterFrom"), key("2023"));
        QTest::keyClicks(b.inDialog<QLineEdit>("filterTo"), key("Dezember 2023"));
        b.press("applyFilter");
        QCOMPARE(b.list->model().rowCount(), 2);
        QVERIFY2(b.chips().first().endsWith(key("1 Jan 2023 to 31 Dec 2023")), qPrintable(b.chips().first()));
    }

    void flagsAreYesOrNo()
    {
        Bench b;
        b.book.add("person", given({{"last_name", key("Kaya")}, {"blocked", true}}));
        b.book.add("person", given({{"last_name", key("Meier")}}));
        b.open("person");
        b.ask("blocked");
        b.inDialog<QCheckBox>("choice-0")->click();
        b.press("applyFilter");
        QCOMPARE(b.list->model().rowCount(), 1);
        b.ask("blocked");
        b.inDialog<QCheckBox>("choice-1")->click(); // both: everything
        b.press("applyFilter");
        QCOMPARE(b.list->model().rowCount(), 2);
        QVERIFY(b.chips().isEmpty());
    }

    void referencesAreFoundWhileTyped()
    {
        Bench b;
        b.book.add(
            "municipality", given({{"name", key("Attendorn")}, {"state", key("NW")}, {"parent", b.ids[key("Olpe")]}}));
        b.ask("parent");
        auto* const picker = b.inDialog<ui::RecordPicker>("filterRecord");
        QVERIFY(picker);
        QTest::keyClicks(picker, key("olp"));
        QTest::keyClick(picker->list(), Qt::Key_Return);
        b.press("applyFilter");
        QCOMPARE(b.names(), strings({"Attendorn"}));
        b.ask("parent");
        b.inDialog<QCheckBox>("filterEmpty")->click();
        b.press("applyFilter");
        QCOMPARE(b.names().size(), 6);
        // What is typed and not picked is no record.
        b.ask("parent");
        for (QToolButton* const cross : b.dialog()->findChildren<QToolButton*>()) {
            if (cross->accessibleName().contains(key("Olpe")))
                cross->click();
        }
        b.inDialog<QCheckBox>("filterEmpty")->click();
        QTest::keyClicks(b.inDialog<ui::RecordPicker>("filterRecord"), key("Atlantis"));
        b.press("applyFilter");
        QVERIFY(b.inDialog<ui::RecordPicker>("filterRecord"));
    }

    void chipsAreTakenAwayByKey()
    {
        Bench b;
        QVERIFY(b.active);
        FieldFilter state{b.field("state"), key("NW")};
        FieldFilter district{b.field("district"), {}, key("köln")};
        FieldFilter large{b.field("population"), {}, {}, qint64(300)};
        b.list->setFieldFilters({state, district, large});
        QCOMPARE(b.chips().size(), 3);
        QCOMPARE(b.names(), strings({"Köln"}));
        b.child("columns")->setFocus(Qt::TabFocusReason);
        for (const char* next : {"widen-state", "widen-district", "widen-population", "records"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY2(b.child(next)->hasFocus(), next);
        }
        auto* const cross = b.child<QToolButton>("widen-population");
        QVERIFY(!cross->accessibleName().isEmpty());
        cross->setFocus(Qt::TabFocusReason);
        QTest::keyClick(cross, Qt::Key_Space);
        QCOMPARE(b.names(), strings({"Aachen", "Köln"}));
        QTRY_VERIFY(b.child<QToolButton>("widen-district")->hasFocus());
        QTest::keyClick(b.child("widen-district"), Qt::Key_Space);
        QTRY_VERIFY(b.child<QToolButton>("widen-state")->hasFocus());
        QTest::keyClick(b.child("widen-state"), Qt::Key_Space);
        QCOMPARE(b.names().size(), 5);
        QTRY_VERIFY(b.child("filter")->hasFocus());
        QVERIFY(!b.child("filterChips")->isVisible());
    }

    void theHeadOfAColumnNarrowsSortsGroupsAndHides()
    {
        Bench b;
        b.list->model().setColumns({key("name"), key("state"), key("district")});
        QStringList offered;
        QString chosen;
        const auto choose = [&](int column, const char* name) {
            QTimer::singleShot(0, b.list.get(), [&, name] {
                auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
                QVERIFY(menu);
                for (QAction* const action : menu->actions()) {
                    offered.append(action->objectName());
                    if (action->objectName() == key(name)) {
                        menu->setActiveAction(action);
                        QTest::keyClick(menu, Qt::Key_Return);
                        return;
                    }
                }
                menu->close();
            });
            QHeaderView* const heads = b.table()->horizontalHeader();
            Q_EMIT heads->customContextMenuRequested(QPoint(heads->sectionViewportPosition(column) + 9, 5));
        };
        choose(2, "narrowByColumn");
        QVERIFY(b.inDialog<QLineEdit>("filterWords"));
        QTest::keyClick(b.inDialog<QLineEdit>("filterWords"), Qt::Key_Escape);
        choose(0, "sortDescending");
        QCOMPARE(b.names().first(), key("Zwickau"));
        choose(1, "groupByColumn");
        QTRY_VERIFY(b.child("groupPanel")->isVisible());
        choose(2, "hideColumn");
        QCOMPARE(b.list->model().columns(), QStringList({key("name"), key("state")}));
        QVERIFY(offered.contains(key("sortAscending")));
        // By key it is the column of the current cell.
        b.table()->setCurrentIndex(b.list->model().index(0, 1));
        QCOMPARE(b.child<QAction>("narrowByColumn")->shortcut(), QKeySequence(key("Ctrl+Shift+F")));
        b.child<QAction>("narrowByColumn")->trigger();
        QVERIFY(b.inDialog<QCheckBox>("choice-NW"));
    }

    void groupsAreCountedAndChosen()
    {
        Bench b;
        b.action("groupMenu", key("group-state"))->trigger();
        auto* const view = b.child<QTreeView>("groups");
        QTRY_COMPARE(view->model()->rowCount(), 4);
        const auto lines = [&] {
            QStringList all;
            for (int row = 0; row < view->model()->rowCount(); ++row)
                all.append(view->model()->index(row, 0).data().toString() + u' '
                    + view->model()->index(row, 1).data().toString());
            return all.join(u'|');
        };
        QCOMPARE(lines(), key("All 5|Baden-Württemberg 1|North Rhine-Westphalia 3|Saxony 1"));
        QVERIFY(b.child("groupPanel")->isVisible());
        // The keyboard walks through the groups.
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(b.names(), strings({"Öhringen"}));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(b.names(), strings({"Aachen", "Köln", "Olpe"}));
        QTRY_COMPARE(view->currentIndex().row(), 2);
        QCOMPARE(lines(), key("All 5|Baden-Württemberg 1|North Rhine-Westphalia 3|Saxony 1"));
        QCOMPARE(b.chips().size(), 1);
        // Other filters narrow the groups too.
        b.list->setFilter(key("zwickau"));
        QTRY_COMPARE(lines(), key("All 1|Saxony 1"));
        b.list->setFilter({});
        QTRY_COMPARE(view->currentIndex().row(), 2);
        view->setCurrentIndex(view->model()->index(0, 0));
        QCOMPARE(b.names().size(), 5);
        // What changes in the book is counted anew.
        b.book.add("municipality", given({{"name", key("Bonn")}, {"state", key("NW")}}));
        QTRY_VERIFY(lines().contains(key("North Rhine-Westphalia 4")));
        WB_VERIFY(b.book->undoNext());
        QTRY_VERIFY(lines().contains(key("North Rhine-Westphalia 3")));
        // Remembered as the columns are; ended by the menu.
        b.open();
        QTRY_VERIFY(b.child("groupPanel")->isVisible());
        QVERIFY(b.action("groupMenu", key("group-state"))->isChecked());
        b.action("groupMenu", key("group-none"))->trigger();
        QVERIFY(!b.child("groupPanel")->isVisible());
    }

    void theModelOfGroupsIsSound()
    {
        ui::GroupModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const FieldInfo& field = findEntity(u"municipality")->fields[0];
        ListGroups groups;
        model.setGroups(field, groups, 0);
        QCOMPARE(model.rowCount(), 1);
        groups.groups = {{QStringLiteral("<b>x</b>"), {}, 3}, {{}, {}, 2}};
        groups.more = 7;
        model.setGroups(field, groups, 5);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(1, 0).data().toString(), key("<b>x</b>"));
        QCOMPARE(model.index(2, 0).data().toString(), key("(nothing entered)"));
        QVERIFY(!model.valueAt(0) && model.valueAt(1) && !model.valueAt(3) && !model.valueAt(-1));
        const FieldFilter ticked{0, QStringList{key("<b>x</b>")}};
        QCOMPARE(model.rowOf(&ticked), 1);
        QCOMPARE(model.rowOf(nullptr), 0);
    }

    void filtersThatSayWhatTheListIsOfStay()
    {
        Bench b;
        const FieldFilter fixed{findEntity(u"municipality")->indexOf(u"state"), key("NW")};
        b.open("municipality", {fixed});
        QCOMPARE(b.names().size(), 3);
        QCOMPARE(b.count(), key("3 Municipalities"));
        QVERIFY(b.chips().isEmpty());
        QVERIFY(!b.action("narrowMenu", key("narrow-state")));
        QVERIFY(!b.action("groupMenu", key("group-state")));
        b.list->setFilter(key("olpe"));
        QCOMPARE(b.count(), key("1 of 3"));
        b.list->setFilter(key("zwickau"));
        QTest::mouseClick(b.child("nothingFound")->findChild<QPushButton*>(key("firstStep")), Qt::LeftButton);
        QCOMPARE(b.names().size(), 3);
        QVERIFY(b.list->state().fields.isEmpty());
        // Following the book, it is still the same list.
        b.book.add("municipality", given({{"name", key("Bonn")}, {"state", key("NW")}}));
        b.book.add("municipality", given({{"name", key("Plauen")}, {"state", key("SN")}}));
        QCOMPARE(b.count(), key("4 Municipalities"));
    }

    void theBarWrapsAtLargeText()
    {
        ui::applyLook({.scheme = ui::Scheme::Light, .textScale = 2.0});
        Bench b;
        b.list->resize(760, 600);
        QCoreApplication::processEvents();
        QVERIFY2(b.child("filter")->width() >= 400, QByteArray::number(b.child("filter")->width()));
        const QRect whole = b.list->rect();
        for (const char* name : {"filter", "count", "narrow", "group", "columns"}) {
            QWidget* const widget = b.child(name);
            const QRect place(widget->mapTo(b.list.get(), QPoint()), widget->size());
            QVERIFY2(whole.contains(place), name);
        }
    }
};

QTEST_MAIN(TestOfListNarrowing)
#include "tst_listnarrowing.moc"
