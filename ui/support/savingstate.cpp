#include "ui/support/savingstate.h"

#include "core/book/book.h"

#include <algorithm>

namespace ui {

bool losesFile(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::FileMoved:
    case core::ErrorKind::FileMissing:
    case core::ErrorKind::FileReadOnly:
    case core::ErrorKind::LeaseLost:
    case core::ErrorKind::DiskFull:
    case core::ErrorKind::InputOutput:
        return true;
    default:
        return false;
    }
}

SavingState::SavingState(core::Book& book)
    : QObject(&book)
    , m_file(new QObject(this))
    , m_write(new QObject(this))
{
    connect(&book, &core::Book::fileLost, this, [this](const core::Error& error) {
        if (losesFile(error.kind))
            noteFailure(m_file, error);
    });
    connect(&book, &core::Book::fileFound, this, [this] { note(m_file, State::Saved); });
    connect(&book, &core::Book::writing, this,
        [this](bool isUnderWay) { note(m_write, isUnderWay ? State::Running : State::Saved); });
}

SavingState& SavingState::of(core::Book& book)
{
    auto* known = book.findChild<SavingState*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new SavingState(book);
}

void SavingState::note(QObject* source, State state)
{
    const State before = this->state();
    const bool isKnown = m_states.contains(source);
    if (state == State::Saved)
        m_states.remove(source);
    else
        m_states.insert(source, state);
    if (!isKnown && state != State::Saved)
        connect(source, &QObject::destroyed, this, [this, source] { note(source, State::Saved); });
    else if (isKnown && state == State::Saved)
        disconnect(source, nullptr, this, nullptr);
    if (this->state() != before)
        Q_EMIT changed();
}

void SavingState::noteFailure(QObject* source, const core::Error& error)
{
    note(source, State::Failed);
    Q_EMIT failed(error);
}

SavingState::State SavingState::state() const
{
    const auto worst = std::max_element(m_states.cbegin(), m_states.cend());
    return worst == m_states.cend() ? State::Saved : *worst;
}

} // namespace ui
