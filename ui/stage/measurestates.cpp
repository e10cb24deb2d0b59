#include "ui/stage/measurestates.h"

#include "core/model/entities/measure.h"
#include "core/model/typed.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/stage/askline.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

class StageWords {
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

acts::Given inState(MeasureState state)
{
    return {{QStringLiteral("state"), detail::wordOf(state)}};
}

/** What a key asks of a measure: other than a date or a reason changed alone, it is known by the state it leads to. */
DraftPlace placeOfState(RecordId measure, const char* field, MeasureState state)
{
    DraftPlace place = placeOfChange(Measure::info(), measure, {field});
    place.start.append(chosenField("state", detail::wordOf(state)));
    return place;
}

bool move(StageContext& context, RecordId measure, const QString& words, const QStringList& settles)
{
    const Result<Value> until = typedDate(words);
    if (!until) {
        Q_EMIT context.failed(sentence(until.error()), false);
        return false;
    }
    acts::Given given = inState(MeasureState::Moved);
    given.insert(QStringLiteral("until"), *until);
    return context.edit(measure, given, settles);
}

} // namespace

Result<Value> typedDate(const QString& words)
{
    const FieldInfo& field = Measure::info().fields[size_t(Measure::info().indexOf(u"until"))];
    return parseTyped(field, words, allLanguages(), {});
}

QString measureStateKeys()
{
    return StageWords::tr("O open · A in progress · E done · V moved · X dropped");
}

QString nobodyChosen()
{
    return StageWords::tr("Say who does it: the digit of a municipality, or a name from the list.");
}

bool setMeasureState(StageContext& context, AskLine& ask, RecordId measure, const QString& letter)
{
    if (letter == QStringLiteral("V")) {
        ask.ask(StageWords::tr("Moved: until when?"), {}, placeOfState(measure, "until", MeasureState::Moved), "until",
            [&context, &ask, measure](const QString& words) { return move(context, measure, words, ask.settles()); });
        return true;
    }
    if (letter == QStringLiteral("X")) {
        ask.ask(StageWords::tr("Dropped: why?"), {}, placeOfState(measure, "reason", MeasureState::Dropped), "reason",
            [&context, &ask, measure](const QString& words) {
                acts::Given given = inState(MeasureState::Dropped);
                given.insert(QStringLiteral("reason"), words);
                return context.edit(measure, given, ask.settles());
            });
        return true;
    }
    if (letter == QStringLiteral("E")) {
        acts::Given given = inState(MeasureState::Done);
        given.insert(QStringLiteral("done_on"), context.book().clock().today());
        context.edit(measure, given);
        return true;
    }
    if (letter != QStringLiteral("O") && letter != QStringLiteral("A"))
        return false;
    context.edit(measure, inState(letter == QStringLiteral("O") ? MeasureState::Open : MeasureState::InProgress));
    return true;
}

bool isMeasureState(const Draft& draft)
{
    return draft.entity == Measure::info().name()
        && !valueOr<QString>(chosenValue(Measure::info(), draft.start, "state")).isEmpty();
}

bool resumeMeasureState(StageContext& context, AskLine& ask, const Draft& draft)
{
    if (!isMeasureState(draft))
        return false;
    if (draft.key == draftKey(draft.record, QStringLiteral("until")))
        return setMeasureState(context, ask, draft.record, QStringLiteral("V"));
    return draft.key == draftKey(draft.record, QStringLiteral("reason"))
        && setMeasureState(context, ask, draft.record, QStringLiteral("X"));
}

} // namespace ui
