#include "ui/peer/peerstep.h"

#include "core/change/consulting.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/peercontribution.h"
#include "core/wording/errortext.h"
#include "ui/forms/recordpicker.h"
#include "ui/look/style.h"
#include "ui/stage/measurestates.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stagetype.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

QList<const EntityInfo*> holders()
{
    return targetsOf(Measure::info().fields[size_t(Measure::info().indexOf(u"who"))]);
}

DraftPlace placeOfStep(RecordId consultation, RecordId contribution)
{
    return placeOfNew(Measure::info(), consultation, QStringLiteral("step of ") + contribution.toText(), "source");
}

} // namespace

PeerStep::PeerStep(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(new StageText(QStringLiteral("peerStepWhat"), tr("What is done first?"), this))
    , m_who(new RecordPicker(context.book(), holders(), this))
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
    m_who->setObjectName(QStringLiteral("peerStepWho"));
    m_who->setAccessibleName(tr("Who does it?"));
    m_who->setPlaceholderText(tr("Who does it? A digit or a name"));
    m_who->setFont(stageFont(StageSize::Line));
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
    connect(m_who, &RecordPicker::picked, this, [this](RecordId id) {
        setWho(id);
        m_until->setFocus(Qt::OtherFocusReason);
    });
    connect(m_who, &QLineEdit::returnPressed, this, [this] {
        if (!m_holder.isNull())
            m_until->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT m_context.failed(nobodyChosen(), false);
    });
    connect(m_who, &QLineEdit::textEdited, this, &PeerStep::typedWho);
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
    m_holder = {};
    // It is the case giver's case.
    if (own && !own->caseGiver.isNull())
        setWho(own->caseGiver.id);
    const QList<DraftField> kept = m_draft->found();
    if (const QString what = typedText(kept, "what"); !what.isEmpty())
        m_what->setText(what);
    m_until->setText(typedText(kept, "until"));
    if (const auto who = valueOr<RecordId>(chosenValue(Measure::info(), kept, "who")); !who.isNull())
        setWho(who);
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
    if (!m_holder.isNull())
        fields.append(chosenField("who", m_holder));
    else if (!m_who->text().trimmed().isEmpty())
        fields.append(typedField("who", m_who->text()));
    return fields;
}

void PeerStep::setWho(RecordId who)
{
    m_holder = who;
    m_draft->touch();
    m_who->list()->hide(); // Enter would take what the digit was found in
    m_who->showTitle(m_context.titleOf(who));
}

void PeerStep::typedWho(const QString& words)
{
    m_holder = {};
    m_draft->touch();
    bool isDigit = false;
    const int number = words.trimmed().toInt(&isDigit);
    const QList<RecordId> all = m_context.stage().municipalities();
    if (!isDigit || (all.size() >= 10 && words.trimmed().size() < 2))
        return;
    if (number > 0 && number <= all.size()) {
        setWho(all.at(number - 1));
        return;
    }
    // Not something to look for: Enter would take whatever has the digit somewhere.
    m_who->list()->hide();
    m_who->clear();
    Q_EMIT m_context.failed(tr("No municipality has the digit %1.").arg(number), false);
}

void PeerStep::save()
{
    if (m_holder.isNull()) {
        Q_EMIT m_context.failed(nobodyChosen(), false);
        m_who->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<Value> until = typedDate(m_until->text());
    if (!until) {
        Q_EMIT m_context.failed(sentence(until.error()), false);
        return;
    }
    acts::Given given{{QStringLiteral("what"), m_what->text().trimmed()}, {QStringLiteral("until"), *until}};
    if (!m_holder.isNull())
        given.insert(QStringLiteral("who"), m_holder);
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
