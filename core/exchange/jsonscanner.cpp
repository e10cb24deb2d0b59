#include "core/exchange/jsonscanner.h"

#include <QCborArray>
#include <QCborMap>
#include <QIODevice>
#include <QSet>

#include <cmath>
#include <cstring>
#include <utility>

namespace core {

namespace {

constexpr qint64 PieceBytes = 64LL * 1024;
constexpr qsizetype LongestNumber = 400;
constexpr qsizetype MostMembers = 100; ///< of an object within a value; a date has two
constexpr int End = -1;

bool isDigit(int byte)
{
    return byte >= '0' && byte <= '9';
}

bool isBlank(int byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

int hexDigit(int byte)
{
    if (isDigit(byte))
        return byte - '0';
    const int lower = byte | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/** -?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)? */
bool isNumber(const QByteArray& text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const auto digits = [&] {
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
        return at - begin;
    };
    const bool leadingZero = at < text.size() && text.at(at) == '0';
    const qsizetype whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (at < text.size() && text.at(at) == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text.at(at) | 0x20) == 'e') {
        ++at;
        if (at < text.size() && (text.at(at) == '+' || text.at(at) == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace

JsonScanner::JsonScanner(QIODevice& source)
    : m_source(source)
{
    if (source.size() > jsonlimit::FileBytes) {
        fail("file-too-large");
        return;
    }
    if (source.peek(3) == "\xEF\xBB\xBF")
        source.skip(3);
}

int JsonScanner::byte()
{
    if (m_error || (m_at == m_piece.size() && !fetch()))
        return End;
    return static_cast<uchar>(m_piece.at(m_at));
}

bool JsonScanner::fetch()
{
    m_piece.resize(PieceBytes);
    const qint64 read = m_source.read(m_piece.data(), m_piece.size());
    m_piece.resize(std::max<qint64>(0, read));
    m_at = 0;
    m_read += m_piece.size();
    if (read < 0)
        m_error = Error{ErrorKind::InputOutput, {}, m_source.errorString()};
    else if (m_read > jsonlimit::FileBytes) // it grows while it is read
        fail("file-too-large");
    return !m_error && !m_piece.isEmpty();
}

void JsonScanner::pass()
{
    const char passed = m_piece.at(m_at++);
    if (passed == '\n') {
        ++m_line;
        m_column = 1;
    } else if ((passed & 0xC0) != 0x80) {
        ++m_column;
    }
}

void JsonScanner::fail(const char* reason)
{
    if (!m_error)
        m_error = Error{ErrorKind::ParseFailed, {},
            QStringLiteral("%1:%2 %3").arg(m_line).arg(m_column).arg(QLatin1StringView(reason))};
}

QStringList JsonScanner::takeFlaws()
{
    return std::exchange(m_flaws, {});
}

char JsonScanner::look()
{
    while (isBlank(byte()))
        pass();
    const int next = byte();
    if (next == 0)
        fail("nul-byte");
    return next == End ? '\0' : char(next);
}

bool JsonScanner::take(char wanted)
{
    if (look() != wanted || m_error)
        return false;
    pass();
    return true;
}

void JsonScanner::expect(char wanted)
{
    if (!take(wanted))
        fail(byte() == End ? "cut" : "unexpected");
}

void JsonScanner::expectEnd()
{
    if (look() != '\0')
        fail("text-after-end");
}

QString JsonScanner::text()
{
    expect('"');
    QByteArray bytes;
    while (!m_error) {
        const int next = byte();
        if (next == End || next < ' ') {
            fail(next == End ? "unclosed-text" : next == 0 ? "nul-byte" : "control-character");
            break;
        }
        pass();
        if (next == '"')
            break;
        if (next == '\\')
            escape(bytes);
        else
            bytes += char(next);
        if (bytes.size() > jsonlimit::TextBytes)
            fail("text-too-long");
    }
    if (!m_error && !QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8())
        fail("not-utf8");
    return m_error ? QString() : QString::fromUtf8(bytes);
}

void JsonScanner::escape(QByteArray& into)
{
    const int letter = byte();
    static constexpr std::pair<char, char> simple[] = {
        {'"', '"'}, {'\\', '\\'}, {'/', '/'}, {'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}};
    for (const auto& [name, meaning] : simple) {
        if (letter == name) {
            into += meaning;
            pass();
            return;
        }
    }
    if (letter != 'u') {
        fail("unknown-escape");
        return;
    }
    char32_t unit = codeUnit();
    while (QChar::isHighSurrogate(unit) && byte() == '\\') {
        pass();
        if (byte() != 'u') {
            append(unit, into);
            escape(into);
            return;
        }
        const char32_t second = codeUnit();
        if (QChar::isLowSurrogate(second)) {
            append(QChar::surrogateToUcs4(char16_t(unit), char16_t(second)), into);
            return;
        }
        append(unit, into);
        unit = second;
    }
    append(unit, into);
}

/** A character that was written as \u; half of one, and NUL, are flaws. */
void JsonScanner::append(char32_t code, QByteArray& into)
{
    if (QChar::isSurrogate(code))
        m_flaws.append(QStringLiteral("lone-surrogate"));
    else if (code == 0)
        m_flaws.append(QStringLiteral("nul-byte"));
    else
        into += QString::fromUcs4(&code, 1).toUtf8();
}

/** The four digits behind \u, with the u. */
char32_t JsonScanner::codeUnit()
{
    pass();
    char32_t unit = 0;
    for (int i = 0; i < 4 && !m_error; ++i) {
        const int digit = hexDigit(byte());
        if (digit < 0) {
            fail("unknown-escape");
            break;
        }
        unit = unit * 16 + char32_t(digit);
        pass();
    }
    return unit;
}

QCborValue JsonScanner::value(int depth)
{
    if (++m_values > jsonlimit::Values)
        fail("table-too-large");
    if (depth > jsonlimit::Depth)
        fail("too-deep");
    switch (look()) {
    case '"':
        return text();
    case '[':
        return list(depth);
    case '{':
        return object(depth);
    case 't':
        return word("true", true);
    case 'f':
        return word("false", false);
    case 'n':
        return word("null", nullptr);
    default:
        return number();
    }
}

QCborValue JsonScanner::word(const char* word, const QCborValue& meaning)
{
    for (const char* letter = word; *letter && !m_error; ++letter) {
        if (byte() == *letter)
            pass();
        else
            fail("unexpected");
    }
    return meaning;
}

QCborValue JsonScanner::number()
{
    QByteArray digits;
    for (int next = byte(); isDigit(next) || (next > 0 && strchr("+-.eE", next)); next = byte()) {
        digits += char(next);
        pass();
        if (digits.size() > LongestNumber)
            fail("unexpected");
    }
    if (m_error || digits.isEmpty()) {
        fail(byte() == End ? "cut" : "unexpected");
        return {};
    }
    if (!isNumber(digits)) {
        fail("unexpected");
        return {};
    }
    bool fits = false;
    const qint64 whole = digits.toLongLong(&fits);
    if (fits)
        return whole;
    const double real = digits.toDouble(&fits);
    if (!fits || !std::isfinite(real))
        m_flaws.append(QStringLiteral("number-too-large"));
    return real;
}

QCborValue JsonScanner::list(int depth)
{
    QCborArray elements;
    expect('[');
    if (take(']'))
        return elements;
    do
        elements.append(value(depth + 1));
    while (take(','));
    expect(']');
    return elements;
}

QCborValue JsonScanner::object(int depth)
{
    QCborMap members;
    QSet<QString> keys;
    expect('{');
    if (take('}'))
        return members;
    do {
        const QString key = text();
        if (keys.contains(key))
            m_flaws.append(QStringLiteral("duplicate-key"));
        keys.insert(key);
        if (keys.size() > MostMembers)
            fail("table-too-large");
        expect(':');
        const QCborValue held = value(depth + 1);
        if (!m_error)
            members.insert(key, held);
    } while (take(','));
    expect('}');
    return members;
}

} // namespace core
