#pragma once

#include "core/report/documenttree.h"
#include "core/support/result.h"

#include <QByteArray>

namespace core::report {

inline constexpr int CharacterLimit = 10'000'000; ///< of one document
inline constexpr int TextLimit = 500'000; ///< of one paragraph or cell
inline constexpr int ElementLimit = 500'000;

/** Reads the XML a template gives. What is allowed, and nothing else:
 *
 *      document   title="…" lang="de|en" [page="portrait|landscape"] [draft="yes|no"]
 *        address                       lines of the address field; makes it a letter of DIN 5008 form B
 *        info                          information block of the letter: fact
 *        tagline, title, subtitle      text
 *        heading   [level="1|2"]       text; a bookmark, never the last line of a page; left out with nothing below
 *        p         [style="lead|quiet"] text
 *        list      [numbered="yes|no"] item: text
 *        facts                         fact label="…": text; two columns with hairlines
 *        table     widths="2 5 3" [height="9"] (rows in mm)
 *          row     [header="yes|no"]   the first row, if a header, is repeated on every page
 *            cell  [align="left|center|right"] text
 *        picture   name="…" height="95" (its greatest, in mm); shown in its proportions
 *        space     mm="5"
 *        pagebreak
 *        keep                          blocks that stay on one page where that fits
 *      text: characters, strong, small, badge, br
 *
 *  White space with a line break in it is the template's own and counts as one blank or, beside a line break or at an
 *  end, none; U+2028 and br are line breaks. Text blocks without text are left out.
 *  @return ParseFailed (subject: the element, detail: "line:column reason") or ValueTooLong (subject: "characters",
 *          "elements" or "styles", detail: the limit). A DOCTYPE is refused, so nothing is ever expanded or fetched. */
[[nodiscard]] Result<DocumentTree> readDocument(const QByteArray& xml);

} // namespace core::report
