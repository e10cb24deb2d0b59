#pragma once

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace ui {

/** Cards in two calm columns, or in one where there is no room for two. It scrolls; the keyboard goes through the cards
 *  as they stand: down the first column, then down the second. */
class CardColumns final : public QScrollArea {
    Q_OBJECT

public:
    explicit CardColumns(QWidget* parent = nullptr);

    /** Each card has its column (0 or 1) while there are two; in one column they stand in the order they were added. */
    void addCard(QWidget* card, int column);
    [[nodiscard]] int columns() const { return m_columns; }
    /** To be called when something in a card was made anew: puts it where Tab expects it. */
    void orderByTab();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Placed {
        QWidget* card;
        int column;
    };
    void arrange();

    QList<Placed> m_cards;
    QVBoxLayout* m_column[2];
    int m_columns = 0;
};

} // namespace ui
