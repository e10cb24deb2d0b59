#include "core/change/agendaacts.h"

#include "core/model/entities/agendaitem.h"
#include "core/model/entities/agendatemplate.h"
#include "core/model/entities/method.h"
#include "core/model/entities/session.h"
#include "core/model/validation.h"
#include "core/support/orderkey.h"

namespace core::acts {

namespace {

using F = QLatin1StringView;

/** What an act about an agenda is called: after what it stands in. */
Result<ActInfo> agendaInfo(const Reader& reader, const char* kind, RecordId agenda)
{
    WB_ASSIGN(owner, reader.get(agenda));
    WB_ASSIGN(title, reader.titleOf(agenda));
    ActInfo info;
    info.kind = QString::fromLatin1(kind);
    info.entity = owner.entity().name();
    info.title = title;
    return info;
}

QString lastKey(const QList<Record>& blocks)
{
    return blocks.isEmpty() ? QString() : blocks.last().text(F("order_key"));
}

} // namespace

Result<ChangeSet> copyBlocks(const Reader& reader, RecordId from, RecordId into, const QString& after, IdSource& ids)
{
    ChangeSet set;
    QString key = after;
    WB_ASSIGN(blocks, reader.childrenOf(from, AgendaItem::info()));
    for (const Record& block : blocks) {
        auto copy = as<AgendaItem>(block);
        copy.session.id = into;
        key = orderKeyBetween(key, {});
        copy.order.key = key;
        // What happened there did not happen here.
        copy.actualStart = QTime();
        copy.actualEnd = QTime();
        copy.extraMin.reset();
        copy.course.reset();
        copy.note.text.clear();
        WB_ASSIGN(record, storable(recordOf(copy, RecordId(ids.next()))));
        set.create(record);
    }
    return set;
}

Result<Proposal> takeAgenda(const Reader& reader, RecordId into, RecordId from, bool instead, IdSource& ids)
{
    Proposal proposal;
    WB_ASSIGN(there, reader.childrenOf(into, AgendaItem::info()));
    QString after = lastKey(there);
    if (instead) {
        for (const Record& block : there) {
            WB_ASSIGN(gone, remove(reader, block.id()));
            proposal.changes.append(gone.changes);
        }
        after.clear();
    }
    WB_ASSIGN(copies, copyBlocks(reader, from, into, after, ids));
    proposal.changes.append(copies);
    // A session without a beginning begins when its template does.
    WB_ASSIGN(owner, reader.get(into));
    WB_ASSIGN(source, reader.get(from));
    const qsizetype start = owner.entity().indexOf(u"start_time");
    if (start >= 0 && isEmpty(owner.at(start)) && source.entity().indexOf(u"start_time") >= 0) {
        WB_ASSIGN(timed, difference(owner, Given{{QStringLiteral("start_time"), source.at(F("start_time"))}}));
        proposal.changes.append(timed);
    }
    WB_ASSIGN(info, agendaInfo(reader, "take_agenda", into));
    proposal.info = info;
    proposal.info.count = copies.size();
    return proposal;
}

Result<Proposal> saveAsTemplate(const Reader& reader, RecordId session, const QString& name, IdSource& ids)
{
    WB_ASSIGN(held, reader.getAs<Session>(session));
    Given given{{QStringLiteral("name"), name}};
    if (held.startTime.isValid())
        given.insert(QStringLiteral("start_time"), held.startTime);
    WB_ASSIGN(record, prepared(reader, AgendaTemplate::info(), given, ids));
    WB_ASSIGN(proposal, add(reader, record));
    WB_ASSIGN(copies, copyBlocks(reader, session, record.id(), {}, ids));
    proposal.changes.append(copies);
    return std::move(proposal);
}

Result<Proposal> addMethod(const Reader& reader, RecordId agenda, RecordId methodId, qint64 minutes, IdSource& ids)
{
    WB_ASSIGN(method, reader.getAs<Method>(methodId));
    Given given{{QStringLiteral("session"), agenda}, {QStringLiteral("title"), method.name},
        {QStringLiteral("method"), methodId}, {QStringLiteral("material"), method.material}};
    const QString purpose = method.purpose.text.section(u'\n', 0, 0).simplified();
    if (!purpose.isEmpty())
        given.insert(QStringLiteral("goal"), purpose.left(400));
    if (!method.steps.text.isEmpty())
        given.insert(QStringLiteral("content"), method.steps.text);
    const qint64 lasts = minutes > 0 ? minutes : method.durationMin.value_or(0);
    if (lasts > 0)
        given.insert(QStringLiteral("duration_min"), lasts);
    WB_ASSIGN(record, prepared(reader, AgendaItem::info(), given, ids));
    return add(reader, record);
}

} // namespace core::acts
