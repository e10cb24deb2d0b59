#include "ui/stage/unfinished.h"

#include "core/model/entities/feedbackanswer.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/peerconsultation.h"
#include "ui/stage/feedbackpanel.h"
#include "ui/stage/quickline.h"

#include <QCoreApplication>
#include <algorithm>

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
        {QStringLiteral("feedback_round"), QT_TRANSLATE_NOOP("StageWords", "Feedback sheets (F11)")},
        {QStringLiteral("feedback_answer"), QT_TRANSLATE_NOOP("StageWords", "Feedback sheets (F11)")},
        {QStringLiteral("session_record"), QT_TRANSLATE_NOOP("StageWords", "Closing (F12)")},
    };
    const auto found = places.constFind(kind);
    return found == places.constEnd() ? QString() : StageWords::tr(*found);
}

/** The note that is being typed or changed. */
bool isNote(const StageContext& context, const Draft& draft)
{
    return draft.entity == QStringLiteral("outcome")
        && (!draft.record.isNull() || draft.key == placeOfNewNote(context.session()).key);
}

/** A step agreed on in a peer consultation is entered there; a measure of an earlier session is looked back at, and so
 *  is a team whose progress becomes a note. */
QString placeFor(const StageContext& context, const Draft& draft, NotesLine line)
{
    if (draft.entity == QStringLiteral("outcome")) {
        if (!isNote(context, draft))
            return placeFor(QStringLiteral("project_update"));
        return line == NotesLine::Named ? StageWords::tr("Line for notes (Ctrl+2)") : QString();
    }
    const bool isStep = draft.entity == QStringLiteral("measure") && draft.record.isNull() && !draft.start.isEmpty()
        && !draft.start.contains(chosenField("source", context.session()));
    const auto measure = context.reader().getAs<Measure>(draft.record);
    if (!draft.record.isNull() && draft.entity == QStringLiteral("measure") && measure
        && measure->source.id != context.session())
        return placeFor(QStringLiteral("project_update"));
    return placeFor(isStep ? QStringLiteral("peer_consultation") : draft.entity);
}

/** Whether a record is one of this session, or lives in something that the session deals with. What another session of
 *  the series has is that one's, unless it is gone into again: `earlierToo`. */
bool isOfSession(const StageContext& context, RecordId id, bool earlierToo)
{
    const RecordId series = context.stage().facts.session.series.id;
    for (int steps = 0; steps < 6 && !id.isNull(); ++steps) {
        if (id == context.session() || (!series.isNull() && id == series))
            return true;
        const Result<Record> record = context.reader().get(id);
        if (!record || (&record->entity() == &Session::info() && !earlierToo))
            return false;
        id = record->owner();
    }
    return false;
}

/** Measures are looked back at, and of a consultation it is said how it went on. */
bool isGoneIntoAgain(const Draft& draft)
{
    return draft.entity == Measure::info().name() || draft.entity == PeerConsultation::info().name();
}

bool isOfSession(const StageContext& context, const Draft& draft)
{
    if (!draft.record.isNull())
        return isOfSession(context, draft.record, isGoneIntoAgain(draft));
    if (draft.entity == FeedbackAnswer::info().name())
        return isWordsOnSheet(context.session(), draft);
    const EntityInfo* const kind = findEntity(draft.entity);
    if (!kind)
        return false;
    if (const QString asked = typedText(draft.start, "session"); !asked.isEmpty())
        return RecordId::fromText(asked) == context.session(); // somebody's name
    QList<RecordId> owners;
    for (const DraftField& field : draft.start) {
        if (const auto owner = valueOr<RecordId>(chosenValue(*kind, draft.start, field.field.toLatin1().constData()));
            !owner.isNull())
            owners.append(owner);
    }
    // The session that it names says it, whatever else there is.
    const auto session = std::ranges::find_if(
        owners, [&](RecordId owner) { return context.reader().getAs<Session>(owner).has_value(); });
    if (session != owners.end())
        return *session == context.session();
    return std::ranges::any_of(owners, [&](RecordId owner) { return isOfSession(context, owner, false); });
}

} // namespace

QStringList unfinishedPlaces(const StageContext& context, const QList<Draft>& drafts, NotesLine line)
{
    QStringList places;
    for (const Draft& draft : drafts) {
        const QString place = placeFor(context, draft, line);
        if (!place.isEmpty() && !places.contains(place) && isOfSession(context, draft))
            places.append(place);
    }
    return places;
}

} // namespace ui
