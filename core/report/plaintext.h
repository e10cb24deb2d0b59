#pragma once

#include <QString>

namespace core::report {

/** Text of people on its way into XML: what XML forbids is dropped, a line break becomes U+2028, so that it can be told
 *  from the line breaks of the template. Not escaped yet. */
[[nodiscard]] QString forXml(const QString& value);

/** Text on its way into the text engine, as typed, without what would steer the engine: bidi overrides, embeddings and
 *  isolates, object and frame characters, paragraph separators. A tab becomes a wide blank. A word of more than 100
 *  characters gets invisible places to break (an unbroken one costs the engine quadratic time). */
[[nodiscard]] QString forLayout(const QString& text);

/** Of forLayout() the first characters in one line: for header, footer and bookmarks. */
[[nodiscard]] QString forOneLine(const QString& text);

} // namespace core::report
