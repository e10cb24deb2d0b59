#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QLocale>
#include <QVariantMap>

namespace core::report {

/** A template of the program in a language; Internal where there is none of that name. */
[[nodiscard]] Result<QString> templateText(const QString& name, QLocale::Language language);

/** Fills a mustache template and gives the XML that readDocument() reads (UTF-8).
 *
 *  Known are {{name}}, {{#section}}, {{^inverted}}, {{! comment }} and {{.}} (the item of a list of texts). `name?` is
 *  true when there is anything under that name: {{#aims?}} stands once around {{#aims}}. Every value is escaped; {{{
 * }}},
 *  {{& }}, partials and changed delimiters are refused, so there is no way to write one unescaped.
 *
 *  @param data QString, bool, int, QStringList, QVariantList and QVariantMap, nested. Dates and numbers with a fraction
 *         come as text, written in the language of the document. An empty text, list or map counts as false.
 *  @return ParseFailed (subject: the tag, detail: "line:column reason"), ValueMissing (subject: the names that the
 *          template asks for and the data does not have, joined by ", "), ValueInvalid (a value of another type;
 * subject: its path, detail: its type), ValueTooLong (the result passes 16 MB) */
[[nodiscard]] Result<QByteArray> fillTemplate(const QString& templateText, const QVariantMap& data);

} // namespace core::report
