// The series of the seeds planned from an empty book by command line alone, from format to "ausgebucht": the three of
// 2023, the workshop of the cities, the circles A, B and C; and forms that nobody had in mind: modules booked one by
// one, a hybrid session, a date moved from April to December, a monthly exchange without an end.
#include "tests/support/commandline.h"

#include <QTemporaryDir>
#include <QtTest>

using test::CommandLine;
using Outcome = CommandLine::Outcome;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestOfCliPlanning : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CommandLine m_cli{s(WB_CLI)};
    int m_played = 0;

    QString book() const { return m_folder.filePath(s("plan.wbuch")); }
    Outcome run(const QStringList& arguments) const { return m_cli.run(arguments); }

    /** What people do, written down; each paragraph is one act that the rules judge. */
    Outcome play(const QString& diary)
    {
        const QString path = m_folder.filePath(s("act%1.diary").arg(++m_played));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write(diary.toUtf8());
        file.close();
        return run({s("play"), book(), path});
    }

    /** What the public announcement says. */
    QString announcement(const QString& series)
    {
        const QString pdf = m_folder.filePath(s("ausschreibung.pdf"));
        QFile::remove(pdf);
        const Outcome made = run({s("document"), book(), s("ausschreibung"), series, s("-o"), pdf});
        return made.status != 0 ? made.err
                                : CommandLine(s("pdftotext")).run({s("-layout"), pdf, s("-")}).out.simplified();
    }

    /** Teams of three that came one after the other, all but the last one with a place; that one waits. */
    static QString teams(const char* alias, const QStringList& municipalities, const char* day)
    {
        QString diary = s("\n") + s(day) + s("\n");
        for (qsizetype i = 0; i < municipalities.size(); ++i) {
            const QString number = s("%1%2").arg(s(alias)).arg(i);
            diary += s("\n+ team t%1\nseries = @%2\nmunicipality = %3\n").arg(number, s(alias), municipalities.at(i));
            diary +=
                s("\n+ registration r%1\nteam = @t%1\nstate = registered\npersons_expected = 3\nreceived_on = %2\n")
                    .arg(number, s("%1.02.2019").arg(10 + i)); // one after the other
            if (i + 1 < municipalities.size())
                diary += s("\n= r%1\nstate = confirmed\nconfirmed_on = %2\n").arg(number, s(day));
            else
                diary += s("\n= r%1\nstate = waitlisted\n").arg(number);
        }
        return diary;
    }

    /** The announcement says that it is fully booked. */
    void isFull(const QString& title)
    {
        const QString told = announcement(title);
        QVERIFY2(told.contains(s("ausgebucht")), qPrintable(told));
    }

    /** The one that waits gets no place. */
    void isRefused(const QString& title, const QString& last)
    {
        const QString registration = last + s(" – ") + title;
        const Outcome refused = run(
            {s("set"), book(), s("registration"), registration, s("state=confirmed"), s("confirmed_on=01.03.2019")});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(s("V-26")), qPrintable(refused.err));
    }

