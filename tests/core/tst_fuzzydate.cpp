#include "tests/core/fuzzydatechecks.h"

#include <QtTest>

using namespace core;
using namespace fuzzy;

class TestFuzzyDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theValidatorKnowsTheSpecification_data();
    void theValidatorKnowsTheSpecification();
    void understandsWhatPeopleType_data();
    void understandsWhatPeopleType();
    void findsSeveralDates_data();
    void findsSeveralDates();
    void keepsAsTextWhatItDoesNotUnderstand_data();
    void keepsAsTextWhatItDoesNotUnderstand();
    void allWaysToSayUnknownAreOneValue();
    void rendersInStylesAndLanguages();
    void storedPairsThatContradictAreRefused();
    void sortKeysPutOpenLast();
    void flagsKeepTheirMeaning();
    void impossibleDatesAreNotSet();
};

void TestFuzzyDate::theValidatorKnowsTheSpecification_data()
{
    QTest::addColumn<int>("level");
    const QStringList byLevel[] = {
        s("1985-04-12 1985-04 1985 1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005 2005/2006-02 "
          "2024-02-29")
            .split(u' '),
        s("Y170000002 Y-170000002 2001-21 1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX "
          "1985-04-12/.. "
          "1985/.. ../1985-04 1985-04-12/ /1985 1984~/2004-06 1984-06?/2004-08? 2021-09~/.. -1985")
            .split(u' '),
        s("Y-17E7 1950S2 2001-34 2001-41 [1667,1668,1670..1672] {1960,1961-12} [..1760-12-03] 2004-06~-11 2004-?06-11 "
          "156X-12-25 15XX-12-25 XXXX-12-XX 1XXX-XX 1984-1X XXXX 2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03")
            .split(u' '),
    };
    for (int level = 0; level <= 2; ++level) {
        for (const QString& text : byLevel[level])
            QTest::newRow(qPrintable(text)) << level;
    }
    for (const QString& text : s("2023-13 2023-00 2023-02-30 2023-42 2021-23~ 2021-21/2021-23 2021-23/.. 2023-6-1 23 "
                                 "01.06.2023 2023/2024/2025 / X 2023-W23 2023-06-01~~ 2023-06-~ ../20 -0000 20233")
                                   .split(u' '))
        QTest::newRow(qPrintable(text)) << -1;
}

void TestFuzzyDate::theValidatorKnowsTheSpecification()
{
    QFETCH(int, level);
    QCOMPARE(edtf::level(s(QTest::currentDataTag())), level);
}

