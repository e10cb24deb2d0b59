#pragma once

#include "core/book/book.h"
#include "core/koffer/container.h"

namespace core::koffer {

/** A return that could not be taken over, kept as it came in a folder beside the book, and with its backups
 *  (store/heldfiles.h), until a person takes it over after all or throws it away. It stays encrypted; nothing of it is
 *  in the book. */
struct HeldReturn {
    QString id; ///< of its content: what comes twice is kept once
    QString path; ///< of the copy, which can be merged as the file itself
    QString name; ///< what the file was called
    QDateTime at; ///< UTC
    QString by; ///< who wanted to take it over
    Error why; ///< what it was refused with; core/wording says it
    std::optional<Label> label; ///< which Koffer it says it is from; nullopt where that cannot be read
};

/** Whether what is refused with this is kept: it may be a return of ours. Another book's, a file that is no return and
 *  one that is not there are not. */
[[nodiscard]] bool isHeldBack(const Error& why);

/** Keeps a copy of a file that planReturn() refused, with the reason. nullopt where isHeldBack() says no or the file is
 *  larger than any return. The book is not written to. DiskFull, FileReadOnly, InputOutput. */
[[nodiscard]] Result<std::optional<HeldReturn>> holdBack(const Book& book, const QString& path, const Error& why);

/** What is held back, the newest first. InputOutput. */
[[nodiscard]] Result<QList<HeldReturn>> heldReturns(const Book& book);

/** Throws a copy away. @param idOrBeginning at least four characters. NoSuchRecord, Ambiguous. */
[[nodiscard]] Result<void> discardHeld(const Book& book, const QString& idOrBeginning);

/** To be called with a file that was taken over: a copy of the same content is no longer needed. */
[[nodiscard]] Result<void> settleHeld(const Book& book, const QString& path);

} // namespace core::koffer
