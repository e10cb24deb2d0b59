#pragma once

#include "core/book/book.h"

class QWidget;

namespace ui {

class Prompts;
struct Standing;

/** Whether a change was refused only by findings that people may let stand. */
[[nodiscard]] bool mayStand(const core::Error& error);
/** What an error of rules says, one sentence a finding that nobody has answered for. */
[[nodiscard]] QStringList refusals(const core::Error& error);

/** Asks a person why findings that may stand are to stand, and until when where one of them needs a day; nullopt if the
 *  person thinks better of it. */
[[nodiscard]] std::optional<Standing> askToLetStand(
    Prompts& prompts, QWidget* parent, const core::Findings& findings, const QStringList& sentences);

/** Applies a change for the person before the window. Where only findings are in the way that may stand, the person is
 *  asked for the reason, which is recorded with it; who gives none gets the error. */
[[nodiscard]] core::Result<std::optional<core::Act>> carryOut(
    core::Book& book, core::acts::Proposal proposal, Prompts& prompts, QWidget* parent);

} // namespace ui
