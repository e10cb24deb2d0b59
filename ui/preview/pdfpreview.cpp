#include <QBuffer>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>

namespace {

/** Shows a PDF as it really is, page below page. */
class PdfPreview final : public QPdfView {
public:
    explicit PdfPreview(QWidget* parent)
        : QPdfView(parent)
        , m_document(this)
    {
        setDocument(&m_document);
        setPageMode(QPdfView::PageMode::MultiPage);
        setZoomMode(QPdfView::ZoomMode::FitToWidth);
    }

    bool load(const QByteArray& pdf)
    {
        m_bytes.close();
        m_bytes.setData(pdf);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
        return m_document.status() == QPdfDocument::Status::Ready;
    }

private:
    QBuffer m_bytes;
    QPdfDocument m_document;
};

} // namespace

/** What the program looks up in this module: a viewer of `pdf`, or null where the bytes are none. */
extern "C" Q_DECL_EXPORT QWidget* wbMakePdfPreview(QWidget* parent, const QByteArray* pdf)
{
    auto* preview = new PdfPreview(parent);
    if (preview->load(*pdf))
        return preview;
    delete preview;
    return nullptr;
}
