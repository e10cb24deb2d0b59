#include "core/change/meeting.h"
#include "core/change/precedence.h"
#include "core/change/recordacts.h"
#include "core/koffer/desk.h"
#include "core/model/entities/attachment.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/statusanalysis.h"
#include "core/model/overview/stage.h"
#include "core/report/documents.h"
#include "core/report/releasedstate.h"
#include "core/store/storedhistory.h"
#include "core/wording/desktext.h"
#include "core/wording/findingtext.h"
#include "core/wording/language.h"
#include "tests/support/dice.h"
#include "tests/support/given.h"
#include "tests/support/kofferway.h"

#include <QtTest>

#include <algorithm>

using namespace core;
using namespace core::koffer;
using test::Dice;
using test::given;
using test::Hand;
using test::Sent;

namespace {

using F = QLatin1StringView;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QString d11(Book& book, RecordId subject, Audience audience = Audience::Group)
{
    const DocumentRequest request{documentNamed(s("d-11")).value(), subject, book.clock().now(), audience};
    return documentText(book.connection(), request, labelsIn(QLocale::German)).value();
}

QStringList fieldsInConflict(Book& book)
{
    QStringList fields;
    const QList<Conflict> conflicts = book.history().conflicts().value();
    for (const Conflict& conflict : conflicts)
        fields.append(conflict.isAboutRecord() ? QString() : conflict.entity->fields[size_t(conflict.field)].name());
    return fields;
}

} // namespace

/** What stands whoever works on it elsewhere: what was released, what is kept from others, and that two who make the
 * same thing make one. */
class TestOfKofferPromises : public QObject, test::KofferWay {
    Q_OBJECT

    quint32 m_seed = 0;
    std::unique_ptr<Hand> m_office;

