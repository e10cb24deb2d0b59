#include "core/model/dispute.h"

#include <QCoreApplication>

namespace core {

namespace {

QString voiceText(const Dispute& dispute, const Dispute::Voice& voice, const Labels& labels, const Titles& titles)
{
    if (dispute.field < 0)
        return labels.of(voice.value == Value{true} ? QT_TRANSLATE_NOOP("model", "keep it")
                                                    : QT_TRANSLATE_NOOP("model", "remove it"));
    const FieldInfo& field = dispute.entity->fields[size_t(dispute.field)];
    if (!dispute.element.isEmpty()) {
        const QString words = readable(field, QStringList{dispute.element}, labels, titles);
        const char* const with = voice.value == Value{true} ? QT_TRANSLATE_NOOP("model", "with %1")
                                                            : QT_TRANSLATE_NOOP("model", "without %1");
        return labels.of(with).arg(words);
    }
    const QString text = readable(field, voice.value, labels, titles);
    return text.isEmpty() ? labels.of(QT_TRANSLATE_NOOP("model", "(empty)")) : text;
}

} // namespace

QString disputedMark(const Labels& labels)
{
    return labels.of(QT_TRANSLATE_NOOP("model", "[in conflict]"));
}

QString disputeLine(const Dispute& dispute, const Labels& labels, const Titles& titles)
{
    const QString where = dispute.field < 0 ? labels.of(dispute.entity->singular)
                                            : labels.of(dispute.entity->fields[size_t(dispute.field)].label);
    QStringList voices;
    for (const Dispute::Voice& voice : dispute.voices) {
        const QString source = voice.source.isEmpty() ? labels.of(QT_TRANSLATE_NOOP("model", "office")) : voice.source;
        const QString quoted = labels.of(QT_TRANSLATE_NOOP("model", "%1 “%2”"));
        voices.append(quoted.arg(source, voiceText(dispute, voice, labels, titles)));
    }
    return QStringLiteral("%1 – %2").arg(where, voices.join(QStringLiteral(" | ")));
}

} // namespace core
