#include "core/exchange/statistics.h"

#include "core/model/entities/agreementparty.h"
#include "core/model/entities/attendance.h"
#include "core/model/entities/caseactivity.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/model/entities/team.h"
#include "core/model/entities/transferobject.h"
#include "core/model/rules/area.h"
#include "core/model/seriesparts.h"
#include "core/model/validity.h"

#include <QMap>
#include <QSet>

namespace core {

namespace {

class Counting {
public:
    Counting(const Reader& reader, QDate day, const Labels& labels)
        : m_reader(reader)
        , m_day(day)
        , m_labels(labels)
    {
    }

    Result<QList<Figure>> figures()
    {
        WB_TRY(countAgreements());
        WB_TRY(countBy(QT_TRANSLATE_NOOP("model", "Consultation cases"), ConsultationCase::info(), "state"));
        WB_TRY(countBy(QT_TRANSLATE_NOOP("model", "Activities"), CaseActivity::info(), "kind"));
        WB_TRY(countBy(QT_TRANSLATE_NOOP("model", "Workshop series"), Series::info(), "format"));
        WB_TRY(countSessions());
        WB_TRY(countParticipation());
        WB_TRY(countBy(QT_TRANSLATE_NOOP("model", "Outcomes"), Outcome::info(), "kind"));
        WB_TRY(countBy(QT_TRANSLATE_NOOP("model", "Kinds of obstacles"), Outcome::info(), "obstacle_type"));
        WB_TRY(countMeasures());
        WB_TRY(countBy(QT_TRANSLATE_NOOP("model", "Transfer objects"), TransferObject::info(), "state"));
        return m_figures;
    }

private:
    void put(const char* label, qint64 count, const QString& of = {}) { m_figures.append({label, of, count}); }

    /** Records of a kind, by what a field of them says; those that say nothing are in the whole alone. */
    Result<void> countBy(const char* label, const EntityInfo& kind, const char* key)
    {
        WB_ASSIGN(records, m_reader.all(kind));
        const qsizetype index = kind.indexOf(QLatin1StringView(key).toString());
        const Titles titles = [this](RecordId id) { return m_reader.titleOf(id).value_or(QString()); };
        QMap<QString, qint64> counts;
        qint64 all = 0;
        for (const Record& record : records) {
            const QString word = readable(kind.fields[size_t(index)], record.at(index), m_labels, titles);
            all += word.isEmpty() && kind.fields[size_t(index)].isText() ? 0 : 1;
            if (!word.isEmpty())
                ++counts[word];
        }
        put(label, all);
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            put(label, it.value(), it.key());
        return {};
    }

    /** Agreements in force, the municipalities that have one, and how many there are in the own agency's area. */
    Result<void> countAgreements()
    {
        WB_ASSIGN(agreements, m_reader.all(Agreement::info()));
        QSet<RecordId> partners;
        qint64 valid = 0;
        for (const Record& agreement : agreements) {
            if (!isValidOn(as<Agreement>(agreement), m_day))
                continue;
            ++valid;
            WB_ASSIGN(parties, m_reader.childrenOf(agreement.id(), AgreementParty::info()));
            for (const Record& party : parties)
                partners.insert(as<AgreementParty>(party).municipality.id);
        }
        partners.remove(RecordId());
        put(QT_TRANSLATE_NOOP("model", "Agreements in force"), valid);
        put(QT_TRANSLATE_NOOP("model", "Municipalities with an agreement in force"), partners.size());
        return countArea();
    }

    Result<void> countArea()
    {
        QSet<State> area;
        WB_ASSIGN(agencies, m_reader.all(Agency::info()));
        for (const Record& record : agencies) {
            const auto agency = as<Agency>(record);
            if (agency.isOwn)
                area.unite(QSet<State>(agency.areaStates.values.begin(), agency.areaStates.values.end()));
        }
        WB_ASSIGN(municipalities, m_reader.all(Municipality::info()));
        qint64 count = 0;
        for (const Record& record : municipalities) {
            const auto municipality = as<Municipality>(record);
            count += rulesets::isPartnerKind(municipality.kind) && municipality.state
                && (area.isEmpty() || area.contains(*municipality.state));
        }
        put(QT_TRANSLATE_NOOP("model", "Districts and independent cities of the area"), count);
        return {};
    }

    Result<void> countSessions()
    {
        WB_ASSIGN(sessions, m_reader.all(Session::info()));
        qint64 held = 0;
        for (const Record& session : sessions)
            held += isHeld(as<Session>(session)) ? 1 : 0;
        put(QT_TRANSLATE_NOOP("model", "Sessions"), sessions.size());
        put(QT_TRANSLATE_NOOP("model", "Sessions held"), held);
        return {};
    }

    Result<void> countParticipation()
    {
        WB_ASSIGN(attendances, m_reader.all(Attendance::info()));
        QSet<RecordId> persons;
        QSet<RecordId> municipalities;
        qint64 present = 0;
        for (const Record& record : attendances) {
            const auto attendance = as<Attendance>(record);
            if (attendance.status != AttendanceStatus::Present)
                continue;
            ++present;
            persons.insert(attendance.person.id);
            WB_ASSIGN(team, m_reader.getAs<Team>(attendance.team.id));
            municipalities.insert(team.municipality.id);
        }
        municipalities.remove(RecordId());
        put(QT_TRANSLATE_NOOP("model", "Cases of participation"), present);
        put(QT_TRANSLATE_NOOP("model", "Persons who took part"), persons.size());
        put(QT_TRANSLATE_NOOP("model", "Municipalities that took part"), municipalities.size());
        return {};
    }

    Result<void> countMeasures()
    {
        WB_TRY(countBy(QT_TRANSLATE_NOOP("model", "Measures"), Measure::info(), "state"));
        WB_ASSIGN(measures, m_reader.all(Measure::info()));
        qint64 overdue = 0;
        for (const Record& record : measures) {
            const auto measure = as<Measure>(record);
            const bool isOpen = measure.state == MeasureState::Open || measure.state == MeasureState::InProgress
                || measure.state == MeasureState::Moved;
            overdue += isOpen && measure.due.latest().isValid() && measure.due.latest() < m_day ? 1 : 0;
        }
        put(QT_TRANSLATE_NOOP("model", "Measures overdue"), overdue);
        return {};
    }

    const Reader& m_reader;
    const QDate m_day;
    const Labels& m_labels;
    QList<Figure> m_figures;
};

} // namespace

Result<QList<Figure>> figuresOn(const Reader& reader, QDate day, const Labels& labels)
{
    return Counting(reader, day, labels).figures();
}

Result<void> readStatistics(const Reader& reader, QDate day, const Labels& labels, const TableUse& use)
{
    WB_ASSIGN(figures, figuresOn(reader, day, labels));
    WB_TRY(use.heads({{QStringLiteral("figure"), labels.of(QT_TRANSLATE_NOOP("model", "Figure"))},
        {QStringLiteral("of"), labels.of(QT_TRANSLATE_NOOP("model", "Counted by"))},
        {QStringLiteral("count"), labels.of(QT_TRANSLATE_NOOP("model", "Number of them"))}}));
    for (const Figure& figure : figures) {
        WB_TRY(use.row(
            {{labels.of(figure.label)}, {figure.of}, {QString::number(figure.count), CellKind::Number, figure.count}}));
    }
    return {};
}

} // namespace core
