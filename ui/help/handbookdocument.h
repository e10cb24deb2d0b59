#pragma once

#include "ui/help/handbooktext.h"

#include <QHash>

class QTextDocument;

namespace ui {

/** Writes the page into the empty document, in the present look, as text with formats: nothing is read as markup.
 *  Links name a page; pictures are named as their files and not loaded here. */
void writeHandbookPage(const HandbookPage& page, QTextDocument& document);

/** Gives the text a width that reads well in `room` pixels, and pictures at most that. `own` is how wide each picture
 * is by itself. Returns the width of the text. */
int fitHandbookPage(QTextDocument& document, int room, const QHash<QString, int>& own);

} // namespace ui
