#include "core/model/overview/needsranking.h"

#include "core/model/entities/needsresponse.h"
#include "core/model/entities/needssurvey.h"
#include "core/model/seriesparts.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

QStringList linesOf(const QString& text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString& line : all) {
        const QString words = line.simplified();
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines;
}

/** What an answer puts one after the other: one a line, or with semicolons between. */
QStringList wishesOf(const QString& text)
{
    return linesOf(QString(text).replace(u';', u'\n'));
}

/** The topic that a line of an answer means. */
QString topicOf(const QString& line, const QStringList& asked)
{
    bool isNumber = false;
    const int number = QString(line).remove(u'.').toInt(&isNumber);
    if (isNumber && number >= 1 && number <= asked.size())
        return asked.at(number - 1);
    for (const QString& topic : asked) {
        if (topic.compare(line, Qt::CaseInsensitive) == 0)
            return topic;
    }
    return line;
}

QStringList prioritiesOf(const NeedsResponse& response, const QStringList& asked)
{
    QStringList topics;
    const QStringList lines = wishesOf(response.topicPriorities.text);
    for (const QString& line : lines) {
        const QString topic = topicOf(line, asked);
        if (!topics.contains(topic, Qt::CaseInsensitive))
            topics.append(topic);
    }
    return topics;
}

void count(const NeedsAnswer& answer, QList<RankedTopic>& topics)
{
    for (qsizetype i = 0; i < answer.priorities.size(); ++i) {
        const QString& topic = answer.priorities.at(i);
        auto known = std::ranges::find_if(
            topics, [&](const RankedTopic& each) { return each.topic.compare(topic, Qt::CaseInsensitive) == 0; });
        if (known == topics.end()) {
            topics.append({topic, 0, 0, 0, {}});
            known = topics.end() - 1;
        }
        known->points += answer.priorities.size() - i;
        ++known->named;
        known->first += i == 0;
        known->municipalities.append(answer.name);
    }
}

} // namespace

Result<NeedsPicture> needsPicture(const Reader& reader, RecordId surveyId)
{
    NeedsPicture picture;
    picture.survey = surveyId;
    WB_ASSIGN(survey, reader.getAs<NeedsSurvey>(surveyId));
    WB_ASSIGN(title, reader.titleOf(surveyId));
    picture.title = title;
    const QStringList asked = wishesOf(survey.topics.text);
    for (const QString& topic : asked)
        picture.topics.append({topic, 0, 0, 0, {}});
    WB_ASSIGN(responses, reader.childrenOf(surveyId, NeedsResponse::info()));
    QList<RecordId> answered;
    for (const Record& record : responses) {
        const auto response = as<NeedsResponse>(record);
        WB_ASSIGN(name, reader.titleOf(response.municipality.id));
        picture.answers.append({record.id(), response.municipality.id, name, prioritiesOf(response, asked),
            response.preferredDates, response.hostingPossible, response.answers.text});
        picture.hosts += response.hostingPossible;
        answered.append(response.municipality.id);
    }
    std::ranges::sort(picture.answers, {}, [](const NeedsAnswer& each) { return std::pair(each.name, each.response); });
    for (const NeedsAnswer& answer : std::as_const(picture.answers))
        count(answer, picture.topics);
    std::ranges::stable_sort(picture.topics, [&](const RankedTopic& a, const RankedTopic& b) {
        return std::tuple(-a.points, -a.named) < std::tuple(-b.points, -b.named);
    });
    WB_ASSIGN(teams, teamsOf(reader, survey.series.id));
    for (const TeamInSeries& team : teams) {
        const bool hasGone = team.isIn(RegistrationState::CancelledByTeam) || team.isIn(RegistrationState::Declined)
            || team.isIn(RegistrationState::Withdrawn);
        if (hasGone || answered.contains(team.team.municipality.id))
            continue;
        answered.append(team.team.municipality.id); // a second team asks nobody else
        WB_ASSIGN(name, reader.titleOf(team.team.municipality.id));
        picture.missing.append(name);
    }
    picture.missing.sort();
    return picture;
}

} // namespace core
