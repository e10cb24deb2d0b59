#include "ui/stage/measureentry.h"

#include "core/change/stageacts.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/labels.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/stage/holderline.h"
#include "ui/stage/measurestates.h"
#include "ui/stage/stagechip.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stagetype.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <utility>

namespace ui {

using namespace core;

namespace {

/** Beside the fields of a measure, in its draft: the topic that it is made of. */
constexpr QLatin1StringView topicField("topic");

DraftPlace placeOfEdited(RecordId measure)
{
    return placeOfChange(Measure::info(), measure, {"what", "who", "until", "confidentiality"});
}

} // namespace

MeasureEntry::MeasureEntry(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(new StageText(QStringLiteral("measureWhat"), tr("What is done?"), this))
    , m_who(new HolderLine(context, QStringLiteral("measureWho"), this))
    , m_until(
          stageLine(QStringLiteral("measureUntil"), tr("Until when? 15.10.2023, end of October, spring 2024"), this))
    , m_digits(new StageLabel(QString(), StageSize::Quiet, this))
    , m_secretChip(new StageChip(keyName(QKeySequence(int(Qt::ALT) | Qt::Key_K)), {}, this))
    , m_draft(new StageDraft(
          context.book(), placeOfMeasure(), [this] { return draftFields(); }, this))
{
    build();
    follow();
    setSecret(m_secret);
    restore();
}

void MeasureEntry::build()
{
    m_digits->setInk(Ink::Quiet);
    m_digits->setWordWrap(true);
    m_secretChip->setObjectName(QStringLiteral("measureSecret"));
    auto* const last = new QHBoxLayout;
    last->setSpacing(px(8));
    last->addWidget(m_until, 1);
    last->addWidget(m_secretChip);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_what);
    column->addWidget(m_who);
    column->addWidget(m_digits);
    column->addLayout(last);
}

void MeasureEntry::setSecret(Confidentiality secret)
{
    m_secret = secret;
    m_secretChip->setText(choiceText(secret));
    m_secretChip->setAccessibleName(tr("Who may read it: %1").arg(m_secretChip->text()));
    m_secretChip->setChecked(secret != Confidentiality::Group);
    m_secretChip->updateGeometry();
}

void MeasureEntry::follow()
{
    // Before anything is said of what is typed.
    const auto touched = [this] {
        m_context.thinkAgain(m_draft->keys());
        m_draft->touch();
    };
    connect(m_what, &StageText::edited, this, touched);
    connect(m_what, &StageText::edited, this, &MeasureEntry::typedWhat);
    connect(m_who, &HolderLine::edited, this, touched);
    connect(m_until, &QLineEdit::textEdited, this, touched);
    connect(m_what, &StageText::returnPressed, this, [this] { m_who->setFocus(Qt::OtherFocusReason); });
    connect(m_who, &HolderLine::done, this, [this] { m_until->setFocus(Qt::OtherFocusReason); });
    connect(m_until, &QLineEdit::returnPressed, this, &MeasureEntry::save);
    const auto next = [this, touched] {
        setSecret(nextAfter(m_secret));
        touched();
    };
    auto* const secretKey = new QShortcut(QKeySequence(int(Qt::ALT) | Qt::Key_K), this);
    secretKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(secretKey, &QShortcut::activated, this, next);
    connect(m_secretChip, &StageChip::clicked, this, next);
    connect(&m_context, &StageContext::stood, this, [this](const QStringList& settled) {
        if (!m_draft->isAmong(settled))
            return;
        m_draft->settle();
        clear();
    });
}

/** Words taken away are the note or topic taken away: what is typed next is something else. */
void MeasureEntry::typedWhat()
{
    if (!m_what->text().isEmpty() || !m_edited.isNull() || (m_note.isNull() && m_topic.isNull()))
        return;
    m_note = {};
    m_topic = {};
    setSecret(Confidentiality::Group);
}

/** What has gone meanwhile is nothing that a measure can be, or come from. */
void MeasureEntry::forgetTheGone()
{
    const auto isGone = [this](RecordId id) {
        return !id.isNull() && !m_context.reader().find(id).value_or(std::nullopt);
    };
    if (isGone(m_note))
        m_note = {};
    if (isGone(m_topic))
        m_topic = {};
    if (!isGone(m_edited))
        return;
    m_draft->drop();
    m_edited = {}; // its words make a new one
    m_draft->follow(placeOfMeasure());
    m_draft->touch();
}

void MeasureEntry::fromNote(RecordId note)
{
    const Result<Record> record = m_context.reader().get(note);
    if (!record || !isFree())
        return;
    const auto outcome = as<Outcome>(*record);
    clear();
    m_note = note;
    m_what->setText(outcome.words.text);
    setSecret(outcome.confidentiality);
    if (outcome.municipalities.ids.size() == 1)
        m_who->setHolder(outcome.municipalities.ids.first());
    m_draft->touch();
}

void MeasureEntry::fromTopic(RecordId topic)
{
    const auto item = m_context.reader().getAs<ParkingItem>(topic);
    if (!item || m_topic == topic || !isFree())
        return; // asked for twice, it goes on where it is
    clear();
    m_topic = topic;
    m_what->setText(item->topic.text);
    setSecret(item->confidentiality);
    if (!item->municipality.isNull())
        m_who->setHolder(item->municipality.id);
    m_draft->touch();
}

void MeasureEntry::change(RecordId id)
{
    const Result<Record> record = m_context.reader().get(id);
    if (!record || &record->entity() != &Measure::info() || !isFree())
        return;
    const auto measure = as<Measure>(*record);
    clear();
    m_edited = id;
    m_draft->follow(placeOfMeasure());
    m_note = measure.outcome.id;
    m_what->setText(measure.what.text);
    setSecret(measure.confidentiality);
    m_who->setHolder(measure.who.id);
    m_until->setText(
        readable(Measure::info().fields[size_t(Measure::info().indexOf(u"until"))], measure.due, spokenLabels(), {}));
    m_until->setModified(false);
    m_draft->settle(); // nobody has typed yet
    takeUp(m_draft->found());
    m_what->setFocus(Qt::OtherFocusReason);
}

bool MeasureEntry::isTouched() const
{
    if (m_edited.isNull() || m_what->isModified() || m_until->isModified())
        return true;
    const auto held = m_context.reader().getAs<Measure>(m_edited);
    return held && (held->who.id != m_who->holder() || held->confidentiality != m_secret);
}

/** A measure half entered is not put away for another. */
bool MeasureEntry::isFree()
{
    if (!isTouched() || m_what->text().trimmed().isEmpty())
        return true;
    Q_EMIT m_context.failed(tr("First finish the measure that is being entered, or empty its line."), false);
    m_what->setFocus(Qt::OtherFocusReason);
    m_wasInTheWay = true;
    return false;
}

acts::Given MeasureEntry::given() const
{
    acts::Given given{
        {QStringLiteral("what"), m_what->text()}, {QStringLiteral("confidentiality"), detail::wordOf(m_secret)}};
    if (!m_who->holder().isNull())
        given.insert(QStringLiteral("who"), m_who->holder());
    if (!m_note.isNull())
        given.insert(QStringLiteral("outcome"), m_note);
    return given;
}

void MeasureEntry::save()
{
    if (m_who->holder().isNull())
        return m_who->demand();
    const Result<Value> until = typedDate(m_until->text());
    if (!until) {
        Q_EMIT m_context.failed(sentence(until.error()), false);
        return;
    }
    acts::Given fields = given();
    fields.insert(QStringLiteral("until"), *until);
    if (!write(fields))
        return;
    m_draft->settle();
    clear();
    m_what->setFocus(Qt::OtherFocusReason);
}

bool MeasureEntry::write(acts::Given fields)
{
    if (!m_edited.isNull())
        return m_context.edit(m_edited, fields, m_draft->keys());
    fields.insert(QStringLiteral("source"), m_context.session());
    if (m_topic.isNull())
        return m_context.add(Measure::info(), fields, m_draft->keys());
    return m_context.apply(
        acts::measureOfTopic(m_context.reader(), m_topic, fields, m_context.book().ids()), m_draft->keys());
}

void MeasureEntry::clear()
{
    m_draft->flush(); // before the fields are empty
    m_what->setText({});
    m_who->clear();
    m_until->clear();
    m_note = {};
    m_topic = {};
    m_edited = {};
    setSecret(Confidentiality::Group);
    m_draft->follow(placeOfMeasure());
}

QList<DraftField> MeasureEntry::draftFields() const
{
    QList<DraftField> fields;
    if (!m_what->text().trimmed().isEmpty())
        fields.append(typedField("what", m_what->text()));
    // Of a measure that is there it is a date until somebody types.
    if (!m_until->text().trimmed().isEmpty() && (m_edited.isNull() || m_until->isModified()))
        fields.append(typedField("until", m_until->text()));
    fields.append(m_who->draftFields());
    // Of a measure that is there only what differs counts; alone it is nothing that was entered.
    if (!m_edited.isNull() || (m_secret != Confidentiality::Group && !fields.isEmpty()))
        fields.append(chosenField("confidentiality", detail::wordOf(m_secret)));
    if (!m_note.isNull() && !fields.isEmpty())
        fields.append(chosenField("outcome", m_note));
    if (!m_topic.isNull() && !fields.isEmpty())
        fields.append(typedField(topicField.data(), m_topic.toText()));
    return fields;
}

DraftPlace MeasureEntry::placeOfMeasure() const
{
    if (m_edited.isNull())
        return placeOfNew(Measure::info(), m_context.session(), QStringLiteral("measure"), "source");
    return placeOfEdited(m_edited);
}

void MeasureEntry::restore()
{
    const QList<DraftField> kept = m_draft->found();
    m_note = valueOr<RecordId>(chosenValue(Measure::info(), kept, "outcome"));
    m_topic = RecordId::fromText(typedText(kept, topicField.data()));
    takeUp(kept);
    if (kept.isEmpty())
        restoreChange();
}

/** A measure that was being changed is so again. */
void MeasureEntry::restoreChange()
{
    const Result<QList<Draft>> drafts = m_context.book().drafts();
    for (const Draft& draft : drafts.value_or(QList<Draft>())) {
        const auto measure = m_context.reader().getAs<Measure>(draft.record);
        if (draft.record.isNull() || !measure || measure->source.id != m_context.session())
            continue;
        if (placeOfEdited(draft.record).keys().contains(draft.key) && !isMeasureState(draft))
            return change(draft.record);
    }
}

/** What was typed and chosen, over what stands there. */
void MeasureEntry::takeUp(const QList<DraftField>& kept)
{
    if (const QString what = typedText(kept, "what"); !what.isEmpty()) {
        m_what->setText(what);
        m_what->setModified(true);
    }
    if (const QString until = typedText(kept, "until"); !until.isEmpty()) {
        m_until->setText(until);
        m_until->setModified(true);
    }
    const auto secret =
        detail::enumOf<Confidentiality>(valueOr<QString>(chosenValue(Measure::info(), kept, "confidentiality")));
    if (secret)
        setSecret(*secret);
    m_who->takeUp(kept);
}

void MeasureEntry::leave()
{
    m_draft->drop();
    clear();
    m_what->setFocus(Qt::OtherFocusReason);
}

void MeasureEntry::enter()
{
    const bool isWhat = m_what->text().isEmpty() || std::exchange(m_wasInTheWay, false);
    if (isWhat || m_who->holder().isNull())
        (isWhat ? static_cast<QWidget*>(m_what) : m_who)->setFocus(Qt::OtherFocusReason);
    else
        m_until->setFocus(Qt::OtherFocusReason);
}

void MeasureEntry::refresh()
{
    forgetTheGone();
    QStringList digits;
    const QStringList names = m_context.stage().municipalityNames();
    for (qsizetype i = 0; i < names.size(); ++i)
        digits.append(
            QStringLiteral("%1 %2").arg(i + 1, names.size() > 9 ? 2 : 1, 10, QLatin1Char('0')).arg(names.at(i)));
    m_digits->setText(digits.join(QStringLiteral("   ")));
    m_digits->setHidden(digits.isEmpty());
}

void MeasureEntry::flush()
{
    m_draft->flush();
}

} // namespace ui
