#include "core/wording/duetext.h"

#include "core/model/dispute.h"
#include "core/model/fuzzydaterender.h"
#include "core/wording/daytext.h"
#include "core/wording/language.h"

#include <QCoreApplication>

namespace core {

namespace {

class DueText {
    Q_DECLARE_TR_FUNCTIONS(DueText)

public:
    explicit DueText(const DueItem& item, QDate today = {})
        : m_item(item)
        , m_today(today)
    {
    }

    static QString word(DueKind kind)
    {
        switch (kind) {
        case DueKind::Session:
        case DueKind::InexactDate:
        case DueKind::SessionPast:
            return tr("Session");
        case DueKind::Registration:
        case DueKind::TeamDecision:
            return tr("Series");
        case DueKind::Checklist:
            return tr("Checklist");
        case DueKind::RecordMissing:
        case DueKind::RecordApproval:
            return tr("Minutes");
        case DueKind::AgreementEnd:
        case DueKind::Approval:
            return tr("Agreement");
        case DueKind::Reflection:
            return tr("Talk");
        case DueKind::GoalReview:
            return tr("Goal");
        case DueKind::PlanItem:
            return tr("Plan");
        case DueKind::CaseContact:
        case DueKind::FollowUp:
            return tr("Consultation");
        case DueKind::Measure:
            return tr("Measure");
        case DueKind::Milestone:
            return tr("Project");
        default:
            return officeWord(kind);
        }
    }

    [[nodiscard]] QString sentence() const
    {
        switch (m_item.kind) {
        case DueKind::Session:
            return ofSession();
        case DueKind::InexactDate:
            return is("open") ? tr("%1: find a date").arg(session()) : tr("%1: make the date exact").arg(session());
        case DueKind::SessionPast:
            return tr("%1: has it been held?").arg(session());
        case DueKind::RecordMissing:
            return tr("%1: write the minutes").arg(session());
        case DueKind::RecordApproval:
            return is("draft") ? tr("%1: minutes are a draft").arg(m_item.title)
                               : tr("%1: minutes wait for their release").arg(m_item.title);
        case DueKind::Registration:
            return is("first") ? tr("%1: registration is open, without an end").arg(m_item.title)
                               : tr("%1: registration ends").arg(m_item.title);
        case DueKind::TeamDecision:
            return tr("%1: %n team(s) wait for an answer", nullptr, int(number(0))).arg(m_item.title);
        default:
            return ofAgreement();
        }
    }

    [[nodiscard]] QString markedNote() const
    {
        return joined(m_item.isDisputed ? disputedMark(spokenLabels()) : QString(), note());
    }

    [[nodiscard]] QString note() const
    {
        switch (m_item.kind) {
        case DueKind::Session:
            return joined(p(3), comersText(number(4), number(5)));
        case DueKind::InexactDate:
            return m_item.date.isNull() ? QString() : renderFuzzyDate(m_item.date, DateStyle::Short, spokenLanguage());
        case DueKind::Registration:
            return p(1).isEmpty() ? tr("%n team(s)", nullptr, int(number(0))) : tr("%1 of %2 teams").arg(p(0), p(1));
        case DueKind::TeamDecision:
            return p(1).isEmpty() ? QString() : tr("since %1").arg(day(1));
        case DueKind::Reflection:
            return is("none") ? tr("none entered") : tr("last on %1").arg(day(0));
        case DueKind::CaseContact:
            return p(1).isEmpty() ? QString() : tr("last on %1").arg(day(1));
        case DueKind::KofferOut:
            return p(2).isEmpty() ? QString() : since(QDate::fromString(p(2), Qt::ISODate));
        case DueKind::ContactCheck:
        case DueKind::Conflict:
            return {};
        case DueKind::Reminder:
            return p(1);
        case DueKind::FollowUp:
            if (is("peer"))
                return p(1);
            [[fallthrough]];
        default:
            return m_item.isOverdue(m_today) ? since(m_item.day) : ofWhole();
        }
    }

    static QString when(const DueItem& item, QDate today)
    {
        if (!item.day.isValid())
            return tr("open", "no day is known");
        if (item.day == today)
            return tr("today");
        if (item.day < today)
            return tr("overdue");
        return item.day.year() == today.year() ? dayOfYearText(item.day) : dayText(item.day);
    }

    static QString sessionName(const QString& owner, const QString& title, int number)
    {
        if (!title.isEmpty())
            return owner.isEmpty() ? title : tr("%1, %2", "series, title of its session").arg(owner, title);
        return number > 0 ? tr("%1, session %2").arg(owner, QString::number(number)) : owner;
    }

    static QString comers(qint64 teams, qint64 persons)
    {
        QStringList parts;
        if (teams > 0)
            parts.append(tr("%n team(s)", nullptr, int(teams)));
        if (persons > 0)
            parts.append(tr("%n person(s)", nullptr, int(persons)));
        return parts.join(QStringLiteral(", "));
    }

    static QString away(const PutOff& putOff)
    {
        QString words = tr("until %1").arg(dayText(putOff.until));
        if (!putOff.reason.isEmpty())
            words += QStringLiteral(" – ") + putOff.reason;
        return putOff.who.isEmpty() ? words : tr("%1 (%2)", "until when and why, who").arg(words, putOff.who);
    }

