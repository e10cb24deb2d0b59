#include "ui/frame/pagestack.h"

#include <QLayout>
#include <QResizeEvent>

namespace ui {

namespace {

/** What Tab would reach first inside the page; the page itself takes no keys. */
QWidget* firstFocusable(QWidget* page)
{
    for (QWidget* w = page->nextInFocusChain(); w && w != page; w = w->nextInFocusChain()) {
        if (page->isAncestorOf(w) && (w->focusPolicy() & Qt::TabFocus) && w->isEnabled() && !w->isHidden())
            return w;
    }
    return nullptr;
}

} // namespace

PageStack::PageStack(QWidget* parent)
    : QWidget(parent)
{
}

void PageStack::add(const QString& key, Factory factory)
{
    m_entries.insert(key, {std::move(factory), nullptr, {}});
}

QWidget* PageStack::present(const QString& key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return nullptr;
    if (key == m_current)
        return found->page;
    make(key);
    found->page->setGeometry(rect());
    found->page->show();
    found->page->raise();
    if (const auto before = m_entries.find(m_current); before != m_entries.end()) {
        moveFocus(*before, *found);
        before->page->hide();
    }
    m_current = key;
    updateGeometry();
    return found->page;
}

QWidget* PageStack::make(const QString& key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return nullptr;
    if (!found->page) {
        found->page = found->factory();
        found->page->setParent(this);
    }
    return found->page;
}

QWidget* PageStack::made(const QString& key) const
{
    return m_entries.value(key).page;
}

QSize PageStack::minimumSizeHint() const
{
    const QWidget* const page = made(m_current);
    if (!page)
        return {};
    QSize least = page->minimumSizeHint();
    if (const QLayout* const layout = page->layout(); layout && layout->hasHeightForWidth())
        least.setHeight(std::max(least.height(), layout->minimumHeightForWidth(width())));
    return least;
}

void PageStack::moveFocus(Entry& from, const Entry& to)
{
    QWidget* const focused = window()->focusWidget();
    if (!focused || !from.page->isAncestorOf(focused))
        return;
    from.lastFocus = focused;
    QWidget* const next = to.lastFocus ? to.lastFocus.data() : firstFocusable(to.page);
    if (next)
        next->setFocus(Qt::OtherFocusReason);
    else
        focused->clearFocus();
}

void PageStack::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // text wraps otherwise now
    if (QWidget* const page = made(m_current))
        page->setGeometry(rect());
}

} // namespace ui
