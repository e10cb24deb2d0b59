#include "core/exchange/csvencoding.h"

#include "core/exchange/csvreader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr qint64 PieceBytes = 64LL * 1024; ///< small enough that malloc keeps it
constexpr QByteArrayView Utf8Mark("\xEF\xBB\xBF");

/** Windows-1252 where it differs from Latin-1: 0x80 to 0x9F. */
constexpr std::array<char16_t, 32> Windows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QByteArray fromWindows1252(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char byte) {
        const auto code = static_cast<uchar>(byte);
        return QChar(code >= 0x80 && code <= 0x9F ? Windows1252[code - 0x80] : char16_t(code));
    });
    return text.toUtf8();
}

/** How many bytes at the end belong to a character that goes on in the next piece. */
qsizetype unfinishedTail(QByteArrayView bytes)
{
    const qsizetype reach = std::min<qsizetype>(3, bytes.size());
    for (qsizetype back = 1; back <= reach; ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

} // namespace

Result<Utf8Source> Utf8Source::open(QIODevice& source, Progress progress)
{
    if (!source.seek(0))
        return fail(ErrorKind::InputOutput, {}, source.errorString());
    if (source.size() > csvlimit::FileBytes)
        return fail(ErrorKind::ParseFailed, {}, QStringLiteral("1:1 file-too-large"));
    Utf8Source opened(source, std::move(progress));
    opened.m_unicode = QStringConverter::encodingForData(source.peek(4));
    qint64 start = 0;
    if (opened.m_unicode == QStringConverter::Utf8) {
        start = Utf8Mark.size();
    } else if (opened.m_unicode) {
        opened.m_decoder = std::make_unique<QStringDecoder>(*opened.m_unicode);
        opened.m_encoder = std::make_unique<QStringEncoder>(QStringConverter::Utf8);
    } else {
        opened.m_passes = 2;
        WB_ASSIGN(valid, opened.isUtf8());
        if (valid)
            opened.m_unicode = QStringConverter::Utf8;
    }
    if (!source.seek(start))
        return fail(ErrorKind::InputOutput, {}, source.errorString());
    return opened;
}

Result<QByteArray> Utf8Source::piece()
{
    QByteArray bytes(PieceBytes, Qt::Uninitialized);
    const qint64 read = m_source->read(bytes.data(), bytes.size());
    if (read < 0)
        return fail(ErrorKind::InputOutput, {}, m_source->errorString());
    bytes.truncate(read);
    m_done += read;
    if (m_source->pos() > csvlimit::FileBytes) // it grows while it is read
        return fail(ErrorKind::ParseFailed, {}, QStringLiteral("1:1 file-too-large"));
    if (m_progress && !m_progress(m_done, m_passes * m_source->size()))
        return fail(ErrorKind::Cancelled);
    return bytes;
}

Result<bool> Utf8Source::isUtf8()
{
    QByteArray text;
    while (true) {
        WB_ASSIGN(more, piece());
        if (more.isEmpty())
            return text.isEmpty();
        text += more;
        const qsizetype whole = text.size() - unfinishedTail(text);
        if (!QUtf8StringView(text.constData(), whole).isValidUtf8())
            return false;
        text.remove(0, whole);
    }
}

Result<QByteArray> Utf8Source::next()
{
    while (true) {
        WB_ASSIGN(bytes, piece());
        if (!m_unicode)
            return fromWindows1252(bytes);
        if (!m_decoder)
            return bytes;
        if (bytes.isEmpty())
            return cutCharacter();
        const QByteArray text = m_encoder->encode(m_decoder->decode(bytes));
        if (!text.isEmpty())
            return text;
    }
}

/** What tells of a file that ends within a character, once. */
QByteArray Utf8Source::cutCharacter()
{
    const bool utf16 = m_unicode == QStringConverter::Utf16LE || m_unicode == QStringConverter::Utf16BE;
    const bool cut = m_done % (utf16 ? 2 : 4) != 0;
    return cut && !std::exchange(m_ended, true) ? QByteArrayLiteral("\xEF\xBF\xBD") : QByteArray();
}

QString Utf8Source::encoding() const
{
    return m_unicode ? QString::fromLatin1(QStringConverter::nameForEncoding(*m_unicode))
                     : QStringLiteral("Windows-1252");
}

} // namespace core
