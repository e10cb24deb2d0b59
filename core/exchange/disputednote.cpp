#include "core/exchange/disputednote.h"

namespace core {

QString disputedNote(const QList<Dispute>& disputes, RecordId record, std::span<const ShownField> shown)
{
    QStringList words;
    for (const Dispute& dispute : disputes) {
        if (dispute.record != record)
            continue;
        if (dispute.field < 0)
            words.append(QStringLiteral("ob es dies noch gibt"));
        for (const ShownField& field : shown) {
            const bool isIt = dispute.field >= 0
                && dispute.entity->fields[size_t(dispute.field)].name() == QLatin1StringView(field.key);
            if (isIt)
                words.append(QString::fromUtf16(field.word));
        }
    }
    words.removeDuplicates();
    return words.isEmpty() ? QString() : QStringLiteral("[in Konflikt] ") + words.join(QStringLiteral(", "));
}

} // namespace core
