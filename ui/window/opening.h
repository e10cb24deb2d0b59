#pragma once

#include "core/book/book.h"

namespace ui {

/** The book at a path for the person at this machine. FileMissing where there is none: opening never makes a file. */
[[nodiscard]] core::Result<std::unique_ptr<core::Book>> openBook(const QString& path);

/** Begins a book with all that every book starts with. FileExists where there is something. */
[[nodiscard]] core::Result<void> beginBook(const QString& path);

} // namespace ui
