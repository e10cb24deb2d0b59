#pragma once

#include "ui/series/boardcard.h"

namespace ui {

class SectionHead;

/** A column of a board of registrations: a state of the registration, or several that mean that somebody has gone.
 * Takes cards that are dropped on it. */
class TeamColumn final : public QWidget {
    Q_OBJECT

public:
    /** @param key "column_" and this is its object name */
    TeamColumn(const QString& key, const QString& title, const QString& facts, QWidget* parent = nullptr);

    void addCard(BoardCard* card);
    /** Anything that stands among the cards: what belongs here while there is none, a proposal. */
    void addNote(QWidget* note);
    [[nodiscard]] const QList<BoardCard*>& cards() const { return m_cards; }

Q_SIGNALS:
    void dropped(core::RecordId registration);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setTarget(bool isTarget);

    QList<BoardCard*> m_cards;
    bool m_isTarget = false;
};

} // namespace ui
