#include "core/model/overview/due.h"

#include "core/model/entities/agency.h"
#include "core/model/entities/kofferissue.h"
#include "core/model/entities/measure.h"
#include "core/model/overview/duefinder.h"

#include <algorithm>

namespace core {

namespace due {

namespace {

/** Those that stay out of sight, by what they put off. */
Result<void> putOff(DueList& list, const Reader& reader, QDate today)
{
    WB_ASSIGN(records, reader.all(Snooze::info()));
    QHash<QString, PutOff> put;
    for (const Record& record : records) {
        const auto snooze = as<Snooze>(record);
        if (!snooze.topic || snooze.until <= today)
            continue;
        DueItem item;
        item.kind = *snooze.topic;
        item.subject = snooze.subject.id;
        PutOff& held = put[item.key()];
        if (!held.until.isValid() || held.until < snooze.until)
            held = {record.id(), snooze.until, snooze.reason, snooze.who};
    }
    for (DueItem& item : list.items) {
        const auto found = put.constFind(item.key());
        if (found != put.constEnd())
            item.putOff = *found;
    }
    const auto hidden = std::ranges::stable_partition(list.items, [](const DueItem& item) { return !item.putOff; });
    list.putOff = QList<DueItem>(hidden.begin(), hidden.end());
    list.items.erase(hidden.begin(), hidden.end());
    return {};
}

/** What has no day comes after what has one. */
bool comesBefore(const DueItem& one, const DueItem& other)
{
    if (one.day != other.day)
        return one.day.isValid() && (!other.day.isValid() || one.day < other.day);
    if (one.kind != other.kind)
        return one.kind < other.kind;
    return one.title != other.title ? one.title < other.title : one.key() < other.key();
}

bool comesBack(const DueItem& one, const DueItem& other)
{
    return one.putOff->until != other.putOff->until ? one.putOff->until < other.putOff->until : comesBefore(one, other);
}

} // namespace

Result<QList<Record>> Finder::those(const Wanted& wanted, std::optional<DueKind> countedAs)
{
    Excerpt excerpt;
    excerpt.kind = &wanted.kind;
    excerpt.ofAll = true;
    excerpt.most = wanted.most;
    if (!wanted.empty.isEmpty())
        excerpt.empty.append(wanted.kind.indexOf(QString(wanted.empty)));
    if (!wanted.state.isEmpty())
        excerpt.words.append({wanted.kind.indexOf(QString(wanted.state)), wanted.words});
    if (!wanted.day.isEmpty()) {
        excerpt.endField = wanted.kind.indexOf(QString(wanted.day));
        excerpt.sortField = excerpt.endField;
        excerpt.endsFrom = wanted.from;
        excerpt.endsBy = wanted.until;
    }
    WB_ASSIGN(found, reader.excerpt(excerpt));
    if (countedAs && found.count > found.records.size())
        list.left[*countedAs] += found.count - found.records.size();
    return found.records;
}

Result<bool> Finder::isOurs(RecordId agency)
{
    if (!m_own) {
        m_own.emplace();
        WB_ASSIGN(agencies, reader.all(Agency::info()));
        for (const Record& record : agencies) {
            if (as<Agency>(record).isOwn)
                m_own->append(record.id());
        }
    }
    return agency.isNull() || m_own->isEmpty() || m_own->contains(agency);
}

Result<void> Finder::add(DueItem item)
{
    if (item.title.isEmpty()) {
        WB_ASSIGN(title, reader.titleOf(item.record));
        item.title = title;
    }
    list.items.append(std::move(item));
    return {};
}

QDate lastDayOf(const FuzzyDate& date)
{
    return date.latest().isValid() ? date.latest() : date.earliest();
}

FuzzyDate inWords(const FuzzyDate& date)
{
    return date.isExact() && !date.isTentative() ? FuzzyDate() : date;
}

} // namespace due

QString DueItem::key() const
{
    return detail::wordOf(kind) + u':' + subject.toText();
}

qint64 DueList::count() const
{
    qint64 all = items.size();
    for (const qint64 further : left)
        all += further;
    return all;
}

Result<DueList> dueOn(const Reader& reader, const DueQuestion& question)
{
    DueList list;
    due::Finder finder(reader, question, list);
    WB_TRY(reader.onOneState([&]() -> Result<void> {
        using Source = Result<void> (*)(due::Finder&);
        constexpr Source sources[] = {due::sessions, due::registrations, due::records, due::agreements, due::approvals,
            due::goals, due::cases, due::measures, due::steps, due::office, due::contacts, due::conflicts,
            due::reminders, due::followUps};
        for (const Source source : sources) {
            if (const Result<void> done = source(finder); !done)
                return done;
        }
        return due::putOff(list, reader, question.today);
    }));
    for (QList<DueItem>* items : {&list.items, &list.putOff}) {
        for (DueItem& item : *items)
            item.isDisputed = item.kind != DueKind::Conflict
                && (question.conflicts.contains(item.record) || question.conflicts.contains(item.subject));
    }
    std::ranges::sort(list.items, due::comesBefore);
    std::ranges::sort(list.putOff, due::comesBack);
    return list;
}

Result<DueCounts> dueCounts(const Reader& reader, QDate today)
{
    DueCounts counts;
    Excerpt late;
    late.kind = &Measure::info();
    late.ofAll = true;
    late.words = {{late.kind->indexOf(u"state"),
        {detail::wordOf(MeasureState::Open), detail::wordOf(MeasureState::InProgress),
            detail::wordOf(MeasureState::Moved)}}};
    late.endField = late.kind->indexOf(u"until");
    late.endsBy = today.addDays(-1);
    WB_ASSIGN(measures, reader.excerpt(late));
    counts.overdueMeasures = measures.count;
    const EntityInfo& koffer = KofferIssue::info();
    WB_ASSIGN(out, reader.withValue(koffer, koffer.indexOf(u"state"), detail::wordOf(KofferState::Out)));
    counts.koffersOut = out.size();
    return counts;
}

} // namespace core
