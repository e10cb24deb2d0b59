#pragma once

#include "ui/look/style.h"

#include <QWidget>

class QPushButton;

namespace ui {

class FlowLayout;
class PlainLabel;

/**
 * The head of a page or record: title, state as pills, actions at the right, and a quiet line of facts that wraps.
 * Where the width ends the actions move below the title, so nothing is cut off at 200 % text.
 */
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setFacts(const QString& facts);
    void addPill(const QString& word, Tone tone);
    void clearPills();
    /** A control beside the title, as the year's arrows of the calendar; behind the pills there are. */
    void addBesideTitle(QWidget* control);
    /** A button at the right. `name` is its objectName. Main: the page's main action, the one filled button. */
    QPushButton* addAction(const QString& name, const QString& text, ButtonLook look = ButtonLook::Normal);

    [[nodiscard]] QString title() const;

private:
    void insert(QWidget* widget);

    FlowLayout* m_line;
    PlainLabel* m_title;
    PlainLabel* m_facts;
    QWidget* m_actions;
    FlowLayout* m_actionRow;
};

} // namespace ui
