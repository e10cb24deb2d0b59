#pragma once

#include "core/book/book.h"

#include <functional>

class QWidget;

namespace ui {

class Prompts;
struct Standing;

/** Whether a change was refused only by findings that people may let stand. */
[[nodiscard]] bool mayStand(const core::Error& error);
/** Whether one of the findings that refuse a change may stand only until a day (V-01). */
[[nodiscard]] bool needsDay(const core::Error& error);
/** The last day of what somebody typed as a date; invalid where it is none. */
[[nodiscard]] QDate lastDayOf(const QString& typed);
/** The findings of an error that nobody has answered for. */
[[nodiscard]] core::Findings openErrors(const core::Error& error);
/** What an error of rules says, one sentence a finding that nobody has answered for. */
[[nodiscard]] QStringList refusals(const core::Error& error);

/** Asks a person why findings that may stand are to stand, and until when where one of them needs a day; nullopt if the
 *  person thinks better of it. */
[[nodiscard]] std::optional<Standing> askToLetStand(
    Prompts& prompts, QWidget* parent, const core::Findings& findings, const QStringList& sentences);

/** Applies a change for the person before the window. Where only findings are in the way that may stand, the person is
 *  asked for the reason, which is recorded with it; who gives none gets the error. */
[[nodiscard]] core::Result<std::optional<core::Act>> carryOut(
    core::Book& book, const core::acts::Proposal& proposal, Prompts& prompts, QWidget* parent);
/** The same without waiting, for what may concern very many records. `then` is called with the answer unless `parent`
 *  goes before; book and prompts must outlive it. */
void carryOutLater(core::Book& book, const core::acts::Proposal& proposal, const core::Progress& progress,
    Prompts& prompts, QWidget* parent,
    const std::function<void(const core::Result<std::optional<core::Act>>&)>& then);

} // namespace ui
