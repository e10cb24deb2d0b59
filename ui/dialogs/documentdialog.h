#pragma once

#include "core/book/book.h"
#include "core/report/documents.h"

#include <QDialog>

class QPushButton;

namespace ui {

class Banner;
class Prompts;

/** A document as the PDF really is, to look at and to save. */
class DocumentDialog final : public QDialog {
    Q_OBJECT

public:
    DocumentDialog(core::Book& book, const core::DocumentKind& kind, core::RecordId record, Prompts& prompts,
        QWidget* parent = nullptr);

private:
    void make();
    void save();
    void tell(const core::Error& error);

    core::Book& m_book;
    core::DocumentRequest m_request;
    Prompts& m_prompts;
    QByteArray m_pdf;
    Banner* m_banner;
    QWidget* m_space;
    QPushButton* m_save;
};

} // namespace ui
