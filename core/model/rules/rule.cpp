#include "core/model/rules/rule.h"

#include "core/model/rules/rulesets.h"

namespace core {

Result<QList<TeamInSeries>> RuleView::teams(RecordId series) const
{
    if (const auto known = m_teams.constFind(series); known != m_teams.cend())
        return *known;
    WB_ASSIGN(parts, teamsOf(reader, series));
    return *m_teams.insert(series, parts);
}

void FindingList::add(Severity severity, const Particulars& particulars)
{
    Finding finding;
    finding.rule = QString::fromLatin1(m_rule.id);
    finding.severity = severity;
    finding.record = m_subject.id();
    finding.entity = m_subject.entity().name();
    finding.field = particulars.field;
    finding.what = particulars.what;
    finding.parameters = particulars.parameters;
    finding.amount = particulars.amount;
    finding.other = particulars.other;
    finding.mayStand = m_rule.mayStand && particulars.mayStand;
    m_into.append(finding);
}

QList<const Rule*> allRules()
{
    static const QList<const Rule*> all = [] {
        QList<const Rule*> rules;
        for (const auto set :
            {rulesets::municipality(), rulesets::agreement(), rulesets::series(), rulesets::session(),
                rulesets::registration(), rulesets::places(), rulesets::team(), rulesets::consultation(),
                rulesets::room(), rulesets::calendar(), rulesets::kept(), rulesets::terms(), rulesets::transitions()}) {
            for (const Rule& rule : set)
                rules.append(&rule);
        }
        return rules;
    }();
    return all;
}

} // namespace core
