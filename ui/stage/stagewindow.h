#pragma once

#include "core/book/book.h"

#include <QMainWindow>

namespace ui {

class StageView;

/** The moderation of one session in a window of its own beside the office's. */
class StageWindow final : public QMainWindow {
    Q_OBJECT

public:
    /** The book must outlive it. */
    StageWindow(core::Book& book, core::RecordId session, QWidget* parent = nullptr);

    [[nodiscard]] StageView& view() { return *m_view; }
    [[nodiscard]] core::RecordId session() const { return m_session; }

    /** Shows the moderation of a session over the window that `from` is in: the one there is, or a new one. */
    static StageWindow* open(core::Book& book, core::RecordId session, QWidget* from);
    /** Those that stand over a window; they look at its book. */
    static void closeAll(QWidget* over);

private:
    core::RecordId m_session;
    StageView* m_view;
};

} // namespace ui
