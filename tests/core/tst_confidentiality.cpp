// V-41: for every confidentiality and every audience, what of a session is in which document. Every word that is put in
// is a mark of its own, so that nothing can hide.
#include "core/report/documents.h"
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

constexpr Confidentiality levels[] = {
    Confidentiality::Group, Confidentiality::Agency, Confidentiality::Network, Confidentiality::Public};
constexpr Audience audiences[] = {Audience::Public, Audience::Network, Audience::Agency, Audience::Group};

QString wordOf(Confidentiality level)
{
    return QString::fromLatin1(choicesOf(level)[size_t(level)].word);
}

/** Who may read what, written down once more beside the program (domain.md V-41). */
bool mayReadByHand(Audience audience, const QString& level)
{
    if (audience == Audience::Agency || level == s("public"))
        return true;
    if (audience == Audience::Group)
        return level == s("group") || level == s("network");
    return audience == Audience::Network && level == s("network");
}

/** A word that stands nowhere else: letters alone, so that no line breaks in it. */
QString mark(const char* what, const QString& level)
{
    return s("Zq") + s(what) + level + s("qZ");
}

/** Something with every confidentiality of every kind that has one; its origin is named beside it. */
struct MarkedWorld : SessionWorld {
    MarkedWorld()
    {
        for (const Confidentiality each : levels)
            addLevel(wordOf(each));
        add("session_record",
            given({{"subject", session}, {"author", mark0("Author")}, {"summary", mark0("Summary")},
                {"opening_reflection", mark0("Opening")}, {"closing_round", mark0("Closing")},
                {"next_session_hint", mark0("Hint")}, {"distribution", QStringList{persons[0].toText()}}}));
        add("agenda_item",
            given({{"session", session}, {"title", s("Austausch")}, {"duration_min", qint64(30)},
                {"note", mark0("Agendanote")}}));
        add("group_decision",
            given({{"session", session}, {"question", mark0("Decision")}, {"result", mark0("Result")}}));
        add("attendance",
            given({{"session", session}, {"person", persons[0]}, {"team", teams[0]}, {"status", s("present")}}));
        add("attendance",
            given({{"session", session}, {"person", persons[2]}, {"team", teams[1]}, {"status", s("excused")}}));
        add("session_role", given({{"session", session}, {"role", s("moderator")}, {"who", persons[1]}}));
        add("status_analysis",
            given({{"subject", teams[0]}, {"date", QDate(2023, 3, 20)}, {"session", session},
                {"achieved_content", mark0("Matrix")}}));
        photo(session, given({{"caption", mark0("Photo")}, {"approved", true}}));
    }

    static QString mark0(const char* what) { return mark(what, s("group")); }

    void addLevel(const QString& level)
    {
        const QStringList from{municipalities[0].toText()};
        const RecordId note = add("outcome",
            given({{"session", session}, {"text", mark("Outcome", level)}, {"municipalities", from},
                {"person", persons[3]}, {"confidentiality", level}}));
        add("parking_item",
            given({{"session", session}, {"topic", mark("Parked", level)}, {"raised_by", s("Bussard")},
                {"municipality", municipalities[0]}, {"confidentiality", level}}));
        add("measure",
            given({{"source", session}, {"what", mark("Measure", level)}, {"who", persons[0]},
                {"with_whom", s("Buchfink")}, {"until", FuzzyDate::day(QDate(2023, 5, 1))},
                {"confidentiality", level}}));
        const RecordId project = add("project", given({{"team", teams[0]}, {"title", s("Vorhaben ") + level}}));
        add("project_update",
            given({{"project", project}, {"session", session}, {"progress", mark("Update", level)},
                {"confidentiality", level}}));
        photo(note, given({{"caption", mark("Notephoto", level)}, {"approved", true}}));
    }
};

QString textOf(SessionWorld& world, const char* number, Audience audience, RecordId record)
{
    const auto kinds = documentsNamed(s(number)).value();
    const QLatin1StringView entity = world.book->store().get(record).value().entity().name();
    for (const DocumentKind* kind : kinds) {
        if (entity != QLatin1StringView(kind->entity))
            continue;
        const auto pdf = makeDocument(
            world.book->connection(), {kind, record, world.book.clock.now(), audience}, labelsIn(QLocale::German));
        // The file as such holds nothing either: its title, its bookmarks, what is written beside the pages.
        return pdf ? packed(pdfcheck::textOf(*pdf, 0, "-raw") + pdfcheck::aboutOf(*pdf)
                   + QString::fromUtf8(QJsonDocument(pdfcheck::outlineOf(*pdf)).toJson()))
                   : QString::fromUtf8(test::words(pdf.error()));
    }
    return {};
}

} // namespace

class TestOfConfidentiality : public QObject {
    Q_OBJECT