    static QString further(DueKind kind, qint64 left)
    {
        return tr("and %1 more: %2").arg(QLocale(spokenLanguage()).toString(left), word(kind));
    }

private:
    static QString officeWord(DueKind kind)
    {
        switch (kind) {
        case DueKind::Report:
            return tr("Report");
        case DueKind::KofferOut:
            return tr("Koffer");
        case DueKind::Conflict:
            return tr("Conflict");
        case DueKind::Exception:
            return tr("Exception");
        case DueKind::ContactCheck:
            return tr("Contact");
        default:
            return tr("Reminder");
        }
    }

    [[nodiscard]] QString session() const { return sessionName(p(0), p(1), int(number(2))); }

    [[nodiscard]] QString ofSession() const
    {
        if (is("place"))
            return tr("%1: the venue is still open").arg(session());
        return is("unconfirmed") ? tr("%1: not confirmed yet").arg(session()) : session();
    }

    [[nodiscard]] QString ofAgreement() const
    {
        switch (m_item.kind) {
        case DueKind::AgreementEnd:
            return is("expired") ? tr("%1: ended on %2, is it continued?").arg(m_item.title, day(0))
                                 : tr("%1: ends on %2, prepare its continuation").arg(m_item.title, day(0));
        case DueKind::Approval:
            return ofApproval();
        case DueKind::Reflection:
            return tr("%1: reflection talk").arg(m_item.title);
        case DueKind::GoalReview:
            return tr("Review the goal: %1").arg(m_item.title);
        case DueKind::CaseContact:
            return tr("%1: no contact for more than %n month(s)", nullptr, int(number(0))).arg(m_item.title);
        case DueKind::FollowUp:
            return is("peer") ? tr("Ask how it went on: case of %1").arg(p(0)) : tr("%1: follow up").arg(m_item.title);
        case DueKind::Measure:
            return p(0).isEmpty() ? m_item.title : tr("%1 (%2)", "measure, who").arg(m_item.title, p(0));
        default:
            return ofOffice();
        }
    }

    [[nodiscard]] QString ofApproval() const
    {
        if (is("step"))
            return tr("%1: %2 decides").arg(m_item.title, p(0));
        if (is("result"))
            return tr("%1: enter what %2 decided").arg(m_item.title, p(0));
        return is("signature") ? tr("%1: approved, still to be signed").arg(m_item.title)
                               : tr("%1: in coordination, no step of approval is entered").arg(m_item.title);
    }

    [[nodiscard]] QString ofOffice() const
    {
        switch (m_item.kind) {
        case DueKind::KofferOut:
            return p(3).isEmpty() ? tr("Koffer %1 is with %2").arg(p(0), p(1))
                                  : tr("Koffer %1 is with %2: %3").arg(p(0), p(1), p(3));
        case DueKind::Conflict:
            return tr("%1: %n conflict(s) to decide", nullptr, int(number(0))).arg(m_item.title);
        case DueKind::Exception:
            return tr("%1: exception from %2 ends (%3)").arg(m_item.title, p(0), p(1));
        case DueKind::ContactCheck:
            return tr("%n contact(s) not checked for more than %1 months", nullptr, int(number(0))).arg(p(1));
        case DueKind::Reminder:
            return p(0).isEmpty() ? m_item.title : tr("%1 – %2", "what, about whom").arg(m_item.title, p(0));
        default:
            return m_item.title;
        }
    }

    /** What a part belongs to; how long there is for what stands alone. */
    [[nodiscard]] QString ofWhole() const
    {
        switch (m_item.kind) {
        case DueKind::GoalReview:
        case DueKind::PlanItem:
        case DueKind::Milestone:
        case DueKind::Checklist:
            return p(0);
        default:
            break;
        }
        if (!m_item.day.isValid() || m_item.day == m_today)
            return {};
        return tr("in %n day(s)", nullptr, int(m_today.daysTo(m_item.day)));
    }

    [[nodiscard]] QString since(QDate day) const
    {
        const int days = int(day.daysTo(m_today));
        if (days <= 0)
            return {};
        // Nobody reckons in hundreds of days.
        if (days >= 730)
            return tr("since %n year(s)", nullptr, days / 365);
        return days >= 90 ? tr("since %n month(s)", nullptr, days / 30) : tr("since %n day(s)", nullptr, days);
    }

    static QString joined(const QString& one, const QString& other)
    {
        return one.isEmpty() || other.isEmpty() ? one + other : one + QStringLiteral(" · ") + other;
    }

    [[nodiscard]] bool is(const char* what) const { return m_item.what == QLatin1StringView(what); }
    [[nodiscard]] QString p(int index) const { return m_item.parameters.value(index); }
    [[nodiscard]] qint64 number(int index) const { return p(index).toLongLong(); }
    [[nodiscard]] QString day(int index) const { return dayText(QDate::fromString(p(index), Qt::ISODate)); }

    const DueItem& m_item;
    const QDate m_today;
};

} // namespace

QString dueKindText(DueKind kind)
{
    return DueText::word(kind);
}

QString dueWhenText(const DueItem& item, QDate today)
{
    return DueText::when(item, today);
}

QString dueText(const DueItem& item)
{
    const QString sentence = DueText(item).sentence();
    return sentence.isEmpty() ? dueKindText(item.kind) : sentence;
}

QString dueNote(const DueItem& item, QDate today)
{
    return DueText(item, today).markedNote();
}

QString putOffText(const PutOff& putOff)
{
    return DueText::away(putOff);
}

QString dueLeftText(DueKind kind, qint64 left)
{
    return DueText::further(kind, left);
}

QString sessionText(const QString& owner, const QString& title, int number)
{
    return DueText::sessionName(owner, title, number);
}

QString comersText(qint64 teams, qint64 persons)
{
    return DueText::comers(teams, persons);
}

} // namespace core
