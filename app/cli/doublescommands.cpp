#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/change/joining.h"
#include "core/store/doublesearch.h"
#include "core/wording/language.h"
#include "core/wording/likenesstext.h"

#include <QCoreApplication>

namespace cli {

using namespace core;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Arguments {
    std::string book, kind, keep, remove;
    std::vector<std::string> fields;
    bool dryRun = false;
    Excuse excuse;

    [[nodiscard]] QString path() const { return QString::fromStdString(book); }
    [[nodiscard]] Result<const EntityInfo*> entity() const { return entityNamed(QString::fromStdString(kind)); }
};

/** FIELD=kept, FIELD=other or FIELD=both. */
Result<acts::JoinChoices> choicesOf(const std::vector<std::string>& words)
{
    static const QMap<QString, acts::JoinSide> sides{{QStringLiteral("kept"), acts::JoinSide::Kept},
        {QStringLiteral("other"), acts::JoinSide::Other}, {QStringLiteral("both"), acts::JoinSide::Both}};
    acts::JoinChoices choices;
    for (const std::string& word : words) {
        const QString text = QString::fromStdString(word);
        const qsizetype equals = text.indexOf(u'=');
        const auto side = sides.constFind(text.mid(equals + 1));
        if (equals < 1 || side == sides.cend())
            return fail(ErrorKind::UsageWrong, text, QStringLiteral("FIELD=kept|other|both"));
        choices.insert(text.left(equals), *side);
    }
    return choices;
}

Result<int> join(Session& session, const Arguments& given)
{
    WB_ASSIGN(kind, given.entity());
    WB_ASSIGN(choices, choicesOf(given.fields));
    WB_ASSIGN(book, given.dryRun ? session.openToRead(given.path()) : session.openToWrite(given.path()));
    WB_ASSIGN(keep, resolve(book->store(), *kind, QString::fromStdString(given.keep)));
    WB_ASSIGN(remove, resolve(book->store(), *kind, QString::fromStdString(given.remove)));
    WB_ASSIGN(joining, acts::joinRecords(book->store(), keep, remove, choices));
    if (!given.dryRun)
        WB_TRY(session.carryOut(*book, joining.proposal, given.excuse));
    for (const acts::JoinMove& move : joining.moves) {
        session.print(QStringLiteral("%1, %2: %3")
                          .arg(spokenLabels().of(move.entity->plural),
                              spokenLabels().of(move.entity->fields[size_t(move.field)].label))
                          .arg(move.count));
    }
    if (!joining.followers.isEmpty())
        session.print(Words::tr("%n record(s) joined along with them", nullptr, int(joining.followers.size())));
    return Done;
}

Result<int> doubles(Session& session, const Arguments& given)
{
    WB_ASSIGN(kind, given.entity());
    WB_ASSIGN(book, session.openToRead(given.path()));
    WB_ASSIGN(pairs, allDoubles(book->connection(), *kind));
    for (const DoublePair& pair : pairs) {
        session.print(QStringLiteral("%1 %2  %3 | %4  %5")
                          .arg(pair.one.toText(), pair.other.toText(), pair.title, pair.otherTitle,
                              Words::tr("%1 %: %2").arg(pair.likeness.percent).arg(likenessText(pair.likeness))));
    }
    session.say(Words::tr("%n likely double(s)", nullptr, int(pairs.size())));
    return Done;
}

} // namespace

void addDoublesCommands(CLI::App& app, Session& session, int& status)
{
    const auto command = [&](const char* name, const char* help, Result<int> (*work)(Session&, const Arguments&)) {
        auto given = std::make_shared<Arguments>();
        CLI::App* sub = app.add_subcommand(name, help);
        sub->add_option("BOOK", given->book)->required();
        sub->add_option("ENTITY", given->kind)->required();
        sub->callback(
            [given, work, &session, &status] { status = run(session, [&] { return work(session, *given); }); });
        return std::pair(sub, given);
    };
    {
        auto [sub, given] = command("join", "two records of a kind: all that hangs on REMOVE goes to KEEP", join);
        sub->add_option("KEEP", given->keep)->required();
        sub->add_option("REMOVE", given->remove)->required();
        sub->add_option("FIELD=kept|other|both", given->fields, "where a value is taken from");
        sub->add_flag("--dry-run", given->dryRun, "show only");
        addExcuse(*sub, given->excuse);
    }
    command("doubles", "records of a kind that are likely about the same, two a line", doubles);
}

} // namespace cli
