#include "tests/support/sampleworld.h"

#include "core/exchange/importplan.h"
#include "core/wording/language.h"

namespace test {

using namespace core;

namespace {

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

void importOfficialList(TestBook& book)
{
    const QString path = QStringLiteral(WB_SOURCE_DIR "/resources/lists/kreise-deutschland-2018.csv");
    const CsvTable table = readCsvFile(path).value();
    ImportOptions options;
    options.kind = findEntity(u"municipality");
    options.languages = allLanguages();
    options.mapping = guessMapping(*options.kind, table.header, path, allLanguages());
    const ImportPlan plan = planImport(book->store(), book.ids, table, options).value();
    if (!book->apply(importProposal(plan, *options.kind, QStringLiteral("kreise-deutschland-2018.csv"))))
        qFatal("the official list was not taken in");
}

RecordId municipality(TestBook& book, const char* ags)
{
    return resolve(book->store(), *findEntity(u"municipality"), word(ags)).value();
}

/** Takes a record to its next state. */
void go(TestBook& book, RecordId record, const char* state)
{
    const Record before = book->store().get(record).value();
    const auto applied = book->apply(acts::edit(book->store(), before, {{word("state"), word(state)}}).value());
    if (!applied)
        qFatal("%s: %s", state, words(applied.error()).constData());
}

/** A signed agreement of the agency with one municipality, in force in 2022 and 2023. */
void addAgreement(TestBook& book, RecordId agency, const char* ags)
{
    const RecordId agreement = book.add("agreement",
        {{word("number"), word("ZV-2022-") + word(ags)}, {word("agency"), agency},
            {word("running_administration"), true}, {word("start"), FuzzyDate::day(QDate(2022, 1, 1))},
            {word("end"), FuzzyDate::day(QDate(2023, 12, 31))}, {word("signed_on"), QDate(2021, 12, 6)}});
    book.add("agreement_party",
        {{word("agreement"), agreement}, {word("municipality"), municipality(book, ags)},
            {word("signed_on"), QDate(2021, 12, 6)}});
    book.add("agreement_goal",
        {{word("agreement"), agreement}, {word("text"), word("Der Ganztag wird von allen Ämtern gemeinsam geplant.")}});
    for (const char* state : {"in_coordination", "approved", "signed"})
        go(book, agreement, state);
}

void addTeam(
    TestBook& book, SampleWorld& world, const char* ags, const QList<std::pair<const char*, const char*>>& people)
{
    const acts::Given registration{{word("state"), word("confirmed")}, {word("received_on"), QDate(2023, 2, 14)},
        {word("channel"), word("email")}};
    const acts::Proposal proposal =
        acts::enterTeam(book->store(), world.series, municipality(book, ags), registration, book.ids).value();
    const RecordId team = proposal.changes.changes().first().record;
    if (!book->apply(proposal))
        qFatal("team not entered");
    world.teams.append(team);
    for (const auto& [first, last] : people) {
        const RecordId person = book.add("person",
            {{word("first_name"), word(first)}, {word("last_name"), word(last)},
                {word("function_level"), word("specialist")},
                {word("email"), QString::fromUtf8(last).toLower() + word("@beispiel.example")}});
        book.add(
            "team_member", {{word("team"), team}, {word("person"), person}, {word("team_role"), word("Bildungsbüro")}});
    }
}

} // namespace

SampleWorld makeSampleWorld(TestBook& book)
{
    SampleWorld world;
    importOfficialList(book);
    world.agency = book.add("agency",
        {{word("name"), word("Transferagentur Kommunales Bildungsmanagement NRW")},
            {word("short_name"), word("Transferagentur NRW")}, {word("is_own"), true},
            {word("carrier"), word("Institut für soziale Arbeit e. V.")},
            {word("funding_notice"), word("Gefördert vom Bundesministerium für Bildung und Forschung")}});
    world.contact = book.add("staff",
        {{word("agency"), world.agency}, {word("role"), word("Veranstaltungsmanagement")},
            {word("phone"), word("0221 4710 123")}, {word("email"), word("anmeldung@beispiel.example")}});
    world.format = book.add("format",
        {{word("name"), word("Entwicklungswerkstatt")}, {word("team_min"), qint64(2)}, {word("team_max"), qint64(4)},
            {word("requires_agreement"), true}, {word("self_organized"), true},
            {word("planned_session_count"), qint64(3)}, {word("fee_text"), word("Die Teilnahme ist kostenfrei.")}});
    QStringList members;
    for (const char* ags : {"05958", "05962", "05966", "05970", "05974"})
        members.append(municipality(book, ags).toText());
    members.sort();
    world.region = book.add("region", {{word("name"), word("Südwestfalen")}, {word("members"), members}});
    world.series = book.add("series",
        {{word("title"), word("Ganztag in Südwestfalen")}, {word("number"), word("EW-2023-03")},
            {word("agency"), world.agency}, {word("format"), world.format}, {word("region"), world.region},
            {word("tagline"), word("Entwicklung bitte!")},
            {word("subtitle"), word("Kommunale Entwicklungswerkstatt für Fach- und Leitungskräfte")},
            {word("teams_public"), true}, {word("continuity_expected"), true}, {word("capacity_teams"), qint64(4)},
            {word("capacity_persons"), qint64(16)},
            {word("background"),
                word("Gemeinsam gehen Kreise den Ganztag an: mit eigenen Vorhaben und offenem Austausch.")},
            {word("aims"), word("Erfahrungen teilen, auch Hürden und Irrwege\nkollegiale Beratung der eigenen Fragen")},
            {word("content_contact"), world.contact}, {word("organization_contact"), world.contact}});
    const auto session = [&](QDate day, const char* city, const char* host) {
        return book.add("session",
            {{word("series"), world.series}, {word("date"), FuzzyDate::day(day)}, {word("start_time"), QTime(9, 30)},
                {word("end_time"), QTime(16, 0)}, {word("venue_city"), word(city)},
                {word("venue_state"), word("confirmed")}, {word("host_municipality"), municipality(book, host)},
                {word("state"), word("scheduled")}});
    };
    world.sessions = {session(QDate(2023, 6, 1), "Olpe", "05966"), session(QDate(2023, 9, 28), "Meschede", "05958")};
    for (const char* state : {"announced", "registration_open"})
        go(book, world.series, state);
    for (const char* ags : {"05974", "05958", "05962", "05966"})
        addAgreement(book, world.agency, ags);
    addTeam(book, world, "05974", {{"Mara", "Beispielfeld"}, {"Jonas", "Musterhagen"}, {"Ida", "Probstein"}});
    addTeam(book, world, "05958", {{"Lene", "Testbrink"}, {"Ole", "Vorlage"}});
    addTeam(book, world, "05962", {{"Rosa", "Exempel"}, {"Emil", "Mustertal"}});
    addTeam(book, world, "05966", {{"Nele", "Beispielkamp"}, {"Karl", "Probefeld"}});
    return world;
}

} // namespace test
