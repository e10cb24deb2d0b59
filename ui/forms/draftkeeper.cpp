#include "ui/forms/draftkeeper.h"

#include "core/book/book.h"
#include "core/support/whendone.h"
#include "ui/forms/recordform.h"

#include <utility>

namespace ui {

namespace {

constexpr int retryMs = 5000;

} // namespace

DraftKeeper::DraftKeeper(core::Book& book, RecordForm& form, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_form(form)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&form, &RecordForm::typed, this, [this](qsizetype field) {
        if (m_record.isNull() || m_book.isReadOnly())
            return;
        m_dirty.insert(field);
        if (!m_timer.isActive())
            m_timer.start(draftDelayMs);
    });
    connect(&form, &RecordForm::takenBack, this, &DraftKeeper::drop);
}

core::Result<void> DraftKeeper::follow(const core::Record& record)
{
    m_dirty.clear();
    m_timer.stop();
    m_kind = &record.entity();
    m_record = record.id();
    WB_ASSIGN(drafts, m_book.drafts());
    for (const core::Draft& draft : std::as_const(drafts)) {
        if (draft.record != m_record || draft.fields.size() != 1)
            continue;
        const qsizetype field = m_kind->indexOf(draft.fields.first().field);
        if (field < 0)
            continue;
        if (!m_form.offerDraft(field, draft))
            drop(field);
    }
    return {};
}

QString DraftKeeper::keyOf(qsizetype field) const
{
    return core::draftKey(m_record, m_kind->fields[size_t(field)].name());
}

void DraftKeeper::flush()
{
    m_timer.stop();
    const QSet<qsizetype> fields = std::exchange(m_dirty, {});
    for (const qsizetype field : fields)
        keep(field);
}

void DraftKeeper::keep(qsizetype field)
{
    const std::optional<core::DraftField> typed = m_form.draftOf(field);
    if (!typed) {
        if (!m_form.isOffered(field))
            drop(field);
        return;
    }
    core::Draft draft;
    draft.key = keyOf(field);
    draft.entity = m_kind->name();
    draft.record = m_record;
    draft.fields = {*typed};
    core::whenDone(m_book.saveDraft(draft), this, [this, field, record = m_record](const core::Result<void>& written) {
        if (record == m_record)
            note(field, written);
    });
}

void DraftKeeper::drop(qsizetype field)
{
    m_dirty.remove(field);
    if (m_book.isReadOnly() || m_record.isNull())
        return;
    // One that stays is offered once more, and dropped then.
    static_cast<void>(m_book.dropDraft(keyOf(field)));
}

void DraftKeeper::note(qsizetype field, const core::Result<void>& written)
{
    if (written) {
        m_failure.reset();
        return;
    }
    m_dirty.insert(field);
    m_timer.start(retryMs);
    if (std::exchange(m_failure, written.error().kind) != written.error().kind)
        Q_EMIT failed(written.error());
}

} // namespace ui
