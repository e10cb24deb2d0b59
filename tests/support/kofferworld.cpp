#include "tests/support/kofferworld.h"

#include "tests/support/given.h"

namespace test {

using namespace core;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

QString kofferCode()
{
    return s("abcde-fghjk-mnpqr-stvwx");
}

Result<OpenWork> openWork(const QString& path, const Clock& clock, IdSource* ids)
{
    BookOptions options;
    options.who = s("Moderatorin");
    options.clock = &clock;
    options.ids = ids;
    auto backing = std::make_unique<koffer::WorkBacking>(path, kofferCode(), options.who, clock);
    koffer::WorkBacking* raw = backing.get();
    WB_ASSIGN(book, Book::open(std::move(backing), options));
    return OpenWork{std::move(book), raw};
}

KofferWorld::KofferWorld(quint32 seed)
    : book(seed)
{
    agency =
        book.add("agency", given({{"name", s("Transferagentur Test")}, {"short_name", s("TA")}, {"is_own", true}}));
    series = book.add("series", given({{"title", s("Ganztag gestalten")}, {"code", s("GANZTAG")}, {"agency", agency}}));
    for (int i = 0; i < 3; ++i) {
        sessions.append(book.add("session",
            given({{"series", series}, {"title", s("Werkstatt %1").arg(i + 1)},
                {"date", FuzzyDate::day(QDate(2023, 9, 1 + i))}})));
    }
    for (const char* name : {"Olpe", "Unna"}) {
        municipalities.append(book.add("municipality", given({{"name", s(name)}, {"state", s("NW")}})));
        teams.append(book.add("team", given({{"series", series}, {"municipality", municipalities.last()}})));
        persons.append(book.add("person",
            given({{"last_name", s("Muster-") + s(name)}, {"first_name", s("Ada")}, {"phone", s("02761 4711")},
                {"email", s("geheim@example.org")}, {"note", s("Vertraulich")}})));
        book.add("team_member", given({{"team", teams.last()}, {"person", persons.last()}}));
    }
    outcome = book.add("outcome", given({{"session", sessions[1]}, {"text", s("Steuerung braucht Auftrag")}}));
    attendance = book.add("attendance", given({{"session", sessions[1]}, {"person", persons[0]}, {"team", teams[0]}}));
    measure = book.add("measure",
        given({{"source", sessions[1]}, {"what", s("Gespräch führen")}, {"who", municipalities[0]},
            {"until", FuzzyDate::day(QDate(2023, 12, 1))}}));
}

Result<QString> KofferWorld::pack(const char* name, const QList<RecordId>& chosen)
{
    koffer::PackRequest request;
    request.sessions = chosen;
    request.holder = s("Moderatorin");
    WB_ASSIGN(packing, koffer::planPacking(*book, request));
    const QString path = book.file(s(name));
    WB_TRY(koffer::pack(*book, packing, path, kofferCode(), cheap));
    return path;
}

Result<QString> KofferWorld::packAndOpen(const char* name, const QList<RecordId>& chosen)
{
    WB_ASSIGN(path, pack(name, chosen));
    const QString work = path + s(".work");
    WB_TRY(koffer::WorkBacking::createWork(work, path, kofferCode()));
    return work;
}

RecordId KofferWorld::set(RecordId record, const acts::Given& given)
{
    return edit(*book, record, given);
}

RecordId edit(Book& book, RecordId id, const acts::Given& given)
{
    const Result<Record> record = book.store().get(id);
    if (!record)
        qFatal("%s", words(record.error()).constData());
    const Result<acts::Proposal> proposal = acts::edit(book.store(), *record, given);
    if (!proposal)
        qFatal("%s", words(proposal.error()).constData());
    const auto applied = book.apply(*proposal);
    if (!applied)
        qFatal("%s", words(applied.error()).constData());
    return *applied ? id : RecordId();
}

RecordId add(Book& book, const char* kind, const acts::Given& given)
{
    const Result<Record> record = acts::prepared(book.store(), *findEntity(s(kind)), given, book.ids());
    if (!record)
        qFatal("%s: %s", kind, words(record.error()).constData());
    const Result<acts::Proposal> proposal = acts::add(book.store(), *record);
    if (!proposal)
        qFatal("%s: %s", kind, words(proposal.error()).constData());
    const auto applied = book.apply(*proposal);
    if (!applied)
        qFatal("%s: %s", kind, words(applied.error()).constData());
    return record->id();
}

} // namespace test
