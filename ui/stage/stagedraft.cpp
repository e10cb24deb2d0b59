#include "ui/stage/stagedraft.h"

#include "core/model/valuecodec.h"
#include "ui/forms/draftkeeper.h"

#include <QCoreApplication>
#include <QPointer>
#include <algorithm>

namespace ui {

using namespace core;

StageDraft::StageDraft(Book& book, const EntityInfo& kind, RecordId session, const QString& place, const QString& owner,
    Fields fields, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_kind(kind)
    , m_session(session)
    , m_owner(owner)
    , m_key(newDraftKey(QUuid::createUuidV5(session.uuid(), place)))
    , m_fields(std::move(fields))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StageDraft::flush);
}

StageDraft::~StageDraft()
{
    m_timer.stop();
}

QList<DraftField> StageDraft::found()
{
    const Result<QList<Draft>> drafts = m_book.drafts();
    if (!drafts)
        return {};
    const auto mine = std::ranges::find(*drafts, m_key, &Draft::key);
    m_kept = mine != drafts->end(); // so that it goes when its text has found its place
    return m_kept ? mine->fields : QList<DraftField>();
}

void StageDraft::touch()
{
    if (!m_timer.isActive() && !m_book.isReadOnly())
        m_timer.start(draftDelayMs);
}

void StageDraft::flush()
{
    m_timer.stop();
    if (m_book.isReadOnly())
        return;
    Draft draft;
    draft.key = m_key;
    draft.entity = m_kind.name();
    draft.start = {chosenField(m_owner.toLatin1().constData(), m_session)};
    draft.fields = m_fields();
    if (draft.fields.isEmpty()) {
        if (m_kept)
            drop();
        return;
    }
    m_kept = true;
    // The last draft of a place is still being written when the place has gone.
    m_book.saveDraft(draft).then(qApp, [self = QPointer<StageDraft>(this)](const Result<void>& written) {
        if (self && !written && !self->m_timer.isActive())
            self->m_timer.start(5 * draftDelayMs); // it goes on trying
    });
}

void StageDraft::drop()
{
    m_timer.stop();
    m_kept = false;
    static_cast<void>(m_book.dropDraft(m_key)); // one that stays is put back once more
}

void StageDraft::settle()
{
    m_timer.stop();
    m_kept = false;
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
