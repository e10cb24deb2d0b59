#include "core/support/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

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

/** Neither controls nor anything that composing would change: nearly all that people write in Europe. */
bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c >= u' ' && c < QChar(0x7f)) || (c >= QChar(0xa0) && c < QChar(0x300)); });
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

QString decomposed(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KD);
}

/** What is left of a character up to ÿ without its accent; null where that is more than one. */
std::array<QChar, 256> makeBases()
{
    std::array<QChar, 256> bases;
    for (ushort c = 1; c < bases.size(); ++c) {
        const QString parts = decomposed(QString(QChar(c)));
        if (std::all_of(parts.begin() + 1, parts.end(), [](QChar part) { return part.isMark(); }))
            bases[c] = parts.front();
    }
    return bases;
}

/** decomposed() but for accents, which folding leaves out anyway. */
QString bases(QStringView text)
{
    static const std::array<QChar, 256> known = makeBases();
    QString out(text.size(), Qt::Uninitialized);
    QChar* to = out.data();
    for (const QChar c : text) {
        const QChar base = c.unicode() < known.size() ? known[c.unicode()] : QChar();
        if (base.isNull())
            return decomposed(text);
        *to++ = base;
    }
    return out;
}

void appendFolded(QString& out, QChar c)
{
    const QChar letter = c.toLower();
    switch (letter.unicode()) {
    case u'ß':
        out += u"ss";
        return;
    case u'æ':
        out += u"ae";
        return;
    case u'œ':
        out += u"oe";
        return;
    case u'ø':
        out += u'o';
        return;
    case u'ł':
        out += u'l';
        return;
    case u'đ':
    case u'ð':
        out += u'd';
        return;
    default:
        out += letter;
    }
}

/** Digits with zeros before them, so that byte order is the order of the numbers. */
void appendPadded(QString& out, QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    for (qsizetype pad = digits.size(); pad < 8; ++pad)
        out += u'0';
    out += digits;
}

QString foldedAny(QStringView typed, bool padNumbers)
{
    const QString text = bases(typed);
    QString out;
    out.reserve(text.size() + 8);
    bool blankDue = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            blankDue = !out.isEmpty();
            continue;
        }
        if (std::exchange(blankDue, false))
            out += u' ';
        if (padNumbers && c.isDigit()) {
            qsizetype end = i;
            while (end < text.size() && text.at(end).isDigit())
                ++end;
            appendPadded(out, QStringView(text).sliced(i, end - i));
            i = end - 1;
        } else {
            appendFolded(out, c);
        }
    }
    return out;
}

/** What folding makes of a character up to ÿ. */
struct Folding {
    enum class Kind : char {
        Several, ///< to be decomposed
        Gap,
        Letter,
        Digit
    };
    Kind kind = Kind::Several;
    std::array<QChar, 2> letters; ///< the second may be null
};

std::array<Folding, 256> makeFoldings()
{
    std::array<Folding, 256> foldings;
    const std::array<QChar, 256> bases = makeBases();
    for (size_t c = 0; c < bases.size(); ++c) {
        if (bases[c].isNull() || bases[c].isMark())
            continue;
        Folding& folding = foldings[c];
        folding.kind = bases[c].isDigit() ? Folding::Kind::Digit
            : bases[c].isLetterOrNumber() ? Folding::Kind::Letter
                                          : Folding::Kind::Gap;
        QString letters;
        appendFolded(letters, bases[c]);
        std::copy(letters.begin(), letters.end(), folding.letters.begin());
    }
    return foldings;
}

/** foldedAny() of characters up to ÿ, nearly all that is written here, in one pass; nullopt where there are others. */
std::optional<QString> foldedLatin(QStringView typed, bool padNumbers)
{
    static const std::array<Folding, 256> known = makeFoldings();
    QString out;
    out.reserve(typed.size() + 8);
    bool blankDue = false;
    qsizetype digits = -1; // where the number began that is being read
    const auto endNumber = [&] {
        if (digits < 0)
            return;
        const QString number = out.mid(digits);
        out.truncate(std::exchange(digits, -1));
        appendPadded(out, number);
    };
    for (const QChar c : typed) {
        const Folding folding = c.unicode() < known.size() ? known[c.unicode()] : Folding();
        if (folding.kind == Folding::Kind::Several)
            return std::nullopt;
        if (folding.kind != Folding::Kind::Digit)
            endNumber();
        if (folding.kind == Folding::Kind::Gap) {
            blankDue = !out.isEmpty();
            continue;
        }
        if (std::exchange(blankDue, false))
            out += u' ';
        if (padNumbers && folding.kind == Folding::Kind::Digit && digits < 0)
            digits = out.size();
        out += folding.letters[0];
        if (!folding.letters[1].isNull())
            out += folding.letters[1];
    }
    endNumber();
    return out;
}

QString folded(QStringView typed, bool padNumbers)
{
    std::optional<QString> latin = foldedLatin(typed, padNumbers);
    return latin ? *std::move(latin) : foldedAny(typed, padNumbers);
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
