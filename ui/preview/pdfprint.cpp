#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QThread>
#include <memory>

namespace {

/** What a page is drawn with at most: more is not seen on paper, and takes long. */
constexpr int mostDotsPerInch = 200;
constexpr double pointsPerInch = 72;

/** Prints a PDF in a thread of its own: a page of photos takes longer to draw and to write than a window may wait, and
 *  both may be done beside it. From start() on document, printer and painter are the thread's. It stays when the window
 *  goes, and the program waits for it at its end. Deletes itself. */
class PrintJob final : public QObject {
public:
    explicit PrintJob(const QByteArray& pdf)
        : QObject(qApp)
        , m_printer(QPrinter::HighResolution)
    {
        setObjectName(QStringLiteral("printJob"));
        m_bytes.setData(pdf);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
        connect(qApp, &QCoreApplication::aboutToQuit, this, &PrintJob::wait);
    }
    ~PrintJob() override { wait(); }

    [[nodiscard]] bool isReady() const { return m_document.status() == QPdfDocument::Status::Ready; }
    [[nodiscard]] QPrinter& printer() { return m_printer; }
    [[nodiscard]] int pages() const { return m_document.pageCount(); }

    bool start()
    {
        m_page = m_printer.fromPage() > 0 ? m_printer.fromPage() - 1 : 0;
        m_last = m_printer.toPage() > 0 ? m_printer.toPage() - 1 : pages() - 1;
        m_printer.setFullPage(true); // the margins are in the document
        layOut();
        if (!m_painter.begin(&m_printer))
            return false;
        m_thread.reset(QThread::create([this] { print(); }));
        connect(m_thread.get(), &QThread::finished, this, &QObject::deleteLater);
        m_thread->start();
        return true;
    }

private:
    void wait()
    {
        if (m_thread)
            m_thread->wait();
    }

    void layOut()
    {
        const QSizeF points = m_document.pagePointSize(m_page);
        m_printer.setPageOrientation(points.width() > points.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    }

    void print()
    {
        for (;;) {
            drawPage();
            ++m_page;
            if (m_page > m_last || m_page >= pages())
                break;
            layOut();
            m_printer.newPage();
        }
        m_painter.end();
    }

    void drawPage()
    {
        const QSizeF points = m_document.pagePointSize(m_page);
        const double dots = std::min(m_printer.resolution(), mostDotsPerInch);
        const QImage image = m_document.render(m_page, (points * dots / pointsPerInch).toSize());
        const QRect paper = m_painter.viewport();
        const QSize size = image.size().scaled(paper.size(), Qt::KeepAspectRatio);
        const QPoint corner((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2);
        m_painter.drawImage(QRect(corner, size), image);
    }

    QBuffer m_bytes;
    QPdfDocument m_document;
    QPrinter m_printer;
    QPainter m_painter;
    int m_page = 0;
    int m_last = 0;
    std::unique_ptr<QThread> m_thread; ///< works with what stands above it
};

} // namespace

/** What the program looks up in this module: asks how a PDF is to be printed, and prints it beside the window. With a
 *  file it asks nothing and prints into that, as PDF. False where it cannot be printed; true too where the person wants
 *  no more. */
extern "C" Q_DECL_EXPORT bool wbPrintPdf(
    QWidget* parent, const QByteArray* pdf, const QString* title, const QString* file)
{
    auto* const job = new PrintJob(*pdf);
    const auto giveUp = [job](bool answer) {
        delete job;
        return answer;
    };
    if (!job->isReady())
        return giveUp(false);
    job->printer().setDocName(*title);
    job->printer().setCreator(QStringLiteral("Werkstattbuch"));
    if (!file->isEmpty()) {
        job->printer().setOutputFormat(QPrinter::PdfFormat);
        job->printer().setOutputFileName(*file);
    } else {
        QPrintDialog dialog(&job->printer(), parent);
        dialog.setMinMax(1, job->pages());
        dialog.setOption(QAbstractPrintDialog::PrintPageRange);
        if (dialog.exec() != QDialog::Accepted)
            return giveUp(true);
    }
    return job->start() || giveUp(false);
}
