#pragma once

#include "core/model/entities/vocabulary.h"
#include "core/support/result.h"

namespace core {

/** Whom something that leaves the program is for. What was said in confidence does not go further than its
 *  confidentiality allows (V-41). */
enum class Audience {
    Public, ///< funder and public: only what is public
    Network, ///< also what the network of municipalities may read; to be confirmed by a person
    Agency, ///< for the agency's own use: everything
    Group, ///< those who were in the room: everything but what the agency keeps to itself
};
[[nodiscard]] ChoiceList choicesOf(Audience);

/** By its word, whatever the case. UsageWrong names the known ones. */
[[nodiscard]] Result<Audience> audienceNamed(const QString& word);

/** Whether readers may see what has that confidentiality (V-41). */
[[nodiscard]] bool mayRead(Audience audience, Confidentiality confidentiality);

/** Whether readers were in the room, or are the agency. Who said what is told to nobody else, unless it is public. */
[[nodiscard]] bool isInside(Audience audience);

} // namespace core
