#include "app/cli/commands.h"
#include "app/cli/conflictprinter.h"
#include "app/cli/findingprinter.h"
#include "core/book/diary.h"
#include "core/book/newbook.h"
#include "core/book/restore.h"
#include "core/store/consistency.h"
#include "core/store/schema.h"
#include "core/store/schemacheck.h"
#include "core/wording/acttext.h"
#include "core/wording/daytext.h"
#include "core/wording/errortext.h"
#include "core/wording/findingtext.h"
#include "core/wording/language.h"
#include "core/wording/mergetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace core;

namespace {

struct Arguments {
    std::string book, agency, kind, record, act, target;
    std::vector<std::string> files;
    bool json = false, empty = false;

    [[nodiscard]] QString path() const { return QString::fromStdString(book); }
};

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<int> create(Session& session, const Arguments& given)
{
    BookOptions options;
    options.who = session.who;
    WB_ASSIGN(book, Book::create(given.path(), options));
    if (!given.empty)
        WB_TRY(addStarter(*book, allLanguages()));
    if (given.agency.empty())
        return Done;
    const acts::Given fields{
        {QStringLiteral("name"), QString::fromStdString(given.agency)}, {QStringLiteral("is_own"), true}};
    WB_ASSIGN(agency, acts::prepared(book->store(), *findEntity(u"agency"), fields, book->ids()));
    WB_ASSIGN(proposal, acts::add(book->store(), agency));
    WB_TRY(book->apply(proposal));
    session.print(agency.id().toText());
    return Done;
}

Result<int> demo(Session& session, const Arguments& given)
{
    QString where;
    const Result<void> made = createDemo(given.path(), SystemClock().today(), allLanguages(), &where);
    if (!made && !where.isEmpty())
        session.say(where);
    WB_TRY(made);
    return Done;
}

Result<int> play(Session& session, const Arguments& given)
{
    SetClock clock(SystemClock().now());
    WB_ASSIGN(book, session.openToWrite(given.path(), &clock));
    DiaryPlayer player(*book, allLanguages(), &clock);
    for (const std::string& name : given.files) {
        QFile file(QString::fromStdString(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::FileMissing, file.fileName());
        const Result<void> played = player.play(
            file.fileName(), QString::fromUtf8(file.readAll()), QFileInfo(file.fileName()).path());
        if (!played)
            session.say(player.place());
        WB_TRY(played);
    }
    return Done;
}

QString holderText(const LeaseHolder& holder)
{
    return Words::tr("%1 on %2")
        .arg(holder.person.isEmpty() ? Words::tr("somebody") : holder.person, holder.process.host);
}

Result<int> info(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToRead(given.path()));
    WB_ASSIGN(facts, book->info());
    const std::optional<LeaseHolder> holder = book->otherHolder();
    if (given.json) {
        QJsonObject counts;
        for (const auto& [kind, count] : facts.counts)
            counts.insert(kind->name(), count);
        QJsonObject object{{QStringLiteral("id"), facts.id}, {QStringLiteral("program"), QStringLiteral(WB_VERSION)},
            {QStringLiteral("schema"), facts.schema}, {QStringLiteral("acts"), facts.acts},
            {QStringLiteral("bytes"), facts.bytes}, {QStringLiteral("counts"), counts},
            {QStringLiteral("last_backup"),
                facts.lastBackup ? QJsonValue(facts.lastBackup->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("holder"), holder ? QJsonValue(holderText(*holder)) : QJsonValue()}};
        session.printJson(object);
        return Done;
    }
    session.print(Words::tr("Book: %1").arg(facts.id));
    session.print(
        Words::tr("Version of the file: %1, of the program: %2").arg(facts.schema).arg(QStringLiteral(WB_VERSION)));
    session.print(Words::tr("Acts: %1, size: %2 bytes").arg(facts.acts).arg(facts.bytes));
    session.print(facts.lastBackup ? Words::tr("Last verified backup: %1").arg(momentText(*facts.lastBackup))
                                   : Words::tr("No verified backup yet"));
    if (holder)
        session.print(Words::tr("Being written by %1").arg(holderText(*holder)));
    for (const auto& [kind, count] : facts.counts)
        session.print(QStringLiteral("%1: %2").arg(spokenLabels().of(kind->plural)).arg(count));
    return Done;
}

QJsonObject actJson(const Act& act)
{
    return {{QStringLiteral("act"), act.id.toText()}, {QStringLiteral("at"), act.at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("who"), act.who}, {QStringLiteral("kind"), act.info.kind},
        {QStringLiteral("parameters"), act.info.parameters()}, {QStringLiteral("undone"), act.undone},
        {QStringLiteral("undoes"), act.isUndo() ? QJsonValue(act.info.undoes.toText()) : QJsonValue()}};
}

QString actLine(const Act& act)
{
    QString line = QStringLiteral("%1  %2  %3  %4")
                       .arg(act.id.toText().left(8), momentText(act.at),
                           act.who.isEmpty() ? QStringLiteral("–") : act.who, actText(act.info));
    return act.undone ? line + Words::tr(" (undone)") : line;
}

Result<int> recordHistory(Session& session, Book& book, const Arguments& given)
{
    WB_ASSIGN(kind, entityNamed(QString::fromStdString(given.kind)));
    WB_ASSIGN(id, resolve(book.store(), *kind, QString::fromStdString(given.record)));
    WB_ASSIGN(entries, book.history().ofRecord(id));
    QJsonArray array;
    for (const HistoryEntry& entry : entries) {
        const QString text = changeText(entry.change, Session::titles(book.store()));
        if (!given.json)
            session.print(actLine(entry.act) + QStringLiteral("\n    ") + text);
        QJsonObject object = actJson(entry.act);
        object.insert(QStringLiteral("change"), entry.id.toText());
        object.insert(QStringLiteral("text"), text);
        if (entry.change.field >= 0)
            object.insert(QStringLiteral("field"), QString(entry.change.fieldInfo().name()));
        array.append(object);
    }
    if (given.json)
        session.printJson(array);
    return Done;
}

Result<int> history(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToRead(given.path()));
    if (!given.kind.empty())
        return recordHistory(session, *book, given);
    WB_ASSIGN(acts, book->history().acts());
    QJsonArray array;
    for (const Act& act : acts) {
        if (given.json)
            array.append(actJson(act));
        else
            session.print(actLine(act));
    }
    if (given.json)
        session.printJson(array);
    return Done;
}

Result<int> undo(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToWrite(given.path()));
    std::optional<Act> act;
    if (given.act.empty()) {
        WB_ASSIGN(last, book->history().lastToUndo());
        act = last;
    } else {
        WB_ASSIGN(named, book->history().act(QString::fromStdString(given.act)));
        act = named;
    }
    if (!act)
        return fail(ErrorKind::NothingToUndo);
    WB_ASSIGN(undone, book->undo(act->id));
    session.print(undone.id.toText());
    session.say(actText(undone.info));
    return Done;
}

