#include "ui/frame/history.h"

namespace ui {

namespace {

/** More than anybody goes back; a bound for days without a restart. */
constexpr qsizetype limit = 200;

} // namespace

void History::visit(const Place& place)
{
    if (m_at >= 0 && m_places.at(m_at) == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > limit)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void History::noteSection(const QString& section)
{
    if (m_at >= 0)
        m_places[m_at].section = section;
}

std::optional<Place> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places.at(--m_at);
}

std::optional<Place> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places.at(++m_at);
}

} // namespace ui
