#include "ui/desk/kofferwork.h"

#include "core/model/entities/committee.h"
#include "core/model/entities/consultationcase.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace core;

namespace {

/** Sessions under what they belong to; those with the next dates first. */
Result<KofferWork::Offer> offerOf(Database& database)
{
    const RecordStore store(database);
    WB_ASSIGN(sessions, store.all(Session::info()));
    QHash<RecordId, qsizetype> places;
    KofferWork::Offer offer;
    for (const Record& record : std::as_const(sessions)) {
        const RecordId owner = record.owner();
        if (!places.contains(owner)) {
            WB_ASSIGN(kind, store.kindOf(owner));
            if (kind != &Series::info() && kind != &ConsultationCase::info() && kind != &Committee::info())
                continue;
            WB_ASSIGN(title, store.titleOf(owner));
            places.insert(owner, offer.size());
            offer.append({owner, title, kind == &ConsultationCase::info(), {}});
        }
        const auto session = as<Session>(record);
        WB_ASSIGN(title, store.titleOf(record.id()));
        // Below its series it need not say the name of the series again.
        offer[places.value(owner)].sessions.append(
            {record.id(), owner, session.title.isEmpty() ? title : session.title, session.date});
    }
    for (OfferedOwner& owner : offer) {
        std::ranges::stable_sort(owner.sessions,
            [](const OfferedSession& a, const OfferedSession& b) { return a.date.earliest() < b.date.earliest(); });
    }
    std::ranges::stable_sort(
        offer, [](const OfferedOwner& a, const OfferedOwner& b) { return a.title.localeAwareCompare(b.title) < 0; });
    return offer;
}

Result<KofferWork::Packing> packingOf(Database& database, const koffer::PackRequest& request, const Clock& clock)
{
    RandomIdSource ids;
    WB_ASSIGN(packing, koffer::planPacking(database, request, ids, clock));
    return std::make_shared<const koffer::Packing>(std::move(packing));
}

} // namespace

KofferWork::KofferWork(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_reader(book)
{
    connect(&m_offering, &QFutureWatcherBase::finished, this, [this] { Q_EMIT offered(); });
    connect(&m_planning, &QFutureWatcherBase::finished, this, [this] {
        if (m_wanted)
            return startPlanning();
        m_isPlanning = false;
        Q_EMIT planned(m_planning.result());
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        m_isWriting = false;
        Q_EMIT written(m_writing.result());
    });
}

KofferWork::~KofferWork()
{
    m_wanted.reset();
    m_offering.waitForFinished();
    m_planning.waitForFinished();
    m_writing.waitForFinished();
}

void KofferWork::readOffer()
{
    m_offering.setFuture(m_reader.run<Offer>(offerOf));
}

void KofferWork::plan(const koffer::PackRequest& request)
{
    m_wanted = request;
    if (!std::exchange(m_isPlanning, true))
        startPlanning();
}

void KofferWork::startPlanning()
{
    const koffer::PackRequest request = *std::exchange(m_wanted, std::nullopt);
    const Clock* const clock = &m_book.clock();
    m_planning.setFuture(
        m_reader.run<Packing>([request, clock](Database& database) { return packingOf(database, request, *clock); }));
}

void KofferWork::write(const koffer::PackRequest& request, const QString& path, const QString& code)
{
    m_isWriting = true;
    const Clock* const clock = &m_book.clock();
    m_writing.setFuture(
        m_reader.run<Packing>([request, clock, path, code, cost = m_cost](Database& database) -> Result<Packing> {
            WB_ASSIGN(packing, packingOf(database, request, *clock));
            WB_TRY(koffer::writeKoffer(*packing, path, code, cost));
            return packing;
        }));
}

} // namespace ui
