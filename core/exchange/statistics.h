#pragma once

#include "core/exchange/csvwriter.h"
#include "core/model/labels.h"
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

/** The same as CSV-10, header included. */
[[nodiscard]] Result<void> writeStatistics(const Reader& reader, QDate day, const Labels& labels, CsvWriter& csv);

} // namespace core
