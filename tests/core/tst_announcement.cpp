#include "core/report/document.h"
#include "core/report/template.h"
#include "tests/support/pdfcheck.h"

#include <QtTest>

#include <sys/inotify.h>
#include <unistd.h>

using namespace core;
using namespace core::report;
using namespace pdfcheck;

namespace {

QString documentTemplate(const char* name)
{
    QFile file(s(WB_SOURCE_DIR "/resources/documents/") + s(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QByteArray announcement(const QVariantMap& data, const char* name = "d06_ausschreibung.mustache")
{
    const auto out = fillTemplate(documentTemplate(name), data);
    return out ? *out : QByteArray("error: ") + out.error().subject.toUtf8() + out.error().detail.toUtf8();
}

QVariantMap session(const char* label, const char* date, const char* time, const char* place, const char* host)
{
    return {{s("label"), s(label)}, {s("date"), s(date)}, {s("time"), s(time)}, {s("place"), s(place)},
        {s("host"), s(host)}};
}

QVariantMap contact(const char* label, const char* who, const char* phone, const char* mail)
{
    return {{s("label"), s(label)}, {s("who"), s(who)}, {s("phone"), s(phone)}, {s("mail"), s(mail)}};
}

QVariantMap ganztag()
{
    return {
        {s("draft"), false},
        {s("tagline"), s("Entwicklung bitte!")},
        {s("title"), s("Ganztag in Südwestfalen")},
        {s("subtitle"), s("Kommunale Entwicklungswerkstatt für Fach- und Leitungskräfte")},
        {s("badges"), QStringList{s("Pilot"), s("ausgebucht")}},
        {s("background"),
            s("Ein gemeinsamer regionaler Anlass, eine geschlossene Gruppe, ein offenes Gespräch: Entwicklungsteams "
              "aus "
              "den Kreisen der Region bringen ihr eigenes Vorhaben zum Ganztag mit und entwickeln es weiter.")},
        {s("occasion"), s("Rechtsanspruch auf Ganztagsförderung ab 2026")},
        {s("guidingQuestion"), s("Wie gelingt der Ganztag als gemeinsame Aufgabe von Schule und Jugendhilfe?")},
        {s("aims"),
            QStringList{s("Erfahrungen teilen: Meilensteine und Lösungsansätze, aber auch Hürden und Irrwege"),
                s("kollegiale Beratung der eigenen Fragen"), s("gemeinsam an Konzepten arbeiten")}},
        {s("sessions"),
            QVariantList{session("1. Termin", "Donnerstag, 1. Juni 2023", "09:30–16:00 Uhr", "Olpe", "Kreis Olpe"),
                session("2. Termin", "Donnerstag, 28. September 2023", "09:30–16:00 Uhr", "Meschede",
                    "Hochsauerlandkreis")}},
        {s("hosts"), s("Kreis Olpe und Hochsauerlandkreis")},
        {s("externalInput"), s("Fachstelle Ganztag zu den Ländererfahrungen")},
        {s("targetGroup"), s("Leitung und Fachebene aus Bildungsbüro, Schulträger und Jugendhilfe")},
        {s("teamSize"), s("2 bis 4 Personen")},
        {s("continuous"), true},
        {s("closedGroup"), true},
        {s("selfOrganized"), true},
        {s("municipalities"), s("Kreis Soest, Hochsauerlandkreis, Märkischer Kreis und Kreis Olpe")},
        {s("requirement"), s("gültige Zielvereinbarung mit der Transferagentur NRW")},
        {s("places"), s("4 Teams")},
        {s("soldOut"), true},
        {s("fee"), s("Die Teilnahme ist kostenfrei.")},
        {s("registration"), s("beim Veranstaltungsmanagement")},
        {s("deadline"), s("Anmeldeschluss: 5. Mai 2023")},
        {s("contacts"),
            QVariantList{contact("Inhalt", "Wissenschaftliche Mitarbeit", "0251 200799-00", ""),
                contact("Organisation", "Veranstaltungsmanagement", "", "anmeldung@beispiel.example")}},
    };
}

/** Every text in the data replaced by "v<number>v" and the given one; gives how many. */
int replaceTexts(QVariant& value, const QString& by, int number = 0)
{
    if (value.typeId() == QMetaType::QString) {
        value = s("v%1v").arg(number) + by;
        return number + 1;
    }
    if (value.typeId() == QMetaType::QVariantMap) {
        QVariantMap map = value.toMap();
        for (QVariant& item : map)
            number = replaceTexts(item, by, number);
        value = map;
    } else if (value.canConvert<QVariantList>()) {
        QVariantList list = value.toList();
        for (QVariant& item : list)
            number = replaceTexts(item, by, number);
        value = list;
    }
    return number;
}

/** Notes whether anything in a folder is opened or read. */
class OpenTracer {
public:
    explicit OpenTracer(const QString& folder)
        : m_fd(inotify_init1(IN_NONBLOCK))
    {
        inotify_add_watch(m_fd, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS);
    }
    ~OpenTracer() { close(m_fd); }
    Q_DISABLE_COPY_MOVE(OpenTracer)
    bool sawSomething()
    {
        char events[4096];
        return read(m_fd, events, sizeof events) > 0;
    }

private:
    int m_fd;
};

} // namespace

/** D-06, the announcement of a series: its templates, and every hostile text in every place they have. */
class TestAnnouncement : public QObject {
    Q_OBJECT

    QTemporaryDir m_bait;

private Q_SLOTS:
    void initTestCase()
    {
        QImage red(20, 20, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(m_bait.filePath(s("bait.png"))));
        QFile css(m_bait.filePath(s("bait.css")));
        QVERIFY(css.open(QIODevice::WriteOnly) && css.write("p { color: red }") > 0);
        css.close();
        OpenTracer tracer(m_bait.path());
        QVERIFY(css.open(QIODevice::ReadOnly));
        QVERIFY(tracer.sawSomething());
    }

    void theAnnouncementSaysWhatTheDataSays()
    {
        const QByteArray file = pdf(announcement(ganztag()));
        const QString text = textOf(file);
        for (const char* line : {"Transferagentur", "Kommunales Bildungsmanagement NRW", "Stand 22.03.2023",
                 "Entwicklung bitte!", "Ganztag in Südwestfalen", "Pilot", "ausgebucht",
                 "Rechtsanspruch auf Ganztagsförderung ab 2026", "Donnerstag, 1. Juni 2023, 09:30–16:00 Uhr",
                 "Olpe · gastgebend: Kreis Olpe", "Donnerstag, 28. September 2023", "Kreis Olpe und Hochsauerlandkreis",
                 "Teams mit 2 bis 4 Personen je Kommune, durchgehend bei allen Terminen", "geschlossene Gruppe",
                 "selbstorganisiertes Lernen", "Märkischer Kreis", "gültige Zielvereinbarung",
                 "die Reihe ist ausgebucht", "kostenfrei", "Anmeldeschluss: 5. Mai 2023", "Tel. 0251 200799-00",
                 "anmeldung@beispiel.example", "Träger: Institut für soziale Arbeit e. V.",
                 "Gefördert vom Bundesministerium für Bildung und Forschung", "Seite 1 von 1"})
            QVERIFY2(text.contains(s(line)), line);
        QCOMPARE(pageCount(file), 1);
    }

    void theEnglishAnnouncementSpeaksEnglish()
    {
        const QString text = textOf(pdf(announcement(ganztag(), "d06_ausschreibung_en.mustache")));
        for (const char* line : {"Dates and places", "hosted by Kreis Olpe", "Taking part", "fully booked",
                 "As of 22.03.2023", "Carrier: Institut", "Page 1 of 1"})
            QVERIFY2(text.contains(s(line)), line);
        QVERIFY(!text.contains(s("Termine und Orte")) && !text.contains(s("Seite")));
    }

    void emptyDataLeavesNoTrace()
    {
        QVariantMap data = ganztag();
        for (QVariant& value : data)
            value = QVariant();
        data[s("title")] = s("Nur ein Titel");
        const QByteArray file = pdf(announcement(data), PageFrame());
        QCOMPARE(packed(textOf(file)), s("NureinTitelSeite1von1"));
    }

    void whatIsNotKnownYetIsSaidSo()
    {
        QVariantMap data = ganztag();
        data[s("sessions")] = QVariantList{session("1. Termin", "", "10:00 Uhr", "", ""),
            session("2. Termin", "vsl. im 2. Halbjahr 2023", "", "", "Hochsauerlandkreis")};
        data[s("teamSize")] = QString();
        const QString text = textOf(pdf(announcement(data)));
        QVERIFY(text.contains(s("Termin wird noch bekanntgegeben\n")));
        QCOMPARE(text.count(s("Ort wird noch bekanntgegeben")), 2);
        QVERIFY(text.contains(s("Ort wird noch bekanntgegeben · gastgebend: Hochsauerlandkreis")));
        QVERIFY(text.contains(s("vsl. im 2. Halbjahr 2023\n")));
        QVERIFY(text.contains(s("durchgehend dieselben Personen")));
    }

    void everyNameOfTheTemplateMustBeInTheData()
    {
        const QVariantMap complete = ganztag();
        for (const QString& name : complete.keys()) {
            QVariantMap data = complete;
            data.remove(name);
            const auto out = fillTemplate(documentTemplate("d06_ausschreibung.mustache"), data);
            QVERIFY2(!out, qPrintable(name));
            QCOMPARE(out.error().subject, name);
        }
    }

    void hostileTextIsShownAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        const QString png = s("file://") + m_bait.filePath(s("bait.png"));
        const QString css = s("file://") + m_bait.filePath(s("bait.css"));
        const auto row = [](const char* name, const QString& typed) { QTest::newRow(name) << typed << typed; };
        row("image", s("<img src=\"%1\">").arg(png));
        row("plain path", m_bait.filePath(s("bait.png")));
        row("style sheet", s("<link rel=stylesheet href=\"%1\"><style>@import url(%1);</style>").arg(css));
        row("background", s("<body background='%1'><table background=\"%1\">").arg(png));
        row("nested tables", s("<table><tr><td>").repeated(30));
        row("closing tags", s("</p></fact></facts></document><document>"));
        row("entities", s("&lt;&amp;&#38;&#x26;&nbsp;&unknown;"));
        row("cdata", s("]]><![CDATA[<p>]]>"));
        row("doctype", s("<!DOCTYPE x [<!ENTITY a SYSTEM \"%1\">]>&a;").arg(png));
        row("mustache", s("{{{title}}}{{>title}}{{=<% %>=}}"));
        row("markdown and formula", s("=1+1 **b** [a](b) ![c](%1)").arg(png));
        row("long word", QString(3000, u'w'));
        QTest::newRow("controls") << s("a\u0001\u0008\u000C\u001Bb\uFFFE") << s("ab");
        QTest::newRow("line breaks") << s("eins\nzwei\r\ndrei\u2029vier") << s("einszweidreivier");
        QTest::newRow("bidi overrides") << s("gnp\u202Eexe.\u202C\u2066txt\u2069") << s("gnpexe.txt");
        QTest::newRow("engine characters") << s("a\uFFFCb\uFDD0c") << s("abc");
    }

    void hostileTextIsShownAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QVariant data = ganztag();
        const int count = replaceTexts(data, typed);
        QCOMPARE(count, 39);
        PageFrame around = frame();
        for (QString* text : {&around.agencyName, &around.agencyLine, &around.carrier, &around.website,
                 &around.senderLine, &around.documentKind, &around.date, &around.number, &around.version})
            *text = typed;
        around.fundingNotice = {typed, typed};
        OpenTracer tracer(m_bait.path());
        QElapsedTimer timer;
        timer.start();
        const QByteArray file = pdf(announcement(data.toMap()), around);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!tracer.sawSomething());
        QVERIFY2(file.startsWith("%PDF"), file.left(200).constData());
        const QString text = packed(textOf(file, 0, "-raw"));
        for (int i = 0; i < count; ++i) {
            const QString wanted = packed(s("v%1v").arg(i)) + packed(shown).left(200);
            // Where a text fills more than its place, other texts stand between its lines.
            const QString found = shown.size() < 60 ? wanted : wanted.left(12);
            QVERIFY2(text.contains(found), qPrintable(found));
        }
    }

