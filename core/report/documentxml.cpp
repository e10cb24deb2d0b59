#include "core/report/documentxml.h"

#include "core/report/elementreader.h"
#include "core/report/plaintext.h"

#include <algorithm>

namespace core::report {

namespace {

constexpr int ColumnLimit = 24;
constexpr int RowHeightLimit = 200; // mm

class DocumentReader {
public:
    explicit DocumentReader(const QByteArray& xml)
        : m_in(xml)
    {
    }

    Result<DocumentTree> document();

private:
    Result<void> flow(Place place, int group);
    Result<void> block(const QString& name, int group);
    Result<void> textBlock(const QString& name, int group);
    Result<void> list(int group);
    Result<std::vector<Row>> facts();
    Result<void> table(int group);
    Result<Row> row(size_t columns);
    void add(Block block, int group);
    void dropLonelyHeadings();

    ElementReader m_in;
    DocumentTree m_tree;
    int m_groups = 0;
};

Result<DocumentTree> DocumentReader::document()
{
    WB_ASSIGN(found, m_in.next(AsRoot));
    if (!found)
        return m_in.failed(QStringLiteral("document"), QStringLiteral("missing"));
    m_tree.title = forOneLine(m_in.attribute(u"title"));
    WB_ASSIGN(language, m_in.choice(u"lang", {u"de", u"en"}, -1));
    WB_ASSIGN(page, m_in.choice(u"page", {u"portrait", u"landscape"}, 0));
    WB_ASSIGN(draft, m_in.choice(u"draft", {u"no", u"yes"}, 0));
    m_tree.language = language == 0 ? Language::German : Language::English;
    m_tree.landscape = page == 1;
    m_tree.draft = draft == 1;
    WB_TRY(flow(InDocument, 0));
    WB_TRY(m_in.next(Nowhere));
    dropLonelyHeadings();
    return std::move(m_tree);
}

/** A heading says nothing where nothing, or only a heading of its own or a higher rank, follows. */
void DocumentReader::dropLonelyHeadings()
{
    int below = 0; // level of the heading that follows; 0 the end, 3 a text
    const auto isLonely = [&below](const Block& block) {
        if (block.kind == BlockKind::Space || block.kind == BlockKind::PageBreak)
            return false;
        if (block.kind == BlockKind::Heading && block.level >= below)
            return true;
        below = block.kind == BlockKind::Heading ? block.level : 3;
        return false;
    };
    std::vector<Block>& blocks = m_tree.blocks;
    blocks.erase(blocks.begin(), std::remove_if(blocks.rbegin(), blocks.rend(), isLonely).base());
}

void DocumentReader::add(Block block, int group)
{
    block.group = group;
    m_tree.blocks.push_back(std::move(block));
}

Result<void> DocumentReader::flow(Place place, int group)
{
    for (;;) {
        WB_ASSIGN(found, m_in.next(place));
        if (!found)
            return {};
        WB_TRY(block(m_in.name(), group));
    }
}

Result<void> DocumentReader::block(const QString& name, int group)
{
    if (name == u"keep")
        return flow(InKeep, ++m_groups);
    if (name == u"list")
        return list(group);
    if (name == u"table")
        return table(group);
    if (name == u"facts" || name == u"info") {
        WB_ASSIGN(rows, facts());
        if (name == u"info")
            m_tree.info = std::move(rows);
        else if (!rows.empty())
            add(Block{.kind = BlockKind::Facts, .rows = std::move(rows)}, group);
        return {};
    }
    if (name == u"space") {
        WB_ASSIGN(height, m_in.number(m_in.attribute(u"mm"), u"mm", 1, RowHeightLimit));
        add(Block{.kind = BlockKind::Space, .millimetres = height}, group);
        return m_in.empty();
    }
    if (name == u"picture") {
        WB_ASSIGN(height, m_in.number(m_in.attribute(u"height"), u"height", 1, RowHeightLimit));
        add(Block{.kind = BlockKind::Picture, .marker = m_in.attribute(u"name"), .millimetres = height}, group);
        return m_in.empty();
    }
    if (name == u"pagebreak") {
        add(Block{.kind = BlockKind::PageBreak}, 0);
        return m_in.empty();
    }
    return textBlock(name, group);
}

Result<void> DocumentReader::textBlock(const QString& name, int group)
{
    Block block;
    if (name == u"heading") {
        WB_ASSIGN(level, m_in.choice(u"level", {u"1", u"2"}, 0));
        block.level = level + 1;
        block.kind = BlockKind::Heading;
    } else if (name == u"p") {
        WB_ASSIGN(style, m_in.choice(u"style", {u"", u"lead", u"quiet"}, 0));
        block.kind = style == 0 ? BlockKind::Paragraph : style == 1 ? BlockKind::Lead : BlockKind::Quiet;
    } else if (name != u"address") {
        block.kind = name == u"title" ? BlockKind::Title
            : name == u"subtitle"     ? BlockKind::Subtitle
                                      : BlockKind::Tagline;
    }
    WB_ASSIGN(runs, m_in.text());
    if (name == u"address") {
        m_tree.address = std::move(runs);
    } else if (!runs.empty()) {
        block.runs = std::move(runs);
        add(std::move(block), group);
    }
    return {};
}

Result<void> DocumentReader::list(int group)
{
    WB_ASSIGN(numbered, m_in.choice(u"numbered", {u"no", u"yes"}, 0));
    for (int count = 1;;) {
        WB_ASSIGN(found, m_in.next(InList));
        if (!found)
            return {};
        WB_ASSIGN(runs, m_in.text());
        if (runs.empty())
            continue;
        const QString marker = numbered == 1 ? QStringLiteral("%1.").arg(count) : QStringLiteral("•");
        add(Block{.kind = BlockKind::Item, .runs = std::move(runs), .marker = marker}, group);
        ++count;
    }
}

Result<std::vector<Row>> DocumentReader::facts()
{
    std::vector<Row> rows;
    for (;;) {
        WB_ASSIGN(found, m_in.next(InFacts));
        if (!found)
            return rows;
        const QString label = forLayout(m_in.attribute(u"label"));
        WB_ASSIGN(value, m_in.text());
        rows.push_back(Row{{Cell{{Run{label}}}, Cell{std::move(value)}}});
    }
}

Result<void> DocumentReader::table(int group)
{
    Block block{.kind = BlockKind::Table};
    const QStringList widths = m_in.attribute(u"widths").split(u' ', Qt::SkipEmptyParts);
    if (widths.isEmpty() || widths.size() > ColumnLimit)
        return m_in.failed(QStringLiteral("widths"), QStringLiteral("wrong value"));
    for (const QString& width : widths) {
        WB_ASSIGN(share, m_in.number(width, u"widths", 1, 100));
        block.widths.push_back(share);
    }
    const QString height = m_in.attribute(u"height");
    WB_ASSIGN(millimetres, m_in.number(height.isEmpty() ? QStringLiteral("0") : height, u"height", 0, RowHeightLimit));
    block.millimetres = millimetres;
    for (;;) {
        WB_ASSIGN(found, m_in.next(InTable));
        if (!found)
            break;
        WB_ASSIGN(next, row(block.widths.size()));
        block.rows.push_back(std::move(next));
    }
    if (!block.rows.empty())
        add(std::move(block), group);
    return {};
}

Result<Row> DocumentReader::row(size_t columns)
{
    Row out;
    WB_ASSIGN(header, m_in.choice(u"header", {u"no", u"yes"}, 0));
    out.header = header == 1;
    for (;;) {
        WB_ASSIGN(found, m_in.next(InRow));
        if (!found)
            break;
        WB_ASSIGN(align, m_in.choice(u"align", {u"left", u"center", u"right"}, 0));
        WB_ASSIGN(runs, m_in.text());
        out.cells.push_back(Cell{std::move(runs), static_cast<Align>(align)});
    }
    if (out.cells.size() != columns)
        return m_in.failed(QStringLiteral("row"), QStringLiteral("wrong number of cells"));
    return out;
}

} // namespace

Result<DocumentTree> readDocument(const QByteArray& xml)
{
    return DocumentReader(xml).document();
}

} // namespace core::report
