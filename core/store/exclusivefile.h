#pragma once

#include "core/support/result.h"

namespace core {

/** An open file of the system, closed with this object. */
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number)
        : m_number(number)
    {
    }
    FileDescriptor(FileDescriptor&& other) noexcept;
    FileDescriptor& operator=(FileDescriptor&& other) noexcept;
    ~FileDescriptor();

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    void close();

private:
    int m_number = -1;
};

/** The error of the last system call; subject: @p path, detail: the system's words. */
[[nodiscard]] tl::unexpected<Error> systemFail(int systemError, const QString& path);

/** Creates a file that must not be there yet, which no two callers manage at once. FileExists otherwise. */
[[nodiscard]] Result<FileDescriptor> createExclusively(const QString& path, int mode);

/** Gives a file its name, durably, and never in place of another file (FileExists). */
[[nodiscard]] Result<void> renameExclusively(const QString& from, const QString& to);

/** Makes creations, renames and removals in the folder of @p path survive a loss of power. */
[[nodiscard]] Result<void> syncFolderOf(const QString& path);

/** Whether files can be created beside @p path, as SQLite's journal must be: tried, because neither permission bits nor
 *  flags tell it on every file system. FileReadOnly otherwise. */
[[nodiscard]] Result<void> probeFolderOf(const QString& path);

} // namespace core
