#include "core/support/orderkey.h"

namespace core {

namespace {

constexpr QStringView digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

qsizetype digitAt(const QString& key, qsizetype i, qsizetype beyond)
{
    return i < key.size() ? digits.indexOf(key.at(i)) : beyond;
}

} // namespace

QString orderKeyBetween(const QString& before, const QString& after)
{
    Q_ASSERT(after.isEmpty() || before < after);
    QString key;
    bool bounded = !after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const qsizetype low = digitAt(before, i, 0);
        const qsizetype high = bounded ? digitAt(after, i, 0) : digits.size();
        if (low == high) {
            key += digits.at(low);
            continue;
        }
        // Appending at the end is the common case: step by one there, so that keys stay short.
        const qsizetype middle = bounded ? (low + high) / 2 : std::min(low + 1, digits.size() - 1);
        if (middle > low)
            return key + digits.at(middle);
        key += digits.at(low);
        bounded = false;
    }
}

} // namespace core
