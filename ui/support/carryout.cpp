#include "ui/support/carryout.h"

#include "core/change/judgement.h"
#include "core/model/fuzzydateparser.h"
#include "core/support/text.h"
#include "core/support/whendone.h"
#include "core/wording/findingtext.h"
#include "ui/support/prompts.h"

#include <algorithm>

namespace ui {

using namespace core;

bool mayStand(const Error& error)
{
    return error.kind == ErrorKind::ForbiddenByRule && std::ranges::all_of(error.findings, [](const Finding& finding) {
        return finding.mayStand || !finding.isOpenError();
    });
}

bool needsDay(const Error& error)
{
    return std::ranges::any_of(error.findings,
        [](const Finding& finding) { return finding.isOpenError() && judgement::needsDay(finding); });
}

QDate lastDayOf(const QString& typed)
{
    const auto date = parseFuzzyDate(text::tidyLine(typed));
    return date ? date->latest() : QDate();
}

Findings openErrors(const Error& error)
{
    Findings open = error.findings;
    open.removeIf([](const Finding& finding) { return !finding.isOpenError(); });
    return open;
}

QStringList refusals(const Error& error)
{
    QStringList sentences;
    for (const Finding& finding : openErrors(error))
        sentences.append(sentence(finding));
    return sentences;
}

std::optional<Standing> askToLetStand(
    Prompts& prompts, QWidget* parent, const Findings& findings, const QStringList& sentences)
{
    return std::ranges::any_of(findings, judgement::needsDay) ? prompts.letStandUntil(parent, sentences)
                                                              : prompts.letStand(parent, sentences);
}

namespace {

/** What was refused, with the person's answer to it; the error where there is none. */
Result<acts::Proposal> answered(
    Book& book, acts::Proposal proposal, const Error& error, Prompts& prompts, QWidget* parent)
{
    if (!mayStand(error))
        return tl::unexpected<Error>(error);
    const Findings refused = openErrors(error);
    const std::optional<Standing> standing = askToLetStand(prompts, parent, refused, refusals(error));
    if (!standing)
        return tl::unexpected<Error>(error);
    WB_TRY(acts::excuse(proposal, refused, standing->reason, book.who(), standing->until, book.ids()));
    return proposal;
}

} // namespace

Result<std::optional<Act>> carryOut(Book& book, const acts::Proposal& proposal, Prompts& prompts, QWidget* parent)
{
    const Result<std::optional<Act>> applied = book.apply(proposal);
    if (applied)
        return applied;
    WB_ASSIGN(again, answered(book, proposal, applied.error(), prompts, parent));
    return book.apply(again);
}

void carryOutLater(Book& book, const acts::Proposal& proposal, const Progress& progress, Prompts& prompts,
    QWidget* parent, const std::function<void(const Result<std::optional<Act>>&)>& then)
{
    whenDone(book.applyLater(proposal, progress), parent,
        [=, &book, &prompts](const Result<std::optional<Act>>& applied) {
            if (applied)
                return then(applied);
            const Result<acts::Proposal> again = answered(book, proposal, applied.error(), prompts, parent);
            if (!again)
                return then(tl::unexpected<Error>(again.error()));
            whenDone(book.applyLater(*again, progress), parent, then);
        });
}

} // namespace ui
