#include "tests/support/ruleworld.h"

#include "core/change/judgement.h"

namespace test {

using namespace core;

RuleWorld::RuleWorld()
{
    agency = add("agency", {{w("name"), w("Agentur")}, {w("is_own"), true}, {w("area_states"), QStringList{w("NW")}}});
    for (const char* ags : {"05966", "05974", "05962", "05958"})
        kreise.append(add("municipality",
            {{w("name"), w("Kreis ") + w(ags)}, {w("kind"), w("kreis")}, {w("state"), w("NW")}, {w("ags"), w(ags)}}));
    format = add("format", {{w("name"), w("Werkstatt")}, {w("team_strictness"), w("hard")}});
    series = add("series", {{w("title"), w("Reihe")}, {w("agency"), agency}, {w("format"), format}});
    for (const QDate& day : {QDate(2023, 6, 1), QDate(2023, 9, 28)})
        sessions.append(add("session",
            {{w("series"), series}, {w("date"), FuzzyDate::day(day)}, {w("start_time"), QTime(9, 0)},
                {w("end_time"), QTime(16, 0)}, {w("mode"), w("in_person")}, {w("venue_city"), w("Olpe")}}));
}

Result<std::optional<Act>> RuleWorld::tryToAdd(const char* kind, const Values& values)
{
    WB_ASSIGN(record, acts::prepared(book->store(), *findEntity(QString::fromLatin1(kind)), values, book.ids));
    WB_ASSIGN(proposal, acts::add(book->store(), record));
    return book->apply(proposal);
}

Result<std::optional<Act>> RuleWorld::tryToSet(RecordId record, const Values& values)
{
    WB_ASSIGN(before, book->store().get(record));
    WB_ASSIGN(proposal, acts::edit(book->store(), before, values));
    return book->apply(proposal);
}

void RuleWorld::set(RecordId record, const Values& values)
{
    const auto answer = tryToSet(record, values);
    if (!answer)
        qFatal("refused: %s", (words(answer.error()) + ' ' + refusedBy(answer).join(u' ').toUtf8()).constData());
}

void RuleWorld::go(RecordId record, const QStringList& states)
{
    for (const QString& state : states)
        set(record, {{w("state"), state}});
}

Result<std::optional<Act>> RuleWorld::setBecause(
    RecordId record, const Values& values, const QString& reason, QDate until)
{
    WB_ASSIGN(before, book->store().get(record));
    WB_ASSIGN(proposal, acts::edit(book->store(), before, values));
    WB_ASSIGN(brought, book->judge(proposal));
    brought.removeIf([](const Finding& finding) { return finding.severity == Severity::Hint; });
    WB_TRY(acts::excuse(proposal, brought, reason, w("Test"), until, book.ids));
    return book->apply(proposal);
}

RuleWorld::Entered RuleWorld::enter(RecordId municipality, int persons, QDate came, const QString& state)
{
    const acts::Given registration{{w("received_on"), came.isValid() ? Value{came} : Value{}},
        {w("persons_expected"), qint64(persons)}, {w("state"), state.isEmpty() ? w("registered") : state}};
    const acts::Proposal proposal =
        acts::enterTeam(book->store(), series, municipality, registration, book.ids).value();
    const auto answer = book->apply(proposal);
    if (!answer)
        qFatal("not entered: %s", refusedBy(answer).join(u' ').toUtf8().constData());
    const auto& steps = proposal.changes.changes();
    return {steps.at(0).record, steps.at(1).record};
}

RecordId RuleWorld::agree(RecordId municipality, QDate first, QDate last, const QString& kind)
{
    const RecordId agreement = add("agreement",
        {{w("number"), w("ZV-%1").arg(++m_number)}, {w("agency"), agency}, {w("running_administration"), true},
            {w("kind"), kind.isEmpty() ? w("target_agreement") : kind}, {w("start"), FuzzyDate::day(first)},
            {w("end"), last.isValid() ? Value{FuzzyDate::day(last)} : Value{}}});
    add("agreement_party", {{w("agreement"), agreement}, {w("municipality"), municipality}, {w("signed_on"), first}});
    add("agreement_goal", {{w("agreement"), agreement}, {w("text"), w("Ein Ziel")}});
    go(agreement, {w("in_coordination"), w("approved"), w("signed")});
    return agreement;
}

RecordId RuleWorld::person(const QString& level)
{
    return add("person", {{w("last_name"), w("Muster %1").arg(++m_number)}, {w("function_level"), level}});
}

RecordId RuleWorld::member(RecordId team, const QString& level)
{
    return add("team_member", {{w("team"), team}, {w("person"), person()}, {w("function_level"), level}});
}

QStringList RuleWorld::found(const char* rule)
{
    static const char* const severities[] = {"hint", "warning", "error"};
    QStringList lines;
    const Findings findings = book->findings().value();
    for (const Finding& finding : findings) {
        if (finding.rule != QLatin1StringView(rule))
            continue;
        QStringList line{w(severities[int(finding.severity)]), finding.entity, finding.field, finding.what};
        if (!finding.excuse.isEmpty())
            line.append(w("stands"));
        line.removeAll(QString());
        lines.append(line.join(u' '));
    }
    lines.sort();
    return lines;
}

QStringList refusedBy(const Result<std::optional<Act>>& answer)
{
    QStringList rules;
    if (answer || answer.error().kind != ErrorKind::ForbiddenByRule)
        return rules;
    for (const Finding& finding : answer.error().findings) {
        if (finding.isOpenError() && !rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    rules.sort();
    return rules;
}

} // namespace test
