#include "core/report/document.h"

#include "core/report/documentxml.h"
#include "core/report/framepainter.h"
#include "core/report/letterzone.h"
#include "core/report/pagelayout.h"
#include "core/report/pdffile.h"
#include "core/report/plaintext.h"
#include "core/report/slicepainter.h"

#include <algorithm>

namespace core::report {

namespace {

/** Text and its pages, which point into it. */
struct SetText {
    Galley galley;
    std::vector<Page> pages;

    SetText(const DocumentTree& tree, const QRectF& first, const QRectF& other, int pageLimit, qreal air)
        : galley(tree.blocks,
            {first.width(), std::min(first.height(), other.height()), (pageLimit + 1) * other.height(), air})
        , pages(cutIntoPages(galley.slices(), first.height(), other.height()))
    {
    }
};

constexpr size_t ShortDocument = 4; // pages

/** A short document that spares its last page with less air is set with less. */
std::unique_ptr<const SetText> setText(
    const DocumentTree& tree, const QRectF& first, const QRectF& other, int pageLimit)
{
    auto text = std::make_unique<const SetText>(tree, first, other, pageLimit, 1);
    if (text->pages.size() < 2 || text->pages.size() > ShortDocument)
        return text;
    for (const qreal air : {0.84, 0.68}) {
        auto tight = std::make_unique<const SetText>(tree, first, other, pageLimit, air);
        if (tight->pages.size() < text->pages.size())
            return tight;
    }
    return text;
}

/** Gives every picture of a document its bytes. */
Result<void> lookUp(DocumentTree& tree, const Pictures& pictures)
{
    for (Block& block : tree.blocks) {
        if (block.kind != BlockKind::Picture)
            continue;
        const auto found = pictures.constFind(block.marker);
        if (found == pictures.cend())
            return fail(ErrorKind::ValueMissing, QStringLiteral("picture"), block.marker);
        if (found->drawing) {
            block.picture = Picture{{}, found->drawing->size, found->drawing};
            continue;
        }
        WB_ASSIGN(picture, pictureFrom(found->bytes));
        block.picture = picture;
    }
    return {};
}

} // namespace

struct DocumentWriter::Work {
    DocumentOptions options;
    PdfFile file;
    PdfInfo info;
    Logos logos;
};

DocumentWriter::DocumentWriter(DocumentOptions options)
    : m_work(new Work{std::move(options), {}, {}, {}})
{
}

DocumentWriter::~DocumentWriter() = default;

Result<void> DocumentWriter::add(const QByteArray& xml, const PageFrame& frame, const Pictures& pictures)
{
    WB_ASSIGN(tree, readDocument(xml));
    WB_TRY(lookUp(tree, pictures));
    WB_ASSIGN(around, FramePainter::create(frame, tree, m_work->logos));
    const QRectF first = around.textArea(true);
    const QRectF other = around.textArea(false);
    const int limit = m_work->options.pageLimit;
    const std::unique_ptr<const SetText> text = setText(tree, first, other, limit);
    const std::vector<Page>& pages = text->pages;
    PdfFile& file = m_work->file;
    if (int(pages.size()) > limit)
        return fail(ErrorKind::ValueTooLong, QStringLiteral("pages"), QString::number(limit));
    if (file.pageCount() == 0) {
        const QString language = tree.language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
        m_work->info = {
            tree.title, forOneLine(frame.agencyName), m_work->options.program, language, m_work->options.created};
    }
    for (size_t number = 0; number < pages.size(); ++number) {
        WB_TRY(file.beginPage(tree.landscape));
        if (number == 0)
            file.addBookmark(1, tree.title, 0);
        around.paint(file.painter(), int(number) + 1, int(pages.size()));
        if (number == 0 && tree.isLetter())
            paintLetterZone(file.painter(), tree, frame);
        const QPointF corner = (number == 0 ? first : other).topLeft();
        for (const PlacedSlice& placed : pages[number]) {
            const Slice& slice = *placed.slice;
            paintSlice(file.painter(), slice, corner + QPointF(0, placed.top), first.width());
            if (!slice.bookmark.isEmpty())
                file.addBookmark(slice.level, forOneLine(slice.bookmark), corner.y() + placed.top);
        }
    }
    return {};
}

Result<QByteArray> DocumentWriter::finish()
{
    return m_work->file.finish(m_work->info);
}

Result<QByteArray> renderDocument(
    const QByteArray& xml, const PageFrame& frame, const DocumentOptions& options, const Pictures& pictures)
{
    DocumentWriter writer(options);
    WB_TRY(writer.add(xml, frame, pictures));
    return writer.finish();
}

} // namespace core::report
