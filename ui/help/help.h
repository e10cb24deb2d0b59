#pragma once

#include <QObject>
#include <QPointer>

class QAction;

namespace ui {

class Frame;
class HandbookWindow;

/**
 * Help of one window. F1 opens the handbook at the page of the place shown; a widget or dialog with a page of its own
 * names it in the property "handbookPage". F1 in the handbook, or Ctrl+?, lists every key. Costs nothing before.
 */
class Help final : public QObject {
    Q_OBJECT

public:
    /** Lives as long as the frame, and shows in it where help is. */
    explicit Help(Frame& frame);
    ~Help() override;

    /** The page for somebody who is in this widget; null: nowhere in particular. */
    [[nodiscard]] QString pageFor(const QWidget* where) const;
    /** Opens the handbook, or brings it to the front. */
    HandbookWindow* open(const QString& page);
    HandbookWindow* openKeys();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] HandbookWindow* window();
    void show(HandbookWindow& shown, const QString& page);
    void addToFrame();

    Frame& m_frame;
    QPointer<HandbookWindow> m_window;
};

} // namespace ui