private Q_SLOTS:
    void initTestCase()
    {
        WB_RUN(run({s("new"), book(), s("--agency"), s("Transferagentur NRW"), s("--empty")}), 0);
        WB_RUN(run({s("import"), book(), s("municipality"),
                   s(WB_SOURCE_DIR "/resources/lists/kreise-deutschland-2018.csv")}),
            0);
        QString diary = s("2018-12-06\n");
        int number = 0;
        for (const char* name : {"Kreis Olpe", "Kreis Soest", "Hochsauerlandkreis", "Märkischer Kreis"}) {
            ++number;
            diary += s("\n+ agreement z%1\nnumber = ZV-%1\nagency = Transferagentur NRW\nstart = 01.01.2019\n"
                       "end = 31.12.2024\nrunning_administration = ja\n"
                       "+ agreement_party\nagreement = @z%1\nmunicipality = %2\nsigned_on = 06.12.2018\n"
                       "+ agreement_goal\nagreement = @z%1\ntext = Gemeinsam planen\n")
                         .arg(number)
                         .arg(s(name));
            for (const char* state : {"in_coordination", "approved", "signed"})
                diary += s("\n= z%1\nstate = %2\n").arg(number).arg(s(state));
        }
        WB_RUN(play(diary), 0);
    }

    void theSeriesOf2023()
    {
        QString diary = s("2019-01-10\n\n+ format ew\nname = Entwicklungswerkstatt\ngroup_mode = closed\n"
                          "requires_agreement = ja\nteam_min = 2\nteam_max = 4\nteam_strictness = hard\n");
        struct Planned {
            const char* alias;
            const char* title;
            QList<const char*> dates;
        };
        const QList<Planned> all{{"p", "Bildungsportale", {"15.03.2023", "23.08.2023"}},
            {"g", "Ganztag in Südwestfalen", {"01.06.2023", "28.09.2023"}},
            {"m", "Integriertes Monitoring", {"ab Herbst 2023", "2. Halbjahr 2023", "noch offen"}}};
        const QStringList kreise{s("Kreis Olpe"), s("Kreis Soest"), s("Hochsauerlandkreis"), s("Märkischer Kreis")};
        for (const Planned& each : all) {
            diary += s("\n2019-01-12\n\n+ series %1\ntitle = %2\nagency = Transferagentur NRW\nformat = @ew\n"
                       "capacity_teams = 3\ncapacity_persons = 12\nplanned_session_count = %3\n")
                         .arg(s(each.alias), s(each.title))
                         .arg(each.dates.size());
            for (const char* date : each.dates)
                diary += s("\n+ session\nseries = @%1\ndate = %2\n").arg(s(each.alias), s(date));
            diary += s("\n= %1\nstate = announced\n\n= %1\nstate = registration_open\n").arg(s(each.alias));
            diary += teams(each.alias, kreise, "2019-02-20");
        }
        WB_RUN(play(diary), 0);
        isFull(s(all.first().title));
        isFull(s(all.last().title));
        isRefused(s(all.first().title), kreise.last());
        // A team that goes makes room for the one that waits, and for nobody else.
        const QString title = s("Ganztag in Südwestfalen");
        WB_RUN(run({s("set"), book(), s("registration"), s("Kreis Olpe – ") + title, s("state=cancelled")}), 0);
        QVERIFY(!announcement(title).contains(s("ausgebucht")));
        WB_RUN(run({s("set"), book(), s("registration"), s("Märkischer Kreis – ") + title, s("state=confirmed"),
                   s("confirmed_on=01.03.2019")}),
            0);
        QVERIFY(announcement(title).contains(s("ausgebucht")));
        // Nobody without an agreement, even where there is room.
        WB_RUN(play(s("2019-03-02\n\n+ team x\nseries = Ganztag in Südwestfalen\nmunicipality = Kreis Lippe\n"
                      "\n+ registration y\nteam = @x\nstate = registered\n\n= series Ganztag in Südwestfalen\n"
                      "capacity_teams = 9\ncapacity_persons = 40\n")),
            0);
        const Outcome refused = run({s("set"), book(), s("registration"), s("Kreis Lippe – ") + title,
            s("state=confirmed"), s("confirmed_on=01.03.2019")});
        QVERIFY2(refused.status == 1 && refused.err.contains(s("V-01")), qPrintable(refused.err));
    }

    void theWorkshopOfTheCities()
    {
        const QStringList cities{s("Stadt Köln"), s("Stadt Dortmund"), s("Stadt Essen"), s("Stadt Duisburg")};
        WB_RUN(play(s("2019-01-10\n\n+ format gs\nname = Entwicklungsworkshop\ngroup_mode = closed\nopen_ended = ja\n"
                      "requires_agreement = ja\nagreement_strictness = recommended\n"
                      "+ funding_programme bi\nname = Bildung integriert\n"
                      "+ series w\ntitle = Bildungsmanagement weiterentwickeln\nagency = Transferagentur NRW\n"
                      "format = @gs\nrequired_programme = @bi\ncapacity_teams = 3\n"
                      "\n+ session moved\nseries = @w\ndate = 22.04.2020\n\n= moved\nstate = scheduled\n"
                      "\n= moved\nstate = postponed\n\n= moved\ndate = vsl. Dezember 2020\nstate = planned\n"
                      "\n= w\nstate = announced\n")
                   + teams("w", cities, "2019-02-20")),
            0);
        isFull(s("Bildungsmanagement weiterentwickeln"));
        isRefused(s("Bildungsmanagement weiterentwickeln"), cities.last());
        // The date that was moved from April to December stays in history.
        const Outcome sessions = run({s("list"), book(), s("session"), s("--format"), s("csv")});
        QVERIFY2(sessions.out.contains(s("vsl. Dezember 2020")), qPrintable(sessions.out));
        const Outcome history = run({s("history"), book()});
        QVERIFY2(history.status == 0 && !history.out.isEmpty(), qPrintable(history.err));
    }

    void theCirclesABC()
    {
        QString diary = s("2019-01-10\n\n+ format qz\nname = Qualitätszirkel\ngroup_mode = closed\nteam_min = 2\n"
                          "+ series_group zz\nname = Qualitätszirkel 2021/22\nagency = Transferagentur NRW\n"
                          "period = 2021/2022\n");
        const QStringList hosts{s("Landkreis Barnim"), s("Landkreis Elbe-Elster"), s("Stadt Potsdam")};
        for (const char* code : {"A", "B", "C"}) {
            const QString alias = s(code).toLower();
            diary += s("\n+ series z%1\ntitle = Zirkel %2\ncode = %2\nagency = Transferagentur NRW\nformat = @qz\n"
                       "series_group = @zz\ncapacity_teams = 3\nplanned_session_count = 3\n")
                         .arg(alias, s(code));
            int at = 0;
            for (const char* date : {"Herbst 2021", "Frühjahr 2022", "Sommer 2022"})
                diary += s("\n+ session\nseries = @z%1\ndate = %2\nhost_municipality = %3\n")
                             .arg(alias, s(date), hosts.at(at++));
            diary += s("\n= z%1\nstate = announced\n").arg(alias);
            diary += teams(qPrintable(s("z") + alias), hosts + QStringList{s("Landkreis Uckermark")}, "2019-02-20");
        }
        WB_RUN(play(diary), 0);
        isFull(s("Zirkel B"));
        isRefused(s("Zirkel B"), s("Landkreis Uckermark"));
        // Who takes part in two of a group is pointed out, and nothing stands in the way.
        const Outcome check = run({s("check"), book()});
        QVERIFY2((check.out + check.err).contains(s("V-28")), qPrintable((check.out + check.err).left(400)));
    }

    void modulesThatAreBookedOneByOne()
    {
        WB_RUN(
            play(s("2025-01-10\n\n+ format fb\nname = Fortbildung\nis_open_event = ja\ngroup_mode = open\n"
                   "open_ended = ja\n+ series mo\ntitle = Modulreihe\nagency = Transferagentur NRW\n"
                   "format = @fb\ncapacity_persons = 2\n+ session m1\nseries = @mo\ndate = 05.05.2025\n"
                   "+ session m2\nseries = @mo\ndate = 06.06.2025\n\n= mo\nstate = announced\n"
                   "\n+ person p1\nlast_name = Eins\n+ person p2\nlast_name = Zwei\n+ person p3\nlast_name = Drei\n"
                   "+ person p4\nlast_name = Vier\n"
                   "\n+ person_registration : subject | person | state\n@m1 | @p1 | confirmed\n@m2 | @p2 | confirmed\n"
                   "@mo | @p3 | confirmed\n")),
            0);
        const Outcome full = play(s("2025-01-11\n\n+ person_registration\nsubject = Modulreihe – 05.05.2025\n"
                                    "person = Vier\nstate = confirmed\n"));
        QVERIFY2(full.status == 1 && full.err.contains(s("V-26")), qPrintable(full.err));
    }

    void aHybridSessionAndAMonthlyExchange()
    {
        QString diary = s("2025-01-10\n\n+ format oa\nname = Online-Austausch\ngroup_mode = open\nopen_ended = ja\n"
                          "recurrence = monthly\nmode = online\n+ series ma\ntitle = Monatlicher Austausch\n"
                          "agency = Transferagentur NRW\nformat = @oa\n"
                          "+ session h\nseries = @ma\ndate = 01.10.2025\nstart_time = 10:00\nend_time = 11:30\n"
                          "mode = hybrid\nvenue_city = Münster\nonline_link = https://treffen.beispiel.example\n");
        for (const char* date : {"05.11.2025", "03.12.2025", "07.01.2026", "04.02.2026"})
            diary += s("+ session\nseries = @ma\ndate = %1\nmode = online\n").arg(s(date));
        diary += s("\n= h\nstate = scheduled\n\n= h\nstate = confirmed\n\n= ma\nstate = announced\n"
                   "\n= ma\nstate = registration_open\n");
        WB_RUN(play(diary), 0);
        const QString told = announcement(s("Monatlicher Austausch"));
        QVERIFY2(told.contains(s("Monatlicher Austausch")) && !told.contains(s("ausgebucht")), qPrintable(told));
    }

    void theBookIsSound()
    {
        const Outcome check = run({s("check"), book()});
        QVERIFY2(check.status == 0, qPrintable(check.err));
    }
};

QTEST_GUILESS_MAIN(TestOfCliPlanning)
#include "tst_cliplanning.moc"
