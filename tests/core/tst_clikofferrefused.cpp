#include "core/koffer/containerheader.h"
#include "core/koffer/recordstream.h"
#include "core/model/valuecodec.h"
#include "core/store/bookreturn.h"
#include "core/store/heldfiles.h"
#include "tests/support/bookfile.h"
#include "tests/support/commandline.h"
#include "tests/support/given.h"
#include "tests/support/kofferworld.h"
#include "tests/support/oversized.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace core;
using test::CommandLine;
using Outcome = CommandLine::Outcome;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/** What a Koffer or its return is refused for, each in its own words; and that it gives nothing away. */
class TestOfRefusedKoffer : public QObject {
    Q_OBJECT

    CommandLine m_cli{s(WB_CLI), s("en_US.UTF-8")};
    std::unique_ptr<test::KofferWorld> m_world;
    QString m_book, m_koffer, m_work, m_back;

    QString file(const char* name) const { return m_world->book.file(s(name)); }
    /** Edits in the working copy, and returns it. */
    void work(const char* text)
    {
        auto work = test::openWork(m_work, m_world->book.clock);
        WB_VERIFY(work);
        test::edit(*work->book, m_world->outcome, {{s("text"), s(text)}});
        WB_VERIFY(koffer::writeReturn(*work->book, *work->backing, m_back));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::KofferWorld>();
        m_book = m_world->book.path();
        m_koffer = m_world->pack("k.koffer", {m_world->sessions[1]}).value();
        m_work = file("k.work");
        m_back = file("back.koffer");
        m_world->book.close();
        bookfile::overwrite(file("code"), test::kofferCode().toUtf8() + "\n");
        m_cli.setVariable(s("WERKSTATTBUCH_CODE_FILE"), file("code"));
        WB_VERIFY(koffer::WorkBacking::createWork(m_work, m_koffer, test::kofferCode()));
    }

    void whatCannotBeTrustedIsRefusedWithItsOwnSentence()
    {
        work("Werkstatt");
        const QByteArray back = bookfile::contents(m_back);
        const QString before = test::tablesOf(m_book);
        QSet<QString> sentences;
        const auto refused = [&](const QByteArray& bytes, int status, const char* words) {
            bookfile::overwrite(file("bad"), bytes);
            const Outcome outcome = m_cli.run({s("koffer"), s("merge"), m_book, file("bad")});
            const QString sentence = outcome.err.section(u'\n', -2, -2); // what may be kept is said before it
            const bool isRight = outcome.status == status && sentence.contains(s(words)) && outcome.out.isEmpty()
                && !sentences.contains(sentence) && test::tablesOf(m_book) == before;
            sentences.insert(sentence);
            if (!isRight)
                qWarning("%d %s", outcome.status, qPrintable(outcome.out + outcome.err));
            return isRight;
        };
        QByteArray newer = back;
        newer[8] = 3;
        QVERIFY(refused(newer, 3, "3.0"));
        QVERIFY(refused(back.left(back.size() / 2), 3, "(cut)"));
        QByteArray flipped = back;
        flipped[back.size() - 10] = char(flipped[back.size() - 10] ^ 1);
        QVERIFY(refused(flipped, 3, "(content)"));
        QVERIFY(refused(bookfile::contents(m_koffer), 3, "goes out"));
        QVERIFY(refused(bookfile::contents(m_work), 3, "working copy"));
        QVERIFY(refused("irgendetwas", 3, "is no Koffer"));
        QVERIFY(refused(forged(), 3, "not signed"));
        const koffer::Koffer real = koffer();
        QVERIFY(refused(test::returnOf(real.label, real.manifest, 100'001), 3, "more than 100,000 changes"));
        QVERIFY(refused(back + QByteArray(65 * 1024 * 1024 - back.size(), 'x'), 3, "(64 MiB)"));
        QVERIFY(refused(ofUnknownKoffer(), 1, "issued no Koffer"));
        WB_RUN(m_cli.run({s("new"), file("other.wbuch"), s("--empty")}), 0);
        const Outcome other = m_cli.run({s("koffer"), s("merge"), file("other.wbuch"), m_back});
        WB_RUN(other, 3);
        QVERIFY(other.err.contains(s("another book")) && !sentences.contains(other.err.trimmed()));
        QVERIFY(!QFileInfo::exists(file("other.wbuch.quarantine"))); // it is none of ours
        const Outcome packed = m_cli.run({s("koffer"), s("return"), m_koffer, s("-o"), file("r")});
        WB_RUN(packed, 3);
        QVERIFY2(packed.err.contains(s("opened first")), qPrintable(packed.err));
    }

    void theReturnOfALostKofferStaysOutside()
    {
        work("Werkstatt");
        WB_RUN(m_cli.run({s("set"), m_book, s("koffer_issue"), s("GANZTAG-2"), s("state=lost")}), 0);
        const QString before = test::tablesOf(m_book);
        const Outcome lost = m_cli.run({s("koffer"), s("merge"), m_book, m_back});
        WB_RUN(lost, 1);
        QVERIFY2(lost.err.contains(s("reported lost")), qPrintable(lost.err));
        QCOMPARE(test::tablesOf(m_book), before);
        WB_RUN(m_cli.run({s("set"), m_book, s("koffer_issue"), s("GANZTAG-2"), s("state=out")}), 0);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back}), 0);
        QVERIFY(test::tablesOf(m_book).contains(s("Werkstatt")));
    }

