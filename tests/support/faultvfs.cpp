#include "tests/support/faultvfs.h"

#include <cstddef>

namespace {

struct FaultState {
    sqlite3_vfs shim{};
    sqlite3_vfs* real = nullptr;
    int count = 0;
    int failAt = 0; ///< 0: never
    bool lasting = false;
    bool fired = false;
    int code = SQLITE_IOERR;
};
FaultState state;

/** The real file lies behind this one, in the memory that SQLite provides. */
struct FaultFile {
    sqlite3_file base;
    alignas(sqlite3_file) char realMemory[1]; // SQLite aligns for pointers, no more

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(realMemory); }
};
sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<FaultFile*>(file)->real();
}

/** The code that this access has to fail with; SQLITE_OK: go on. */
int fault(int specific, bool writes)
{
    ++state.count;
    const bool now = state.failAt > 0 && (state.lasting ? state.count >= state.failAt : state.count == state.failAt);
    if (!now)
        return SQLITE_OK;
    state.fired = true;
    return writes && state.code == SQLITE_FULL ? SQLITE_FULL : specific;
}

int onClose(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int onRead(sqlite3_file* file, void* bytes, int length, sqlite3_int64 offset)
{
    const int code = fault(SQLITE_IOERR_READ, false);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xRead(realOf(file), bytes, length, offset);
}

int onWrite(sqlite3_file* file, const void* bytes, int length, sqlite3_int64 offset)
{
    const int code = fault(SQLITE_IOERR_WRITE, true);
    if (code == SQLITE_OK)
        return realOf(file)->pMethods->xWrite(realOf(file), bytes, length, offset);
    realOf(file)->pMethods->xWrite(realOf(file), bytes, length / 2, offset);
    return code;
}

int onTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = fault(SQLITE_IOERR_TRUNCATE, true);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int onSync(sqlite3_file* file, int flags)
{
    const int code = fault(SQLITE_IOERR_FSYNC, true);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xSync(realOf(file), flags);
}

int onFileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int onLock(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int onUnlock(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int onCheckLock(sqlite3_file* file, int* out)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}
int onControl(sqlite3_file* file, int what, void* arg)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, arg);
}
int onSectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int onDevice(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

// Version 1: neither shared memory nor mapping, so nothing gets past the counting.
constexpr sqlite3_io_methods methods{1, onClose, onRead, onWrite, onTruncate, onSync, onFileSize, onLock, onUnlock,
    onCheckLock, onControl, onSectorSize, onDevice, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int onOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    int code = fault(SQLITE_CANTOPEN, false);
    if (code == SQLITE_OK)
        code = state.real->xOpen(state.real, name, realOf(file), flags, outFlags);
    if (code == SQLITE_OK)
        file->pMethods = &methods;
    return code;
}

int onDelete(sqlite3_vfs*, const char* name, int syncFolder)
{
    const int code = fault(SQLITE_IOERR_DELETE, true);
    return code != SQLITE_OK ? code : state.real->xDelete(state.real, name, syncFolder);
}

int onAccess(sqlite3_vfs*, const char* name, int flags, int* out)
{
    const int code = fault(SQLITE_IOERR_ACCESS, false);
    return code != SQLITE_OK ? code : state.real->xAccess(state.real, name, flags, out);
}

} // namespace

FaultVfs::FaultVfs()
{
    state = {};
    state.real = sqlite3_vfs_find(nullptr);
    state.shim = *state.real; // what is not counted goes to the real one's functions, which know their own data
    state.shim.zName = "fault";
    state.shim.szOsFile = int(offsetof(FaultFile, realMemory)) + state.real->szOsFile;
    state.shim.xOpen = onOpen;
    state.shim.xDelete = onDelete;
    state.shim.xAccess = onAccess;
    sqlite3_vfs_register(&state.shim, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&state.shim);
    sqlite3_vfs_register(state.real, 1);
}

void FaultVfs::arm(int n, Mode mode, int code)
{
    state.count = 0;
    state.fired = false;
    state.failAt = n;
    state.lasting = mode == Mode::Lasting;
    state.code = code;
}

void FaultVfs::disarm()
{
    state.count = 0;
    state.failAt = 0;
}

int FaultVfs::count() const
{
    return state.count;
}
bool FaultVfs::fired() const
{
    return state.fired;
}
