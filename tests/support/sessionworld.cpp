#include "tests/support/sessionworld.h"

#include "core/exchange/attaching.h"
#include "core/model/fuzzydate.h"

#include <QBuffer>
#include <QImage>

using namespace core;

namespace test {

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QString orderOf(int place)
{
    return QString(QChar(u'A' + place));
}

} // namespace

SessionWorld::SessionWorld(quint32 seed)
    : book(seed)
{
    agency = add("agency", given({{"name", s("Transferagentur Test")}, {"short_name", s("TA")}, {"is_own", true}}));
    series = add("series", given({{"title", s("Ganztag gestalten")}, {"code", s("GANZTAG")}, {"agency", agency}}));
    session = add("session",
        given({{"series", series}, {"title", s("Erste Werkstatt")}, {"date", FuzzyDate::day(QDate(2023, 3, 20))},
            {"start_time", QTime(9, 30)}, {"end_time", QTime(16, 0)}, {"mode", s("in_person")},
            {"venue_city", s("Musterort")}, {"state", s("held")}, {"order_key", s("A")}}));
    next = add("session",
        given({{"series", series}, {"title", s("Zweite Werkstatt")}, {"date", FuzzyDate::day(QDate(2023, 4, 3))},
            {"state", s("scheduled")}, {"order_key", s("B")}}));
    const char* names[] = {"Kreis Ahausen", "Kreis Bedorf"};
    const char* people[] = {"Adler", "Amsel", "Bussard", "Buchfink"};
    for (int i = 0; i < 2; ++i) {
        municipalities.append(add("municipality", given({{"name", s(names[i])}, {"state", s("NW")}})));
        teams.append(add("team", given({{"series", series}, {"municipality", municipalities.last()}})));
        for (int j = 0; j < 2; ++j) {
            const QString name = s(people[2 * i + j]);
            persons.append(add("person",
                given({{"last_name", name}, {"first_name", s("Kim")}, {"email", name.toLower() + s("@example.org")}})));
            add("team_member", given({{"team", teams.last()}, {"person", persons.last()}}));
        }
    }
    peerTemplate = add("peer_template", given({{"name", s("Kurz")}, {"min_advisors", qint64(1)}}));
    const std::pair<const char*, qint64> phases[] = {{"Schildern", 5}, {"Beraten", 10}, {"Abschluss", 5}};
    int place = 0;
    for (const auto& [name, minutes] : phases)
        add("peer_phase",
            given(
                {{"subject", peerTemplate}, {"name", s(name)}, {"planned_min", minutes}, {"who_speaks", s("Beratende")},
                    {"hint", s("Ein Beitrag je Wortmeldung")}, {"order_key", orderOf(place++)}}));
}

Result<std::optional<Act>> SessionWorld::apply(const Result<acts::Proposal>& proposal)
{
    if (!proposal)
        return tl::unexpected<Error>(proposal.error());
    return book->apply(*proposal);
}

Result<std::optional<Act>> SessionWorld::tryToSet(RecordId id, const acts::Given& given)
{
    WB_ASSIGN(record, book->store().get(id));
    return apply(acts::edit(book->store(), record, given));
}

void SessionWorld::set(RecordId record, const acts::Given& given)
{
    const auto done = tryToSet(record, given);
    if (!done)
        qFatal("%s", words(done.error()).constData());
}

RecordId SessionWorld::photo(RecordId owner, const acts::Given& given)
{
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(QColor::fromHsv(int(book.ids.next().data1 % 360), 200, 200));
    FileToAttach file{s("foto.jpg"), s("image/jpeg"), {}, true};
    QBuffer buffer(&file.bytes);
    if (!picture.save(&buffer, "jpeg"))
        qFatal("no picture");
    acts::Given fields = given;
    fields.insert(s("kind"), s("photo"));
    const auto proposal = attach(book->store(), owner, file, fields, book->ids());
    const auto done = apply(proposal);
    if (!done)
        qFatal("%s", words(done.error()).constData());
    return proposal->changes.changes().first().record;
}

} // namespace test
