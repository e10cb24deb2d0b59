#include "ui/peer/peerstep.h"

#include "core/change/consulting.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/peercontribution.h"
#include "core/wording/errortext.h"
#include "ui/look/style.h"
#include "ui/stage/holderline.h"
#include "ui/stage/measurestates.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stagetype.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

DraftPlace placeOfStep(RecordId consultation, RecordId contribution)
{
    return placeOfNew(Measure::info(), consultation, QStringLiteral("step of ") + contribution.toText(), "source");
}

} // namespace

PeerStep::PeerStep(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(new StageText(QStringLiteral("peerStepWhat"), tr("What is done first?"), this))
    , m_who(new HolderLine(context, QStringLiteral("peerStepWho"), this))
    , m_until(
          stageLine(QStringLiteral("peerStepUntil"), tr("Until when? 15.10.2023, end of October, spring 2024"), this))
    , m_draft(new StageDraft(
          context.book(), {}, [this] { return draftFields(); }, this))
{
    setObjectName(QStringLiteral("peerStep"));
    build();
    hide();
}

void PeerStep::build()
{
    auto* question = new StageLabel(
        tr("A measure of it: Enter goes on and saves at the end, Esc leaves it."), StageSize::Quiet, this);
    question->setInk(Ink::Quiet);
    question->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(question);
    column->addWidget(m_what);
    column->addWidget(m_who);
    column->addWidget(m_until);
    connect(m_what, &StageText::returnPressed, this, [this] { m_who->setFocus(Qt::OtherFocusReason); });
    connect(m_who, &HolderLine::done, this, [this] { m_until->setFocus(Qt::OtherFocusReason); });
    connect(m_who, &HolderLine::edited, this, [this] { m_draft->touch(); });
    connect(m_until, &QLineEdit::returnPressed, this, &PeerStep::save);
    connect(m_what, &StageText::edited, this, [this] { m_draft->touch(); });
    connect(m_until, &QLineEdit::textEdited, this, [this] { m_draft->touch(); });
}

void PeerStep::ask(RecordId consultation, RecordId contribution)
{
    m_consultation = consultation;
    m_contribution = contribution;
    const auto said = m_context.reader().getAs<PeerContribution>(contribution);
    const auto own = m_context.reader().getAs<PeerConsultation>(consultation);
    m_draft->follow(placeOfStep(consultation, contribution));
    m_what->setText(said ? said->words.text : QString());
    m_until->clear();
    m_who->clear();
    // It is the case giver's case.
    if (own && !own->caseGiver.isNull())
        m_who->setHolder(own->caseGiver.id);
    const QList<DraftField> kept = m_draft->found();
    if (const QString what = typedText(kept, "what"); !what.isEmpty())
        m_what->setText(what);
    m_until->setText(typedText(kept, "until"));
    m_who->takeUp(kept);
    m_draft->settle(); // nobody has typed yet
    show();
    enter();
}

void PeerStep::enter()
{
    m_what->setFocus(Qt::OtherFocusReason);
}

bool PeerStep::resume(RecordId consultation, const Draft& draft)
{
    if (draft.entity != Measure::info().name() || !draft.record.isNull())
        return false;
    QList<RecordId> sources{RecordId()};
    const QList<Record> said = m_context.children(consultation, PeerContribution::info());
    for (const Record& each : said)
        sources.append(each.id());
    for (const RecordId source : std::as_const(sources)) {
        if (placeOfStep(consultation, source).key == draft.key) {
            ask(consultation, source);
            return true;
        }
    }
    return false;
}

QList<DraftField> PeerStep::draftFields() const
{
    QList<DraftField> fields;
    if (!m_what->text().trimmed().isEmpty())
        fields.append(typedField("what", m_what->text()));
    if (!m_until->text().trimmed().isEmpty())
        fields.append(typedField("until", m_until->text()));
    fields.append(m_who->draftFields());
    return fields;
}

void PeerStep::save()
{
    if (m_who->holder().isNull())
        return m_who->demand();
    const Result<Value> until = typedDate(m_until->text());
    if (!until) {
        Q_EMIT m_context.failed(sentence(until.error()), false);
        return;
    }
    const acts::Given given{{QStringLiteral("what"), m_what->text().trimmed()}, {QStringLiteral("until"), *until},
        {QStringLiteral("who"), m_who->holder()}};
    const auto step =
        acts::agreeStep(m_context.reader(), m_consultation, m_contribution, given, m_context.book().ids());
    if (!m_context.apply(step, m_draft->keys()))
        return;
    m_draft->settle();
    m_draft->follow({});
    hide();
    Q_EMIT ended();
}

void PeerStep::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        m_draft->drop();
        m_draft->follow({});
        hide();
        Q_EMIT ended();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
