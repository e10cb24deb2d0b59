#pragma once

#include "core/koffer/workbacking.h"

#include <QFuture>

/** A Koffer, or its working copy, opened by the window. */
namespace ui {

/** Whether a file is a Koffer or the working copy of one, whatever it is called. */
[[nodiscard]] bool isKofferFile(const QString& path);

/** The working copy that is to be used for a file: the file itself, else the one of the same Koffer beside it, else
 *  one that is yet to be made there. KofferIsNone for a return; KofferDamaged where work lies beside it of which it
 *  cannot be said what it is on, so that nobody begins anew without knowing. */
[[nodiscard]] core::Result<QString> workPathFor(const QString& path);

/** What makes a working copy ready to be opened as a book, on a thread of its own: a code takes time. */
[[nodiscard]] QFuture<core::Result<std::shared_ptr<core::koffer::WorkBacking>>> openKoffer(
    const QString& path, const core::koffer::Keys& keys, const QString& person);

/** Where the next return goes: beside the working copy, under a name that is free. */
[[nodiscard]] QString returnPathFor(const core::koffer::WorkBacking& work);

} // namespace ui
