// Calendars that leave the program and come in: read back by libical, by a parser of another language, and line by
// line; business cards; school holidays.
#include "core/exchange/calendarevents.h"
#include "core/exchange/importfile.h"
#include "core/exchange/importplan.h"
#include "core/exchange/vcard.h"
#include "core/model/entities/schoolholiday.h"
#include "core/model/entities/session.h"
#include "core/wording/language.h"
#include "tests/support/commandline.h"
#include "tests/support/given.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace core;
using test::given;
using test::TestBook;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** The lines of a file as they are meant: folded ones put together. Fails where a line is longer than it may be. */
QStringList unfolded(const QByteArray& bytes)
{
    QByteArray whole = bytes;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.size() > 76) // 75 and the carriage return
            qFatal("a line of %d bytes", int(line.size()));
        if (!line.isEmpty() && !line.endsWith('\r'))
            qFatal("a line that does not end with CR LF");
        if (!QString::fromUtf8(line).toUtf8().contains(line))
            qFatal("a line cut inside a character");
    }
    whole.replace("\r\n ", "");
    return QString::fromUtf8(whole).split(s("\r\n"), Qt::SkipEmptyParts);
}

/** The lines of the entry with a summary that begins so. */
QStringList eventLines(const QByteArray& bytes, const QString& summary)
{
    QStringList lines;
    for (const QString& line : unfolded(bytes)) {
        if (line == s("BEGIN:VEVENT"))
            lines.clear();
        lines.append(line);
        if (line == s("END:VEVENT") && std::ranges::any_of(lines, [&](const QString& each) {
                return each.startsWith(s("SUMMARY:") + summary);
            }))
            return lines;
    }
    return {};
}

struct Calendar {
    Calendar()
    {
        agency = book.add("agency", given({{"name", s("Transferagentur „Süd“")}, {"is_own", true}}));
        series = book.add("series", given({{"title", s("Ganztag; Räume, Träger & Übergänge")}, {"agency", agency}}));
        first = add(FuzzyDate::day(QDate(2023, 6, 1)), "planned",
            s("Auftakt in Olpe mit einem so langen Titel, dass er "
              "über zwei Zeilen geht – größer, höher, weiter"));
        book->apply(acts::edit(book->store(), book->store().get(first).value(),
                        given({{"start_time", QTime(9, 30)}, {"end_time", QTime(16, 0)}, {"venue_name", s("Kreishaus")},
                            {"venue_city", s("Olpe")}}))
                        .value())
            .value();
        second = add(FuzzyDate::season(2023, FuzzyDate::Season::Autumn), "planned", s("Vertiefung"));
        off = add(FuzzyDate::day(QDate(2023, 7, 5)), "cancelled", s("Zwischenstand"));
        open = add(FuzzyDate::open(), "planned", s("Abschluss"));
    }
    RecordId add(const FuzzyDate& date, const char* state, const QString& title)
    {
        return book.add("session", given({{"series", series}, {"date", date}, {"state", s(state)}, {"title", title}}));
    }
    QByteArray file(RecordId record = {})
    {
        const auto bytes = exportCalendar(book->store(), book->history(), record, book.clock.now());
        if (!bytes)
            qFatal("%s", test::words(bytes.error()).constData());
        return *bytes;
    }

    TestBook book;
    RecordId agency, series, first, second, off, open;
};

} // namespace

class TestOfICalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactDatesHaveTimesInBerlin()
    {
        Calendar calendar;
        const QStringList lines = eventLines(calendar.file(), s("Ganztag\\; Räume\\, Träger & Übergänge: Auftakt"));
        QVERIFY2(lines.contains(s("DTSTART;TZID=Europe/Berlin:20230601T093000")), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(s("DTEND;TZID=Europe/Berlin:20230601T160000")));
        QVERIFY(lines.contains(s("STATUS:CONFIRMED")));
        QVERIFY(lines.contains(s("LOCATION:Kreishaus\\, Olpe")));
        QVERIFY(lines.contains(s("UID:") + calendar.first.toText() + s("@werkstattbuch")));
        QVERIFY(unfolded(calendar.file()).contains(s("TZID:Europe/Berlin")));
    }

    void spansAreWholeDaysAndTentative()
    {
        Calendar calendar;
        const QStringList lines =
            eventLines(calendar.file(), s("Ganztag\\; Räume\\, Träger & Übergänge: Vertiefung (Herbst 2023)"));
        QVERIFY(lines.contains(s("DTSTART;VALUE=DATE:20230901")));
        QVERIFY(lines.contains(s("DTEND;VALUE=DATE:20231201")));
        QVERIFY(lines.contains(s("STATUS:TENTATIVE")) && lines.contains(s("TRANSP:TRANSPARENT")));
    }

    void aLongOneCanBeCancelled()
    {
        Calendar calendar;
        const auto givenUp = exportCalendar(calendar.book->store(), calendar.book->history(), s("Reihe"),
            {calendar.first, calendar.second}, calendar.book.clock.now(),
            [](qint64 done, qint64 total) { return done < total - 1; });
        QVERIFY(!givenUp && givenUp.error().kind == ErrorKind::Cancelled);
    }

    void whatWasCancelledStaysAndWhatHasNoDayIsLeftOut()
    {
        Calendar calendar;
        const QByteArray file = calendar.file();
        QVERIFY(eventLines(file, s("Ganztag\\; Räume\\, Träger & Übergänge: Zwischenstand"))
                    .contains(s("STATUS:CANCELLED")));
        QVERIFY(eventLines(file, s("Ganztag\\; Räume\\, Träger & Übergänge: Abschluss")).isEmpty());
        QCOMPARE(file.count("BEGIN:VEVENT"), 3);
    }

    void sequenceRisesAndTheUidStays()
    {
        Calendar calendar;
        const auto sequence = [&] {
            const QStringList lines = eventLines(calendar.file(calendar.second), s("Ganztag"));
            const auto found =
                std::ranges::find_if(lines, [](const QString& line) { return line.startsWith(s("SEQUENCE:")); });
            return found == lines.end() ? -1 : found->section(u':', 1).toInt();
        };
        const int before = sequence();
        QVERIFY(before >= 0);
        const Record record = calendar.book->store().get(calendar.second).value();
        WB_VERIFY(calendar.book->apply(
            acts::edit(calendar.book->store(), record, given({{"venue_city", s("Soest")}})).value()));
        QCOMPARE(sequence(), before + 1);
        WB_VERIFY(calendar.book->undoNext());
        QCOMPARE(sequence(), before + 2); // taking back is a change too
        QVERIFY(calendar.file(calendar.second).contains(calendar.second.toText().toLatin1()));
    }

    void whoHasSomethingToDoHasThoseDates()
    {
        Calendar calendar;
        const RecordId person = calendar.book.add("person", given({{"last_name", s("Ahrens")}}));
        QVERIFY(calendar.file(person).count("BEGIN:VEVENT") == 0);
        calendar.book.add(
            "session_role", given({{"session", calendar.first}, {"role", s("moderator")}, {"who", person}}));
        QCOMPARE(calendar.file(person).count("BEGIN:VEVENT"), 1);
        QCOMPARE(calendar.file(calendar.series).count("BEGIN:VEVENT"), 3);
    }

    void libicalReadsWhatItWrote()
    {
        Calendar calendar;
        const auto read = readCalendar(calendar.file(), s("x.ics"));
        WB_VERIFY(read);
        QCOMPARE(read->name, s("Transferagentur „Süd“"));
        QCOMPARE(read->spans.size(), 3);
        QCOMPARE(read->spans.at(0).first, QDate(2023, 6, 1));
        QCOMPARE(read->spans.at(2).last, QDate(2023, 11, 30));
        QVERIFY(!readCalendar("BEGIN:VCARD\r\nEND:VCARD\r\n", s("x.ics")));
        QVERIFY(!readCalendar("nothing", s("x.ics")));
        QVERIFY(!readCalendar({}, s("x.ics")));
    }

    /** The parser of another language, in the way calendar programs read. */
    void anotherParserReadsEverySession()
    {
        // Debian's own, which finds Debian's packages.
        const QString python = QStandardPaths::findExecutable(s("python3"), {s("/usr/bin")});
        QVERIFY2(!python.isEmpty(), "python3 (packaging/setup.sh installs it)");
        Calendar calendar;
        const QString path = calendar.book.file(s("x.ics"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(calendar.file());
        file.close();
        QProcess process;
        process.start(python,
            {s("-c"),
                s("import sys, json\n"
                  "try:\n    from icalendar import Calendar\nexcept ImportError:\n    sys.exit(77)\n"
                  "c = Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
                  "out = []\n"
                  "for e in c.walk('VEVENT'):\n"
                  "    d = e['DTSTART']\n"
                  "    out.append([str(e['UID']), str(e['SUMMARY']), d.dt.isoformat(), str(d.params.get('TZID', '')),"
                  " str(e['STATUS']), int(e['SEQUENCE'])])\n"
                  "print(json.dumps(out))\n"),
                path});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() != 77, "python3-icalendar (packaging/setup.sh installs it)");
        QCOMPARE(process.exitCode(), 0);
        const QJsonArray events = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QCOMPARE(events.size(), 3);
        const QJsonArray first = events.at(0).toArray();
        QVERIFY(first.at(1).toString().startsWith(s("Ganztag; Räume, Träger & Übergänge: Auftakt in Olpe")));
        QVERIFY(first.at(1).toString().endsWith(s("größer, höher, weiter")));
        QVERIFY2(first.at(2).toString().startsWith(s("2023-06-01T09:30:00+02:00")), qPrintable(first.at(2).toString()));
        QCOMPARE(first.at(3).toString(), s("Europe/Berlin"));
        QCOMPARE(events.at(2).toArray().at(4).toString(), s("TENTATIVE"));
    }

    void schoolHolidaysComeIn()
    {
        TestBook book;
        const QString path = book.file(s("ferien.ics"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                   "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20230622\r\nDTEND;VALUE=DATE:20230805\r\n"
                   "SUMMARY:Sommerferien Nordrhein-Westfalen 2023\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20230206\r\n"
                   "SUMMARY:Winterferien Sachsen-Anhalt\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:3\r\nDTSTART;VALUE=DATE:20231002\r\nSUMMARY:Herbstferien\r\nEND:VEVENT\r\n"
                   "END:VCALENDAR\r\n");
        file.close();
        const auto plan = [&] {
            const QList<ImportTable> tables = readImportFile(path, s("school_holiday")).value();
            ImportOptions options;
            options.kind = &SchoolHoliday::info();
            options.languages = allLanguages();
            options.mapping = guessMapping(SchoolHoliday::info(), tables.first(), s("ferien.ics"), allLanguages());
            return planImport(book->store(), book->ids(), tables.first(), options).value();
        };
        const ImportPlan first = plan();
        QCOMPARE(first.count(RowClass::New), 2);
        QCOMPARE(first.count(RowClass::Refused), 1); // nobody says of which Land
        WB_VERIFY(book->apply(importProposal(first, SchoolHoliday::info(), s("ferien.ics"))));
        const QList<Record> all = book->store().all(SchoolHoliday::info()).value();
        QCOMPARE(all.size(), 2);
        const auto summer = as<SchoolHoliday>(all.at(0));
        QCOMPARE(summer.name, s("Sommerferien"));
        QCOMPARE(summer.land, State::NW);
        QCOMPARE(summer.start, QDate(2023, 6, 22));
        QCOMPARE(summer.end, QDate(2023, 8, 4));
        const auto winter = as<SchoolHoliday>(all.at(1));
        QCOMPARE(winter.land, State::ST);
        QCOMPARE(winter.end, winter.start);
        QCOMPARE(plan().count(RowClass::Same), 2); // the same file once more
    }

    void cardsSayOnlyWhatTheirReadersMayKnow()
    {
        TestBook book;
        const RecordId olpe =
            book.add("municipality", given({{"name", s("Kreis Olpe")}, {"kind", s("kreis")}, {"state", s("NW")}}));
        const RecordId anna = book.add("person",
            given({{"last_name", s("Kohl; die Ältere")}, {"first_name", s("Anna")}, {"title", s("Dr.")},
                {"email", s("a@olpe.example")}, {"phone", s("+49 2761 81-0")}, {"note", s("heimlich")}}));
        book.add("affiliation", given({{"person", anna}, {"municipality", olpe}, {"position", s("Leitung")}}));
        const RecordId blocked = book.add("person", given({{"last_name", s("Zu")}, {"blocked", true}}));
        const auto own = exportCards(book->store(), {anna, blocked}, Audience::Agency);
        WB_VERIFY(own);
        QCOMPARE(own->written, 1);
        QCOMPARE(own->leftOut, 1);
        const QStringList lines = unfolded(own->bytes);
        QVERIFY(lines.contains(s("N:Kohl\\; die Ältere;Anna;;Dr.;")));
        QVERIFY(lines.contains(s("ORG:Kreis Olpe")) && lines.contains(s("TITLE:Leitung")));
        QVERIFY(lines.contains(s("TEL;VALUE=uri;TYPE=\"work,voice\":tel:+49-2761-81-0")));
        QVERIFY(!own->bytes.contains("heimlich"));
        QCOMPARE(exportCards(book->store(), {anna}, Audience::Public)->written, 0);
        book.add("consent", given({{"person", anna}, {"kind", s("contact_list")}, {"given_on", QDate(2023, 1, 1)}}));
        QCOMPARE(exportCards(book->store(), {anna}, Audience::Public)->written, 1);
        const auto givenUp = exportCards(book->store(), {anna}, Audience::Agency, CardVersion::Four,
            [](qint64 done, qint64 total) { return done != 0 || total != 1; });
        QVERIFY(!givenUp && givenUp.error().kind == ErrorKind::Cancelled);
        const auto three = exportCards(book->store(), {anna}, Audience::Agency, CardVersion::Three);
        QVERIFY(unfolded(three->bytes).contains(s("TEL;TYPE=WORK,VOICE:+49 2761 81-0")));
    }

    void theCommandLineWritesThemByTheirEnding()
    {
        Calendar calendar;
        const QString book = calendar.book.path();
        const QString target = calendar.book.file(s("out.ics"));
        calendar.book.close();
        const test::CommandLine cli(s(WB_CLI));
        const auto events = [&target] {
            QFile file(target);
            return file.open(QIODevice::ReadOnly) ? file.readAll().count("BEGIN:VEVENT") : -1;
        };
        for (const char* what : {"session", "series", "csv-03"}) {
            WB_RUN(cli.run({s("export"), book, s(what), s("-o"), target}), 0);
            QCOMPARE(events(), 3);
        }
        WB_RUN(cli.run({s("export"), book, s("session"), s("--record"), calendar.first.toText(), s("-o"), target}), 0);
        QCOMPARE(events(), 1);
        WB_RUN(cli.run({s("export"), book, s("municipality"), s("-o"), target}), 2);
        WB_RUN(cli.run({s("export"), book, s("person"), s("-o"), calendar.book.file(s("out.vcf"))}), 0);
        WB_RUN(cli.run({s("export"), book, s("series"), s("-o"), calendar.book.file(s("out.vcf"))}), 2);
        const QString text = calendar.book.file(s("plan.txt"));
        WB_RUN(
            cli.run({s("document"), book, s("d-23"), calendar.agency.toText(), s("--year"), s("2023"), s("-o"), text}),
            0);
        QFile plan(text);
        QVERIFY(plan.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(plan.readAll()).contains(s("Jahresplan 2023")));
    }

    void longLinesAreFoldedBetweenCharacters()
    {
        for (int length = 60; length < 90; ++length) {
            const QString line = s("X:") + QString(length, u'a') + QString(40, u'ü') + s("\U0001F600");
            const QByteArray folded = foldedLine(line);
            QCOMPARE(unfolded(folded), QStringList{line});
        }
    }
};

QTEST_GUILESS_MAIN(TestOfICalendar)
#include "tst_icalendar.moc"
