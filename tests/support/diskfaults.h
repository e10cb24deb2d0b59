#pragma once

namespace test {

/** While it lives, calls of this process that write to files or wait for the disk are counted, and one of them fails,
 *  or that one and all after it. Stands in front of the system's own calls, so that it concerns every library. One at a
 *  time; other threads are concerned as well. */
class DiskFaults {
public:
    enum class Kind {
        Error, ///< EIO, and nothing was done
        Full, ///< ENOSPC
        Short, ///< half of a write is done and its length said; anything else fails
        Kill, ///< the process ends there
    };
    /** @param nth the call that fails, from 1; 0: none, they are only counted */
    explicit DiskFaults(int nth, Kind kind = Kind::Error, bool lasting = false);
    ~DiskFaults();
    DiskFaults(const DiskFaults&) = delete;
    DiskFaults& operator=(const DiskFaults&) = delete;

    [[nodiscard]] static int calls();
    /** Whether one has failed. */
    [[nodiscard]] static bool hit();
};

} // namespace test
