#include "core/model/fuzzydaterender.h"
#include "core/model/holidays.h"
#include "core/model/overview/yearplan.h"
#include "core/report/announcementwords.h"
#include "core/report/announcing.h"
#include "core/report/yearpicture.h"

#include <QLocale>

#include <array>

namespace core {

namespace {

using Months = std::array<QStringList, 12>;

QStringList textsOf(const Months& months)
{
    QStringList texts;
    for (const QStringList& month : months)
        texts.append(month.join(QChar(QChar::LineSeparator)));
    return texts;
}

/** Writes the plan of a year as a table of twelve months. */
class Paper {
public:
    Paper(const YearPlan& plan, const Labels& labels)
        : m_plan(plan)
        , m_labels(labels)
        , m_words(labels.language())
    {
    }

    [[nodiscard]] QVariantMap variables() const
    {
        QVariantList groups;
        QVariantList rows;
        for (qsizetype i = 0; i < m_plan.rows.size(); ++i) {
            const PlanRow& row = m_plan.rows.at(i);
            rows.append(rowOf(row));
            const QString group = groupOf(row);
            if (i + 1 < m_plan.rows.size() && groupOf(m_plan.rows.at(i + 1)) == group)
                continue;
            groups.append(QVariantMap{{QStringLiteral("group"), group}, {QStringLiteral("rows"), rows}});
            rows.clear();
        }
        const QString land =
            m_plan.ownLand ? m_labels.of(choicesOf(*m_plan.ownLand)[size_t(*m_plan.ownLand)].label) : QString();
        return {{QStringLiteral("year"), QString::number(m_plan.year)}, {QStringLiteral("months"), monthNames()},
            {QStringLiteral("groups"), groups}, {QStringLiteral("empty"), m_plan.rows.isEmpty()},
            {QStringLiteral("land"), land}, {QStringLiteral("holidays"), textsOf(holidays())},
            {QStringLiteral("schools"), schools()}};
    }

    [[nodiscard]] QString groupOf(const PlanRow& row) const
    {
        return row.kind == &Series::info() ? row.group : m_labels.of(row.kind->plural);
    }

private:
    [[nodiscard]] bool isGerman() const { return m_labels.language() == QLocale::German; }

    [[nodiscard]] QStringList monthNames() const
    {
        const QLocale locale(m_labels.language());
        QStringList names;
        for (int month = 1; month <= 12; ++month)
            names.append(locale.standaloneMonthName(month, QLocale::ShortFormat).remove(u'.'));
        return names;
    }

    [[nodiscard]] QString dayText(QDate day) const
    {
        return isGerman() ? day.toString(QStringLiteral("dd.")) : QString::number(day.day());
    }

    [[nodiscard]] QString words(const PlanBlock& block) const
    {
        QString text = block.date.isExact() && !block.date.isTentative()
            ? dayText(block.first())
            : renderFuzzyDate(block.date, DateStyle::Short, m_labels.language());
        if (!block.place.isEmpty())
            text += u' ' + block.place;
        return block.isCancelled() ? m_words.cancelled(text) : text;
    }

    /** A date in the months it may be in: its words in the first one, an arrow in those it goes on through. */
    void put(const PlanBlock& block, Months& months) const
    {
        if (!block.first().isValid())
            return;
        const int first = block.first().year() < m_plan.year ? 1 : block.first().month();
        const int last = block.last().year() > m_plan.year ? 12 : block.last().month();
        for (int month = first; month <= last; ++month)
            months[size_t(month - 1)].append(month == first ? words(block) : QStringLiteral("→"));
    }

    [[nodiscard]] QVariantMap rowOf(const PlanRow& row) const
    {
        Months months;
        QStringList open;
        for (const PlanBlock& block : row.blocks) {
            put(block, months);
            if (!block.first().isValid())
                open.append(renderFuzzyDate(block.date, DateStyle::Short, m_labels.language()));
        }
        open.removeDuplicates();
        return {{QStringLiteral("title"), row.title}, {QStringLiteral("cells"), textsOf(months)},
            {QStringLiteral("open"), open.join(QStringLiteral(", "))}};
    }

    [[nodiscard]] Months holidays() const
    {
        Months months;
        const QList<Holiday> days = publicHolidays(m_plan.year, m_plan.ownLand);
        for (const Holiday& holiday : days)
            months[size_t(holiday.day.month() - 1)].append(dayText(holiday.day));
        return months;
    }

    [[nodiscard]] QString schools() const
    {
        QStringList spans;
        for (const SchoolSpan& span : m_plan.schools) {
            if (m_plan.ownLand && span.land != *m_plan.ownLand)
                continue;
            spans.append(QStringLiteral("%1 %2").arg(span.name,
                renderFuzzyDate(FuzzyDate::range(span.first, span.last), DateStyle::Short, m_labels.language())));
        }
        return spans.join(QStringLiteral(" · "));
    }

    const YearPlan& m_plan;
    const Labels& m_labels;
    const AnnouncementWords m_words;
};

} // namespace

Result<DocumentData> yearPlanDocument(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    const int year = subject.year > 0 ? subject.year : subject.today.year();
    WB_ASSIGN(plan, yearPlan(reader, year, subject.today));
    // A partner's series stand in the window; the plan on paper is that of one agency.
    plan.rows.removeIf([](const PlanRow& row) { return !row.isOfOwnAgency; });
    DocumentData data;
    data.agency = subject.record;
    data.fileWord = QString::number(year);
    const Paper paper(plan, labels);
    data.variables = paper.variables();
    const QList<report::YearPicture> pictures =
        report::yearPictures(plan, labels, [&](const PlanRow& row) { return paper.groupOf(row); });
    QVariantList named;
    for (const report::YearPicture& picture : pictures) {
        const QString name = QStringLiteral("year%1").arg(named.size() + 1);
        data.pictures.insert(name, picture.drawing);
        named.append(QVariantMap{
            {QStringLiteral("name"), name}, {QStringLiteral("height"), QString::number(picture.millimetres)}});
    }
    data.variables.insert(QStringLiteral("pictures"), named);
    return data;
}

} // namespace core
