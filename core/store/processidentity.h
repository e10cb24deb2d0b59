#pragma once

#include <QString>

namespace core {

/** Which process on which computer, told so that another process can see whether it is still there. A process number
 * alone is given again, and means nothing in another computer or container. */
struct ProcessIdentity {
    QString host; ///< for people
    QString machine; ///< hashed; computers may share a name
    QString boot; ///< changes with each start of the computer
    QString processSpace; ///< in which namespace the number counts (containers, Flatpak)
    qint64 process = 0;
    qint64 started = 0; ///< clock ticks since boot

    [[nodiscard]] static ProcessIdentity current();

    bool operator==(const ProcessIdentity&) const = default;
};

enum class Liveness {
    Alive,
    Dead, ///< same computer, and certainly gone
    Unknown, ///< another computer or container: cannot be seen from here
};

/** Whether @p other still runs, as far as @p here can see. */
[[nodiscard]] Liveness livenessOf(const ProcessIdentity& other, const ProcessIdentity& here);

} // namespace core
