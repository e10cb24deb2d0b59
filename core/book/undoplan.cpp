#include "core/book/undoplan.h"

#include "core/change/meeting.h"
#include "core/store/history.h"
#include "core/store/storedhistory.h"

namespace core {

Result<acts::Proposal> undoPlan(Database& database, const ActId& id)
{
    History history(database);
    WB_ASSIGN(act, history.act(id.toText()));
    if (act.undone)
        return fail(ErrorKind::NothingToUndo, id.toText());
    if (act.info.hasOutsideEffect())
        return fail(ErrorKind::OutsideEffect, id.toText());
    WB_ASSIGN(obstacle, history.inTheWayOf(id));
    if (obstacle)
        return fail(ErrorKind::CannotUndo, id.toText(), obstacle->id.toText());
    const StoredHistory view(database);
    RandomIdSource ids;
    WB_ASSIGN(inverse, takingBack(view, id, ids));
    acts::Proposal proposal;
    proposal.changes = inverse;
    proposal.info = act.info;
    proposal.info.undoes = id;
    return proposal;
}

} // namespace core
