#include "ui/models/listreading.h"

#include "core/store/recordlist.h"
#include "core/support/whendone.h"

namespace ui {

using core::RecordList;
using core::Result;

namespace {

Result<ListReading::Ids> read(core::Database& database, const ListReading::Wanted& wanted)
{
    RecordList list(database, wanted.query, wanted.keys);
    list.setOrder(wanted.order);
    ListReading::Ids found;
    WB_ASSIGN(ids, list.allIds());
    found.ids = ids;
    found.all = found.ids.size();
    if (wanted.query != wanted.whole) {
        WB_ASSIGN(all, RecordList(database, wanted.whole).count());
        found.all = all;
    }
    if (wanted.before) {
        WB_ASSIGN(before, RecordList(database, *wanted.before, wanted.keys).allIds());
        found.before = before;
    }
    return found;
}

} // namespace

ListReading::ListReading(core::Book& book, Take take, QObject* parent)
    : QObject(parent)
    , m_reader(book)
    , m_take(std::move(take))
{
}

void ListReading::ask(const Wanted& wanted)
{
    m_isAwaited = true;
    if (m_isUnderWay)
        m_next = wanted;
    else
        begin(wanted);
}

void ListReading::forget()
{
    m_isAwaited = false;
    m_next.reset();
}

void ListReading::begin(const Wanted& wanted)
{
    m_isUnderWay = true;
    core::whenDone(m_reader.run<Ids>([wanted](core::Database& database) { return read(database, wanted); }), this,
        [this](const Result<Ids>& ids) { end(ids); });
}

void ListReading::end(const Result<Ids>& ids)
{
    m_isUnderWay = false;
    if (m_next) {
        const Wanted next = *std::exchange(m_next, std::nullopt);
        begin(next);
    } else if (std::exchange(m_isAwaited, false)) {
        m_take(ids);
    }
}

} // namespace ui
