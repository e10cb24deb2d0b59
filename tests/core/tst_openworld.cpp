#include "core/book/diary.h"
#include "core/book/newbook.h"
#include "core/model/entities/attachment.h"
#include "core/report/documents.h"
#include "core/wording/errortext.h"
#include "core/wording/findingtext.h"
#include "core/wording/language.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/testbook.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using pdfcheck::packed;
using pdfcheck::s;

namespace {

/** What no source document has, but a neighbouring agency may: all of it data. */
const char* const otherOffice = R"(
2023-03-22

+ agency sn
name = Fachstelle Kommunales Bildungsmanagement Sachsen
short_name = Fachstelle Sachsen
is_own = ja
area_states = SN
agreement_term = cooperation_agreement
agreement_word = Bildungspakt

+ staff kontakt
agency = @sn
role = Transfermanager:in

+ municipality : alias | name | kind | state
leipzig | Stadt Leipzig | kreisfreie_stadt | SN
meissen | Landkreis Meißen | kreis | SN
bautzen | Landkreis Bautzen | kreis | SN

+ municipality nord
name = Stadtbezirk Nord
kind = stadtbezirk
state = SN
parent = @leipzig

+ municipality union
name = Verbund Oberlausitz
kind = verbund
state = SN
note = Landkreise Bautzen und Meißen arbeiten zusammen

+ agreement pakt
number = BP-1
title = Bildungspakt
kind = cooperation_agreement
agency = @sn
running_administration = ja
start = 01.01.2023

+ agreement_party
agreement = @pakt
municipality = @union
signed_on = 01.12.2022
+ agreement_goal
agreement = @pakt
text = Ein gemeinsamer Bildungsbericht

= pakt
state = in_coordination

= pakt
state = approved

= pakt
state = signed
because = Ein Verbund ist hier Vertragspartner

+ consultation_case fall
number = BF-1
title = Gemeinsamer Bildungsbericht
municipality = @union
agency = @sn
agreement = @pakt

+ format lab
name = Bildungslabor
team_min = 5
team_max = 9
team_strictness = recommended
requires_agreement = ja
required_agreement = cooperation_agreement
agreement_strictness = recommended
group_mode = open
open_ended = ja
recurrence = monthly
mode = hybrid
fee_text = 20 Euro je Termin

+ series monat
title = Monatlicher Austausch
format = @lab
agency = @sn
content_contact = @kontakt
organization_contact = @kontakt

+ session : alias | series | title | date | start_time | end_time | mode | venue_city | online_link
erster | @monat | Auftakt | 03.05.2023 | 10:00 | 12:00 | hybrid | Leipzig | https://treffen.example
zweiter | @monat | Juni | 07.06.2023 | 10:00 | 12:00 | online | | https://treffen.example

= monat
state = announced

= monat
state = registration_open

+ person : alias | last_name | first_name
eine | Muster | Eva
andere | Beispiel | Jan

+ person_registration
subject = @erster
person = @eine
municipality = @nord
state = registered
+ person_registration
subject = @zweiter
person = @andere
municipality = @union
state = registered

+ team sechs
series = @monat
municipality = @nord
+ registration anmeldung
team = @sechs
persons_expected = 6
received_on = 22.03.2023
state = registered
because = Der Bezirk gehört zur Stadt Leipzig

= anmeldung
state = confirmed
because = Vereinbarung der Stadt in Vorbereitung
)";

} // namespace

/** An office with other formats, names and clients than those of the source documents: entered without a change of
 *  code. */
class TestOfOpenWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsData()
    {
        QTemporaryDir folder;
        SetClock clock(QDateTime(QDate(2023, 3, 1), QTime(9, 0), Qt::UTC));
        BookOptions options;
        options.clock = &clock;
        auto book = Book::create(folder.filePath(s("sachsen.wbuch")), options).value();
        WB_VERIFY(addStarter(*book, allLanguages()));
        DiaryPlayer player(*book, allLanguages(), &clock);
        const auto played = player.play(s("office"), s(otherOffice));
        QVERIFY2(played, played ? "" : qPrintable(player.place() + u' ' + sentence(played.error())));

        QStringList errors;
        const Findings findings = book->findings().value();
        for (const Finding& finding : findings) {
            if (finding.isOpenError())
                errors.append(lineOf(finding));
        }
        QCOMPARE(errors, QStringList());

        const EntityInfo& kind = *findEntity(u"series");
        const RecordId series = resolve(book->store(), kind, s("Monatlicher Austausch")).value();
        const DocumentRequest request{documentNamed(s("d-06")).value(), series, clock.now()};
        const QByteArray pdf = makeDocument(book->connection(), request, labelsIn(QLocale::German)).value();
        const QString text = packed(pdfcheck::textOf(pdf));
        for (const char* expected :
            {"5 bis 9 Personen (empfohlen) je Kommune", "Bildungspakt", "20 Euro je Termin", "Leipzig"})
            QVERIFY2(text.contains(packed(s(expected))), expected);
    }

    /** A diary names the files it attaches; they are kept as those that people attach. */
    void aDiaryCarriesPhotos()
    {
        test::TestBook book;
        QTemporaryDir folder;
        QImage picture(3000, 1500, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(folder.filePath(s("tafel.png"))));
        DiaryPlayer player(*book, allLanguages());
        const QString office = s("+ agency a\nname = A\nis_own = ja\n+ series r\ntitle = Reihe\nagency = @a\n"
                                 "+ session e\nseries = @r\ndate = 2023\n");
        const QString photo = s("\n+ attachment : alias | subject | file | caption\nt | @e | tafel.png | Tafel\n"
                                "\n= t\napproved = ja\n");
        const auto played = player.play(s("x"), office + photo, folder.path());
        QVERIFY2(played, played ? "" : qPrintable(player.place() + u' ' + sentence(played.error())));
        const QList<Record> all = book->store().all(Attachment::info()).value();
        QCOMPARE(all.size(), 1);
        const auto kept = as<Attachment>(all.first());
        QCOMPARE(kept.kind, AttachmentKind::Photo);
        QCOMPARE(kept.caption, s("Tafel"));
        QVERIFY(kept.approved);
        QCOMPARE(kept.fileName, s("tafel.jpg"));
        const auto bytes = book->store().file(kept.hash).value();
        QVERIFY(bytes && QImage::fromData(*bytes).width() == 2000);
        const auto missing = player.play(s("y"), s("+ attachment\nsubject = @e\nfile = nirgends.png\n"), folder.path());
        QCOMPARE(missing.error().kind, ErrorKind::FileMissing);
    }

    void aDiaryThatMeansNothingIsRefusedWithItsPlace()
    {
        test::TestBook book;
        DiaryPlayer player(*book, allLanguages());
        const QList<std::pair<const char*, const char*>> wrong{{"what is this", "x:1"},
            {"+ format\nname = A\nnot a field", "x:3"}, {"+ format\nnothing = 1", "x:1"},
            {"\n\n+ format f\nname = A\n\n= g\nname = B", "x:6"}, {"+ nothing\na = b", "x:1"},
            {"+ format : name\na | b", "x:2"}, {"2023-02-30", "x:1"}};
        for (const auto& [text, place] : wrong) {
            const auto played = player.play(s("x"), s(text));
            QVERIFY2(!played, text);
            QCOMPARE(player.place(), s(place));
            QVERIFY(sentence(played.error()).size() > 10);
        }
        // What came before stays: each paragraph is an act of its own.
        QCOMPARE(book->store().all(*findEntity(u"format")).value().size(), 1);
    }
};

QTEST_MAIN(TestOfOpenWorld)
#include "tst_openworld.moc"
