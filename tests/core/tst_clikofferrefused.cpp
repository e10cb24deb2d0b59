#include "core/koffer/containerheader.h"
#include "core/koffer/recordstream.h"
#include "tests/support/bookfile.h"
#include "tests/support/commandline.h"
#include "tests/support/given.h"
#include "tests/support/kofferworld.h"

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
            const bool isRight = outcome.status == status && outcome.err.contains(s(words)) && outcome.out.isEmpty()
                && !sentences.contains(outcome.err) && test::tablesOf(m_book) == before;
            sentences.insert(outcome.err);
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
        QVERIFY(refused("irgendetwas", 3, "is no Koffer"));
        QVERIFY(refused(forged(), 3, "not signed"));
        QVERIFY(refused(withTooManyChanges(), 3, "(count)"));
        QVERIFY(refused(ofUnknownKoffer(), 1, "issued no Koffer"));
        WB_RUN(m_cli.run({s("new"), file("other.wbuch"), s("--empty")}), 0);
        const Outcome other = m_cli.run({s("koffer"), s("merge"), file("other.wbuch"), m_back});
        WB_RUN(other, 3);
        QVERIFY(other.err.contains(s("another book")) && !sentences.contains(other.err));
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
    QByteArray withTooManyChanges() const;
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

QByteArray TestOfRefusedKoffer::withTooManyChanges() const
{
    const koffer::Koffer real = koffer();
    koffer::RecordWriter records;
    const QString book = real.label.book.toString(QUuid::WithoutBraces);
    if (!records.add(koffer::RecordType::Manifest, {{s("book"), book}, {s("source"), s("x")}}))
        return {};
    const QCborMap change{{s("id"), book}, {s("act"), book}, {s("kind"), s("set")}, {s("record"), book}};
    const qsizetype manifest = records.finish().size() - 4;
    if (!records.add(koffer::RecordType::Change, change))
        return {};
    const QByteArray two = records.finish();
    const QByteArray one = two.mid(manifest, two.size() - 4 - manifest);
    const QByteArray content = two.left(manifest) + one.repeated(100'001) + QByteArray(4, '\0');
    koffer::Locks locks;
    locks.sealTo = real.manifest.sealTo;
    locks.sign = real.manifest.sign;
    return koffer::sealed(real.label, content, locks).value();
}

QByteArray TestOfRefusedKoffer::ofUnknownKoffer() const
{
    koffer::Koffer real = koffer();
    real.label.koffer = QUuid::createUuid();
    return koffer::writtenReturn(real.label, {}, real.manifest).value();
}

QTEST_GUILESS_MAIN(TestOfRefusedKoffer)
#include "tst_clikofferrefused.moc"
