// Documents that announce: what they say to whom, as PDF and as text; what they leave out.
#include "core/report/documents.h"
#include "core/report/style.h"
#include "core/report/yearpicture.h"
#include "core/wording/language.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/ruleworld.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace core;
using pdfcheck::textOf;
using test::RuleWorld;
using test::w;

namespace {

QString pdfText(const QByteArray& pdf)
{
    QString text;
    for (int page = 1; page <= pdfcheck::pageCount(pdf); ++page)
        text += textOf(pdf, page) + u'\n';
    return text;
}

/** The office with a confirmed team, one that waits and one that was refused, and an agenda. */
struct Office {
    Office()
    {
        world.set(world.agency,
            {{w("carrier"), w("Institut e. V.")}, {w("address"), w("Friesenring 40\n48147 Münster")},
                {w("is_own"), true}});
        world.set(world.series, {{w("title"), w("Ganztag <b>gemeinsam</b>")}, {w("capacity_teams"), qint64(1)}});
        world.set(world.sessions[0],
            {{w("date"), FuzzyDate::day(QDate(2023, 6, 1))}, {w("start_time"), QTime(9, 30)},
                {w("end_time"), QTime(12, 30)}, {w("venue_name"), w("Kreishaus")}, {w("venue_city"), w("Olpe")},
                {w("accessibility_note"), w("Aufzug im Hof")}});
        world.set(world.sessions[1], {{w("date"), FuzzyDate::season(2023, FuzzyDate::Season::Autumn)}});
        item("Ankommen", 30, {});
        item("Pause", 30, w("break"));
        item("Kollegiale Beratung", 90, {});
        for (int i = 0; i < 3; ++i)
            world.agree(world.kreise[i], QDate(2020, 1, 1), QDate(2025, 12, 31));
        world.announce();
        world.go(world.series, {w("registration_open")});
        confirmed = entered(0, QDate(2023, 3, 1), "confirmed");
        waiting = entered(1, QDate(2023, 3, 2), "waitlisted");
        declined = entered(2, QDate(2023, 3, 3), "declined");
    }
    RuleWorld::Entered entered(int kreis, QDate came, const char* state)
    {
        const RuleWorld::Entered team = world.enter(world.kreise[kreis], 2, came);
        for (int i = 0; i < 2; ++i)
            world.member(team.team);
        test::Values values{{w("state"), w(state)}};
        if (w(state) == w("declined"))
            values.insert(w("reason"), w("ausgebucht"));
        world.set(team.registration, values);
        return team;
    }
    void item(const char* title, qint64 minutes, const QString& kind)
    {
        test::Values values{{w("session"), world.sessions[0]}, {w("title"), w(title)}, {w("duration_min"), minutes},
            {w("responsible"), w("Tannhof")}, {w("note"), w("nur intern")}};
        if (!kind.isEmpty())
            values.insert(w("kind"), kind);
        world.add("agenda_item", values);
    }
    DocumentRequest request(const char* name, RecordId record)
    {
        const auto kinds = documentsNamed(w(name)).value();
        const EntityInfo& kind = world.book->store().get(record).value().entity();
        for (const DocumentKind* each : kinds) {
            if (kind.name() == QLatin1StringView(each->entity))
                return {each, record, world.book.clock.now()};
        }
        qFatal("%s is no document of this kind", name);
    }
    QString text(const char* name, RecordId record, QLocale::Language language = QLocale::German)
    {
        const auto said = documentText(world.book->connection(), request(name, record), labelsIn(language));
        if (!said)
            qFatal("%s", test::words(said.error()).constData());
        return *said;
    }
    QString pdf(const char* name, RecordId record)
    {
        const auto made = makeDocument(world.book->connection(), request(name, record), labelsIn(QLocale::German));
        if (!made)
            qFatal("%s", test::words(made.error()).constData());
        return pdfText(*made);
    }

    RuleWorld world;
    RuleWorld::Entered confirmed, waiting, declined;
};

} // namespace

class TestOfAnnouncing : public QObject {
    Q_OBJECT

