#pragma once

#include "core/exchange/shownlist.h"
#include "core/model/reader.h"

#include <QDateTime>

namespace core {

/** A list on paper: the records and columns that are shown, and what that is all about. */
struct ListPaper {
    ShownList list;
    QStringList narrowedTo; ///< in words, in the language of the document; none: the whole list
    QDateTime at;

    /** More would be no paper that anybody reads. */
    static constexpr qsizetype mostRows = 10'000;
    static constexpr qsizetype mostColumns = 24;
};

/** The list as PDF in the language of `labels`; across the page where it is wide. Long texts end with "…". Needs a
 *  QGuiApplication for its fonts; any thread. ValueTooLong with subject "rows" or "columns" and the limit as detail. */
[[nodiscard]] Result<QByteArray> makeListDocument(Database& database, const Reader& reader, const ListPaper& paper,
    const Labels& labels, const Progress& progress = {});

} // namespace core
