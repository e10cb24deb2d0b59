#include "core/wording/findingtext.h"

#include "core/model/record.h"
#include "core/wording/daytext.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QDate>

namespace core {

namespace {

class FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    explicit FindingText(const Finding& finding)
        : m_finding(finding)
    {
    }

    [[nodiscard]] QString sentence() const
    {
        const QString& rule = m_finding.rule;
        if (rule.startsWith(QStringLiteral("2.4.")))
            return ofState();
        switch (rule.mid(2).toInt()) {
        case 1:
            if (is("until"))
                return tr("An agreement in preparation stands only until a day: say until when.");
            return tr("%1 has no %2 of this agency that is valid on %3. Enter it, or let the finding stand with a "
                      "reason and a date.")
                .arg(p(0), wordOf(QStringLiteral("agreement"), QStringLiteral("kind"), p(1)), day(2));
        case 2:
            return tr("%1 is no district, independent city or city region; agreements are usually made with those.")
                .arg(p(0));
        case 3:
            return is("area")
                ? tr("%1 (%2) lies outside the area that the agency is responsible for.").arg(p(0), p(1))
                : tr("%1 has fewer than the %2 inhabitants from which the agency is responsible.").arg(p(0), number(1));
        case 4:
            return ofKey();
        case 5:
            return tr("The key %1 is that of %2 already.").arg(p(0), p(1));
        case 13:
            return ofOrder();
        case 14:
            return tr("The date has passed (%1) while the session is still planned. Make it exact, or say what "
                      "happened.")
                .arg(day(0));
        case 18:
            return tr("The agreement ends on %1. Think of continuing it.").arg(day(0));
        case 19:
            return ofSignature();
        default:
            return ofSeries();
        }
    }

private:
    [[nodiscard]] QString ofSeries() const
    {
        switch (m_finding.rule.mid(2).toInt()) {
        case 10:
            return is("format") ? tr("A series that is announced needs a format.")
                                : tr("A series that is announced needs at least one session.");
        case 11:
            return m_finding.field == QStringLiteral("content_contact")
                ? tr("The announced series has no contact for its content.")
                : tr("The announced series has no contact for its organisation.");
        case 20:
            return tr("Municipalities that take part: %1; at least: %2.").arg(number(0), number(1));
        case 23:
            return tr("%1 does not belong to %2.").arg(p(0), p(1));
        case 24:
            return tr("The group is closed, and the team came on %1, after the first session (%2).")
                .arg(day(0), day(1));
        case 26:
            return ofPlaces();
        case 27:
            return tr("%1 is not funded by %2 on %3.").arg(p(0), p(1), day(2));
        case 28:
            return tr("The municipality takes part in “%1” of the same group, too.").arg(p(0));
        case 30:
            return tr("Sessions of the series: %1; planned: %2.").arg(number(0), number(1));
        case 36:
            return is("list") ? tr("A list of participants needs a session with an exact date.")
                              : tr("Attendance can be recorded once the session has an exact date.");
        case 40:
            return tr("Present can only be who was at a session whose day has come.");
        case 41:
            return tr("A peer consultation is for the case giver and the group alone.");
        default:
            return ofTeam();
        }
    }

    [[nodiscard]] QString ofTeam() const
    {
        switch (m_finding.rule.mid(2).toInt()) {
        case 21:
            return tr("Persons in the team: %1; at least: %2.").arg(number(0), number(1));
        case 22:
            return tr("Persons in the team: %1; at most: %2. A member can be marked as an exception with its reason.")
                .arg(number(0), number(1));
        case 25:
            return is("lead") ? tr("Nobody in the team is a manager.") : tr("Nobody in the team is a specialist.");
        case 29:
            return is("missed")
                ? tr("%1 missed sessions (%2) although continuous participation is expected.").arg(p(0), number(1))
                : tr("%1 was replaced by %2.").arg(p(0), p(1));
        default:
            return ofCase();
        }
    }

    [[nodiscard]] QString ofCase() const
    {
        switch (m_finding.rule.mid(2).toInt()) {
        case 12:
            return tr("A case starts from a concern: enter the question that it is about.");
        case 15:
            return tr("Nothing is said about existing structures. Advice should build on them, not beside them.");
        case 16:
            return tr("The activity “%1” has not been reviewed jointly.").arg(p(0));
        case 17:
            return tr("The last reflection talk is longer ago than %1 months, or there was none.").arg(number(0));
        case 45:
            return tr("The contact was checked on %1, more than %2 months ago. Is it still right?")
                .arg(day(0), number(1));
        case 46:
            return tr("The record has been released and cannot be changed. Write the next version.");
        default:
            return ofRoom();
        }
    }

