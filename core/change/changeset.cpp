#include "core/change/changeset.h"

#include <QSet>

namespace core {

namespace {

Change wholeStep(Change::Kind kind, const Record& record)
{
    Change step;
    step.kind = kind;
    step.record = record.id();
    step.entity = &record.entity();
    step.whole = record;
    return step;
}

} // namespace

Change Change::inverse() const
{
    Change back = *this;
    switch (kind) {
    case Kind::Create:
        back.kind = Kind::Remove;
        break;
    case Kind::Remove:
        back.kind = Kind::Create;
        break;
    case Kind::Set:
        std::swap(back.before, back.after);
        break;
    case Kind::Add:
        back.kind = Kind::Drop;
        break;
    case Kind::Drop:
        back.kind = Kind::Add;
        break;
    }
    return back;
}

void ChangeSet::append(const ChangeSet& other)
{
    m_changes.append(other.m_changes);
    m_files.insert(other.m_files);
    if (other.m_meeting == Meeting{})
        return;
    m_meeting.origins.append(other.m_meeting.origins);
    const QSet<RecordId> anew(other.m_meeting.settled.cbegin(), other.m_meeting.settled.cend());
    m_meeting.settled.removeIf([&](const RecordId& record) { return anew.contains(record); });
    m_meeting.settled.append(other.m_meeting.settled);
    m_meeting.marks.removeIf([&](const Mark& mark) { return anew.contains(mark.record); });
    m_meeting.marks.append(other.m_meeting.marks);
}

void ChangeSet::create(const Record& record)
{
    m_changes.append(wholeStep(Change::Kind::Create, record));
}

void ChangeSet::remove(const Record& record)
{
    m_changes.append(wholeStep(Change::Kind::Remove, record));
}

void ChangeSet::edit(const Record& before, const Record& after)
{
    Q_ASSERT(before.id() == after.id() && &before.entity() == &after.entity());
    const auto fields = before.entity().fields;
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        if (before.at(i) == after.at(i))
            continue;
        Change step;
        step.record = before.id();
        step.entity = &before.entity();
        step.field = i;
        if (!fields[size_t(i)].isSet()) {
            step.before = before.at(i);
            step.after = after.at(i);
            m_changes.append(step);
            continue;
        }
        const auto had = valueOr<QStringList>(before.at(i));
        const auto has = valueOr<QStringList>(after.at(i));
        for (const QString& element : had) {
            if (!has.contains(element)) {
                step.kind = Change::Kind::Drop;
                step.element = element;
                m_changes.append(step);
            }
        }
        for (const QString& element : has) {
            if (!had.contains(element)) {
                step.kind = Change::Kind::Add;
                step.element = element;
                m_changes.append(step);
            }
        }
    }
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet back;
    back.m_changes.reserve(m_changes.size());
    for (auto it = m_changes.crbegin(); it != m_changes.crend(); ++it)
        back.m_changes.append(it->inverse());
    return back;
}

ChangeSet ChangeSet::inTables() const
{
    ChangeSet shown = *this;
    shown.m_changes.removeIf([](const Change& change) { return change.part == Change::Part::History; });
    return shown;
}

QList<RecordId> ChangeSet::records() const
{
    QList<RecordId> ids;
    QSet<RecordId> seen;
    for (const Change& change : m_changes) {
        if (!seen.contains(change.record)) {
            seen.insert(change.record);
            ids.append(change.record);
        }
    }
    return ids;
}

} // namespace core
