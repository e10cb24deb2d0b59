#include "app/cli/commands.h"
#include "app/cli/conflictprinter.h"
#include "core/change/acts.h"
#include "core/exchange/recordexport.h"
#include "core/model/dispute.h"
#include "core/model/valuecodec.h"
#include "core/store/searchquery.h"
#include "core/wording/acttext.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace core;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Arguments {
    std::string book, kind, record, format = "table";
    std::vector<std::string> fields, where, words;
    Excuse excuse;

    [[nodiscard]] QString path() const { return QString::fromStdString(book); }
    [[nodiscard]] Result<const EntityInfo*> entity() const { return entityNamed(QString::fromStdString(kind)); }
};

Result<int> add(Session& session, const Arguments& given)
{
    WB_ASSIGN(kind, given.entity());
    WB_ASSIGN(book, session.openToWrite(given.path()));
    WB_ASSIGN(fields, Session::parseFields(book->store(), *kind, given.fields));
    WB_ASSIGN(record, acts::prepared(book->store(), *kind, fields, book->ids()));
    WB_ASSIGN(proposal, acts::add(book->store(), record));
    WB_TRY(session.carryOut(*book, proposal, given.excuse));
    session.print(record.id().toText());
    return Done;
}

Result<int> set(Session& session, const Arguments& given)
{
    WB_ASSIGN(kind, given.entity());
    WB_ASSIGN(book, session.openToWrite(given.path()));
    WB_ASSIGN(id, resolve(book->store(), *kind, QString::fromStdString(given.record)));
    WB_ASSIGN(before, book->store().get(id));
    WB_ASSIGN(fields, Session::parseFields(book->store(), *kind, given.fields));
    WB_ASSIGN(proposal, acts::edit(book->store(), before, fields));
    WB_TRY(session.carryOut(*book, proposal, given.excuse));
    return Done;
}

Result<int> remove(Session& session, const Arguments& given)
{
    WB_ASSIGN(kind, given.entity());
    WB_ASSIGN(book, session.openToWrite(given.path()));
    WB_ASSIGN(id, resolve(book->store(), *kind, QString::fromStdString(given.record)));
    WB_ASSIGN(proposal, acts::remove(book->store(), id));
    WB_TRY(session.carryOut(*book, proposal, given.excuse));
    return Done;
}

/** What waits for a decision in a record, under its key; nothing is added where nothing does. */
void addDisputes(QJsonObject& object, RecordId record, const QList<Dispute>& disputes)
{
    QStringList keys;
    for (const Dispute& dispute : disputes) {
        if (dispute.record == record)
            keys.append(dispute.field < 0 ? QString() : QString(dispute.entity->fields[size_t(dispute.field)].name()));
    }
    keys.removeDuplicates();
    if (!keys.isEmpty())
        object.insert(disputedKey, QJsonArray::fromStringList(keys));
}

Result<int> show(Session& session, const Arguments& given)
{
    WB_ASSIGN(kind, given.entity());
    WB_ASSIGN(book, session.openToRead(given.path()));
    WB_ASSIGN(id, resolve(book->store(), *kind, QString::fromStdString(given.record)));
    WB_ASSIGN(record, book->store().get(id));
    if (given.format == "json") {
        WB_ASSIGN(disputes, book->store().disputes());
        QJsonObject object = recordToJson(record);
        addDisputes(object, id, disputes);
        session.printJson(object);
        return Done;
    }
    session.print(QStringLiteral("id: ") + id.toText());
    for (qsizetype i = 0; i < qsizetype(kind->fields.size()); ++i) {
        const FieldInfo& field = kind->fields[size_t(i)];
        QString text = readable(field, record.at(i), spokenLabels(), Session::titles(book->store()));
        if (isEmpty(record.at(i)) || text.isEmpty())
            continue;
        session.print(
            spokenLabels().of(field.label) + QStringLiteral(": ") + text.replace(u'\n', QStringLiteral("\n    ")));
    }
    WB_ASSIGN(conflicts, book->history().conflictsOf(id));
    if (!conflicts.isEmpty())
        session.print(Words::tr("Open conflicts: %1").arg(conflicts.size()));
    ConflictPrinter printer(session, *book);
    for (const Conflict& conflict : conflicts)
        WB_TRY(printer.print(conflict));
    return Done;
}