    std::unique_ptr<MarkedWorld> m_world;

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<MarkedWorld>(); }

    void theTableOfReadersIsTheDomains()
    {
        for (const Audience audience : audiences) {
            for (const Confidentiality level : levels)
                QCOMPARE(mayRead(audience, level), mayReadByHand(audience, wordOf(level)));
        }
        QVERIFY(audienceNamed(s("NETWORK")).value() == Audience::Network);
        QVERIFY(!audienceNamed(s("everybody")));
    }

    void everyLevelGoesAsFarAsItMay_data()
    {
        QTest::addColumn<int>("audience");
        for (const Audience audience : audiences)
            QTest::newRow(choicesOf(audience)[size_t(audience)].word) << int(audience);
    }
    void everyLevelGoesAsFarAsItMay()
    {
        QFETCH(int, audience);
        const auto readers = Audience(audience);
        const QString record = textOf(*m_world, "d-11", readers, m_world->session);
        const QString photos = textOf(*m_world, "d-12", readers, m_world->session);
        const QString plan = textOf(*m_world, "d-13", readers, m_world->session);
        QVERIFY(record.contains(s("Ganztaggestalten")) && photos.contains(s("Fotoprotokoll")));
        for (const Confidentiality each : levels) {
            const QString level = wordOf(each);
            const bool expected = mayReadByHand(readers, level);
            for (const char* what : {"Outcome", "Parked", "Update", "Measure"})
                QVERIFY2(record.contains(mark(what, level)) == expected, qPrintable(mark(what, level)));
            QVERIFY2(plan.contains(mark("Measure", level)) == expected, qPrintable(level));
            QVERIFY2(photos.contains(mark("Notephoto", level)) == expected, qPrintable(level));
        }
        // What has no confidentiality of its own is the group's.
        const bool inside = readers == Audience::Group || readers == Audience::Agency;
        for (const char* what :
            {"Author", "Summary", "Opening", "Closing", "Hint", "Agendanote", "Decision", "Result", "Matrix"})
            QVERIFY2(record.contains(MarkedWorld::mark0(what)) == inside, what);
        QCOMPARE(photos.contains(MarkedWorld::mark0("Photo")), inside);
    }

    void nobodyIsNamedOutside_data() { everyLevelGoesAsFarAsItMay_data(); }
    void nobodyIsNamedOutside()
    {
        QFETCH(int, audience);
        const auto readers = Audience(audience);
        const bool inside = readers == Audience::Group || readers == Audience::Agency;
        QString all;
        for (const char* number : {"d-11", "d-12", "d-13"})
            all += textOf(*m_world, number, readers, m_world->session);
        for (const char* name : {"Adler", "Amsel", "Buchfink"})
            QVERIFY2(all.contains(s(name)) || !inside, name);
        // The one who stands beside a public measure is what somebody has made public.
        for (const char* name : {"Adler", "Amsel", "Bussard"})
            QVERIFY2(!all.contains(s(name)) || inside, name);
        QVERIFY(!all.contains(s("example.org"))); // nobody's address is in any of them
        QCOMPARE(all.contains(packed(s("eine teilnehmende Kommune"))), !inside);
        const QString record = textOf(*m_world, "d-11", readers, m_world->session);
        if (readers == Audience::Network) {
            // The public note names who said it; the network's does not.
            const qsizetype open = record.indexOf(mark("Outcome", s("network")));
            QVERIFY(record.mid(open, 80).contains(packed(s("eine teilnehmende Kommune"))));
            const qsizetype told = record.indexOf(mark("Outcome", s("public")));
            QVERIFY(record.mid(told, 80).contains(packed(s("Kreis Ahausen"))));
        }
        QCOMPARE(record.contains(packed(s("nur für die Gruppe bestimmt und hier nicht abgedruckt"))),
            readers != Audience::Agency);
    }

    void municipalitiesThatTakePartAreNamedOnlyWhereThatIsPublic()
    {
        MarkedWorld world;
        const QString hidden = textOf(world, "d-11", Audience::Public, world.session);
        QVERIFY(hidden.contains(packed(s("eine Person"))) && !hidden.contains(packed(s("eine Person aus"))));
        world.set(world.series, given({{"teams_public", true}}));
        QVERIFY(textOf(world, "d-11", Audience::Public, world.session)
                    .contains(packed(s("eine Person aus: Kreis Ahausen"))));
    }

    void aConsultationNeverLeavesTheGroup_data() { everyLevelGoesAsFarAsItMay_data(); }
    void aConsultationNeverLeavesTheGroup()
    {
        QFETCH(int, audience);
        const auto readers = Audience(audience);
        SessionWorld world;
        for (const Confidentiality each : levels) {
            const QString level = wordOf(each);
            const RecordId concern = world.add("concern",
                given({{"subject", world.teams[0]}, {"question", mark("Concern", level)},
                    {"background", mark("Background", level)}, {"confidentiality", level}}));
            const RecordId own = world.add("peer_consultation",
                given({{"session", world.session}, {"key_question", mark("Key", level)}, {"concern", concern},
                    {"case_giver", world.persons[0]}, {"confidentiality", level}}));
            world.add("peer_contribution", given({{"peer_consultation", own}, {"text", mark("Said", level)}}));
        }
        const QString sheet = textOf(world, "d-14", readers, world.session);
        const bool inside = readers == Audience::Group || readers == Audience::Agency;
        for (const Confidentiality each : levels) {
            const QString level = wordOf(each);
            const bool expected = inside && mayReadByHand(readers, level);
            for (const char* what : {"Key", "Said", "Concern", "Background"})
                QVERIFY2(sheet.contains(mark(what, level)) == expected, qPrintable(mark(what, level)));
        }
        QCOMPARE(sheet.contains(s("V-41")), !inside);
        // Nor is any of it in the other documents.
        for (const char* number : {"d-11", "d-12", "d-13"})
            QVERIFY(!textOf(world, number, readers, world.session).contains(s("Zq")));
    }
};

QTEST_MAIN(TestOfConfidentiality)
#include "tst_confidentiality.moc"
