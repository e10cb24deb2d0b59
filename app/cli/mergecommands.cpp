#include "app/cli/commands.h"
#include "app/cli/conflictprinter.h"
#include "app/cli/findingprinter.h"
#include "app/cli/mergereporting.h"
#include "app/cli/planprinter.h"
#include "core/change/judgement.h"
#include "core/change/meeting.h"
#include "core/exchange/changefile.h"
#include "core/store/attachedfiles.h"
#include "core/store/storedhistory.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

using namespace core;

namespace {

struct Arguments {
    std::string book, other, conflict, candidate, report;
    std::optional<std::string> text;
    bool json = false, dryRun = false;

    [[nodiscard]] QString path() const { return QString::fromStdString(book); }
};

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<int> merge(Session& session, const Arguments& given)
{
    WB_ASSIGN(reporting, MergeReporting::to(given.report));
    WB_ASSIGN(book, given.dryRun ? session.openToRead(given.path()) : session.openToWrite(given.path()));
    WB_ASSIGN(facts, book->info());
    WB_ASSIGN(files, attachedHashes(book->connection()));
    WB_ASSIGN(
        returned, readReturn(QString::fromStdString(given.other), {facts.id, book->path(), files}, book->clock()));
    WB_ASSIGN(plan, planMerge(StoredHistory(book->connection()), returned, Scope::all()));
    if (plan.refusal)
        return tl::unexpected<Error>(*plan.refusal);
    koffer::DeskPlan begun;
    begun.returned = returned;
    begun.plan = plan;
    WB_ASSIGN(broken, judgement::broughtByMerge(book->store(), plan.proposal.changes, book->clock().today()));
    WB_TRY(reporting.write(*book, std::move(begun), broken));
    std::optional<Act> act;
    if (!given.dryRun) {
        WB_ASSIGN(applied, book->apply(plan.proposal));
        act = applied;
    }
    reporting.keep();
    if (given.json) {
        WB_ASSIGN(object, planJson(session, *book, plan, returned));
        object.insert(QStringLiteral("findings"), findingsJson(broken));
        object.insert(QStringLiteral("dry_run"), given.dryRun);
        object.insert(QStringLiteral("act"), act ? QJsonValue(act->id.toText()) : QJsonValue());
        session.printJson(object);
    } else {
        WB_TRY(printPlan(session, *book, plan, returned));
        sayFindings(session, broken);
        if (given.dryRun)
            session.say(Words::tr("Nothing was changed."));
    }
    return plan.conflicts.isEmpty() ? Done : Refused;
}

Result<int> conflicts(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToRead(given.path()));
    WB_ASSIGN(open, book->history().conflicts());
    ConflictPrinter printer(session, *book);
    QJsonArray array;
    for (const Conflict& conflict : open) {
        if (given.json) {
            WB_ASSIGN(object, printer.json(conflict));
            array.append(object);
        } else {
            WB_TRY(printer.print(conflict));
        }
    }
    if (given.json)
        session.printJson(array);
    return Done;
}

/** By its id or a unique beginning of it, or by what its copy is called. */
Result<ChangeId> candidateOf(Book& book, const Conflict& conflict, const QString& words)
{
    QList<ChangeId> found;
    for (const Candidate& candidate : conflict.candidates) {
        WB_ASSIGN(author, book.history().authorOf(candidate.id));
        const bool called = author && !author->source.isEmpty() && author->source == words;
        if (called || (words.size() >= 4 && candidate.id.toText().startsWith(words.toLower())))
            found.append(candidate.id);
    }
    if (found.isEmpty())
        return fail(ErrorKind::NoSuchRecord, words);
    if (found.size() > 1)
        return fail(ErrorKind::Ambiguous, words, QString::number(found.size()));
    return found.first();
}

Result<Value> ownValue(Book& book, const Conflict& conflict, const QString& text)
{
    if (conflict.isAboutRecord() || !conflict.element.isNull())
        return fail(ErrorKind::UsageWrong, QStringLiteral("--text"), conflict.id.toString(QUuid::WithoutBraces));
    return parseTyped(conflict.entity->fields[size_t(conflict.field)], text, allLanguages(),
        [&](const EntityInfo& target, const QString& typed) { return resolve(book.store(), target, typed); });
}

Result<int> decide(Session& session, const Arguments& given)
{
    if (given.candidate.empty() == !given.text.has_value())
        return fail(ErrorKind::UsageWrong, QStringLiteral("CANDIDATE"), QStringLiteral("--text"));
    WB_ASSIGN(book, session.openToWrite(given.path()));
    WB_ASSIGN(conflict, book->history().conflict(QString::fromStdString(given.conflict)));
    const StoredHistory view(book->connection());
    acts::Proposal proposal;
    if (given.text) {
        WB_ASSIGN(value, ownValue(*book, conflict, QString::fromStdString(*given.text)));
        WB_ASSIGN(decided, acts::decide(view, conflict, value, book->ids()));
        proposal = decided;
    } else {
        WB_ASSIGN(candidate, candidateOf(*book, conflict, QString::fromStdString(given.candidate)));
        WB_ASSIGN(decided, acts::decide(view, conflict, candidate, book->ids()));
        proposal = decided;
    }
    WB_TRY(book->apply(proposal));
    return Done;
}

std::pair<CLI::App*, std::shared_ptr<Arguments>> addMergeCommand(CLI::App& parent, Session& session, int& status,
    const char* name, const char* help, Result<int> (*work)(Session&, const Arguments&))
{
    auto given = std::make_shared<Arguments>();
    CLI::App* sub = parent.add_subcommand(name, help);
    sub->add_option("BOOK", given->book)->required();
    sub->callback([given, work, &session, &status] { status = run(session, [&] { return work(session, *given); }); });
    return {sub, given};
}

} // namespace

void addMergeCommands(CLI::App& app, Session& session, int& status)
{
    const auto command = [&](const char* name, const char* help, Result<int> (*work)(Session&, const Arguments&)) {
        return addMergeCommand(app, session, status, name, help, work);
    };
    {
        auto [sub, given] = command("merge",
            "takes over what another copy of the book, or a file of changes, brings; ends with 1 where a conflict "
            "waits "
            "for a decision (everything else is taken over all the same)",
            merge);
        sub->add_option("OTHER", given->other, "a copy of the same book, or a file of changes")->required();
        sub->add_flag("--dry-run", given->dryRun, "only says what would happen");
        sub->add_option("--report", given->report, MergeReporting::help);
        sub->add_flag("--json", given->json);
    }
    addConflictCommands(app, session, status);
}

void addConflictCommands(CLI::App& parent, Session& session, int& status)
{
    const auto command = [&](const char* name, const char* help, Result<int> (*work)(Session&, const Arguments&)) {
        return addMergeCommand(parent, session, status, name, help, work);
    };
    {
        auto [sub, given] = command("conflicts", "what waits for a decision, with all candidates", conflicts);
        sub->add_flag("--json", given->json);
    }
    {
        auto [sub, given] = command("decide", "ends a conflict by one of its candidates or by an own value", decide);
        sub->add_option("CONFLICT", given->conflict, "its id or a beginning of it")->required();
        sub->add_option("CANDIDATE", given->candidate, "its id or a beginning of it, or what its copy is called");
        sub->add_option("--text", given->text, "an own value");
    }
}

} // namespace cli
