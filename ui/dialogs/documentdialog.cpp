#include "ui/dialogs/documentdialog.h"

#include "core/support/durablefile.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/dialogs/pdfviewer.h"
#include "ui/look/banner.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/segmented.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"
#include "ui/support/prompts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

DocumentDialog::DocumentDialog(
    core::Book& book, const core::DocumentKind& kind, core::RecordId record, Prompts& prompts, QWidget* parent)
    : DocumentDialog(book, core::DocumentRequest{&kind, record, book.clock().now()}, prompts, parent)
{
}

DocumentDialog::DocumentDialog(
    core::Book& book, const core::DocumentRequest& request, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_request(request)
    , m_prompts(prompts)
    , m_reader(book)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_space(new QWidget(this))
    , m_save(new QPushButton(tr("Save as PDF …"), this))
    , m_copy(new QPushButton(tr("Copy the text"), this))
    , m_print(new QPushButton(tr("Print …"), this))
{
    const core::DocumentKind& kind = *request.kind;
    const QString label = core::spokenLabels().of(kind.label);
    setObjectName(QStringLiteral("documentDialog"));
    setProperty("handbookPage", QStringLiteral("documents"));
    setWindowTitle(label);
    resizeWithin(*this, {760, 900});
    m_banner->hide();
    m_save->setObjectName(QStringLiteral("savePdf"));
    setButtonLook(m_save, ButtonLook::Main);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeDocument"));
    close->setAutoDefault(false); // one filled button is enough
    m_copy->setAutoDefault(false);
    m_copy->setObjectName(QStringLiteral("copyText"));
    m_copy->setToolTip(tr("Plain text for a mail or a web site"));
    m_print->setAutoDefault(false);
    m_print->setObjectName(QStringLiteral("printDocument"));
    auto* buttons = new FlowLayout; // at large text they need two lines
    buttons->setGap(8);
    buttons->setLastToTheRight(true);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_print);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    if (kind.hasAudience)
        addAudiences(layout);
    layout->addWidget(m_banner);
    layout->addWidget(m_space, 1);
    layout->addLayout(buttons);
    new QVBoxLayout(m_space);
    m_space->layout()->setContentsMargins(0, 0, 0, 0);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DocumentDialog::save);
    connect(m_print, &QPushButton::clicked, this, &DocumentDialog::print);
    connect(m_copy, &QPushButton::clicked, this, &DocumentDialog::copyText);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DocumentDialog::showMade);
    make();
}

DocumentDialog::~DocumentDialog()
{
    m_watcher.disconnect(this);
}

void DocumentDialog::addAudiences(QVBoxLayout* layout)
{
    auto* question = new PlainLabel(tr("For whom is it?"), TextSize::Body, this);
    m_audience = new Segmented(question->text(), this);
    m_audience->setObjectName(QStringLiteral("audience"));
    for (const core::Audience audience :
        {core::Audience::Group, core::Audience::Agency, core::Audience::Network, core::Audience::Public}) {
        const core::ChoiceWord word = choicesOf(audience)[size_t(audience)];
        m_audience->addChoice(QString::fromLatin1(word.word), core::spokenLabels().of(word.label));
    }
    auto* row = new QHBoxLayout;
    row->addWidget(question);
    row->addWidget(m_audience, 1);
    layout->addLayout(row);
    connect(m_audience, &Segmented::currentChanged, this, &DocumentDialog::chooseAudience);
}

void DocumentDialog::chooseAudience(const QString& word)
{
    const core::Result<core::Audience> chosen = core::audienceNamed(word);
    if (!chosen || *chosen == m_request.audience)
        return;
    // What a municipality opened for the network goes to it by a person's will (V-41).
    const bool isNetwork = *chosen == core::Audience::Network;
    const QString question =
        tr("Notes for the network of municipalities leave the group. The municipalities stay unnamed. Go on?");
    if (isNetwork && !m_prompts.confirm(this, question, tr("For the network"))) {
        m_audience->setCurrent(QString::fromLatin1(choicesOf(m_request.audience)[size_t(m_request.audience)].word));
        return;
    }
    m_request.audience = *chosen;
    make();
}

void DocumentDialog::make()
{
    m_save->setEnabled(false);
    m_copy->setEnabled(false);
    m_print->setEnabled(false);
    m_banner->hide();
    auto* waiting = new PlainLabel(tr("The document is being made …"), TextSize::Body, m_space);
    waiting->setAlignment(Qt::AlignCenter);
    showWidget(waiting);
    // A document has a language of its own: German, whatever the window speaks.
    m_watcher.setFuture(m_reader.run<Made>([request = m_request](core::Database& database) -> core::Result<Made> {
        const core::Labels& labels = core::labelsIn(QLocale::German);
        WB_ASSIGN(pdf, core::makeDocument(database, request, labels));
        WB_ASSIGN(name, core::documentFileName(database, request, labels));
        WB_ASSIGN(text, core::documentText(database, request, labels));
        return Made{pdf, name, text};
    }));
}

void DocumentDialog::showWidget(QWidget* shown)
{
    delete std::exchange(m_shown, shown);
    m_space->layout()->addWidget(shown);
}

void DocumentDialog::showMade()
{
    const core::Result<Made> made = m_watcher.result();
    if (!made) {
        showWidget(new QWidget(m_space));
        tell(made.error());
        return;
    }
    m_made = *made;
    m_save->setEnabled(true);
    m_copy->setEnabled(true);
    m_print->setEnabled(true);
    QWidget* viewer = makePdfViewer(m_made.pdf, m_space);
    if (!viewer)
        viewer = new PlainLabel(tr("This installation cannot show PDF. It can be saved."), TextSize::Body, m_space);
    viewer->setObjectName(QStringLiteral("pdfView"));
    viewer->setAccessibleName(tr("Preview of the document"));
    showWidget(viewer);
}

void DocumentDialog::save()
{
    const QString path = m_prompts.fileToSave(this, m_save->text(), m_made.fileName, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const core::Result<void> written = core::replaceFile(path, m_made.pdf);
    if (!written) {
        tell(written.error());
        return;
    }
    m_banner->setMessage(Banner::Kind::Done, tr("Saved: %1").arg(path));
    m_banner->show();
}

void DocumentDialog::print()
{
    // Of the window behind: printing goes on when this is closed.
    if (printPdf(m_made.pdf, windowTitle(), parentWidget() ? parentWidget()->window() : this))
        return;
    m_banner->setMessage(Banner::Kind::Error, tr("It could not be printed. Save it as PDF and print that."));
    m_banner->show();
}

void DocumentDialog::copyText()
{
    QGuiApplication::clipboard()->setText(m_made.text);
    m_banner->setMessage(Banner::Kind::Done, tr("The text is on the clipboard."));
    m_banner->show();
}

void DocumentDialog::tell(const core::Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, core::sentence(error));
    m_banner->show();
}

} // namespace ui