void TestFuzzyDate::understandsWhatPeopleType_data()
{
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("days");
    // typed | canonical | EDTF | earliest..latest ("-": none). The first block is Appendix B.2 and the seeds.
    static constexpr const char* rows[] = {
        "01.06.2023|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "1.6.23|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "2023-06-01|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "Juni 2022|Juni 2022|2022-06|2022-06-01..2022-06-30",
        "06/2022|Juni 2022|2022-06|2022-06-01..2022-06-30",
        "Anfang Juni 2022|Anfang Juni 2022|2022-06-01/2022-06-10|2022-06-01..2022-06-10",
        "Mitte Juni 2022|Mitte Juni 2022|2022-06-11/2022-06-20|2022-06-11..2022-06-20",
        "Ende Juni 2022|Ende Juni 2022|2022-06-21/2022-06-30|2022-06-21..2022-06-30",
        "Ende Februar 2024|Ende Februar 2024|2024-02-21/2024-02-29|2024-02-21..2024-02-29",
        "KW 23/2023|KW 23/2023|2023-06-05/2023-06-11|2023-06-05..2023-06-11",
        "Q3 2023|3. Quartal 2023|2023-35|2023-07-01..2023-09-30",
        "3. Quartal 2023|3. Quartal 2023|2023-35|2023-07-01..2023-09-30",
        "Frühjahr 2021|Frühjahr 2021|2021-21|2021-03-01..2021-05-31",
        "Frühling 2021|Frühjahr 2021|2021-21|2021-03-01..2021-05-31",
        "Sommer 2021|Sommer 2021|2021-22|2021-06-01..2021-08-31",
        "Herbst 2021|Herbst 2021|2021-23|2021-09-01..2021-11-30",
        "Winter 2021|Winter 2021/22|2021-24|2021-12-01..2022-02-28",
        "Winter 2023/24|Winter 2023/24|2023-24|2023-12-01..2024-02-29",
        "Winter 1999/2000|Winter 1999/00|1999-24|1999-12-01..2000-02-29",
        "2. Halbjahr 2023|2. Halbjahr 2023|2023-41|2023-07-01..2023-12-31",
        "zweite Jahreshälfte 2023|2. Halbjahr 2023|2023-41|2023-07-01..2023-12-31",
        "in der zweiten Jahreshälfte 2023|2. Halbjahr 2023|2023-41|2023-07-01..2023-12-31",
        "2023|2023|2023|2023-01-01..2023-12-31",
        "seit 2014|ab 2014|2014/..|2014-01-01..-",
        "ab Herbst 2021|ab Herbst 2021|2021-09/..|2021-09-01..-",
        "bis Ende 2024|bis Ende 2024|../2024|-..2024-12-31",
        "bis 2024|bis Ende 2024|../2024|-..2024-12-31",
        "Ende 2024|Ende 2024|2024-39|2024-09-01..2024-12-31",
        "vsl. Dezember 2020|vsl. Dezember 2020|2020-12~|2020-12-01..2020-12-31",
        "voraussichtlich Dezember 2020|vsl. Dezember 2020|2020-12~|2020-12-01..2020-12-31",
        "ca. 2020|vsl. 2020|2020~|2020-01-01..2020-12-31",
        "geplant: 1.6.23|vsl. 01.06.2023|2023-06-01~|2023-06-01..2023-06-01",
        "Datum: \nvsl. Dezember 2020|vsl. Dezember 2020|2020-12~|2020-12-01..2020-12-31",
        "vsl. Herbst 2021|vsl. Herbst 2021|2021-09~/2021-11~|2021-09-01..2021-11-30",
        "vsl. ab Herbst 2021|vsl. ab Herbst 2021|2021-09~/..|2021-09-01..-",
        "vsl. 3. Quartal 2023|vsl. 3. Quartal 2023|2023-07~/2023-09~|2023-07-01..2023-09-30",
        "Im Juni 2022|Juni 2022|2022-06|2022-06-01..2022-06-30",
        "In 2023|2023|2023|2023-01-01..2023-12-31",
        "im Herbst 2021|Herbst 2021|2021-23|2021-09-01..2021-11-30",
        "tba|Termin wird noch bekanntgegeben|XXXX|-..-",
        // other ways to write a day
        "1. Juni 2023|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "1. Juni '23|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "am Do., 1. Juni 2023.|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "DONNERSTAG, 1. JUNI 2023|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "am ersten Juni 2023|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "3. März 1999|03.03.1999|1999-03-03|1999-03-03..1999-03-03",
        "3. Maerz 99|03.03.1999|1999-03-03|1999-03-03..1999-03-03",
        "1.1.70|01.01.1970|1970-01-01|1970-01-01..1970-01-01",
        "1.1.69|01.01.2069|2069-01-01|2069-01-01..2069-01-01",
        "June 1st, 2023|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "Thursday, 1 June 2023|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "Do, 2023-06-01|01.06.2023|2023-06-01|2023-06-01..2023-06-01",
        "01.06.2023?|vsl. 01.06.2023|2023-06-01~|2023-06-01..2023-06-01",
        "Juni 2023 (geplant)|vsl. Juni 2023|2023-06~|2023-06-01..2023-06-30",
        "spätestens 30.06.2024|bis 30.06.2024|../2024-06-30|-..2024-06-30",
        "bis zum 30. Juni 2024|bis 30.06.2024|../2024-06-30|-..2024-06-30",
        "bis Ende Juni 2024|bis Ende Juni 2024|../2024-06-30|-..2024-06-30",
        "bis Juni 2024|bis Juni 2024|../2024-06|-..2024-06-30",
        "ab 2023-06-01|ab 01.06.2023|2023-06-01/..|2023-06-01..-",
        "ab KW 1/2021|ab KW 1/2021|2021-01-04/..|2021-01-04..-",
        "voraussichtlich bis Herbst 2021|vsl. bis Herbst 2021|../2021-11~|-..2021-11-30",
        // spans
        "01.-03.06.2023|01.–03.06.2023|2023-06-01/2023-06-03|2023-06-01..2023-06-03",
        "01.06.2023 - 03.06.2023|01.–03.06.2023|2023-06-01/2023-06-03|2023-06-01..2023-06-03",
        "01.06.2023-03.06.2023|01.–03.06.2023|2023-06-01/2023-06-03|2023-06-01..2023-06-03",
        "1. bis 3. Juni 2023|01.–03.06.2023|2023-06-01/2023-06-03|2023-06-01..2023-06-03",
        "vom 30.12.2023 bis zum 2.1.2024|30.12.2023–02.01.2024|2023-12-30/2024-01-02|2023-12-30..2024-01-02",
        "28.09.–02.10.2023|28.09.–02.10.2023|2023-09-28/2023-10-02|2023-09-28..2023-10-02",
        "2023-06-01/2023-06-03|01.–03.06.2023|2023-06-01/2023-06-03|2023-06-01..2023-06-03",
        "Juni bis August 2023|Juni bis August 2023|2023-06/2023-08|2023-06-01..2023-08-31",
        "zwischen Juni und August 2023|Juni bis August 2023|2023-06/2023-08|2023-06-01..2023-08-31",
        "Juni/Juli 2023|Juni bis Juli 2023|2023-06/2023-07|2023-06-01..2023-07-31",
        "Juni oder Juli 2023|Juni bis Juli 2023|2023-06/2023-07|2023-06-01..2023-07-31",
        "06/2022-08/2022|Juni bis August 2022|2022-06/2022-08|2022-06-01..2022-08-31",
        "Herbst/Winter 2021|September 2021 bis Februar 2022|2021-09/2022-02|2021-09-01..2022-02-28",
        "Anfang bis Mitte Juni 2022|01.–20.06.2022|2022-06-01/2022-06-20|2022-06-01..2022-06-20",
        "KW 23-24/2023|05.–18.06.2023|2023-06-05/2023-06-18|2023-06-05..2023-06-18",
        "Q1 bis Q3 2023|Januar bis September 2023|2023-01/2023-09|2023-01-01..2023-09-30",
        "2021/22|2021 bis 2022|2021/2022|2021-01-01..2022-12-31",
        "2009–2014|2009 bis 2014|2009/2014|2009-01-01..2014-12-31",
        "seit 2014 bis 2020|2014 bis 2020|2014/2020|2014-01-01..2020-12-31",
        "ab Juni/Juli 2023|ab Juni 2023|2023-06/..|2023-06-01..-",
        "vsl. Juni bis August 2023|vsl. Juni bis August 2023|2023-06~/2023-08~|2023-06-01..2023-08-31",
        "Ende Juni/Anfang Juli 2022|21.06.–10.07.2022|2022-06-21/2022-07-10|2022-06-21..2022-07-10",
        "Mo 1. bis Mi 3. Mai 2023|01.–03.05.2023|2023-05-01/2023-05-03|2023-05-01..2023-05-03",
        "Herbst 2021 bis Frühjahr 2022|September 2021 bis Mai 2022|2021-09/2022-05|2021-09-01..2022-05-31",
        "2022 bis Juni 2023|Januar 2022 bis Juni 2023|2022-01/2023-06|2022-01-01..2023-06-30",
        // other names
        "im Laufe des Jahres 2023|2023|2023|2023-01-01..2023-12-31",
        "II. Quartal 2023|2. Quartal 2023|2023-34|2023-04-01..2023-06-30",
        "Quartal III/2023|3. Quartal 2023|2023-35|2023-07-01..2023-09-30",
        "drittes Quartal des Jahres 2023|3. Quartal 2023|2023-35|2023-07-01..2023-09-30",
        "2. Hj. 2023|2. Halbjahr 2023|2023-41|2023-07-01..2023-12-31",
        "H1 2023|1. Halbjahr 2023|2023-40|2023-01-01..2023-06-30",
        "23. KW 2023|KW 23/2023|2023-06-05/2023-06-11|2023-06-05..2023-06-11",
        "KW 53 2020|KW 53/2020|2020-12-28/2021-01-03|2020-12-28..2021-01-03",
        "Anfang 2024|Anfang 2024|2024-37|2024-01-01..2024-04-30",
        "Mitte des Jahres 2024|Mitte 2024|2024-38|2024-05-01..2024-08-31",
        "ab Anfang 2024|ab Anfang 2024|2024-01/..|2024-01-01..-",
        "Herbst 22|Herbst 2022|2022-23|2022-09-01..2022-11-30",
        "mid-June 2022|Mitte Juni 2022|2022-06-11/2022-06-20|2022-06-11..2022-06-20",
        "from autumn 2021|ab Herbst 2021|2021-09/..|2021-09-01..-",
        "until the end of 2024|bis Ende 2024|../2024|-..2024-12-31",
        "second half of 2023|2. Halbjahr 2023|2023-41|2023-07-01..2023-12-31",
        // EDTF
        "2021-23|Herbst 2021|2021-23|2021-09-01..2021-11-30",
        "2020-12?|vsl. Dezember 2020|2020-12~|2020-12-01..2020-12-31",
        "2021-09~/2021-11~|vsl. Herbst 2021|2021-09~/2021-11~|2021-09-01..2021-11-30",
        "2021-23~|vsl. Herbst 2021|2021-09~/2021-11~|2021-09-01..2021-11-30",
        "2014/..|ab 2014|2014/..|2014-01-01..-",
        "../2024-06|bis Juni 2024|../2024-06|-..2024-06-30",
        "XXXX|Termin wird noch bekanntgegeben|XXXX|-..-",
    };
    for (const char* row : rows) {
        const QStringList cells = s(row).split(u'|');
        QTest::newRow(qPrintable(cells.at(0))) << cells.at(1) << cells.at(2) << cells.at(3);
    }
}

