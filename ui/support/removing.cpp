#include "ui/support/removing.h"

#include "ui/support/carryout.h"
#include "ui/support/prompts.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

struct Removing {
    Q_DECLARE_TR_FUNCTIONS(Removing)
};

} // namespace

Result<std::optional<Act>> removeRecord(Book& book, RecordId record, Prompts& prompts, QWidget* parent)
{
    WB_ASSIGN(title, book.store().titleOf(record));
    WB_ASSIGN(proposal, acts::remove(book.store(), record));
    const int others = int(proposal.info.count) - 1;
    const QString question = others > 0
        ? Removing::tr("Remove “%1” and %n record(s) that belong to it? It can be undone.", nullptr, others).arg(title)
        : Removing::tr("Remove “%1”? It can be undone.").arg(title);
    if (!prompts.confirm(parent, question, Removing::tr("Remove")))
        return std::optional<Act>();
    return carryOut(book, proposal, prompts, parent);
}

} // namespace ui