Result<int> check(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToRead(given.path()));
    WB_TRY(book->connection().integrityCheck());
    WB_TRY(checkSchema(book->connection(), bookSchema()));
    WB_ASSIGN(found, inconsistencies(book->connection()));
    QJsonArray array;
    QStringList findings;
    for (const Inconsistency& inconsistency : found)
        findings.append(sentence(inconsistency));
    for (const QString& finding : findings) {
        array.append(finding);
        if (!given.json)
            session.print(finding);
    }
    QJsonArray open;
    WB_ASSIGN(conflicts, book->history().conflicts());
    ConflictPrinter printer(session, *book);
    for (const Conflict& conflict : conflicts) {
        WB_ASSIGN(object, printer.json(conflict));
        open.append(object);
        if (!given.json)
            WB_TRY(printer.print(conflict));
    }
    QJsonArray waiting;
    WB_ASSIGN(kept, book->history().kept());
    for (const Mark& mark : kept) {
        WB_ASSIGN(title, book->store().titleOf(mark.record));
        const QString text = keptText(mark, title.isEmpty() ? mark.record.toText() : title);
        waiting.append(text);
        if (!given.json)
            session.print(text);
    }
    WB_ASSIGN(ruled, book->findings());
    for (const Finding& finding : ruled) {
        if (!given.json)
            session.print(lineOf(finding));
    }
    const bool isSound =
        findings.isEmpty() && conflicts.isEmpty() && std::ranges::none_of(ruled, &Finding::isOpenError);
    if (given.json)
        session.printJson(
            QJsonObject{{QStringLiteral("file"), array}, {QStringLiteral("findings"), findingsJson(ruled)},
                {QStringLiteral("conflicts"), open}, {QStringLiteral("kept"), waiting}});
    else if (findings.isEmpty())
        session.print(Words::tr("The file is sound, its tables are as they should be."));
    return isSound ? Done : Refused;
}

Result<int> backup(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToWrite(given.path()));
    WB_TRY(book->backup(QString::fromStdString(given.target)));
    session.say(Words::tr("Written and verified: %1").arg(QString::fromStdString(given.target)));
    return Done;
}

Result<int> restore(Session& session, const Arguments& given)
{
    WB_ASSIGN(kept, restoreBook(given.path(), QString::fromStdString(given.target), {.person = session.who}));
    if (!kept.isEmpty())
        session.print(kept);
    session.say(
        Words::tr("Restored from %1. What was there before is kept.").arg(QString::fromStdString(given.target)));
    return Done;
}

} // namespace

void addBookCommands(CLI::App& app, Session& session, int& status)
{
    const auto command = [&](const char* name, const char* help, Result<int> (*work)(Session&, const Arguments&)) {
        auto given = std::make_shared<Arguments>();
        CLI::App* sub = app.add_subcommand(name, help);
        sub->add_option("BOOK", given->book)->required();
        sub->callback(
            [given, work, &session, &status] { status = run(session, [&] { return work(session, *given); }); });
        return std::pair(sub, given);
    };
    {
        auto [sub, given] = command("new", "a new book; refuses an existing file", create);
        sub->add_option("--agency", given->agency, "name of the own agency; its id is printed");
        sub->add_flag("--empty", given->empty, "without formats, value lists and templates");
    }
    command("demo", "a new book with the work of an invented office", demo);
    {
        auto [sub, given] = command("play", "acts written down in diaries; ends at the first that is refused", play);
        sub->add_option("FILE", given->files)->required();
    }
    {
        auto [sub, given] = command("info", "identity, versions, counts, last backup, who holds it", info);
        sub->add_flag("--json", given->json);
    }
    {
        auto [sub, given] = command("history", "who changed what, before and after", history);
        sub->add_option("ENTITY", given->kind);
        sub->add_option("RECORD", given->record)->needs(sub->get_option("ENTITY"));
        sub->add_flag("--json", given->json);
    }
    {
        auto [sub, given] = command("undo", "takes an act back by a new one; without ACT the last that holds", undo);
        sub->add_option("ACT", given->act);
    }
    {
        auto [sub, given] =
            command("check", "integrity of the file, its schema, what the rules find, and open conflicts", check);
        sub->add_flag("--json", given->json);
    }
    {
        auto [sub, given] = command("backup", "a verified copy", backup);
        sub->add_option("FILE", given->target)->required();
    }
    {
        auto [sub, given] =
            command("restore", "puts a backup in the place of a book; keeps that beside it and prints where", restore);
        sub->add_option("BACKUP", given->target)->required();
    }
}

} // namespace cli
