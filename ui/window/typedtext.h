#pragma once

#include "core/store/drafts.h"

namespace core {
class Book;
}

namespace ui {

/** Whether the record of a draft is there, with the field. */
[[nodiscard]] bool isThere(core::Book& book, const core::Draft& draft);
/** What a draft belongs to and since when it waits, in sentences. */
[[nodiscard]] QString whereTyped(core::Book& book, const core::Draft& draft);
/** What was typed, a line for each field; with its label where there are several. */
[[nodiscard]] QString typedText(core::Book& book, const core::Draft& draft);
/** Where something is typed that is not saved: record and fields, for people. */
[[nodiscard]] QStringList typedPlaces(core::Book& book);
/** All that is typed and not saved, as a text to be kept elsewhere; empty where there is nothing such. */
[[nodiscard]] QString allTypedText(core::Book& book);

} // namespace ui
