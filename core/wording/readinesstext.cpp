#include "core/wording/readinesstext.h"

#include "core/wording/findingtext.h"

#include <QCoreApplication>

namespace core {

namespace {

class ReadinessText {
    Q_DECLARE_TR_FUNCTIONS(ReadinessText)

public:
    static QString of(const ReadyLine& line)
    {
        if (!line.finding.rule.isEmpty())
            return sentence(line.finding);
        return line.all > 0 ? counted(line) : plain(line);
    }

    static QString state(const ReadyLine& line)
    {
        if (line.blocks)
            return tr("In the way");
        switch (line.state) {
        case ReadyState::Done:
            return tr("Done");
        case ReadyState::Warning:
            return tr("Better");
        case ReadyState::Missing:
            return tr("Missing");
        }
        return {};
    }

private:
    static QString plain(const ReadyLine& line)
    {
        const bool done = line.state == ReadyState::Done;
        switch (line.item) {
        case ReadyItem::Title:
            return done ? tr("The series has a title.") : tr("The series has no title yet.");
        case ReadyItem::Format:
            return done ? tr("The format is chosen.") : tr("No format is chosen yet.");
        case ReadyItem::Contacts:
            return done ? tr("Contacts for content and organisation are named.")
                        : tr("A contact for content or organisation is not named yet.");
        case ReadyItem::Texts:
            return done ? tr("Aims and target group are written down for the announcement.")
                        : tr("The announcement needs aims and a target group.");
        case ReadyItem::Capacity:
            return done ? tr("The places are limited.") : tr("How many places there are is not said yet.");
        case ReadyItem::TeamSize:
            return done ? tr("The size of a team is set.") : tr("How many persons make a team is not said yet.");
        case ReadyItem::Deadline:
            return done ? tr("The registration has a last day.") : tr("Until when one can register is not said yet.");
        case ReadyItem::Confidence:
            return done ? tr("What is agreed on confidentiality is written down.")
                        : tr("A closed group needs an agreement on confidentiality.");
        case ReadyItem::Closing:
            return done ? tr("The closing reflection is written.") : tr("The closing reflection is not written yet.");
        default:
            return {};
        }
    }

    static QString counted(const ReadyLine& line)
    {
        const auto numbers = [&line](const QString& words) { return words.arg(line.done).arg(line.all); };
        switch (line.item) {
        case ReadyItem::Sessions:
            return numbers(tr("%1 of %2 planned sessions are entered."));
        case ReadyItem::Dates:
            return numbers(tr("%1 of %2 sessions have an exact date."));
        case ReadyItem::Venues:
            return numbers(tr("%1 of %2 sessions have a venue."));
        case ReadyItem::Hosts:
            return numbers(tr("%1 of %2 sessions have a host."));
        case ReadyItem::Checklist:
            return numbers(tr("%1 of %2 points of the checklist are done."));
        case ReadyItem::Answers:
            return numbers(tr("%1 of %2 registrations are answered."));
        case ReadyItem::Teams:
            return numbers(tr("%1 teams are confirmed; at least %2 are needed."));
        case ReadyItem::Members:
            return numbers(tr("%1 of %2 confirmed teams have named their people."));
        case ReadyItem::Moderation:
            return line.done > 0 ? tr("The first session has somebody to moderate it.")
                                 : tr("The first session has nobody to moderate it yet.");
        case ReadyItem::Agenda:
            return line.done > 0 ? tr("The first session has an agenda.") : tr("The first session has no agenda yet.");
        case ReadyItem::Held:
            return line.all == 1
                ? (line.done > 0 ? tr("The first session was held.") : tr("The first session was not held yet."))
                : numbers(tr("%1 of %2 sessions were held."));
        case ReadyItem::Records:
            return numbers(tr("%1 of %2 sessions have a released record."));
        case ReadyItem::Measures:
            return numbers(tr("%1 of %2 measures are followed up."));
        case ReadyItem::Feedback:
            return numbers(tr("%1 of %2 sessions have feedback."));
        default:
            return {};
        }
    }
};

} // namespace

QString sentence(const ReadyLine& line)
{
    return ReadinessText::of(line);
}

QString stateText(const ReadyLine& line)
{
    return ReadinessText::state(line);
}

} // namespace core
