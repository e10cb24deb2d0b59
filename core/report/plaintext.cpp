#include "core/report/plaintext.h"

namespace core::report {

namespace {

constexpr int UnbrokenLimit = 100;
constexpr qsizetype OneLineLimit = 300;
constexpr QChar ZeroWidthSpace(0x200B);
constexpr QChar EmSpace(0x2003);

bool allowedInXml(QChar c)
{
    return c >= u' ' ? c < QChar(0xFFFE) : c == u'\t';
}

bool steersDirection(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

/** U+FFFC stands for an inline object, U+FDD0 and the like for frame borders inside the text engine. */
bool steersEngine(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xFFFC || (u >= 0xFDD0 && u <= 0xFDEF) || (c.category() == QChar::Other_Control && u != u'\t');
}

bool breaksLine(QChar c)
{
    return c == u' ' || c == EmSpace || c == QChar::LineSeparator || c == ZeroWidthSpace;
}

} // namespace

QString forXml(const QString& value)
{
    QString out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const QChar next = i + 1 < value.size() ? value.at(i + 1) : QChar();
        if (c.isHighSurrogate() && next.isLowSurrogate()) {
            out += c;
            out += next;
            ++i;
        } else if (c == u'\n' || c == QChar::ParagraphSeparator || (c == u'\r' && next != u'\n')) {
            out += QChar::LineSeparator;
        } else if (!c.isSurrogate() && allowedInXml(c)) {
            out += c;
        }
    }
    return out;
}

QString forLayout(const QString& text)
{
    QString out;
    out.reserve(text.size());
    int unbroken = 0;
    for (QChar c : text) {
        if (steersDirection(c) || steersEngine(c))
            continue;
        if (c == u'\t')
            c = EmSpace;
        if (c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        if (unbroken >= UnbrokenLimit && !c.isLowSurrogate()) {
            out += ZeroWidthSpace;
            unbroken = 0;
        }
        unbroken = breaksLine(c) ? 0 : unbroken + 1;
        out += c;
    }
    return out;
}

QString forOneLine(const QString& text)
{
    QString out = forLayout(text.left(OneLineLimit));
    out.replace(QChar(QChar::LineSeparator), u' ');
    return out.trimmed();
}

} // namespace core::report
