// Peer consultations of earlier sessions in a Koffer: what is asked about them goes along and comes home, what was said
// in them stays with the office.
#include "core/koffer/returning.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/peerconsultation.h"
#include "core/model/overview/peerclock.h"
#include "tests/support/given.h"
#include "tests/support/kofferworld.h"

#include <QtTest>

using namespace core;
using namespace core::koffer;
using test::given;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** An office whose first session had a consultation. */
struct PeerWorld : test::KofferWorld {
    PeerWorld()
    {
        consultation = book.add("peer_consultation",
            given({{"session", sessions[0]}, {"key_question", s("Wer lädt ein?")}, {"case_giver", persons[0]},
                {"adopted_ideas", s("Das Schulamt")}, {"feedback_of_case_giver", s("Das hilft")}}));
        book.add("peer_contribution", given({{"peer_consultation", consultation}, {"text", s("Klein anfangen")}}));
        step = stepOf(consultation, "Einladen");
        secret = book.add("peer_consultation",
            given({{"session", sessions[0]}, {"key_question", s("Geheim?")}, {"confidentiality", s("agency")}}));
        asked = book.add("peer_consultation",
            given({{"session", sessions[0]}, {"key_question", s("Schon gefragt?")}, {"follow_up_note", s("Gut")}}));
    }

    RecordId stepOf(RecordId of, const char* what)
    {
        return book.add("measure",
            given({{"source", of}, {"what", s(what)}, {"who", municipalities[0]},
                {"until", FuzzyDate::day(QDate(2023, 12, 1))}}));
    }

    RecordId consultation, step, secret, asked;
};

} // namespace

class TestOfKofferPeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsToBeAskedGoesAlongAndNothingElse()
    {
        PeerWorld world;
        const auto work = test::openWork(world.packAndOpen("p", {world.sessions[1]}).value(), world.book.clock);
        WB_VERIFY(work);
        const RecordStore& store = work->book->store();
        const auto open = peerFollowUps(store, world.sessions[1]).value();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().consultation, world.consultation);
        QCOMPARE(open.first().facts.keyQuestion.text, s("Wer lädt ein?"));
        QCOMPARE(store.getAs<Measure>(world.step)->what.text, s("Einladen"));
        const auto packed = store.getAs<PeerConsultation>(world.consultation).value();
        QVERIFY(packed.caseGiver.isNull());
        QVERIFY(packed.adoptedIdeas.text.isEmpty());
        QVERIFY(packed.feedbackOfCaseGiver.text.isEmpty());
        for (const char* kind : {"peer_contribution", "peer_consultation"}) {
            const qsizetype count = store.all(*findEntity(s(kind)))->size();
            QCOMPARE(count, qsizetype(QByteArray(kind) == "peer_consultation" ? 1 : 0));
        }
    }

    /** What is still to be done goes along, though it was said how the consultation went on; it is not asked again. */
    void aStepThatIsLeftGoesAlong()
    {
        PeerWorld world;
        const RecordId left = world.stepOf(world.asked, "Nachfassen");
        const RecordId hidden = world.stepOf(world.secret, "Schweigen");
        const QString back = world.book.file(s("back.koffer"));
        {
            const auto work = test::openWork(world.packAndOpen("p", {world.sessions[1]}).value(), world.book.clock);
            WB_VERIFY(work);
            const RecordStore& store = work->book->store();
            QCOMPARE(store.getAs<Measure>(left)->what.text, s("Nachfassen"));
            QVERIFY(!store.find(hidden).value());
            QVERIFY(!store.find(world.secret).value());
            QCOMPARE(peerFollowUps(store, world.sessions[1])->size(), 1); // the one that nobody has asked about
            test::edit(*work->book, left, given({{"state", s("done")}}));
            WB_VERIFY(writeReturn(*work->book, *work->backing, back));
        }
        const auto plan = planReturn(*world.book, back);
        WB_VERIFY(plan);
        QCOMPARE(plan->plan.count(ChangeClass::TakenOver), plan->plan.lines.size());
        WB_VERIFY(world.book->apply(plan->plan.proposal));
        QCOMPARE(world.book->store().getAs<Measure>(left)->state, MeasureState::Done);
    }

    /** Of the session before, as its own measures do: what became of them is said when the next one begins. */
    void aStepThatWasTakenSinceIsLookedBackAt()
    {
        PeerWorld world;
        const RecordId taken = world.stepOf(world.asked, "Nachfassen");
        test::edit(*world.book, taken, given({{"state", s("done")}}));
        const auto work = test::openWork(world.packAndOpen("p", {world.sessions[1]}).value(), world.book.clock);
        WB_VERIFY(work);
        QVERIFY(work->book->store().find(taken).value());
    }

    void whatIsAnsweredComesHomeAndTheQuestionIsNotChanged()
    {
        PeerWorld world;
        const QString back = world.book.file(s("back.koffer"));
        {
            const auto work = test::openWork(world.packAndOpen("p", {world.sessions[1]}).value(), world.book.clock);
            WB_VERIFY(work);
            test::edit(*work->book, world.consultation,
                given({{"follow_up_note", s("Es kamen drei Ämter")}, {"key_question", s("Anders?")}}));
            test::edit(*work->book, world.step, given({{"state", s("done")}}));
            WB_VERIFY(writeReturn(*work->book, *work->backing, back));
        }
        const auto plan = planReturn(*world.book, back);
        WB_VERIFY(plan);
        QVERIFY(!plan->plan.refusal);
        QCOMPARE(plan->plan.count(ChangeClass::Outside), 1); // the question is the office's
        WB_VERIFY(world.book->apply(plan->plan.proposal));
        const auto own = world.book->store().getAs<PeerConsultation>(world.consultation).value();
        QCOMPARE(own.followUpNote.text, s("Es kamen drei Ämter"));
        QCOMPARE(own.keyQuestion.text, s("Wer lädt ein?"));
        QCOMPARE(own.feedbackOfCaseGiver.text, s("Das hilft"));
        QCOMPARE(own.caseGiver.id, world.persons[0]);
        QCOMPARE(world.book->store().getAs<Measure>(world.step)->state, MeasureState::Done);
    }
};

QTEST_GUILESS_MAIN(TestOfKofferPeer)
#include "tst_kofferpeer.moc"
