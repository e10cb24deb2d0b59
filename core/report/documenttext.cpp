#include "core/report/documenttext.h"

namespace core::report {

namespace {

QString textOf(const Runs& runs)
{
    QString text;
    for (const Run& run : runs) {
        // A badge stands beside the text, not in it.
        text += run.badge ? QStringLiteral(" [%1]").arg(run.text.trimmed()) : run.text;
    }
    text.replace(QChar(QChar::LineSeparator), u'\n');
    return text.trimmed();
}

QString factsText(const Block& block)
{
    QStringList lines;
    for (const Row& row : block.rows) {
        const QString value = row.cells.size() > 1 ? textOf(row.cells[1].runs) : QString();
        lines.append(textOf(row.cells.front().runs) + QStringLiteral(": ")
            + QString(value).replace(u'\n', QStringLiteral("\n    ")));
    }
    return lines.join(u'\n');
}

/** Rows of what is in them; what stands above a column is said before its cell where that is not plain from the
 *  place. */
QString tableText(const Block& block)
{
    QStringList lines;
    for (const Row& row : block.rows) {
        if (row.header)
            continue;
        QStringList cells;
        for (const Cell& cell : row.cells) {
            const QString text = textOf(cell.runs).replace(u'\n', QStringLiteral(", "));
            if (!text.isEmpty())
                cells.append(text);
        }
        if (!cells.isEmpty())
            lines.append(QStringLiteral("- ") + cells.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n');
}

QString blockText(const Block& block)
{
    switch (block.kind) {
    case BlockKind::Facts:
        return factsText(block);
    case BlockKind::Table:
        return tableText(block);
    case BlockKind::Item:
        return (block.marker.isEmpty() || block.marker == QStringLiteral("•") ? QStringLiteral("-") : block.marker)
            + u' ' + textOf(block.runs);
    case BlockKind::Picture:
    case BlockKind::Space:
    case BlockKind::PageBreak:
        return {};
    default:
        return textOf(block.runs);
    }
}

} // namespace

QString plainTextOf(const DocumentTree& tree)
{
    QString text;
    BlockKind before = BlockKind::Space;
    for (const Block& block : tree.blocks) {
        const QString said = blockText(block);
        if (said.isEmpty())
            continue;
        // Items of a list and what follows its heading stand together.
        const bool isClose = before == BlockKind::Heading || (before == BlockKind::Item && block.kind == before);
        if (!text.isEmpty())
            text += isClose ? QStringLiteral("\n") : QStringLiteral("\n\n");
        text += said;
        before = block.kind;
    }
    return text + u'\n';
}

} // namespace core::report