bool matches(const Record& record, const QMap<QString, Value>& where)
{
    for (auto it = where.cbegin(); it != where.cend(); ++it) {
        const qsizetype index = record.entity().indexOf(it.key());
        const Value& value = record.at(index);
        const bool fits = record.entity().fields[size_t(index)].isSet()
            ? std::ranges::all_of(valueOr<QStringList>(it.value()),
                [&](const QString& element) { return valueOr<QStringList>(value).contains(element); })
            : value == it.value();
        if (!fits)
            return false;
    }
    return true;
}

bool isDisputed(const QList<Dispute>& disputes, RecordId record, qsizetype field)
{
    return std::ranges::any_of(
        disputes, [&](const Dispute& dispute) { return dispute.record == record && dispute.field == field; });
}

void printTable(Session& session, const EntityInfo& kind, const QList<Record>& records, const Titles& titles,
    const QList<Dispute>& disputes)
{
    QList<QStringList> lines;
    QStringList header{QStringLiteral("id")};
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
        if (kind.fields[size_t(i)].has(FieldFlag::Listed)) {
            shown.append(i);
            header.append(spokenLabels().of(kind.fields[size_t(i)].label));
        }
    }
    lines.append(header);
    for (const Record& record : records) {
        QStringList line{record.id().toText().left(8)};
        for (const qsizetype i : shown) {
            QString text = readable(kind.fields[size_t(i)], record.at(i), spokenLabels(), titles);
            if (isDisputed(disputes, record.id(), i))
                text += u' ' + disputedMark(spokenLabels());
            line.append(text.trimmed().replace(u'\n', QStringLiteral(", ")));
        }
        lines.append(line);
    }
    QList<qsizetype> widths(header.size());
    for (const QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    }
    for (const QStringList& line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text += line.at(i).leftJustified(widths.at(i)) + QStringLiteral("  ");
        session.print(text.trimmed());
    }
}

/** The form that import takes back, as `export` writes it. */
Result<void> printCsv(const RecordStore& store, const EntityInfo& kind, const QList<Record>& records)
{
    QList<RecordId> ids;
    for (const Record& record : records)
        ids.append(record.id());
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return fail(ErrorKind::InputOutput, QStringLiteral("stdout"), out.errorString());
    return exportCsv(store, kind, labelsIn(QLocale::German), out, &ids);
}

Result<int> list(Session& session, const Arguments& given)
{
    WB_ASSIGN(kind, given.entity());
    WB_ASSIGN(book, session.openToRead(given.path()));
    WB_ASSIGN(where, Session::parseFields(book->store(), *kind, given.where));
    QList<Record> records;
    WB_TRY(book->store().forEach(*kind, [&](const Record& record) -> Result<void> {
        if (matches(record, where))
            records.append(record);
        return {};
    }));
    WB_ASSIGN(disputes, book->store().disputes());
    if (given.format == "json") {
        QJsonArray array;
        for (const Record& record : records) {
            QJsonObject object = recordToJson(record);
            addDisputes(object, record.id(), disputes);
            array.append(object);
        }
        session.printJson(array);
    } else if (given.format == "csv") {
        WB_TRY(printCsv(book->store(), *kind, records));
    } else {
        printTable(session, *kind, records, Session::titles(book->store()), disputes);
    }
    return Done;
}

QString typeWord(const FieldInfo& field)
{
    static const char* const words[] = {"text", "long_text", "integer", "real", "flag", "date", "time", "fuzzy_date",
        "choice", "reference", "choices", "references", "order"};
    return QString::fromLatin1(words[size_t(field.type)]);
}

