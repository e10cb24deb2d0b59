#include "ui/window/typedtext.h"

#include "core/book/book.h"
#include "core/model/labels.h"
#include "core/model/typed.h"
#include "core/model/valuecodec.h"
#include "core/wording/language.h"
#include "ui/forms/draftoffer.h"
#include "ui/window/draftoffers.h"

namespace ui {

using namespace core;

bool isThere(Book& book, const Draft& draft)
{
    const EntityInfo* const kind = findEntity(draft.entity);
    const Result<std::optional<Record>> found =
        kind ? book.store().find(*kind, draft.record) : Result<std::optional<Record>>(std::nullopt);
    return found && *found && kind->indexOf(draft.fields.first().field) >= 0;
}

QString whereTyped(Book& book, const Draft& draft)
{
    const QString unsaved = unsavedWords(draft, book.who());
    const EntityInfo* const kind = findEntity(draft.entity);
    if (draft.record.isNull() && kind)
        return DraftOffers::tr("You had begun: %1.").arg(spokenLabels().of(kind->singular)) + u' ' + unsaved;
    if (!isThere(book, draft))
        return DraftOffers::tr("The record is no more.") + u' ' + unsaved;
    return DraftOffers::tr("In “%1”:").arg(book.store().titleOf(draft.record).value_or(QString())) + u' ' + unsaved;
}

QString typedText(Book& book, const Draft& draft)
{
    const EntityInfo* const kind = findEntity(draft.entity);
    QStringList lines;
    for (const DraftField& field : draft.fields) {
        const qsizetype index = kind ? kind->indexOf(field.field) : -1;
        QString text = field.text;
        if (text.isNull() && index >= 0) {
            const FieldInfo& info = kind->fields[size_t(index)];
            if (const Result<Value> value = valueFromCbor(info, field.value))
                text = readable(info, *value, spokenLabels(),
                    [&book](RecordId id) { return book.store().titleOf(id).value_or(QString()); });
        }
        const QString label = index < 0 ? field.field : spokenLabels().of(kind->fields[size_t(index)].label);
        lines.append(draft.fields.size() == 1 ? text : label + QStringLiteral(": ") + text);
    }
    return lines.join(u'\n');
}

QStringList typedPlaces(Book& book)
{
    const QList<Draft> drafts = book.drafts().value_or(QList<Draft>());
    QStringList places;
    for (const Draft& draft : drafts) {
        const EntityInfo* const kind = findEntity(draft.entity);
        QStringList fields;
        for (const DraftField& field : draft.fields) {
            const qsizetype index = kind ? kind->indexOf(field.field) : -1;
            fields.append(index < 0 ? field.field : spokenLabels().of(kind->fields[size_t(index)].label));
        }
        const QString kindWord = kind ? spokenLabels().of(kind->singular) : draft.entity;
        const QString title =
            draft.record.isNull() ? QString() : book.store().titleOf(draft.record).value_or(QString());
        places.append(
            (title.isEmpty() ? kindWord : title) + QStringLiteral(" (") + fields.join(QStringLiteral(", ")) + u')');
    }
    return places;
}

QString allTypedText(Book& book)
{
    // Also what could not be written: the book has it in memory as long as it is open.
    const QList<Draft> drafts = book.drafts().value_or(QList<Draft>());
    QStringList parts;
    for (const Draft& draft : drafts)
        parts.append(whereTyped(book, draft) + QStringLiteral("\n\n") + typedText(book, draft) + u'\n');
    return parts.join(QStringLiteral("\n----\n\n"));
}

} // namespace ui