    [[nodiscard]] QString ofRoom() const
    {
        switch (m_finding.rule.mid(2).toInt()) {
        case 31:
            return is("stranger") ? tr("%1 is host but takes no part in the series.").arg(p(0))
                                  : tr("%1 is host twice, while %2 has offered and not been host.").arg(p(0), p(1));
        case 32:
            return ofCollision();
        case 33:
            return tr("The group sets its content itself, but no decision of the group is recorded.");
        case 34:
            return tr("No event of this yearly format is planned in %1.").arg(p(0));
        case 35:
            return is("break") ? tr("The agenda has no break for %1 minutes.").arg(number(0))
                               : tr("The agenda takes %1 minutes, the session %2.").arg(number(0), number(1));
        case 37:
            return ofAdvice();
        case 39:
            return tr("The measure is due on %1, at or after the end of the series (%2), and no municipality answers "
                      "for it.")
                .arg(day(0), day(1));
        case 42:
            return is("unnamed") ? tr("The photo shows persons; enter who they are, so that their consent can be seen.")
                                 : tr("%1 has not agreed to photos.").arg(p(0));
        default:
            return m_finding.rule;
        }
    }

    [[nodiscard]] QString ofCollision() const
    {
        if (is("sunday"))
            return tr("%1 is a Sunday.").arg(day(0));
        if (is("holiday"))
            return tr("%1 is a public holiday: %2.").arg(day(0), spokenLabels().of(p(1).toLatin1().constData()));
        if (is("school"))
            return tr("%1 lies in the school holidays: %2.").arg(day(0), p(1));
        if (is("person"))
            return tr("%1 has a part in “%2” at the same time.").arg(p(0), p(1));
        if (is("host"))
            return tr("%1 is host of “%2” at the same time.").arg(p(0), p(1));
        if (is("event"))
            return tr("“%2” (%1) is on the same day; who is wanted there cannot come here.").arg(p(0), p(1));
        return tr("%1 takes part in “%2” at the same time.").arg(p(0), p(1));
    }

    [[nodiscard]] QString ofAdvice() const
    {
        if (is("roles"))
            return tr("Who gives the case should not moderate it.");
        if (is("advisors"))
            return tr("Advisors: %1; at least: %2.").arg(number(0), number(1));
        return tr("The phases take %1 minutes, the agenda leaves %2.").arg(number(0), number(1));
    }

    [[nodiscard]] QString ofKey() const
    {
        if (is("form"))
            return tr("“%1” is no official key: 5 or 8 digits that begin with the Land.").arg(p(0));
        if (is("land"))
            return tr("The key %1 does not belong to the Land %2.").arg(p(0), p(1));
        if (is("city"))
            return tr("The key %1 of an independent city must end with 000.").arg(p(0));
        return tr("The key %1 is that of %2 already.").arg(p(0), p(1));
    }

    [[nodiscard]] QString ofOrder() const
    {
        if (is("times"))
            return tr("The session ends (%2) before it begins (%1).").arg(p(0), p(1));
        return tr("The end (%2) lies before the beginning (%1).").arg(day(0), day(1));
    }

    [[nodiscard]] QString ofSignature() const
    {
        if (is("goals"))
            return tr("A signed agreement needs at least one goal.");
        if (is("start"))
            return tr("A signed agreement needs the exact day from which it is in force.");
        return tr("A party signed on %1, after the agreement came into force (%2).").arg(day(0), day(1));
    }

    [[nodiscard]] QString ofPlaces() const
    {
        if (is("order"))
            return tr("%1 came before and is still waiting. Confirm it first, or pass it over with a reason.")
                .arg(p(0));
        return m_finding.field == QStringLiteral("capacity_teams")
            ? tr("Confirmed teams: %1; places: %2. Put the team on the waiting list, or raise the places.")
                  .arg(number(0), number(1))
            : tr("Confirmed persons: %1; places: %2. Put the team on the waiting list, or raise the places.")
                  .arg(number(0), number(1));
    }

