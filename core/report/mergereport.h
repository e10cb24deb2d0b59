#pragma once

#include "core/model/labels.h"
#include "core/model/reader.h"

#include <QDateTime>

class QIODevice;

namespace core {

/** What became of a return, in words: each of its changes in exactly one class. */
struct MergeReport {
    /** One place that the return changes, or one new record. */
    struct Line {
        QString verdict;
        QString what;
        QString note;
        QString atIssue;
        QString office;
        QString returned;
        QString decision;
        QString who; ///< and when
        qsizetype changes = 0;
    };
    QString title; ///< "Abgleich: Koffer GANZTAG-2"
    QList<std::pair<QString, QString>> facts; ///< label and text
    QList<std::pair<QString, qsizetype>> classes; ///< and how many changes; all of them together are `sum`
    qsizetype sum = 0;
    QList<Line> lines;
    QStringList findings;
    QDateTime at;

    /** More lines would be no paper that anybody reads; the file for spreadsheets has all of them. */
    static constexpr qsizetype mostLines = 5'000;
};

/** As PDF in the language of `labels`. Needs a QGuiApplication for its fonts; any thread. ValueTooLong with subject
 *  "rows" past MergeReport::mostLines. */
[[nodiscard]] Result<QByteArray> makeMergeReport(const Reader& reader, const MergeReport& report, const Labels& labels);

/** As CSV: the lines, what the rules say, then the classes with their sum. */
[[nodiscard]] Result<void> writeMergeReport(const MergeReport& report, const Labels& labels, QIODevice& target);

} // namespace core
