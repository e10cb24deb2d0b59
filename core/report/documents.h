#pragma once

#include "core/report/documentdata.h"

#include <QDateTime>

namespace core {

class Database;

/** A printed document of the program (domain.md 4). */
struct DocumentKind {
    const char* number; ///< "d-06"
    const char* word; ///< what people call it on the command line
    const char* label; ///< English source text in the translation context "model"
    const char* entity; ///< kind of the record it is about
    Result<DocumentData> (*gather)(const Reader& reader, const DocumentSubject& subject, const Labels& labels);
    bool hasAudience = false; ///< whether it says different things to different readers (V-41)
    bool isVersioned = false; ///< whether a released version says what it said when it was released (V-46)
};

[[nodiscard]] std::span<const DocumentKind> documentKinds();
/** By number or word, whatever the case; of a document about several kinds of record the first. UsageWrong names the
 * known ones. */
[[nodiscard]] Result<const DocumentKind*> documentNamed(const QString& name);
/** All of that name: one for each kind of record that it may be about. */
[[nodiscard]] Result<QList<const DocumentKind*>> documentsNamed(const QString& name);

/** Which document, about what, the moment it says it was made, and whom it is for. */
struct DocumentRequest {
    const DocumentKind* kind = nullptr;
    RecordId record;
    QDateTime at;
    Audience audience = Audience::Group;
    int year = 0; ///< of the plan of a year; 0: the present one
};

/** The document as PDF in the language of `labels`. A released record says what it said when it was released
 *  (releasedstate.h), therefore the book is asked with its history. Needs a QGuiApplication for its fonts. */
[[nodiscard]] Result<QByteArray> makeDocument(Database& book, const DocumentRequest& request, const Labels& labels);

/** What it says as plain text, for a mail or a web site. */
[[nodiscard]] Result<QString> documentText(Database& book, const DocumentRequest& request, const Labels& labels);

/** A name for its file: kind, number of the record and date, cleaned (decisions.md 36). */
[[nodiscard]] Result<QString> documentFileName(Database& book, const DocumentRequest& request, const Labels& labels);

} // namespace core
