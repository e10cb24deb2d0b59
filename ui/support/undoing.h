#pragma once

#include "core/book/book.h"
#include "ui/support/besidereader.h"

#include <QObject>

namespace ui {

/** Takes acts back without holding the window up: what concerned a few records at once, what concerned very many beside
 *  it, to be cancelled as long as it is under way. One at a time. */
class Undoing final : public QObject {
    Q_OBJECT

public:
    /** The book must outlive it. */
    explicit Undoing(core::Book& book, QObject* parent = nullptr);
    /** Cancels what is under way. */
    ~Undoing() override;

    /** Nothing happens while another one is under way, or where there is nothing to take back. */
    void undoNext();
    void redoNext();
    void start(const core::Act& act);
    void cancel();
    [[nodiscard]] bool isUnderWay() const { return m_cancelled != nullptr; }

    /** An act on more records than these is taken back beside the window. */
    static constexpr qint64 mostAtOnce = 200;

Q_SIGNALS:
    /** It takes longer than one turn of the loop; ended() follows. */
    void begun(const core::Act& act);
    /** Cancelled: nothing was done. */
    void ended(const core::Result<core::Act>& undone);

private:
    void apply(const core::Result<core::acts::Proposal>& plan);
    void end(const core::Result<core::Act>& undone);

    core::Book& m_book;
    BesideReader m_reader;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the one under way
    QHash<core::ActId, core::ActId> m_undoOf; ///< of acts, those that took them back
};

} // namespace ui
