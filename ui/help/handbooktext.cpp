#include "ui/help/handbooktext.h"

#include <algorithm>

namespace ui {

namespace {

using Kind = HandbookBlock::Kind;

/** Reads the marks inside a line. */
class LineReader {
public:
    LineReader(const QString& line, QStringList& complaints)
        : m_line(line)
        , m_complaints(complaints)
    {
    }

    HandbookSpans read()
    {
        while (m_at < m_line.size()) {
            if (!marked(u"**", u"**", HandbookSpan::Kind::Strong) && !marked(u"[[", u"]]", HandbookSpan::Kind::Keys)
                && !marked(u"`", u"`", HandbookSpan::Kind::Typed) && !link())
                m_plain += m_line.at(m_at++);
        }
        flush();
        return m_spans;
    }

private:
    bool marked(QStringView open, QStringView close, HandbookSpan::Kind kind)
    {
        if (!QStringView(m_line).mid(m_at).startsWith(open))
            return false;
        const qsizetype from = m_at + open.size();
        const qsizetype end = m_line.indexOf(close, from);
        if (end <= from) {
            m_complaints.append(QStringLiteral("a mark without its end: ") + m_line);
            return false;
        }
        flush();
        m_spans.append({kind, m_line.mid(from, end - from), {}});
        m_at = end + close.size();
        return true;
    }

    bool link()
    {
        if (m_line.at(m_at) != u'[')
            return false;
        const qsizetype middle = m_line.indexOf(QStringLiteral("]("), m_at);
        const qsizetype end = m_line.indexOf(u')', middle);
        const QString page = middle < 0 || end < 0 ? QString() : m_line.mid(middle + 2, end - middle - 2);
        if (!isHandbookKey(page)) {
            m_complaints.append(QStringLiteral("no link to a page: ") + m_line);
            return false;
        }
        flush();
        m_spans.append({HandbookSpan::Kind::Link, m_line.mid(m_at + 1, middle - m_at - 1), page});
        m_at = end + 1;
        return true;
    }

    void flush()
    {
        if (!m_plain.isEmpty())
            m_spans.append({HandbookSpan::Kind::Plain, m_plain, {}});
        m_plain.clear();
    }

    const QString& m_line;
    QStringList& m_complaints;
    qsizetype m_at = 0;
    QString m_plain;
    HandbookSpans m_spans;
};

/** How many characters "1. " or "12. " takes at the beginning; 0: it is no step. */
qsizetype stepMark(const QString& line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits) >= u'0' && line.at(digits) <= u'9')
        ++digits;
    return digits > 0 && digits <= 2 && QStringView(line).mid(digits).startsWith(u". ") ? digits + 2 : 0;
}

bool isRule(const QString& row)
{
    return std::ranges::all_of(row, [](QChar each) { return each == u'|' || each == u'-' || each == u' '; });
}

class PageReader {
public:
    PageReader(HandbookPage& page, QStringList& complaints)
        : m_page(page)
        , m_complaints(complaints)
    {
    }

    void read(const QString& text)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString& line : lines)
            readLine(line.endsWith(u'\r') ? line.chopped(1) : line);
        endParagraph();
        if (m_page.title.isEmpty())
            m_complaints.append(QStringLiteral("no title"));
    }

