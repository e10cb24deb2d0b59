#include "core/model/confidence.h"

#include "core/model/fieldof.h"

namespace core {

std::optional<Confidentiality> confidentialityOf(const Record& record)
{
    const qsizetype index = record.entity().indexOf(u"confidentiality");
    if (index < 0)
        return std::nullopt;
    return detail::enumOf<Confidentiality>(valueOr<QString>(record.at(index))).value_or(Confidentiality::Group);
}

bool mayRead(Audience audience, const Record& record)
{
    const std::optional<Confidentiality> confidentiality = confidentialityOf(record);
    return !confidentiality || mayRead(audience, *confidentiality);
}

} // namespace core
