#include "ui/help/handbookdocument.h"

#include "ui/look/style.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace ui {

namespace {

using Kind = HandbookBlock::Kind;

constexpr int side = 28;
constexpr int textWidth = 720;
constexpr int indent = 22;
constexpr QChar narrowBlank(0x202f); // keeps a key's name and its ground together

class Writer {
public:
    Writer(const HandbookPage& page, QTextDocument& document)
        : m_page(page)
        , m_cursor(&document)
    {
    }

    void write()
    {
        int step = 0;
        for (qsizetype i = 0; i < m_page.blocks.size(); ++i) {
            const HandbookBlock& block = m_page.blocks.at(i);
            const bool goesOn = i + 1 < m_page.blocks.size() && m_page.blocks.at(i + 1).kind == block.kind;
            step = block.kind == Kind::Step ? step + 1 : 0;
            if (block.kind == Kind::Table)
                writeTable(block);
            else
                writeBlock(block, step, goesOn);
        }
    }

private:
    void writeBlock(const HandbookBlock& block, int step, bool goesOn)
    {
        QTextBlockFormat format = blockFormat(block.kind);
        if (block.kind == Kind::Command && goesOn) // the lines of one example stand on one ground
            format.setBottomMargin(0);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isFirst = false;
        if (block.kind == Kind::Picture) {
            QTextImageFormat picture;
            picture.setName(block.picture);
            picture.setProperty(QTextFormat::ImageAltText, plainText(block.spans));
            m_cursor.insertImage(picture);
            m_cursor.insertBlock(captionFormat());
            QTextCharFormat quiet = charFormat(Kind::Paragraph);
            quiet.setFont(font(TextSize::Small));
            quiet.setForeground(tokens().quiet);
            m_cursor.insertText(plainText(block.spans), quiet);
            return;
        }
        const QTextCharFormat base = charFormat(block.kind);
        if (block.kind == Kind::Point)
            m_cursor.insertText(QStringLiteral("•\t"), base);
        if (block.kind == Kind::Step)
            m_cursor.insertText(QStringLiteral("%1.\t").arg(step), base);
        writeSpans(block.spans, base);
    }

    void writeTable(const HandbookBlock& block)
    {
        QTextTableFormat format;
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(tokens().line);
        format.setBorderCollapse(true);
        format.setCellPadding(px(6));
        format.setTopMargin(px(6));
        format.setBottomMargin(px(14));
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        const int columns = int(block.rows.first().size());
        QTextTable* const table = m_cursor.insertTable(int(block.rows.size()), columns, format);
        for (int row = 0; row < block.rows.size(); ++row) {
            for (int column = 0; column < columns; ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat look = cell.format().toTableCellFormat();
                if (row == 0)
                    look.setBackground(tokens().ground);
                cell.setFormat(look);
                QTextCharFormat words = charFormat(Kind::Paragraph);
                if (row == 0)
                    words.setFont(boldFont(TextSize::Body));
                m_cursor = cell.firstCursorPosition();
                writeSpans(block.rows.at(row).at(column), words);
            }
        }
        m_cursor = QTextCursor(table->document());
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = true; // the empty block behind a table is the next one's
    }

    void writeSpans(const HandbookSpans& spans, const QTextCharFormat& base)
    {
        for (const HandbookSpan& span : spans) {
            QTextCharFormat format = base;
            QString text = span.text;
            switch (span.kind) {
            case HandbookSpan::Kind::Plain:
                break;
            case HandbookSpan::Kind::Strong:
                format.setFontWeight(QFont::Bold);
                break;
            case HandbookSpan::Kind::Keys:
                format.setBackground(tokens().neutral.ground);
                format.setForeground(tokens().neutral.ink);
                format.setFontWeight(QFont::Bold);
                text = narrowBlank + text.replace(u' ', QChar::Nbsp) + narrowBlank;
                break;
            case HandbookSpan::Kind::Typed:
                format = typedFormat(base);
                break;
            case HandbookSpan::Kind::Link:
                format.setAnchor(true);
                format.setAnchorHref(span.page);
                format.setForeground(tokens().accent);
                format.setFontUnderline(true);
                break;
            }
            m_cursor.insertText(text, format);
        }
    }

    static QTextCharFormat typedFormat(QTextCharFormat format)
    {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(font(TextSize::Body).pixelSize());
        format.setFont(fixed);
        return format;
    }

    static QTextCharFormat charFormat(Kind kind)
    {
        QTextCharFormat format;
        format.setFont(kind == Kind::Title ? font(TextSize::Title)
                : kind == Kind::Section    ? font(TextSize::Section)
                                           : font(TextSize::Body));
        format.setForeground(kind == Kind::Remark ? tokens().note.ink : tokens().text);
        return format;
    }

    static QTextBlockFormat blockFormat(Kind kind)
    {
        QTextBlockFormat format;
        format.setLineHeight(128, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(px(9));
        switch (kind) {
        case Kind::Title:
            format.setHeadingLevel(1);
            break;
        case Kind::Section:
            format.setHeadingLevel(2);
            format.setTopMargin(px(14));
            format.setBottomMargin(px(5));
            break;
        case Kind::Point:
        case Kind::Step:
            format.setLeftMargin(px(indent));
            format.setTextIndent(-px(indent));
            format.setTabPositions({{qreal(px(indent)), QTextOption::LeftTab}});
            format.setBottomMargin(px(4));
            break;
        case Kind::Remark:
            format.setBackground(tokens().note.ground);
            format.setLeftMargin(px(8));
            format.setRightMargin(px(8));
            break;
        case Kind::Command:
            format.setBackground(tokens().ground);
            format.setLeftMargin(px(8));
            format.setLineHeight(100, QTextBlockFormat::SingleHeight);
            format.setBottomMargin(px(12));
            break;
        case Kind::Picture:
            format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
            format.setTopMargin(px(4));
            format.setBottomMargin(px(2));
            break;
        case Kind::Paragraph:
        case Kind::Table:
            break;
        }
        return format;
    }

    static QTextBlockFormat captionFormat()
    {
        QTextBlockFormat format = blockFormat(Kind::Paragraph);
        format.setBottomMargin(px(16));
        return format;
    }

    const HandbookPage& m_page;
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

} // namespace

void writeHandbookPage(const HandbookPage& page, QTextDocument& document)
{
    document.setUndoRedoEnabled(false);
    QTextCursor whole(&document);
    whole.beginEditBlock(); // laid out once, not with every cell
    Writer(page, document).write();
    whole.endEditBlock();
}

int fitHandbookPage(QTextDocument& document, int room, const QHash<QString, int>& own)
{
    const int width = qMax(1, qMin(px(textWidth), room - 2 * px(side)));
    QTextFrameFormat margins = document.rootFrame()->frameFormat();
    margins.setTopMargin(px(20));
    margins.setBottomMargin(px(28));
    margins.setLeftMargin(px(side));
    margins.setRightMargin(qMax(px(side), room - px(side) - width));
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    if (margins != document.rootFrame()->frameFormat())
        document.rootFrame()->setFrameFormat(margins);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
            const int wanted = qMin(width, own.value(picture.name(), width));
            if (!picture.isValid() || picture.width() == wanted)
                continue;
            picture.setWidth(wanted);
            cursor.setPosition(part.fragment().position());
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, part.fragment().length());
            cursor.setCharFormat(picture);
        }
    }
    cursor.endEditBlock();
    return width;
}

} // namespace ui
