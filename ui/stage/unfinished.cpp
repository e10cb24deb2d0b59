#include "ui/stage/unfinished.h"

#include "core/model/entities/measure.h"
#include "core/model/valuecodec.h"
#include "ui/stage/stagecontext.h"
#include "ui/stage/stagedraft.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

class StageWords {
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

/** By the kind of what was being typed. */
QString placeFor(const QString& kind)
{
    static const QHash<QString, const char*> places{
        {QStringLiteral("agenda_item"), QT_TRANSLATE_NOOP("StageWords", "Agenda (Ctrl+1)")},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("StageWords", "Attendance (F2)")},
        {QStringLiteral("measure"), QT_TRANSLATE_NOOP("StageWords", "Measures (F3)")},
        {QStringLiteral("attachment"), QT_TRANSLATE_NOOP("StageWords", "Photos (F4)")},
        {QStringLiteral("peer_consultation"), QT_TRANSLATE_NOOP("StageWords", "Peer consultation (F6)")},
        {QStringLiteral("peer_contribution"), QT_TRANSLATE_NOOP("StageWords", "Peer consultation (F6)")},
        {QStringLiteral("project_update"), QT_TRANSLATE_NOOP("StageWords", "Looking back (F7)")},
        {QStringLiteral("group_decision"), QT_TRANSLATE_NOOP("StageWords", "Group decision (F8)")},
        {QStringLiteral("decision_option"), QT_TRANSLATE_NOOP("StageWords", "Group decision (F8)")},
        {QStringLiteral("status_analysis"), QT_TRANSLATE_NOOP("StageWords", "Status matrix (F9)")},
        {QStringLiteral("parking_item"), QT_TRANSLATE_NOOP("StageWords", "Topics put aside (F10)")},
        {QStringLiteral("feedback_answer"), QT_TRANSLATE_NOOP("StageWords", "Feedback sheets (F11)")},
        {QStringLiteral("session_record"), QT_TRANSLATE_NOOP("StageWords", "Closing (F12)")},
    };
    const auto found = places.constFind(kind);
    return found == places.constEnd() ? QString() : StageWords::tr(*found);
}

/** A step agreed on in a peer consultation is entered there; a measure of an earlier session is looked back at. */
QString placeFor(const StageContext& context, const Draft& draft)
{
    const bool isStep = draft.entity == QStringLiteral("measure") && draft.record.isNull() && !draft.start.isEmpty()
        && !draft.start.contains(chosenField("source", context.session()));
    const auto measure = context.reader().getAs<Measure>(draft.record);
    if (!draft.record.isNull() && draft.entity == QStringLiteral("measure") && measure
        && measure->source.id != context.session())
        return placeFor(QStringLiteral("project_update"));
    return placeFor(isStep ? QStringLiteral("peer_consultation") : draft.entity);
}

/** Whether a record is one of this session, or lives in something that the session deals with. */
bool isOfSession(const StageContext& context, RecordId id)
{
    const RecordId series = context.stage().facts.session.series.id;
    for (int steps = 0; steps < 6 && !id.isNull(); ++steps) {
        if (id == context.session() || (!series.isNull() && id == series))
            return true;
        const Result<Record> record = context.reader().get(id);
        if (!record)
            return false;
        id = record->owner();
    }
    return false;
}

bool isOfSession(const StageContext& context, const Draft& draft)
{
    if (!draft.record.isNull())
        return isOfSession(context, draft.record);
    const EntityInfo* const kind = findEntity(draft.entity);
    if (draft.start.isEmpty() || !kind)
        return !context.isOwnBook(); // somebody's name; in a Koffer there is no other place for it
    for (const DraftField& field : draft.start) {
        const qsizetype index = kind->indexOf(field.field);
        const auto value =
            index < 0 ? Value{} : valueFromCbor(kind->fields[size_t(index)], field.value).value_or(Value{});
        if (isOfSession(context, valueOr<RecordId>(value)))
            return true;
    }
    return draft.entity == QStringLiteral("feedback_answer");
}

} // namespace

QStringList unfinishedPlaces(const StageContext& context, const QList<Draft>& drafts)
{
    QStringList places;
    for (const Draft& draft : drafts) {
        const QString place = placeFor(context, draft);
        if (!place.isEmpty() && !places.contains(place) && isOfSession(context, draft))
            places.append(place);
    }
    return places;
}

} // namespace ui
