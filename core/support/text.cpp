#include "core/support/text.h"

#include <algorithm>

namespace core::text {

namespace {

/** Half a character, which no file can hold, is replaced as a file would. */
bool isHalf(const QString& in, qsizetype i)
{
    const QChar c = in.at(i);
    if (c.isHighSurrogate())
        return i + 1 == in.size() || !in.at(i + 1).isLowSurrogate();
    return c.isLowSurrogate() && (i == 0 || !in.at(i - 1).isHighSurrogate());
}

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
}

QString withoutControls(const QString& in, bool keepLineBreaks)
{
    if (isPlain(in))
        return in.trimmed();
    QString out;
    out.reserve(in.size());
    for (qsizetype i = 0; i < in.size(); ++i) {
        const QChar c = in.at(i);
        const bool lineBreak = c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
            || c == u'\v' || c == u'\f';
        if (lineBreak) {
            if (c == u'\r' && i + 1 < in.size() && in.at(i + 1) == u'\n')
                continue;
            out += keepLineBreaks ? u'\n' : u' ';
        } else if (c == u'\t') {
            out += keepLineBreaks ? u'\t' : u' ';
        } else if (c.isSurrogate() && isHalf(in, i)) {
            out += QChar::ReplacementCharacter;
        } else if (c.category() != QChar::Other_Control && c != QChar::ByteOrderMark) {
            out += c;
        }
    }
    // Last, since what is taken out may have kept a letter from its accent.
    return out.normalized(QString::NormalizationForm_C).trimmed();
}

QString folded(QStringView text, bool padNumbers)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size() + 8);
    bool blankDue = false;
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar c = decomposed.at(i);
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            blankDue = !out.isEmpty();
            continue;
        }
        if (blankDue) {
            out += u' ';
            blankDue = false;
        }
        if (padNumbers && c.isDigit()) {
            qsizetype end = i;
            while (end < decomposed.size() && decomposed.at(end).isDigit())
                ++end;
            QStringView digits = QStringView(decomposed).mid(i, end - i);
            while (digits.size() > 1 && digits.front() == u'0')
                digits = digits.mid(1);
            for (qsizetype pad = digits.size(); pad < 8; ++pad)
                out += u'0';
            out += digits;
            i = end - 1;
        } else if (c == u'ß' || c == u'ẞ') {
            out += u"ss";
        } else if (c == u'æ' || c == u'Æ') {
            out += u"ae";
        } else if (c == u'œ' || c == u'Œ') {
            out += u"oe";
        } else if (c == u'ø' || c == u'Ø') {
            out += u'o';
        } else if (c == u'ł' || c == u'Ł') {
            out += u'l';
        } else if (c == u'đ' || c == u'Đ' || c == u'ð') {
            out += u'd';
        } else {
            out += c.toLower();
        }
    }
    return out;
}

} // namespace

QString tidyLine(const QString& typed)
{
    return withoutControls(typed, false);
}
QString tidyLongText(const QString& typed)
{
    return withoutControls(typed, true);
}
QString foldedKey(QStringView text)
{
    return folded(text, true);
}
QString foldedWords(QStringView text)
{
    return folded(text, false);
}

QString fileName(const QString& proposal)
{
    QString out;
    for (const QChar c : proposal.normalized(QString::NormalizationForm_C)) {
        const bool bad = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || QStringLiteral("/\\:*?\"<>|").contains(c);
        out += bad ? QChar(u'-') : c;
    }
    out = out.simplified();
    while (out.startsWith(u'.') || out.startsWith(u' '))
        out.remove(0, 1);
    out.truncate(120);
    while (out.endsWith(u'.') || out.endsWith(u' '))
        out.chop(1);
    static const QStringList devices{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
        QStringLiteral("NUL"), QStringLiteral("COM1"), QStringLiteral("LPT1")};
    const QString stem = out.section(u'.', 0, 0).toUpper();
    if (out.isEmpty() || devices.contains(stem))
        out.prepend(u'_');
    return out;
}

} // namespace core::text
