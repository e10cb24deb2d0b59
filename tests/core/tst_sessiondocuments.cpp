// D-11 to D-14: what is in the PDF of what was recorded in a session.
#include "core/change/recordacts.h"
#include "core/exchange/attaching.h"
#include "core/report/documents.h"
#include "core/report/releasedstate.h"
#include "core/wording/language.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/sessionworld.h"

#include <QtTest>

using namespace core;
using pdfcheck::packed;
using pdfcheck::s;
using test::given;
using test::SessionWorld;

namespace {

Result<QByteArray> made(SessionWorld& world, const char* number, RecordId record, Audience audience = Audience::Group)
{
    const auto kinds = documentsNamed(s(number)).value();
    const QLatin1StringView kind = world.book->store().get(record).value().entity().name();
    for (const DocumentKind* each : kinds) {
        if (kind == QLatin1StringView(each->entity))
            return makeDocument(
                world.book->connection(), {each, record, world.book.clock.now(), audience}, labelsIn(QLocale::German));
    }
    return fail(ErrorKind::UsageWrong, s(number));
}

/** The text of a document without white space: lines break anywhere. */
QString textOf(SessionWorld& world, const char* number, RecordId record, Audience audience = Audience::Group)
{
    const auto pdf = made(world, number, record, audience);
    return pdf ? packed(pdfcheck::textOf(*pdf, 0, "-raw")) : QString::fromUtf8(test::words(pdf.error()));
}

bool has(const QString& text, const char* words)
{
    return text.contains(packed(s(words)));
}

RecordId measureOf(SessionWorld& world, RecordId source, const char* what, QDate until, const char* state = "open")
{
    return world.add("measure",
        given({{"source", source}, {"what", s(what)}, {"who", world.municipalities[0]},
            {"until", FuzzyDate::day(until)}, {"state", s(state)}}));
}

} // namespace

class TestOfSessionDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptySessionHasAWholeRecord()
    {
        SessionWorld world;
        const QString text = textOf(world, "d-11", world.session);
        for (const char* words : {"Ergebnisprotokoll", "Ganztag gestalten", "Montag, 20. März 2023, 09:30–16:00 Uhr",
                 "Musterort", "Fassung 1, Entwurf", "Vertraulich – nur für die Gruppe"})
            QVERIFY2(has(text, words), words);
        // A heading under which nothing stands is not there.
        for (const char* words : {"Themenspeicher", "Maßnahmen", "Hürden", "Wo wir stehen"})
            QVERIFY2(!has(text, words), words);
    }

    void theRecordGroupsOutcomesByKind()
    {
        SessionWorld world;
        world.add("outcome",
            given({{"session", world.session}, {"kind", s("obstacle")}, {"text", s("Daten fehlen")},
                {"municipalities", QStringList{world.municipalities[1].toText()}}}));
        world.add(
            "outcome", given({{"session", world.session}, {"kind", s("milestone")}, {"text", s("Gruppe eingesetzt")}}));
        world.add("attendance",
            given({{"session", world.session}, {"person", world.persons[0]}, {"team", world.teams[0]},
                {"status", s("present")}}));
        world.add("attendance",
            given({{"session", world.session}, {"person", world.persons[2]}, {"team", world.teams[1]},
                {"status", s("excused")}}));
        const RecordId decision = world.add("group_decision",
            given({{"session", world.session}, {"question", s("Welches Thema?")}, {"result", s("Räume")}}));
        world.add(
            "decision_option", given({{"group_decision", decision}, {"option", s("Räume")}, {"votes", qint64(7)}}));
        world.add("parking_item",
            given({{"session", world.session}, {"topic", s("Ferien")}, {"raised_by", s("Adler")},
                {"decision", s("later")}}));
        measureOf(world, world.session, "Einladen", QDate(2023, 3, 1));
        world.add(
            "feedback_round", given({{"session", world.session}, {"handed_out", qint64(12)}, {"returned", qint64(3)}}));
        const QString text = textOf(world, "d-11", world.session);
        QVERIFY(text.indexOf(s("Meilensteine")) < text.indexOf(s("Hürden")));
        for (const char* words : {"Daten fehlen (Kreis Bedorf)", "Kreis Ahausen: Kim Adler", "Nicht dabei Kim Bussard",
                 "Räume (7)", "Ferien", "später", "Einladen", "überfällig", "3 von 12 Bögen kamen zurück",
                 "Nächster Termin: Montag, 3. April 2023"})
            QVERIFY2(has(text, words), words);
    }

    void theCourseIsToldAlongTheAgenda()
    {
        SessionWorld world;
        world.add("session_record", given({{"subject", world.session}, {"kind", s("course")}, {"author", s("Amsel")}}));
        const RecordId item = world.add("agenda_item",
            given({{"session", world.session}, {"title", s("Austausch")}, {"duration_min", qint64(60)},
                {"actual_start", QTime(9, 40)}, {"note", s("Lebhaft")}}));
        world.add("outcome",
            given({{"session", world.session}, {"kind", s("idea")}, {"text", s("Fachtag")}, {"agenda_item", item},
                {"time", QTime(9, 55)}}));
        const QString text = textOf(world, "d-11", world.session);
        QVERIFY(has(text, "Verlaufsprotokoll"));
        QVERIFY(has(text, "09:40 Austausch"));
        QVERIFY(has(text, "09:55 Idee: Fachtag"));
        QVERIFY(text.indexOf(s("Austausch")) < text.indexOf(s("Fachtag")));
    }

    void versionsSayWhatTheyAre()
    {
        SessionWorld world;
        const RecordId first = world.add("session_record",
            given({{"subject", world.session}, {"author", s("Amsel")}, {"summary", s("Ein guter\nTag")}}));
        WB_VERIFY(world.apply(acts::reviewRecord(world.book->store(), first)));
        WB_VERIFY(world.apply(acts::approveRecord(world.book->store(), first, s("Leitung"), QDate(2023, 3, 22))));
        WB_VERIFY(world.apply(acts::nextVersion(world.book->store(), first, world.book->ids())));
        const QString approved = textOf(world, "d-11", first);
        QVERIFY2(has(approved, "Fassung 1, freigegeben am 22.03.2023 durch Leitung"), qPrintable(approved));
        QVERIFY(has(approved, "Ein guter Tag") && has(approved, "Version 1"));
        QVERIFY(!has(approved, "Entwurf"));
        // The session prints what is newest.
        const QString latest = textOf(world, "d-11", world.session);
        QVERIFY(has(latest, "Fassung 2, Entwurf; ersetzt Fassung 1") && has(latest, "Version 2"));
    }

    /** V-46: what is done in the session after the release leaves the released version as it was. */
    void aReleasedVersionSaysWhatItSaid()
    {
        SessionWorld world;
        const auto note = [&](const char* words) {
            return world.add("outcome", given({{"session", world.session}, {"kind", s("idea")}, {"text", s(words)}}));
        };
        const RecordId kept = note("Bleibt");
        const RecordId removed = note("Geht");
        const RecordId moved = note("Wandert");
        const RecordId measure = measureOf(world, world.session, "Einladen", QDate(2023, 4, 1));
        const RecordId decision = world.add("group_decision",
            given({{"session", world.session}, {"question", s("Welches Thema?")}, {"result", s("Ferien")}}));
        world.add(
            "decision_option", given({{"group_decision", decision}, {"option", s("Ferien")}, {"votes", qint64(7)}}));
        const RecordId there = world.add("attendance",
            given({{"session", world.session}, {"person", world.persons[0]}, {"team", world.teams[0]},
                {"status", s("present")}}));
        const RecordId record =
            world.add("session_record", given({{"subject", world.session}, {"author", s("Amsel")}}));
        WB_VERIFY(world.apply(acts::reviewRecord(world.book->store(), record)));
        WB_VERIFY(world.apply(acts::approveRecord(world.book->store(), record, s("Leitung"), QDate(2023, 3, 22))));
        const QString before = textOf(world, "d-11", record);
        for (const char* words : {"Bleibt", "Geht", "Wandert", "Einladen", "offen", "Ferien (7)", "Kim Adler",
                 "Nächster Termin: Montag, 3. April 2023"})
            QVERIFY2(has(before, words), words);
        const auto supplements = [&] { return releasedState(world.book->connection(), record).value()->supplements; };
        QCOMPARE(supplements(), 0);
        // Work that goes on is no supplement, and is not in what was released either.
        world.set(measure, given({{"state", s("done")}, {"until", FuzzyDate::day(QDate(2023, 3, 1))}}));
        world.set(world.next, given({{"date", FuzzyDate::day(QDate(2023, 4, 17))}}));
        QCOMPARE(supplements(), 0);
        QCOMPARE(textOf(world, "d-11", record), before);
        note("Kommt dazu");
        world.set(kept, given({{"text", s("Anders")}}));
        WB_VERIFY(world.apply(acts::remove(world.book->store(), removed)));
        world.set(moved, given({{"session", world.next}}));
        WB_VERIFY(world.apply(acts::remove(world.book->store(), decision)));
        world.set(there, given({{"status", s("excused")}}));
        world.set(world.session, given({{"venue_city", s("Anderswo")}}));
        QCOMPARE(supplements(), 7); // the note that came, three others, the decision with its option, who was there
        QCOMPARE(textOf(world, "d-11", record), before);
        QCOMPARE(textOf(world, "d-11", world.session), before);
        // What goes out by mail is no new version either.
        WB_VERIFY(world.apply(acts::sendRecord(world.book->store(), record, QDate(2023, 3, 22))));
        QVERIFY(has(textOf(world, "d-11", record), "Bleibt"));
        // The next version has it all; the first one is as it was.
        WB_VERIFY(world.apply(acts::nextVersion(world.book->store(), record, world.book->ids())));
        const QString next = textOf(world, "d-11", world.session);
        QVERIFY(has(next, "Kommt dazu") && has(next, "Anders") && has(next, "17. April 2023"));
        QVERIFY(!has(next, "Geht") && !has(next, "Ferien (7)"));
        QVERIFY(!has(textOf(world, "d-11", record), "Kommt dazu"));
    }

    void photosArePrintedTwoAPage()
    {
        SessionWorld world;
        for (int i = 0; i < 4; ++i)
            world.photo(world.session, given({{"caption", s("Karten %1").arg(i)}, {"approved", true}}));
        world.photo(world.session, given({{"caption", s("Nicht frei")}}));
        const QByteArray pdf = made(world, "d-12", world.session).value();
        QCOMPARE(pdfcheck::pageCount(pdf), 2);
        const QString images = QString::fromUtf8(pdfcheck::output(s("pdfimages"), {s("-list"), s("FILE")}, pdf));
        QCOMPARE(images.count(s(" image ")), 4);
        const QString text = packed(pdfcheck::textOf(pdf));
        QVERIFY(has(text, "Karten 0") && has(text, "Karten 3") && !has(text, "Nicht frei"));
        QVERIFY(has(text, "Nicht abgedruckt: 1."));
    }

    void personsAreShownWithTheirConsentAlone()
    {
        SessionWorld world;
        const QStringList shown{world.persons[0].toText()};
        world.add(
            "consent", given({{"person", world.persons[0]}, {"kind", s("photo")}, {"given_on", QDate(2023, 1, 1)}}));
        const RecordId photo = world.photo(world.session,
            given({{"caption", s("Gruppenbild")}, {"approved", true}, {"shows_persons", true}, {"persons", shown}}));
        QVERIFY(has(textOf(world, "d-12", world.session), "Gruppenbild"));
        world.set(photo, given({{"persons", QStringList{shown[0], world.persons[1].toText()}}}));
        QVERIFY(!has(textOf(world, "d-12", world.session), "Gruppenbild"));
        world.set(photo, given({{"persons", Value{}}}));
        QVERIFY(!has(textOf(world, "d-12", world.session), "Gruppenbild"));
        world.set(photo, given({{"persons", shown}}));
        const auto consents = world.book->store().childrenOf(world.persons[0], *findEntity(u"consent")).value();
        world.set(consents.first().id(), given({{"revoked_on", QDate(2023, 3, 21)}}));
        QVERIFY(!has(textOf(world, "d-12", world.session), "Gruppenbild"));
    }

    void aBrokenPhotoIsAnErrorNotAWhitePage()
    {
        SessionWorld world;
        attachBroken(world);
        const auto pdf = made(world, "d-12", world.session);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().subject, s("picture"));
    }

    void plansFollowWhatTheyAreAbout()
    {
        SessionWorld world;
        const RecordId consultation =
            world.add("peer_consultation", given({{"session", world.session}, {"key_question", s("Wie?")}}));
        measureOf(world, world.session, "Aus der Sitzung", QDate(2023, 5, 1));
        measureOf(world, consultation, "Aus der Beratung", QDate(2023, 4, 1));
        measureOf(world, world.next, "Aus der zweiten", QDate(2023, 6, 1), "done");
        const QString session = textOf(world, "d-13", world.session);
        QVERIFY(session.indexOf(packed(s("Aus der Beratung"))) < session.indexOf(packed(s("Aus der Sitzung"))));
        QVERIFY(has(session, "Aus der Beratung") && !has(session, "Aus der zweiten"));
        QVERIFY(has(textOf(world, "d-13", world.series), "Aus der zweiten"));
        QVERIFY(has(textOf(world, "d-13", world.municipalities[0]), "Aus der zweiten"));
        QVERIFY(has(textOf(world, "d-13", world.municipalities[1]), "Hier ist keine Maßnahme vereinbart"));
    }

    void theSheetTellsTheWholeConsultation()
    {
        SessionWorld world;
        const RecordId concern = world.add("concern",
            given({{"subject", world.teams[0]}, {"question", s("Wer steuert?")}, {"background", s("Drei Ämter")}}));
        const RecordId consultation = world.add("peer_consultation",
            given({{"session", world.session}, {"key_question", s("Wie steuern wir gemeinsam?")}, {"concern", concern},
                {"case_giver", world.persons[0]}, {"advisors", QStringList{world.persons[2].toText()}}}));
        const RecordId phase = world.add("peer_phase",
            given({{"subject", consultation}, {"name", s("Beraten")}, {"planned_min", qint64(10)},
                {"actual_start", QTime(13, 0)}, {"actual_end", QTime(13, 12)}}));
        world.add("peer_phase", given({{"subject", consultation}, {"name", s("Austausch")}, {"skipped", true}}));
        world.add("peer_contribution",
            given({{"peer_consultation", consultation}, {"text", s("Klein anfangen")}, {"kind", s("idea")},
                {"peer_phase", phase}, {"adopted", true}}));
        world.add("peer_contribution",
            given({{"peer_consultation", consultation}, {"text", s("Es geht um Anerkennung")},
                {"kind", s("hypothesis")}}));
        measureOf(world, consultation, "Termin machen", QDate(2023, 4, 1));
        const QString text = textOf(world, "d-14", consultation);
        for (const char* words : {"Vertraulich – nur für die Gruppe", "Wie steuern wir gemeinsam?", "Wer steuert?",
                 "Drei Ämter", "Kim Adler", "Kim Bussard", "13:00–13:12", "übersprungen", "Klein anfangen aufgegriffen",
                 "Es geht um Anerkennung", "Termin machen"})
            QVERIFY2(has(text, words), words);
        QVERIFY(has(textOf(world, "d-14", world.session), "Klein anfangen"));
        QVERIFY(has(textOf(world, "d-14", world.next), "keine kollegiale Beratung"));
    }

    void theBlankSheetIsOnePage()
    {
        SessionWorld world;
        const QByteArray pdf = made(world, "d-14", world.peerTemplate).value();
        QCOMPARE(pdfcheck::pageCount(pdf), 1);
        const QString text = packed(pdfcheck::textOf(pdf));
        QVERIFY(has(text, "Schildern") && has(text, "Hypothesen") && has(text, "Mein erster Schritt"));
    }

    void bothLanguagesSayTheSame()
    {
        SessionWorld world;
        measureOf(world, world.session, "Einladen", QDate(2023, 3, 1));
        for (const DocumentKind& kind : documentKinds()) {
            const QLatin1StringView entity(kind.entity);
            const RecordId record = entity == QLatin1StringView("session") ? world.session : RecordId();
            if (record.isNull() || !kind.hasAudience)
                continue;
            const auto english = makeDocument(
                world.book->connection(), {&kind, record, world.book.clock.now()}, labelsIn(QLocale::English));
            WB_VERIFY(english);
            QVERIFY(!packed(pdfcheck::textOf(*english)).contains(s("Vertraulich")));
        }
    }

private:
    /** A photo whose bytes are no picture, as a damaged file would have it. */
    static void attachBroken(SessionWorld& world);
};

void TestOfSessionDocuments::attachBroken(SessionWorld& world)
{
    const FileToAttach file{s("kaputt.jpg"), s("image/jpeg"), QByteArray("\xFF\xD8kaputt"), true};
    const auto proposal = attach(
        world.book->store(), world.session, file, given({{"kind", s("photo")}, {"approved", true}}), world.book->ids());
    QVERIFY(world.apply(proposal));
}

QTEST_MAIN(TestOfSessionDocuments)
#include "tst_sessiondocuments.moc"
