#pragma once

#include "core/store/bookcopies.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>
#include <QWidget>

namespace ui {

class Banner;

/** At the start: another copy of this book in its folder, with work that the book has not. One after the other; leads
 * to the merge desk. */
class CopyOffers final : public QWidget {
    Q_OBJECT

public:
    /** Begins to look at once, beside the window. The book must outlive it. */
    explicit CopyOffers(core::Book& book, QWidget* parent = nullptr);
    ~CopyOffers() override;

    /** Looks again: what was merged meanwhile is offered no longer. */
    void look();
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    [[nodiscard]] const QList<core::BookCopy>& copies() const { return m_copies; }

Q_SIGNALS:
    void mergeWanted(const QString& path);
    void looked();

private:
    void show();

    core::Book& m_book;
    BesideReader m_reader;
    QFutureWatcher<core::Result<QList<core::BookCopy>>> m_watcher;
    QList<core::BookCopy> m_copies;
    QStringList m_declined; ///< not now
    bool m_isLooking = false;
    Banner* m_banner;
};

} // namespace ui