void TestFuzzyDate::understandsWhatPeopleType()
{
    QFETCH(QString, canonical);
    QFETCH(QString, edtf);
    QFETCH(QString, days);
    const std::optional<FuzzyDate> date = parseFuzzyDate(s(QTest::currentDataTag()));
    QVERIFY(date);
    const auto text = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : s("-"); };
    QCOMPARE(date->wording(), canonical);
    QCOMPARE(date->edtf(), edtf);
    QCOMPARE(text(date->earliest()) + s("..") + text(date->latest()), days);
    QCOMPARE(faultOf(*date), QByteArray());
}

void TestFuzzyDate::findsSeveralDates_data()
{
    QTest::addColumn<QString>("dates");
    static constexpr const char* rows[][2] = {
        {"01.06 & 28.09.2023", "01.06.2023 | 28.09.2023"},
        {"01.06./28.09.2023", "01.06.2023 | 28.09.2023"},
        {"Frühjahr und Sommer 2022", "Frühjahr 2022 | Sommer 2022"},
        {"Das erste im Herbst 2021, die weiteren im Frühjahr und Sommer 2022",
            "Herbst 2021 | Frühjahr 2022 | Sommer 2022"},
        {"1. und 2. Juni 2023", "01.06.2023 | 02.06.2023"},
        {"1., 2. u. 5. Juni 2023", "01.06.2023 | 02.06.2023 | 05.06.2023"},
        {"Do, 1. und Fr, 2. Juni 2023", "01.06.2023 | 02.06.2023"},
        {"01.06.2023\n28.09.2023", "01.06.2023 | 28.09.2023"},
        {"Termine:\n01.06.2023,\n28.09.2023", "01.06.2023 | 28.09.2023"},
        {"1./15.6.2023", "01.06.2023 | 15.06.2023"},
        {"1/15.6.2023", "01.06.2023 | 15.06.2023"},
        {"01./02.06.2023", "01.06.2023 | 02.06.2023"},
        {"vsl. 01.06. und 28.09.2023", "vsl. 01.06.2023 | vsl. 28.09.2023"},
        {"01.06.2023 und vsl. 28.09.2023", "01.06.2023 | vsl. 28.09.2023"},
        {"vsl. Juni 2023; 28.09.2023", "vsl. Juni 2023 | 28.09.2023"},
        {"01.06.2023 (vsl.), 28.09.2023", "vsl. 01.06.2023 | 28.09.2023"},
        {"01.-03.06. und 28.09.2023", "01.–03.06.2023 | 28.09.2023"},
        {"1. und 2. Quartal 2023", "1. Quartal 2023 | 2. Quartal 2023"},
        {"KW 23 und 25/2023", "KW 23/2023 | KW 25/2023"},
        {"Frühjahr/Herbst 2022", "Frühjahr 2022 | Herbst 2022"},
        {"Juni, Juli und November 2023", "Juni 2023 | Juli 2023 | November 2023"},
        {"01.06.2023, 2. Termin: noch offen", nullptr},
        {"01.06.2023, tba", "01.06.2023 | Termin wird noch bekanntgegeben"},
        {"ab 01.06.2023, bis 30.06.2024", "ab 01.06.2023 | bis 30.06.2024"},
        {"Anfang und Ende 2024", "Anfang 2024 | Ende 2024"},
        {"1 and 3 June 2023", "01.06.2023 | 03.06.2023"},
    };
    for (const auto& row : rows)
        QTest::newRow(row[0]) << s(row[1] ? row[1] : row[0]);
}

