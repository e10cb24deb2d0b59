#include "core/store/registryrow.h"

#include "core/support/text.h"

namespace core {

RegistryRow registryNames(const Record& record, const Titles& titles)
{
    const EntityInfo& kind = record.entity();
    RegistryRow row;
    row.title = kind.title(record, titles);
    row.sortKey = text::foldedKey(kind.sortText ? kind.sortText(record, titles) : row.title);
    return row;
}

RegistryRow registryRow(const Record& record, const Titles& titles)
{
    const EntityInfo& kind = record.entity();
    RegistryRow row = registryNames(record, titles);
    QString words = row.title;
    for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
        const FieldInfo& field = kind.fields[size_t(i)];
        const QString text = field.has(FieldFlag::Found) ? valueOr<QString>(record.at(i)) : QString();
        if (!text.isEmpty() && !row.title.contains(text))
            words += u' ' + text;
    }
    row.filterKey = text::foldedWords(words);
    return row;
}

} // namespace core
