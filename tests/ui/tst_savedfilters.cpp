#include "core/model/entities/savedfilter.h"
#include "core/store/liststate.h"
#include "tests/ui/listbench.h"

using namespace core;
using namespace listbench;
using test::given;

class TestOfSavedFilters : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_settings;

    static void save(Bench& b, const char* name)
    {
        b.action("savedMenu", key("saveFilter"))->trigger();
        b.inDialog<QLineEdit>("name")->setText(key(name));
        b.press("acceptName");
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_savedfilters")); }
    void init() { freshSettings(m_settings); }

    void whatIsShownIsSavedAndComesBack()
    {
        Bench b;
        b.list->setFilter(key("en"));
        b.list->setFieldFilters({{b.field("state"), QStringList{key("NW"), key("BW")}}});
        b.list->model().setColumns({key("name"), key("population")});
        b.list->model().sort(1, Qt::DescendingOrder);
        b.list->groupBy(key("state"));
        const QStringList shown = b.names();
        QCOMPARE(shown, strings({"Aachen", "Öhringen"}));
        save(b, "Große im Westen & Süden");
        QVERIFY(b.book->store().all(SavedFilter::info())->size() == 1);
        QVERIFY(b.action("savedMenu", key("saved-Große im Westen & Süden"))->isChecked());

        b.list->setState({});
        QCOMPARE(b.names().size(), 5);
        QVERIFY(b.list->model().columns() == b.list->model().defaultColumns());
        QVERIFY(!b.child("groupPanel")->isVisible());
        QVERIFY(!b.action("savedMenu", key("saved-Große im Westen & Süden"))->isChecked());

        // In another list of the kind, as after a restart.
        b.book.reopen();
        b.open();
        b.action("savedMenu", key("saved-Große im Westen & Süden"))->trigger();
        QCOMPARE(b.names(), shown);
        QCOMPARE(b.list->filter(), key("en"));
        QCOMPARE(b.list->model().columns(), QStringList({key("name"), key("population")}));
        QCOMPARE(b.chips().size(), 1);
        QTRY_VERIFY(b.child("groupPanel")->isVisible());
    }

    void savingCanBeUndoneAndReplaced()
    {
        Bench b;
        b.list->setFilter(key("olpe"));
        save(b, "Meiner");
        b.list->setFilter(key("köln"));
        b.answers.yes = false;
        save(b, "Meiner");
        QCOMPARE(b.answers.questions.size(), 1);
        QCOMPARE(b.book->store().all(SavedFilter::info())->first().text(QLatin1StringView("words")), key("olpe"));
        b.answers.yes = true;
        save(b, "Meiner");
        QCOMPARE(b.book->store().all(SavedFilter::info())->size(), 1);
        QCOMPARE(b.book->store().all(SavedFilter::info())->first().text(QLatin1StringView("words")), key("köln"));
        WB_VERIFY(b.book->undoNext());
        QCOMPARE(b.book->store().all(SavedFilter::info())->first().text(QLatin1StringView("words")), key("olpe"));
        WB_VERIFY(b.book->undoNext());
        QVERIFY(b.book->store().all(SavedFilter::info())->isEmpty());
        QVERIFY(!b.action("savedMenu", key("saved-Meiner")));
    }

    void theyAreRenamedAndRemoved()
    {
        Bench b;
        save(b, "Alt");
        b.action("savedMenu", key("rename-Alt"))->trigger();
        QCOMPARE(b.inDialog<QLineEdit>("name")->text(), key("Alt"));
        b.inDialog<QLineEdit>("name")->setText(key("  "));
        QVERIFY(!b.inDialog<QPushButton>("acceptName")->isEnabled());
        b.inDialog<QLineEdit>("name")->setText(key("Neu"));
        QVERIFY(b.inDialog<QPushButton>("acceptName")->isDefault());
        QTest::keyClick(b.inDialog<QLineEdit>("name"), Qt::Key_Return);
        QVERIFY(!b.action("savedMenu", key("saved-Alt")) && b.action("savedMenu", key("saved-Neu")));
        b.answers.yes = false;
        b.action("savedMenu", key("remove-Neu"))->trigger();
        QVERIFY(b.action("savedMenu", key("saved-Neu")));
        b.answers.yes = true;
        b.action("savedMenu", key("remove-Neu"))->trigger();
        QVERIFY(!b.action("savedMenu", key("saved-Neu")));
        QVERIFY(b.answers.questions.last().contains(key("Neu")));
    }

    void strangeOnesDoNoHarm()
    {
        Bench b;
        b.book.add("saved_filter",
            given({{"name", key("<b>Fremd</b>")}, {"kind", key("municipality")}, {"words", key("ö")},
                {"conditions",
                    key("{\"field\":\"gone\",\"is\":1}\nnonsense\n{\"columns\":[\"gone\"]}\n{\"sort\":7}")}}));
        b.book.add("saved_filter", given({{"name", key("Andere Liste")}, {"kind", key("person")}}));
        QVERIFY(!b.action("savedMenu", key("saved-Andere Liste")));
        b.action("savedMenu", key("saved-<b>Fremd</b>"))->trigger();
        QVERIFY(b.names().contains(key("Olpe")) && !b.names().contains(key("Zwickau")));
        QCOMPARE(b.list->model().columns(), b.list->model().defaultColumns());
    }
};

QTEST_MAIN(TestOfSavedFilters)
#include "tst_savedfilters.moc"
