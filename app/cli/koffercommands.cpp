#include "app/cli/commands.h"
#include "app/cli/findingprinter.h"
#include "app/cli/mergereporting.h"
#include "app/cli/planprinter.h"
#include "core/change/decide.h"
#include "core/change/judgement.h"
#include "core/koffer/code.h"
#include "core/koffer/packing.h"
#include "core/koffer/quarantine.h"
#include "core/koffer/returning.h"
#include "core/store/storedhistory.h"
#include "core/support/durablefile.h"
#include "core/wording/errortext.h"
#include "core/wording/koffertext.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace core;

namespace {

struct Arguments {
    std::string book, file, target, holder, conflicts = "ask";
    std::vector<std::string> sessions;
    std::string series, report;
    bool json = false, dryRun = false, contacts = false, cases = false;

    [[nodiscard]] QString path() const { return QString::fromStdString(book); }
};

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<koffer::PackRequest> requestOf(const Book& book, const Arguments& given)
{
    koffer::PackRequest request;
    request.holder = QString::fromStdString(given.holder);
    request.contacts = given.contacts;
    request.cases = given.cases;
    for (const std::string& words : given.sessions) {
        WB_ASSIGN(session, resolve(book.store(), *findEntity(u"session"), QString::fromStdString(words)));
        request.sessions.append(session);
    }
    if (!given.series.empty()) {
        WB_ASSIGN(series, resolve(book.store(), *findEntity(u"series"), QString::fromStdString(given.series)));
        WB_ASSIGN(sessions, book.store().childrenOf(series, *findEntity(u"session")));
        for (const Record& session : sessions) {
            if (!request.sessions.contains(session.id()))
                request.sessions.append(session.id());
        }
    }
    return request;
}

/** The code goes to a file that was not there, which only its owner can read. */
Result<void> writeCode(const QString& path, const QString& code)
{
    const QByteArray bytes = code.toUtf8() + '\n';
    ReplaceOptions options;
    options.mustNotExist = true;
    options.ownerOnly = true;
    const auto write = [&](QIODevice& device) -> Result<void> {
        return device.write(bytes) == bytes.size() ? Result<void>() : tl::unexpected<Error>(writeError(device));
    };
    return replaceFile(path, write, options);
}

Result<int> pack(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToWrite(given.path()));
    WB_ASSIGN(request, requestOf(*book, given));
    if (session.codeFile.empty())
        return fail(ErrorKind::UsageWrong, QStringLiteral("koffer pack"), QStringLiteral("--code-file"));
    WB_ASSIGN(packing, koffer::planPacking(*book, request));
    for (const auto& [kind, count] : packing.counts)
        session.say(QStringLiteral("%1 %2").arg(count, 8).arg(spokenLabels().of(kind->plural)));
    if (packing.photos > 0)
        session.say(QStringLiteral("%1 %2").arg(packing.photos, 8).arg(Words::tr("Photos")));
    const QString codePath = QString::fromStdString(session.codeFile);
    const QString code = koffer::newCode();
    WB_TRY(writeCode(codePath, code));
    const Result<void> packed = koffer::pack(*book, packing, QString::fromStdString(given.target), code);
    if (!packed) {
        QFile::remove(codePath);
        return tl::unexpected<Error>(packed.error());
    }
    session.print(packing.issueId.toText());
    session.say(Words::tr("Koffer %1 for %2. Tell the code in %3 by phone; without it only this book opens the file.")
                    .arg(packing.number, packing.koffer.manifest.holder, codePath));
    return Done;
}

Result<int> openKoffer(Session& session, const Arguments& given)
{
    WB_ASSIGN(keys, session.keys(given.path()));
    WB_TRY(koffer::WorkBacking::createWork(QString::fromStdString(given.target), given.path(), keys));
    return Done;
}

Result<int> giveBack(Session& session, const Arguments& given)
{
    WB_ASSIGN(keys, session.keys(given.path()));
    static const SystemClock clock;
    auto backing = std::make_unique<koffer::WorkBacking>(given.path(), keys, session.who, clock);
    koffer::WorkBacking& work = *backing;
    BookOptions options;
    options.who = session.who;
    WB_ASSIGN(book, Book::open(std::move(backing), options));
    if (book->isReadOnly())
        return tl::unexpected<Error>(book->readOnlyReason().value_or(Error{ErrorKind::FileReadOnly, given.path(), {}}));
    WB_ASSIGN(number, koffer::writeReturn(*book, work, QString::fromStdString(given.target)));
    session.print(QStringLiteral("%1/%2").arg(work.manifest().number).arg(number));
    return Done;
}

/** What cannot be taken over is kept, so that nobody has to ask for it again. */
Result<koffer::ReturnPlan> planned(Session& session, Book& book, const QString& path, bool onlyLook)
{
    Result<koffer::ReturnPlan> plan = koffer::planReturn(book, path);
    if (plan || onlyLook)
        return plan;
    const auto held = koffer::holdBack(book, path, plan.error());
    if (!held)
        session.say(sentence(held.error())); // why the return is refused is still what counts
    else if (*held)
        session.say(Words::tr("A copy is kept, see “koffer list”: %1").arg((*held)->path));
    return plan;
}

