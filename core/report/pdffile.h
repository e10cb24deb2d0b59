#pragma once

#include "core/support/result.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>

#include <vector>

namespace core::report {

/** What a PDF says about itself. */
struct PdfInfo {
    QString title;
    QString author;
    QString program; ///< that made it
    QString language; ///< "de", "en"
    QDateTime created;
};

/** A PDF in the making: pages, drawn in units of a tenth of a point, and bookmarks. The same drawing with the same info
 *  gives the same bytes. */
class PdfFile {
public:
    PdfFile();
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    /** Begins the next page. @return InputOutput where the writer does not start */
    [[nodiscard]] Result<void> beginPage(bool landscape);
    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] int pageCount() const { return m_pageCount; }

    /** Adds a bookmark to the current page. @param level 1 is outermost. @param y in units from the top */
    void addBookmark(int level, const QString& text, qreal y);

    /** Ends the file. @return Internal, with the words of the PDF library, if it cannot be completed */
    [[nodiscard]] Result<QByteArray> finish(const PdfInfo& info);

    struct Bookmark {
        int level;
        QString text;
        int page; ///< from 0
        qreal y; ///< points from the lower edge
    };

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    int m_pageCount = 0;
    qreal m_pageHeight = 0;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace core::report
