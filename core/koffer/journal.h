#pragma once

#include "core/koffer/container.h"

#include <QList>
#include <QUuid>

namespace core::koffer {

/** A working copy: the Koffer as it came, and behind it what was done since, each act in an encrypted record of its
 * own. FORMAT.md says it byte by byte. */
struct WorkHead {
    QByteArray container;
    QUuid work; ///< random, of this opening
    qint64 length = 0; ///< where the journal begins
    quint32 generation = 1; ///< how often the journal was folded, and once more
};

[[nodiscard]] bool isWork(QByteArrayView bytes);
/** Whether a file that may be anything is a working copy. */
[[nodiscard]] bool isWorkFile(const QString& path);
[[nodiscard]] QByteArray written(const WorkHead& head);
/** KofferDamaged, KofferIsNone. */
[[nodiscard]] Result<WorkHead> workHeadFrom(const QByteArray& file, const QString& name);

/** Which Koffer a file is, or is the return or the working copy of: from its beginning alone, however long a working
 *  copy has become. Only shape is checked. FileMissing, InputOutput, and the errors of labelOf() and workHeadFrom(). */
[[nodiscard]] Result<Label> labelOfFile(const QString& path);

/** The records behind the head. What append() has answered for is on the disk; what it has not is there whole, or not
 * at all. Each record is bound to the one before it, so that none can be taken out or exchanged. */
class Journal {
public:
    Journal() = default;
    Journal(QString path, Secret key, const WorkHead& head);
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    Journal(Journal&& other) noexcept;
    Journal& operator=(Journal&& other) noexcept;
    ~Journal();

    /** The records of a file, which may end in one that was cut off by a crash: that one is dropped. KofferDamaged
     * where anything else does not fit. */
    [[nodiscard]] Result<QList<QByteArray>> read(const QByteArray& file);
    /** Bytes that read() dropped at the end. */
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

    /** Writes a record and waits for the disk. After an error the file holds what it held before. DiskFull,
     *  InputOutput, FileReadOnly. */
    [[nodiscard]] Result<void> append(const QByteArray& content);
    /** Takes the last append() back. */
    void takeBack();
    /** Writes the whole file anew with these records and no others, as the next generation: beside the old one, which
     *  stands until the new one is complete, read back and on the disk. After an error the journal is what it was, or
     *  already the new one; either can be appended to. The errors of replaceFile(). */
    [[nodiscard]] Result<void> fold(const QByteArray& container, const QList<QByteArray>& contents);
    /** Whether the file is the one that was read and nobody else has written to it. FileMoved, LeaseLost. */
    [[nodiscard]] Result<void> checkMine();

private:
    struct Place {
        qint64 end = 0;
        quint64 sequence = 0;
        QByteArray last; ///< digest of the record before
    };

    [[nodiscard]] Result<void> open();
    void close();
    [[nodiscard]] QByteArray boundTo(const Place& place) const;
    /** A record as it stands in the file behind this place. */
    [[nodiscard]] QByteArray boxed(const QByteArray& content, const Place& place) const;
    /** Goes on behind a record that stands in the file now. */
    static void advance(Place& place, const QByteArray& record);
    /** Nothing where the file ends in a record that was cut off. */
    [[nodiscard]] Result<std::optional<QByteArray>> readOne(QByteArrayView rest);
    [[nodiscard]] Result<void> writeAt(qint64 offset, const QByteArray& bytes);
    /** Whether the file of that name is not the one that is open. */
    [[nodiscard]] bool isAnotherFile() const;
    [[nodiscard]] Error failed(int code) const;

    QString m_path;
    Secret m_key;
    QUuid m_work;
    quint32 m_generation = 1;
    Place m_place;
    Place m_before; ///< where the last append began
    qint64 m_dropped = 0;
    bool m_untidy = false; ///< the file is longer than what counts
    bool m_folderDue = false; ///< the folder may not know of the file that is written to: first of all it must
    int m_handle = -1;
};

} // namespace core::koffer
