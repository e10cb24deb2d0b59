#pragma once

#include "ui/frame/place.h"

#include <QList>
#include <optional>

namespace ui {

/** The places visited, as a browser keeps them: going somewhere new drops what lay ahead. */
class History {
public:
    void visit(const Place& place);
    /** What is shown of the place one is at. */
    void noteSection(const QString& section);
    [[nodiscard]] std::optional<Place> back();
    [[nodiscard]] std::optional<Place> forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace ui