    void aWordOf100KilobytesIsQuick()
    {
        QVariantMap data = ganztag();
        data[s("background")] = QString(100'000, u'Q');
        data[s("fee")] = QString(50'000, QChar(QChar::Nbsp)) + QString(50'000, u'ü');
        QElapsedTimer timer;
        timer.start();
        const QByteArray file = pdf(announcement(data));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        const QString text = packed(textOf(file));
        QCOMPARE(text.count(u'Q'), 100'000);
        QVERIFY(text.count(u'ü') >= 50'000);
    }

    void everyPageHasItsFrame()
    {
        QVariantMap data = ganztag();
        QStringList aims;
        for (int i = 0; i < 200; ++i)
            aims += s("Ziel %1: Erfahrungen teilen, Meilensteine und Lösungsansätze").arg(i);
        data[s("aims")] = aims;
        const QByteArray file = pdf(announcement(data));
        const int pages = pageCount(file);
        QVERIFY(pages > 4);
        QString all;
        for (int page = 1; page <= pages; ++page) {
            const QString text = textOf(file, page);
            QVERIFY(text.trimmed().startsWith(s("Transferagentur")));
            QVERIFY(text.contains(s("Ausschreibung")));
            QVERIFY(text.contains(s("Seite %1 von %2").arg(page).arg(pages)));
            QVERIFY(text.contains(s("Träger: Institut")));
            QVERIFY(text.contains(s("Gefördert vom")));
            QCOMPARE(text.contains(s("Kommunales Bildungsmanagement NRW")), page == 1);
            all += text;
        }
        for (int i = 0; i < 200; ++i)
            QCOMPARE(all.count(s("Ziel %1:").arg(i)), 1);
    }

    void theFileTellsItsTitleAuthorLanguageAndHeadings()
    {
        const QByteArray file = pdf(announcement(ganztag()));
        const QString about = aboutOf(file);
        for (const char* pattern : {"Title:\\s+Ganztag in Südwestfalen\\n", "Author:\\s+Transferagentur\\n",
                 "Creator:\\s+Werkstattbuch\\n", "CreationDate:\\s+Wed Mar 22 \\d\\d:30:00 2023"})
            QVERIFY2(about.contains(QRegularExpression(s(pattern))), qPrintable(about));
        const QJsonArray outline = outlineOf(file);
        const QJsonObject top = outline.at(0).toObject();
        QCOMPARE(top[s("title")].toString(), s("Ganztag in Südwestfalen"));
        QStringList headings;
        for (const QJsonValue& kid : top[s("kids")].toArray())
            headings += kid[s("title")].toString() + QString::number(kid[s("destpageposfrom1")].toInt());
        QCOMPARE(headings, (QStringList{s("Worum es geht1"), s("Termine und Orte1"), s("Teilnahme1"), s("Kontakt1")}));
        const QByteArray objects =
            output(s("qpdf"), {s("--qdf"), s("--object-streams=disable"), s("FILE"), s("-")}, file);
        QVERIFY(objects.contains("/Lang (de)"));
        QVERIFY(objects.contains("/DisplayDocTitle true"));
        QVERIFY(output(s("qpdf"), {s("--check"), s("FILE")}, file).contains("No syntax or stream encoding errors"));
        const QStringList fonts =
            QString::fromUtf8(output(s("pdffonts"), {s("FILE")}, file)).trimmed().split(u'\n').mid(2);
        QCOMPARE(fonts.size(), 2);
        for (const QString& font : fonts) // embedded, and with a table of its letters
            QVERIFY2(font.contains(QRegularExpression(s("NotoSans.*Identity-H +yes +\\w+ +yes"))), qPrintable(font));
    }

    void aDraftSaysSoOnThePaperButNotInTheText()
    {
        QVariantMap data = ganztag();
        const QByteArray final = pdf(announcement(data));
        data[s("draft")] = true;
        const QByteArray draft = pdf(announcement(data));
        QVERIFY(textOf(draft).contains(s("Ausschreibung · Entwurf")));
        QVERIFY(!textOf(draft).contains(s("ENTWURF")));
        const auto greys = [](const QByteArray& file) {
            const QByteArray picture = output(s("pdftoppm"), {s("-gray"), s("-r"), s("20"), s("FILE")}, file);
            return std::count_if(
                picture.begin(), picture.end(), [](char c) { return quint8(c) > 235 && quint8(c) < 245; });
        };
        QVERIFY2(greys(draft) > greys(final) + 1000, qPrintable(s("%1 %2").arg(greys(draft)).arg(greys(final))));
    }

    void theSameInputGivesTheSameBytes()
    {
        const QByteArray document = announcement(ganztag());
        QCOMPARE(pdf(document), pdf(document));
        DocumentOptions later = options();
        later.created = later.created.addDays(1);
        QVERIFY(*renderDocument(document, frame(), later) != pdf(document));
    }
};

QTEST_MAIN(TestAnnouncement)
#include "tst_announcement.moc"
