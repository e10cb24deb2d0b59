#include "ui/stage/stagewords.h"

#include "core/model/entities/measure.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/labels.h"
#include "core/store/unsettled.h"
#include "core/wording/language.h"
#include "ui/models/statetone.h"
#include "ui/pages/disputedlines.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

class StageWords {
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

QString joinedWords(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

/** Said where it is not what people expect. */
QString secretWord(Confidentiality confidentiality)
{
    return confidentiality == Confidentiality::Group ? QString() : choiceText(confidentiality);
}

/** "from 10:05, until 15:00" */
QString partly(const Attendance& facts)
{
    QStringList words;
    if (facts.fromTime.isValid())
        words.append(StageWords::tr("from %1").arg(facts.fromTime.toString(QStringLiteral("HH:mm"))));
    if (facts.toTime.isValid())
        words.append(StageWords::tr("until %1").arg(facts.toTime.toString(QStringLiteral("HH:mm"))));
    return words.join(QStringLiteral(", "));
}

} // namespace

bool isDisputed(const StageContext& context, RecordId record, const QString& field)
{
    const Unsettled marks(context.book().connection());
    if (record.isNull() || marks.isEmpty().value_or(true))
        return false;
    const QList<Mark> own = marks.of(record).value_or(QList<Mark>());
    return std::ranges::any_of(own, [&](const Mark& mark) {
        const bool isWhole = field.isEmpty() || mark.field < 0;
        return mark.kind == Mark::Kind::Conflict
            && (isWhole || mark.entity->fields[size_t(mark.field)].name() == field);
    });
}

StageRow marked(const StageContext& context, StageRow row, RecordId record)
{
    if (isDisputed(context, record))
        row.facts = disputedWords(row.facts);
    return row;
}

Tone outcomeTone(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Milestone:
    case OutcomeKind::SuccessCondition:
    case OutcomeKind::GoodPractice:
    case OutcomeKind::Agreed:
        return Tone::Good;
    case OutcomeKind::Obstacle:
    case OutcomeKind::StumblingBlock:
        return Tone::Bad;
    case OutcomeKind::WrongTurn:
    case OutcomeKind::Question:
        return Tone::Caution;
    case OutcomeKind::SolutionApproach:
    case OutcomeKind::JointApproach:
    case OutcomeKind::Idea:
    case OutcomeKind::Potential:
        return Tone::Note;
    case OutcomeKind::Knowledge:
    case OutcomeKind::Model:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

StageRow noteRow(const StageContext& context, const Record& note)
{
    const auto outcome = as<Outcome>(note);
    StageRow row;
    row.key = note.id().toText();
    row.title = outcome.words.text;
    row.facts = joinedWords({context.namesOf(outcome.municipalities.ids), secretWord(outcome.confidentiality)});
    row.state = choiceText(outcome.kind);
    row.tone = outcomeTone(outcome.kind);
    row.trail = outcome.time.toString(QStringLiteral("HH:mm"));
    return marked(context, row, note.id());
}

StageRow measureRow(const StageContext& context, const Record& record)
{
    const auto measure = as<Measure>(record);
    StageRow row;
    row.key = record.id().toText();
    row.title = measure.what.text;
    const FieldInfo& due = Measure::info().fields[size_t(Measure::info().indexOf(u"until"))];
    const QString until = readable(due, measure.due, spokenLabels(), {});
    row.facts = joinedWords({context.nameOf(measure.who.id),
        until.isEmpty() ? QString() : StageWords::tr("until %1").arg(until), secretWord(measure.confidentiality)});
    row.state = choiceText(measure.state);
    row.tone = wordTone(detail::wordOf(measure.state)).value_or(Tone::Neutral);
    row.isQuiet = measure.state == MeasureState::Done || measure.state == MeasureState::Dropped;
    return marked(context, row, record.id());
}

StageRow topicRow(const StageContext& context, const Record& record)
{
    const auto item = as<ParkingItem>(record);
    StageRow row;
    row.key = record.id().toText();
    row.title = item.topic.text;
    row.facts = joinedWords({item.raisedBy, context.nameOf(item.municipality.id), secretWord(item.confidentiality)});
    row.state = choiceText(item.decision);
    row.tone = item.decision == ParkingDecision::Open ? Tone::Caution : Tone::Good;
    row.isQuiet = item.decision == ParkingDecision::Done;
    return marked(context, row, record.id());
}

StageRow personRow(const StageContext& context, const StagePerson& person)
{
    StageRow row;
    row.key = person.person.toText();
    row.title = person.name;
    row.facts = joinedWords(
        {person.role, person.represents.isEmpty() ? QString() : StageWords::tr("for %1").arg(person.represents)});
    row.state = choiceText(person.facts.status);
    row.trail = partly(person.facts);
    switch (person.facts.status) {
    case AttendanceStatus::Present:
        row.tone = row.trail.isEmpty() ? Tone::Good : Tone::Caution;
        break;
    case AttendanceStatus::Unexcused:
        row.tone = Tone::Bad;
        break;
    case AttendanceStatus::Excused:
    case AttendanceStatus::Substitute:
        row.tone = Tone::Note;
        break;
    case AttendanceStatus::Expected:
        break;
    }
    return marked(context, row, person.attendance);
}

QList<StageRow> openNotes(const StageContext& context, RecordId block)
{
    QList<StageRow> rows;
    const QList<Record> notes = context.children(Outcome::info());
    for (const Record& note : notes) {
        const auto outcome = as<Outcome>(note);
        if (isForTheRoom(outcome.confidentiality) && (block.isNull() || outcome.agendaItem.id == block)) {
            rows.prepend(noteRow(context, note));
            rows.first().trail.clear(); // on the wall nobody needs the time
        }
    }
    return rows;
}

QString countdown(int seconds)
{
    const int whole = std::abs(seconds);
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QStringLiteral("−") : QString())
        .arg(whole / 60)
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace ui
