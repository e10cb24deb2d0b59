#include "core/book/searchupkeep.h"

#include "core/store/searchindex.h"
#include "core/store/widecache.h"
#include "core/support/whendone.h"

#include <atomic>

namespace core {

namespace {

/** Records of one transaction: some tens of milliseconds. */
constexpr int recordsPerPiece = 200;
/** The same where somebody waits for all of them. */
constexpr int recordsPerLongPiece = 10'000;
/** Somebody reads or writes just now. */
constexpr int pauseMs = 1000;

} // namespace

SearchUpkeep::SearchUpkeep(Database& reader, Write write, std::function<bool()> mayWrite)
    : m_reader(reader)
    , m_write(std::move(write))
    , m_mayWrite(std::move(mayWrite))
{
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    connect(&m_later, &QTimer::timeout, this, &SearchUpkeep::soon);
}

void SearchUpkeep::soon()
{
    if (m_isUnderWay)
        return;
    SearchIndex index(m_reader);
    const Result<bool> behind = index.isBehind();
    const Result<bool> untidy = index.isUntidy();
    // Who cannot read here will hear so when reading anything else.
    if (behind.value_or(false) || untidy.value_or(false))
        step();
}

void SearchUpkeep::step()
{
    if (!m_mayWrite()) {
        m_later.start();
        return;
    }
    m_isUnderWay = true;
    const std::shared_ptr<State> state = m_state;
    const auto piece = [state](Database& writer) -> Result<void> {
        state->goesOn = false;
        SearchIndex index(writer);
        WB_ASSIGN(behind, index.isBehind());
        if (behind) {
            WB_TRY(index.workOff(recordsPerPiece));
            state->isTidying = false; // new entries want to be tidied too
            state->goesOn = true;
            return {};
        }
        WB_ASSIGN(untidy, index.isUntidy());
        if (!untidy)
            return {};
        WB_ASSIGN(more, index.tidyStep(!state->isTidying));
        state->isTidying = more;
        state->goesOn = more;
        return {};
    };
    whenDone(m_write(piece), this, [this](const Result<void>& done) {
        m_isUnderWay = false;
        // An act may have come while the last piece was under way.
        if (done && (m_state->goesOn || SearchIndex(m_reader).isBehind().value_or(false)))
            step();
        else if (!done && done.error().kind == ErrorKind::Busy)
            m_later.start();
        // After any other error the queue stands as it was; the next act begins again.
    });
}

Result<void> SearchUpkeep::finish(const Progress& progress)
{
    WB_ASSIGN(total, waitingForSearch(m_reader));
    while (true) {
        SearchIndex index(m_reader);
        WB_ASSIGN(behind, index.isBehind());
        if (!behind)
            return {};
        const Result<void> done = m_write([](Database& writer) -> Result<void> {
            const WideCache pages(writer);
            WB_ASSIGN(more, SearchIndex(writer).workOff(recordsPerLongPiece));
            Q_UNUSED(more)
            return {};
        }).result();
        WB_TRY(done);
        WB_ASSIGN(left, waitingForSearch(m_reader));
        if (progress && !progress(total - std::min(total, left), total))
            return fail(ErrorKind::Cancelled);
    }
}

Result<void> SearchUpkeep::tidy()
{
    WB_TRY(finish());
    return m_write([](Database& writer) { return SearchIndex(writer).tidy(); }).result();
}

} // namespace core
