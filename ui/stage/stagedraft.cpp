#include "ui/stage/stagedraft.h"

#include "core/model/valuecodec.h"
#include "ui/forms/draftkeeper.h"

#include <QCoreApplication>
#include <QPointer>
#include <algorithm>

namespace ui {

using namespace core;

QStringList DraftPlace::keys() const
{
    if (record.isNull())
        return key.isEmpty() ? QStringList() : QStringList{key};
    QStringList keys;
    for (const QString& field : fields)
        keys.append(draftKey(record, field));
    return keys;
}

DraftPlace placeOfNew(const EntityInfo& kind, RecordId owner, const QString& name, const char* field)
{
    DraftPlace place;
    place.kind = &kind;
    place.key = newDraftKey(QUuid::createUuidV5(owner.uuid(), name));
    if (field)
        place.start.append(chosenField(field, owner));
    return place;
}

DraftPlace placeOfChange(const EntityInfo& kind, RecordId record, std::initializer_list<const char*> fields)
{
    DraftPlace place;
    place.kind = &kind;
    place.record = record;
    for (const char* const field : fields)
        place.fields.append(QString::fromLatin1(field));
    return place;
}

StageDraft::StageDraft(Book& book, const DraftPlace& place, Fields fields, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_fields(std::move(fields))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StageDraft::flush);
    follow(place);
}

StageDraft::~StageDraft()
{
    m_timer.stop();
}

void StageDraft::follow(const DraftPlace& place)
{
    flush();
    m_place = place;
    m_before.reset();
    if (place.record.isNull())
        return;
    if (const Result<Record> record = m_book.store().get(place.record))
        m_before = *record;
}

QList<DraftField> StageDraft::found()
{
    QList<DraftField> fields;
    const QStringList mine = keys();
    const Result<QList<Draft>> drafts = m_book.drafts();
    for (const Draft& draft : drafts.value_or(QList<Draft>())) {
        if (mine.contains(draft.key))
            fields += draft.fields;
    }
    return fields;
}

void StageDraft::touch()
{
    if (m_book.isReadOnly() || m_place.isNull())
        return;
    m_isDue = true;
    if (!m_timer.isActive())
        m_timer.start(draftDelayMs);
}

void StageDraft::flush()
{
    m_timer.stop();
    if (!m_isDue || m_place.isNull() || m_book.isReadOnly())
        return;
    m_isDue = false;
    const QList<DraftField> fields = m_fields();
    if (!m_place.record.isNull())
        keepChanges(fields);
    else if (fields.isEmpty())
        static_cast<void>(m_book.dropDraft(m_place.key)); // one that stays is offered once more
    else
        keep(m_place.key, fields);
}

bool StageDraft::isChange(const DraftField& field) const
{
    const qsizetype index = m_place.kind->indexOf(field.field);
    if (!m_before || index < 0)
        return true;
    const FieldInfo& info = m_place.kind->fields[size_t(index)];
    const Value& before = m_before->at(index);
    if (!field.text.isNull())
        return !info.isText() || valueOr<QString>(before) != field.text;
    const Result<Value> value = valueFromCbor(info, field.value);
    if (info.type != FieldType::References || !value)
        return field.value != valueToCbor(before);
    const auto now = valueOr<QStringList>(*value);
    const auto then = valueOr<QStringList>(before);
    return QSet<QString>(now.begin(), now.end()) != QSet<QString>(then.begin(), then.end());
}

void StageDraft::keepChanges(const QList<DraftField>& fields)
{
    for (const QString& name : std::as_const(m_place.fields)) {
        const auto typed = std::ranges::find(fields, name, &DraftField::field);
        if (typed == fields.end() || !isChange(*typed)) {
            static_cast<void>(m_book.dropDraft(draftKey(m_place.record, name)));
            continue;
        }
        DraftField field = *typed;
        if (const qsizetype index = m_place.kind->indexOf(name); m_before && index >= 0)
            field.before = valueToCbor(m_before->at(index));
        keep(draftKey(m_place.record, name), {field});
    }
}

void StageDraft::keep(const QString& key, const QList<DraftField>& fields)
{
    Draft draft;
    draft.key = key;
    draft.entity = m_place.kind->name();
    draft.record = m_place.record;
    draft.start = m_place.start;
    draft.fields = fields;
    // The last draft of a place is still being written when the place has gone.
    m_book.saveDraft(draft).then(qApp, [self = QPointer<StageDraft>(this), key](const Result<void>& written) {
        if (!self || written || !self->keys().contains(key))
            return;
        self->m_isDue = true;
        if (!self->m_timer.isActive())
            self->m_timer.start(5 * draftDelayMs); // it goes on trying
    });
}

void StageDraft::drop()
{
    settle();
    if (m_book.isReadOnly())
        return;
    const QStringList mine = keys();
    for (const QString& key : mine)
        static_cast<void>(m_book.dropDraft(key)); // one that stays is offered once more
}

void StageDraft::settle()
{
    m_timer.stop();
    m_isDue = false;
}

bool StageDraft::isAmong(const QStringList& settled) const
{
    const QStringList mine = keys();
    return std::ranges::any_of(mine, [&](const QString& key) { return settled.contains(key); });
}

DraftField typedField(const char* field, const QString& text)
{
    return {QString::fromLatin1(field), text, {}, {}};
}

DraftField chosenField(const char* field, const Value& value)
{
    return {QString::fromLatin1(field), {}, valueToCbor(value), {}};
}

QString typedText(const QList<DraftField>& fields, const char* field)
{
    const auto found = std::ranges::find(fields, QString::fromLatin1(field), &DraftField::field);
    return found == fields.end() ? QString() : found->text;
}

Value chosenValue(const EntityInfo& kind, const QList<DraftField>& fields, const char* field)
{
    const auto found = std::ranges::find(fields, QString::fromLatin1(field), &DraftField::field);
    const qsizetype index = kind.indexOf(QString::fromLatin1(field));
    if (found == fields.end() || index < 0 || found->value.isEmpty())
        return {};
    return valueFromCbor(kind.fields[size_t(index)], found->value).value_or(Value{});
}

} // namespace ui