void TestFuzzyDate::findsSeveralDates()
{
    QFETCH(QString, dates);
    const QString typed = s(QTest::currentDataTag());
    const QList<FuzzyDate> found = parseFuzzyDates(typed);
    QCOMPARE(wordings(found), dates);
    QCOMPARE(parseFuzzyDate(typed).has_value(), found.size() == 1);
    QCOMPARE(wordings(parseFuzzyDates(renderFuzzyDates(found, QLocale::German))), dates);
}

void TestFuzzyDate::keepsAsTextWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"in der zweiten Jahreshälfte", "31.02.2023", "29.02.2023", "31. Juni 2023", "00.01.2023",
             "1.13.2023", "01.06", "Mitte September", "Juni", "KW 54/2023", "KW 53/2021", "KW 0/2023", "Q5 2023",
             "5. Quartal 2023", "3. Halbjahr 2023", "Freitag, 1. Juni 2023", "Do, Juni 2023", "01/06/2023",
             "06/07/2023", "13/2022", "KW 23/24", "06/07", "3.–1.6.2023", "August bis Juni 2023",
             "Dezember und Januar 2024", "bis Juni bis August 2023", "ab bis 2023", "Juni oder November 2023",
             "zwischen Juni 2023", "June 22", "1. Juni 20233", "1. Juni 0202", "99999999999999999999", "12345",
             "2023-13-01", "2023-02-30", "2023-06-XX", "{2023,2024}", "2021-21/2021-23", "vsl. tba",
             "01.06.2023, 09:00 Uhr", "nicht im Juni 2023", "Sommer 2021/22", "Winter 2021/23", "2022/06",
             "nach den Sommerferien 2023", "01.06.2023 und ein zweiter Termin", "ab sofort", "Montag", "vsl.", "ab",
             "bis", "und", ";", ",", "-", "1. Juni 2023 und", "; 2023", "2023;", "09.06.2023 10.06.2023", "١.٦.٢٠٢٣",
             "Bildungsportale", "zweite Juni-Woche 2023", "Juni 2023 in Dortmund", "0000", "../..", "3000-24"})
        QTest::newRow(typed) << s(typed);
}

