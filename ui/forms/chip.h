#pragma once

#include <QWidget>

class QToolButton;

namespace ui {

class PlainLabel;

/** One element of a set by its title, with a cross that takes it out. */
class Chip final : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString& title, QWidget* parent = nullptr);

    void setRemovable(bool removable);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QToolButton* cross() const { return m_cross; }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_title;
    QToolButton* m_cross;
};

} // namespace ui
