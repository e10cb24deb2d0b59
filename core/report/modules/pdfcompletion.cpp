#include "core/report/pdfcompletion.h"

#define POINTERHOLDER_TRANSITION 4 // the library's switch to std::shared_ptr
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace core::report {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString& value)
{
    return Object::newUnicodeString(value.toStdString());
}

Object pdfDate(const QDateTime& time)
{
    return Object::newString(time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
}

/** Links the bookmarks to the tree that PDF wants: every item knows its parent, neighbours, first and last child. */
class OutlineWriter {
public:
    OutlineWriter(QPDF& pdf, const std::vector<PdfFile::Bookmark>& bookmarks)
        : m_pdf(pdf)
        , m_bookmarks(bookmarks)
    {
        for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    Object write()
    {
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        writeChildren(root, 0, m_bookmarks.size());
        return root;
    }

private:
    /** Children are the items of the outermost level in the range; what follows each of them is its own. */
    void writeChildren(Object parent, size_t from, size_t to)
    {
        Object previous = Object::newNull();
        int count = 0;
        for (size_t i = from; i < to;) {
            size_t end = i + 1;
            while (end < to && m_bookmarks[end].level > m_bookmarks[i].level)
                ++end;
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            const PdfFile::Bookmark& bookmark = m_bookmarks[i];
            item.replaceKey("/Title", text(bookmark.text));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest",
                Object::newArray({m_pages.at(size_t(bookmark.page)), Object::newName("/XYZ"), Object::newNull(),
                    Object::newReal(bookmark.y, 1), Object::newNull()}));
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            }
            writeChildren(item, i + 1, end);
            previous = item;
            ++count;
            i = end;
        }
        if (count > 0) {
            parent.replaceKey("/Last", previous);
            parent.replaceKey("/Count", Object::newInteger(count));
        }
    }

    QPDF& m_pdf;
    const std::vector<PdfFile::Bookmark>& m_bookmarks;
    std::vector<Object> m_pages;
};

void describe(QPDF& pdf, const PdfInfo& info)
{
    Object about = pdf.makeIndirectObject(Object::newDictionary());
    about.replaceKey("/Title", text(info.title));
    about.replaceKey("/Author", text(info.author));
    about.replaceKey("/Creator", text(info.program));
    about.replaceKey("/Producer", text(QStringLiteral("Qt, qpdf")));
    about.replaceKey("/CreationDate", pdfDate(info.created));
    about.replaceKey("/ModDate", pdfDate(info.created));
    pdf.getTrailer().replaceKey("/Info", about);
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", text(info.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
}

PdfCompletion complete(const QByteArray& drawn, const PdfInfo& info, const std::vector<PdfFile::Bookmark>& bookmarks)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("document.pdf", drawn.constData(), size_t(drawn.size()));
        describe(pdf, info);
        if (!bookmarks.empty())
            pdf.getRoot().replaceKey("/Outlines", OutlineWriter(pdf, bookmarks).write());
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return {QByteArray(reinterpret_cast<const char*>(written->getBuffer()), qsizetype(written->getSize())), {}};
    } catch (const std::exception& error) {
        return {{}, QString::fromUtf8(error.what())};
    }
}

} // namespace

} // namespace core::report

extern "C" Q_DECL_EXPORT void wbCompletePdf(const QByteArray& drawn, const core::report::PdfInfo& info,
    const std::vector<core::report::PdfFile::Bookmark>& bookmarks, core::report::PdfCompletion& completion)
{
    completion = core::report::complete(drawn, info, bookmarks);
}
