#include "tests/support/diskfaults.h"

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace test {

namespace {

std::atomic_bool armed = false;
std::atomic_int seenCalls = 0;
std::atomic_int failingCall = 0;
std::atomic_bool isLasting = false;
std::atomic_bool hasHit = false;
std::atomic<DiskFaults::Kind> kindOfFault = DiskFaults::Kind::Error;

bool fails()
{
    if (!armed)
        return false;
    const int number = ++seenCalls;
    const int failing = failingCall;
    if (failing == 0 || number < failing || (number > failing && !isLasting))
        return false;
    hasHit = true;
    if (kindOfFault == DiskFaults::Kind::Kill)
        ::_exit(9);
    errno = kindOfFault == DiskFaults::Kind::Full ? ENOSPC : EIO;
    return true;
}

bool isFile(int handle)
{
    struct stat facts { };
    return armed && ::fstat(handle, &facts) == 0 && S_ISREG(facts.st_mode);
}

bool isShort()
{
    return kindOfFault == DiskFaults::Kind::Short;
}

} // namespace

DiskFaults::DiskFaults(int nth, Kind kind, bool lasting)
{
    seenCalls = 0;
    failingCall = nth;
    isLasting = lasting;
    kindOfFault = kind;
    hasHit = false;
    armed = true;
}

DiskFaults::~DiskFaults()
{
    armed = false;
}

int DiskFaults::calls()
{
    return seenCalls;
}

bool DiskFaults::hit()
{
    return hasHit;
}

ssize_t faultyWriteAt(int handle, const void* bytes, size_t length, off_t offset)
{
    if (!isFile(handle) || !fails())
        return ::syscall(SYS_pwrite64, handle, bytes, length, offset);
    return isShort() && length > 1 ? ::syscall(SYS_pwrite64, handle, bytes, length / 2, offset) : -1;
}

ssize_t faultyWrite(int handle, const void* bytes, size_t length)
{
    if (!isFile(handle) || !fails())
        return ::syscall(SYS_write, handle, bytes, length);
    return isShort() && length > 1 ? ::syscall(SYS_write, handle, bytes, length / 2) : -1;
}

int faulty(long call, long a, long b = 0, long c = 0, long d = 0, long e = 0)
{
    return fails() ? -1 : int(::syscall(call, a, b, c, d, e));
}

} // namespace test

// In front of the system's own: a program's symbols come before those of its libraries.
extern "C" {
ssize_t write(int handle, const void* bytes, size_t length)
{
    return test::faultyWrite(handle, bytes, length);
}
ssize_t pwrite(int handle, const void* bytes, size_t length, off_t offset)
{
    return test::faultyWriteAt(handle, bytes, length, offset);
}
ssize_t pwrite64(int handle, const void* bytes, size_t length, off64_t offset)
{
    return test::faultyWriteAt(handle, bytes, length, offset);
}
int fsync(int handle)
{
    return test::faulty(SYS_fsync, handle);
}
int fdatasync(int handle)
{
    return test::faulty(SYS_fdatasync, handle);
}
int ftruncate(int handle, off_t length) noexcept
{
    return test::faulty(SYS_ftruncate, handle, length);
}
int ftruncate64(int handle, off64_t length) noexcept
{
    return test::faulty(SYS_ftruncate, handle, length);
}
int rename(const char* from, const char* to) noexcept
{
    return test::faulty(SYS_rename, long(from), long(to));
}
int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    return test::faulty(SYS_renameat2, fromFolder, long(from), toFolder, long(to), long(flags));
}
}
