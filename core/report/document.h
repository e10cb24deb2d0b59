#pragma once

#include "core/report/pageframe.h"
#include "core/report/picture.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace core::report {

struct DocumentOptions {
    QDateTime created; ///< stands in the file; the only thing besides the text that makes two files differ
    QString program; ///< "Werkstattbuch 0.1.0"
    int pageLimit = 2000; ///< of one document
};

/** Sets documents one after the other into one PDF, each with its own frame and page numbers: serial letters, a set of
 *  certificates. Needs a QGuiApplication (fonts); any thread. */
class DocumentWriter {
public:
    explicit DocumentWriter(DocumentOptions options);
    ~DocumentWriter();
    Q_DISABLE_COPY_MOVE(DocumentWriter)

    /** @param xml as readDocument() wants it
     *  @param pictures that it names
     *  @return what readDocument() fails with, ValueInvalid (subject: "logo" or "picture"), ValueMissing (subject:
     *          "picture", detail: its name), ValueTooLong (subject: "pages", detail: the limit); nothing has been drawn
     *          then and the next document may follow */
    [[nodiscard]] Result<void> add(const QByteArray& xml, const PageFrame& frame, const Pictures& pictures = {});

    /** The PDF, with bookmarks, title, author and language of the first document. Call once, after at least one add().
     *  @return InputOutput or Internal (detail: the words of the PDF library) */
    [[nodiscard]] Result<QByteArray> finish();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/** One document as PDF; fails as DocumentWriter does. */
[[nodiscard]] Result<QByteArray> renderDocument(
    const QByteArray& xml, const PageFrame& frame, const DocumentOptions& options, const Pictures& pictures = {});

} // namespace core::report
