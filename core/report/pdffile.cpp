#include "core/report/pdffile.h"

#include "core/report/pdfcompletion.h"
#include "core/report/style.h"

#include <QCoreApplication>
#include <QLibrary>

namespace core::report {

namespace {

/** The module lies beside the program. */
CompletePdf completing()
{
    static const auto function = reinterpret_cast<CompletePdf>(QLibrary::resolve(
        QCoreApplication::applicationDirPath() + QStringLiteral("/libwerkstattbuch-pdf"), "wbCompletePdf"));
    return function;
}

} // namespace

PdfFile::PdfFile()
    : m_writer(&m_buffer)
{
    m_writer.setResolution(UnitsPerInch);
}

PdfFile::~PdfFile()
{
    if (m_painter.isActive())
        m_painter.end();
}

Result<void> PdfFile::beginPage(bool landscape)
{
    m_writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    m_pageHeight = landscape ? measure::PageShort : measure::PageLong;
    const bool begun =
        m_pageCount > 0 ? m_writer.newPage() : m_buffer.open(QIODevice::WriteOnly) && m_painter.begin(&m_writer);
    if (!begun)
        return fail(ErrorKind::InputOutput, QStringLiteral("pdf"));
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    ++m_pageCount;
    return {};
}

void PdfFile::addBookmark(int level, const QString& text, qreal y)
{
    m_bookmarks.push_back({level, text, m_pageCount - 1, (m_pageHeight - y) / points(1)});
}

Result<QByteArray> PdfFile::finish(const PdfInfo& info)
{
    if (!m_painter.isActive() || !m_painter.end())
        return fail(ErrorKind::InputOutput, QStringLiteral("pdf"));
    m_buffer.close();
    const CompletePdf complete = completing();
    if (!complete)
        return fail(ErrorKind::Internal, QStringLiteral("pdf"), QStringLiteral("libwerkstattbuch-pdf"));
    PdfCompletion completion;
    complete(m_buffer.data(), info, m_bookmarks, completion);
    if (!completion.trouble.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("pdf"), completion.trouble);
    return completion.bytes;
}

} // namespace core::report
