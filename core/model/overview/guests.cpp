#include "core/model/overview/guests.h"

#include "core/model/seriesparts.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

bool isConfirmed(const PersonRegistration& registration)
{
    return registration.state == RegistrationState::Confirmed;
}

/** Reads the guests of a series or a session. */
class Reading {
public:
    Reading(const Reader& reader, RecordId subject)
        : m_reader(reader)
        , m_subject(subject)
    {
    }

    Result<GuestList> list()
    {
        WB_ASSIGN(record, m_reader.get(m_subject));
        const bool isSeries = &record.entity() == &Series::info();
        WB_TRY(add(m_subject, {}));
        if (isSeries) {
            WB_ASSIGN(sessions, m_reader.childrenOf(m_subject, Session::info()));
            for (const Record& session : sessions) {
                WB_ASSIGN(title, m_reader.titleOf(session.id()));
                WB_TRY(add(session.id(), title));
            }
        }
        std::ranges::stable_sort(m_list.guests, {}, [](const Guest& guest) {
            const QDate came = guest.registration.receivedOn;
            return std::make_tuple(!came.isValid(), came, guest.id);
        });
        WB_TRY(countPlaces(isSeries ? m_subject : record.owner()));
        judge();
        return m_list;
    }

private:
    Result<void> add(RecordId subject, const QString& session)
    {
        WB_ASSIGN(records, m_reader.childrenOf(subject, PersonRegistration::info()));
        for (const Record& record : records) {
            Guest guest;
            guest.id = record.id();
            guest.registration = as<PersonRegistration>(record);
            guest.session = session;
            WB_ASSIGN(person, m_reader.titleOf(guest.registration.person.id));
            guest.person = person;
            WB_ASSIGN(municipality, m_reader.titleOf(guest.registration.municipality.id));
            guest.municipality = municipality;
            m_list.confirmed += isConfirmed(guest.registration) ? 1 : 0;
            m_list.guests.append(guest);
        }
        return {};
    }

    /** As rule V-26 counts. */
    Result<void> countPlaces(RecordId seriesId)
    {
        WB_ASSIGN(series, m_reader.find(seriesId));
        if (!series || &series->entity() != &Series::info() || !as<Series>(*series).capacityPersons)
            return {};
        m_list.places = as<Series>(*series).capacityPersons;
        qint64 taken = 0;
        WB_ASSIGN(teams, teamsOf(m_reader, seriesId));
        for (const TeamInSeries& team : teams)
            taken += team.isConfirmed() ? team.persons() : 0;
        WB_ASSIGN(singles, singlesWithPlace(m_reader, seriesId));
        m_list.free = std::max(qint64(0), *m_list.places - taken - singles);
        return {};
    }

    void judge()
    {
        int place = 0;
        for (Guest& guest : m_list.guests) {
            if (guest.registration.state == RegistrationState::Waitlisted)
                guest.place = ++place;
            guest.hasPlace = isConfirmed(guest.registration) || m_list.free.value_or(1) > 0;
            guest.isTwice = !guest.hasGone() && std::ranges::any_of(m_list.guests, [&](const Guest& other) {
                const bool isSame =
                    guest.session == other.session || guest.session.isEmpty() || other.session.isEmpty();
                return other.id != guest.id && !other.hasGone() && isSame
                    && other.registration.person == guest.registration.person;
            });
        }
    }

    const Reader& m_reader;
    const RecordId m_subject;
    GuestList m_list;
};

} // namespace

bool Guest::hasGone() const
{
    return registration.state == RegistrationState::CancelledByTeam || registration.state == RegistrationState::Declined
        || registration.state == RegistrationState::Withdrawn;
}

Result<GuestList> guestsOf(const Reader& reader, RecordId subject)
{
    GuestList list;
    WB_TRY(reader.onOneState([&]() -> Result<void> {
        WB_ASSIGN(read, Reading(reader, subject).list());
        list = std::move(read);
        return {};
    }));
    return list;
}

} // namespace core
