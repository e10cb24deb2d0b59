#pragma once

#include "core/model/entities/registration.h"
#include "ui/series/desk.h"

class QHBoxLayout;

namespace ui {

class BoardCard;
class TeamColumn;

/** What the boards of registrations have in common, of teams and of persons: one column per state, and cards that are
 *  carried from one to the next by mouse or by keys. */
class ColumnsBoard : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

protected:
    struct Column {
        QString key;
        QString title;
        QList<core::RegistrationState> states;
    };

    [[nodiscard]] static QList<Column> columns();
    /** The place of the columns, at the end of the desk. */
    void addColumns();
    /** Shows these instead of those there are; the card that has the keyboard has it again. */
    void showColumns(const QList<TeamColumn*>& made);
    /** Has the keys of a card followed. */
    void follow(BoardCard* card);
    /** What is dropped on a column goes to its state. */
    void follow(TeamColumn* column, int index);
    virtual void move(core::RecordId registration, core::RegistrationState to) = 0;
    /** The state that a registration is in; nullopt where it cannot be read. */
    [[nodiscard]] virtual std::optional<core::RegistrationState> stateOf(core::RecordId registration) = 0;

private:
    /** To the state that a column stands for. */
    void dropInto(int column, core::RecordId registration);
    void carryOn(core::RecordId registration, int columns);
    void focusFrom(const BoardCard* card, int columns, int rows);
    [[nodiscard]] core::RecordId focusedCard() const;

    QHBoxLayout* m_row = nullptr;
    QList<TeamColumn*> m_columns;
};

} // namespace ui