void TestFuzzyDate::keepsAsTextWhatItDoesNotUnderstand()
{
    QFETCH(QString, typed);
    const QList<FuzzyDate> found = parseFuzzyDates(typed);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.at(0).isOpen(), show(found.at(0)));
    QCOMPARE(found.at(0).literalText(), typed);
    QCOMPARE(found.at(0).wording(), typed);
    QCOMPARE(found.at(0).edtf(), s("XXXX"));
    QVERIFY(!found.at(0).earliest().isValid() && !found.at(0).latest().isValid());
    QCOMPARE(faultOf(found.at(0)), QByteArray());
}

void TestFuzzyDate::allWaysToSayUnknownAreOneValue()
{
    for (const char* typed : {"tba", "TBA.", "t. b. a.", "t.b.a.", "noch offen", "N. N.", "n.n.",
             "wird noch bekanntgegeben", "Wird noch bekannt gegeben.", "Termin wird noch bekanntgegeben",
             "Termin: noch offen", "to be announced", "XXXX"}) {
        const QList<FuzzyDate> found = parseFuzzyDates(s(typed));
        QVERIFY2(found == QList<FuzzyDate>{FuzzyDate::open()}, typed);
    }
    QCOMPARE(FuzzyDate::open(s(" T.B.A. ")), FuzzyDate::open());
    QCOMPARE(FuzzyDate::fromStored(s("XXXX"), {}), std::optional(FuzzyDate::open()));
    QVERIFY(FuzzyDate::open() != FuzzyDate());
    QVERIFY(parseFuzzyDates({}).isEmpty() && parseFuzzyDates(s(" \n\t ")).isEmpty());
}

