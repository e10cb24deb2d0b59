#pragma once

#include "core/support/finding.h"

#include <QString>
#include <tl/expected.hpp>

namespace core {

/** What kind of thing went wrong. `core/wording` makes the sentence; nothing else turns a kind into text. */
enum class ErrorKind {
    // the file
    FileMissing, ///< subject: path
    FileExists, ///< subject: path
    FileNotOurs, ///< not a Werkstattbuch file; subject: path
    FileNewer, ///< made by a newer program; subject: path, detail: its version
    FileDamaged, ///< subject: path, detail: what the check said
    FileForeignSchema, ///< tables that are not ours; subject: path, detail: the first difference
    FileReadOnly, ///< opened for reading only; subject: path, detail: why (who holds it)
    FileHeld, ///< another program writes; subject: holder, detail: host and since when
    LeaseLost, ///< another program took over writing; subject: path
    FileMoved, ///< the file under the program was renamed, replaced or removed
    Busy, ///< another program is writing this moment
    DiskFull,
    InputOutput, ///< detail: the system's words
    NotSaved, ///< a save failed and was rolled back; detail: the system's words
    // records
    NoSuchRecord, ///< subject: what was asked for
    NoSuchEntity, ///< subject: the word
    NoSuchField, ///< subject: entity, detail: the word
    Ambiguous, ///< subject: the words, detail: how many
    ValueMissing, ///< a required field is empty; subject: field key, detail: entity key
    ValueInvalid, ///< subject: field key, detail: the value
    ValueTooLong, ///< subject: field key, detail: the limit
    IdentityFixed, ///< a field that makes a record what it is; subject: field key
    Stale, ///< changed since it was read; subject: title, detail: field key
    StillReferenced, ///< subject: title, detail: title of what refers to it
    AlreadyThere, ///< a record with that id exists; subject: title
    ForbiddenByRule, ///< findings: what the change would bring
    // acts
    NothingToUndo,
    CannotUndo, ///< subject: the act, detail: kind of the later act that stands in the way
    Cancelled,
    Manipulated, ///< a return that contradicts what is known; subject: its name, detail: the change
    OtherBook, ///< not a copy of this book; subject: path
    OutsideEffect, ///< cannot be undone: it had an effect outside the book
    // Koffer
    CodeMissing, ///< nothing says where the code stands; subject: path
    KofferLocked, ///< the code is wrong, or what it opens is damaged; subject: name
    KofferDamaged, ///< incomplete or changed; subject: name, detail: a word for what is wrong
    KofferNewer, ///< subject: name, detail: its version
    KofferUnknown, ///< this book has issued no such Koffer; subject: name
    KofferLost, ///< a return of one that was reported lost; subject: name, detail: its number
    KofferForged, ///< not signed by the Koffer that it says it is from; subject: name
    KofferIsNone, ///< a Koffer where a return is needed, or the other way round; subject: name, detail: what it is
    KofferTooLarge, ///< more than a Koffer may hold; subject: name, detail: the limit
    KofferOfCase, ///< a session of a consultation case, and cases stay out; subject: title
    // input
    ParseFailed, ///< subject: file or text, detail: "line:column reason"
    UsageWrong, ///< subject: what, detail: why
    Internal, ///< a defect of the program; detail for the report
};

/** A failure as a value: what kind, about what, with which particulars. Never a sentence. */
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString subject;
    QString detail;
    Findings findings = {}; ///< of ForbiddenByRule
    const char* label = nullptr; ///< what the field is called that it is about: source text of the context "model"

    bool operator==(const Error&) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/** `return fail(ErrorKind::Stale, title, key);` */
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail)});
}

} // namespace core

/** Returns the error of an expression to the caller, or goes on. */
#define WB_TRY(expression)                                                                                             \
    do {                                                                                                               \
        if (auto wbResult = (expression); !wbResult) [[unlikely]]                                                      \
            return tl::unexpected<core::Error>(std::move(wbResult).error());                                           \
    } while (false)

/** Declares `name` as the value of an expression, or returns its error to the caller. */
#define WB_ASSIGN(name, expression)                                                                                    \
    auto name##Result = (expression);                                                                                  \
    if (!name##Result) [[unlikely]]                                                                                    \
        return tl::unexpected<core::Error>(std::move(name##Result).error());                                           \
    auto& name = *name##Result
