#include "ui/frame/frame.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/page.h"
#include "ui/frame/railbutton.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/look/elidingbutton.h"
#include "ui/look/pagehead.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QAccessible>
#include <QtTest>
#include <QtWidgets>

using namespace ui;

namespace {

QString key(const char* word)
{
    return QString::fromLatin1(word);
}

/** A frame of twelve pages, each with two fields, that counts how often each page was made. */
struct Fixture {
    Fixture()
    {
        const QStringList upper{key("start"), key("calendar"), key("series"), key("municipalities"), key("persons"),
            key("agreements"), key("consultation"), key("measures"), key("transfer"), key("committees")};
        for (const QString& page : upper)
            add(page, RailEntry::Group::Upper);
        for (const QString& page : {key("koffer"), key("settings")})
            add(page, RailEntry::Group::Lower);
        frame.enableSearch();
        frame.goTo({key("start"), {}});
        frame.resize(1280, 800);
        frame.show();
        shown = QTest::qWaitForWindowActive(&frame);
    }

    void add(const QString& page, RailEntry::Group group)
    {
        frame.addPage({page, page.left(1).toUpper() + page.mid(1), page, group}, [this, page] {
            ++made[page];
            auto* const content = new Page(page);
            for (const QString& field : {key("first"), key("second")}) {
                auto* const edit = new QLineEdit;
                edit->setObjectName(field);
                edit->setAccessibleName(field);
                content->body()->addWidget(edit);
            }
            return content;
        });
    }

    [[nodiscard]] RailButton* rail(const char* page) const
    {
        return frame.rail()->findChild<RailButton*>(key("rail-") + key(page));
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return frame.findChild<Widget*>(key(name));
    }

    Frame frame;
    QHash<QString, int> made;
    bool shown = false;
};

} // namespace

class TestFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLook({.scheme = Scheme::Light, .textScale = 1.0}); }

    void pagesAreMadeWhenFirstShownAndOnce()
    {
        Fixture f;
        QVERIFY(f.shown);
        QCOMPARE(f.made, (QHash<QString, int>{{key("start"), 1}}));
        QTest::mouseClick(f.rail("series"), Qt::LeftButton);
        QCOMPARE(f.frame.place(), (Place{key("series"), {}}));
        QVERIFY(f.frame.pages()->made(key("series"))->isVisible());
        QVERIFY(!f.frame.pages()->made(key("start"))->isVisible());
        QTest::mouseClick(f.rail("start"), Qt::LeftButton);
        QTest::mouseClick(f.rail("series"), Qt::LeftButton);
        QCOMPARE(f.made, (QHash<QString, int>{{key("start"), 1}, {key("series"), 1}}));
        QCOMPARE(f.frame.pages()->made(key("series"))->geometry(), f.frame.pages()->rect());
        f.frame.resize(1000, 700);
        QTRY_COMPARE(f.frame.pages()->made(key("series"))->geometry(), f.frame.pages()->rect());
    }

    void keysJumpToTheFirstNine()
    {
        Fixture f;
        QSignalSpy changed(&f.frame, &Frame::pageChanged);
        QTest::keyClick(&f.frame, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(f.frame.place().page, key("series"));
        QTest::keyClick(&f.frame, Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(f.frame.place().page, key("transfer"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(f.frame.rail()->current(), key("transfer"));
        QVERIFY(f.rail("start")->toolTip().contains(u'1'));
        QCOMPARE(f.rail("committees")->toolTip(), key("Committees")); // the tenth has no key
        QCOMPARE(f.frame.rail()->keyAt(11), QString());
    }

    void theRailIsWalkedByArrowKeys()
    {
        Fixture f;
        f.rail("start")->setFocus();
        QTest::keyClick(f.rail("start"), Qt::Key_Down);
        QCOMPARE(f.frame.place().page, key("calendar"));
        QCOMPARE(f.frame.focusWidget(), f.rail("calendar")); // the page does not take the keyboard
        QTest::keyClick(f.rail("calendar"), Qt::Key_End);
        QCOMPARE(f.frame.place().page, key("settings"));
        QTest::keyClick(f.rail("settings"), Qt::Key_Down);
        QCOMPARE(f.frame.place().page, key("settings"));
        QTest::keyClick(f.rail("settings"), Qt::Key_Home);
        QCOMPARE(f.frame.place().page, key("start"));
        QTest::keyClick(f.rail("start"), Qt::Key_Up);
        QCOMPARE(f.frame.place().page, key("start"));
        QTest::keyClick(f.rail("start"), Qt::Key_Tab); // one stop only: out of the rail
        QVERIFY2(f.frame.pages()->isAncestorOf(f.frame.focusWidget()), qPrintable(f.frame.focusWidget()->objectName()));
    }

    void theKeyboardComesBackToWhereItWas()
    {
        Fixture f;
        QWidget* const start = f.frame.pages()->made(key("start"));
        auto* const second = start->findChild<QLineEdit*>(key("second"));
        second->setFocus();
        QTest::keyClick(second, Qt::Key_2, Qt::ControlModifier);
        QWidget* const calendar = f.frame.pages()->made(key("calendar"));
        QCOMPARE(f.frame.focusWidget(), calendar->findChild<QLineEdit*>(key("first")));
        QTest::keyClick(f.frame.focusWidget(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(f.frame.focusWidget(), second);
    }

    void backAndForwardGoThroughPlaces()
    {
        Fixture f;
        QSignalSpy places(&f.frame, &Frame::placeChanged);
        f.frame.goTo({key("series"), key("a")});
        f.frame.goTo({key("series"), key("b")});
        f.frame.goTo({key("series"), key("b")}); // where one is already
        QCOMPARE(places.count(), 2);
        QTest::keyClick(&f.frame, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.frame.place(), (Place{key("series"), key("a")}));
        // Over whatever is on the page, which gets nothing of it.
        QTest::mouseClick(f.frame.pages()->made(key("series")), Qt::BackButton);
        QTRY_COMPARE(f.frame.place(), (Place{key("start"), {}}));
        QTest::keyClick(&f.frame, Qt::Key_Left, Qt::AltModifier); // nothing before
        QCOMPARE(f.frame.place().page, key("start"));
        QCOMPARE(f.frame.rail()->current(), key("start"));
        QTest::keyClick(&f.frame, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(f.frame.place(), (Place{key("series"), key("a")}));
        f.frame.goTo({key("persons"), {}});
        f.frame.goForward(); // what lay ahead is gone
        QCOMPARE(f.frame.place().page, key("persons"));
        f.frame.goTo({key("nowhere"), {}});
        QCOMPARE(f.frame.place().page, key("persons"));
    }

    void backLeadsToTheSectionOneLeft()
    {
        Fixture f;
        f.frame.goTo({key("series"), key("a")});
        f.frame.noteSection(key("team"));
        f.frame.goTo({key("series"), key("a")}); // where one is already
        QCOMPARE(f.frame.place().section, key("team"));
        f.frame.goTo({key("series"), key("b")});
        QVERIFY(f.frame.place().section.isEmpty());
        f.frame.goBack();
        QCOMPARE(f.frame.place().section, key("team"));
        // A frame that takes the place of this one goes on.
        Fixture other;
        other.frame.setHistory(f.frame.history());
        other.frame.goTo(f.frame.place());
        QCOMPARE(other.frame.place().section, key("team"));
        other.frame.goForward();
        QCOMPARE(other.frame.place().record, key("b"));
        other.frame.goBack();
        other.frame.goBack();
        QCOMPARE(other.frame.place().page, key("start"));
    }

    void historyKeepsABound()
    {
        History history;
        for (int i = 0; i < 1000; ++i)
            history.visit({key("series"), QString::number(i)});
        int steps = 0;
        while (history.back())
            ++steps;
        QVERIFY(steps > 100 && steps < 300);
        QVERIFY(history.canGoForward());
    }

    void undoAndRedoAreNamed()
    {
        Fixture f;
        auto* const undo = f.child<ElidingButton>("undo");
        auto* const redo = f.child<QPushButton>("redo");
        QSignalSpy undone(&f.frame, &Frame::undoRequested);
        QSignalSpy redone(&f.frame, &Frame::redoRequested);
        QVERIFY(!undo->isEnabled() && !redo->isEnabled());
        QTest::keyClick(&f.frame, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 0);

        const QString act =
            QStringLiteral("Team <b>Olpe</b> & Team Kreis Siegen-Wittgenstein bestätigt und eingeladen");
        f.frame.setUndoText(act);
        f.frame.setRedoText(QStringLiteral("Termin verschoben"));
        QCoreApplication::processEvents();
        QVERIFY(undo->shownText().startsWith(QStringLiteral("Team <b>Olpe</b> & ")));
        QVERIFY(undo->shownText().endsWith(QChar(0x2026)));
        QVERIFY(undo->accessibleName().contains(act));
        QVERIFY(undo->toolTip().contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(undo->toolTip().contains(QStringLiteral("Ctrl+Z")));
        QVERIFY(redo->toolTip().contains(QStringLiteral("Termin verschoben")));

        QTest::mouseClick(undo, Qt::LeftButton);
        QTest::keyClick(&f.frame, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&f.frame, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(undone.count(), 2);
        QTest::keyClick(&f.frame, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(redone.count(), 2);
    }

    void readOnlyTurnsOffWhatWrites()
    {
        Fixture f;
        QSignalSpy wanted(&f.frame, &Frame::newRequested);
        f.frame.setUndoText(QStringLiteral("Team Olpe bestätigt"));
        QTest::keyClick(&f.frame, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        f.frame.setReadOnly(QStringLiteral("V. Lange"));
        QVERIFY(f.child<PlainLabel>("savingState")->text().contains(QStringLiteral("V. Lange")));
        for (const char* const name : {"undo", "redo", "new"})
            QVERIFY(!f.child(name)->isEnabled());
        QTest::keyClick(&f.frame, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        f.frame.setUndoText(QStringLiteral("Noch etwas")); // stays off
        QVERIFY(!f.child("undo")->isEnabled());
        f.frame.setReadOnly(std::nullopt);
        QVERIFY(f.child("undo")->isEnabled() && f.child("new")->isEnabled());
        QVERIFY(!f.child<PlainLabel>("savingState")->text().contains(QStringLiteral("V. Lange")));
    }

    void theSearchIsThereOnlyWhenAskedFor()
    {
        Frame bare;
        QVERIFY(!bare.findChild<QLineEdit*>(key("search")));
        Fixture f;
        QSignalSpy typed(&f.frame, &Frame::searchTextChanged);
        QTest::keyClick(&f.frame, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(f.frame.focusWidget(), f.child("search"));
        QTest::keyClicks(f.frame.focusWidget(), QStringLiteral("Olpe"));
        QCOMPARE(typed.last().first().toString(), QStringLiteral("Olpe"));
        QCOMPARE(f.frame.enableSearch(), f.child<QLineEdit>("search")); // one field
    }

    void theStatusLineSpeaksInWords()
    {
        using namespace std::chrono_literals;
        StatusLine line;
        auto* const backup = line.findChild<PlainLabel*>(key("backupAge"));
        line.setBackupAge(2h + 20min);
        QVERIFY(backup->text().contains(u'2'));
        QCOMPARE(backup->ink(), Ink::Quiet);
        line.setBackupAge(std::nullopt);
        QCOMPARE(backup->ink(), Ink::Caution);
        line.setBackupAge(24h * 30);
        QVERIFY(backup->text().contains(key("30")));
        QCOMPARE(backup->ink(), Ink::Caution);
        QStringList texts{line.savingText()};
        line.setSaving(StatusLine::Saving::Failed);
        QCOMPARE(line.findChild<PlainLabel*>(key("savingState"))->ink(), Ink::Bad);
        texts.append(line.savingText());
        line.setSaving(StatusLine::Saving::Running);
        texts.append(line.savingText());
        line.setSaving(StatusLine::Saving::Typed);
        texts.append(line.savingText());
        line.setHolder(QString());
        texts.append(line.savingText());
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 5);
        QVERIFY(!texts.contains(QString()));
    }

    void badgesAreSpoken()
    {
        Fixture f;
        f.frame.rail()->setBadge(key("measures"), 2, QStringLiteral("2 überfällig"));
        QVERIFY(f.rail("measures")->accessibleName().contains(QStringLiteral("2 überfällig")));
        f.frame.rail()->setBadge(key("measures"), 0);
        QCOMPARE(f.rail("measures")->accessibleName(), key("Measures"));
    }

    void everyControlHasANameAndIsReached()
    {
        Fixture f;
        f.frame.setUndoText(QStringLiteral("Team Olpe bestätigt"));
        f.frame.setRedoText(QStringLiteral("Termin verschoben"));
        QSet<QWidget*> reached;
        QWidget* at = &f.frame;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(f.frame.focusWidget() ? f.frame.focusWidget() : at, Qt::Key_Tab);
            reached.insert(f.frame.focusWidget());
        }
        int controls = 0;
        for (QWidget* const widget : f.frame.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden())
                continue;
            ++controls;
            QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(widget);
            const QByteArray who = widget->metaObject()->className();
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), who);
            QVERIFY2(!widget->objectName().isEmpty(), who);
            const auto* const button = qobject_cast<RailButton*>(widget);
            QVERIFY2(reached.contains(widget) || (button && !button->isChecked()), who + widget->objectName().toUtf8());
        }
        QVERIFY(controls >= 18);
    }

    void nothingIsCutAtTwiceTheText()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 2.0});
        Fixture f;
        f.frame.setUndoText(QStringLiteral("Team Olpe bestätigt"));
        f.frame.resize(1280, 720);
        QCoreApplication::processEvents();
        QCOMPARE(f.frame.size(), QSize(1280, 720)); // nothing forces it wider
        for (const char* const name : {"undo", "redo", "new", "search"}) {
            QWidget* const control = f.child(name);
            QVERIFY2(
                control->geometry().right() < f.frame.width() && control->width() >= control->minimumSizeHint().width(),
                name);
        }
        for (const RailButton* const button : f.frame.rail()->findChildren<RailButton*>()) {
            QVERIFY(button->height() >= button->fontMetrics().height());
            QVERIFY(button->width() >= button->sizeHint().width());
            QVERIFY(button->mapTo(f.frame.rail(), QPoint(button->width(), 0)).x() < f.frame.rail()->width());
        }
        QVERIFY(f.frame.rail()->verticalScrollBar()->maximum() == 0);
        QVERIFY(f.frame.pages()->width() > 800);
    }

    /** As below a banner: the rail scrolls then, and its words stay whole. */
    void aRailThatScrollsCutsNoWord()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 2.0});
        Fixture f;
        f.frame.resize(1280, 420);
        QCoreApplication::processEvents();
        QVERIFY(f.frame.rail()->verticalScrollBar()->maximum() > 0);
        for (const RailButton* const button : f.frame.rail()->findChildren<RailButton*>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->accessibleName()));
        const int scrolling = f.frame.rail()->width();
        f.frame.resize(1280, 720);
        QCoreApplication::processEvents();
        QVERIFY(f.frame.rail()->width() < scrolling);
    }
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
