// The search over everything as it is typed: in the window, by keyboard, on its own model.
#include "core/store/searchindex.h"
#include "core/wording/language.h"
#include "tests/support/testbook.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/frame/topbar.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchlines.h"
#include "ui/search/searchmodel.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

using namespace core;
using namespace ui;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

class NoPrompts final : public Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString&, const QString&) override { return false; }
    std::optional<ui::Standing> letStand(QWidget*, const QStringList&) override { return {}; }
};

RecordId add(test::TestBook& book, const char* kind, const char* field, const QString& value)
{
    return book.add(kind, {{s(field), value}});
}

/** A window on a book with three regions and a funder. */
struct Opened {
    Opened()
    {
        olpe = add(book, "region", "name", s("Olpe und Umgebung"));
        soest = add(book, "region", "name", s("Soest"));
        add(book, "region", "name", s("Nordolpe"));
        book.add("funder", {{s("name"), s("Stiftung Olpe")}, {s("note"), s("für Bläserklassen")}});
    }
    void show()
    {
        book.close();
        window = std::make_unique<MainWindow>(Book::open(book.path(), book.options()).value(), prompts);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        field = window->frame().topBar()->searchField();
        box = window->findChild<SearchBox*>();
        list = box->findChild<QListView*>(s("searchHits"));
        remark = box->findChild<PlainLabel*>(s("searchRemark"));
    }
    void type(const QString& words)
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        field->setText(words);
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all.append(list->model()->index(row, 0).data().toString());
        return all;
    }
    [[nodiscard]] QString present() const { return list->currentIndex().data().toString(); }
    [[nodiscard]] RecordId shown() const { return RecordId::fromText(window->frame().place().record); }
    void key(Qt::Key key) const { QTest::keyClick(field, key); }

    test::TestBook book;
    NoPrompts prompts;
    RecordId olpe, soest;
    std::unique_ptr<MainWindow> window;
    QLineEdit* field = nullptr;
    SearchBox* box = nullptr;
    QListView* list = nullptr;
    PlainLabel* remark = nullptr;
};

SearchHit hit(const char* kind, const QString& title, const QString& excerpt = {})
{
    static SeededIdSource ids(5);
    const EntityInfo* entity = findEntity(s(kind));
    return {RecordId(ids.next()), entity, title, excerpt.isEmpty() ? nullptr : &entity->fields[0], excerpt};
}

} // namespace

class TestOfSearchBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::German);
    }

    void theModelHoldsToItsContract()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.choosable(0, 1), -1);
        model.showHits({hit("person", s("A")), hit("region", s("B")), hit("person", s("C"), s("da"))});
        QCOMPARE(model.rowCount(), 5); // two kinds, the better one first
        QVERIFY(model.index(0).data(SearchModel::HeadRole).toBool());
        QCOMPARE(model.index(1).data().toString(), s("A"));
        QCOMPARE(model.index(2).data().toString(), s("C"));
        QVERIFY(model.index(2).data(SearchModel::DetailRole).toString().endsWith(s(": da")));
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(s("da")));
        QVERIFY(model.recordAt(model.index(0)).isNull() && !model.recordAt(model.index(1)).isNull());
        QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
        QCOMPARE(model.choosable(0, 1), 1);
        QCOMPARE(model.choosable(3, -1), 2);
        QCOMPARE(model.choosable(0, -1), -1);
        model.showRecent({hit("person", QString()), hit("region", s("x\ny"))});
        QVERIFY(!model.index(1).data().toString().isEmpty());
        QCOMPARE(model.index(2).data().toString(), s("x y"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsTypedIsShownByKind()
    {
        Opened o;
        o.show();
        QVERIFY(!o.box->isVisible());
        o.type(s("olpe"));
        QTRY_VERIFY(o.box->isVisible());
        QTRY_COMPARE(o.lines(),
            QStringList({spokenLabels().of(findEntity(u"region")->plural), s("Olpe und Umgebung"), s("Nordolpe"),
                spokenLabels().of(findEntity(u"funder")->plural), s("Stiftung Olpe")}));
        QCOMPARE(o.present(), s("Olpe und Umgebung"));
        QVERIFY(!o.remark->isVisible());
        QVERIFY(o.field->hasFocus());
        QVERIFY(o.box->geometry().top() >= o.field->mapTo(&o.window->frame(), QPoint(0, o.field->height())).y());
        QVERIFY(o.window->frame().rect().contains(o.box->geometry()));
        QVERIFY(o.field->accessibleDescription().contains(s("Olpe und Umgebung")));
        QVERIFY(!o.list->accessibleName().isEmpty() && !o.box->accessibleName().isEmpty());
    }

    void keysMoveAndEnterOpens()
    {
        Opened o;
        o.show();
        o.type(s("olpe"));
        QTRY_COMPARE(o.lines().size(), 5);
        o.key(Qt::Key_Up);
        QCOMPARE(o.present(), s("Olpe und Umgebung")); // heads are passed over
        o.key(Qt::Key_Down);
        o.key(Qt::Key_Down);
        QCOMPARE(o.present(), s("Stiftung Olpe"));
        QVERIFY(o.field->accessibleDescription().contains(s("Stiftung Olpe")));
        o.key(Qt::Key_Down);
        QCOMPARE(o.present(), s("Stiftung Olpe"));
        o.key(Qt::Key_PageUp);
        QCOMPARE(o.present(), s("Olpe und Umgebung"));
        o.key(Qt::Key_PageDown);
        QCOMPARE(o.present(), s("Stiftung Olpe"));
        o.key(Qt::Key_PageUp);
        o.key(Qt::Key_Return);
        QCOMPARE(o.shown(), o.olpe);
        QVERIFY(!o.box->isVisible());
        QCOMPARE(o.field->text(), QString());
        QVERIFY(!o.field->hasFocus());
    }

    void enterBeforeTheAnswerOpensItsFirst()
    {
        Opened o;
        o.show();
        o.type(s("soes"));
        o.key(Qt::Key_Return);
        QTRY_COMPARE(o.shown(), o.soest);
        QVERIFY(!o.box->isVisible());
    }

    void aClickOpens()
    {
        Opened o;
        o.show();
        o.type(s("soest"));
        QTRY_COMPARE(o.lines().size(), 2);
        QTest::mouseClick(o.list->viewport(), Qt::LeftButton, {}, o.list->visualRect(o.list->currentIndex()).center());
        QCOMPARE(o.shown(), o.soest);
        QVERIFY(!o.box->isVisible());
    }

    void escapeGivesTheKeyboardBack()
    {
        Opened o;
        o.show();
        QWidget* const before = o.window->focusWidget();
        QVERIFY(before && before != o.field);
        o.type(s("olpe"));
        QTRY_VERIFY(o.box->isVisible());
        o.key(Qt::Key_Escape);
        QVERIFY(!o.box->isVisible());
        QCOMPARE(o.field->text(), QString());
        QCOMPARE(o.window->focusWidget(), before);
        QTest::qWait(30);
        QVERIFY(!o.box->isVisible()); // no late answer brings it back
    }

    void leavingTheFieldCloses()
    {
        Opened o;
        o.show();
        o.type(s("olpe"));
        QTRY_VERIFY(o.box->isVisible());
        QTest::keyClick(o.field, Qt::Key_Tab);
        QVERIFY(!o.box->isVisible());
        o.type(s("soest"));
        QTRY_VERIFY(o.box->isVisible());
        QTest::mouseClick(
            o.window->frame().pages(), Qt::LeftButton, {}, QPoint(5, o.window->frame().pages()->height() - 5));
        QVERIFY(!o.box->isVisible());
    }

    void whatIsInNoTitleSaysWhereItStands()
    {
        Opened o;
        o.show();
        o.type(s("blaeserkl"));
        QTRY_COMPARE(o.lines().size(), 2);
        const QString detail = o.list->model()->index(1, 0).data(SearchModel::DetailRole).toString();
        QVERIFY2(detail.endsWith(s(": für Bläserklassen")), qPrintable(detail));
    }

    void nothingFoundIsASentence()
    {
        Opened o;
        o.show();
        o.type(s("gibtesnicht"));
        QTRY_VERIFY(o.box->isVisible());
        QVERIFY(o.remark->isVisible() && !o.remark->text().isEmpty());
        QCOMPARE(o.lines(), QStringList());
        QCOMPARE(o.field->accessibleDescription(), o.remark->text());
        o.key(Qt::Key_Return); // opens nothing
        QVERIFY(o.shown().isNull());
    }

    void theLastOpenedAreOfferedWhileNothingIsTyped()
    {
        Opened o;
        o.show();
        o.window->open(o.soest);
        o.window->open(o.olpe);
        o.type(QString());
        QTRY_VERIFY(o.box->isVisible());
        QCOMPARE(o.lines().mid(1), QStringList({s("Olpe und Umgebung"), s("Soest")}));
        o.key(Qt::Key_Down);
        o.key(Qt::Key_Down);
        o.key(Qt::Key_Return);
        QCOMPARE(o.shown(), o.soest);
        Book& book = o.window->book();
        WB_VERIFY(book.apply(acts::remove(book.store(), o.olpe).value()));
        o.type(QString());
        QTRY_VERIFY(o.box->isVisible());
        QCOMPARE(o.lines().mid(1), QStringList{s("Soest")}); // what was removed is not offered
    }

    void theKeyboardInPassingOpensNothing()
    {
        Opened o;
        o.show();
        o.window->open(o.soest);
        o.field->setFocus(Qt::OtherFocusReason);
        QTest::qWait(20);
        QVERIFY(o.field->hasFocus() && !o.box->isVisible());
        o.key(Qt::Key_Down); // asks for it
        QTRY_VERIFY(o.box->isVisible());
    }

    void aListThatIsCutSaysSoAndIsRankedAfterAPause()
    {
        Opened o;
        acts::Proposal all;
        all.info.kind = s("import");
        for (int i = 0; i < 400; ++i)
            all.changes.create(acts::prepared(o.book->store(), *findEntity(u"region"),
                {{s("name"), s("Bezirk %1").arg(999 - i)}, {s("note"), s("Ganztag")}}, o.book.ids)
                                   .value());
        WB_VERIFY(o.book->apply(all));
        WB_VERIFY(o.book->finishSearch());
        o.show();
        o.type(s("ganztag"));
        QTRY_VERIFY(o.remark->isVisible());
        QVERIFY(o.remark->text().contains(s("50")));
        QCOMPARE(o.lines().size(), 51);
        QVERIFY(!o.lines().contains(s("Bezirk 999"))); // made first, so not among the newest
        QTRY_COMPARE(o.present(), s("Bezirk 600"));
    }

    void whatCannotBeFoundYetIsSaid()
    {
        Opened o;
        acts::Proposal all;
        all.info.kind = s("import");
        for (int i = 0; i < 900; ++i)
            all.changes.create(acts::prepared(
                o.book->store(), *findEntity(u"region"), {{s("name"), s("Bezirk %1").arg(i)}}, o.book.ids)
                                   .value());
        o.show();
        Book& book = o.window->book();
        WB_VERIFY(book.apply(all));
        QVERIFY(waitingForSearch(book.connection()).value() > 0);
        o.type(s("bezirk 899"));
        QTRY_VERIFY(o.lines().contains(s("Bezirk 899")) || o.remark->isVisible());
        QTRY_COMPARE(waitingForSearch(book.connection()).value(), 0);
        o.field->setText(s("bezirk 89"));
        QTRY_VERIFY(o.lines().contains(s("Bezirk 899")));
    }

    void aChangeMeanwhileIsFollowed()
    {
        Opened o;
        o.show();
        o.type(s("soest"));
        QTRY_COMPARE(o.lines().size(), 2);
        Book& book = o.window->book();
        WB_VERIFY(book.apply(acts::remove(book.store(), o.soest).value()));
        QTRY_COMPARE(o.lines().size(), 0);
        QTRY_VERIFY(o.remark->isVisible());
    }

    void hostileTextIsPlainAndInOneLine()
    {
        Opened o;
        const QString hostile = s("<b>fett</b> & <img src=\"file:///etc/passwd\"> \u202egnurdro");
        const RecordId id = add(o.book, "region", "name", hostile);
        o.show();
        o.type(s("fett img"));
        QTRY_COMPARE(o.lines().size(), 2);
        QCOMPARE(o.present(), o.window->book().store().titleOf(id).value().simplified());
        QVERIFY(!o.box->grab().isNull());
        for (const char* typed : {"\"", "<b>", "a OR b*", "NEAR(", "%n %1", "'; DROP TABLE record; --"}) {
            o.field->setText(s(typed));
            QTRY_VERIFY(o.box->isVisible() && o.field->text() == s(typed));
            QTest::qWait(20);
        }
        QTest::keyClick(o.field, Qt::Key_Escape);
        QVERIFY(!o.box->isVisible());
    }

    void largeTextFits()
    {
        applyLook({.scheme = Scheme::Dark, .textScale = 2.0});
        Opened o;
        o.show();
        o.window->resize(1280, 720);
        o.type(s("olpe"));
        QTRY_COMPARE(o.lines().size(), 5);
        QVERIFY(o.window->frame().rect().contains(o.box->geometry()));
        const int height = o.list->sizeHintForRow(1);
        QVERIFY(height >= QFontMetrics(font(TextSize::Body)).height());
        QVERIFY(o.list->viewport()->height() >= height);
    }
};

QTEST_MAIN(TestOfSearchBox)
#include "tst_searchbox.moc"
