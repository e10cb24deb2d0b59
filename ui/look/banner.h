#pragma once

#include "ui/look/palette.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace ui {

class PlainLabel;

/**
 * A message inside the page: what happened, what is safe, what to do. Kind by shape, colour and, for screen readers,
 * by word; announced as an alert when it appears.
 */
class Banner : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error, Done };

    explicit Banner(Kind kind, const QString& text, QWidget* parent = nullptr);

    void setMessage(Kind kind, const QString& text);
    /** One way on. An empty text takes it away. */
    void setAction(const QString& text);
    /** A cross at the right that hides the banner. */
    void setClosable(bool closable);

Q_SIGNALS:
    void actionRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QString kindWord() const;

    Kind m_kind;
    PlainLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace ui
