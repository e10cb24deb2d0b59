#include "core/exchange/changefile.h"
#include "tests/fuzz/fuzz.h"

using namespace core;

/** A file of changes: an error, or a return that can be written and read again. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const Result<Return> returned = changefile::read(bytes, QStringLiteral("x"));
    if (!returned)
        return 0;
    fuzz::must(returned->changes.size() <= changefile::mostChanges, "the limit of changes");
    for (const StoredChange& change : returned->changes)
        static_cast<void>(decoded(change, true));
    const Result<Return> again = changefile::read(changefile::write(*returned), QStringLiteral("x"));
    fuzz::must(again.has_value() && again->changes.size() == returned->changes.size(), "what is written can be read");
    return 0;
}
