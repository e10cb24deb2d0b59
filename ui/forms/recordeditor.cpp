#include "ui/forms/recordeditor.h"

#include "core/book/book.h"
#include "core/change/judgement.h"
#include "core/change/meeting.h"
#include "core/model/overview/recordversions.h"
#include "core/store/storedhistory.h"
#include "ui/forms/draftkeeper.h"
#include "ui/forms/recordform.h"
#include "ui/support/conflictview.h"
#include "ui/support/savingstate.h"

#include <QVBoxLayout>

namespace ui {

RecordEditor::RecordEditor(core::Book& book, const core::EntityInfo& kind, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_kind(kind)
    , m_form(new RecordForm(book, kind))
    , m_drafts(new DraftKeeper(book, *m_form, this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &RecordForm::fieldLeft, this, [this](qsizetype field) { save(field); });
    connect(m_form, &RecordForm::referenceActivated, this, &RecordEditor::referenceActivated);
    connect(m_form, &RecordForm::conflictDecided, this, &RecordEditor::decide);
    connect(m_drafts, &DraftKeeper::failed, this, &RecordEditor::failed);
    connect(
        m_form, &RecordForm::typed, this, [this] { SavingState::of(m_book).note(this, SavingState::State::Typed); });
    connect(m_form, &RecordForm::takenBack, this, &RecordEditor::tellState);
    connect(this, &RecordEditor::saved, this, &RecordEditor::tellState);
    connect(this, &RecordEditor::failed, this, [this](const core::Error& error) {
        if (!m_form->touched().isEmpty()) // what could not be read or decided leaves nothing unsaved
            SavingState::of(m_book).noteFailure(this, error);
    });
    connect(&book, &core::Book::changed, this, [this] {
        if (m_id.isNull())
            return;
        if (const core::Result<void> read = refresh(); !read)
            Q_EMIT failed(read.error());
    });
}

RecordEditor::~RecordEditor()
{
    m_drafts->flush();
    disconnect(m_form, nullptr, this, nullptr); // going, it is left once more
}

core::Result<void> RecordEditor::open(core::RecordId id)
{
    m_form->leave();
    m_drafts->flush();
    WB_ASSIGN(found, m_book.store().find(m_kind, id));
    if (!found)
        return core::fail(core::ErrorKind::NoSuchRecord, id.toText(), m_kind.name());
    m_id = id;
    m_gone = false;
    m_form->load(*found);
    m_form->setReadOnly(m_book.isReadOnly());
    m_locked.clear();
    guard(*found);
    WB_TRY(m_drafts->follow(*found));
    return showFindings(*found);
}

void RecordEditor::tellState()
{
    const bool isTyped = !m_form->touched().isEmpty();
    SavingState::of(m_book).note(this, isTyped ? SavingState::State::Typed : SavingState::State::Saved);
}

core::Result<void> RecordEditor::refresh()
{
    WB_ASSIGN(found, m_book.store().find(m_kind, m_id));
    const bool wasGone = std::exchange(m_gone, !found);
    if (found) {
        m_form->load(*found);
        WB_TRY(showFindings(*found));
    }
    if (m_gone != wasGone)
        m_form->setReadOnly(m_gone || m_book.isReadOnly());
    if (found)
        guard(*found);
    if (m_gone && !wasGone)
        Q_EMIT gone();
    return {};
}

void RecordEditor::guard(const core::Record& record)
{
    const QSet<QString> locked = m_book.isReadOnly() ? QSet<QString>() : core::lockedFields(record);
    if (locked != m_locked)
        m_form->setReadOnly(m_book.isReadOnly());
    if (locked != m_locked || !locked.isEmpty())
        m_form->setLockedFields(locked,
            tr("This record is released. What stands here is only read; what has to be put right goes into a new "
               "version."));
    m_locked = locked;
}

core::Result<void> RecordEditor::showFindings(const core::Record& record)
{
    WB_ASSIGN(findings, core::judgement::ofOne(m_book.store(), record, m_book.clock().today()));
    m_form->setFindings(findings);
    return showConflicts();
}

core::Result<void> RecordEditor::showConflicts()
{
    WB_ASSIGN(open, m_book.history().conflictsOf(m_id));
    const core::Titles titles = [this](core::RecordId id) { return m_book.store().titleOf(id).value_or(QString()); };
    const auto authorOf = [this](const core::Candidate& candidate) {
        const core::Result<std::optional<core::Origin>> author = m_book.history().authorOf(candidate.id);
        return author && *author ? **author : core::Origin();
    };
    QList<ConflictView> views;
    for (const core::Conflict& conflict : std::as_const(open))
        views.append(conflictView(conflict, titles(m_id), titles, authorOf));
    m_form->setConflicts(views, m_book.isReadOnly());
    return {};
}

void RecordEditor::decide(const core::Conflict& conflict, const core::Decision& decision)
{
    const core::StoredHistory view(m_book.connection());
    const auto* const candidate = std::get_if<core::ChangeId>(&decision.answer);
    const core::Result<core::acts::Proposal> proposal = candidate
        ? core::acts::decide(view, conflict, *candidate, m_book.ids())
        : core::acts::decide(view, conflict, std::get<core::Value>(decision.answer), m_book.ids());
    const core::Result<std::optional<core::Act>> act =
        proposal ? m_book.apply(*proposal) : tl::unexpected<core::Error>(proposal.error());
    if (!act) {
        Q_EMIT failed(act.error());
        return;
    }
    if (*act)
        Q_EMIT saved(**act);
    m_form->focusField(conflict.entity->fields[size_t(conflict.field)].name());
}

void RecordEditor::letStand(const QString& reason, QDate until)
{
    if (m_refused >= 0)
        save(m_refused, Exception{reason, until});
}

void RecordEditor::save(qsizetype field, const std::optional<Exception>& exception)
{
    if (m_id.isNull() || m_gone)
        return;
    const core::Value typed = m_form->value().at(field);
    const core::Result<std::optional<core::Act>> act = apply(field, typed, exception);
    m_refused = act || act.error().kind != core::ErrorKind::ForbiddenByRule ? -1 : field;
    if (act && *act) {
        Q_EMIT saved(**act); // changed() has refreshed the form
        return;
    }
    // Either somebody has made it so already, or it failed: then what was typed stays, with the reason.
    if (const core::Result<void> read = refresh(); !read)
        Q_EMIT failed(read.error());
    if (act)
        return tellState();
    m_form->setFieldError(field, act.error());
    Q_EMIT failed(act.error());
}

core::Result<std::optional<core::Act>> RecordEditor::apply(
    qsizetype field, const core::Value& value, const std::optional<Exception>& exception)
{
    WB_ASSIGN(fresh, m_book.store().get(m_id));
    const core::acts::Given given{{m_kind.fields[size_t(field)].name(), value}};
    WB_ASSIGN(proposal, core::acts::edit(m_book.store(), fresh, given));
    proposal.settles = {m_drafts->keyOf(field)};
    if (exception) {
        WB_ASSIGN(brought, m_book.judge(proposal));
        brought.removeIf([](const core::Finding& finding) { return !finding.isOpenError(); });
        WB_TRY(core::acts::excuse(proposal, brought, exception->reason, m_book.who(), exception->until, m_book.ids()));
    }
    return m_book.apply(proposal);
}

void RecordEditor::hideEvent(QHideEvent* event)
{
    m_form->leave();
    m_drafts->flush();
    QWidget::hideEvent(event);
}

} // namespace ui
