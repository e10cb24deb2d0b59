#pragma once

#include <QStringList>

namespace ui {

/** Books and Koffer opened last on this machine, the newest first; absolute paths, also of what is gone by now. */
class RecentBooks {
public:
    static constexpr qsizetype most = 8;

    [[nodiscard]] static QStringList load();
    /** It was opened now. */
    static void note(const QString& path);
    /** It is not to be offered any more. */
    static void forget(const QString& path);
};

} // namespace ui
