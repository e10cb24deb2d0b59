#include "core/koffer/recordstream.h"
#include "core/koffer/workentry.h"
#include "tests/fuzz/fuzz.h"

#include <QCborValue>

using namespace core;
using namespace core::koffer;

namespace {

Result<Return> readAll(const QByteArray& content)
{
    Return returned;
    WB_TRY(readRecords(content, QStringLiteral("x"), [&](RecordType type, const QByteArray& cbor) -> Result<void> {
        fuzz::must(cbor.size() <= largestRecord, "the limit of a record");
        return type == RecordType::Manifest ? Result<void>() : readInto(returned, type, cbor, QStringLiteral("x"));
    }));
    return returned;
}

/** What was read is written, and read again as the same. */
void writeAgain(const Return& returned)
{
    RecordWriter records;
    if (!records.add(RecordType::Manifest, {}) || !records.add(returned))
        return;
    const Result<Return> again = readAll(records.finish());
    fuzz::must(again.has_value(), "what is written can be read");
    fuzz::must(again->changes.size() == returned.changes.size() && again->acts.size() == returned.acts.size(),
        "nothing is lost on the way");
    for (qsizetype i = 0; i < returned.changes.size(); ++i)
        fuzz::must(sameContent(again->changes.at(i), returned.changes.at(i)), "a change stays what it is");
}

} // namespace

/** The records inside a container, and the same as an entry of a journal: what somebody with the key could have
 * written.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray content = fuzz::bytesOf(data, size);
    if (const Result<Return> returned = readAll(content)) {
        for (const StoredChange& change : returned->changes)
            static_cast<void>(decoded(change, true));
        writeAgain(*returned);
    }
    if (const Result<WorkEntry> entry = entryFrom(content, QStringLiteral("x")))
        static_cast<void>(written(*entry));
    return 0;
}
