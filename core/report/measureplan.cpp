#include "core/report/measureplan.h"

#include "core/model/entities/activityreview.h"
#include "core/model/entities/affiliation.h"
#include "core/model/entities/caseactivity.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/project.h"
#include "core/model/entities/titles.h"
#include "core/model/overview/sessionmeasures.h"
#include "core/model/seriesparts.h"
#include "core/report/documentdata.h"

#include <QSet>
#include <algorithm>

namespace core {

namespace {

bool isPending(const Measure& measure)
{
    return measure.state != MeasureState::Done && measure.state != MeasureState::Dropped;
}

/** Collects the measures of what a plan is about, each once. */
class MeasureFinder {
public:
    explicit MeasureFinder(const Reader& reader)
        : m_reader(reader)
    {
    }

    Result<QList<Record>> of(const Record& subject)
    {
        const EntityInfo* kind = &subject.entity();
        if (kind == &Session::info())
            WB_TRY(addSession(subject.id()));
        else if (kind == &Series::info())
            WB_TRY(addSeries(subject.id()));
        else if (kind == &ConsultationCase::info())
            WB_TRY(addCase(subject.id()));
        else
            WB_TRY(addMunicipality(subject.id()));
        return m_found;
    }

private:
    Result<void> addOf(RecordId source)
    {
        WB_ASSIGN(records, m_reader.childrenOf(source, Measure::info()));
        for (const Record& record : records)
            add(record);
        return {};
    }

    void add(const Record& record)
    {
        if (m_seen.contains(record.id()))
            return;
        m_seen.insert(record.id());
        m_found.append(record);
    }

    /** Of the source and of each of its children of a kind. */
    Result<void> addOfChildren(RecordId owner, const EntityInfo& kind)
    {
        WB_ASSIGN(children, m_reader.childrenOf(owner, kind));
        for (const Record& child : children)
            WB_TRY(addOf(child.id()));
        return {};
    }

    Result<void> addSession(RecordId session)
    {
        WB_ASSIGN(measures, measuresOfSession(m_reader, session));
        for (const Record& record : measures)
            add(record);
        return {};
    }

    Result<void> addSessions(RecordId owner)
    {
        WB_ASSIGN(sessions, m_reader.childrenOf(owner, Session::info()));
        for (const Record& session : sessions)
            WB_TRY(addSession(session.id()));
        return {};
    }

    Result<void> addSeries(RecordId series)
    {
        WB_TRY(addSessions(series));
        WB_ASSIGN(teams, m_reader.childrenOf(series, Team::info()));
        for (const Record& team : teams)
            WB_TRY(addOfChildren(team.id(), Project::info()));
        return {};
    }

    Result<void> addCase(RecordId id)
    {
        WB_TRY(addOf(id));
        WB_TRY(addSessions(id));
        WB_ASSIGN(activities, m_reader.childrenOf(id, CaseActivity::info()));
        for (const Record& activity : activities) {
            WB_TRY(addOf(activity.id()));
            WB_TRY(addOfChildren(activity.id(), ActivityReview::info()));
        }
        return {};
    }

    Result<void> addWho(RecordId who)
    {
        WB_ASSIGN(ids, m_reader.withValue(Measure::info(), Measure::info().indexOf(u"who"), who));
        for (const RecordId& id : ids) {
            WB_ASSIGN(record, m_reader.get(id));
            add(record);
        }
        return {};
    }

    /** Those of its people too. */
    Result<void> addMunicipality(RecordId municipality)
    {
        WB_TRY(addWho(municipality));
        const EntityInfo& kind = Affiliation::info();
        WB_ASSIGN(ids, m_reader.withValue(kind, kind.indexOf(u"municipality"), municipality));
        for (const RecordId& id : ids) {
            WB_ASSIGN(affiliation, m_reader.getAs<Affiliation>(id));
            WB_TRY(addWho(affiliation.person.id));
        }
        return {};
    }

    const Reader& m_reader;
    QList<Record> m_found;
    QSet<RecordId> m_seen;
};

} // namespace

Result<QVariantList> measureRows(const Told& told, QList<Record> measures)
{
    std::ranges::stable_sort(measures, {}, [](const Record& record) {
        const auto measure = as<Measure>(record);
        return std::pair(!isPending(measure), fuzzySortKey(measure.due));
    });
    QVariantList rows;
    for (const Record& record : std::as_const(measures)) {
        const auto measure = as<Measure>(record);
        if (!told.sees(measure.confidentiality))
            continue;
        WB_ASSIGN(who, told.holder(measure.confidentiality, measure.who.id));
        // What people wrote beside it may name others.
        const bool isTold = told.isInside() || measure.confidentiality == Confidentiality::Public;
        const bool overdue = isPending(measure) && measure.due.latest().isValid() && measure.due.latest() < told.today;
        const QString remark = joined(measure.progressNote.text, measure.reason, QStringLiteral("\n"));
        rows.append(QVariantMap{{QStringLiteral("number"), QString::number(rows.size() + 1)},
            {QStringLiteral("what"), measure.what.text}, {QStringLiteral("who"), who},
            {QStringLiteral("firstStep"), isTold ? measure.firstStep : QString()},
            {QStringLiteral("withWhom"), isTold ? measure.withWhom : QString()},
            {QStringLiteral("until"), renderFuzzyDate(measure.due, DateStyle::Short, told.labels.language())},
            {QStringLiteral("state"), told.label(measure.state)}, {QStringLiteral("overdue"), overdue},
            {QStringLiteral("remark"), isTold ? remark : QString()}});
    }
    return rows;
}

Result<DocumentData> measuresDocument(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    const Told told(reader, subject, labels);
    WB_ASSIGN(record, reader.get(subject.record));
    WB_ASSIGN(title, reader.titleOf(subject.record));
    WB_ASSIGN(measures, MeasureFinder(reader).of(record));
    WB_ASSIGN(rows, measureRows(told, measures));
    DocumentData data;
    data.fileWord = title;
    if (&record.entity() == &Session::info()) {
        WB_ASSIGN(agency, agencyOfSession(reader, subject.record));
        data.agency = agency;
    } else if (record.entity().indexOf(u"agency") >= 0) {
        data.agency = record.reference(QLatin1StringView("agency"));
    }
    const auto overdue = std::ranges::count_if(
        rows, [](const QVariant& row) { return row.toMap().value(QStringLiteral("overdue")).toBool(); });
    data.variables = {{QStringLiteral("confidence"), told.confidence()}, {QStringLiteral("about"), title},
        {QStringLiteral("rows"), rows}, {QStringLiteral("empty"), rows.isEmpty()},
        {QStringLiteral("count"), QString::number(rows.size())},
        {QStringLiteral("overdueCount"), overdue > 0 ? QString::number(overdue) : QString()}};
    return data;
}

} // namespace core
