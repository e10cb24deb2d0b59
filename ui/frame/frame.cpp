#include "ui/frame/frame.h"

#include "ui/frame/navigationrail.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/look/style.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QShortcut>

namespace ui {

Frame::Frame(QWidget* parent)
    : QWidget(parent)
    , m_topBar(new TopBar)
    , m_rail(new NavigationRail)
    , m_pages(new PageStack)
    , m_statusLine(new StatusLine)
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_topBar, 0, 0, 1, 2);
    grid->addWidget(m_rail, 1, 0);
    grid->addWidget(m_pages, 1, 1);
    grid->addWidget(m_statusLine, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString& key) { goTo({key, {}}); });
    connect(m_topBar, &TopBar::undoRequested, this, &Frame::undoRequested);
    connect(m_topBar, &TopBar::redoRequested, this, &Frame::redoRequested);
    connect(m_topBar, &TopBar::newRequested, this, &Frame::newRequested);
    connect(m_topBar, &TopBar::searchTextChanged, this, &Frame::searchTextChanged);
    addShortcuts();
    QCoreApplication::instance()->installEventFilter(this); // until the frame goes
}

void Frame::addShortcuts()
{
    // What a shortcut does stands in its whatsThis, for the list of keys.
    const auto on = [this](const QList<QKeySequence>& keys, const QString& text, auto act) {
        auto* const shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        shortcut->setWhatsThis(text);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    for (int number = 1; number <= 9; ++number) {
        m_jumps.append(on({QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + number))}, {}, [this, number] {
            goTo({m_rail->keyAt(number), {}});
        }));
        m_jumps.last()->setEnabled(false); // until there is a page
    }
    on({QKeySequence(int(Qt::ALT) | Qt::Key_Left)}, tr("Back to where you were"), [this] { goBack(); });
    on({QKeySequence(int(Qt::ALT) | Qt::Key_Right)}, tr("Forward again"), [this] { goForward(); });
    on(TopBar::undoKeys(), tr("Undo the last step"), [this] {
        if (m_topBar->canUndo())
            Q_EMIT undoRequested();
    });
    on(TopBar::redoKeys(), tr("Redo what was undone"), [this] {
        if (m_topBar->canRedo())
            Q_EMIT redoRequested();
    });
    on(TopBar::newKeys(), tr("New, as it fits the page"), [this] {
        if (m_topBar->newButton()->isEnabled())
            Q_EMIT newRequested();
    });
}

void Frame::addPage(const RailEntry& entry, PageStack::Factory factory)
{
    m_pages->add(entry.key, std::move(factory));
    m_rail->addEntry(entry);
    for (int number = 1; number <= m_jumps.size(); ++number) {
        if (m_rail->keyAt(number) == entry.key) {
            m_jumps.at(number - 1)->setWhatsThis(tr("To the page “%1”").arg(entry.text));
            m_jumps.at(number - 1)->setEnabled(true);
        }
    }
}

void Frame::goTo(const Place& place)
{
    if (!m_pages->contains(place.page))
        return;
    m_history.visit(place);
    present(place);
}

void Frame::goBack()
{
    if (const std::optional<Place> place = m_history.back())
        present(*place);
}

void Frame::goForward()
{
    if (const std::optional<Place> place = m_history.forward())
        present(*place);
}

void Frame::noteSection(const QString& section)
{
    m_place.section = section;
    m_history.noteSection(section);
}

void Frame::present(const Place& place)
{
    const Place before = m_place;
    m_place = place;
    if (place == before)
        m_place.section = before.section; // it is still shown
    m_rail->setCurrent(place.page);
    m_pages->present(place.page);
    if (!window()->focusWidget()) // at the start; else Qt would put it on the search
        m_rail->takeFocus();
    if (place.page != before.page)
        Q_EMIT pageChanged(place.page);
    if (place != before)
        Q_EMIT placeChanged(place);
}

void Frame::setUndoText(const QString& act)
{
    m_topBar->setUndoText(act);
}

void Frame::setRedoText(const QString& act)
{
    m_topBar->setRedoText(act);
}

void Frame::setReadOnly(std::optional<QString> holder)
{
    m_topBar->setReadOnly(holder.has_value());
    m_statusLine->setHolder(std::move(holder));
}

QLineEdit* Frame::enableSearch()
{
    return m_topBar->enableSearch();
}

bool Frame::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange)
        followSystem();
    return QWidget::event(event);
}

bool Frame::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    // Everything on a page takes the button that was pressed over it; these two are never meant for it.
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    const auto* const under = qobject_cast<QWidget*>(watched);
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || !under || under->window() != window())
        return false;
    if (!isPress) // later: what was pressed on may go with its page
        QMetaObject::invokeMethod(
            this, button == Qt::BackButton ? &Frame::goBack : &Frame::goForward, Qt::QueuedConnection);
    return true;
}

} // namespace ui