    /** What cannot be taken over is kept beside the book with its reason, until it is taken over or thrown away. */
    void whatIsRefusedIsKept()
    {
        work("Werkstatt");
        const auto held = [&] {
            const Outcome listed = m_cli.run({s("koffer"), s("list"), m_book, s("--json")});
            return QJsonDocument::fromJson(listed.out.toUtf8())[s("quarantine")].toArray();
        };
        QVERIFY(held().isEmpty());
        bookfile::overwrite(file("halb.koffer"), bookfile::contents(m_back).left(40'000));
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, file("halb.koffer"), s("--dry-run")}), 3);
        QVERIFY(held().isEmpty()); // whoever only looks keeps nothing
        for (int i = 0; i < 2; ++i)
            WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, file("halb.koffer")}), 3);
        WB_RUN(m_cli.run({s("set"), m_book, s("koffer_issue"), s("GANZTAG-2"), s("state=lost")}), 0);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_back}), 1);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, m_koffer}), 3); // no return at all
        QFile::remove(m_back);
        const QJsonArray kept = held();
        QCOMPARE(kept.size(), 2);
        QHash<QString, QJsonObject> byName;
        for (const QJsonValue& each : kept)
            byName.insert(each[s("file")].toString(), each.toObject());
        const QJsonObject lost = byName.value(s("back.koffer"));
        const QJsonObject half = byName.value(s("halb.koffer"));
        QVERIFY2(lost[s("reason")].toString().contains(s("reported lost")), qPrintable(lost[s("reason")].toString()));
        QVERIFY2(half[s("reason")].toString().contains(s("(cut)")), qPrintable(half[s("reason")].toString()));
        QCOMPARE(lost[s("return")].toInt(), 1);
        for (const QString& path : {lost[s("path")].toString(), QFileInfo(lost[s("path")].toString()).path()})
            QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const Outcome told = m_cli.run({s("koffer"), s("list"), m_book});
        QVERIFY2(told.out.contains(s("GANZTAG-2")) && told.out.contains(s("Lost")), qPrintable(told.out));
        // The copy is as good as the file: found again, its return is taken over, and is kept no longer.
        const QString copy = lost[s("path")].toString();
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, copy}), 1);
        QCOMPARE(held().size(), 2);
        WB_RUN(m_cli.run({s("set"), m_book, s("koffer_issue"), s("GANZTAG-2"), s("state=out")}), 0);
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, copy}), 0);
        QVERIFY(test::tablesOf(m_book).contains(s("Werkstatt")) && !QFileInfo::exists(copy));
        QCOMPARE(held().size(), 1);
        WB_RUN(m_cli.run({s("koffer"), s("discard"), m_book, s("ffffffff")}), 1);
        WB_RUN(m_cli.run({s("koffer"), s("discard"), m_book, half[s("id")].toString().left(8)}), 0);
        QVERIFY(held().isEmpty());
    }

    /** What was set aside is lost with the disk as little as the book is: a backup has it, and a restore brings it. */
    void whatIsKeptComesBackWithABackup()
    {
        work("Werkstatt");
        bookfile::overwrite(file("halb.koffer"), bookfile::contents(m_back).left(40'000));
        WB_RUN(m_cli.run({s("koffer"), s("merge"), m_book, file("halb.koffer")}), 3);
        const auto heldBy = [&](const QString& book) {
            const Outcome listed = m_cli.run({s("koffer"), s("list"), book, s("--json")});
            return QJsonDocument::fromJson(listed.out.toUtf8())[s("quarantine")].toArray();
        };
        const QString copy = file("kopie.wbuch");
        WB_RUN(m_cli.run({s("backup"), m_book, copy}), 0);
        // The program's own backups keep them once for all of them.
        const QString folder = file("sicherungen");
        QVERIFY(QDir().mkpath(folder));
        m_world->book.reopen();
        const auto made = m_world->book->backupInto(folder).result();
        WB_VERIFY(made);
        m_world->book.clock.advance(60);
        WB_VERIFY(m_world->book->backupInto(folder).result());
        m_world->book.close();
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 3);

        const QString folderHeld = m_book + s(".quarantine");
        const QJsonArray before = heldBy(m_book);
        QCOMPARE(before.size(), 1);
        const QString half = before[0][s("reason")].toString();
        for (const QString& backup : {copy, *made}) {
            QVERIFY(QFile::remove(m_book) && QDir(folderHeld).removeRecursively()); // the disk is gone
            WB_RUN(m_cli.run({s("restore"), m_book, backup}), 0);
            const QJsonArray held = heldBy(m_book);
            QCOMPARE(held.size(), 1);
            QCOMPARE(held[0][s("reason")].toString(), half);
            const QString path = held[0][s("path")].toString();
            QCOMPARE(bookfile::contents(path), bookfile::contents(file("halb.koffer")));
            for (const QString& each : {path, folderHeld})
                QCOMPARE(QFile::permissions(each) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        // Thrown away, it stays with the backups for as long as they may be wanted, and no longer.
        m_world->book.reopen();
        const QString id = bookIdOf(m_world->book->connection()).value();
        m_world->book.close();
        const QString kept = heldFolderOfBackups(folder, id);
        WB_RUN(m_cli.run({s("koffer"), s("discard"), m_book, heldBy(m_book)[0][s("id")].toString()}), 0);
        const auto backUp = [&] { return backUpHeld(m_book, folder, id, QDateTime::currentDateTimeUtc()).has_value(); };
        QVERIFY(backUp());
        QCOMPARE(QDir(kept).entryList(QDir::Files).size(), 2);
        for (const QFileInfo& each : QDir(kept).entryInfoList(QDir::Files)) {
            QFile old(each.filePath());
            QVERIFY(old.open(QIODevice::ReadWrite));
            QVERIFY(old.setFileTime(QDateTime::currentDateTimeUtc().addDays(-201), QFile::FileModificationTime));
        }
        QVERIFY(backUp());
        QVERIFY(QDir(kept).isEmpty());
    }

    /** Whoever holds the key may still not put a new record where the Koffer does not reach. */
    void anOwnerOutsideTheTaskIsNotTakenOver()
    {
        RecordId added;
        {
            auto work = test::openWork(m_work, m_world->book.clock).value();
            added = test::add(*work.book, "outcome", {{s("session"), m_world->sessions[1]}, {s("text"), s("Kuckuck")}});
            WB_VERIFY(koffer::writeReturn(*work.book, *work.backing, m_back));
        }
        const QString tampered = returnWith([&](Return& returned) {
            const StoredChange creation = returned.changes.last();
            // Its session, changed by the same act; and a second creation that lives elsewhere.
            StoredChange moved = creation;
            moved.id = ChangeId(QUuid::createUuid());
            moved.parents = {creation.id};
            moved.kind = Change::Kind::Set;
            moved.field = s("session");
            moved.after = valueToCbor(Value{m_world->sessions[0]});
            moved.before = valueToCbor(Value{m_world->sessions[1]});
            StoredChange twice = creation;
            twice.id = ChangeId(QUuid::createUuid());
            twice.parents = {};
            Record elsewhere = decoded(creation, true).change.whole;
            elsewhere.set(QLatin1StringView("session"), Value{m_world->sessions[0]});
            twice.after = recordToCbor(elsewhere);
            returned.changes.append(moved);
            returned.changes.append(twice);
        });
        const Outcome merged = m_cli.run({s("koffer"), s("merge"), m_book, tampered, s("--json")});
        WB_RUN(merged, 0);
        const QJsonObject counts = QJsonDocument::fromJson(merged.out.toUtf8())[s("counts")].toObject();
        QCOMPARE(counts[s("outside")].toInt(), 2);
        QCOMPARE(counts[s("taken_over")].toInt(), 1);
        m_world->book.reopen();
        QCOMPARE(m_world->book->store().get(added)->owner(), m_world->sessions[1]);
        QVERIFY(m_world->book->history().conflicts()->isEmpty());
        m_world->book.close();
    }

    void codesAreAskedFor()
    {
        CommandLine without{s(WB_CLI), s("en_US.UTF-8")};
        const Outcome missing = without.run({s("list"), m_work, s("outcome")});
        WB_RUN(missing, 3);
        QVERIFY2(missing.err.contains(s("--code-file")), qPrintable(missing.err));
        WB_RUN(without.run({s("list"), m_work, s("outcome"), s("--code-file"), file("code")}), 0);
        bookfile::overwrite(file("wrong"), "00000-00000-00000-00000");
        WB_RUN(without.run({s("list"), m_work, s("outcome"), s("--code-file"), file("wrong")}), 3);
        bookfile::overwrite(file("wrong"), "");
        WB_RUN(without.run({s("list"), m_work, s("outcome"), s("--code-file"), file("wrong")}), 3);
        WB_RUN(without.run({s("list"), m_work, s("outcome"), s("--code-file"), file("nothing")}), 3);
    }

    /** Neither the Koffer nor the working copy nor its backup shows a word of what is in it. */
    void nothingStandsInPlain()
    {
        work("Kanarienvogel");
        WB_RUN(m_cli.run({s("backup"), m_work, file("kopie")}), 0);
        for (const QString& path : {m_koffer, m_work, file("kopie"), m_back}) {
            const QByteArray bytes = bookfile::contents(path);
            for (const char* word : {"Kanarienvogel", "Muster", "Ganztag", "GANZTAG", "Moderatorin", "Steuerung"})
                QVERIFY2(!bytes.contains(word), word);
            QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        const Outcome copy = m_cli.run({s("show"), file("kopie"), s("outcome"), m_world->outcome.toText()});
        QVERIFY2(copy.out.contains(s("Kanarienvogel")), qPrintable(copy.out + copy.err));
    }

private:
    /** A return of the working copy with what somebody who holds the Koffer has put into it. */
    QString returnWith(const std::function<void(Return&)>& tamper)
    {
        auto work = test::openWork(m_work, m_world->book.clock).value();
        Return returned = workSince(work.book->connection(), ActId(work.backing->work()), s("x"), {}).value();
        tamper(returned);
        koffer::Label label = work.backing->label();
        label.type = koffer::FileType::Return;
        label.work = work.backing->work();
        label.number = 9;
        bookfile::overwrite(file("tampered"), koffer::writtenReturn(label, returned, work.backing->manifest()).value());
        return file("tampered");
    }
    /** The Koffer as its holder can read it, with a label for a return of it. */
    koffer::Koffer koffer() const
    {
        koffer::Keys keys;
        keys.code = QStringLiteral("ABCDEFGHJKMNPQRSTVWX");
        koffer::Koffer koffer = koffer::kofferFrom(bookfile::contents(m_koffer), s("k"), keys).value();
        koffer.label.type = koffer::FileType::Return;
        koffer.label.work = QUuid::createUuid();
        koffer.label.number = 1;
        return koffer;
    }
    QByteArray forged() const;
    QByteArray ofUnknownKoffer() const;
};

QByteArray TestOfRefusedKoffer::forged() const
{
    koffer::Koffer stolen = koffer();
    stolen.content = {};
    const koffer::Label label = stolen.label;
    koffer::Manifest manifest = stolen.manifest;
    manifest.sign = koffer::KeyPair::forSigning().secret;
    return koffer::writtenReturn(label, {}, manifest).value();
}

QByteArray TestOfRefusedKoffer::ofUnknownKoffer() const
{
    koffer::Koffer real = koffer();
    real.label.koffer = QUuid::createUuid();
    return koffer::writtenReturn(real.label, {}, real.manifest).value();
}

QTEST_GUILESS_MAIN(TestOfRefusedKoffer)
#include "tst_clikofferrefused.moc"
