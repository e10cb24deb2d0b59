#include "ui/calendar/boardaccess.h"

#include "ui/calendar/calendarboard.h"

#include <QAccessibleWidget>
#include <QHash>

#include <vector>

namespace ui {

namespace {

/** One block, as a line of a list. It asks its board for all that it says, so it may be older than the content. */
class BlockAccess final : public QAccessibleInterface {
public:
    BlockAccess(CalendarBoard* board, qsizetype block)
        : m_board(board)
        , m_block(block)
    {
    }

    bool isValid() const override { return m_board && m_block < m_board->content().blocks.size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_board); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override { }
    QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name ? m_board->content().blocks.at(m_block).name : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_board->blockRect(m_block);
        return rect.isEmpty() ? QRect() : rect.translated(m_board->viewport()->mapToGlobal(QPoint()));
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        const bool isCurrent = isValid() && m_board->current() == m_block;
        state.selected = isCurrent;
        state.focused = isCurrent && m_board->hasFocus();
        state.offscreen = rect().isEmpty();
        return state;
    }
    [[nodiscard]] qsizetype block() const { return m_block; }

private:
    QPointer<CalendarBoard> m_board;
    qsizetype m_block;
};

class BoardAccess final : public QAccessibleWidget {
public:
    explicit BoardAccess(CalendarBoard* board)
        : QAccessibleWidget(board, QAccessible::List)
    {
    }
    ~BoardAccess() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(board()->content().blocks.size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.constFind(index);
        if (known != m_children.cend())
            return QAccessible::accessibleInterface(*known);
        auto* const made = new BlockAccess(board(), index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* block = dynamic_cast<const BlockAccess*>(child);
        return block ? int(block->block()) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(int(board()->blockAt(board()->viewport()->mapFromGlobal(QPoint(x, y)))));
    }
    QAccessibleInterface* focusChild() const override
    {
        return board()->hasFocus() ? child(int(board()->current())) : nullptr;
    }

private:
    [[nodiscard]] CalendarBoard* board() const { return static_cast<CalendarBoard*>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* const board = qobject_cast<CalendarBoard*>(object);
    return board ? new BoardAccess(board) : nullptr;
}

} // namespace

void installBoardAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace ui
