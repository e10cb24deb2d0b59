#include "core/koffer/workentry.h"

#include "core/change/storedchange.h"
#include "core/exchange/changefile.h"
#include "core/koffer/recordstream.h"

#include <QCborArray>

namespace core::koffer {

namespace {

const QString returnedKey = QStringLiteral("returned");
const QString draftsKey = QStringLiteral("drafts");
const QString draftKey = QStringLiteral("key");
const QString atKey = QStringLiteral("at");
const QString valueKey = QStringLiteral("value");
const QString undoesKey = QStringLiteral("undoes");
const QString changeKey = QStringLiteral("change");
const QString partKey = QStringLiteral("part");
const QString settledKey = QStringLiteral("settled");
const QString marksKey = QStringLiteral("marks");

QCborValue textOrNull(const QString& text)
{
    return text.isNull() ? QCborValue(nullptr) : QCborValue(text);
}

QString textOf(const QCborValue& value)
{
    const QString text = value.toString();
    return value.isNull() ? QString() : text.isNull() ? QStringLiteral("") : text;
}

QCborArray cborOf(const Mark& mark)
{
    const QString field = mark.field < 0 ? QString() : QString(mark.entity->fields[size_t(mark.field)].name());
    return {int(mark.kind), mark.record.toText(), QString(mark.entity->name()), textOrNull(field),
        textOrNull(mark.element), textOrNull(mark.target.isNull() ? QString() : mark.target.toText())};
}

std::optional<Mark> markFrom(const QCborArray& array)
{
    Mark mark;
    mark.kind = Mark::Kind(array.at(0).toInteger());
    mark.record = RecordId::fromText(array.at(1).toString());
    mark.entity = findEntity(array.at(2).toString());
    if (!mark.entity)
        return std::nullopt;
    if (!array.at(3).isNull())
        mark.field = mark.entity->indexOf(array.at(3).toString());
    mark.element = textOf(array.at(4));
    mark.target = RecordId::fromText(textOf(array.at(5)));
    return mark;
}

QCborMap cborOf(const Meeting& meeting)
{
    QCborArray settled;
    for (const RecordId& record : meeting.settled)
        settled.append(record.toText());
    QCborArray marks;
    for (const Mark& mark : meeting.marks)
        marks.append(cborOf(mark));
    return {{settledKey, settled}, {marksKey, marks}};
}

Result<Change> stepFrom(const QByteArray& cbor, ActId act, const QString& name)
{
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    const qint64 part = map.value(partKey).toInteger(-1);
    WB_ASSIGN(stored, changefile::readChange(map.value(changeKey).toCbor(), name));
    const DecodedChange read = decoded(stored, false);
    if (!read.counts() || part < 0 || part > qint64(Change::Part::Table))
        return fail(ErrorKind::KofferDamaged, name, QStringLiteral("step"));
    Change change = read.change;
    change.part = Change::Part(part);
    if (stored.act != act)
        change.origin = stored.act;
    return change;
}

/** The form of history needs an act; a step that is written by the entry's own act names none. */
QCborMap cborOf(const Change& change, ActId act)
{
    StoredChange stored = encoded(change);
    if (stored.act.isNull())
        stored.act = act;
    return {{changeKey, changefile::toCbor(stored)}, {partKey, int(change.part)}};
}

class EntryReader {
public:
    explicit EntryReader(QString name)
        : m_name(std::move(name))
    {
    }

    Result<void> take(RecordType type, const QByteArray& cbor)
    {
        const QCborMap map = QCborValue::fromCbor(cbor).toMap();
        switch (type) {
        case RecordType::Manifest:
            m_entry.returned = quint32(map.value(returnedKey).toInteger(0));
            m_undoes = ActId::fromText(map.value(undoesKey).toString());
            if (map.value(draftsKey).toBool())
                m_entry.drafts.emplace();
            return {};
        case RecordType::Draft:
            if (m_entry.drafts)
                m_entry.drafts->append(
                    {map.value(draftKey).toString(), map.value(atKey).toString(), map.value(valueKey).toByteArray()});
            return {};
        case RecordType::Step: {
            const ActId act = m_other.acts.isEmpty() ? ActId() : m_other.acts.first().act.id;
            WB_ASSIGN(step, stepFrom(cbor, act, m_name));
            m_entry.changes.append(step);
            return {};
        }
        case RecordType::Marks:
            return takeMarks(map);
        default:
            return readInto(m_other, type, cbor, m_name);
        }
    }

