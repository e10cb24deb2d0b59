#pragma once

#include "core/change/movingdates.h"
#include "ui/look/card.h"

class QPushButton;
class QVBoxLayout;

namespace core {
class Book;
}

namespace ui {

class Banner;
class FieldEditor;
class PlainLabel;
class Segmented;

/** Asks where a date is to go and which others go with it, and says beforehand what would become of each and what the
 *  rules would say. Changes nothing by itself. */
class MovePanel final : public Card {
    Q_OBJECT

public:
    explicit MovePanel(core::Book& book, QWidget* parent = nullptr);

    /** Asks about a session; `to` is what stands in the field first. */
    void ask(core::RecordId session, const core::FuzzyDate& to);
    /** The book has changed: what stands in the field stays, what would become of it is told anew. */
    void refresh();
    /** The keyboard goes to the date. */
    void editDate();
    void close();
    [[nodiscard]] core::RecordId session() const { return m_session; }
    [[nodiscard]] core::acts::DateScope scope() const;
    /** What would be done; nullopt while the date cannot be read or is the one there is. */
    [[nodiscard]] const std::optional<core::acts::DateMoves>& moves() const { return m_moves; }
    void tell(const core::Error& error);

Q_SIGNALS:
    /** Another date stands in the field; not set: it goes nowhere. */
    void dateChanged(const core::FuzzyDate& date);
    void accepted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void sayWhat();
    void follow();
    void showMoves();
    void showFindings();
    [[nodiscard]] QString moveText(const core::acts::DateMove& move) const;

    core::Book& m_book;
    core::RecordId m_session;
    std::optional<core::acts::DateMoves> m_moves;
    PlainLabel* m_title;
    FieldEditor* m_date;
    PlainLabel* m_note;
    Segmented* m_scope = nullptr;
    PlainLabel* m_list;
    PlainLabel* m_warnings;
    Banner* m_banner;
    QPushButton* m_leave = nullptr;
    QPushButton* m_move = nullptr;
};

} // namespace ui
