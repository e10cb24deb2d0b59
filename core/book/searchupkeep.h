#pragma once

#include "core/store/database.h"
#include "core/support/progress.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace core {

/** Brings the index of the search up to date in the pauses: piece by piece on the writing thread, each in a transaction
 *  of its own, so that a save waits for one piece at most. What a crash leaves undone stands in the queue of the file.
 *  Lives on the book's thread. */
class SearchUpkeep final : public QObject {
    Q_OBJECT

public:
    using Write = std::function<QFuture<Result<void>>(std::function<Result<void>(Database&)>)>;

    /** @param reader a connection of this thread. @param write a write beside history, on the writing thread
     *  @param mayWrite whether a piece may begin now; if not, it is asked again a little later */
    SearchUpkeep(Database& reader, Write write, std::function<bool()> mayWrite);

    /** Looks whether there is something to do, and begins if nothing is under way. */
    void soon();
    /** Does all there is now and waits; `progress` gets records done and to be done. */
    [[nodiscard]] Result<void> finish(const Progress& progress = {});
    /** Takes the words of removed text out of the index's own table, and waits. */
    [[nodiscard]] Result<void> tidy();

private:
    /** What pieces on the writing thread tell the next one; outlives this object with the last of them. */
    struct State {
        std::atomic_bool goesOn = false;
        std::atomic_bool isTidying = false;
    };
    void step();

    Database& m_reader;
    Write m_write;
    std::function<bool()> m_mayWrite;
    QTimer m_later;
    bool m_isUnderWay = false;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace core
