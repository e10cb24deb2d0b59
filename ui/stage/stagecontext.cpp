#include "ui/stage/stagecontext.h"

#include "core/change/judgement.h"
#include "core/model/entities/municipality.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/support/carryout.h"

#include <QTimeZone>
#include <algorithm>
#include <utility>

namespace ui {

using namespace core;

StageContext::StageContext(Book& book, RecordId session, bool ownBook, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_session(session)
    , m_ownBook(ownBook)
{
    connect(&book, &Book::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

QTime StageContext::now() const
{
    static const QTimeZone berlin("Europe/Berlin");
    return m_book.clock().now().toTimeZone(berlin).time();
}

void StageContext::refresh()
{
    const Result<Stage> stage = stageOf(reader(), m_session);
    if (stage)
        m_stage = *stage;
    else
        Q_EMIT failed(sentence(stage.error()), false);
    m_blocks = children(AgendaItem::info());
    m_clock = agendaClock(m_stage.facts.session, m_blocks, now());
}

void StageContext::tick()
{
    m_clock = agendaClock(m_stage.facts.session, m_blocks, now());
    Q_EMIT ticked();
}

RecordId StageContext::runningBlock() const
{
    return m_clock.running < 0 ? RecordId() : m_clock.blocks.at(m_clock.running).id;
}

QList<Record> StageContext::children(RecordId owner, const EntityInfo& kind) const
{
    return reader().childrenOf(owner, kind).value_or(QList<Record>());
}

QString StageContext::titleOf(RecordId id) const
{
    return reader().titleOf(id).value_or(QString());
}

QString StageContext::nameOf(RecordId id) const
{
    if (const StageTeam* team = m_stage.teamOf(id))
        return team->name;
    return shortNameOf(reader(), id).value_or(QString());
}

QString StageContext::namesOf(const QList<RecordId>& ids) const
{
    const QList<RecordId> all = m_stage.municipalities();
    if (all.size() > 1 && ids.size() == all.size())
        return tr("all");
    QStringList names;
    for (const RecordId id : ids)
        names.append(nameOf(id));
    return names.join(QStringLiteral(", "));
}

bool StageContext::report(const Result<std::optional<Act>>& done)
{
    if (done) {
        m_refused.reset();
        Q_EMIT succeeded();
        return true;
    }
    m_refusal = done.error();
    Q_EMIT failed(sentence(done.error()), mayStand(done.error()));
    return false;
}

bool StageContext::apply(const Result<acts::Proposal>& proposal, const QStringList& settles)
{
    if (!proposal)
        return report(tl::unexpected<Error>(proposal.error()));
    m_refused = *proposal;
    m_refused->settles.append(settles);
    const acts::Proposal wanted = *m_refused; // what follows may ask for another one
    return report(m_book.apply(wanted));
}

bool StageContext::standsUntilADay() const
{
    return needsDay(m_refusal);
}

bool StageContext::letStand(const QString& reason, QDate until)
{
    if (!m_refused || !mayStand(m_refusal))
        return false;
    Findings refused = m_refusal.findings;
    refused.removeIf([](const Finding& finding) { return !finding.isOpenError(); });
    acts::Proposal proposal = *m_refused;
    const Result<void> excused = acts::excuse(proposal, refused, reason, m_book.who(), until, m_book.ids());
    if (!excused)
        return report(tl::unexpected<Error>(excused.error()));
    if (!report(m_book.apply(proposal)))
        return false;
    Q_EMIT stood(proposal.settles);
    return true;
}

void StageContext::thinkAgain(const QStringList& typed)
{
    const auto isTyped = [&typed](const QString& key) { return typed.contains(key); };
    if (!m_refused || !mayStand(m_refusal) || std::ranges::none_of(m_refused->settles, isTyped))
        return;
    m_refused.reset();
    Q_EMIT succeeded(); // nothing is refused any more
}

bool StageContext::add(const EntityInfo& kind, const acts::Given& given, const QStringList& settles)
{
    const auto proposed = [&]() -> Result<acts::Proposal> {
        WB_ASSIGN(record, acts::prepared(reader(), kind, given, m_book.ids()));
        return acts::add(reader(), record);
    };
    return apply(proposed(), settles);
}

bool StageContext::edit(RecordId id, const acts::Given& given, const QStringList& settles)
{
    const auto proposed = [&]() -> Result<acts::Proposal> {
        WB_ASSIGN(record, reader().get(id));
        return acts::edit(reader(), record, given);
    };
    return apply(proposed(), settles);
}

bool StageContext::isOfSession(RecordId id) const
{
    constexpr int deepest = 8;
    for (int depth = 0; depth < deepest && !id.isNull() && id != m_session; ++depth) {
        const Result<std::optional<Record>> record = reader().find(id);
        id = record && *record ? (*record)->owner() : RecordId();
    }
    return id == m_session;
}

bool StageContext::remove(RecordId id)
{
    // The office would leave it where it is: a Koffer removes nothing of what it was not packed for.
    if (!m_ownBook && !isOfSession(id)) {
        Q_EMIT failed(
            tr("This is of an earlier session and is not removed in a Koffer. Say what becomes of it."), false);
        return false;
    }
    return apply(acts::remove(reader(), id));
}

QString labelText(const char* source)
{
    return spokenLabels().of(source);
}

bool isForTheRoom(Confidentiality confidentiality)
{
    return confidentiality != Confidentiality::Agency;
}

Confidentiality nextAfter(Confidentiality confidentiality)
{
    return Confidentiality((size_t(confidentiality) + 1) % choicesOf(confidentiality).size());
}

} // namespace ui