QStringList flagWords(const FieldInfo& field)
{
    static const std::pair<FieldFlag, const char*> flags[] = {{FieldFlag::Required, "required"},
        {FieldFlag::Listed, "listed"}, {FieldFlag::Found, "found"}, {FieldFlag::Personal, "personal"},
        {FieldFlag::Confidential, "confidential"}, {FieldFlag::Owner, "owner"}, {FieldFlag::MatchKey, "match_key"},
        {FieldFlag::Model, "model"}};
    QStringList words;
    for (const auto& [flag, word] : flags) {
        if (field.has(flag))
            words.append(QString::fromLatin1(word));
    }
    return words;
}

QJsonObject fieldJson(const FieldInfo& field)
{
    QJsonObject object{{QStringLiteral("key"), QString(field.name())}, {QStringLiteral("type"), typeWord(field)},
        {QStringLiteral("label"), spokenLabels().of(field.label)},
        {QStringLiteral("flags"), QJsonArray::fromStringList(flagWords(field))}};
    if (field.target)
        object.insert(QStringLiteral("target"), QString::fromLatin1(field.target));
    QJsonArray words;
    for (const ChoiceWord& choice : field.choices)
        words.append(QString::fromLatin1(choice.word));
    if (!words.isEmpty())
        object.insert(QStringLiteral("words"), words);
    return object;
}

Result<int> entities(Session& session, const Arguments& given)
{
    QList<const EntityInfo*> kinds;
    if (given.kind.empty()) {
        for (const EntityInfo* kind : allEntities())
            kinds.append(kind);
    } else {
        WB_ASSIGN(kind, given.entity());
        kinds.append(kind);
    }
    QJsonArray all;
    for (const EntityInfo* kind : kinds) {
        QJsonArray fields;
        if (given.format != "json")
            session.print(kind->name() + QStringLiteral(" (") + spokenLabels().of(kind->singular) + u')');
        for (const FieldInfo& field : kind->fields) {
            fields.append(fieldJson(field));
            QStringList words;
            for (const ChoiceWord& choice : field.choices)
                words.append(QString::fromLatin1(choice.word));
            if (field.target)
                words.append(QStringLiteral("-> ") + QString::fromLatin1(field.target));
            if (given.format != "json" && !given.kind.empty()) {
                session.print(QStringLiteral("    %1  %2  %3  %4")
                                  .arg(QString(field.name()), -24)
                                  .arg(typeWord(field), -11)
                                  .arg(flagWords(field).join(u','), -20)
                                  .arg(words.join(QStringLiteral(" | "))));
            }
        }
        all.append(QJsonObject{{QStringLiteral("entity"), QString(kind->name())},
            {QStringLiteral("label"), spokenLabels().of(kind->singular)}, {QStringLiteral("fields"), fields}});
    }
    if (given.format == "json")
        session.printJson(all);
    return Done;
}

/** What many changes have left for later is put into the index first, unless somebody else has the file. */
Result<SearchAnswer> answerWhole(Session& session, const QString& path, const SearchRequest& request)
{
    SearchAnswer answer;
    {
        WB_ASSIGN(book, session.openToRead(path));
        WB_ASSIGN(found, book->search(request));
        answer = found;
    }
    if (answer.waiting == 0)
        return answer;
    const Result<std::unique_ptr<Book>> book = session.openToWrite(path);
    return book && (*book)->finishSearch() ? (*book)->search(request) : answer;
}

