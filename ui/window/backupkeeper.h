#pragma once

#include "core/support/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>
#include <optional>

namespace core {
class Book;
}

namespace ui {

/** Makes verified backups of a book by itself: once a day while it is open, and before it is closed, each time only if
 *  something changed since the last one. In the folder of the program's settings, or beside the book. What fails is
 *  tried again. The window only listens. */
class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    /** The book must outlive it. */
    explicit BackupKeeper(core::Book& book, QObject* parent = nullptr);
    ~BackupKeeper() override;

    /** Begins one if the last is a day old. */
    void runIfDue();
    /** Begins one before the book is closed; false where none is needed. finished() tells how it went. */
    bool runBeforeClosing();
    /** Ends the one under way; nothing of it is left. */
    void giveUp();

    /** Per cent of the one under way. */
    [[nodiscard]] std::optional<int> percent() const { return m_percent; }
    /** Why the last attempt failed, as a sentence; empty after one that did not. */
    [[nodiscard]] const QString& failure() const { return m_failure; }
    /** Where backups of this book go. */
    [[nodiscard]] QString folder() const;

Q_SIGNALS:
    /** percent() or failure() are others. */
    void stateChanged();
    void finished(bool done);

private:
    /** False where none is needed. */
    bool begin();
    void end(const core::Result<QString>& made);
    /** @param failure why there is no new one, a sentence; empty: there is one; none: it was given up */
    void finish(const std::optional<QString>& failure);

    core::Book& m_book;
    QTimer m_timer;
    std::optional<int> m_percent;
    QString m_failure;
    std::shared_ptr<std::atomic_bool> m_givenUp;
    QFuture<core::Result<QString>> m_run;
};

} // namespace ui
