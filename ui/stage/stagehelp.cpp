#include "ui/stage/stagehelp.h"

#include "ui/help/handbookwindow.h"
#include "ui/help/keycollection.h"

namespace ui {

StageHelp::StageHelp(QWidget& of)
    : QObject(&of)
    , m_of(of)
{
}

StageHelp::~StageHelp()
{
    delete m_window;
}

HandbookWindow* StageHelp::open()
{
    if (!m_window) {
        m_window = new HandbookWindow(Handbook::load());
        connect(m_window, &HandbookWindow::keysWanted, this, [this] {
            m_window->put(keyPage(collectKeys({&m_of, m_window})));
            m_window->showPage(QString::fromUtf16(keyPageKey));
        });
    }
    m_window->showPage(QStringLiteral("moderation"));
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    return m_window;
}

} // namespace ui
