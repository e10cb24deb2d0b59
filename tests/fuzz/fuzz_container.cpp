#include "core/koffer/code.h"
#include "core/koffer/containerheader.h"
#include "core/koffer/issue.h"
#include "core/koffer/kofferfile.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>

#include <algorithm>

using namespace core;
using namespace core::koffer;

namespace {

/** The keys of the samples, so that what is not touched opens and what is touched is found to be. */
const Keys& sampleKeys()
{
    static const Keys keys = [] {
        QFile file(QStringLiteral(WB_SOURCE_DIR "/tests/data/koffer-1.issue"));
        fuzz::must(file.open(QIODevice::ReadOnly), "the sample is there");
        fuzz::must(cryptographyReady().has_value(), "libsodium starts");
        const Result<IssueKeys> issue = issueKeysFrom(file.readAll());
        fuzz::must(issue.has_value(), "the sample's keys are read");
        return Keys{plainCode(QStringLiteral("abcde-fghjk-mnpqr-stvwx")), issue->seal, issue->verify};
    }();
    return keys;
}

} // namespace

/** A Koffer or a return: whatever the bytes, an error or what a key has authenticated. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString name = QStringLiteral("x");
    const Result<Label> label = labelOf(bytes, name);
    const Result<Header> header = readHeader(bytes, name);
    fuzz::must(label.has_value() == header.has_value(), "a label is what a header says");
    if (!header)
        return 0;
    fuzz::must(header->payload <= largestFile, "the limit of a file");
    Keys keys = sampleKeys();
    // A costly derivation is no defect, only slow.
    const bool isCheap = std::ranges::all_of(
        header->keySlots, [](const Slot& slot) { return slot.cost.memory <= 6 && slot.cost.passes <= 2; });
    if (!isCheap)
        keys.code.reset();
    if (label->type == FileType::Koffer)
        static_cast<void>(kofferFrom(bytes, name, keys));
    else
        static_cast<void>(returnFrom(bytes, name, keys));
    return 0;
}
