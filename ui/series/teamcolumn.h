#pragma once

#include "ui/series/teamcardview.h"

namespace ui {

class SectionHead;

/** A column of the team board: a state of the registration, or several that mean that a team has gone. Takes cards that
 *  are dropped on it. */
class TeamColumn final : public QWidget {
    Q_OBJECT

public:
    /** @param key "column_" and this is its object name */
    TeamColumn(const QString& key, const QString& title, const QString& facts, QWidget* parent = nullptr);

    void addCard(TeamCardView* card);
    /** Anything that stands among the cards: what belongs here while there is none, a proposal. */
    void addNote(QWidget* note);
    [[nodiscard]] const QList<TeamCardView*>& cards() const { return m_cards; }

Q_SIGNALS:
    void dropped(core::RecordId registration);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setTarget(bool isTarget);

    QList<TeamCardView*> m_cards;
    bool m_isTarget = false;
};

} // namespace ui
