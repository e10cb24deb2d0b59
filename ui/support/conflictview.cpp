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

ConflictView conflictView(const Conflict& conflict, const QString& recordTitle, const Titles& titles,
    const std::function<Origin(const Candidate&)>& authorOf)
{
    ConflictView view{conflict, conflictText(conflict, recordTitle, titles), {}};
    QSet<QString> seen;
    for (const Candidate& candidate : conflict.candidates) {
        Origin author = authorOf(candidate);
        ConflictSide side{candidate.id, author.source, {}, candidateText(conflict, candidate, titles), false};
        side.isOffice = author.source.isEmpty();
        if (side.isOffice)
            side.source = author.source = ConflictWords::office();
        side.author = authorText(author);
        // Of those who say the same one is enough.
        const QString same = side.source + u'\n' + side.text;
        if (seen.contains(same))
            continue;
        seen.insert(same);
        view.sides.append(side);
    }
    std::ranges::stable_sort(
        view.sides, [](const ConflictSide& a, const ConflictSide& b) { return a.isOffice && !b.isOffice; });
    return view;
}

} // namespace ui
