#include "core/book/diary.h"
#include "core/book/newbook.h"
#include "core/change/judgement.h"
#include "core/exchange/attaching.h"
#include "core/exchange/tables.h"
#include "core/model/entities/agency.h"
#include "core/model/entities/attachment.h"
#include "core/model/entities/format.h"
#include "core/model/entities/series.h"
#include "core/report/documents.h"
#include "core/wording/errortext.h"
#include "core/wording/findingtext.h"
#include "core/wording/language.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/testbook.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using pdfcheck::packed;
using pdfcheck::s;

/** The demo book: it can be made, says what the source documents say, and holds a place for every statement of them. */
class TestOfDemo : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SetClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Book> m_book;
    QHash<const EntityInfo*, QStringList> m_titles;

    QString path() const { return m_folder.filePath(s("demo.wbuch")); }

    const QStringList& titlesOf(const EntityInfo& kind)
    {
        if (!m_titles.contains(&kind)) {
            QStringList titles;
            const QList<Record> records = m_book->store().all(kind).value();
            for (const Record& record : records)
                titles.append(m_book->store().titleOf(record.id()).value());
            m_titles.insert(&kind, titles);
        }
        return m_titles[&kind];
    }

    RecordId seriesCalled(const QString& beginning)
    {
        const QList<Record> all = m_book->store().all(Series::info()).value();
        for (const Record& record : all) {
            if (record.text(QLatin1StringView("title")).startsWith(beginning))
                return record.id();
        }
        return {};
    }

    QString pdfText(const char* number, RecordId record)
    {
        const DocumentRequest request{documentNamed(s(number)).value(), record, m_book->clock().now()};
        const auto pdf = makeDocument(m_book->connection(), request, labelsIn(QLocale::German));
        return pdf ? pdfcheck::textOf(*pdf).simplified() : sentence(pdf.error());
    }

    QString csv(const TableInfo& table, Audience audience)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done =
            exportTable(m_book->store(), table, audience, m_book->clock().today(), labelsIn(QLocale::German), buffer);
        return done ? QString::fromUtf8(buffer.data()) : sentence(done.error());
    }

    /** Whether one carrier of a statement is there; else why not. */
    QString missing(const QString& carrier)
    {
        const QString what = carrier.section(u' ', 0, 0);
        const QString rest = carrier.section(u' ', 1);
        if (what == u"rule") {
            for (const Rule* rule : allRules()) {
                if (rest == QLatin1StringView(rule->id))
                    return {};
            }
            return s("no such rule");
        }
        if (what == u"document")
            return documentNamed(rest) ? QString() : s("no such document");
        if (what == u"table")
            return findTable(rest) ? QString() : s("no such table");
        if (what == u"word")
            return missingWord(rest.section(u'=', 0, 0), rest.section(u'=', 1));
        if (what == u"record") {
            const EntityInfo* kind = findEntity(rest.section(u'=', 0, 0));
            const QString title = rest.section(u'=', 1);
            const bool isThere =
                kind && std::ranges::any_of(titlesOf(*kind), [&](const QString& each) { return each.contains(title); });
            return isThere ? QString() : s("no such record in the demo");
        }
        return missingField(what, rest);
    }

    QString missingWord(const QString& list, const QString& word)
    {
        const EntityInfo& kind = *findEntity(u"value_list");
        const QList<RecordId> lists = m_book->store().withValue(kind, kind.indexOf(u"key"), list).value();
        for (const RecordId& id : lists) {
            const QList<Record> words = m_book->store().childrenOf(id, *findEntity(u"value_list_entry")).value();
            for (const Record& each : words) {
                if (each.text(QLatin1StringView("word")).contains(word, Qt::CaseInsensitive))
                    return {};
            }
        }
        return s("no such word in the list");
    }

    static QString missingField(const QString& what, const QString& rest)
    {
        const QString name = rest.section(u'=', 0, 0);
        const EntityInfo* kind = findEntity(name.section(u'.', 0, 0));
        const qsizetype index = kind ? kind->indexOf(name.section(u'.', 1)) : -1;
        if (index < 0)
            return s("no such field");
        const FieldInfo& field = kind->fields[size_t(index)];
        const QString value = rest.section(u'=', 1);
        if (what == u"choice")
            return choiceLabel(field.choices, value) ? QString() : s("no such choice");
        if (what == u"flag") {
            const bool has = value == u"phone" ? field.has(FieldFlag::Phone) : field.has(FieldFlag::Web);
            return has ? QString() : s("flag missing");
        }
        return what == u"field" ? QString() : s("unknown kind of carrier");
    }

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::German);
        QString where;
        const auto made = createDemo(path(), QDate(2026, 11, 22), allLanguages(), &where);
        QVERIFY2(made, made ? "" : qPrintable(where + u' ' + sentence(made.error())));
        BookOptions options;
        options.clock = &m_clock;
        auto book = Book::open(path(), options);
        QVERIFY(book);
        m_book = *std::move(book);
    }

    void itIsSound()
    {
        const auto checked = m_book->checked();
        QVERIFY(checked);
    }

    /** Nothing but what the demo means to show. */
    void checkFindsNoOpenErrors()
    {
        const Findings findings = m_book->findings().value();
        QStringList errors;
        for (const Finding& finding : findings) {
            if (finding.isOpenError())
                errors.append(lineOf(finding));
        }
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
    }

    void everyStatementHasItsPlace()
    {
        QFile file(s(WB_SOURCE_DIR "/tests/data/seed-statements.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QString, int> perDocument;
        QStringList gone;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            if (line.startsWith(u'#'))
                continue;
            const QString number = line.section(u'|', 0, 0).trimmed();
            ++perDocument[number.left(1)];
            const QStringList carriers = line.section(u'|', 1).split(u';');
            for (const QString& carrier : carriers) {
                const QString why = missing(carrier.trimmed());
                if (!why.isEmpty())
                    gone.append(number + s(": ") + carrier.trimmed() + s(" – ") + why);
            }
        }
        QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u'\n')));
        QCOMPARE(
            perDocument, (QMap<QString, int>{{s("0"), 48}, {s("1"), 29}, {s("2"), 43}, {s("3"), 17}, {s("4"), 31}}));
    }

    void announcements_data()
    {
        QTest::addColumn<QString>("series");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("Bildungsportale") << s("Bildungsportale")
                                         << QStringList{s("Pilot"), s("2 bis 4 Personen"), s("Juni 2022")};
        QTest::newRow("Fachkräfte") << s("Kommunale Strategien zur Sicherung")
                                    << QStringList{s("19. April 2023"), s("Dortmund"), s("2 bis 4")};
        QTest::newRow("Wegweiser") << s("Das Bildungsportal als Wegweiser")
                                   << QStringList{s("11. Mai 2023"), s("analog-digital vernetzte Bildungslandschaft")};
        QTest::newRow("Ganztag") << s("Ganztag in Südwestfalen")
                                 << QStringList{s("ausgebucht"), s("1. Juni 2023"), s("28. September 2023"), s("Olpe"),
                                        s("Meschede"), s("Zielvereinbarung"), s("geschlossene Gruppe")};
        QTest::newRow("Großstädte") << s("Akteure im DKBM")
                                    << QStringList{s("vsl. Dezember 2020"), s("Ort wird noch bekanntgegeben"),
                                           s("mindestens zwei"), s("Zielvereinbarung"), s("kostenfrei")};
        for (const char* title : {"Bewährte Strukturen", "Alle an einen Tisch", "Bildung in den Fokus"})
            QTest::newRow(title) << s(
                title) << QStringList{s("Herbst 2021"), s("Frühjahr 2022"), s("Sommer 2022"), s("2 bis 3 Personen")};
    }

    void announcements()
    {
        QFETCH(QString, series);
        QFETCH(QStringList, texts);
        const RecordId id = seriesCalled(series);
        QVERIFY2(!id.isNull(), qPrintable(series));
        const QString text = pdfText("d-06", id);
        for (const QString& expected : std::as_const(texts))
            QVERIFY2(packed(text).contains(packed(expected)), qPrintable(expected + s(" in: ") + text));
    }

    void documentsOfEverySeries()
    {
        const QList<Record> all = m_book->store().all(Series::info()).value();
        QVERIFY(all.size() >= 9);
        for (const Record& record : all) {
            const QString title = record.text(QLatin1StringView("title"));
            QVERIFY2(packed(pdfText("d-06", record.id())).contains(packed(title.left(20))), qPrintable(title));
            const QList<Record> sessions = m_book->store().childrenOf(record.id(), *findEntity(u"session")).value();
            for (const Record& session : sessions) {
                const bool exact = valueOr<FuzzyDate>(session.at(QLatin1StringView("date"))).isExact();
                const QString list = pdfText("d-10", session.id());
                QVERIFY2(list.contains(exact ? s("Unterschrift") : s("V-36")), qPrintable(list));
            }
        }
        const QList<Record> agencies = m_book->store().all(*findEntity(u"agency")).value();
        QString overviews;
        for (const Record& agency : agencies)
            overviews += pdfText("d-07", agency.id());
        for (const char* text : {"ausgebucht", "Ganztag in Südwestfalen", "Herbst 2021", "Pilot"})
            QVERIFY2(packed(overviews).contains(packed(s(text))), text);
    }

    /** Drawn sheets of two sessions, with their bytes. */
    void photosAreInTheDemo()
    {
        const QList<Record> all = m_book->store().all(Attachment::info()).value();
        QHash<RecordId, int> photos;
        for (const Record& record : all) {
            const auto photo = as<Attachment>(record);
            QVERIFY(photo.kind == AttachmentKind::Photo && photo.approved && !photo.showsPersons);
            const auto bytes = m_book->store().file(photo.hash).value();
            QVERIFY(bytes && bytes->size() < 100'000 && !QImage::fromData(*bytes).isNull());
            ++photos[photo.subject.id];
            QVERIFY(pdfText("d-12", photo.subject.id).contains(photo.caption));
        }
        QCOMPARE(photos.size(), 2);
        QCOMPARE(all.size(), 3);
    }

    /** The agency's first logo at the head, its other and its funder's at the foot. */
    void logosStandOnTheDocuments()
    {
        const auto logos = [&] {
            const DocumentRequest request{
                documentNamed(s("d-06")).value(), seriesCalled(s("Ganztag")), m_book->clock().now()};
            const QByteArray pdf = makeDocument(m_book->connection(), request, labelsIn(QLocale::German)).value();
            return pdfcheck::output(s("pdfimages"), {s("-list"), s("FILE")}, pdf).count("\n") - 2;
        };
        QCOMPARE(logos(), 0);
        const auto own = m_book->store().getAs<Series>(seriesCalled(s("Ganztag"))).value().agency.id;
        const RecordId funder = m_book->store().getAs<Agency>(own).value().funder.id;
        QVERIFY(!own.isNull() && !funder.isNull());
        int shade = 0;
        for (const RecordId owner : {own, own, funder}) {
            QImage picture(60, 20, QImage::Format_RGB32);
            picture.fill(qRgb(60 * ++shade, 90, 120));
            const QString path = m_folder.filePath(s("logo%1.png").arg(shade));
            QVERIFY(picture.save(path));
            const auto file = readAttachment(path);
            const auto proposal = file.and_then([&](const FileToAttach& read) {
                return attach(m_book->store(), owner, read, {{s("kind"), s("logo")}}, m_book->ids());
            });
            WB_VERIFY(proposal);
            WB_VERIFY(m_book->apply(*proposal));
        }
        QCOMPARE(logos(), 3);
        for (int i = 0; i < 3; ++i)
            WB_VERIFY(m_book->undoNext());
    }

    void tablesLeaveTheProgram()
    {
        for (const TableInfo& table : allTables()) {
            const QString text = csv(table, Audience::Agency);
            QVERIFY2(text.count(s("\r\n")) >= 2, table.number);
        }
        // V-41: what was said in confidence stays.
        const QString internal = csv(*findTable(s("csv-07")), Audience::Agency);
        const QString network = csv(*findTable(s("csv-07")), Audience::Network);
        const QString open = csv(*findTable(s("csv-07")), Audience::Public);
        QVERIFY(internal.size() > network.size() && network.size() > open.size());
        QVERIFY(!open.contains(s("Nur diese Gruppe")) && !network.contains(s("nur diese Gruppe")));
    }

    void theSameDayMakesTheSameBook()
    {
        const QString other = m_folder.filePath(s("again.wbuch"));
        QVERIFY(createDemo(other, QDate(2026, 11, 22), allLanguages()));
        auto again = Book::open(other, {}).value();
        for (const EntityInfo* kind : allEntities())
            QCOMPARE(again->store().all(*kind).value(), m_book->store().all(*kind).value());
    }

    void anExistingFileIsNotTouched()
    {
        const auto refused = createDemo(path(), QDate(2026, 11, 22), allLanguages());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::FileExists);
    }
};

QTEST_MAIN(TestOfDemo)
#include "tst_demo.moc"
