#pragma once

#include "core/report/documentdata.h"

#include <QDateTime>

namespace core {

/** A printed document of the program (domain.md 4). */
struct DocumentKind {
    const char* number; ///< "d-06"
    const char* word; ///< what people call it on the command line
    const char* label; ///< English source text in the translation context "model"
    const char* entity; ///< kind of the record it is about
    Result<DocumentData> (*gather)(const Reader& reader, RecordId record, const Labels& labels);
};

[[nodiscard]] std::span<const DocumentKind> documentKinds();
/** By number or word, whatever the case. UsageWrong names the known ones. */
[[nodiscard]] Result<const DocumentKind*> documentNamed(const QString& name);

/** Which document, about what, and the moment it says it was made. */
struct DocumentRequest {
    const DocumentKind* kind = nullptr;
    RecordId record;
    QDateTime at;
};

/** The document as PDF in the language of `labels`. Needs a QGuiApplication for its fonts. */
[[nodiscard]] Result<QByteArray> makeDocument(
    const Reader& reader, const DocumentRequest& request, const Labels& labels);

/** A name for its file: kind, number of the record and date, cleaned (decisions.md 36). */
[[nodiscard]] Result<QString> documentFileName(
    const Reader& reader, const DocumentRequest& request, const Labels& labels);

} // namespace core
