#pragma once

#include "core/book/book.h"
#include "core/report/documents.h"
#include "ui/support/besidereader.h"

#include <QDialog>
#include <QFutureWatcher>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Banner;
class PlainLabel;
class Prompts;
class Segmented;

/** A document as the PDF really is, to look at, to save and to print. Where it says different things to different
 * readers, whom it is for is chosen here. It is made beside the window. */
class DocumentDialog final : public QDialog {
    Q_OBJECT

public:
    DocumentDialog(core::Book& book, const core::DocumentKind& kind, core::RecordId record, Prompts& prompts,
        QWidget* parent = nullptr);
    DocumentDialog(core::Book& book, const core::DocumentRequest& request, Prompts& prompts, QWidget* parent = nullptr);
    ~DocumentDialog() override;

    /** Whether the document is still being made. */
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

private:
    struct Made {
        QByteArray pdf;
        QString fileName;
        QString text; ///< the same as plain text
    };

    void addAudiences(QVBoxLayout* layout);
    void chooseAudience(const QString& word);
    void make();
    void showMade();
    void showWidget(QWidget* shown);
    void save();
    void print();
    void copyText();
    void tell(const core::Error& error);

    core::Book& m_book;
    core::DocumentRequest m_request;
    Prompts& m_prompts;
    BesideReader m_reader;
    QFutureWatcher<core::Result<Made>> m_watcher;
    Made m_made;
    Banner* m_banner;
    Segmented* m_audience = nullptr;
    QWidget* m_space;
    QWidget* m_shown = nullptr; ///< what stands in it
    QPushButton* m_save;
    QPushButton* m_copy;
    QPushButton* m_print;
};

} // namespace ui
