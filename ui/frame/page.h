#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class PageHead;

/** What stands in the frame: a head, and below it a body with the margins all pages share. */
class Page : public QWidget {
    Q_OBJECT

public:
    /** Fixed: the body fits the window and scrolls inside itself, as a list does. Scrolling: the body is as long as it
     * is. */
    enum class Body { Fixed, Scrolling };

    explicit Page(const QString& title, Body body = Body::Fixed, QWidget* parent = nullptr);

    [[nodiscard]] PageHead* head() const { return m_head; }
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    PageHead* m_head;
    QVBoxLayout* m_body;
};

} // namespace ui
