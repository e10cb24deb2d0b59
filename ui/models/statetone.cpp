#include "ui/models/statetone.h"

#include <QHash>
#include <algorithm>
#include <span>

namespace ui {

namespace {

/** Stored words of all state machines; what two of them share means the same in both. */
constexpr const char* waiting[] = {"draft", "planned", "interested", "inquiry", "open", "raised", "identified",
    "finished", "closed", "archived", "expired", "dropped", "parked", "unknown", "none", "ended"};
constexpr const char* coming[] = {"announced", "registration_open", "scheduled", "registered", "in_coordination",
    "in_review", "in_progress", "first_meeting", "mandate_clarification", "analysis", "advice", "reflection",
    "selected", "worked_on", "analysed", "prepared", "building", "extending", "offered", "expected", "clarified",
    "adapting", "out"};
constexpr const char* good[] = {"confirmed", "running", "held", "documented", "released", "approved", "signed",
    "active", "fulfilled", "sent", "done", "achieved", "resolved", "published", "permanent", "accepted", "present",
    "carried_out", "returned", "substitute"};
constexpr const char* caution[] = {"registration_closed", "waitlisted", "postponed", "moved", "on_hold",
    "partly_achieved", "amended", "few_left", "sold_out", "waitlist", "overdue", "excused"};
constexpr const char* bad[] = {"cancelled", "declined", "withdrawn", "terminated", "rejected", "aborted", "not_pursued",
    "absent", "unexcused", "refused", "broken_off", "lost"};

const QHash<QLatin1StringView, Tone>& tones()
{
    static const auto made = [] {
        QHash<QLatin1StringView, Tone> all;
        const auto add = [&all](Tone tone, std::span<const char* const> words) {
            for (const char* word : words)
                all.insert(QLatin1StringView(word), tone);
        };
        add(Tone::Neutral, waiting);
        add(Tone::Note, coming);
        add(Tone::Good, good);
        add(Tone::Caution, caution);
        add(Tone::Bad, bad);
        return all;
    }();
    return made;
}

std::optional<Tone> toneOf(QStringView word)
{
    const auto tone = tones().constFind(QLatin1StringView(word.toLatin1()));
    return tone == tones().cend() ? std::nullopt : std::optional<Tone>(*tone);
}

} // namespace

bool isStateField(const core::FieldInfo& field)
{
    if (field.type != core::FieldType::Choice)
        return false;
    const QLatin1StringView key = field.name();
    const bool named = [key] {
        for (const char* word : {"state", "status", "stage"}) {
            if (key.endsWith(QLatin1StringView(word)))
                return true;
        }
        return false;
    }();
    return named && std::any_of(field.choices.begin(), field.choices.end(), [](const core::ChoiceWord& choice) {
        return tones().contains(QLatin1StringView(choice.word));
    });
}

std::optional<Tone> wordTone(QStringView word)
{
    return toneOf(word);
}

bool hasTone(QStringView word)
{
    return toneOf(word).has_value();
}

std::optional<Tone> stateTone(const core::FieldInfo& field, QStringView word)
{
    if (word.isEmpty() || !isStateField(field))
        return std::nullopt;
    return toneOf(word).value_or(Tone::Neutral);
}

Tone toneOf(const core::Finding& finding)
{
    if (!finding.excuse.isEmpty())
        return Tone::Neutral;
    switch (finding.severity) {
    case core::Severity::Error:
        return Tone::Bad;
    case core::Severity::Warning:
        return Tone::Caution;
    case core::Severity::Hint:
        return Tone::Note;
    }
    return Tone::Neutral;
}

} // namespace ui
