#include "ui/forms/newrecorddraft.h"

#include "core/book/book.h"
#include "core/model/valuecodec.h"
#include "core/support/text.h"
#include "core/support/whendone.h"
#include "ui/forms/draftkeeper.h"
#include "ui/forms/recordform.h"
#include "ui/support/savingstate.h"

#include <algorithm>
#include <memory>

namespace ui {

namespace {

QList<core::DraftField> asFields(const core::acts::Given& given)
{
    QList<core::DraftField> fields;
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        fields.append({it.key(), {}, core::valueToCbor(it.value()), {}});
    return fields;
}

/** Drops a draft, if one is named, as soon as those that take its place are written; says what is not. The dialog may
 *  be gone by then. */
void dropAfter(core::Book& book, const QList<QFuture<core::Result<void>>>& written, const QString& key)
{
    if (written.isEmpty())
        return;
    auto* const watch = new QObject(&SavingState::of(book)); // so that it tells nobody when the book goes
    const auto open = std::make_shared<qsizetype>(written.size());
    for (const QFuture<core::Result<void>>& each : written) {
        core::whenDone(each, watch, [&book, watch, open, key](const core::Result<void>& done) {
            if (!done) {
                // As long as nothing gets into the file.
                QObject::connect(&book, &core::Book::changed, watch, &QObject::deleteLater);
                SavingState::of(book).noteFailure(watch, done.error());
                return;
            }
            if (--*open > 0)
                return;
            if (!key.isEmpty())
                static_cast<void>(book.dropDraft(key)); // one that stays is offered once more
            watch->deleteLater();
        });
    }
}

} // namespace

NewRecordDraft::NewRecordDraft(core::Book& book, const core::EntityInfo& kind, RecordForm& form, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_kind(kind)
    , m_form(form)
    , m_key(core::newDraftKey(QUuid::createUuid()))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NewRecordDraft::flush);
    connect(&form, &RecordForm::typed, this, [this] {
        if (!m_timer.isActive() && !m_ended)
            m_timer.start(draftDelayMs);
    });
}

QList<core::DraftField> NewRecordDraft::fields() const
{
    QList<core::DraftField> fields;
    for (qsizetype i = 0; i < qsizetype(m_kind.fields.size()); ++i) {
        const QString key = m_kind.fields[size_t(i)].name();
        if (const auto typed = m_form.draftOf(i))
            fields.append(*typed);
        else if (m_earlier.contains(key))
            fields.append({key, {}, core::valueToCbor(m_earlier.value(key)), {}});
    }
    return fields;
}

void NewRecordDraft::flush()
{
    m_timer.stop();
    if (m_ended || m_book.isReadOnly())
        return;
    core::Draft draft;
    draft.key = m_key;
    draft.entity = m_kind.name();
    draft.start = asFields(m_start);
    draft.fields = fields();
    if (draft.fields.isEmpty())
        return;
    core::whenDone(m_book.saveDraft(draft), this, [this](const core::Result<void>& written) {
        // What is in the way of a draft is in the way of the record as well, and said there. It goes on trying.
        if (!written && !m_ended)
            m_timer.start(5 * draftDelayMs);
    });
}

void NewRecordDraft::end()
{
    m_ended = true;
    m_timer.stop();
}

void NewRecordDraft::drop()
{
    end();
    static_cast<void>(m_book.dropDraft(m_key)); // one that stays is offered once more
}

core::Result<void> NewRecordDraft::handOver(core::RecordId to)
{
    WB_ASSIGN(record, m_book.store().get(to));
    WB_ASSIGN(waiting, m_book.drafts());
    const core::Record blank = m_kind.blank();
    const QList<core::DraftField> all = fields();
    bool isAllHanded = true;
    QList<QFuture<core::Result<void>>> under;
    for (core::DraftField typed : all) {
        const qsizetype field = m_kind.indexOf(typed.field);
        const core::Value& there = record.at(field);
        const QString words = typed.text.isNull() ? core::valueOr<QString>(m_form.value().at(field)) : typed.text;
        const bool saysNothing = words.trimmed().isEmpty() && !typed.text.isNull();
        if (saysNothing || typed.value == core::valueToCbor(there)
            || (!words.isEmpty()
                && core::text::foldedWords(words) == core::text::foldedWords(core::valueOr<QString>(there))))
            continue;
        core::Draft draft;
        draft.key = core::draftKey(to, typed.field);
        draft.entity = m_kind.name();
        draft.record = to;
        typed.before = core::valueToCbor(blank.at(field)); // so that what the book says is shown beside it
        draft.fields = {typed};
        // Somebody has typed there before: that is offered first, and this stays as it was kept.
        const bool isTaken = std::ranges::find(waiting, draft.key, &core::Draft::key) != waiting.end();
        isAllHanded = isAllHanded && !isTaken;
        if (!isTaken)
            under.append(m_book.saveDraft(draft));
    }
    if (isAllHanded && under.isEmpty()) {
        drop();
        return {};
    }
    flush();
    end();
    dropAfter(m_book, under, isAllHanded ? m_key : QString());
    return {};
}

core::acts::Given NewRecordDraft::valuesOf(const core::EntityInfo& kind, const QList<core::DraftField>& fields)
{
    core::acts::Given given;
    for (const core::DraftField& field : fields) {
        const qsizetype index = kind.indexOf(field.field);
        if (index < 0 || field.value.isNull())
            continue;
        if (const auto value = core::valueFromCbor(kind.fields[size_t(index)], field.value))
            given.insert(field.field, *value);
    }
    return given;
}

} // namespace ui
