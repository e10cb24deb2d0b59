#pragma once

#include "core/koffer/packing.h"
#include "core/koffer/returning.h"
#include "tests/support/testbook.h"

namespace test {

/** The cheapest key derivation there is: what it costs is no concern of most tests. */
inline constexpr core::koffer::KdfCost cheap{3, 1};
[[nodiscard]] QString kofferCode();

/** A working copy that is open. */
struct OpenWork {
    std::unique_ptr<core::Book> book;
    core::koffer::WorkBacking* backing = nullptr; ///< of the book
};
[[nodiscard]] core::Result<OpenWork> openWork(
    const QString& path, const core::Clock& clock, core::IdSource* ids = nullptr);

/** An office with a series of three sessions, two teams with their people, and some of the work of the second session.
 */
class KofferWorld {
public:
    explicit KofferWorld(quint32 seed = 1);

    /** Packs sessions into a file of the folder. */
    [[nodiscard]] core::Result<QString> pack(const char* name, const QList<core::RecordId>& sessions);
    /** Packs, and makes a working copy beside it. */
    [[nodiscard]] core::Result<QString> packAndOpen(const char* name, const QList<core::RecordId>& sessions);
    [[nodiscard]] core::RecordId set(core::RecordId record, const core::acts::Given& given);

    TestBook book;
    core::RecordId agency, series;
    QList<core::RecordId> sessions, municipalities, teams, persons;
    core::RecordId outcome, attendance, measure; ///< of the second session
};

/** Edits a record of any book; null where nothing differs. Fails the test where it is refused. */
core::RecordId edit(core::Book& book, core::RecordId record, const core::acts::Given& given);
core::RecordId add(core::Book& book, const char* kind, const core::acts::Given& given);

} // namespace test
