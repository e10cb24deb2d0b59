#include "ui/support/undoing.h"

#include "core/book/undoplan.h"
#include "core/support/whendone.h"
#include "ui/support/savingstate.h"

#include <utility>

namespace ui {

using namespace core;

Undoing::Undoing(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_reader(book)
{
    connect(&book, &Book::changed, this, [this](const ChangeSet&, const Act& act) {
        if (act.isUndo())
            m_undoOf.insert(act.info.undoes, act.id);
    });
}

Undoing::~Undoing()
{
    cancel();
}

void Undoing::undoNext()
{
    if (const std::optional<Act> next = m_book.nextUndo())
        start(*next);
}

void Undoing::redoNext()
{
    std::optional<Act> next = m_book.nextRedo();
    if (!next || isUnderWay())
        return;
    if (next->info.count <= mostAtOnce || !m_undoOf.contains(next->id)) {
        Q_EMIT ended(m_book.redoNext());
        return;
    }
    next->id = m_undoOf.value(next->id);
    start(*next);
}

void Undoing::start(const Act& act)
{
    if (isUnderWay())
        return;
    if (act.info.count <= mostAtOnce) {
        Q_EMIT ended(m_book.undo(act.id));
        return;
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    SavingState::of(m_book).note(this, SavingState::State::Running);
    Q_EMIT begun(act);
    whenDone(m_reader.run<acts::Proposal>([id = act.id](Database& database) { return undoPlan(database, id); }), this,
        [this](const Result<acts::Proposal>& plan) { apply(plan); });
}

void Undoing::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void Undoing::apply(const Result<acts::Proposal>& plan)
{
    if (!plan)
        return end(tl::unexpected<Error>(plan.error()));
    if (*m_cancelled)
        return end(fail(ErrorKind::Cancelled));
    const auto progress = [cancelled = m_cancelled](qint64, qint64) { return !*cancelled; };
    whenDone(m_book.applyLater(*plan, progress), this, [this](const Result<std::optional<Act>>& done) {
        if (!done)
            return end(tl::unexpected<Error>(done.error()));
        end(*done ? Result<Act>(**done) : Result<Act>(fail(ErrorKind::NothingToUndo)));
    });
}

void Undoing::end(const Result<Act>& undone)
{
    m_cancelled.reset();
    SavingState::of(m_book).note(this, SavingState::State::Saved);
    Q_EMIT ended(undone);
}

} // namespace ui