/** Records of every kind by the words of all their texts, the best first. */
Result<int> search(Session& session, const Arguments& given)
{
    QStringList words;
    for (const std::string& word : given.words)
        words.append(QString::fromStdString(word));
    SearchRequest request;
    request.typed = words.join(u' ');
    request.most = 200;
    request.thorough = true;
    WB_ASSIGN(answer, answerWhole(session, given.path(), request));
    QJsonArray found;
    for (const SearchHit& hit : answer.hits) {
        QJsonObject object{{QStringLiteral("kind"), QString(hit.kind->name())}, {QStringLiteral("id"), hit.id.toText()},
            {QStringLiteral("title"), hit.title}};
        if (hit.field) {
            object.insert(QStringLiteral("field"), QString(hit.field->name()));
            object.insert(QStringLiteral("excerpt"), hit.excerpt);
        }
        found.append(object);
        if (given.format == "json")
            continue;
        session.print(QStringLiteral("%1  %2  %3")
                          .arg(hit.id.toText().left(8), spokenLabels().of(hit.kind->singular), hit.title));
        if (hit.field)
            session.print(QStringLiteral("          %1: %2")
                              .arg(spokenLabels().of(hit.field->label),
                                  hit.excerpt.isEmpty() ? Words::tr("(not shown here)") : hit.excerpt));
    }
    if (given.format == "json")
        session.printJson(found);
    if (answer.more)
        session.say(Words::tr("There is more; only the first %1 are listed.").arg(answer.hits.size()));
    if (answer.waiting > 0)
        session.say(Words::tr("Records that cannot be found yet: %1").arg(answer.waiting));
    return found.isEmpty() ? Refused : Done;
}

} // namespace

void addExcuse(CLI::App& command, Excuse& excuse)
{
    auto* reason = command.add_option("--because", excuse.reason, "lets findings stand that may, and records why");
    command.add_option("--until", excuse.until, "until when they may stand")->needs(reason);
}

void addRecordCommands(CLI::App& app, Session& session, int& status)
{
    const auto command = [&](const char* name, const char* help, Result<int> (*work)(Session&, const Arguments&)) {
        auto given = std::make_shared<Arguments>();
        CLI::App* sub = app.add_subcommand(name, help);
        sub->callback(
            [given, work, &session, &status] { status = run(session, [&] { return work(session, *given); }); });
        return std::pair(sub, given);
    };
    const auto formats = CLI::IsMember({"text", "json"});
    {
        auto [sub, given] = command("entities", "record kinds with their fields, types and flags", entities);
        sub->add_option("ENTITY", given->kind);
        sub->add_flag_callback("--json", [given = given] { given->format = "json"; });
    }
    {
        auto [sub, given] = command("list", "records of a kind", list);
        sub->add_option("BOOK", given->book)->required();
        sub->add_option("ENTITY", given->kind)->required();
        sub->add_option("--where", given->where, "FIELD=VALUE, may be repeated")->allow_extra_args(false);
        sub->add_option("--format", given->format, "table (default), csv or json")
            ->check(CLI::IsMember({"table", "csv", "json"}));
    }
    {
        auto [sub, given] = command("search", "records of every kind by words of their texts, the best 200", search);
        sub->add_option("BOOK", given->book)->required();
        sub->add_option("WORDS", given->words)->required();
        sub->add_flag_callback("--json", [given = given] { given->format = "json"; });
    }
    {
        auto [sub, given] = command("show", "one record", show);
        sub->add_option("BOOK", given->book)->required();
        sub->add_option("ENTITY", given->kind)->required();
        sub->add_option("RECORD", given->record)->required();
        sub->add_option("--format", given->format)->check(formats);
    }
    {
        auto [sub, given] = command("add", "a new record; prints its id", add);
        addExcuse(*sub, given->excuse);
        sub->add_option("BOOK", given->book)->required();
        sub->add_option("ENTITY", given->kind)->required();
        sub->add_option("FIELD=VALUE", given->fields)->required();
    }
    {
        auto [sub, given] = command("set", "changes fields of a record", set);
        addExcuse(*sub, given->excuse);
        sub->add_option("BOOK", given->book)->required();
        sub->add_option("ENTITY", given->kind)->required();
        sub->add_option("RECORD", given->record)->required();
        sub->add_option("FIELD=VALUE", given->fields)->required();
    }
    {
        auto [sub, given] = command("remove", "removes a record with what lives in it", remove);
        addExcuse(*sub, given->excuse);
        sub->add_option("BOOK", given->book)->required();
        sub->add_option("ENTITY", given->kind)->required();
        sub->add_option("RECORD", given->record)->required();
    }
}

} // namespace cli
