#pragma once

#include "ui/frame/place.h"

#include <QAbstractButton>

namespace ui {

/** One line of the rail: icon, word and, where something waits, a number. */
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit RailButton(const RailEntry& entry, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_entry.key; }
    /** None at zero. `meaning` says in words what waits ("2 overdue"), for a screen reader and as a tool tip. */
    void setBadge(int count, const QString& meaning);
    /** The key that jumps here, as the tool tip says it. */
    void setJump(const QKeySequence& jump);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** An arrow key or Home, End: where the keyboard wants to go from here. */
    void moveRequested(Qt::Key key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    RailEntry m_entry;
    QString m_badge;
    QString m_badgeMeaning;
    QKeySequence m_jump;
    mutable QSize m_hint; ///< measured once: the rail asks each time one of its buttons changes
    mutable QFont m_measuredIn;
};

} // namespace ui
