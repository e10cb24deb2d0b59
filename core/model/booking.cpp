#include "core/model/booking.h"

#include <algorithm>

namespace core {

ChoiceList choicesOf(BookingState)
{
    static constexpr ChoiceWord words[] = {{"free", QT_TRANSLATE_NOOP("model", "Places free")},
        {"few_left", QT_TRANSLATE_NOOP("model", "Few places left")},
        {"sold_out", QT_TRANSLATE_NOOP("model", "Fully booked")},
        {"waitlist", QT_TRANSLATE_NOOP("model", "Fully booked, waiting list")}};
    return words;
}

void countIn(Occupancy& occupancy, const Registration& registration, qint64 members)
{
    if (registration.state == RegistrationState::Waitlisted)
        ++occupancy.waitingTeams;
    if (registration.state != RegistrationState::Confirmed)
        return;
    ++occupancy.confirmedTeams;
    occupancy.confirmedPersons += std::max(members, registration.personsExpected.value_or(0));
}

BookingState bookingState(const Series& series, const Occupancy& occupancy)
{
    const auto full = [](const std::optional<qint64>& capacity, qint64 taken) {
        return capacity && taken >= *capacity;
    };
    const bool soldOut = series.soldOutOverride || full(series.capacityTeams, occupancy.confirmedTeams)
        || full(series.capacityPersons, occupancy.confirmedPersons);
    if (soldOut)
        return occupancy.waitingTeams > 0 ? BookingState::Waitlist : BookingState::SoldOut;
    const auto few = [](const std::optional<qint64>& capacity, qint64 taken, qint64 atLeast) {
        return capacity && *capacity - taken <= std::max(atLeast, *capacity / 5);
    };
    const bool fewLeft = few(series.capacityTeams, occupancy.confirmedTeams, 1)
        || few(series.capacityPersons, occupancy.confirmedPersons, 0);
    return fewLeft ? BookingState::FewLeft : BookingState::Free;
}

} // namespace core
