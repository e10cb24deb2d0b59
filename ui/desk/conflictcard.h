#pragma once

#include "ui/look/card.h"
#include "ui/support/conflictview.h"

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace core {
class Book;
}

namespace ui {

class FieldEditor;
class FlowLayout;
class PlainLabel;

/** One conflict: its values side by side with what differs marked, and the ways to decide it. */
class ConflictCard final : public Card {
    Q_OBJECT

public:
    /** The book must outlive it; it is asked for titles. */
    explicit ConflictCard(core::Book& book, QWidget* parent = nullptr);

    /** @param decided what was decided so far, in words; empty: it is open */
    void setConflict(const ConflictView& view, const QString& decided);
    void setDecided(const QString& decided);
    void setReadOnly(bool readOnly);
    /** As the buttons do; nothing where that is not offered. */
    void takeByKey(int key);
    void takeBoth();
    /** Opens the editor for a value of one's own. */
    void beginOwn();

Q_SIGNALS:
    void decided(const core::Decision& decision);
    /** What was decided is open again. */
    void reopened(const QUuid& conflict);

private:
    void showSides();
    void showButtons();
    void take(qsizetype side);
    void takeOwn();
    QPushButton* addButton(const char* name, const QString& text);

    core::Book& m_book;
    ConflictView m_view;
    QString m_decidedText;
    bool m_readOnly = false;
    PlainLabel* m_state;
    QWidget* m_sides = nullptr;
    QWidget* m_own = nullptr;
    FieldEditor* m_editor = nullptr;
    PlainLabel* m_problem = nullptr;
    QWidget* m_buttons = nullptr;
    FlowLayout* m_row = nullptr;
};

} // namespace ui
