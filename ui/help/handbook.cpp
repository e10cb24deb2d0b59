#include "ui/help/handbook.h"

#include "core/support/text.h"

#include <QFile>
#include <algorithm>

namespace ui {

namespace {

/** What stands in our own resources; nothing for a name that is none of a page. */
QString resource(const QString& key)
{
    QFile file(QStringLiteral(":/handbook/%1.md").arg(key));
    return isHandbookKey(key) && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Handbook Handbook::load()
{
    Handbook handbook;
    const HandbookPage contents = parseHandbookPage(QStringLiteral("contents"), resource(QStringLiteral("contents")));
    for (const HandbookBlock& block : contents.blocks) {
        if (block.kind == HandbookBlock::Kind::Section)
            handbook.m_chapters.append({plainText(block.spans), {}});
        for (const HandbookSpan& span : block.spans) {
            const QString text = span.kind == HandbookSpan::Kind::Link ? resource(span.page) : QString();
            if (text.isEmpty() || handbook.m_chapters.isEmpty())
                continue;
            handbook.m_chapters.last().pages.append(span.page);
            handbook.m_pages.append(parseHandbookPage(span.page, text));
        }
    }
    return handbook;
}

const HandbookPage* Handbook::page(const QString& key) const
{
    const auto found = std::ranges::find(m_pages, key, &HandbookPage::key);
    return found == m_pages.end() ? nullptr : &*found;
}

QStringList Handbook::find(const QString& words) const
{
    const QStringList wanted = core::text::foldedWords(words).split(u' ', Qt::SkipEmptyParts);
    QStringList keys;
    for (const HandbookPage& each : m_pages) {
        const QString text = core::text::foldedWords(each.plainText());
        if (std::ranges::all_of(wanted, [&text](const QString& word) { return text.contains(word); }))
            keys.append(each.key);
    }
    return keys;
}

void Handbook::put(HandbookPage page)
{
    const auto found = std::ranges::find(m_pages, page.key, &HandbookPage::key);
    if (found != m_pages.end()) {
        *found = std::move(page);
        return;
    }
    if (m_chapters.isEmpty())
        m_chapters.append(Chapter{page.title, {}});
    m_chapters.last().pages.append(page.key);
    m_pages.append(std::move(page));
}

} // namespace ui
