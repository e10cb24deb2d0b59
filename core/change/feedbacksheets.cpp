#include "core/change/feedbacksheets.h"

#include "core/model/entities/feedbackanswer.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

/** How far numbers of different places lie apart at most: a chance in a thousand million that two of them are one. */
constexpr qint64 widestGap = 1'000'000'000;

} // namespace

QList<qint64> sheetsOf(const QList<Record>& feedbackAnswers)
{
    QList<qint64> sheets;
    for (const Record& record : feedbackAnswers) {
        if (const std::optional<qint64> sheet = as<FeedbackAnswer>(record).sheet)
            sheets.append(*sheet);
    }
    std::ranges::sort(sheets);
    sheets.erase(std::unique(sheets.begin(), sheets.end()), sheets.end());
    return sheets;
}

qint64 nextSheet(const QList<qint64>& there, IdSource& ids, std::optional<qint64> own)
{
    const qint64 last = there.isEmpty() ? 0 : std::max<qint64>(0, *std::ranges::max_element(there));
    if (own && *own >= last)
        return *own + 1;
    return last + 1 + qint64(ids.next().data1) % widestGap;
}

} // namespace core
