#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/koffer/quarantine.h"
#include "core/model/entities/kofferissue.h"
#include "core/wording/daytext.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace core;

namespace {

struct Arguments {
    std::string book, held;
    bool json = false;

    [[nodiscard]] QString path() const { return QString::fromStdString(book); }
};

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString wordOf(KofferState state)
{
    return QString::fromLatin1(choicesOf(state)[size_t(state)].word);
}

QString labelOf(KofferState state)
{
    return spokenLabels().of(choicesOf(state)[size_t(state)].label);
}

QString dayText(const QDate& day)
{
    return day.isValid() ? core::dayText(day) : QStringLiteral("–");
}

QJsonObject jsonOf(const Record& record)
{
    const auto issue = as<KofferIssue>(record);
    return {{QStringLiteral("id"), record.id().toText()}, {QStringLiteral("number"), issue.number},
        {QStringLiteral("holder"), issue.holder}, {QStringLiteral("since"), issue.issuedOn.toString(Qt::ISODate)},
        {QStringLiteral("state"), wordOf(issue.state)},
        {QStringLiteral("returned"),
            issue.returnedOn.isValid() ? QJsonValue(issue.returnedOn.toString(Qt::ISODate)) : QJsonValue()}};
}

QJsonObject jsonOf(const koffer::HeldReturn& held)
{
    return {{QStringLiteral("id"), held.id}, {QStringLiteral("file"), held.name}, {QStringLiteral("path"), held.path},
        {QStringLiteral("at"), held.at.toString(Qt::ISODate)}, {QStringLiteral("by"), held.by},
        {QStringLiteral("koffer"), held.label ? QJsonValue(RecordId(held.label->koffer).toText()) : QJsonValue()},
        {QStringLiteral("return"), held.label ? QJsonValue(qint64(held.label->number)) : QJsonValue()},
        {QStringLiteral("reason"), sentence(held.why)}};
}

Result<int> list(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToRead(given.path()));
    WB_ASSIGN(issues, book->store().all(KofferIssue::info()));
    WB_ASSIGN(held, koffer::heldReturns(*book));
    if (given.json) {
        QJsonArray issued;
        for (const Record& issue : issues)
            issued.append(jsonOf(issue));
        QJsonArray kept;
        for (const koffer::HeldReturn& each : held)
            kept.append(jsonOf(each));
        session.printJson(QJsonObject{{QStringLiteral("koffer"), issued}, {QStringLiteral("quarantine"), kept}});
        return Done;
    }
    for (const Record& record : issues) {
        const auto issue = as<KofferIssue>(record);
        session.print(QStringLiteral("%1  %2  %3  %4  %5")
                          .arg(issue.number, -16)
                          .arg(dayText(issue.issuedOn), dayText(issue.returnedOn), labelOf(issue.state), issue.holder));
    }
    for (const koffer::HeldReturn& each : held) {
        session.print(QStringLiteral("%1  %2").arg(each.id.left(8), sentence(each.why)));
        session.print(QStringLiteral("          ") + each.path);
    }
    return Done;
}

Result<int> discard(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToWrite(given.path()));
    WB_TRY(koffer::discardHeld(*book, QString::fromStdString(given.held)));
    return Done;
}

} // namespace

void addKofferListCommands(CLI::App& koffer, Session& session, int& status)
{
    const auto command = [&](const char* name, const char* help, Result<int> (*work)(Session&, const Arguments&)) {
        auto given = std::make_shared<Arguments>();
        CLI::App* sub = koffer.add_subcommand(name, help);
        sub->add_option("BOOK", given->book)->required();
        sub->callback(
            [given, work, &session, &status] { status = run(session, [&] { return work(session, *given); }); });
        return std::pair(sub, given);
    };
    {
        auto [sub, given] =
            command("list", "who has which Koffer since when, and the returns that could not be taken over", list);
        sub->add_flag("--json", given->json);
    }
    {
        auto [sub, given] = command("discard", "throws away a return that could not be taken over", discard);
        sub->add_option("HELD", given->held, "its id or a beginning of it")->required();
    }
}

} // namespace cli
