#pragma once

#include "core/wording/language.h"
#include "tests/support/given.h"
#include "tests/support/kofferworld.h"
#include "tests/ui/formbench.h"
#include "ui/desk/mergedesk.h"
#include "ui/support/prompts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

/** What the tests of the Koffer desk and of the merge desk share. */
namespace test {

/** Look and language that these tests begin with. */
inline void beginAtDesk()
{
    ui::applyLook({.scheme = ui::Scheme::Light, .textScale = 1.0});
    core::speak(QLocale::English);
}

[[nodiscard]] inline core::Value stored(core::Book& book, core::RecordId id, const char* key)
{
    return book.store().get(id).value().at(QLatin1StringView(key));
}

[[nodiscard]] inline qsizetype openConflicts(core::Book& book)
{
    return book.history().conflicts().value().size();
}

/** Answers what the window asks, and notes it. */
class DeskPrompts final : public ui::Prompts {
public:
    QString open, save;
    QStringList asked;
    bool yes = true;

    QString fileToOpen(QWidget*, const QString& title, const QString&) override
    {
        asked.append(title);
        return open;
    }
    QString fileToSave(QWidget*, const QString& title, const QString&, const QString&) override
    {
        asked.append(title);
        return save;
    }
    bool confirm(QWidget*, const QString& question, const QString&) override
    {
        asked.append(question);
        return yes;
    }
    std::optional<ui::Standing> letStand(QWidget*, const QStringList&) override { return std::nullopt; }
};

/** A moderator's laptop: a working copy, and the returns written from it. */
struct Laptop {
    FakeClock clock;
    core::SeededIdSource ids;
    OpenWork work;

    Laptop(const QString& path, quint32 seed, const QString& code = kofferCode())
        : ids(seed)
        , work(opened(path, code))
    {
    }
    OpenWork opened(const QString& path, const QString& code)
    {
        core::BookOptions options;
        options.who = text("Moderatorin");
        options.clock = &clock;
        options.ids = &ids;
        auto backing = std::make_unique<core::koffer::WorkBacking>(path, code, options.who, clock);
        core::koffer::WorkBacking* const raw = backing.get();
        auto book = core::Book::open(std::move(backing), options);
        if (!book)
            qFatal("%s", words(book.error()).constData());
        return {*std::move(book), raw};
    }
    core::Book& book() { return *work.book; }
    QString giveBack(const QString& path)
    {
        const auto number = core::koffer::writeReturn(*work.book, *work.backing, path, true);
        if (!number)
            qFatal("%s", words(number.error()).constData());
        return path;
    }
};

/** An office, one Koffer out, and what was done on both sides meanwhile. */
struct DeskWorld : KofferWorld {
    DeskWorld()
    {
        const auto path = packAndOpen("a.koffer", {sessions[1]});
        if (!path)
            qFatal("%s", words(path.error()).constData());
        laptop = std::make_unique<Laptop>(*path, 7);
    }

    core::RecordId summary(core::Book& in, const char* words)
    {
        return edit(in, outcome, given({{"text", text(words)}}));
    }

    /** Two conflicts (a date, a long text), one parallel change, a group of new outcomes, a person known already. */
    QString fullReturn()
    {
        core::Book& there = laptop->book();
        edit(there, measure, given({{"until", core::FuzzyDate::day(QDate(2023, 11, 30))}}));
        summary(there, "Im Mittelpunkt stand die Zusammenarbeit mit den Trägern; fünf Maßnahmen sind vereinbart.");
        edit(there, sessions[1], given({{"venue_name", text("Kreishaus, Saal 2")}}));
        for (int i = 0; i < 6; ++i)
            add(there, "outcome", given({{"session", sessions[1]}, {"text", text("Hürde %1").arg(i)}}));
        person = add(there, "person", given({{"last_name", text("Muster-Olpe")}, {"first_name", text("Ada")}}));
        add(there, "attendance", given({{"session", sessions[1]}, {"person", person}}));

        edit(*book, measure, given({{"until", core::FuzzyDate::day(QDate(2023, 10, 15))}}));
        summary(*book, "Die Gruppe hat die Zuständigkeiten geklärt und fünf Maßnahmen vereinbart.");
        edit(*book, sessions[1], given({{"title", text("Werkstatt zwei")}}));
        return laptop->giveBack(book.file(text("zurueck.koffer")));
    }

    std::unique_ptr<Laptop> laptop;
    core::RecordId person;
    DeskPrompts prompts;
};

/** The desk in a window of its own, read to its end. */
struct OpenDesk {
    OpenDesk(core::Book& book, const QString& file, ui::Prompts& prompts)
        : desk(new ui::MergeDesk(book, file, prompts))
        , bench(desk, {1120, 760})
    {
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return desk->isReady(); }, 20'000))
            qFatal("the desk is not ready");
        QTest::qWait(0);
    }
    [[nodiscard]] QTableView* rows() const { return part<QTableView>(*desk, "deskRows"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows()->model()->index(row, column).data().toString();
    }
    /** The line whose text begins so; -1 if there is none. */
    [[nodiscard]] int rowOf(const QString& beginning) const
    {
        for (int row = 0; row < rows()->model()->rowCount(); ++row) {
            if (cell(row, 1).startsWith(beginning))
                return row;
        }
        return -1;
    }
    void choose(const QString& beginning)
    {
        const int row = rowOf(beginning);
        if (row < 0)
            qFatal("no line %s", qPrintable(beginning));
        rows()->setCurrentIndex(rows()->model()->index(row, 0));
        rows()->setFocus();
    }
    void take()
    {
        desk->takeOver();
        if (!QTest::qWaitFor([this] { return desk->isTaken(); }, 20'000))
            qFatal("not taken over");
        QTest::qWait(0);
    }

    ui::MergeDesk* desk;
    Bench bench;
};

} // namespace test
