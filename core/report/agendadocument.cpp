#include "core/model/entities/session.h"
#include "core/model/overview/agendaplan.h"
#include "core/report/announcing.h"
#include "core/report/sessionhead.h"

namespace core {

namespace {

QString hours(const Told& told, qint64 minutes)
{
    return told.pick(u"%1 Min.", u"%1 min.").arg(minutes);
}

/** The blocks as rows; `isOpen` for those who take part, who see neither notes nor what was dropped. */
QVariantList rowsOf(const Told& told, const AgendaPlan& plan, bool isOpen)
{
    QVariantList rows;
    for (const AgendaBlock& block : plan.blocks) {
        const AgendaItem& item = block.item;
        const bool isBreak = item.kind == AgendaKind::Break;
        if (isOpen && item.course == AgendaCourse::Dropped)
            continue;
        rows.append(QVariantMap{{QStringLiteral("time"), Told::clock(block.start, isOpen ? QTime() : block.end)},
            {QStringLiteral("minutes"), QString::number(item.durationMin.value_or(0))},
            {QStringLiteral("title"), item.title}, {QStringLiteral("goal"), item.goal},
            {QStringLiteral("content"), item.content.text}, {QStringLiteral("method"), block.method},
            {QStringLiteral("material"), item.material}, {QStringLiteral("who"), item.responsible},
            {QStringLiteral("note"), item.note.text},
            {QStringLiteral("kind"), item.kind && !isBreak ? told.label(*item.kind) : QString()},
            {QStringLiteral("isBreak"), isBreak}, {QStringLiteral("isDropped"), item.course == AgendaCourse::Dropped}});
    }
    return rows;
}

/** Whether the blocks fill the session, as V-35 asks. */
QString fitOf(const Told& told, const AgendaPlan& plan)
{
    const auto left = plan.left();
    if (!left || *left == 0)
        return {};
    return *left > 0 ? told.pick(u"%1 Minuten sind noch frei.", u"%1 minutes are still free.").arg(*left)
                     : told.pick(u"Der Ablauf dauert %1 Minuten länger als der Termin.",
                               u"The agenda takes %1 minutes more than the session.")
                           .arg(-*left);
}

Result<DocumentData> agenda(const Reader& reader, const DocumentSubject& subject, const Labels& labels, bool isOpen)
{
    const Told told(reader, subject, labels);
    WB_ASSIGN(data, sessionHead(told, subject.record));
    WB_ASSIGN(session, reader.getAs<Session>(subject.record));
    WB_ASSIGN(plan, agendaPlan(reader, subject.record));
    QVariantMap& variables = data.variables;
    variables.insert(QStringLiteral("goals"), session.goals.text.split(u'\n', Qt::SkipEmptyParts));
    variables.insert(QStringLiteral("rows"), rowsOf(told, plan, isOpen));
    variables.insert(QStringLiteral("total"), hours(told, plan.minutes));
    variables.insert(QStringLiteral("breaks"), hours(told, plan.breaks));
    variables.insert(QStringLiteral("fit"), isOpen ? QString() : fitOf(told, plan));
    return std::move(data);
}

} // namespace

Result<DocumentData> agendaDocument(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    return agenda(reader, subject, labels, false);
}

Result<DocumentData> openAgendaDocument(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    return agenda(reader, subject, labels, true);
}

} // namespace core
