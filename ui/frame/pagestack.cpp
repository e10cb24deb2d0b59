#include "ui/frame/pagestack.h"

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
    if (!found->page) {
        found->page = found->factory();
        found->page->setParent(this);
    }
    found->page->setGeometry(rect());
    found->page->show();
    found->page->raise();
    if (const auto before = m_entries.find(m_current); before != m_entries.end()) {
        moveFocus(*before, *found);
        before->page->hide();
    }
    m_current = key;
    return found->page;
}

QWidget* PageStack::made(const QString& key) const
{
    return m_entries.value(key).page;
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

void PageStack::resizeEvent(QResizeEvent*)
{
    if (QWidget* const page = made(m_current))
        page->setGeometry(rect());
}

} // namespace ui