    Result<WorkEntry> finish()
    {
        if (!m_other.acts.isEmpty()) {
            m_entry.act = m_other.acts.first().act;
            m_entry.act->info.undoes = m_undoes;
        }
        m_entry.changes.setMeeting(m_meeting);
        for (auto file = m_other.files.cbegin(); file != m_other.files.cend(); ++file)
            m_entry.changes.keep(file.key(), file.value());
        if (!m_entry.act && m_entry.returned == 0 && !m_entry.drafts)
            return fail(ErrorKind::KofferDamaged, m_name, QStringLiteral("entry"));
        return m_entry;
    }

private:
    Result<void> takeMarks(const QCborMap& map)
    {
        for (const QCborValue& record : map.value(settledKey).toArray())
            m_meeting.settled.append(RecordId::fromText(record.toString()));
        for (const QCborValue& value : map.value(marksKey).toArray()) {
            const auto mark = markFrom(value.toArray());
            if (!mark)
                return fail(ErrorKind::KofferDamaged, m_name, QStringLiteral("marks"));
            m_meeting.marks.append(*mark);
        }
        return {};
    }

    QString m_name;
    WorkEntry m_entry;
    Meeting m_meeting;
    Return m_other; ///< acts and files
    ActId m_undoes;
};

} // namespace

Result<QByteArray> written(const WorkEntry& entry)
{
    RecordWriter records;
    QCborMap manifest;
    if (entry.returned > 0)
        manifest.insert(returnedKey, qint64(entry.returned));
    if (entry.act && entry.act->isUndo())
        manifest.insert(undoesKey, entry.act->info.undoes.toText());
    if (entry.drafts)
        manifest.insert(draftsKey, true);
    WB_TRY(records.add(RecordType::Manifest, manifest));
    for (const DraftRow& draft : entry.drafts.value_or(QList<DraftRow>()))
        WB_TRY(records.add(RecordType::Draft, {{draftKey, draft.key}, {atKey, draft.at}, {valueKey, draft.value}}));
    if (entry.act) {
        Return other;
        other.acts.append(Origin{*entry.act, {}});
        other.files = entry.changes.files();
        WB_TRY(records.add(other));
        for (const Change& change : entry.changes)
            WB_TRY(records.add(RecordType::Step, cborOf(change, entry.act->id)));
        WB_TRY(records.add(RecordType::Marks, cborOf(entry.changes.meeting())));
    }
    return records.finish();
}

Result<WorkEntry> entryFrom(const QByteArray& bytes, const QString& name)
{
    EntryReader reader(name);
    WB_TRY(readRecords(bytes, name, [&](RecordType type, const QByteArray& cbor) { return reader.take(type, cbor); }));
    return reader.finish();
}

Result<ChangeSet> withIds(const ChangeSet& changes, const QList<Change>& noted)
{
    ChangeSet complete;
    qsizetype next = 0;
    for (Change change : changes) {
        if (change.part != Change::Part::Table) {
            if (next >= noted.size() || noted.at(next).record != change.record || noted.at(next).kind != change.kind)
                return fail(ErrorKind::Internal, QStringLiteral("journal"), change.record.toText());
            change.id = noted.at(next).id;
            change.parents = noted.at(next).parents;
            ++next;
        } else if (change.id.isNull()) {
            change.id = ChangeId(change.record.uuid()); // a step on tables is not noted; its form wants one
        }
        complete.append(change);
    }
    complete.setMeeting(changes.meeting());
    for (auto file = changes.files().cbegin(); file != changes.files().cend(); ++file)
        complete.keep(file.key(), file.value());
    return complete;
}

} // namespace core::koffer
