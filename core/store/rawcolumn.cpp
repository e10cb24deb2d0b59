#include "core/store/rawcolumn.h"

#include "core/store/statement.h"

#include <array>
#include <sqlite3.h>

namespace core {

namespace {

constexpr int idLength = 36;

constexpr quint8 noDigit = 0x80;

/** The value of each character as a hexadecimal digit. A table, because digits and letters come in no order that a
 *  branch could guess. */
constexpr auto digitValues = [] {
    std::array<quint8, 256> values{};
    values.fill(noDigit);
    for (int i = 0; i < 10; ++i)
        values[size_t('0' + i)] = quint8(i);
    for (int i = 0; i < 6; ++i)
        values[size_t('a' + i)] = quint8(10 + i);
    return values;
}();

/** Two digits as a byte; what is no digit is noted in `bad`. */
quint8 byteAt(const uchar* text, quint8& bad)
{
    const quint8 high = digitValues[text[0]];
    const quint8 low = digitValues[text[1]];
    bad |= high | low;
    return quint8(high << 4 | (low & 0x0f));
}

} // namespace

RecordId idColumn(const Statement& row, int column)
{
    const uchar* const text = sqlite3_column_text(row.handle(), column);
    if (!text || sqlite3_column_bytes(row.handle(), column) != idLength)
        return RecordId(row.columnUuid(column));
    // Where the pairs of digits stand between the dashes.
    constexpr int places[] = {0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
    quint8 bytes[16];
    quint8 bad = 0;
    for (int i = 0; i < 16; ++i)
        bytes[i] = byteAt(text + places[i], bad);
    if ((bad & noDigit) || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return RecordId(row.columnUuid(column));
    return RecordId(QUuid(quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3],
        ushort(bytes[4] << 8 | bytes[5]), ushort(bytes[6] << 8 | bytes[7]), bytes[8], bytes[9], bytes[10], bytes[11],
        bytes[12], bytes[13], bytes[14], bytes[15]));
}

QByteArrayView utf8Column(const Statement& row, int column)
{
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(row.handle(), column));
    return {text, sqlite3_column_bytes(row.handle(), column)};
}

} // namespace core
