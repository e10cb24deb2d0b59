#pragma once

#include "core/store/exclusivefile.h"
#include "core/store/processidentity.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace core {

/** Who writes in a book. */
struct LeaseHolder {
    QString instance; ///< one opening of one book; never given twice
    QString person;
    QDateTime since; ///< shown, never compared
    qint64 counter = 0; ///< raised by each heartbeat
    ProcessIdentity process;

    /** Of constant length whatever the counter is, so that it can be written over in place. */
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<LeaseHolder> fromBytes(const QByteArray& bytes);
};

/** What stands beside the book: the lease file, and claims on it. Whoever takes over from instance U first creates the
 *  file `<lease>.U` exclusively, which only one can; it becomes the lease file by renaming. A claim that was left
 * behind is taken over in the same way, so that holders form a chain, and its last one counts. No step of it removes a
 * file that somebody else may have created meanwhile. */
struct LeaseState {
    QStringList instances; ///< of the lease file and the claims that follow; empty: no lease file
    QByteArray bytes; ///< of the last file, as read
    std::optional<LeaseHolder> holder; ///< the last one; none while its file is being written, or is damaged

    [[nodiscard]] bool isFree() const { return instances.isEmpty(); }
};

/** The files of the lease of one book. Knows nothing of waiting and deciding. */
class LeaseFile {
public:
    /** @p book is where the book is, or one of its names. */
    explicit LeaseFile(const QString& book);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Result<LeaseState> read() const;
    /** The lock (flock) on the last file, which its holder has for life; none when a process that shares it is alive.
     */
    [[nodiscard]] std::optional<FileDescriptor> guardOf(const LeaseState& state) const;

    /** The first lease. FileExists when there is one. */
    [[nodiscard]] Result<FileDescriptor> create(const LeaseHolder& holder) const;
    /** Takes the place of the last one in @p stale, whose guard the caller holds where it can be had. FileExists when
     *  somebody else was faster. */
    [[nodiscard]] Result<FileDescriptor> replace(const LeaseState& stale, const LeaseHolder& holder) const;
    /** Removes the lease if it is still that of @p holder. */
    [[nodiscard]] Result<void> remove(const LeaseHolder& holder) const;

private:
    [[nodiscard]] QString claimOn(const QString& instance) const { return m_path + u'.' + instance; }
    /** Makes a new lease durable, or gives it back. */
    [[nodiscard]] Result<FileDescriptor> settled(FileDescriptor file, const LeaseHolder& holder) const;
    [[nodiscard]] QString fileOf(const LeaseState& state) const;

    QString m_path;
};

} // namespace core
