#pragma once

#include "core/support/id.h"
#include "ui/look/card.h"

#include <QPoint>

class QPushButton;

namespace ui {

/** A card on a board of registrations, of a team or of a person. Has the keyboard as a whole: Enter opens it, arrows go
 *  to other cards, Alt+Shift+arrows carry it to the next column, as dragging does. */
class BoardCard : public Card {
    Q_OBJECT

public:
    /** @param registration null: there is nothing to carry yet. @param opens what Enter opens. */
    BoardCard(core::RecordId registration, core::RecordId opens, bool readOnly, QWidget* parent = nullptr);

    [[nodiscard]] core::RecordId registration() const { return m_registration; }

    /** What a card carries while it is dragged. */
    static constexpr const char* mimeType = "application/x-werkstattbuch-registration";

Q_SIGNALS:
    void openRequested(core::RecordId record);
    /** To the column left (-1) or right (1) of its own. */
    void carryRequested(core::RecordId registration, int columns);
    /** The keyboard to the card above, below, or in the next column. */
    void focusRequested(int columns, int rows);

protected:
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /** A small button of a card, with what a screen reader says of it. */
    static QPushButton* smallButton(const char* name, const QString& text, const QString& spoken, QWidget* parent);

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const core::RecordId m_registration;
    const core::RecordId m_opens;
    const bool m_readOnly;
    QPoint m_pressed;
};

} // namespace ui
