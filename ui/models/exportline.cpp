#include "ui/models/exportline.h"

#include "core/wording/errortext.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/** What is too long for paper has another way out. */
QString sentenceOf(const core::Error& error)
{
    if (error.kind == core::ErrorKind::ValueTooLong && error.subject == u"columns")
        return ExportLine::tr(
            "A page has room for %1 columns at most. Please show fewer of them, or export the list for "
            "Excel. Nothing was written.")
            .arg(error.detail);
    if (error.kind == core::ErrorKind::ValueTooLong)
        return ExportLine::tr("This list is too long for this kind of file. Please narrow it down, or choose another "
                              "kind of file. Nothing was written.");
    return core::sentence(error);
}

} // namespace

ExportLine::ExportLine(QWidget* parent)
    : QWidget(parent)
    , m_export(new ListExport(this))
    , m_banner(new Banner(Banner::Kind::Info, {}))
    , m_running(new QWidget)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("exportLine"));
    m_banner->setObjectName(QStringLiteral("exportSaid"));
    m_banner->setClosable(true);
    m_banner->hide();
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelExport"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    auto* const row = new QHBoxLayout(m_running);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    row->addWidget(new PlainLabel(tr("Exporting …")));
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_running->hide();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_running);
    column->addWidget(m_banner);
    hide();
    connect(m_cancel, &QPushButton::clicked, m_export, &ListExport::cancel);
    connect(m_export, &ListExport::progressed, this,
        [this](qint64 done, qint64 total) { m_progress->setValue(int(100 * done / std::max<qint64>(1, total))); });
    connect(m_export, &ListExport::written, this, &ExportLine::showWritten);
    connect(m_export, &ListExport::failed, this, &ExportLine::showFailure);
    connect(m_banner, &Banner::closed, this, &QWidget::hide);
}

void ExportLine::start(const ExportJob& job)
{
    if (isRunning())
        return;
    m_export->start(job);
    setRunning(true);
}

void ExportLine::setRunning(bool running)
{
    m_progress->setValue(0);
    m_running->setVisible(running);
    m_banner->setVisible(!running);
    show();
}

void ExportLine::note(const QString& text)
{
    m_banner->setMessage(Banner::Kind::Info, text);
    m_banner->show();
    show();
}

void ExportLine::showWritten(const QString& target, qint64 cutCells)
{
    const QString said = tr("Exported: %1").arg(QDir::toNativeSeparators(target));
    if (cutCells == 0)
        m_banner->setMessage(Banner::Kind::Done, said);
    else
        m_banner->setMessage(Banner::Kind::Warning,
            said + u'\n'
                + tr("%n text(s) are longer than a cell of a spreadsheet may be. They were cut and are marked where "
                     "they "
                     "end; the export as CSV has them whole.",
                    nullptr, int(cutCells)));
    setRunning(false);
}

void ExportLine::showFailure(const core::Error& error)
{
    m_banner->setMessage(error.kind == core::ErrorKind::Cancelled ? Banner::Kind::Info : Banner::Kind::Error,
        error.kind == core::ErrorKind::Cancelled ? tr("The export was cancelled. Nothing was written.")
                                                 : sentenceOf(error));
    setRunning(false);
}

} // namespace ui