    RecordId session() const { return m_world->sessions[1]; }
    Book& book() const { return *m_office->book; }
    std::unique_ptr<Hand> laptop(quint32 number)
    {
        Dice dice(m_seed + number);
        return work(pack(*m_office).value(), m_office->ledger, m_seed + number, dice);
    }
    RecordId closing(Hand& hand, const char* author, const char* words)
    {
        return test::add(*hand.book, "session_record",
            given({{"subject", session()}, {"author", s(author)}, {"closing_round", s(words)}}));
    }
    RecordId matrix(Book& in, const char* field, const char* words, QDate day)
    {
        return test::add(in, "status_analysis",
            given({{"subject", m_world->teams[0]}, {"session", session()}, {"date", day}, {field, s(words)}}));
    }
    void decide(const Value& value)
    {
        const Conflict conflict = book().history().conflicts().value().first();
        const auto chosen = std::ranges::find(conflict.candidates, value, &Candidate::value);
        const StoredHistory history(book().connection());
        const auto proposal = chosen != conflict.candidates.end()
            ? acts::decide(history, conflict, chosen->id, m_office->ids)
            : acts::decide(history, conflict, value, m_office->ids);
        WB_VERIFY(book().apply(proposal.value()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = Dice::firstSeed();
        makeBase();
        speak(QLocale::English);
    }
    void init()
    {
        freshFolder();
        m_office = office(m_seed, m_base);
    }
    void cleanup() { m_office.reset(); }

    /** V-46, decisions.md 30a: the record itself, too, and it is said. */
    void aReleasedRecordSaysWhatItSaid()
    {
        auto hand = laptop(1);
        const RecordId record = closing(*hand, "Amsel", "Erste Worte");
        WB_VERIFY(merge(*m_office, send(*hand)));
        WB_VERIFY(book().apply(acts::reviewRecord(book().store(), record).value()));
        WB_VERIFY(book().apply(acts::approveRecord(book().store(), record, s("Leitung"), QDate(2023, 9, 9)).value()));
        WB_VERIFY(book().apply(acts::sendRecord(book().store(), record, QDate(2023, 9, 10)).value()));
        const QString before = d11(book(), session());
        QVERIFY(before.contains(s("Erste Worte")));
        test::edit(*hand->book, record, given({{"closing_round", s("Andere Worte")}}));
        const auto plan = planReturn(book(), send(*hand).path);
        WB_VERIFY(plan);
        const auto desk = laidOut(book().connection(), begunWith(*plan), book().clock().today());
        WB_VERIFY(desk);
        QCOMPARE(desk->overtaken, QList<RecordId>{record});
        const auto found = std::ranges::find(desk->findings, s("V-46"), &Finding::rule);
        QVERIFY(found != desk->findings.end() && found->isOpenError() && found->record == record);

        // On paper, German whatever the window speaks (decisions.md 31).
        const MergeReport report = deskReport(*desk, {}, desk->findings, book().clock().now(),
            labelsIn(QLocale::German), deskTitles(book().store(), *desk));
        const QString said = report.findings.join(u'\n');
        QVERIFY2(said.contains(s("Fehler")) && said.contains(s("freigegeben")), qPrintable(said));
        QVERIFY(!said.contains(s("released")));
        QVERIFY2(QRegularExpression(s("\\d\\d\\.\\d\\d\\.\\d{4}")).match(report.lines.first().who).hasMatch(),
            qPrintable(report.lines.first().who));
        QCOMPARE(spokenLanguage(), QLocale::English);
        QVERIFY(sentence(*found).contains(s("released")));

        WB_VERIFY(book().apply(plan->plan.proposal));
        QCOMPARE(d11(book(), session()), before);
        QCOMPARE(releasedState(book().connection(), record).value()->supplements, 1);
        WB_VERIFY(book().apply(acts::nextVersion(book().store(), record, m_office->ids).value()));
        QVERIFY(d11(book(), session()).contains(s("Andere Worte")));
        QCOMPARE(d11(book(), record), before);
    }

    /** Two copies meet that were released in one of them: nothing is overtaken by what was released with it. */
    void aReleaseThatComesWithItsWordsIsNoSupplement()
    {
        auto hand = laptop(1);
        const RecordId record = closing(*hand, "Amsel", "Erste Worte");
        WB_VERIFY(merge(*m_office, send(*hand)));
        WB_VERIFY(book().apply(acts::reviewRecord(book().store(), record).value()));
        const Record before = *book().store().get(record);
        Record after = before;
        after.set(F("closing_round"), s("Neue Worte"));
        after.set(F("state"), s("approved"));
        ChangeSet set;
        set.edit(before, after);
        WB_VERIFY(book().apply(acts::approveRecord(book().store(), record, s("Leitung"), QDate(2023, 9, 9)).value()));
        QVERIFY(overtakenRecords(book().store(), set).value().isEmpty());
        set.remove(book().store().get(m_world->outcome).value()); // but what goes of the session does
        QCOMPARE(overtakenRecords(book().store(), set).value(), QList<RecordId>{record});
    }

    /** decisions.md 5: the matrix of a team in a session is one, whoever begins it. */
    void twoWhoFillInAMatrixFillInOne()
    {
        auto one = laptop(1);
        auto other = laptop(2);
        const RecordId id = matrix(*one->book, "achieved_content", "Auftrag", QDate(2023, 9, 2));
        QCOMPARE(matrix(*other->book, "achieved_content", "Steuergruppe", QDate(2023, 9, 3)), id);
        test::edit(*other->book, id, given({{"next_process", s("Vertretungen")}}));
        for (Hand* hand : {one.get(), other.get()})
            WB_VERIFY(merge(*m_office, send(*hand)));
        QCOMPARE(book().store().count(StatusAnalysis::info()).value(), 1);
        QCOMPARE(fieldsInConflict(book()), QStringList{s("achieved_content")}); // of the day nobody was asked
        QCOMPARE(book().store().get(id)->text(F("next_process")), s("Vertretungen"));
        decide(s("Auftrag"));
        // Whoever moderates next finds it, and goes on with it.
        auto next = laptop(3);
        QCOMPARE(next->book->store().get(id)->text(F("achieved_content")), s("Auftrag"));
        test::edit(*next->book, id, given({{"current_content", s("Qualität")}}));
        WB_VERIFY(merge(*m_office, send(*next)));
        QCOMPARE(book().store().get(id)->text(F("current_content")), s("Qualität"));
        QVERIFY(book().history().conflicts()->isEmpty());
    }

    void analysesOutsideASessionAreAsManyAsPeopleMake()
    {
        const auto made = [&] {
            return test::add(book(), "status_analysis",
                given({{"subject", m_world->teams[0]}, {"date", QDate(2023, 9, 2)}, {"strengths", s("Mut")}}));
        };
        const RecordId first = made();
        QVERIFY(made() != first);
        // It may come to say of which session it is; then it is that one's.
        test::edit(book(), first, given({{"session", session()}}));
        const auto moved =
            acts::edit(book().store(), *book().store().get(first), given({{"session", m_world->sessions[0]}}));
        QCOMPARE(moved.error().kind, ErrorKind::IdentityFixed);
    }

    /** V-41: who moderates is of the group. */
    void whatTheAgencyKeepsToItselfStaysWithIt()
    {
        const RecordId project =
            test::add(book(), "project", given({{"team", m_world->teams[0]}, {"title", s("Ganztag")}}));
        QList<RecordId> along, staying;
        const auto make = [&](const char* kind, acts::Given fields) {
            along.append(test::add(book(), kind, fields));
            fields.insert(s("confidentiality"), s("agency"));
            if (fields.contains(s("project")))
                fields.insert(s("session"), m_world->sessions[0]);
            staying.append(test::add(book(), kind, fields));
        };
        make("outcome", given({{"session", session()}, {"text", s("Kanarienvogel")}}));
        make("parking_item", given({{"session", session()}, {"topic", s("Kanarienvogel")}}));
        make("measure",
            given({{"source", session()}, {"what", s("Kanarienvogel")}, {"who", m_world->municipalities[0]},
                {"until", FuzzyDate::day(QDate(2023, 12, 1))}}));
        make("peer_consultation", given({{"session", session()}, {"key_question", s("Kanarienvogel")}}));
        make("concern", given({{"subject", m_world->teams[0]}, {"question", s("Kanarienvogel")}}));
        make("concern", given({{"subject", m_world->series}, {"question", s("Kanarienvogel")}}));
        make("project_update", given({{"project", project}, {"session", session()}, {"progress", s("Kanarienvogel")}}));
        staying.append(test::add(
            book(), "peer_contribution", given({{"peer_consultation", staying[3]}, {"text", s("Kanarienvogel")}})));
        auto hand = laptop(1);
        for (const RecordId& id : std::as_const(along))
            QVERIFY2(hand->book->store().find(id).value(), qPrintable(book().store().titleOf(id).value()));
        for (const RecordId& id : std::as_const(staying)) {
            const QString kind = book().store().get(id)->entity().name();
            QVERIFY2(!hand->book->store().find(id).value(), qPrintable(kind));
        }
    }

    /** Of what nobody has decided, what holds back most counts for every reader. */
    void whoMayReadItIsDecidedByTheStricter()
    {
        for (const bool officeIsStrict : {false, true}) {
            init();
            auto hand = laptop(1);
            test::edit(book(), m_world->outcome, given({{"confidentiality", s(officeIsStrict ? "agency" : "public")}}));
            test::edit(
                *hand->book, m_world->outcome, given({{"confidentiality", s(officeIsStrict ? "public" : "agency")}}));
            WB_VERIFY(merge(*m_office, send(*hand)));
            QCOMPARE(fieldsInConflict(book()), QStringList{s("confidentiality")});
            QCOMPARE(book().store().get(m_world->outcome)->text(F("confidentiality")), s("agency"));
            const QString words = book().store().get(m_world->outcome)->text(F("text"));
            QVERIFY(!d11(book(), session(), Audience::Public).contains(words));
            QVERIFY(!d11(book(), session(), Audience::Group).contains(words));
            QVERIFY(d11(book(), session(), Audience::Agency).contains(words));
            decide(s("public"));
            QVERIFY(d11(book(), session(), Audience::Public).contains(words));
        }
        const auto isStricter = [](const char* field, bool strict) {
            const EntityInfo& kind = Attachment::info();
            const qsizetype index = kind.indexOf(s(field));
            return caution(kind, index, Value{strict}) > caution(kind, index, Value{!strict});
        };
        QVERIFY(isStricter("approved", false) && isStricter("shows_persons", true));
    }

    /** A conflict of what is not told is not told either. */
    void aReaderHearsOfNoConflictInWhatIsKeptFromThem()
    {
        auto hand = laptop(1);
        test::edit(book(), m_world->measure, given({{"state", s("in_progress")}, {"confidentiality", s("agency")}}));
        test::edit(
            *hand->book, m_world->measure, given({{"state", s("done")}, {"until", FuzzyDate::day(QDate(2023, 9, 2))}}));
        WB_VERIFY(merge(*m_office, send(*hand)));
        QVERIFY(fieldsInConflict(book()).contains(s("state")));
        const QString title = labelsIn(QLocale::German).of("Open conflicts");
        QVERIFY(d11(book(), session(), Audience::Agency).contains(title));
        QVERIFY(!d11(book(), session(), Audience::Group).contains(title));
    }

    void whoIsRegisteredSinglyIsExpected()
    {
        const auto register_ = [&](const char* name, RecordId subject, const char* state) {
            const RecordId person = test::add(book(), "person",
                given({{"last_name", s(name)}, {"phone", s("02761 4711")}, {"note", s("Vertraulich")}}));
            return test::add(book(), "person_registration",
                given({{"subject", subject}, {"person", person}, {"state", s(state)}, {"food_needs", s("Vegan")},
                    {"municipality", m_world->municipalities[0]}, {"remarks", s("Ruft vorher an")}}));
        };
        const QList<RecordId> coming{register_("Amsel", m_world->series, "confirmed"),
            register_("Drossel", session(), "confirmed"), register_("Fink", session(), "registered")};
        const QList<RecordId> others{register_("Meise", session(), "withdrawn"),
            register_("Star", m_world->series, "waitlisted"), register_("Specht", m_world->sessions[2], "confirmed")};
        auto hand = laptop(1);
        for (Book* where : {m_office->book.get(), hand->book.get()}) {
            const Stage stage = stageOf(where->store(), session()).value();
            QStringList names;
            for (const StagePerson& person : stage.teams.last().people)
                names.append(person.name);
            QCOMPARE(names, (QStringList{s("Amsel"), s("Drossel"), s("Fink")}));
        }
        for (const RecordId& id : coming) {
            const Record guest = hand->book->store().get(id).value();
            QVERIFY(isEmpty(guest.at(F("food_needs"))) && isEmpty(guest.at(F("remarks"))));
            QCOMPARE(guest.reference(F("municipality")), m_world->municipalities[0]);
            QVERIFY(isEmpty(hand->book->store().get(guest.reference(F("person")))->at(F("phone"))));
        }
        for (const RecordId& id : others)
            QVERIFY(!hand->book->store().find(id).value());
        // It is the office that registers.
        test::edit(*hand->book, coming[0], given({{"state", s("cancelled")}}));
        QCOMPARE(planReturn(book(), send(*hand).path)->plan.count(ChangeClass::Outside), 1);
    }

    /** What the program notes when a record is made is nobody's word against another's. */
    void whoClosesASecondTimeDisagreesByNothing()
    {
        auto one = laptop(1);
        auto other = laptop(2);
        const RecordId record = closing(*one, "Amsel", "Gut");
        QCOMPARE(closing(*other, "Berta", "Gut"), record);
        const Sent first = send(*one);
        const Sent second = send(*other);
        for (const Sent* sent : {&first, &second})
            WB_VERIFY(merge(*m_office, *sent));
        QCOMPARE(fieldsInConflict(book()), QStringList());
        const QString author = book().store().get(record)->text(F("author"));
        QVERIFY(author == s("Amsel") || author == s("Berta"));
        // Whoever enters it by hand says so, and is asked where two do.
        test::edit(*one->book, record, given({{"author", s("Christa")}}));
        WB_VERIFY(merge(*m_office, send(*one)));
        QCOMPARE(book().store().get(record)->text(F("author")), s("Christa"));
        QCOMPARE(fieldsInConflict(book()), QStringList());
        test::edit(*other->book, record, given({{"author", s("Dora")}}));
        WB_VERIFY(merge(*m_office, send(*other)));
        QCOMPARE(fieldsInConflict(book()), QStringList{s("author")});
    }

    /** The office goes on between the first return and the second, and decides before a supplement of the first. */
    void theOfficeWorksBetweenTwoReturns()
    {
        auto one = laptop(1);
        auto other = laptop(2);
        test::edit(*one->book, m_world->outcome, given({{"text", s("Anna")}}));
        test::edit(*other->book, m_world->outcome, given({{"text", s("Berta")}}));
        WB_VERIFY(merge(*m_office, send(*one)));
        QCOMPARE(fieldsInConflict(book()), QStringList());
        test::edit(book(), m_world->outcome, given({{"text", s("Büro")}}));
        test::edit(book(), m_world->measure, given({{"progress_note", s("beauftragt")}}));
        WB_VERIFY(merge(*m_office, send(*other)));
        QCOMPARE(fieldsInConflict(book()), QStringList{s("text")}); // against what the office made of Anna's
        QCOMPARE(book().store().get(m_world->outcome)->text(F("text")), s("Büro"));
        decide(s("Entschieden"));
        test::edit(*one->book, m_world->measure, given({{"progress_note", s("begonnen")}}));
        test::edit(*one->book, session(), given({{"room", s("Saal")}}));
        WB_VERIFY(merge(*m_office, send(*one)));
        QCOMPARE(fieldsInConflict(book()), QStringList{s("progress_note")}); // what was decided is asked no more
        QCOMPARE(book().store().get(m_world->outcome)->text(F("text")), s("Entschieden"));
        test::edit(*one->book, m_world->outcome, given({{"text", s("Anna noch einmal")}}));
        WB_VERIFY(merge(*m_office, send(*one)));
        QStringList values;
        const QList<Conflict> conflicts = book().history().conflicts().value();
        for (const Conflict& conflict : conflicts) {
            for (const Candidate& candidate : conflict.candidates)
                values.append(valueOr<QString>(candidate.value));
        }
        values.sort();
        QCOMPARE(values, (QStringList{s("Anna noch einmal"), s("Entschieden"), s("beauftragt"), s("begonnen")}));
    }
};

QTEST_GUILESS_MAIN(TestOfKofferPromises)
#include "tst_kofferpromises.moc"