    std::unique_ptr<Office> m_office; // nothing below changes what another one reads

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<Office>(); }
    void cleanupTestCase() { m_office.reset(); }

    void aConfirmationIsALetter()
    {
        Office& office = *m_office;
        const QString pdf = office.pdf("d-08", office.confirmed.team);
        QVERIFY2(pdf.contains(w("Anmeldebestätigung: Ganztag <b>gemeinsam</b>")), qPrintable(pdf));
        QVERIFY(pdf.contains(w("Friesenring 40"))); // the line above the address field
        QVERIFY(pdf.contains(w("Donnerstag, 1. Juni 2023")) && pdf.contains(w("Herbst 2023")));
        QVERIFY(pdf.contains(w("Art. 13 DSGVO")) && pdf.contains(w("Institut e. V.")));
        QVERIFY(pdf.contains(w("Verpflegung")) && pdf.contains(w("Aufzug im Hof")));
        QVERIFY(pdf.contains(w("Kollegiale Beratung")) && !pdf.contains(w("nur intern")));
        const QString mail = office.text("d-08", office.confirmed.team);
        QVERIFY(mail.contains(w("Termine und Orte\n1. Termin: Donnerstag, 1. Juni 2023, 09:30–12:30 Uhr")));
        QVERIFY(!mail.contains(w("Friesenring"))); // a mail has no address field
    }

    void whoIsNotConfirmedIsInvited()
    {
        Office& office = *m_office;
        QVERIFY(office.text("d-08", office.declined.team).startsWith(w("Einladung: ")));
        QVERIFY(office.text("d-08", office.declined.team, QLocale::English).startsWith(w("Invitation: ")));
    }

    void whoWaitsIsToldWhere()
    {
        Office& office = *m_office;
        const QString waiting = office.text("d-08b", office.waiting.team);
        QVERIFY2(waiting.startsWith(w("Warteliste: ")) && waiting.contains(w("Platz 1")), qPrintable(waiting));
        QVERIFY(office.text("d-08b", office.declined.team).startsWith(w("Absage: ")));
        const auto wrong = documentText(
            office.world.book->connection(), office.request("d-08b", office.confirmed.team), labelsIn(QLocale::German));
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::ValueInvalid);
    }

    void theDateIsSavedWithItsWords()
    {
        Office& office = *m_office;
        const QString said = office.text("d-08a", office.world.series);
        QVERIFY(said.startsWith(w("Save the Date")) && said.contains(w("Herbst 2023")));
        QVERIFY(said.contains(w("Olpe")) && said.contains(w("Einladung mit Programm")));
    }

    void theModeratorSeesMoreThanParticipants()
    {
        Office& office = *m_office;
        const QString inner = office.pdf("d-09", office.world.sessions[0]);
        QVERIFY2(inner.contains(w("10:30–12:00")) && inner.contains(w("nur intern")), qPrintable(inner));
        QVERIFY(inner.contains(w("30 Minuten sind noch frei")));
        const QString outer = office.pdf("d-09a", office.world.sessions[0]);
        QVERIFY(outer.contains(w("Kollegiale Beratung")) && outer.contains(w("10:30")));
        QVERIFY(!outer.contains(w("nur intern")) && !outer.contains(w("noch frei")));
        // A session without an agenda says so.
        QVERIFY(office.text("d-09a", office.world.sessions[1]).contains(w("noch keinen Ablauf")));
    }

    void theYearHasItsMonthsAndHolidays()
    {
        Office& office = *m_office;
        office.world.add("school_holiday",
            {{w("land"), w("NW")}, {w("name"), w("Sommerferien")}, {w("start"), QDate(2023, 6, 22)},
                {w("end"), QDate(2023, 8, 4)}});
        const QString pdf = office.pdf("d-23", office.world.agency);
        QVERIFY2(pdf.contains(w("Jahresplan 2023")), qPrintable(pdf));
        const QString text = office.text("d-23", office.world.agency); // cells of paper are narrow
        QVERIFY2(text.contains(w("Ganztag <b>gemeinsam</b>")) && text.contains(w("Herbst 2023")), qPrintable(text));
        QVERIFY(pdf.contains(w("Sommerferien 22.06.")));
        // The board comes first, with what its marks mean, and the table behind it.
        QVERIFY2(pdf.contains(w("Tag steht fest")) && pdf.contains(w("Schulferien")), qPrintable(pdf));
        QVERIFY(pdf.indexOf(w("Tag steht fest")) < pdf.indexOf(w("Die Termine im Einzelnen")));
        DocumentRequest next = office.request("d-23", office.world.agency);
        next.year = 2024;
        const auto empty = documentText(office.world.book->connection(), next, labelsIn(QLocale::German));
        WB_VERIFY(empty);
        QVERIFY(empty->contains(w("Jahresplan 2024")) && empty->contains(w("nichts geplant")));
    }

    void theBoardOfTheYearIsReadWithoutColour()
    {
        YearPlan plan;
        plan.year = 2023;
        plan.ownLand = State::NW;
        plan.schools = {{w("Sommerferien"), State::NW, QDate(2023, 6, 22), QDate(2023, 8, 4)}};
        PlanRow row;
        row.kind = &Series::info();
        row.title = w("Ganztag");
        const auto add = [&](const FuzzyDate& date, SessionState state = SessionState::Planned) {
            PlanBlock block;
            block.date = date;
            block.state = state;
            row.blocks.append(block);
        };
        add(FuzzyDate::day(QDate(2023, 3, 15)));
        add(FuzzyDate::day(QDate(2023, 5, 16)), SessionState::Cancelled);
        add(FuzzyDate::season(2023, FuzzyDate::Season::Autumn));
        plan.rows = {row};
        const auto pictures =
            report::yearPictures(plan, labelsIn(QLocale::German), [](const PlanRow&) { return QString(); });
        QCOMPARE(pictures.size(), 1);
        const report::Drawing& drawing = pictures.first().drawing;
        QImage image((drawing.size / 3).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            painter.scale(1.0 / 3, 1.0 / 3);
            drawing.paint(painter);
        }
        // As a copy in black and white shows it: the middle of the row, where a day stands.
        const auto greyAt = [&](QDate day, double down) {
            const double left = report::millimetres(52);
            const double x = left + (drawing.size.width() - left) * (day.dayOfYear() - 0.5) / 365;
            return qGray(image.pixel(int(x / 3), int(report::millimetres(down) / 3)));
        };
        constexpr double middle = 6 + 3.5;
        QVERIFY2(greyAt({2023, 3, 15}, middle) < 110, qPrintable(QString::number(greyAt({2023, 3, 15}, middle))));
        QCOMPARE(greyAt({2023, 2, 14}, middle), 255);
        const int school = greyAt({2023, 7, 12}, 6 + 1);
        QVERIFY2(school > 200 && school < 245, qPrintable(QString::number(school)));
        // A date without a day is neither filled nor empty: lines go through it.
        int dark = 0;
        int light = 0;
        for (QDate day(2023, 9, 25); day < QDate(2023, 12, 10); day = day.addDays(1))
            ++(greyAt(day, middle + 0.4) < 200 ? dark : light);
        QVERIFY2(dark > 8 && light > 8, qPrintable(w("%1 dark, %2 light").arg(dark).arg(light)));
        // What is called off is white but for its cross.
        const int beside = greyAt({2023, 5, 16}, middle - 0.9);
        QVERIFY2(beside > 200, qPrintable(QString::number(beside)));
        // Many rows go on over several pages, each with its own months.
        plan.rows = QList<PlanRow>(60, row);
        const auto many =
            report::yearPictures(plan, labelsIn(QLocale::German), [](const PlanRow&) { return w("Gruppe"); });
        QVERIFY(many.size() > 2);
        for (const report::YearPicture& each : many)
            QVERIFY(each.millimetres <= 138);
        QVERIFY(report::yearPictures(YearPlan{}, labelsIn(QLocale::German), {}).isEmpty());
    }

    void everyDocumentIsThereInBothLanguages()
    {
        Office& office = *m_office;
        for (const auto language : {QLocale::German, QLocale::English}) {
            for (const char* name : {"d-08", "d-08b"})
                QVERIFY(!office.text(name, office.waiting.team, language).isEmpty());
            for (const char* name : {"d-09", "d-09a"})
                QVERIFY(!office.text(name, office.world.sessions[0], language).isEmpty());
            QVERIFY(!office.text("d-08a", office.world.series, language).isEmpty());
            QVERIFY(!office.text("d-06", office.world.series, language).isEmpty());
            QVERIFY(!office.text("d-07", office.world.agency, language).isEmpty());
            QVERIFY(!office.text("d-23", office.world.agency, language).isEmpty());
        }
    }
};

QTEST_MAIN(TestOfAnnouncing)
#include "tst_announcing.moc"
