#pragma once

#include "core/exchange/shownlist.h"
#include "core/exchange/xlsxfile.h"

#include <QDateTime>
#include <QFutureWatcher>

#include <atomic>
#include <functional>
#include <memory>

namespace core {
class Book;
class Database;
}

namespace ui {

class RecordTableModel;

/** AllFields is a CSV of whole records, for taking them in again. Cards are of persons alone, calendars of what has
 *  sessions. */
enum class ExportFormat { Xlsx, Pdf, Csv, AllFields, Cards, Calendar };

/** What is to be written where. */
struct ExportJob {
    QString book; ///< path of the book
    std::shared_ptr<core::Database> reader; ///< a connection for the thread that writes the file
    std::function<core::Result<QList<core::RecordId>>(core::Database&)> rows; ///< ids of the list below
    core::ShownList list; ///< ids are filled in when it is written
    QStringList narrowedTo; ///< in German, as documents are
    QDateTime at;
    ExportFormat format = ExportFormat::Xlsx;
    QString target; ///< path of the file
};

/** What belongs to a format in the dialog of files. */
struct ExportEnding {
    QString suffix; ///< ".xlsx"
    QString filter;
};
[[nodiscard]] ExportEnding endingOf(ExportFormat format);

/** Everything but the target for what a list shows now. */
[[nodiscard]] core::Result<ExportJob> exportJob(core::Book& book, RecordTableModel& model, ExportFormat format);
/** The name of the file that is proposed: what is in it and the day. */
[[nodiscard]] QString proposedName(const ExportJob& job);

/** Writes what a list shows into a file, on a thread and a connection of its own; the file is replaced when all of it
 * is there, else it stays as it was. One job at a time. */
class ListExport final : public QObject {
    Q_OBJECT

public:
    explicit ListExport(QObject* parent = nullptr);
    /** Cancels what is running. */
    ~ListExport() override;

    void start(const ExportJob& job);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /** @param cutCells texts too long for a cell, each marked where it was cut */
    void written(const QString& target, qint64 cutCells);
    void failed(const core::Error& error);

private:
    using Answer = core::Result<qint64>;
    void finished();

    QFutureWatcher<Answer> m_watcher;
    std::atomic_bool m_cancelled = false;
    QString m_target;
};

} // namespace ui
