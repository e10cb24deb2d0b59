#pragma once

#include "core/wording/language.h"
#include "tests/support/given.h"
#include "tests/support/kofferworld.h"
#include "tests/ui/formbench.h"
#include "ui/look/banner.h"
#include "ui/stage/kofferwindow.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stageview.h"

#include <QApplication>
#include <QLineEdit>
#include <QtTest>

namespace test {

/** The marked name that must not be found anywhere outside a Koffer. */
inline constexpr char markedName[] = "Xanthippe-Marker";

/** An office whose second session is ready to be moderated: agenda, what was agreed last time, a feedback form. */
struct StageWorld : KofferWorld {
    StageWorld()
    {
        book.clock.set(QDateTime(QDate(2023, 9, 2), QTime(7, 30, 17), Qt::UTC)); // half past nine in Berlin
        static_cast<void>(set(session(),
            given({{"start_time", QTime(9, 30)}, {"end_time", QTime(12, 0)}, {"venue_city", text("Meschede")},
                {"mode", text("in_person")}, {"title", QString()}})));
        for (const char* state : {"scheduled", "confirmed"})
            static_cast<void>(set(session(), given({{"state", text(state)}})));
        for (const auto& [title, minutes] :
            {std::pair("Ankommen", 20), std::pair("Rückblick der Teams", 70), std::pair("Austausch", 60)})
            blocks.append(book.add("agenda_item",
                given({{"session", session()}, {"title", text(title)}, {"duration_min", qint64(minutes)}})));
        marked = book.add("person", given({{"last_name", text(markedName)}, {"first_name", text("Ada")}}));
        book.add("team_member", given({{"team", teams[0]}, {"person", marked}}));
        last = book.add("measure",
            given({{"source", sessions[0]}, {"what", text("AG Ganztag einrichten")}, {"who", municipalities[0]},
                {"until", core::FuzzyDate::day(QDate(2023, 8, 1))}}));
        project = book.add("project", given({{"team", teams[0]}, {"title", text("Ganztag im Kreis")}}));
        form = book.add("feedback_template", given({{"name", text("Rückmeldung")}}));
        questions.append(book.add("feedback_question",
            given({{"feedback_template", form}, {"question", text("Der Termin hat mir genützt.")}})));
        questions.append(book.add("feedback_question",
            given({{"feedback_template", form}, {"question", text("Was fehlt?")}, {"scale", text("open_answer")}})));
    }

    [[nodiscard]] core::RecordId session() const { return sessions[1]; }

    QList<core::RecordId> blocks, questions;
    core::RecordId marked, last, project, form;
};

/** Somebody at the keyboard: whatever is pressed goes to what has it. */
class Keyboard {
public:
    explicit Keyboard(QWidget& window)
        : m_window(window)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }

    void key(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(at(), Qt::Key(key), held);
        QCoreApplication::processEvents();
    }
    /** Letters of any alphabet. */
    void type(const char* words) { press(at(), text(words)); }
    void line(const char* words)
    {
        type(words);
        key(Qt::Key_Return);
    }

private:
    QWidget* at() const
    {
        QWidget* const focus = QApplication::focusWidget();
        return focus ? focus : &m_window;
    }

    QWidget& m_window;
};

/** Language and look that the tests of the moderation view begin with. */
inline void beginOnStage()
{
    QStandardPaths::setTestModeEnabled(true);
    core::speak(QLocale::English);
    ui::applyLook({ui::Scheme::Light, 1.0});
}

[[nodiscard]] inline QList<core::Record> childrenOf(
    core::Book& book, core::RecordId owner, const core::EntityInfo& kind)
{
    return book.store().childrenOf(owner, kind).value();
}

/** Of the session that is moderated. */
[[nodiscard]] inline QList<core::Record> childrenOf(StageWorld& world, const core::EntityInfo& kind)
{
    return childrenOf(*world.book, world.session(), kind);
}

/** What the strip above the places says. */
[[nodiscard]] inline QString saidInBanner(const QWidget& window)
{
    QStringList words;
    const QList<QLabel*> labels = part<ui::Banner>(window, "stageBanner")->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        words.append(label->text());
    return words.join(u'\n');
}

/** What the lines of a list say: "state|title|facts". */
[[nodiscard]] inline QStringList said(const QWidget& in, const char* list)
{
    QStringList lines;
    auto* const found = in.findChild<ui::StageList*>(text(list));
    if (!found)
        qFatal("no list %s", list);
    for (const ui::StageRow& row : found->lines().rows())
        lines.append(row.state + u'|' + row.title + u'|' + row.facts);
    return lines;
}

} // namespace test
