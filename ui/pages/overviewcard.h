#pragma once

#include "core/support/id.h"
#include "ui/look/card.h"
#include "ui/look/linkline.h"

class QPushButton;

namespace ui {

class PlainLabel;

/** Where a line of an overview leads: a record, and a field or a section of it. */
struct OverviewLink {
    core::RecordId record;
    QString place;
    bool operator==(const OverviewLink&) const = default;
};

/** A line with where it leads. */
struct OverviewText {
    OverviewLink link;
    LinkText text;
    bool operator==(const OverviewText&) const = default;
};

/** A card of an overview: its name, how many there are, lines that lead to records, and the way to all of them. Tab
 *  comes to one line of it; the arrows go from line to line. */
class OverviewCard final : public Card {
    Q_OBJECT

public:
    /** @param key the objectName of the card is "card_" and this */
    OverviewCard(const QString& key, const QString& title, QWidget* parent = nullptr);

    /** What belongs here, said while there is no line. */
    void setEmptyWords(const QString& sentence);
    /** Keeps the keyboard on the line it is on, where that line is still there. Nothing happens for the same lines. */
    void setLines(const QList<OverviewText>& lines);
    void setFacts(const QString& facts);
    /** The way to all; an empty text takes it away. */
    void setAllText(const QString& text);
    /** A button for a new record of this kind. */
    void setNewText(const QString& text, const QString& spoken);

Q_SIGNALS:
    void linkActivated(const ui::OverviewLink& link);
    void allRequested();
    void newRequested();

private:
    void move(int from, int step);
    void letTabReach(int line);

    QWidget* m_list;
    PlainLabel* m_empty;
    QPushButton* m_all;
    QList<OverviewText> m_texts;
    QList<LinkLine*> m_lines;
};

} // namespace ui
