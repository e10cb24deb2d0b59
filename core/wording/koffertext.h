#pragma once

#include "core/koffer/kofferfile.h"

namespace core {

/** What went wrong with a Koffer, as a sentence; of the kinds CodeMissing and Koffer…. */
[[nodiscard]] QString kofferProblem(const Error& error);

/** What was left out of a file of a newer program, as a sentence; empty where nothing was. */
[[nodiscard]] QString unreadText(const koffer::Unread& unread);
/** The same as a list: "records of type 9 (2), header entry 7". */
[[nodiscard]] QString unreadList(const koffer::Unread& unread);

} // namespace core
