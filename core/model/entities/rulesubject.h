#pragma once

namespace core {

/** What an exception from a rule may be about: the kinds whose records a rule finds fault with. */
struct RuleSubject {
    static constexpr const char* entityKey =
        "municipality municipality_funding funding_programme agreement series "
        "session team team_member registration attendance format person consultation_case peer_consultation "
        "measure attachment";
};

} // namespace core
