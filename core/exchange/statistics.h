#pragma once

#include "core/exchange/tablecell.h"
#include "core/model/reader.h"

#include <QDate>

namespace core {

/** One number about the work of the office (domain.md 2.6). */
struct Figure {
    const char* label = nullptr; ///< English source text in the translation context "model"
    QString of; ///< what it is counted by: a state, a format; empty: all
    qint64 count = 0;
};

/** The numbers on a day. Cases of participation and distinct persons are two numbers. */
[[nodiscard]] Result<QList<Figure>> figuresOn(const Reader& reader, QDate day, const Labels& labels);

/** The same as the table CSV-10. */
[[nodiscard]] Result<void> readStatistics(const Reader& reader, QDate day, const Labels& labels, const TableUse& use);

} // namespace core
