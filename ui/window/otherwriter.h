#pragma once

#include "core/store/lease.h"
#include "ui/support/besidereader.h"

#include <QObject>
#include <QTimer>

namespace ui {

/** Follows what somebody else writes in a book that is only read here: looks every ten seconds, beside the window, and
 *  has the book tell its changes as if they had been made here. */
class OtherWriter final : public QObject {
    Q_OBJECT

public:
    /** The book must outlive it. For a book that is written here it does nothing. */
    explicit OtherWriter(core::Book& book, QObject* parent = nullptr);

    /** Looks now. */
    void look();
    /** Who writes, by the last look; none: nobody. */
    [[nodiscard]] const std::optional<core::LeaseHolder>& holder() const { return m_holder; }

    /** Who that is, for people: name, else computer, else only that it is somebody here. */
    [[nodiscard]] static QString nameOf(const core::LeaseHolder& holder);

Q_SIGNALS:
    void holderChanged();
    /** More than can be told change by change: whatever is shown is to be read anew. */
    void changedMuch();

private:
    struct Seen {
        qint64 version = 0;
        QList<std::pair<core::Act, core::ChangeSet>> acts; ///< the newest first
        bool tooMany = false;
        std::optional<core::LeaseHolder> holder;
    };

    [[nodiscard]] static core::Result<Seen> seenBy(
        core::Database& database, const QString& path, core::ActId known, qint64 version);
    void take(const Seen& seen);

    core::Book& m_book;
    BesideReader m_reader;
    QTimer m_timer;
    core::ActId m_known; ///< the newest act that was told
    qint64 m_version = -1; ///< of the file, as the reading connection counts it
    std::optional<core::LeaseHolder> m_holder;
    bool m_isLooking = false;
};

} // namespace ui
