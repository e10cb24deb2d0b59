#pragma once

#include "core/report/document.h"

#include <QJsonArray>
#include <QString>

/** For tests of documents: sets them, and asks the poppler and qpdf tools what is in the file. */
namespace pdfcheck {

[[nodiscard]] QString s(const char* utf8);

/** What a program prints; FILE among the arguments stands for a file of the input. */
[[nodiscard]] QByteArray output(const QString& program, const QStringList& arguments, const QByteArray& input);

/** @param order "-layout" as it stands on the page, "-raw" as it was drawn */
[[nodiscard]] QString textOf(const QByteArray& pdf, int page = 0, const char* order = "-layout");
[[nodiscard]] QString aboutOf(const QByteArray& pdf);
[[nodiscard]] int pageCount(const QByteArray& pdf);
[[nodiscard]] QJsonArray outlineOf(const QByteArray& pdf);

/** Without any white space. */
[[nodiscard]] QString packed(QString text);

[[nodiscard]] core::report::PageFrame frame();
[[nodiscard]] core::report::DocumentOptions options();
/** A document around some blocks. */
[[nodiscard]] QByteArray xml(const QString& inside, const QString& attributes = {});
/** The PDF of a document, or the words of the error. */
[[nodiscard]] QByteArray pdf(const QByteArray& document, const core::report::PageFrame& around = frame());

} // namespace pdfcheck
