#include "ui/support/conflictview.h"

#include "core/support/text.h"
#include "core/wording/language.h"
#include "core/wording/mergetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

class ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(ui::ConflictView)

public:
    static QString office() { return tr("Office"); }
};

/** The candidates that B and R take; null for none. */
struct Standing {
    ChangeId office;
    ChangeId returned;

    [[nodiscard]] std::optional<MergeSide> of(const ChangeId& candidate) const
    {
        if (candidate == office)
            return MergeSide::Office;
        return candidate == returned ? std::optional(MergeSide::Return) : std::nullopt;
    }
    [[nodiscard]] int rank(const Candidate& candidate) const
    {
        return candidate.id == office ? 0 : candidate.id == returned ? 1 : 2;
    }
};

Standing standingFor(const Conflict& conflict, const Return* returned)
{
    Standing standing;
    if (returned) {
        const auto candidateOf = [&](MergeSide side) {
            const std::optional<Decision> decision = towards(side, conflict, *returned);
            return decision ? std::get<ChangeId>(decision->answer) : ChangeId();
        };
        return {candidateOf(MergeSide::Office), candidateOf(MergeSide::Return)};
    }
    for (const Candidate& candidate : conflict.candidates) {
        if (candidate.isShown && standing.office.isNull())
            standing.office = candidate.id;
        else if (!candidate.isShown)
            standing.returned = candidate.id;
    }
    const auto others = std::ranges::count(conflict.candidates, false, &Candidate::isShown);
    if (others != 1)
        standing.returned = {};
    return standing;
}

QList<Candidate> inOrder(const Conflict& conflict, const Standing& standing)
{
    QList<Candidate> candidates = conflict.candidates;
    std::ranges::stable_sort(candidates, {}, [&](const Candidate& candidate) { return standing.rank(candidate); });
    return candidates;
}

} // namespace

bool ConflictView::mayKeepBoth() const
{
    if (!mayBeOwn() || conflict.entity->fields[size_t(conflict.field)].type != FieldType::LongText)
        return false;
    qsizetype length = 0;
    for (const Candidate& candidate : conflict.candidates)
        length += valueOr<QString>(candidate.value).size() + 2;
    return length <= text::LongTextLimit;
}

Decision ConflictView::both() const
{
    QStringList texts;
    for (const ConflictSide& side : sides) {
        const auto candidate = std::ranges::find(conflict.candidates, side.candidate, &Candidate::id);
        const QString words = candidate == conflict.candidates.cend() ? QString() : valueOr<QString>(candidate->value);
        if (!words.isEmpty() && !texts.contains(words))
            texts.append(words);
    }
    return {conflict.id, Value{texts.join(QStringLiteral("\n\n"))}};
}

qsizetype ConflictView::sideOfKey(int key) const
{
    for (qsizetype i = 0; i < sides.size(); ++i) {
        if (keyOfSide(sides.at(i), i) == key)
            return i;
    }
    return -1;
}

int ConflictView::keyOfSide(const ConflictSide& side, qsizetype index)
{
    if (side.stands)
        return *side.stands == MergeSide::Office ? Qt::Key_B : Qt::Key_R;
    return Qt::Key_1 + int(index);
}

ConflictView conflictView(const Conflict& conflict, const QString& recordTitle, const Titles& titles,
    const std::function<Origin(const Candidate&)>& authorOf, const Return* returned)
{
    ConflictView view{conflict, conflictText(conflict, recordTitle, titles), {}};
    const auto standing = standingFor(conflict, returned);
    QSet<QString> seen;
    for (const Candidate& candidate : inOrder(conflict, standing)) {
        Origin author = authorOf(candidate);
        ConflictSide side{
            candidate.id, author.source, {}, candidateText(conflict, candidate, titles), standing.of(candidate.id)};
        if (author.source.isEmpty())
            side.source = author.source = ConflictWords::office();
        side.author = authorText(author);
        // Of those who say the same one is enough.
        const QString same = side.source + u'\n' + side.text;
        if (seen.contains(same))
            continue;
        seen.insert(same);
        view.sides.append(side);
    }
    return view;
}

} // namespace ui
