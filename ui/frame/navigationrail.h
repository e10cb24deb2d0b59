#pragma once

#include "ui/frame/place.h"

#include <QList>
#include <QScrollArea>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

class RailButton;

/**
 * The pages of the program, icon and word, as a column at the left. One stop for Tab; arrow keys, Home and End choose.
 * The rows give way down to their text before the rail starts to scroll.
 */
class NavigationRail : public QScrollArea {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void addEntry(const RailEntry& entry);
    /** Shows where one is; asks nobody. */
    void setCurrent(const QString& key);
    [[nodiscard]] QString current() const;
    /** How much waits on a page, and what that means in words; none at zero. */
    void setBadge(const QString& key, int count, const QString& meaning = {});
    /** Puts the keyboard on the present page's line. */
    void takeFocus();
    /** The page behind Ctrl+`number`, from 1; empty when there is none. */
    [[nodiscard]] QString keyAt(int number) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** A person chose this page. */
    void chosen(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] RailButton* button(const QString& key) const;
    void move(RailButton* from, Qt::Key key);
    void fit();

    QWidget* m_column;
    QVBoxLayout* m_rows; ///< the upper lines, what room there is, the lower lines
    int m_uppers = 0;
    QButtonGroup* m_group;
    QList<RailButton*> m_buttons; ///< in the order of the eye: upper, then lower
};

} // namespace ui
