#include "ui/stage/stagewindow.h"

#include "ui/look/banner.h"
#include "ui/look/style.h"
#include "ui/stage/stageview.h"

#include <QScreen>

namespace ui {

StageWindow::StageWindow(core::Book& book, core::RecordId session, QWidget* parent)
    : QMainWindow(parent, Qt::Window)
    , m_session(session)
    , m_view(new StageView(book, session, true, this))
{
    setObjectName(QStringLiteral("stageWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Moderation – %1").arg(book.store().titleOf(session).value_or(QString())));
    setCentralWidget(m_view);
    resize(QSize(px(1280), px(760)).boundedTo(screen()->availableSize()));
    connect(m_view, &StageView::sessionClosed, this, [this] {
        const QString closed = tr("The session is closed. Its record is a draft, and can be edited in the book.");
        const QStringList left = m_view->saveTyped();
        if (left.isEmpty())
            return m_view->say(int(Banner::Kind::Done), closed);
        m_view->say(int(Banner::Kind::Warning),
            closed + u' ' + tr("Begun and not saved yet: %1.").arg(left.join(QStringLiteral(", "))));
    });
}

StageWindow* StageWindow::open(core::Book& book, core::RecordId session, QWidget* from)
{
    QWidget* const over = from->window();
    const QList<StageWindow*> there = over->findChildren<StageWindow*>();
    for (StageWindow* const window : there) {
        if (window->session() == session) {
            window->raise();
            window->activateWindow();
            return window;
        }
    }
    auto* const made = new StageWindow(book, session, over);
    made->show();
    return made;
}

void StageWindow::closeAll(QWidget* over)
{
    qDeleteAll(over->findChildren<StageWindow*>());
}

} // namespace ui
