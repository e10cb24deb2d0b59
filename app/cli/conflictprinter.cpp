#include "app/cli/conflictprinter.h"

#include "core/model/valuecodec.h"
#include "core/wording/mergetext.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace cli {

using namespace core;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

ConflictPrinter::ConflictPrinter(Session& session, Book& book, QList<Origin> acts)
    : m_session(session)
    , m_book(book)
    , m_acts(std::move(acts))
{
}

Result<Origin> ConflictPrinter::authorOf(const Candidate& candidate)
{
    WB_ASSIGN(author, m_book.history().authorOf(candidate.id));
    if (author)
        return *author;
    const auto act = std::ranges::find(m_acts, candidate.origin, [](const Origin& origin) { return origin.act.id; });
    return act == m_acts.end() ? Origin{} : *act;
}

Result<void> ConflictPrinter::print(const Conflict& conflict)
{
    const Titles titles = Session::titles(m_book.store());
    WB_ASSIGN(title, m_book.store().titleOf(conflict.record));
    m_session.print(conflict.id.toString(QUuid::WithoutBraces).left(8) + QStringLiteral("  ")
        + conflictText(conflict, title, titles));
    for (const Candidate& candidate : conflict.candidates) {
        WB_ASSIGN(author, authorOf(candidate));
        QString line =
            QStringLiteral("    %1  %2  (%3)")
                .arg(candidate.id.toText().left(8), candidateText(conflict, candidate, titles), authorText(author));
        if (candidate.isShown)
            line += Words::tr(" – shown for now");
        m_session.print(line);
    }
    return {};
}

Result<QJsonObject> ConflictPrinter::json(const Conflict& conflict)
{
    QJsonArray candidates;
    for (const Candidate& candidate : conflict.candidates) {
        WB_ASSIGN(author, authorOf(candidate));
        candidates.append(QJsonObject{{QStringLiteral("id"), candidate.id.toText()},
            {QStringLiteral("value"), toJson(candidate.value)}, {QStringLiteral("source"), author.source},
            {QStringLiteral("who"), author.act.who}, {QStringLiteral("at"), author.act.at.toString(Qt::ISODate)},
            {QStringLiteral("shown"), candidate.isShown}});
    }
    const QString field =
        conflict.isAboutRecord() ? QString() : QString(conflict.entity->fields[size_t(conflict.field)].name());
    return QJsonObject{{QStringLiteral("conflict"), conflict.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("entity"), QString(conflict.entity->name())},
        {QStringLiteral("record"), conflict.record.toText()},
        {QStringLiteral("field"), conflict.isAboutRecord() ? QJsonValue() : QJsonValue(field)},
        {QStringLiteral("element"), conflict.element.isNull() ? QJsonValue() : QJsonValue(conflict.element)},
        {QStringLiteral("candidates"), candidates}};
}

} // namespace cli