Result<int> mergeReturn(Session& session, const Arguments& given)
{
    const QString ask = QString::fromStdString(given.conflicts);
    WB_ASSIGN(reporting, MergeReporting::to(given.report));
    WB_ASSIGN(book, given.dryRun ? session.openToRead(given.path()) : session.openToWrite(given.path()));
    const QString path = QString::fromStdString(given.file);
    WB_ASSIGN(plan, planned(session, *book, path, given.dryRun));
    if (!plan.unread.isEmpty())
        session.say(unreadText(plan.unread));
    DecidedMerge merge{plan.plan.proposal, plan.plan.conflicts};
    std::optional<MergeSide> side;
    if (ask != QStringLiteral("ask")) {
        side = ask == QStringLiteral("office") ? MergeSide::Office : MergeSide::Return;
        WB_ASSIGN(
            decided, decidedTowards(*side, StoredHistory(book->connection()), plan.plan, plan.returned, book->ids()));
        merge = decided;
    }
    WB_ASSIGN(broken, judgement::broughtByMerge(book->store(), merge.proposal.changes, book->clock().today()));
    WB_TRY(reporting.write(*book, koffer::begunWith(plan), broken, side));
    std::optional<Act> act;
    if (!given.dryRun) {
        WB_ASSIGN(applied, book->apply(merge.proposal));
        act = applied;
    }
    reporting.keep();
    if (!given.dryRun)
        WB_TRY(koffer::settleHeld(*book, path));
    const qsizetype open = merge.open.size();
    // That a Koffer is back is worth an act also where it brings nothing else.
    const bool isNoted = merge.proposal.changes.records().contains(plan.issue.id);
    if (given.json) {
        WB_ASSIGN(object, planJson(session, *book, plan.plan, plan.returned));
        object.insert(QStringLiteral("koffer"), plan.issue.facts.number);
        object.insert(QStringLiteral("return"), qint64(plan.label.number));
        object.insert(QStringLiteral("noted_back"), isNoted);
        object.insert(QStringLiteral("open_conflicts"), qint64(open));
        object.insert(QStringLiteral("findings"), findingsJson(broken));
        object.insert(QStringLiteral("dry_run"), given.dryRun);
        object.insert(QStringLiteral("act"), act ? QJsonValue(act->id.toText()) : QJsonValue());
        session.printJson(object);
    } else {
        WB_TRY(printPlan(session, *book, plan.plan, plan.returned));
        if (isNoted && !given.dryRun)
            session.print(Words::tr("Noted: Koffer %1 is back").arg(plan.issue.facts.number));
        sayFindings(session, broken);
        if (given.dryRun)
            session.say(Words::tr("Nothing was changed."));
    }
    return open == 0 ? Done : Refused;
}

} // namespace

void addKofferCommands(CLI::App& app, Session& session, int& status)
{
    CLI::App* koffer = app.add_subcommand("koffer", "what a moderator takes along, and what comes back");
    koffer->require_subcommand(1);
    koffer->fallthrough();
    const auto command = [&](const char* name, const char* help, Result<int> (*work)(Session&, const Arguments&)) {
        auto given = std::make_shared<Arguments>();
        CLI::App* sub = koffer->add_subcommand(name, help);
        sub->callback(
            [given, work, &session, &status] { status = run(session, [&] { return work(session, *given); }); });
        return std::pair(sub, given);
    };
    {
        auto [sub, given] = command("pack",
            "sessions with everything that is needed to run them, encrypted; the code is written to --code-file, which "
            "must not be there yet; prints the id of the issue",
            pack);
        sub->add_option("BOOK", given->book)->required();
        sub->add_option("--session", given->sessions, "a session, as often as wanted");
        sub->add_option("--series", given->series, "all sessions of a series");
        sub->add_option("-o,--output", given->target, "the file to write")->required();
        sub->add_option("--to", given->holder, "who takes it; default: the moderator of the first session");
        sub->add_flag("--contacts", given->contacts, "telephone numbers and mail addresses too");
        sub->add_flag("--cases", given->cases, "consultation cases too");
    }
    {
        auto [sub, given] =
            command("open", "makes a working copy that takes the place of a book in every command", openKoffer);
        sub->add_option("FILE", given->book)->required();
        sub->add_option("-o,--output", given->target, "the working copy to make")->required();
    }
    {
        auto [sub, given] = command("return",
            "everything done in a working copy since it was opened, sealed to the office; a later return holds the "
            "earlier ones",
            giveBack);
        sub->add_option("WORK", given->book)->required();
        sub->add_option("-o,--output", given->target, "the file to write")->required();
    }
    {
        auto [sub, given] = command("merge",
            "takes a return over; ends with 1 where a conflict waits for a decision (everything else is taken over all "
            "the same)",
            mergeReturn);
        sub->add_option("BOOK", given->book)->required();
        sub->add_option("FILE", given->file)->required();
        sub->add_flag("--dry-run", given->dryRun, "only says what would happen");
        sub->add_option("--conflicts", given->conflicts, "ask leaves them open, office or return decides them all so")
            ->check(CLI::IsMember({"ask", "office", "return"}));
        sub->add_option("--report", given->report, MergeReporting::help);
        sub->add_flag("--json", given->json);
    }
    addKofferListCommands(*koffer, session, status);
    addConflictCommands(*koffer, session, status);
}

} // namespace cli
