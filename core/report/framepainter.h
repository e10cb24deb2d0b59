#pragma once

#include "core/report/logos.h"
#include "core/report/pageframe.h"
#include "core/support/result.h"

#include <QRectF>

class QPainter;

namespace core::report {

/** Letterhead, later heads, footer and the mark of a draft: everything on a page but its text. */
class FramePainter {
public:
    /** @return ValueInvalid (subject: "logo") where a picture is not one, or too large */
    [[nodiscard]] static Result<FramePainter> create(const PageFrame& frame, const DocumentTree& tree, Logos& logos);

    /** Where the text goes, in units from the top left corner of the page. */
    [[nodiscard]] QRectF textArea(bool firstPage) const;

    /** @param page counted from 1 */
    void paint(QPainter& painter, int page, int pages) const;

private:
    FramePainter(const PageFrame& frame, const DocumentTree& tree);

    void paintLetterhead(QPainter& painter) const;
    void paintLaterHead(QPainter& painter) const;
    void paintFooter(QPainter& painter, int page, int pages) const;
    void paintDraftMark(QPainter& painter) const;
    [[nodiscard]] qreal footerTop(bool firstPage) const;

    PageFrame m_frame;
    const PageWords& m_words;
    QString m_title;
    QSizeF m_size;
    bool m_draft;
    bool m_letter;
    QStringList m_footer;
    QImage m_logo;
    std::vector<QImage> m_funderLogos;
};

} // namespace core::report
