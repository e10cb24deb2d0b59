// Two records side by side: what is shown, chosen by key, moved and joined.
#include "core/change/nodoubles.h"
#include "core/wording/language.h"
#include "tests/ui/formbench.h"
#include "ui/dialogs/joindialog.h"
#include "ui/dialogs/joinpartnerdialog.h"
#include "ui/forms/recordpicker.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/savingstate.h"

using namespace core;
using namespace ui;
using test::FilledBook;
using test::part;
using test::text;

namespace {

/** Lets nothing stand. */
class NoPrompts final : public Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString&, const QString&) override { return false; }
    std::optional<Standing> letStand(QWidget*, const QStringList&) override { return std::nullopt; }
};

struct Asked {
    FilledBook book;
    NoPrompts prompts;
    RecordId kept = person("Müller", "", "eins");
    RecordId other = person("Mueller", "a@olpe.de", "zwei");
    std::unique_ptr<JoinDialog> dialog;

    RecordId person(const char* last, const char* email, const char* note)
    {
        return book.add("person",
            {{text("first_name"), text("Anna")}, {text("last_name"), text(last)}, {text("email"), text(email)},
                {text("note"), text(note)}});
    }
    void open()
    {
        dialog = std::make_unique<JoinDialog>(*book, kept, other, prompts);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog.get()) || !QTest::qWaitFor([this] { return isReady(); }))
            qFatal("the dialog is not ready");
    }
    [[nodiscard]] bool isReady() const { return button("join")->isEnabled(); }
    [[nodiscard]] QPushButton* button(const char* name) const { return part<QPushButton>(*dialog, name); }
    [[nodiscard]] QTableWidget* table() const { return part<QTableWidget>(*dialog, "joinFields"); }
    [[nodiscard]] int row(const char* label) const
    {
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (table()->item(row, 0)->text() == text(label))
                return row;
        }
        qFatal("no such field");
    }
    [[nodiscard]] bool isTicked(const char* label, int column) const
    {
        return table()->item(row(label), column)->checkState() == Qt::Checked;
    }
    /** The space bar in a cell. */
    void tick(const char* label, int column)
    {
        table()->setFocus();
        table()->setCurrentCell(row(label), column);
        QTest::keyClick(table(), Qt::Key_Space);
    }
    void join()
    {
        QVERIFY(QTest::qWaitFor([this] { return isReady(); }));
        QTest::mouseClick(button("join"), Qt::LeftButton);
        QTRY_VERIFY(!dialog->isVisible() || dialog->findChild<Banner*>()->isVisible());
    }
    [[nodiscard]] QString stored(const char* key) { return valueOr<QString>(book.stored(kept, key)); }
};

} // namespace

class TestJoinDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePartnerIsALikelyDoubleOrAnyOther()
    {
        Asked asked;
        asked.person("Zander", "", "");
        const Record kept = asked.book->store().get(asked.kept).value();
        JoinPartnerDialog dialog(*asked.book, kept, asked.prompts);
        QSignalSpy chosen(&dialog, &JoinPartnerDialog::chosen);
        dialog.open();
        auto* const likely = part<QListWidget>(dialog, "likely");
        auto* const go = part<QPushButton>(dialog, "join");
        QTRY_COMPARE(likely->count(), 1);
        QVERIFY(likely->item(0)->text().contains(text("Mueller")));
        QVERIFY(go->isEnabled()); // the likeliest is chosen already
        // Another one by its name takes its place.
        auto* const picker = part<RecordPicker>(dialog, "partner");
        const RecordId other = asked.book->store()
                                   .withValue(kept.entity(), kept.entity().indexOf(u"last_name"), text("Zander"))
                                   .value()
                                   .first();
        Q_EMIT picker->picked(other, text("Zander"));
        QVERIFY(!part<QPushButton>(dialog, "noDouble")->isEnabled());
        go->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<RecordId>(), other);
        QVERIFY(!dialog.isVisible());
    }

    void noDoublesAreNotOfferedAgain()
    {
        Asked asked;
        const Record kept = asked.book->store().get(asked.kept).value();
        JoinPartnerDialog dialog(*asked.book, kept, asked.prompts);
        dialog.open();
        auto* const likely = part<QListWidget>(dialog, "likely");
        QTRY_COMPARE(likely->count(), 1);
        part<QPushButton>(dialog, "noDouble")->click();
        QTRY_COMPARE(likely->count(), 0);
        QVERIFY(!part<QPushButton>(dialog, "join")->isEnabled());
        // Nor from the other side, until that is taken back.
        const Record other = asked.book->store().get(asked.other).value();
        QCOMPARE(likelyDoubles(asked.book->connection(), other, 5)->size(), 0);
        QCOMPARE(allDoubles(asked.book->connection(), kept.entity())->size(), 0);
        QVERIFY(asked.book->undoNext());
        QCOMPARE(likelyDoubles(asked.book->connection(), other, 5)->size(), 1);
        QCOMPARE(allDoubles(asked.book->connection(), kept.entity())->size(), 1);
        QVERIFY(!acts::noteNoDouble(asked.book->store(), asked.kept, asked.kept, {}, asked.book->ids()));
    }

    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::English);
    }

    void showsBothAndWhatHolds()
    {
        Asked asked;
        asked.open();
        QVERIFY(asked.isTicked("Last name", 1));
        QVERIFY(!asked.isTicked("Last name", 2));
        // Where the kept one says nothing the other one is heard.
        QVERIFY(asked.isTicked("E-mail", 2));
        // What is the same is no choice.
        const QTableWidgetItem* const same = asked.table()->item(asked.row("First name"), 1);
        QVERIFY(!(same->flags() & Qt::ItemIsUserCheckable));
        QCOMPARE(part<PlainLabel>(*asked.dialog, "joinSummary")->text(),
            QStringLiteral("Nothing else names the record that goes."));
    }

    void aValueIsChosenByKey()
    {
        Asked asked;
        asked.open();
        asked.tick("Last name", 2);
        QVERIFY(asked.isTicked("Last name", 2) && !asked.isTicked("Last name", 1));
        asked.tick("Last name", 2); // taken off again: then the other one holds
        QVERIFY(asked.isTicked("Last name", 1) && !asked.isTicked("Last name", 2));
        asked.tick("Last name", 2);
        QSignalSpy joined(asked.dialog.get(), &JoinDialog::joined);
        asked.join();
        QCOMPARE(joined.size(), 1);
        QCOMPARE(asked.stored("last_name"), text("Mueller"));
        QCOMPARE(asked.stored("email"), text("a@olpe.de"));
        QVERIFY(!asked.book->store().find(asked.other).value());
        WB_VERIFY(asked.book->undoNext());
        QCOMPARE(asked.stored("last_name"), text("Müller"));
        QVERIFY(asked.book->store().find(asked.other).value());
    }

    void longTextsMayBothHold()
    {
        Asked asked;
        asked.open();
        asked.tick("Note", 2);
        QVERIFY(asked.isTicked("Note", 1) && asked.isTicked("Note", 2));
        asked.join();
        QCOMPARE(asked.stored("note"), text("eins\n\nzwei"));
    }

    /** Beside the window, which says so, and to be thought better of as long as it is under way. */
    void joiningHoldsNobodyUp()
    {
        Asked asked;
        asked.open();
        SavingState& saving = SavingState::of(*asked.book);
        QList<SavingState::State> said;
        connect(&saving, &SavingState::changed, this, [&] { said.append(saving.state()); });
        asked.button("join")->click();
        QCOMPARE(said, QList<SavingState::State>{SavingState::State::Running});
        QVERIFY(asked.dialog->isVisible() && !asked.isReady());
        asked.dialog->reject(); // what is small may be written all the same
        QVERIFY(asked.dialog->isVisible());
        QTRY_VERIFY(!asked.dialog->isVisible() || asked.isReady());
        QCOMPARE(said.last(), SavingState::State::Saved);
        QCOMPARE(asked.dialog->isVisible(), asked.book->store().find(asked.other)->has_value());
    }

    void theOtherOneMayBeKept()
    {
        Asked asked;
        asked.open();
        QTest::mouseClick(asked.button("swap"), Qt::LeftButton);
        asked.join();
        QVERIFY(!asked.book->store().find(asked.kept).value());
        QCOMPARE(valueOr<QString>(asked.book.stored(asked.other, "last_name")), text("Mueller"));
    }

    void saysWhatMoves()
    {
        Asked asked;
        asked.book.add("affiliation", {{text("person"), asked.other}, {text("municipality"), asked.book.olpe}});
        asked.book.add("attendance", {{text("session"), asked.book.session}, {text("person"), asked.other}});
        asked.book.add("attendance", {{text("session"), asked.book.session}, {text("person"), asked.kept}});
        asked.open();
        const QString words = part<PlainLabel>(*asked.dialog, "joinSummary")->text();
        QVERIFY2(words.contains(QStringLiteral("Affiliations (Person): 1")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("1 record")), qPrintable(words));
        asked.join();
        const QList<Record> attendance = asked.book->store().all(*findEntity(u"attendance")).value();
        QCOMPARE(attendance.size(), 1);
    }

    void whatCannotBeJoinedIsSaid()
    {
        Asked asked;
        asked.other = asked.book.olpe;
        asked.dialog = std::make_unique<JoinDialog>(*asked.book, asked.kept, asked.other, asked.prompts);
        asked.dialog->open();
        QTRY_VERIFY(asked.dialog->findChild<Banner*>()->isVisible());
        QVERIFY(!asked.button("join")->isEnabled());
    }

    void whatTheBookHoldsIsPlainText()
    {
        for (const QString& hostile : test::hostileTexts()) {
            Asked asked;
            asked.other = asked.book.add("person", {{text("last_name"), hostile}});
            asked.open();
            QVERIFY(asked.table()->item(asked.row("Last name"), 2)->text().startsWith(hostile.left(2)));
        }
    }
};

QTEST_MAIN(TestJoinDialog)
#include "tst_joindialog.moc"
