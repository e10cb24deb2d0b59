// A series planned in the window from an empty book to "fully booked", with the keyboard alone.
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/model/seriesparts.h"
#include "core/wording/language.h"
#include "tests/ui/planningbench.h"
#include "ui/dialogs/newteamdialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordpicker.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/look/pagehead.h"
#include "ui/look/pill.h"
#include "ui/look/plainlabel.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/recordpage.h"
#include "ui/pages/teamboard.h"
#include "ui/series/agendalist.h"
#include "ui/series/teamcolumn.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSpinBox>

using namespace core;
using test::part;
using test::w;

class TestOfPlanning : public QObject {
    Q_OBJECT

    test::Answers m_prompts;
    test::TestBook m_book;
    std::unique_ptr<ui::MainWindow> m_window;

    /** What has the keyboard gets the key; the window where nothing has. */
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* const at = QApplication::focusWidget();
        QTest::keyClick(at ? at : m_window.get(), Qt::Key(code), modifiers);
        QCoreApplication::processEvents();
    }

    /** A dialog that closed may leave no window active where nobody manages windows. */
    void activate()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    using Typed = QList<std::pair<const char*, const char*>>;

    /** Ctrl+N, the fields, and what creates. */
    void make(const Typed& fields)
    {
        activate();
        key(Qt::Key_N, Qt::ControlModifier);
        ui::NewRecordDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog<ui::NewRecordDialog>()));
        fill(*dialog, fields);
    }

    template <typename Dialog>
    Dialog* openDialog()
    {
        const QList<Dialog*> all = m_window->findChildren<Dialog*>();
        const auto shown = std::ranges::find_if(all, [](const Dialog* each) { return each->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }

    static void fill(ui::NewRecordDialog& dialog, const Typed& fields)
    {
        for (const auto& [name, text] : fields) {
            auto* const field = part(dialog, name);
            QVERIFY2(field, name);
            field->setFocus(Qt::TabFocusReason);
            if (auto* const picker = qobject_cast<ui::RecordPicker*>(field)) {
                test::type(picker, w(text));
                QTest::keyClick(picker->list(), Qt::Key_Return);
            } else if (auto* const box = qobject_cast<QComboBox*>(field); box && !box->isEditable()) {
                QTest::keyClicks(box, w(text));
            } else {
                test::type(field, w(text));
            }
        }
        auto* const create = part<QPushButton>(dialog, "create");
        create->setFocus(Qt::TabFocusReason);
        const QPointer<ui::NewRecordDialog> asking(&dialog);
        QTest::keyClick(create, Qt::Key_Space);
        QStringList said;
        const QList<ui::PlainLabel*> labels =
            asking ? asking->findChildren<ui::PlainLabel*>() : QList<ui::PlainLabel*>();
        for (const ui::PlainLabel* label : labels)
            said.append(label->text());
        QVERIFY2(!asking || !asking->isVisible(), qPrintable(said.join(u'|')));
        QCoreApplication::processEvents();
    }

    ui::KindPage* place(const char* key)
    {
        m_window->frame().goTo({w(key), {}});
        QCoreApplication::processEvents();
        return qobject_cast<ui::KindPage*>(m_window->frame().pages()->made(w(key)));
    }
    ui::RecordPage* record()
    {
        return m_window->frame().pages()->made(m_window->frame().place().page)->findChild<ui::RecordPage*>();
    }
    RecordId only(const EntityInfo& kind) { return m_window->book().store().all(kind)->first().id(); }

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::English);
        ui::applyLook({ui::Scheme::Light, 1.0});
        m_book.close();
        m_window = std::make_unique<ui::MainWindow>(Book::open(m_book.path(), m_book.options()).value(), m_prompts);
        m_window->resize(1280, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() { m_window.reset(); }

    void fromTheFormatToTheSeries()
    {
        place("settings")->showKind(*findEntity(u"agency"));
        make({{"name", "Transferagentur NRW"}});
        place("settings")->showKind(*findEntity(u"format"));
        make({{"name", "Entwicklungswerkstatt"}, {"team_min", "2"}, {"team_max", "4"}});
        for (const char* name : {"Kreis Olpe", "Kreis Soest", "Kreis Unna"}) {
            place("municipalities")->showKind(*findEntity(u"municipality"));
            make({{"name", name}, {"state", "North"}});
        }
        QCOMPARE(m_window->book().store().count(*findEntity(u"municipality")).value(), 3);
        place("series")->showKind(Series::info());
        make({{"title", "Ganztag"}, {"format", "entwick"}, {"agency", "transfer"}, {"capacity_teams", "2"},
            {"capacity_persons", "7"}});
        const auto series = m_window->book().store().getAs<Series>(only(Series::info())).value();
        QCOMPARE(series.teamMax, 4); // from the format
        QCOMPARE(series.capacityTeams, 2);
    }

    void sessionsByCtrlN()
    {
        m_window->open(only(Series::info()));
        QCoreApplication::processEvents();
        record()->showSection(w("session"));
        make({{"date", "01.06.2023"}});
        make({{"date", "Herbst 2023"}});
        QCOMPARE(sessionsOf(m_window->book().store(), only(Series::info()))->size(), 2);
    }

    void announcedByItsButton()
    {
        auto* const step = part<QPushButton>(*record(), "nextStep");
        for (const SeriesState state : {SeriesState::Announced, SeriesState::RegistrationOpen}) {
            activate();
            step->setFocus(Qt::TabFocusReason);
            key(Qt::Key_Space);
            QCOMPARE(m_window->book().store().getAs<Series>(only(Series::info()))->state, state);
        }
    }

    void teamsUntilItIsFullyBooked()
    {
        record()->showSection(w("team"));
        QCoreApplication::processEvents();
        auto* const board = record()->findChild<ui::TeamBoard*>();
        QVERIFY(board);
        for (const char* name : {"Kreis Olpe", "Kreis Soest", "Kreis Unna"}) {
            activate();
            part(*board, "enterTeam")->setFocus(Qt::TabFocusReason);
            key(Qt::Key_Space);
            auto* const dialog = openDialog<ui::NewTeamDialog>();
            QVERIFY(dialog);
            test::type(part<QComboBox>(*dialog, "municipality")->lineEdit(), w(name));
            auto* const persons = part<QSpinBox>(*dialog, "persons");
            persons->setFocus(Qt::TabFocusReason);
            QTest::keyClick(persons, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(persons, w("3"));
            QTest::keyClick(part<QPushButton>(*dialog, "enter"), Qt::Key_Space);
            QCoreApplication::processEvents();
        }
        const auto column = [&](const char* state) {
            return part<ui::TeamColumn>(*board, qPrintable(w("column_") + w(state)));
        };
        QCOMPARE(column("registered")->cards().size(), 3);
        for (int i = 0; i < 2; ++i) {
            activate();
            column("registered")->cards().first()->setFocus(Qt::TabFocusReason);
            key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
            QTRY_COMPARE(int(column("confirmed")->cards().size()), i + 1);
        }
        QCOMPARE(part<ui::PlainLabel>(*board, "placesTaken")->text(), w("2 of 2 teams, 6 of 7 persons"));
        // The third does not fit; the rule says so, and it goes to the waiting list.
        activate();
        column("registered")->cards().first()->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(column("registered")->cards().size(), 1);
        QVERIFY2(!m_prompts.asked.isEmpty() && m_prompts.asked.last().contains(w("places: 2")),
            qPrintable(m_prompts.asked.join(u'|')));
        auto* const menu = part<QPushButton>(*column("registered"), "moveTeam")->menu();
        menu->findChild<QAction*>(w("waitlisted"))->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(column("waitlisted")->cards().size(), 1);
        QStringList pills;
        for (const ui::Pill* pill : record()->head()->findChildren<ui::Pill*>())
            pills.append(pill->text());
        QVERIFY2(pills.contains(w("Fully booked, waiting list")), qPrintable(pills.join(u'|')));
    }

    void anAgendaWithKeys()
    {
        const RecordId session =
            m_window->book().store().childrenOf(only(Series::info()), Session::info())->first().id();
        record()->showSection(w("agenda"));
        QCoreApplication::processEvents();
        make({{"title", "Ankommen"}, {"duration_min", "30"}});
        make({{"title", "Austausch"}, {"duration_min", "60"}});
        auto* const list = record()->findChild<ui::AgendaList*>();
        QVERIFY(list);
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        activate();
        list->setCurrentItem(list->topLevelItem(1));
        list->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(list->topLevelItem(0)->text(ui::AgendaList::Title), w("Austausch"));
        const auto blocks = m_window->book().store().childrenOf(session, *findEntity(u"agenda_item")).value();
        QCOMPARE(blocks.first().text(QLatin1StringView("title")), w("Austausch"));
    }
};

QTEST_MAIN(TestOfPlanning)
#include "tst_planning.moc"
