#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/exchange/attaching.h"
#include "core/exchange/calendarevents.h"
#include "core/exchange/importfile.h"
#include "core/exchange/importplan.h"
#include "core/exchange/recordexport.h"
#include "core/exchange/tablefiles.h"
#include "core/exchange/vcard.h"
#include "core/report/documents.h"
#include "core/store/attachedfiles.h"
#include "core/store/recordlist.h"
#include "core/support/durablefile.h"
#include "core/wording/errortext.h"
#include "core/wording/findingtext.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace cli {

using namespace core;

namespace {

struct Arguments {
    std::string book, what, file, record, key, target;
    std::string audience = "public";
    std::string readers; ///< of a document
    std::vector<std::string> map, fields;
    int year = 0;
    bool dryRun = false, skipRefused = false, all = false;
    Excuse excuse;

    [[nodiscard]] QString path() const { return QString::fromStdString(book); }
};

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<ImportOptions> importOptions(const Arguments& given, const EntityInfo& kind, const ImportTable& table)
{
    ImportOptions options;
    options.kind = &kind;
    options.languages = allLanguages();
    options.keyField = QString::fromStdString(given.key);
    const QString name = QFileInfo(QString::fromStdString(given.file)).fileName();
    options.mapping = guessMapping(kind, table, name, allLanguages());
    for (const std::string& pair : given.map) {
        const QString text = QString::fromStdString(pair);
        const qsizetype equals = text.lastIndexOf(u'=');
        if (equals < 1)
            return fail(ErrorKind::UsageWrong, text, QStringLiteral("COLUMN=FIELD"));
        WB_TRY(mapColumn(options.mapping, kind, table.header, text.left(equals), text.mid(equals + 1)));
    }
    return options;
}

void sayPlan(Session& session, const ImportPlan& plan)
{
    for (const ImportRow& row : plan.rows) {
        for (const ImportProblem& problem : row.problems) {
            session.say(row.rowClass == RowClass::Doubtful
                    ? Words::tr("line %1, doubtful: %2").arg(row.line).arg(sentence(problem))
                    : Words::tr("line %1, refused: %2").arg(row.line).arg(sentence(problem)));
        }
    }
    session.print(Words::tr("%1 new, %2 changed, %3 same, %4 doubtful, %5 refused")
                      .arg(plan.count(RowClass::New))
                      .arg(plan.count(RowClass::Changed))
                      .arg(plan.count(RowClass::Same))
                      .arg(plan.count(RowClass::Doubtful))
                      .arg(plan.count(RowClass::Refused)));
}

Result<QList<ImportPart>> importParts(const Arguments& given)
{
    const QString file = QString::fromStdString(given.file);
    WB_ASSIGN(tables, readImportFile(file, QString::fromStdString(given.what)));
    if (tables.size() > 1 && (!given.map.empty() || !given.key.empty()))
        return fail(ErrorKind::UsageWrong, file, QStringLiteral("--map, --key"));
    QList<ImportPart> parts;
    for (const ImportTable& table : tables) {
        WB_ASSIGN(kind, entityNamed(table.kind));
        WB_ASSIGN(options, importOptions(given, *kind, table));
        parts.append({table, options});
    }
    return parts;
}

Result<int> import(Session& session, const Arguments& all)
{
    Arguments given = all;
    if (given.file.empty()) // a file that names its kinds itself stands alone
        given.file = std::exchange(given.what, {});
    if (given.what.empty()
        && !QString::fromStdString(given.file).endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return fail(ErrorKind::UsageWrong, QString::fromStdString(given.file), QStringLiteral("ENTITY FILE"));
    WB_ASSIGN(parts, importParts(given));
    WB_ASSIGN(book, given.dryRun ? session.openToRead(given.path()) : session.openToWrite(given.path()));
    WB_ASSIGN(plan, planImport(book->store(), book->ids(), parts));
    sayPlan(session, plan);
    const QString name = QFileInfo(QString::fromStdString(given.file)).fileName();
    const acts::Proposal proposal =
        parts.size() == 1 ? importProposal(plan, *parts.first().options.kind, name) : importProposal(plan, name);
    if (given.dryRun) {
        WB_ASSIGN(brought, book->judge(proposal));
        for (const Finding& finding : brought)
            session.say(lineOf(finding));
        return Done;
    }
    if (plan.count(RowClass::Refused) > 0 && !given.skipRefused) {
        session.say(
            Words::tr("Nothing was taken in. Mend the refused rows, or repeat with --skip-refused to take in the "
                      "others."));
        return Refused;
    }
    WB_TRY(session.carryOut(*book, proposal, given.excuse));
    return Done;
}

/** What the ending of a file says it is to be. */
QString endingOf(const Arguments& given)
{
    return QFileInfo(QString::fromStdString(given.target)).suffix().toLower();
}

/** Writes an export in place of the file, and says what could not go into it whole. */
Result<int> replaceWith(
    Session& session, const Arguments& given, const std::function<Result<XlsxReport>(QIODevice&)>& write)
{
    XlsxReport report;
    WB_TRY(replaceFile(QString::fromStdString(given.target), [&](QIODevice& device) -> Result<void> {
        WB_ASSIGN(written, write(device));
        report = written;
        return {};
    }));
    if (report.cutCells > 0)
        session.say(Words::tr("%n text(s) are longer than a cell of a spreadsheet may be. They were cut and are marked "
                              "where they end; .csv and .json have them whole.",
            nullptr, int(report.cutCells)));
    return Done;
}

/** For what cannot be cut. */
Result<XlsxReport> whole(const Result<void>& written)
{
    WB_TRY(written);
    return XlsxReport{};
}

Result<int> exportTableTo(Session& session, const Arguments& given, const TableInfo& table)
{
    static const std::map<std::string, Audience> audiences{
        {"public", Audience::Public}, {"network", Audience::Network}, {"agency", Audience::Agency}};
    const auto audience = audiences.find(given.audience);
    if (audience == audiences.end())
        return fail(
            ErrorKind::UsageWrong, QString::fromStdString(given.audience), QStringLiteral("public, network, agency"));
    const QString ending = endingOf(given);
    if (!QStringList{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json")}.contains(ending))
        return fail(ErrorKind::UsageWrong, QString::fromStdString(given.target), QStringLiteral(".csv, .xlsx, .json"));
    WB_ASSIGN(book, session.openToRead(given.path()));
    const Labels& labels = labelsIn(QLocale::German);
    const RecordStore& store = book->store();
    const QDate today = book->clock().today();
    return replaceWith(session, given, [&](QIODevice& device) -> Result<XlsxReport> {
        if (ending == QStringLiteral("xlsx"))
            return exportTableXlsx(store, table, audience->second, book->clock().now(), labels, device);
        if (ending == QStringLiteral("json"))
            return whole(exportTableJson(store, table, audience->second, today, labels, device));
        return whole(exportTable(store, table, audience->second, today, labels, device));
    });
}

Result<int> exportKindTo(Session& session, const Arguments& given, const EntityInfo& kind)
{
    const QString ending = endingOf(given);
    WB_ASSIGN(book, session.openToRead(given.path()));
    const Labels& labels = labelsIn(QLocale::German);
    ListQuery query;
    query.kind = &kind;
    WB_ASSIGN(ids, RecordList(book->connection(), query).allIds());
    return replaceWith(session, given, [&](QIODevice& device) -> Result<XlsxReport> {
        if (ending == QStringLiteral("xlsx"))
            return exportXlsx(book->connection(), ShownList::whole(kind, ids), labels, book->clock().now(), device);
        if (ending == QStringLiteral("json"))
            return whole(exportJson(book->store(), kind, device));
        return whole(exportCsv(book->store(), kind, labels, device));
    });
}

/** The sessions of a kind as a calendar: of one record, or of all. */
Result<int> exportCalendarTo(Session& session, const Arguments& given)
{
    const bool isTable = QString::fromStdString(given.what).compare(QStringLiteral("csv-03"), Qt::CaseInsensitive) == 0;
    WB_ASSIGN(kind, entityNamed(isTable ? QStringLiteral("session") : QString::fromStdString(given.what)));
    const QStringList kinds{QStringLiteral("session"), QStringLiteral("series"), QStringLiteral("committee"),
        QStringLiteral("consultation_case"), QStringLiteral("person"), QStringLiteral("staff")};
    if (!kinds.contains(kind->name()))
        return fail(ErrorKind::UsageWrong, QString::fromStdString(given.what), kinds.join(QStringLiteral(", ")));
    WB_ASSIGN(book, session.openToRead(given.path()));
    QList<RecordId> sessions;
    if (!given.record.empty()) {
        WB_ASSIGN(record, resolve(book->store(), *kind, QString::fromStdString(given.record)));
        WB_ASSIGN(calendar, exportCalendar(book->store(), book->history(), record, book->clock().now()));
        WB_TRY(replaceFile(QString::fromStdString(given.target), calendar));
        return Done;
    }
    if (kind->name() == QLatin1StringView("session")) {
        WB_ASSIGN(calendar, exportCalendar(book->store(), book->history(), RecordId(), book->clock().now()));
        WB_TRY(replaceFile(QString::fromStdString(given.target), calendar));
        return Done;
    }
    WB_ASSIGN(owners, book->store().all(*kind));
    QSet<RecordId> seen;
    for (const Record& owner : owners) {
        WB_ASSIGN(owned, sessionsFor(book->store(), owner.id()));
        for (const RecordId& id : owned) {
            if (!seen.contains(id))
                sessions.append(id);
            seen.insert(id);
        }
    }
    const QString name = labelsIn(QLocale::German).of(kind->plural);
    WB_ASSIGN(calendar, exportCalendar(book->store(), book->history(), name, sessions, book->clock().now()));
    WB_TRY(replaceFile(QString::fromStdString(given.target), calendar));
    return Done;
}

/** Persons as business cards: one of them, or all. */
Result<int> exportCardsTo(Session& session, const Arguments& given)
{
    const QString what = QString::fromStdString(given.what);
    if (what != QStringLiteral("person") && what.compare(QStringLiteral("csv-12"), Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::UsageWrong, what, QStringLiteral("person, csv-12"));
    WB_ASSIGN(audience, audienceNamed(QString::fromStdString(given.audience)));
    WB_ASSIGN(book, session.openToRead(given.path()));
    const EntityInfo& kind = *findEntity(u"person");
    QList<RecordId> persons;
    if (given.record.empty()) {
        WB_ASSIGN(all, book->store().all(kind));
        for (const Record& person : all)
            persons.append(person.id());
    } else {
        WB_ASSIGN(one, resolve(book->store(), kind, QString::fromStdString(given.record)));
        persons.append(one);
    }
    WB_ASSIGN(cards, exportCards(book->store(), persons, audience));
    WB_TRY(replaceFile(QString::fromStdString(given.target), cards.bytes));
    if (cards.leftOut > 0)
        session.say(Words::tr(
            "%n person(s) are left out, because their data may not go to these readers.", nullptr, int(cards.leftOut)));
    return Done;
}

Result<int> exportTo(Session& session, const Arguments& given)
{
    if (!given.all && endingOf(given) == QStringLiteral("ics"))
        return exportCalendarTo(session, given);
    if (!given.all && endingOf(given) == QStringLiteral("vcf"))
        return exportCardsTo(session, given);
    if (const TableInfo* table = findTable(QString::fromStdString(given.what)))
        return exportTableTo(session, given, *table);
    const QString ending = endingOf(given);
    if (given.all == !given.what.empty())
        return fail(ErrorKind::UsageWrong, QString::fromStdString(given.what), QStringLiteral("WHAT, --all"));
    QStringList endings{QStringLiteral("json")};
    if (!given.all)
        endings = QStringList{QStringLiteral("csv"), QStringLiteral("xlsx")} + endings;
    if (!endings.contains(ending))
        return fail(
            ErrorKind::UsageWrong, QString::fromStdString(given.target), u'.' + endings.join(QStringLiteral(", .")));
    if (!given.all) {
        WB_ASSIGN(kind, entityNamed(QString::fromStdString(given.what)));
        return exportKindTo(session, given, *kind);
    }
    WB_ASSIGN(book, session.openToRead(given.path()));
    WB_TRY(replaceFile(
        QString::fromStdString(given.target), [&](QIODevice& device) { return exportJson(book->store(), device); }));
    return Done;
}

/** Every document with its number and its word. */
std::string documentHelp()
{
    QStringList known;
    for (const DocumentKind& kind : documentKinds()) {
        const QString words = QString::fromLatin1(kind.number) + u' ' + QString::fromLatin1(kind.word);
        if (!known.contains(words))
            known.append(words);
    }
    return "a document as PDF, by number or word: " + known.join(QStringLiteral(", ")).toStdString();
}

/** The document of that name about a record, whatever of the kinds that it may be about the record is. */
Result<DocumentRequest> requestedDocument(const Reader& reader, const Arguments& given)
{
    WB_ASSIGN(kinds, documentsNamed(QString::fromStdString(given.what)));
    const QString record = QString::fromStdString(given.record);
    std::optional<Error> notFound;
    for (const DocumentKind* kind : std::as_const(kinds)) {
        const auto id = resolve(reader, *findEntity(QString::fromLatin1(kind->entity)), record);
        if (id)
            return DocumentRequest{kind, *id, {}};
        // What is ambiguous in one kind says more than what is not there in another.
        if (!notFound || id.error().kind == ErrorKind::Ambiguous)
            notFound = id.error();
    }
    return tl::unexpected<Error>(*notFound);
}

Result<int> document(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToRead(given.path()));
    WB_ASSIGN(request, requestedDocument(book->store(), given));
    if (!given.readers.empty()) {
        WB_ASSIGN(audience, audienceNamed(QString::fromStdString(given.readers)));
        request.audience = audience;
    }
    request.at = book->clock().now();
    request.year = given.year;
    if (endingOf(given) == QStringLiteral("txt")) {
        WB_ASSIGN(text, documentText(book->connection(), request, labelsIn(QLocale::German)));
        WB_TRY(replaceFile(QString::fromStdString(given.target), text.toUtf8()));
        return Done;
    }
    WB_ASSIGN(pdf, makeDocument(book->connection(), request, labelsIn(QLocale::German)));
    WB_TRY(replaceFile(QString::fromStdString(given.target), pdf));
    return Done;
}

Result<int> attachFile(Session& session, const Arguments& given)
{
    WB_ASSIGN(kind, entityNamed(QString::fromStdString(given.what)));
    WB_ASSIGN(file, readAttachment(QString::fromStdString(given.file)));
    WB_ASSIGN(book, session.openToWrite(given.path()));
    WB_ASSIGN(owner, resolve(book->store(), *kind, QString::fromStdString(given.record)));
    WB_ASSIGN(fields, Session::parseFields(book->store(), *findEntity(u"attachment"), given.fields));
    WB_ASSIGN(proposal, attach(book->store(), owner, file, fields, book->ids()));
    WB_TRY(session.carryOut(*book, proposal, given.excuse));
    session.print(proposal.changes.changes().first().record.toText());
    return Done;
}

Result<int> extractFile(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToRead(given.path()));
    WB_ASSIGN(id, resolve(book->store(), *findEntity(u"attachment"), QString::fromStdString(given.record)));
    WB_ASSIGN(record, book->store().get(id));
    WB_ASSIGN(bytes, attachedFile(book->connection(), record.text(QLatin1StringView("hash"))));
    if (!bytes)
        return fail(ErrorKind::NoSuchRecord, record.text(QLatin1StringView("file_name")));
    WB_TRY(replaceFile(QString::fromStdString(given.target), *bytes));
    return Done;
}

} // namespace

void addExchangeCommands(CLI::App& app, Session& session, int& status)
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
        auto [sub, given] = command(
            "import", "records from a .csv or .json file; counts new, changed, same, doubtful, refused", import);
        sub->add_option("ENTITY", given->what, "not for a .json file that names its kinds")->required();
        sub->add_option("FILE", given->file);
        sub->add_option("--map", given->map, "COLUMN=FIELD, may be repeated")->allow_extra_args(false);
        sub->add_option("--key", given->key, "field that records are found by");
        addExcuse(*sub, given->excuse);
        sub->add_flag("--dry-run", given->dryRun, "show only");
        sub->add_flag("--skip-refused", given->skipRefused, "take in the rows that are not refused");
    }
    {
        auto [sub, given] = command("export",
            "all records of a kind, or a table csv-01 to csv-12, as .csv, .xlsx, .json, .ics or .vcf", exportTo);
        sub->add_option("WHAT", given->what);
        sub->add_flag("--all", given->all, "every kind, in one .json file");
        sub->add_option("--record", given->record, "of .ics and .vcf: only this one");
        sub->add_option("--audience", given->audience, "of a table: public (default), network or agency");
        sub->add_option("-o", given->target, "FILE")->required();
    }
    {
        auto [sub, given] = command("attach", "a file to a record; prints the id of the attachment", attachFile);
        sub->add_option("ENTITY", given->what)->required();
        sub->add_option("RECORD", given->record)->required();
        sub->add_option("FILE", given->file)->required();
        sub->add_option("FIELD=VALUE", given->fields);
        addExcuse(*sub, given->excuse);
    }
    {
        auto [sub, given] = command("extract", "an attached file out of the book", extractFile);
        sub->add_option("ATTACHMENT", given->record)->required();
        sub->add_option("-o", given->target, "FILE")->required();
    }
    {
        auto [sub, given] = command("document", documentHelp().c_str(), document);
        sub->add_option("NAME", given->what)->required();
        sub->add_option("RECORD", given->record)->required();
        sub->add_option(
            "--audience", given->readers, "of what was said in a session: group (default), agency, network or public");
        sub->add_option("--year", given->year, "of the plan of a year (default: the present one)");
        sub->add_option("-o", given->target, "FILE.pdf, or FILE.txt for the text alone")->required();
    }
}

} // namespace cli
