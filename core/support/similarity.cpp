#include "core/support/similarity.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace core {

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    // Three rows of the table: the one being filled and the two before it.
    QVarLengthArray<int, 64> beforeLast(b.size() + 1);
    QVarLengthArray<int, 64> last(b.size() + 1);
    QVarLengthArray<int, 64> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int exchanged = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, exchanged});
            const bool isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (isSwap)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        // A swap may still come from the row before, at one more.
        if (least > most && *std::ranges::min_element(last) > most)
            return most + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last[b.size()], most + 1);
}

double similarity(QStringView a, QStringView b)
{
    if (a == b)
        return 1;
    const qsizetype shorter = std::min(a.size(), b.size());
    const int most = shorter < 3 ? 0 : shorter < 8 ? 1 : 2;
    const int distance = editDistance(a, b, most);
    return distance > most ? 0 : 1 - double(distance) / double(std::max(a.size(), b.size()));
}

} // namespace core