void TestFuzzyDate::rendersInStylesAndLanguages()
{
    const QDate first(2023, 6, 1);
    const FuzzyDate day = FuzzyDate::day(first);
    QCOMPARE(renderFuzzyDate(day, DateStyle::Short, QLocale::German), s("01.06.2023"));
    QCOMPARE(renderFuzzyDate(day, DateStyle::Long, QLocale::German), s("1. Juni 2023"));
    QCOMPARE(renderFuzzyDate(day, DateStyle::Weekday, QLocale::German), s("Donnerstag, 1. Juni 2023"));
    QCOMPARE(renderFuzzyDate(day, DateStyle::Short, QLocale::English), s("1 Jun 2023"));
    QCOMPARE(renderFuzzyDate(day, DateStyle::Weekday, QLocale::English), s("Thursday, 1 June 2023"));
    const FuzzyDate near = FuzzyDate::range(first, first.addDays(2));
    QCOMPARE(renderFuzzyDate(near, DateStyle::Short, QLocale::German), s("01.–03.06.2023"));
    QCOMPARE(renderFuzzyDate(near, DateStyle::Long, QLocale::German), s("1.–3. Juni 2023"));
    QCOMPARE(
        renderFuzzyDate(near, DateStyle::Weekday, QLocale::German), s("Donnerstag, 1. Juni bis Samstag, 3. Juni 2023"));
    const FuzzyDate far = FuzzyDate::range(first, QDate(2024, 7, 3));
    QCOMPARE(renderFuzzyDate(far, DateStyle::Short, QLocale::German), s("01.06.2023–03.07.2024"));
    QCOMPARE(renderFuzzyDate(far, DateStyle::Long, QLocale::German), s("1. Juni 2023 bis 3. Juli 2024"));
    const FuzzyDate autumn = FuzzyDate::season(2021, Season::Autumn).asFrom().asTentative();
    QCOMPARE(renderFuzzyDate(autumn, DateStyle::Long, QLocale::English), s("tentatively from autumn 2021"));
    QCOMPARE(renderFuzzyDate(FuzzyDate::open(), DateStyle::Long, QLocale::English), s("Date to be announced"));
    QCOMPARE(renderFuzzyDates({day, FuzzyDate::day({2023, 9, 28})}, QLocale::German), s("01.06. und 28.09.2023"));
    QCOMPARE(renderFuzzyDates({day.asTentative(), FuzzyDate::day({2023, 9, 28}).asTentative()}, QLocale::English),
        s("tentatively 1 Jun and 28 Sep 2023"));
    QCOMPARE(
        renderFuzzyDates({day, FuzzyDate::open()}, QLocale::German), s("01.06.2023; Termin wird noch bekanntgegeben"));
    QCOMPARE(renderFuzzyDates({}, QLocale::German), QString());
    QCOMPARE(renderFuzzyDate({}, DateStyle::Long, QLocale::German), QString());
}

void TestFuzzyDate::storedPairsThatContradictAreRefused()
{
    QCOMPARE(FuzzyDate::fromStored({}, {}), std::optional(FuzzyDate()));
    QVERIFY(!FuzzyDate::fromStored({}, s("Herbst 2021")));
    QVERIFY(!FuzzyDate::fromStored(s("2021-23"), s("Herbst 2022")));
    QVERIFY(!FuzzyDate::fromStored(s("2021-23"), s("vsl. Herbst 2021")));
    QVERIFY(!FuzzyDate::fromStored(s("2021-23"), s("irgendwann")));
    QVERIFY(!FuzzyDate::fromStored(s("irgendwann"), s("irgendwann")));
    QVERIFY(!FuzzyDate::fromStored(s("01.06.2023"), s("01.06.2023")));
    QVERIFY(!FuzzyDate::fromStored(s("2023-06-01T09:00"), {}));
    QCOMPARE(FuzzyDate::fromStored(s("2021-23"), s("im Herbst 2021")),
        std::optional(FuzzyDate::season(2021, Season::Autumn)));
    QCOMPARE(FuzzyDate::fromStored(s("XXXX"), s("01.06. & 28.09.2023")),
        std::optional(FuzzyDate::open(s("01.06. & 28.09.2023"))));
}

