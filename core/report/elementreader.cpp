#include "core/report/elementreader.h"

#include "core/report/documentxml.h"
#include "core/report/plaintext.h"

#include <algorithm>
#include <array>

namespace core::report {

namespace {

constexpr int TextDepthLimit = 3;
constexpr int RunLimit = 5000; // of one text; the text engine takes quadratic time over them
constexpr unsigned InFlow = InDocument | InKeep;

struct ElementRule {
    QStringView name;
    unsigned places;
    std::array<QStringView, 4> attributes;
};

constexpr ElementRule Rules[] = {
    {u"document", AsRoot, {u"title", u"lang", u"page", u"draft"}},
    {u"address", InDocument, {}},
    {u"info", InDocument, {}},
    {u"tagline", InFlow, {}},
    {u"title", InFlow, {}},
    {u"subtitle", InFlow, {}},
    {u"heading", InFlow, {u"level"}},
    {u"p", InFlow, {u"style"}},
    {u"list", InFlow, {u"numbered"}},
    {u"item", InList, {}},
    {u"facts", InFlow, {}},
    {u"fact", InFacts, {u"label"}},
    {u"table", InFlow, {u"widths", u"height"}},
    {u"row", InTable, {u"header"}},
    {u"cell", InRow, {u"align"}},
    {u"picture", InFlow, {u"name", u"height"}},
    {u"space", InFlow, {u"mm"}},
    {u"pagebreak", InDocument, {}},
    {u"keep", InDocument, {}},
    {u"strong", InText, {}},
    {u"small", InText, {}},
    {u"badge", InText, {}},
    {u"br", InText, {}},
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

/** Joins the template's line breaks and indentation to one blank, or to none beside a line break and at the ends.
 * Blanks without a line break among them are typed and stay. */
Runs tidied(const Runs& raw)
{
    Runs out;
    bool blankDue = false;
    bool atStart = true;
    for (const Run& run : raw) {
        const QStringView text = run.text;
        QString kept;
        for (qsizetype i = 0; i < text.size();) {
            qsizetype end = i;
            while (end < text.size() && isBlank(text.at(end)))
                ++end;
            if (text.mid(i, end - i).contains(u'\n')) {
                blankDue = true;
                i = end;
                continue;
            }
            end = std::max(end, i + 1);
            if (blankDue && !atStart && text.at(i) != QChar::LineSeparator)
                kept += u' ';
            blankDue = false;
            kept += text.mid(i, end - i);
            atStart = text.at(end - 1) == QChar::LineSeparator;
            i = end;
        }
        if (!kept.isEmpty()) {
            out.push_back(run);
            out.back().text = forLayout(kept);
        }
    }
    return out;
}

} // namespace

tl::unexpected<Error> ElementReader::failed(const QString& subject, const QString& reason) const
{
    return fail(ErrorKind::ParseFailed, subject,
        QStringLiteral("%1:%2 %3").arg(m_xml.lineNumber()).arg(m_xml.columnNumber()).arg(reason));
}

QString ElementReader::attribute(QStringView name) const
{
    return m_xml.attributes().value(name.toString()).toString();
}

Result<int> ElementReader::choice(QStringView attribute, std::initializer_list<QStringView> words, int fallback) const
{
    if (!m_xml.attributes().hasAttribute(attribute.toString()) && fallback >= 0)
        return fallback;
    const auto found = std::find(words.begin(), words.end(), this->attribute(attribute));
    if (found == words.end())
        return failed(attribute.toString(), QStringLiteral("wrong value"));
    return int(found - words.begin());
}

Result<int> ElementReader::number(QStringView text, QStringView attribute, int least, int most) const
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return failed(attribute.toString(), QStringLiteral("wrong value"));
    return value;
}

Result<bool> ElementReader::next(Place place)
{
    for (;;) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            WB_TRY(check(place));
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::Characters:
            if (!m_xml.isWhitespace())
                return failed(QStringLiteral("text"), QStringLiteral("not allowed here"));
            break;
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
            break;
        case QXmlStreamReader::Invalid:
            return failed(QStringLiteral("xml"), m_xml.errorString());
        default: // DOCTYPE, entity, processing instruction
            return failed(QStringLiteral("xml"), QStringLiteral("refused"));
        }
    }
}

Result<void> ElementReader::check(Place place)
{
    if (++m_elements > ElementLimit)
        return fail(ErrorKind::ValueTooLong, QStringLiteral("elements"), QString::number(ElementLimit));
    const auto rule = std::find_if(std::begin(Rules), std::end(Rules),
        [this](const ElementRule& candidate) { return candidate.name == m_xml.qualifiedName(); });
    if (rule == std::end(Rules))
        return failed(name(), QStringLiteral("unknown element"));
    if (!(rule->places & place))
        return failed(name(), QStringLiteral("not allowed here"));
    const QXmlStreamAttributes given = m_xml.attributes();
    for (const QXmlStreamAttribute& one : given) {
        const auto& known = rule->attributes;
        if (std::find(known.begin(), known.end(), one.qualifiedName()) == known.end())
            return failed(one.qualifiedName().toString(), QStringLiteral("unknown attribute"));
        WB_TRY(count(one.value().size()));
    }
    return {};
}

Result<void> ElementReader::count(qsizetype characters)
{
    m_characters += characters;
    if (m_characters > CharacterLimit)
        return fail(ErrorKind::ValueTooLong, QStringLiteral("characters"), QString::number(CharacterLimit));
    return {};
}

Result<void> ElementReader::empty()
{
    WB_TRY(next(Nowhere));
    return {};
}

Result<Runs> ElementReader::text()
{
    Runs raw;
    const qsizetype before = m_characters;
    WB_TRY(textInto(raw, {}, 0));
    if (m_characters - before > TextLimit)
        return fail(ErrorKind::ValueTooLong, QStringLiteral("characters"), QString::number(TextLimit));
    return tidied(raw);
}

Result<void> ElementReader::textInto(Runs& runs, const Run& style, int depth)
{
    for (;;) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Characters:
            WB_TRY(count(m_xml.text().size()));
            if (int(runs.size()) >= RunLimit)
                return fail(ErrorKind::ValueTooLong, QStringLiteral("styles"), QString::number(RunLimit));
            runs.push_back(style);
            runs.back().text = m_xml.text().toString();
            break;
        case QXmlStreamReader::StartElement:
            WB_TRY(check(InText));
            WB_TRY(styledInto(runs, style, depth));
            break;
        case QXmlStreamReader::EndElement:
            return {};
        case QXmlStreamReader::Comment:
            break;
        case QXmlStreamReader::Invalid:
            return failed(QStringLiteral("xml"), m_xml.errorString());
        default:
            return failed(QStringLiteral("xml"), QStringLiteral("refused"));
        }
    }
}

Result<void> ElementReader::styledInto(Runs& runs, Run style, int depth)
{
    const QString element = name();
    if (depth >= TextDepthLimit)
        return failed(element, QStringLiteral("nested too deeply"));
    if (element == u"br") {
        style.text = QChar(QChar::LineSeparator);
        runs.push_back(style);
        return empty();
    }
    style.strong |= element == u"strong";
    style.small |= element == u"small";
    style.badge |= element == u"badge";
    return textInto(runs, style, depth + 1);
}

} // namespace core::report