    [[nodiscard]] QString ofState() const
    {
        if (is("arrow"))
            return tr("From “%1” the way does not lead to “%2”.")
                .arg(wordOf(m_finding.entity, m_finding.field, p(0)), wordOf(m_finding.entity, m_finding.field, p(1)));
        if (m_finding.rule == QStringLiteral("2.4.1"))
            return ofAgreementState();
        if (m_finding.rule == QStringLiteral("2.4.3"))
            return ofSeriesState();
        if (m_finding.rule == QStringLiteral("2.4.4"))
            return ofSessionState();
        if (m_finding.rule == QStringLiteral("2.4.2"))
            return ofCaseState();
        if (m_finding.rule == QStringLiteral("2.4.6"))
            return tr("A released record needs who released it, and when.");
        if (m_finding.rule == QStringLiteral("2.4.7"))
            return is("dropped") ? tr("A dropped measure needs the reason.")
                                 : tr("A measure that is moved needs a new date.");
        if (m_finding.rule == QStringLiteral("2.4.8"))
            return tr("A goal ends by a review: enter one with the rating that fits.");
        if (m_finding.rule == QStringLiteral("2.4.9"))
            return tr("Before it becomes accessible, it needs who gave the release, and when.");
        if (is("twice"))
            return tr("The team has another registration. Go on with one of them and remove the other.");
        return tr("Say why the registration was declined.");
    }

    [[nodiscard]] QString ofCaseState() const
    {
        if (is("again"))
            return tr("A case is taken up again for a new concern: enter it first.");
        if (is("ended"))
            return tr("A case that is rejected or abandoned needs the reason.");
        if (is("first_meeting"))
            return tr("The case needs its first talk among the activities.");
        if (is("mandate"))
            return tr("The analysis begins when the mandate is confirmed: enter the day.");
        if (is("analysis"))
            return tr("Advice needs a status analysis first.");
        return tr("Measures of the case that are still open: %1. Decide them first.").arg(number(0));
    }

    [[nodiscard]] QString ofAgreementState() const
    {
        if (is("ending"))
            return tr("A terminated agreement needs the day and the reason.");
        if (is("parties"))
            return tr("A signed agreement needs a municipality or an organisation as party.");
        if (is("signatures"))
            return tr("Parties that sign but have no date of their signature: %1.").arg(number(0));
        return tr("A signed agreement needs the way of its approval, or the note that it is a matter of the running "
                  "administration.");
    }

    [[nodiscard]] QString ofSeriesState() const
    {
        if (is("cancelled"))
            return tr("A cancelled series needs the reason.");
        if (is("running"))
            return tr("A series runs once its first session has been held.");
        if (is("finished"))
            return tr("A finished series has no open session. Still open: %1.").arg(number(0));
        return tr("A finished series needs its closing reflection.");
    }

    [[nodiscard]] QString ofSessionState() const
    {
        if (is("exact"))
            return tr("The session needs an exact date.");
        if (is("times"))
            return tr("A confirmed session needs the times at which it begins and ends.");
        if (is("mode"))
            return tr("A confirmed session needs its mode: in person, online or hybrid.");
        if (is("venue"))
            return tr("A confirmed session needs a venue, a town or a link.");
        if (is("record"))
            return tr("A documented session needs its record: write one first.");
        if (is("approved"))
            return tr("A released session needs a record that has been released.");
        return tr("A session on %1 cannot have been held yet.").arg(day(0));
    }

    [[nodiscard]] bool is(const char* what) const { return m_finding.what == QLatin1StringView(what); }
    [[nodiscard]] QString p(int index) const { return m_finding.parameters.value(index); }
    [[nodiscard]] QString number(int index) const { return QLocale(spokenLanguage()).toString(p(index).toLongLong()); }
    [[nodiscard]] QString day(int index) const { return dayText(QDate::fromString(p(index), Qt::ISODate)); }
    /** What a stored word of a field is called. */
    static QString wordOf(const QString& entity, const QString& field, const QString& word)
    {
        const EntityInfo* kind = findEntity(entity);
        const qsizetype index = kind ? kind->indexOf(field) : -1;
        const char* label = index < 0 ? nullptr : choiceLabel(kind->fields[size_t(index)].choices, word);
        return label ? spokenLabels().of(label) : word;
    }

    const Finding& m_finding;
};

struct SeverityText {
    Q_DECLARE_TR_FUNCTIONS(SeverityText)
};

} // namespace

QString sentence(const Finding& finding)
{
    return FindingText(finding).sentence();
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return SeverityText::tr("Error");
    case Severity::Warning:
        return SeverityText::tr("Warning");
    case Severity::Hint:
        return SeverityText::tr("Hint");
    }
    return {};
}

QString lineOf(const Finding& finding)
{
    QString line = QStringLiteral("%1 %2, %3: %4")
                       .arg(severityText(finding.severity), finding.rule, finding.title, sentence(finding));
    if (!finding.excuse.isEmpty())
        line += u' ' + SeverityText::tr("(stands because: %1)").arg(finding.excuse);
    return line;
}

} // namespace core
