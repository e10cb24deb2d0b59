#include "ui/stage/measurestates.h"

#include "core/model/rules/arrows.h"
#include "core/model/typed.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/stage/askline.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

class StageWords {
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

struct StateKey {
    char letter;
    MeasureState state;
    const char* words;
};

constexpr StateKey stateKeyList[] = {
    {'O', MeasureState::Open, QT_TRANSLATE_NOOP("StageWords", "O open")},
    {'A', MeasureState::InProgress, QT_TRANSLATE_NOOP("StageWords", "A in progress")},
    {'E', MeasureState::Done, QT_TRANSLATE_NOOP("StageWords", "E done")},
    {'V', MeasureState::Moved, QT_TRANSLATE_NOOP("StageWords", "V moved")},
    {'X', MeasureState::Dropped, QT_TRANSLATE_NOOP("StageWords", "X dropped")},
};

/** It stays what it is, with another date or reason, or goes on. */
bool mayBe(MeasureState from, MeasureState to)
{
    return from == to || rulesets::isArrow(from, to);
}

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

QString stateKeys(QStringView letters)
{
    QStringList words;
    for (const StateKey& key : stateKeyList) {
        if (letters.contains(QLatin1Char(key.letter)))
            words.append(StageWords::tr(key.words));
    }
    return words.join(QStringLiteral(" · "));
}

QString measureStateKeys(std::optional<MeasureState> of)
{
    QString letters;
    for (const StateKey& key : stateKeyList) {
        // What was moved may be moved again.
        const bool isAgain = of == MeasureState::Moved && key.state == MeasureState::Moved;
        if (!of || isAgain || rulesets::isArrow(*of, key.state))
            letters.append(QLatin1Char(key.letter));
    }
    return letters.isEmpty() ? QString() : stateKeys(letters);
}

bool setMeasureState(StageContext& context, AskLine& ask, RecordId measure, const QString& letter)
{
    const auto key = std::ranges::find_if(
        stateKeyList, [&](const StateKey& each) { return letter == QLatin1Char(each.letter); });
    const auto held = context.reader().getAs<Measure>(measure);
    if (key == std::end(stateKeyList) || !held)
        return false;
    acts::Given given = inState(key->state);
    if (key->state == MeasureState::Done)
        given.insert(QStringLiteral("done_on"), context.book().clock().today());
    // Where it cannot go nothing is asked for; why is said at once.
    const bool asks = (key->letter == 'V' || key->letter == 'X') && mayBe(held->state, key->state);
    if (!asks) {
        if (held->state != key->state)
            context.edit(measure, given);
        return true;
    }
    if (key->letter == 'V') {
        ask.ask(StageWords::tr("Moved: until when?"), {}, placeOfState(measure, "until", MeasureState::Moved), "until",
            [&context, &ask, measure](const QString& words) { return move(context, measure, words, ask.settles()); });
        return true;
    }
    ask.ask(StageWords::tr("Dropped: why?"), {}, placeOfState(measure, "reason", MeasureState::Dropped), "reason",
        [&context, &ask, measure](const QString& words) {
            acts::Given dropped = inState(MeasureState::Dropped);
            dropped.insert(QStringLiteral("reason"), words);
            return context.edit(measure, dropped, ask.settles());
        });
    return true;
}

bool isMeasureState(const Draft& draft)
{
    return draft.entity == Measure::info().name()
        && !valueOr<QString>(chosenValue(Measure::info(), draft.start, "state")).isEmpty();
}

bool resumeMeasureState(StageContext& context, AskLine& ask, const Draft& draft)
{
    const auto held = context.reader().getAs<Measure>(draft.record);
    const auto wanted =
        detail::enumOf<MeasureState>(valueOr<QString>(chosenValue(Measure::info(), draft.start, "state")));
    if (!isMeasureState(draft) || !held || !wanted || !mayBe(held->state, *wanted))
        return false;
    if (draft.key == draftKey(draft.record, QStringLiteral("until")))
        return setMeasureState(context, ask, draft.record, QStringLiteral("V"));
    return draft.key == draftKey(draft.record, QStringLiteral("reason"))
        && setMeasureState(context, ask, draft.record, QStringLiteral("X"));
}

} // namespace ui