private:
    void readLine(const QString& line)
    {
        if (line.trimmed().isEmpty())
            return endParagraph();
        if (line.startsWith(u"# "))
            return readTitle(line.mid(2).trimmed());
        if (line.startsWith(u"## "))
            return add(Kind::Section, line.mid(3));
        if (line.startsWith(u"- "))
            return add(Kind::Point, line.mid(2));
        if (line.startsWith(u"> "))
            return add(Kind::Remark, line.mid(2));
        if (const qsizetype mark = stepMark(line); mark > 0)
            return add(Kind::Step, line.mid(mark));
        if (line.startsWith(u"    "))
            return addBlock({Kind::Command, {{HandbookSpan::Kind::Typed, line.mid(4), {}}}});
        if (line.startsWith(u"!["))
            return readPicture(line);
        if (line.startsWith(u'|'))
            return readRow(line);
        m_paragraph += (m_paragraph.isEmpty() ? QString() : QStringLiteral(" ")) + line.trimmed();
    }

    void readTitle(const QString& title)
    {
        if (!m_page.title.isEmpty() || !m_page.blocks.isEmpty())
            m_complaints.append(QStringLiteral("the title is not the first line, once: ") + title);
        m_page.title = title;
        addBlock({Kind::Title, {{HandbookSpan::Kind::Plain, title, {}}}});
    }

    void readPicture(const QString& line)
    {
        const qsizetype middle = line.indexOf(QStringLiteral("]("));
        const QString name = middle > 2 && line.endsWith(u')') ? line.mid(middle + 2).chopped(1) : QString();
        if (!isHandbookPicture(name)) {
            m_complaints.append(QStringLiteral("no picture with words: ") + line);
            return add(Kind::Paragraph, line);
        }
        addBlock({Kind::Picture, {{HandbookSpan::Kind::Plain, line.mid(2, middle - 2), {}}}, name});
    }

    void readRow(const QString& line)
    {
        const bool isNew = m_tableEnded || m_page.blocks.isEmpty() || m_page.blocks.last().kind != Kind::Table;
        if (isRule(line)) {
            if (isNew || m_page.blocks.last().rows.size() != 1)
                m_complaints.append(QStringLiteral("a line of a table is out of its place"));
            return;
        }
        if (isNew)
            addBlock({Kind::Table, {}});
        m_tableEnded = false;
        QList<QList<HandbookSpans>>& rows = m_page.blocks.last().rows;
        QStringList cells = line.trimmed().mid(1).split(u'|');
        if (cells.last().trimmed().isEmpty())
            cells.removeLast();
        QList<HandbookSpans> row;
        for (const QString& cell : std::as_const(cells))
            row.append(LineReader(cell.trimmed(), m_complaints).read());
        if (!rows.isEmpty() && rows.first().size() != row.size())
            m_complaints.append(QStringLiteral("a row is not as wide as its table: ") + line);
        row.resize(rows.isEmpty() ? row.size() : rows.first().size());
        rows.append(row);
    }

    void add(Kind kind, const QString& words) { addBlock({kind, LineReader(words.trimmed(), m_complaints).read()}); }

    void addBlock(const HandbookBlock& block)
    {
        endParagraph();
        m_page.blocks.append(block);
    }

    void endParagraph()
    {
        m_tableEnded = true;
        if (m_paragraph.isEmpty())
            return;
        const QString words = std::exchange(m_paragraph, {});
        m_page.blocks.append({Kind::Paragraph, LineReader(words, m_complaints).read()});
    }

    HandbookPage& m_page;
    QStringList& m_complaints;
    QString m_paragraph;
    bool m_tableEnded = true;
};

} // namespace

HandbookPage parseHandbookPage(const QString& key, const QString& text, QStringList* complaints)
{
    HandbookPage page;
    page.key = key;
    QStringList unheard;
    PageReader(page, complaints ? *complaints : unheard).read(text);
    return page;
}

QString plainText(const HandbookSpans& spans)
{
    QString text;
    for (const HandbookSpan& span : spans)
        text += span.text;
    return text;
}

QString HandbookPage::plainText() const
{
    QStringList lines;
    for (const HandbookBlock& block : blocks) {
        lines.append(ui::plainText(block.spans));
        for (const QList<HandbookSpans>& row : block.rows) {
            for (const HandbookSpans& cell : row)
                lines.append(ui::plainText(cell));
        }
    }
    return lines.join(u'\n');
}

HandbookSpans HandbookPage::allSpans() const
{
    HandbookSpans all;
    for (const HandbookBlock& block : blocks) {
        all.append(block.spans);
        for (const QList<HandbookSpans>& row : block.rows) {
            for (const HandbookSpans& cell : row)
                all.append(cell);
        }
    }
    return all;
}

bool isHandbookKey(const QString& key)
{
    return !key.isEmpty() && key.size() <= 64 && std::ranges::all_of(key, [](QChar each) {
        return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9') || each == u'-';
    });
}

bool isHandbookPicture(const QString& name)
{
    return name.endsWith(u".png") && isHandbookKey(name.chopped(4));
}

} // namespace ui
