#pragma once

#include "ui/help/handbooktext.h"

class QObject;

namespace ui {

/** One line of the list of keys. */
struct KeyLine {
    QString place; ///< where they work: "Everywhere", "In lists"
    QStringList keys; ///< as they are called in the window's language; each of them does it
    QString text;

    bool operator==(const KeyLine&) const = default;
};

/**
 * Every key that does something: actions and shortcuts below `roots` as they are at this moment (a QShortcut tells what
 * it does in its whatsThis), and the tables that stand beside key handlers (ui/look/keys.h). Without doubles; what
 * works everywhere comes first.
 */
[[nodiscard]] QList<KeyLine> collectKeys(const QList<const QObject*>& roots);

/** The list of keys as a page of the handbook. */
[[nodiscard]] HandbookPage keyPage(const QList<KeyLine>& lines);

/** What the page of keys is called. */
inline constexpr char16_t keyPageKey[] = u"shortcuts";

} // namespace ui
