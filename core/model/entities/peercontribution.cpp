#include "core/model/entities/peercontribution.h"

#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/peerphase.h"
#include "core/model/entities/person.h"

namespace core {

ChoiceList choicesOf(ContributionKind)
{
    static constexpr ChoiceWord words[] = {{"hypothesis", QT_TRANSLATE_NOOP("model", "Hypothesis")},
        {"idea", QT_TRANSLATE_NOOP("model", "Idea")}, {"question", QT_TRANSLATE_NOOP("model", "Question")},
        {"resonance", QT_TRANSLATE_NOOP("model", "Resonance")}};
    return words;
}

namespace {

using F = QLatin1StringView;
using enum FieldFlag;

const FieldInfo fields[] = {
    field<&PeerContribution::consultation>("peer_consultation", QT_TRANSLATE_NOOP("model", "Peer consultation"),
        QT_TRANSLATE_NOOP("model", "Contribution"), Required | Listed | Owner),
    field<&PeerContribution::order>(
        "order_key", QT_TRANSLATE_NOOP("model", "Order"), QT_TRANSLATE_NOOP("model", "Contribution")),
    field<&PeerContribution::words>("text", QT_TRANSLATE_NOOP("model", "Contribution"),
        QT_TRANSLATE_NOOP("model", "Contribution"), Required | Listed | Found | InTitle | Confidential),
    field<&PeerContribution::kind>(
        "kind", QT_TRANSLATE_NOOP("model", "Kind of contribution"), QT_TRANSLATE_NOOP("model", "Contribution"), Listed),
    field<&PeerContribution::phase>(
        "peer_phase", QT_TRANSLATE_NOOP("model", "Phase"), QT_TRANSLATE_NOOP("model", "Contribution"), Listed),
    field<&PeerContribution::person>(
        "person", QT_TRANSLATE_NOOP("model", "By"), QT_TRANSLATE_NOOP("model", "Contribution"), Personal),
    field<&PeerContribution::adopted>(
        "adopted", QT_TRANSLATE_NOOP("model", "Taken up"), QT_TRANSLATE_NOOP("model", "Contribution"), Listed),
};

QString titleOf(const Record& record, const Titles&)
{
    return record.text(F("text"));
}

} // namespace

const EntityInfo& PeerContribution::info()
{
    static const EntityInfo entity{entityKey, QT_TRANSLATE_NOOP("model", "Contribution"),
        QT_TRANSLATE_NOOP("model", "Contributions"), fields, [] { return recordOf(PeerContribution{}); }, titleOf,
        nullptr};
    return entity;
}

} // namespace core
