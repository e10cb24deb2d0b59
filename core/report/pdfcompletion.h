#pragma once

#include "core/report/pdffile.h"

namespace core::report {

/** A PDF with its bookmarks and what it says about itself; `trouble` holds the words of the PDF library where that
 *  failed. */
struct PdfCompletion {
    QByteArray bytes;
    QString trouble;
};

/** What the module werkstattbuch-pdf exports under the name wbCompletePdf. It is a module because the PDF library takes
 *  along a dozen others, which would be loaded at every start. */
using CompletePdf = void (*)(const QByteArray& drawn, const PdfInfo& info,
    const std::vector<PdfFile::Bookmark>& bookmarks, PdfCompletion& completion);

} // namespace core::report