void TestFuzzyDate::sortKeysPutOpenLast()
{
    const QStringList inOrder = {s("2021"), s("Januar 2022"), s("1. Halbjahr 2022"), s("ab 2022"), s("01.06.2022"),
        s("01.–03.06.2022"), s("Juni 2022"), s("bis Juni 2022"), s("2023"), s("noch offen")};
    QStringList keys;
    for (const QString& typed : inOrder)
        keys += fuzzySortKey(parseFuzzyDate(typed).value());
    keys += fuzzySortKey({});
    QStringList sorted = keys;
    std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) { return a.toUtf8() < b.toUtf8(); });
    QCOMPARE(sorted, keys);
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
}

void TestFuzzyDate::flagsKeepTheirMeaning()
{
    const FuzzyDate day = FuzzyDate::day({2023, 6, 1});
    QVERIFY(day.isExact() && !day.isOpen() && !day.isTentative());
    QVERIFY(day.asTentative().isExact() && !day.asFrom().isExact() && !day.asUntil().isExact());
    QVERIFY(!FuzzyDate::month(2023, 6).isExact() && !FuzzyDate().isExact() && !FuzzyDate::open().isExact());
    QVERIFY(day.asFrom().asUntil().isUntil() && !day.asFrom().asUntil().isFrom());
    QVERIFY(day.asTentative().asFrom().isTentative());
    QCOMPARE(FuzzyDate::range({2023, 6, 1}, {2023, 6, 3}).asFrom(), day.asFrom());
    QCOMPARE(FuzzyDate::yearPart(2024, Third::Late).asUntil(), FuzzyDate::year(2024).asUntil());
    for (const FuzzyDate& date : {FuzzyDate(), FuzzyDate::open(), FuzzyDate::open(s("irgendwann"))}) {
        QCOMPARE(date.asFrom(), date);
        QCOMPARE(date.asUntil(), date);
        QCOMPARE(date.asTentative(), date);
    }
    QCOMPARE(FuzzyDate::range({2023, 6, 1}, {2023, 6, 1}), day);
    QVERIFY(FuzzyDate::range({2023, 6, 1}, {2023, 6, 30}) != FuzzyDate::month(2023, 6));
}

void TestFuzzyDate::impossibleDatesAreNotSet()
{
    const FuzzyDate june = FuzzyDate::month(2023, 6);
    const FuzzyDate impossible[] = {FuzzyDate::day({}), FuzzyDate::day({999, 12, 31}), FuzzyDate::day({3001, 1, 1}),
        FuzzyDate::range({2023, 6, 2}, {2023, 6, 1}), FuzzyDate::range({2023, 6, 2}, {}),
        FuzzyDate::calendarWeek(2021, 53), FuzzyDate::calendarWeek(2021, 0), FuzzyDate::calendarWeek(2021, INT_MAX),
        FuzzyDate::calendarWeek(INT_MIN, 1), FuzzyDate::month(2023, 13), FuzzyDate::month(2023, 0),
        FuzzyDate::month(INT_MAX, 1), FuzzyDate::quarter(2023, 5), FuzzyDate::quarter(2023, INT_MIN),
        FuzzyDate::halfYear(2023, 0), FuzzyDate::halfYear(2023, INT_MAX), FuzzyDate::season(2023, Season(5)),
        FuzzyDate::season(3000, Season::Winter), FuzzyDate::monthPart(2023, 6, Third(0)),
        FuzzyDate::yearPart(2023, Third(4)), FuzzyDate::year(0), FuzzyDate::span(june, FuzzyDate::month(2023, 5)),
        FuzzyDate::span(june, FuzzyDate::open()), FuzzyDate::span({}, june)};
    for (const FuzzyDate& date : impossible) {
        QCOMPARE(date, FuzzyDate());
        QVERIFY(date.isNull() && date.edtf().isEmpty() && date.wording().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestFuzzyDate)
#include "tst_fuzzydate.moc"
