#include "core/book/seriesstep.h"

namespace core {

Result<acts::Proposal> seriesStep(const Reader& reader, RecordId id)
{
    WB_ASSIGN(before, reader.get(id));
    const std::optional<SeriesState> next = nextState(as<Series>(before).state);
    if (!next)
        return fail(ErrorKind::UsageWrong, QStringLiteral("state"), before.text(QLatin1StringView("state")));
    const QString word = QString::fromLatin1(choicesOf(*next)[size_t(*next)].word);
    return acts::edit(reader, before, {{QStringLiteral("state"), word}});
}

Result<Readiness> readinessOf(const Book& book, RecordId id)
{
    WB_ASSIGN(series, book.store().getAs<Series>(id));
    Findings brought;
    if (nextState(series.state)) {
        WB_ASSIGN(proposal, seriesStep(book.store(), id));
        WB_ASSIGN(findings, book.judge(proposal));
        brought = findings;
    }
    return readiness(book.store(), id, book.clock().today(), brought);
}

} // namespace core
