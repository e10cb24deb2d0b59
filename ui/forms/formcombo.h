#pragma once

#include <QComboBox>

namespace ui {

/**
 * A choice inside a form that scrolls and saves by itself: the wheel goes past it, and walking through its entries by
 * key picks nothing before the person is there. Read-only it looks and answers like a field that only shows.
 */
class FormCombo final : public QComboBox {
    Q_OBJECT

public:
    explicit FormCombo(QWidget* parent = nullptr);

    void setReadOnly(bool readOnly);
    void showPopup() override;

Q_SIGNALS:
    /** A person has made another entry the current one. */
    void moved();
    /** An entry was picked from the list, or confirmed by Enter. */
    void picked();

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_readOnly = false;
    bool m_byKey = false;
};

} // namespace ui
