#include "ui/dialogs/documentdialog.h"

#include "core/support/durablefile.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/dialogs/pdfviewer.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/support/prompts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

DocumentDialog::DocumentDialog(
    core::Book& book, const core::DocumentKind& kind, core::RecordId record, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_request{&kind, record, book.clock().now()}
    , m_prompts(prompts)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_space(new QWidget(this))
    , m_save(new QPushButton(tr("Save as PDF …"), this))
{
    const QString label = core::spokenLabels().of(kind.label);
    setObjectName(QStringLiteral("documentDialog"));
    setProperty("handbookPage", QStringLiteral("documents"));
    setWindowTitle(label);
    resize(px(760), px(900));
    m_banner->hide();
    m_save->setObjectName(QStringLiteral("savePdf"));
    setButtonLook(m_save, ButtonLook::Main);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeDocument"));

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_space, 1);
    layout->addLayout(buttons);
    new QVBoxLayout(m_space);
    m_space->layout()->setContentsMargins(0, 0, 0, 0);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DocumentDialog::save);
    make();
}

void DocumentDialog::make()
{
    // A document has a language of its own: German, whatever the window speaks.
    core::Result<QByteArray> pdf = core::makeDocument(m_book.store(), m_request, core::labelsIn(QLocale::German));
    m_save->setEnabled(pdf.has_value());
    if (!pdf) {
        tell(pdf.error());
        return;
    }
    m_pdf = *std::move(pdf);
    QWidget* viewer = makePdfViewer(m_pdf, m_space);
    if (!viewer)
        viewer = new PlainLabel(tr("This installation cannot show PDF. It can be saved."), TextSize::Body, m_space);
    viewer->setObjectName(QStringLiteral("pdfView"));
    viewer->setAccessibleName(tr("Preview of the document"));
    m_space->layout()->addWidget(viewer);
}

void DocumentDialog::save()
{
    const core::Result<QString> name =
        core::documentFileName(m_book.store(), m_request, core::labelsIn(QLocale::German));
    const QString path = m_prompts.fileToSave(this, m_save->text(), name.value_or(QString()), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const core::Result<void> written = core::replaceFile(path, m_pdf);
    if (!written) {
        tell(written.error());
        return;
    }
    m_banner->setMessage(Banner::Kind::Done, tr("Saved: %1").arg(path));
    m_banner->show();
}

void DocumentDialog::tell(const core::Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, core::sentence(error));
    m_banner->show();
}

} // namespace ui
