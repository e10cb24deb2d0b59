#include "ui/help/help.h"

#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/frame/topbar.h"
#include "ui/help/handbookwindow.h"
#include "ui/help/keycollection.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace ui {

Help::Help(Frame& frame)
    : QObject(&frame)
    , m_frame(frame)
{
    addToFrame();
    qApp->installEventFilter(this); // dialogs, which no shortcut of this window reaches
}

Help::~Help()
{
    delete m_window;
}

void Help::addToFrame()
{
    const auto add = [this](const char* name, const QString& text, const QKeySequence& keys, auto act) {
        auto* const action = new QAction(text, &m_frame);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        m_frame.addAction(action);
        return action;
    };
    QAction* const page = add("helpPage", tr("Help on this page"), Qt::Key_F1, [this] {
        QWidget* const focus = QApplication::focusWidget();
        open(pageFor(focus && m_frame.window()->isAncestorOf(focus) ? focus : nullptr));
    });
    QAction* const keys =
        add("helpKeys", tr("Keyboard shortcuts"), int(Qt::CTRL) | Qt::Key_Question, [this] { openKeys(); });
    m_frame.topBar()->addHelp({page, keys});
}

QString Help::pageFor(const QWidget* where) const
{
    for (const QWidget* each = where; each && each != &m_frame; each = each->parentWidget()) {
        if (const QString page = each->property("handbookPage").toString(); !page.isEmpty())
            return page;
    }
    return m_frame.place().page;
}

HandbookWindow* Help::window()
{
    // A dialog that shuts out the other windows would shut out the handbook, unless it stands over the dialog.
    QWidget* const dialog = QApplication::activeModalWidget();
    if (m_window && m_window->parentWidget() == dialog)
        return m_window;
    if (m_window)
        m_window->deleteLater();
    HandbookWindow* const made = new HandbookWindow(Handbook::load(), dialog);
    connect(made, &HandbookWindow::keysWanted, this, [this, made] { show(*made, QString::fromUtf16(keyPageKey)); });
    m_window = made;
    return made;
}

HandbookWindow* Help::open(const QString& page)
{
    HandbookWindow* const shown = window();
    show(*shown, page);
    return shown;
}

void Help::show(HandbookWindow& shown, const QString& page)
{
    m_frame.pages()->make(QStringLiteral("series")); // so that the keys of lists are there, too
    shown.put(keyPage(collectKeys({m_frame.window(), &shown})));
    shown.showPage(page);
    shown.show();
    shown.raise();
    shown.activateWindow();
}

HandbookWindow* Help::openKeys()
{
    return open(QString::fromUtf16(keyPageKey));
}

bool Help::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* const key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    const auto* const widget = static_cast<QWidget*>(watched);
    bool isOurs = false; // dialogs over this window, not the handbook itself and not another window's
    for (const QWidget* each = widget; each && !isOurs; each = each->parentWidget()) {
        if (qobject_cast<const HandbookWindow*>(each))
            return false;
        isOurs = each == m_frame.window();
    }
    if (isOurs)
        open(pageFor(widget));
    return isOurs;
}

} // namespace ui
