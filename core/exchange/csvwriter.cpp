#include "core/exchange/csvwriter.h"

#include "core/support/durablefile.h"

#include <QFileDevice>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr size_t BufferBytes = 64UL * 1024;
constexpr size_t BytesPerUnit = 3; ///< most UTF-8 bytes of one UTF-16 unit; a doubled quote is fewer

enum class Quoting : quint8 { Never, InText, Always };

/** Which characters make a cell quoted. In a text those that separate cells elsewhere too, so that every reader finds
 *  our ';'; a number keeps its comma bare. */
constexpr auto QuotingOf = [] {
    std::array<Quoting, 128> table{};
    for (const char c : {';', '"', '\r', '\n'})
        table[static_cast<unsigned char>(c)] = Quoting::Always;
    for (const char c : {',', '\t'})
        table[static_cast<unsigned char>(c)] = Quoting::InText;
    return table;
}();

bool isFormulaStart(QChar c)
{
    return QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(c) || c.isNull();
}

bool needsGuard(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (text.front() == u'\'')
        return text.size() > 1 && (text[1] == u'\'' || isFormulaStart(text[1]));
    return isFormulaStart(text.front());
}

bool needsQuotes(QStringView text, CellKind kind)
{
    const Quoting least = kind == CellKind::Text ? Quoting::InText : Quoting::Always;
    const bool blankEdge = text.front() == u' ' || text.back() == u' ';
    return blankEdge || std::any_of(text.utf16(), text.utf16() + text.size(), [least](char16_t c) {
        return c < QuotingOf.size() && QuotingOf[c] >= least;
    });
}

} // namespace

QString guarded(const QString& text)
{
    return needsGuard(text) ? u'\'' + text : text;
}

QString unguarded(const QString& cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell) ? cell.mid(1) : cell;
}

CsvWriter::CsvWriter(QIODevice& device)
    : m_device(device)
    , m_encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless)
    , m_buffer(BufferBytes)
{
    append(u"\uFEFF");
}

void CsvWriter::cell(QStringView text, CellKind kind)
{
    reserve(BytesPerUnit * size_t(text.size()) + 4);
    if (m_cells++ > 0)
        m_buffer[m_used++] = ';';
    if (text.isEmpty())
        return;
    m_rowEmpty = false;
    const bool guard = kind == CellKind::Text && needsGuard(text);
    if (needsQuotes(text, kind)) {
        appendQuoted(text, guard);
        return;
    }
    if (guard)
        m_buffer[m_used++] = '\'';
    append(text);
}

Result<void> CsvWriter::endRow()
{
    reserve(4);
    const QByteArrayView end = m_cells == 1 && m_rowEmpty ? "\"\"\r\n" : "\r\n"; // else it would be an empty line
    std::copy(end.begin(), end.end(), m_buffer.data() + m_used);
    m_used += size_t(end.size());
    m_cells = 0;
    m_rowEmpty = true;
    return m_failure ? Result<void>(tl::unexpect, *m_failure) : Result<void>();
}

Result<void> CsvWriter::finish()
{
    flush();
    auto* file = qobject_cast<QFileDevice*>(&m_device);
    if (!m_failure && file && !file->flush())
        m_failure = writeError(m_device);
    return m_failure ? Result<void>(tl::unexpect, *m_failure) : Result<void>();
}

void CsvWriter::reserve(size_t bytes)
{
    if (m_buffer.size() - m_used >= bytes)
        return;
    flush();
    if (m_buffer.size() < bytes)
        m_buffer.resize(bytes);
}

void CsvWriter::flush()
{
    if (!m_failure && m_device.write(m_buffer.data(), qint64(m_used)) != qint64(m_used))
        m_failure = writeError(m_device);
    m_used = 0;
}

void CsvWriter::append(QStringView text)
{
    char* const begin = m_buffer.data() + m_used;
    m_used += size_t(m_encoder.appendToBuffer(begin, text) - begin);
}

void CsvWriter::appendQuoted(QStringView text, bool guard)
{
    m_buffer[m_used++] = '"';
    if (guard)
        m_buffer[m_used++] = '\'';
    while (!text.isEmpty()) {
        const qsizetype quote = text.indexOf(u'"');
        append(quote < 0 ? text : text.left(quote + 1));
        if (quote < 0)
            break;
        m_buffer[m_used++] = '"';
        text = text.mid(quote + 1);
    }
    m_buffer[m_used++] = '"';
}

} // namespace core
