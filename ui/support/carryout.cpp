#include "ui/support/carryout.h"

#include "core/change/judgement.h"
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

QStringList refusals(const Error& error)
{
    QStringList sentences;
    for (const Finding& finding : error.findings) {
        if (finding.isOpenError())
            sentences.append(sentence(finding));
    }
    return sentences;
}

std::optional<Standing> askToLetStand(
    Prompts& prompts, QWidget* parent, const Findings& findings, const QStringList& sentences)
{
    return std::ranges::any_of(findings, judgement::needsDay) ? prompts.letStandUntil(parent, sentences)
                                                              : prompts.letStand(parent, sentences);
}

Result<std::optional<Act>> carryOut(Book& book, acts::Proposal proposal, Prompts& prompts, QWidget* parent)
{
    const Result<std::optional<Act>> applied = book.apply(proposal);
    if (applied || !mayStand(applied.error()))
        return applied;
    Findings refused = applied.error().findings;
    refused.removeIf([](const Finding& finding) { return !finding.isOpenError(); });
    const std::optional<Standing> standing = askToLetStand(prompts, parent, refused, refusals(applied.error()));
    if (!standing)
        return applied;
    WB_TRY(acts::excuse(proposal, refused, standing->reason, book.who(), standing->until, book.ids()));
    return book.apply(proposal);
}

} // namespace ui
