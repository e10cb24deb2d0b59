#include "core/exchange/csvdialect.h"

#include <QList>

#include <algorithm>
#include <csv.h>
#include <utility>

namespace core {

namespace {

constexpr qsizetype SampleBytes = 64LL * 1024;
constexpr qsizetype SampleRows = 50;

int isNoSpace(unsigned char)
{
    return 0;
}

struct Widths {
    QList<int> rows;
    int open = 0; ///< cells of the row that is being read
};

/** How many cells each row has if it is split at a delimiter; the header first. */
QList<int> widths(const QByteArray& sample, char delimiter, bool wholeFile)
{
    csv_parser parser;
    csv_init(&parser, 0);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&parser, isNoSpace);
    const auto cell = [](void*, size_t, void* out) { ++static_cast<Widths*>(out)->open; };
    const auto row = [](int, void* out) {
        auto* found = static_cast<Widths*>(out);
        found->rows << std::exchange(found->open, 0);
    };
    Widths found;
    csv_parse(&parser, sample.constData(), size_t(sample.size()), cell, row, &found);
    if (wholeFile || found.rows.isEmpty()) // a header longer than the sample is better than none
        csv_fini(&parser, cell, row, &found);
    csv_free(&parser);
    if (found.rows.size() > SampleRows)
        found.rows.resize(SampleRows);
    return found.rows;
}

/** The line "sep=;" of spreadsheets; skip 0 where there is none. */
CsvDialect declared(const QByteArray& sample)
{
    if (sample.size() < 6 || !sample.startsWith("sep=") || !QByteArrayView(";,\t").contains(sample[4]))
        return {};
    const bool lineEnds = sample[5] == '\n' || sample[5] == '\r';
    const bool pair = sample[5] == '\r' && sample.size() > 6 && sample[6] == '\n';
    return {sample[4], lineEnds ? (pair ? 7 : 6) : 0};
}

} // namespace

CsvDialect detectDialect(const QByteArray& sample, bool wholeFile)
{
    if (const CsvDialect dialect = declared(sample); dialect.skip > 0)
        return dialect;
    const QByteArray start = sample.left(SampleBytes);
    char best = ';';
    qint64 bestScore = 0;
    for (const char candidate : {';', '\t', ','}) {
        const QList<int> rows = widths(start, candidate, wholeFile && start.size() == sample.size());
        const int header = rows.value(0);
        if (header < 2)
            continue;
        const auto fitting = std::count(rows.begin(), rows.end(), header);
        if (fitting == rows.size())
            return {candidate, 0};
        const auto shorter =
            std::count_if(rows.begin(), rows.end(), [header](int width) { return width > 1 && width < header; });
        const qint64 score = (2 * fitting + shorter) * (header - 1);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return {best, 0};
}

} // namespace core
