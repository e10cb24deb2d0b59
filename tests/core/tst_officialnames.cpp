#include "core/exchange/csvreader.h"
#include "core/exchange/officialnames.h"
#include "core/support/ags.h"
#include "core/support/numbers.h"

#include <QSet>
#include <QtTest>

using namespace core;

namespace {

CsvTable tableOf(const char* name)
{
    const auto table = readCsvFile(QStringLiteral(WB_SOURCE_DIR "/") + QString::fromLatin1(name));
    return table && table->problems.isEmpty() ? *table : CsvTable();
}

OfficialRow officialRow(const QStringList& cells)
{
    return {cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4)};
}

QHash<QString, OfficialMunicipality> all()
{
    QHash<QString, OfficialMunicipality> out;
    for (const CsvRow& row : tableOf("resources/lists/kreise-deutschland-2018.csv").rows)
        out.insert(row.cells.at(0), readOfficialRow(officialRow(row.cells)).municipality);
    return out;
}

} // namespace

class TestOfficialNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEveryRowOfTheOfficialList()
    {
        const CsvTable table = tableOf("resources/lists/kreise-deutschland-2018.csv");
        QCOMPARE(table.rows.size(), 401);
        QCOMPARE(table.encoding, QStringLiteral("UTF-8"));
        QSet<QString> names;
        QHash<QString, int> kinds;
        for (const CsvRow& row : table.rows) {
            const OfficialReading reading = readOfficialRow(officialRow(row.cells));
            const OfficialMunicipality& municipality = reading.municipality;
            QVERIFY2(reading.problems.isEmpty(), qPrintable(row.cells.at(1)));
            QVERIFY(!municipality.name.contains(u','));
            QVERIFY(!municipality.shortName.isEmpty() && municipality.name.endsWith(municipality.shortName));
            QCOMPARE(municipality.name.toLower().contains(QStringLiteral("kreis")), municipality.kind == u"kreis");
            QVERIFY2(!names.contains(municipality.name), qPrintable(municipality.name));
            names.insert(municipality.name);
            ++kinds[municipality.kind];
            QVERIFY(parseGermanInteger(row.cells.at(6)).value_or(0) > 30'000);
            const std::optional<double> area = parseGermanNumber(row.cells.at(7));
            QVERIFY(area && *area > 30);
            QCOMPARE(germanNumber(*area), row.cells.at(7));
        }
        QCOMPARE(kinds.size(), 4);
        QCOMPARE(kinds.value(QStringLiteral("kreisfreie_stadt")), 107);
        QCOMPARE(kinds.value(QStringLiteral("staedteregion")), 1);
        QCOMPARE(kinds.value(QStringLiteral("kommunalverband_bes_art")), 2);
        QCOMPARE(kinds.value(QStringLiteral("kreis")), 291);
    }

    void agreesWithTheOracle()
    {
        const CsvTable oracle = tableOf("tests/data/municipalities-oracle.csv");
        QCOMPARE(oracle.rows.size(), 71);
        const QHash<QString, OfficialMunicipality> ours = all();
        int ofBothStates = 0;
        for (const OfficialMunicipality& municipality : ours)
            ofBothStates += municipality.state == u"NW" || municipality.state == u"BB";
        QCOMPARE(ofBothStates, 71);
        const QHash<QString, QString> kindOf{{QStringLiteral("Kreis"), QStringLiteral("kreis")},
            {QStringLiteral("Landkreis"), QStringLiteral("kreis")},
            {QStringLiteral("kreisfreie Stadt"), QStringLiteral("kreisfreie_stadt")},
            {QStringLiteral("Städteregion"), QStringLiteral("staedteregion")}};
        for (const CsvRow& row : oracle.rows) {
            QVERIFY2(ours.contains(row.cells.at(0)), qPrintable(row.cells.at(0)));
            const OfficialMunicipality municipality = ours.value(row.cells.at(0));
            QString name = row.cells.at(1);
            for (const QString& title : {QStringLiteral("Landeshauptstadt "), QStringLiteral("Stadt ")}) {
                if (name.startsWith(title))
                    name = name.mid(title.size());
            }
            QCOMPARE(municipality.name, name);
            QCOMPARE(municipality.kind, kindOf.value(row.cells.at(2)));
            QCOMPARE(municipality.district, row.cells.at(3));
        }
    }

    void namesSpecialCases_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<OfficialMunicipality>("expected");
        const auto row = [](const char* key, const char* values) {
            const QStringList v = QString::fromUtf8(values).split(u'|');
            QTest::newRow(values) << QString::fromLatin1(
                key) << OfficialMunicipality{v.at(0), v.at(1), v.at(2), v.at(3), v.at(4), v.at(5), v.at(6)};
        };
        row("07232", "Eifelkreis Bitburg-Prüm|Eifelkreis Bitburg-Prüm||kreis|Landkreis|RP|");
        row("05162", "Rhein-Kreis Neuss|Rhein-Kreis Neuss||kreis|Kreis|NW|Düsseldorf");
        row("05374", "Oberbergischer Kreis|Oberbergischer Kreis||kreis|Kreis|NW|Köln");
        row("05766", "Kreis Lippe|Lippe||kreis|Kreis|NW|Detmold");
        row("01053", "Kreis Herzogtum Lauenburg|Herzogtum Lauenburg||kreis|Kreis|SH|");
        row("16077", "Landkreis Altenburger Land|Altenburger Land||kreis|Landkreis|TH|");
        row("10045", "Saarpfalz-Kreis|Saarpfalz-Kreis||kreis|Landkreis|SL|");
        row("13072", "Landkreis Rostock|Rostock||kreis|Landkreis|MV|");
        row("15081", "Altmarkkreis Salzwedel|Altmarkkreis Salzwedel||kreis|Landkreis|ST|");
        row("03358", "Heidekreis|Heidekreis||kreis|Landkreis|NI|");
        row("09373", "Landkreis Neumarkt i.d.OPf.|Neumarkt i.d.OPf.||kreis|Landkreis|BY|Oberpfalz");
        row("06633", "Landkreis Kassel|Kassel||kreis|Landkreis|HE|Kassel");
        row("05334", "Städteregion Aachen|Aachen||staedteregion|Städteregion|NW|Köln");
        row("03241", "Region Hannover|Hannover||kommunalverband_bes_art|Region|NI|");
        row("10041", "Regionalverband Saarbrücken|Saarbrücken||kommunalverband_bes_art|Regionalverband|SL|");
        row("05914", "Hagen|Hagen|Stadt der FernUniversität|kreisfreie_stadt|Kreisfreie Stadt|NW|Arnsberg");
        row("12053", "Frankfurt (Oder)|Frankfurt (Oder)|Stadt|kreisfreie_stadt|Kreisfreie Stadt|BB|");
        row("08111", "Stuttgart|Stuttgart||kreisfreie_stadt|Stadtkreis|BW|Stuttgart");
        row("08421", "Ulm|Ulm||kreisfreie_stadt|Stadtkreis|BW|Tübingen");
        row("02000", "Hamburg|Hamburg|Freie und Hansestadt|kreisfreie_stadt|Kreisfreie Stadt|HH|");
        row("07311", "Frankenthal (Pfalz)|Frankenthal (Pfalz)|kreisfreie Stadt|kreisfreie_stadt|Kreisfreie Stadt|RP|");
    }
    void namesSpecialCases()
    {
        QFETCH(QString, key);
        QFETCH(OfficialMunicipality, expected);
        const OfficialMunicipality found = all().value(key);
        QCOMPARE(found.name, expected.name);
        QCOMPARE(found.shortName, expected.shortName);
        QCOMPARE(found.officialKind, expected.officialKind);
        QVERIFY(found == expected);
    }

    void readsOtherSpellings()
    {
        const auto nameOf = [](const char* key, const char* name, const char* kind) {
            return readOfficialRow({QString::fromLatin1(key), QString::fromUtf8(name), QString::fromUtf8(kind), {}, {}})
                .municipality;
        };
        QCOMPARE(nameOf("05334", "StädteRegion Aachen", "Kreis").kind, QStringLiteral("staedteregion"));
        QCOMPARE(nameOf("05154", " Kreis  Kleve ", "Kreis").name, QStringLiteral("Kreis Kleve"));
        QCOMPARE(nameOf("05154", "Kreis Kleve", "Kreis").shortName, QStringLiteral("Kleve"));
        QCOMPARE(nameOf("12070", "Prignitz, Landkreis", "landkreis").name, QStringLiteral("Landkreis Prignitz"));
        QCOMPARE(nameOf("14521", "Kreischa-Land", "Landkreis").name, QStringLiteral("Landkreis Kreischa-Land"));
        QCOMPARE(nameOf("05315000", "Köln, Stadt", "Kreisfreie Stadt").district, QStringLiteral("Köln"));
        QCOMPARE(nameOf("05334002", "Aachen, Stadt", "Stadt").kind, QStringLiteral("kreisangehoerige_kommune"));
    }

    void saysWhatDoesNotFit_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QList<OfficialProblem>>("problems");
        const auto row = [](const char* cells, const QList<OfficialProblem>& problems) {
            QTest::newRow(cells) << QString::fromUtf8(cells).split(u'|') << problems;
        };
        using enum OfficialProblem;
        row("05766|Lippe|Kreis|Nordrhein-Westfalen|Detmold", {});
        row("05766|Lippe|Kreis|NW|", {});
        row("05315000|Köln|Kreisfreie Stadt||", {});
        row("05766||Kreis||", {NameMissing});
        row("05766|, Stadt|Kreis||", {NameMissing});
        row("5766|Lippe|Kreis||", {AgsInvalid});
        row("05266|Lippe|Kreis||", {AgsInvalid});
        row("17001|Lippe|Kreis||", {AgsInvalid});
        row("00001|Lippe|Kreis||", {AgsInvalid});
        row("0576a|Lippe|Kreis||", {AgsInvalid});
        row("057660|Lippe|Kreis||", {AgsInvalid});
        row("05315004|Köln|Kreisfreie Stadt||", {AgsNotOfCity});
        row("05766|Lippe|Grafschaft||", {KindUnknown});
        row("05766|Lippe|Kreis|Hessen|", {StateMismatch});
        row("05766|Lippe|Kreis|Preußen|", {StateMismatch});
        row("05766|Lippe|Kreis|Nordrhein-Westfalen|Münster", {DistrictMismatch});
        row("12070|Prignitz|Landkreis|Brandenburg|Potsdam", {DistrictMismatch});
        row("xx|||Hessen|Kassel", {NameMissing, AgsInvalid, KindUnknown, StateMismatch, DistrictMismatch});
    }
    void saysWhatDoesNotFit()
    {
        QFETCH(QStringList, cells);
        QFETCH(QList<OfficialProblem>, problems);
        QVERIFY(readOfficialRow(officialRow(cells)).problems == problems);
    }

    void knowsTheLaenderAndTheirDistricts()
    {
        const QStringList codes = QStringLiteral("SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH").split(u' ');
        for (int i = 0; i < codes.size(); ++i) {
            const QString key = QStringLiteral("%1").arg(i + 1, 2, 10, QLatin1Char('0'));
            QCOMPARE(ags::stateCode(key), codes.at(i));
            QCOMPARE(ags::stateCodeOfName(codes.at(i).toLower()), codes.at(i));
        }
        QCOMPARE(ags::stateCodeOfName(u"baden-württemberg"), QStringLiteral("BW"));
        QCOMPARE(ags::stateCode(u"17"), QString());
        QCOMPARE(ags::district(u"09777"), QStringLiteral("Schwaben"));
        QCOMPARE(ags::district(u"06435"), QStringLiteral("Darmstadt"));
        QCOMPARE(ags::district(u"03241"), QString());
        QCOMPARE(ags::district(u"05"), QString());
        QVERIFY(ags::isPlausible(u"14521") && ags::isPlausible(u"07111") && ags::isPlausible(u"05334002"));
        QVERIFY(!ags::isPlausible(u"14121") && !ags::isPlausible(u"12154") && !ags::isPlausible(u"٠٥٧٦٦"));
    }
};

QTEST_GUILESS_MAIN(TestOfficialNames)
#include "tst_officialnames.moc"
