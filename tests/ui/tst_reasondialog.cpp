#include "tests/support/ruleworld.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/look/banner.h"
#include "ui/support/carryout.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace core;
using test::RuleWorld;
using test::w;
using ui::ReasonDialog;

namespace {

/** Notes what it was asked, and answers with a reason. */
class Answering final : public ui::Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString&, const QString&) override { return true; }
    std::optional<ui::Standing> letStand(QWidget*, const QStringList&) override
    {
        ++reasons;
        return ui::Standing{w("in Vorbereitung"), {}};
    }
    std::optional<ui::Standing> letStandUntil(QWidget*, const QStringList&) override
    {
        ++days;
        return ui::Standing{w("in Vorbereitung"), until};
    }

    QDate until;
    int reasons = 0;
    int days = 0;
};

Result<std::optional<Act>> confirmed(RuleWorld& world, RecordId registration, ui::Prompts& prompts)
{
    WB_ASSIGN(before, world.book->store().get(registration));
    WB_ASSIGN(proposal, acts::edit(world.book->store(), before, {{w("state"), w("confirmed")}}));
    return ui::carryOut(*world.book, proposal, prompts, nullptr);
}

} // namespace

/** Why something is let stand, and until when where that has to be said (V-01). */
class TestOfReasonDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDayMayStayEmptyOrMustBeThere()
    {
        for (const ReasonDialog::Asks asks : {ReasonDialog::Asks::Reason, ReasonDialog::Asks::ReasonAndDay}) {
            ReasonDialog dialog({w("Ein Satz")}, nullptr, asks);
            auto* const reason = dialog.findChild<QPlainTextEdit*>(w("reason"));
            auto* const until = dialog.findChild<QLineEdit*>(w("until"));
            auto* const accept = dialog.findChild<QPushButton*>(w("accept"));
            QVERIFY(reason && until && accept && !until->accessibleName().isEmpty());
            QVERIFY(!accept->isEnabled());
            reason->setPlainText(w("in Vorbereitung"));
            QCOMPARE(accept->isEnabled(), asks == ReasonDialog::Asks::Reason);
            until->setText(w("Ende Juni 2023"));
            QVERIFY(accept->isEnabled());
            QCOMPARE(dialog.standing().until, QDate(2023, 6, 30));
            until->setText(w("irgendwann, vielleicht"));
            QVERIFY(!accept->isEnabled());
        }
    }

    void onlyWhatNeedsADayAsksForOne()
    {
        RuleWorld world;
        world.set(world.series, {{w("requires_agreement"), true}});
        const auto team = world.enter(world.kreise[0], 3);
        Answering prompts;
        QVERIFY(!confirmed(world, team.registration, prompts));
        QCOMPARE(prompts.days, 1);
        prompts.until = QDate(2023, 4, 30);
        WB_VERIFY(confirmed(world, team.registration, prompts));
        QCOMPARE(prompts.reasons, 0);
        const auto other = world.enter(world.kreise[1], 3);
        world.set(world.series, {{w("requires_agreement"), false}, {w("capacity_teams"), qint64(1)}});
        WB_VERIFY(confirmed(world, other.registration, prompts));
        QCOMPARE(prompts.reasons, 1);
    }

    void aNewRecordMayStandWithAReasonAsWell()
    {
        RuleWorld world;
        world.set(world.series, {{w("team_max"), qint64(1)}, {w("team_strictness"), w("hard")}});
        const auto team = world.enter(world.kreise[0], 1, QDate(2023, 3, 1), w("confirmed"));
        world.member(team.team);
        const RecordId second = world.person();
        ui::NewRecordDialog dialog(
            *world.book, *findEntity(u"team_member"), {{w("team"), team.team}, {w("person"), second}});
        QSignalSpy created(&dialog, &ui::NewRecordDialog::created);
        dialog.open();
        dialog.accept();
        QVERIFY(dialog.isVisible() && created.isEmpty());
        auto* const banner = dialog.findChild<ui::Banner*>();
        QVERIFY(banner->isVisible());
        Q_EMIT banner->actionRequested();
        auto* const asked = dialog.findChild<ReasonDialog*>();
        QVERIFY(asked && asked->isVisible());
        asked->reject();
        QVERIFY(created.isEmpty());
        Q_EMIT banner->actionRequested();
        const QList<ReasonDialog*> dialogs = dialog.findChildren<ReasonDialog*>();
        dialogs.last()->findChild<QPlainTextEdit*>(w("reason"))->setPlainText(w("Nachfolge wird eingearbeitet"));
        dialogs.last()->accept();
        QCOMPARE(created.size(), 1);
        const RecordId member = created.first().first().value<RecordId>();
        QCOMPARE(valueOr<RecordId>(world.book->store().get(member)->at(QLatin1StringView("person"))), second);
        const auto exceptions = world.book->store().all(*findEntity(u"rule_override"));
        WB_VERIFY(exceptions);
        QCOMPARE(exceptions->size(), 1);
        QCOMPARE(exceptions->first().text(QLatin1StringView("reason")), w("Nachfolge wird eingearbeitet"));
    }
};

QTEST_MAIN(TestOfReasonDialog)
#include "tst_reasondialog.moc"
