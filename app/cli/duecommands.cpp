#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/book/duebook.h"
#include "core/wording/daytext.h"
#include "core/wording/duetext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace core;

namespace {

struct Arguments {
    std::string book;
    int days = -1;
    bool json = false;
};

QJsonObject itemJson(const DueItem& item, QDate today)
{
    return {{QStringLiteral("kind"), detail::wordOf(item.kind)}, {QStringLiteral("what"), item.what},
        {QStringLiteral("record"), item.record.toText()}, {QStringLiteral("title"), item.title},
        {QStringLiteral("day"), item.day.isValid() ? QJsonValue(item.day.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("overdue_days"), item.isOverdue(today) ? QJsonValue(item.day.daysTo(today)) : QJsonValue()},
        {QStringLiteral("text"), dueText(item)}, {QStringLiteral("note"), dueNote(item, today)},
        {QStringLiteral("put_off_until"),
            item.putOff ? QJsonValue(item.putOff->until.toString(Qt::ISODate)) : QJsonValue()}};
}

QString itemLine(const DueItem& item, QDate today)
{
    const QString when =
        item.isOverdue(today) ? dayText(item.day) + u' ' + dueWhenText(item, today) : dueWhenText(item, today);
    QString line = QStringLiteral("%1  %2: %3").arg(when, dueKindText(item.kind), dueText(item));
    const QString note = dueNote(item, today);
    if (!note.isEmpty())
        line += QStringLiteral("  [%1]").arg(note);
    return item.putOff ? line + QStringLiteral("  ") + putOffText(*item.putOff) : line;
}

Result<int> due(Session& session, const Arguments& given)
{
    WB_ASSIGN(book, session.openToRead(QString::fromStdString(given.book)));
    const QDate today = book->clock().today();
    WB_ASSIGN(list, dueIn(*book));
    if (given.days >= 0)
        list.items.removeIf(
            [&](const DueItem& item) { return !item.day.isValid() || item.day > today.addDays(given.days); });
    QJsonArray items;
    for (const DueItem& item : std::as_const(list.items)) {
        items.append(itemJson(item, today));
        if (!given.json)
            session.print(itemLine(item, today));
    }
    QJsonArray putOff;
    for (const DueItem& item : std::as_const(list.putOff)) {
        putOff.append(itemJson(item, today));
        if (!given.json)
            session.print(itemLine(item, today));
    }
    QJsonObject left;
    for (auto it = list.left.cbegin(); it != list.left.cend(); ++it) {
        left.insert(detail::wordOf(it.key()), *it);
        if (!given.json)
            session.print(dueLeftText(it.key(), *it));
    }
    if (given.json)
        session.printJson(QJsonObject{
            {QStringLiteral("due"), items}, {QStringLiteral("put_off"), putOff}, {QStringLiteral("left"), left}});
    return Done;
}

} // namespace

void addDueCommands(CLI::App& app, Session& session, int& status)
{
    auto given = std::make_shared<Arguments>();
    CLI::App* sub = app.add_subcommand("due", "what is due, as the start page shows it: overdue first, then by day");
    sub->add_option("BOOK", given->book)->required();
    sub->add_option("--days", given->days, "only what is due within so many days from today")
        ->check(CLI::Range(0, 36'500));
    sub->add_flag("--json", given->json);
    sub->callback([given, &session, &status] { status = run(session, [&] { return due(session, *given); }); });
}

} // namespace cli
