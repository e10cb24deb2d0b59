#include "core/exchange/importmemory.h"

#include "core/model/entities/keptmapping.h"
#include "core/support/text.h"

#include <algorithm>

namespace core {

namespace {

const QString edtfSuffix = QStringLiteral(":edtf");

using Pairs = QMap<QString, QString>; ///< field by header

Pairs pairsOf(const QString& columns)
{
    Pairs pairs;
    const QStringList lines = columns.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const qsizetype equals = line.lastIndexOf(u'='); // a header may hold one, a field never does
        if (equals > 0)
            pairs.insert(line.left(equals), line.mid(equals + 1));
    }
    return pairs;
}

/** Headers as they are stored: on one line each. */
QStringList tidyHeaders(const QStringList& header)
{
    QStringList tidy;
    for (const QString& column : header)
        tidy.append(text::tidyLine(column));
    return tidy;
}

bool isField(const EntityInfo& kind, const QString& field)
{
    const QString key = field.endsWith(edtfSuffix) ? field.chopped(edtfSuffix.size()) : field;
    return field == QStringLiteral("id") || kind.indexOf(key) >= 0;
}

/** The one of several files with these headers that was kept last comes last in their order. */
Result<std::optional<Record>> keptFor(const Reader& reader, const EntityInfo& kind, const QStringList& header)
{
    QStringList wanted = tidyHeaders(header);
    wanted.sort();
    WB_ASSIGN(all, reader.all(KeptMapping::info()));
    for (const Record& record : std::as_const(all)) {
        const auto kept = as<KeptMapping>(record);
        if (kept.kind == kind.name() && pairsOf(kept.columns.text).keys() == wanted)
            return std::optional<Record>(record);
    }
    return std::optional<Record>();
}

} // namespace

Result<std::optional<RememberedMapping>> rememberedMapping(
    const Reader& reader, const EntityInfo& kind, const QStringList& header)
{
    WB_ASSIGN(record, keptFor(reader, kind, header));
    if (!record)
        return std::optional<RememberedMapping>();
    const auto kept = as<KeptMapping>(*record);
    const Pairs pairs = pairsOf(kept.columns.text);
    RememberedMapping found{record->id(), {}, kind.indexOf(kept.keyField) < 0 ? QString() : kept.keyField};
    const QStringList headers = tidyHeaders(header);
    for (const QString& column : headers) {
        const QString field = pairs.value(column);
        const bool fits = isField(kind, field) && !found.mapping.fields.contains(field);
        found.mapping.fields.append(fits ? field : QString());
    }
    return std::optional<RememberedMapping>(found);
}

Result<acts::Proposal> rememberMapping(const Reader& reader, const EntityInfo& kind, const QStringList& header,
    const RememberedMapping& mapping, const QString& fileName, IdSource& ids)
{
    QStringList lines;
    const QStringList headers = tidyHeaders(header);
    for (qsizetype column = 0; column < headers.size(); ++column)
        lines.append(headers.at(column) + u'=' + mapping.mapping.fields.value(column));
    const acts::Given given{{QStringLiteral("kind"), QString(kind.name())},
        {QStringLiteral("key_field"), mapping.keyField}, {QStringLiteral("columns"), lines.join(u'\n')}};
    WB_ASSIGN(known, keptFor(reader, kind, header));
    if (known)
        return acts::edit(reader, *known, given);
    acts::Given fresh = given;
    fresh.insert(QStringLiteral("name"), fileName);
    WB_ASSIGN(record, acts::prepared(reader, KeptMapping::info(), fresh, ids));
    return acts::add(reader, record);
}

} // namespace core
