#pragma once

#include <QPushButton>

namespace ui {

/**
 * A button that names data, as the act it would undo: asks for its whole text up to a limit, gives way down to its
 * icon, and shows every & of the text as it is.
 */
class ElidingButton : public QPushButton {
    Q_OBJECT

public:
    explicit ElidingButton(QWidget* parent = nullptr);

    void setPlainText(const QString& text);
    /** In draft pixels. */
    void setTextLimit(int width);
    /** What there is room for. */
    [[nodiscard]] QString shownText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize sizeFor(int textWidth) const;

    QString m_text;
    int m_limit = 220;
};

} // namespace ui
