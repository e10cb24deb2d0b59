#include "ui/models/listexport.h"

#include "core/exchange/calendarevents.h"
#include "core/exchange/recordexport.h"
#include "core/exchange/tablefiles.h"
#include "core/exchange/vcard.h"
#include "core/report/listdocument.h"
#include "core/store/database.h"
#include "core/support/durablefile.h"
#include "core/support/text.h"
#include "core/wording/filtertext.h"
#include "core/wording/language.h"
#include "ui/models/recordtablemodel.h"

#include <QFileInfo>
#include <QIODevice>
#include <QPromise>
#include <QThreadPool>

namespace ui {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

Result<void> writeAll(QIODevice& device, const QByteArray& bytes)
{
    return device.write(bytes) == bytes.size() ? Result<void>() : tl::unexpected<Error>(core::writeError(device));
}

/** The sessions of all that is shown, each once. */
Result<QByteArray> calendarOf(core::Database& database, const ExportJob& job, const core::Progress& progress)
{
    const core::RecordStore store(database);
    QList<core::RecordId> sessions;
    QSet<core::RecordId> seen;
    for (const core::RecordId& id : job.list.ids) {
        WB_ASSIGN(owned, core::sessionsFor(store, id));
        for (const core::RecordId& session : owned) {
            if (!seen.contains(session))
                sessions.append(session);
            seen.insert(session);
        }
    }
    const QString name = core::labelsIn(QLocale::German).of(job.list.kind->plural);
    return core::exportCalendar(store, core::History(database), name, sessions, job.at, progress);
}

Result<void> write(
    core::Database& database, const ExportJob& job, QIODevice& device, qint64& cutCells, const core::Progress& progress)
{
    const core::Labels& labels = core::labelsIn(QLocale::German);
    const core::RecordStore store(database);
    switch (job.format) {
    case ExportFormat::Xlsx: {
        WB_ASSIGN(report, core::exportXlsx(database, job.list, labels, job.at, device, progress));
        cutCells = report.cutCells;
        return {};
    }
    case ExportFormat::Pdf: {
        WB_ASSIGN(pdf, core::makeListDocument(database, store, {job.list, job.narrowedTo, job.at}, labels, progress));
        if (!progress(job.list.ids.size(), job.list.ids.size()))
            return core::fail(ErrorKind::Cancelled);
        return writeAll(device, pdf);
    }
    case ExportFormat::Cards: {
        // For the agency's own address book: what leaves it asks for the consent of each (vcard.h).
        WB_ASSIGN(cards,
            core::exportCards(store, job.list.ids, core::Audience::Agency, core::CardVersion::Four, progress));
        return writeAll(device, cards.bytes);
    }
    case ExportFormat::Calendar: {
        WB_ASSIGN(calendar, calendarOf(database, job, progress));
        return writeAll(device, calendar);
    }
    case ExportFormat::Csv:
        return core::exportShownCsv(database, job.list, labels, device, progress);
    case ExportFormat::AllFields:
        return core::exportCsv(store, *job.list.kind, labels, device, &job.list.ids, progress);
    }
    return {};
}

Result<qint64> run(ExportJob job, const core::Progress& progress)
{
    if (QFileInfo(job.target) == QFileInfo(job.book)) // the one file that must never be replaced
        return core::fail(ErrorKind::FileExists, job.target);
    core::Database& database = *job.reader;
    WB_ASSIGN(ids, job.rows(database));
    job.list.ids = ids;
    qint64 cutCells = 0;
    WB_TRY(core::replaceFile(
        job.target, [&](QIODevice& device) { return write(database, job, device, cutCells, progress); }));
    return cutCells;
}

} // namespace

ExportEnding endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return {QStringLiteral(".xlsx"), ListExport::tr("Excel (*.xlsx)")};
    case ExportFormat::Pdf:
        return {QStringLiteral(".pdf"), ListExport::tr("PDF (*.pdf)")};
    case ExportFormat::Cards:
        return {QStringLiteral(".vcf"), ListExport::tr("Business cards (*.vcf)")};
    case ExportFormat::Calendar:
        return {QStringLiteral(".ics"), ListExport::tr("Calendar (*.ics)")};
    case ExportFormat::Csv:
    case ExportFormat::AllFields:
        break;
    }
    return {QStringLiteral(".csv"), ListExport::tr("CSV (*.csv)")};
}

Result<ExportJob> exportJob(core::Book& book, RecordTableModel& model, ExportFormat format)
{
    const core::ListQuery& query = model.query();
    const core::Titles titles = [&book](core::RecordId id) { return book.store().titleOf(id).value_or(QString()); };
    WB_ASSIGN(reader, book.openReader());
    ExportJob job{book.path(), std::make_shared<core::Database>(std::move(reader)), model.listing(),
        {query.kind, {}, {}, false},
        core::filterTexts(query, core::labelsIn(QLocale::German), titles), book.clock().now(), format, {}};
    for (int column = 0; column < model.columnCount(); ++column)
        job.list.columns.append(&model.fieldAt(column) - query.kind->fields.data());
    return job;
}

QString proposedName(const ExportJob& job)
{
    const QString plural = core::labelsIn(QLocale::German).of(job.list.kind->plural);
    const QString day = job.at.toLocalTime().date().toString(Qt::ISODate);
    return core::text::fileName(plural + u'_' + day + endingOf(job.format).suffix);
}

ListExport::ListExport(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ListExport::finished);
}

ListExport::~ListExport()
{
    m_cancelled = true;
    m_watcher.waitForFinished();
}

void ListExport::start(const ExportJob& job)
{
    if (isRunning())
        return;
    m_cancelled = false;
    m_target = job.target;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    const core::Progress progress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        return !m_cancelled;
    };
    QThreadPool::globalInstance()->start([promise, job, progress] {
        promise->addResult(run(job, progress));
        promise->finish();
    });
}

void ListExport::finished()
{
    const Answer answer = m_watcher.result();
    if (answer)
        Q_EMIT written(m_target, *answer);
    else
        Q_EMIT failed(answer.error());
}

} // namespace ui
