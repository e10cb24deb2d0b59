#include "ui/stage/measurepanel.h"

#include "core/change/stageacts.h"
#include "core/model/entities/measure.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/parkingitem.h"
#include "core/model/labels.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/forms/recordpicker.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/stage/askline.h"
#include "ui/stage/measurestates.h"
#include "ui/stage/stagechip.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stagewords.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <utility>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"O", QT_TRANSLATE_NOOP("Keys", "Open")},
    {"A", QT_TRANSLATE_NOOP("Keys", "In progress")},
    {"E", QT_TRANSLATE_NOOP("Keys", "Done")},
    {"V", QT_TRANSLATE_NOOP("Keys", "Moved: asks until when")},
    {"X", QT_TRANSLATE_NOOP("Keys", "Dropped: asks why")},
    {"K", QT_TRANSLATE_NOOP("Keys", "Changes who may read the measure")},
    {"Alt+K", QT_TRANSLATE_NOOP("Keys", "Changes who may read the measure that is being entered")},
    {"Return", QT_TRANSLATE_NOOP("Keys", "Puts the measure back into the lines")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Removes the measure")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: measures"), hints);

/** Beside the fields of a measure, in its draft: the topic that it is made of. */
constexpr QLatin1StringView topicField("topic");

QList<const EntityInfo*> holders()
{
    return targetsOf(Measure::info().fields[size_t(Measure::info().indexOf(u"who"))]);
}

} // namespace

MeasurePanel::MeasurePanel(StageContext& context, QWidget* parent)
    : StagePanel(context, QStringLiteral("measures"), tr("Measures"),
        tr("Enter goes on to the next line and saves at the end. In the list: %1, K who may read it, Enter changes, "
           "Del "
           "removes.")
            .arg(measureStateKeys()),
        parent)
    , m_what(new StageText(QStringLiteral("measureWhat"), tr("What is done?"), this))
    , m_who(new RecordPicker(context.book(), holders(), this))
    , m_until(
          stageLine(QStringLiteral("measureUntil"), tr("Until when? 15.10.2023, end of October, spring 2024"), this))
    , m_digits(new StageLabel(QString(), StageSize::Quiet, this))
    , m_secretChip(new StageChip(keyName(QKeySequence(int(Qt::ALT) | Qt::Key_K)), {}, this))
    , m_list(
          new StageList(QStringLiteral("measureList"), tr("Measures of this session"), StageList::States::Behind, this))
    , m_empty(new StageLabel(
          tr("What this session agrees on is listed here: who does what until when."), StageSize::Line, this))
    , m_ask(new AskLine(context, QStringLiteral("measureAsk"), m_list, this))
    , m_draft(new StageDraft(
          context.book(), placeOfMeasure(), [this] { return draftFields(); }, this))
{
    build();
    setFirst(m_what);
    setAsk(m_ask);
    setSecret(m_secret);
    restore();
}

void MeasurePanel::build()
{
    m_who->setObjectName(QStringLiteral("measureWho"));
    m_who->setAccessibleName(tr("Who does it?"));
    m_who->setPlaceholderText(tr("Who does it? A digit or a name"));
    m_who->setFont(stageFont(StageSize::Line));
    m_digits->setInk(Ink::Quiet);
    m_digits->setWordWrap(true);
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    body()->addWidget(m_what);
    body()->addWidget(m_who);
    body()->addWidget(m_digits);
    m_secretChip->setObjectName(QStringLiteral("measureSecret"));
    auto* const last = new QHBoxLayout;
    last->setSpacing(px(8));
    last->addWidget(m_until, 1);
    last->addWidget(m_secretChip);
    body()->addLayout(last);
    body()->addWidget(m_ask);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 1);
    body()->addStretch(0);
    follow();
}

void MeasurePanel::follow()
{
    // Before anything is said of what is typed.
    const auto thinkAgain = [this] { context().thinkAgain(m_draft->keys()); };
    connect(m_what, &StageText::edited, this, thinkAgain);
    connect(m_who, &QLineEdit::textEdited, this, thinkAgain);
    connect(m_who, &RecordPicker::picked, this, thinkAgain);
    connect(m_until, &QLineEdit::textEdited, this, thinkAgain);
    connect(m_what, &StageText::returnPressed, this, [this] { m_who->setFocus(Qt::OtherFocusReason); });
    connect(m_who, &QLineEdit::returnPressed, this, [this] {
        if (!m_holder.isNull())
            m_until->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT context().failed(nobodyChosen(), false);
    });
    connect(m_who, &RecordPicker::picked, this, [this](RecordId id) {
        setWho(id);
        m_until->setFocus(Qt::OtherFocusReason);
    });
    connect(m_who, &QLineEdit::textEdited, this, &MeasurePanel::typedWho);
    connect(m_until, &QLineEdit::returnPressed, this, &MeasurePanel::save);
    connect(m_what, &StageText::edited, this, &MeasurePanel::typedWhat);
    connect(m_until, &QLineEdit::textEdited, this, [this] { m_draft->touch(); });
    const auto next = [this] {
        setSecret(nextAfter(m_secret));
        m_draft->touch();
        context().thinkAgain(m_draft->keys());
    };
    auto* const secretKey = new QShortcut(QKeySequence(int(Qt::ALT) | Qt::Key_K), this);
    secretKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(secretKey, &QShortcut::activated, this, next);
    connect(m_secretChip, &StageChip::clicked, this, next);
    connect(m_list, &StageList::keyed, this, &MeasurePanel::act);
    connect(m_list, &StageList::chosen, this, [this](const QString& key) { editMeasure(RecordId::fromText(key)); });
    connect(m_list, &StageList::removalWanted, this,
        [this](const QString& key) { context().remove(RecordId::fromText(key)); });
    connect(&context(), &StageContext::stood, this, [this](const QStringList& settled) {
        if (!m_draft->isAmong(settled))
            return;
        m_draft->settle();
        clear();
    });
}

void MeasurePanel::act(const QString& key, const QString& letter)
{
    const auto measure = context().reader().getAs<Measure>(RecordId::fromText(key));
    if (letter != QStringLiteral("K"))
        setMeasureState(context(), *m_ask, RecordId::fromText(key), letter);
    else if (measure)
        context().edit(RecordId::fromText(key),
            {{QStringLiteral("confidentiality"), detail::wordOf(nextAfter(measure->confidentiality))}});
}

/** What has gone meanwhile is nothing that a measure can be, or come from. */
void MeasurePanel::forgetTheGone()
{
    const auto isGone = [this](RecordId id) {
        return !id.isNull() && !context().reader().find(id).value_or(std::nullopt);
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

void MeasurePanel::setSecret(Confidentiality secret)
{
    m_secret = secret;
    m_secretChip->setText(choiceText(secret));
    m_secretChip->setAccessibleName(tr("Who may read it: %1").arg(m_secretChip->text()));
    m_secretChip->setChecked(secret != Confidentiality::Group);
    m_secretChip->updateGeometry();
}

/** Words taken away are the note or topic taken away: what is typed next is something else. */
void MeasurePanel::typedWhat()
{
    m_draft->touch();
    if (!m_what->text().isEmpty() || !m_edited.isNull() || (m_note.isNull() && m_topic.isNull()))
        return;
    m_note = {};
    m_topic = {};
    setSecret(Confidentiality::Group);
}

void MeasurePanel::enterFirst()
{
    const bool isWhat = m_what->text().isEmpty() || std::exchange(m_wasInTheWay, false);
    if (isWhat || m_holder.isNull())
        (isWhat ? static_cast<QWidget*>(m_what) : m_who)->setFocus(Qt::OtherFocusReason);
    else
        m_until->setFocus(Qt::OtherFocusReason);
}

void MeasurePanel::typedWho(const QString& words)
{
    m_holder = {};
    m_draft->touch();
    bool isDigit = false;
    const int number = words.trimmed().toInt(&isDigit);
    const QList<RecordId> all = context().stage().municipalities();
    if (!isDigit || (all.size() >= 10 && words.trimmed().size() < 2))
        return;
    if (number > 0 && number <= all.size()) {
        setWho(all.at(number - 1));
        return;
    }
    // Not something to look for: Enter would take whatever has the digit somewhere.
    m_who->list()->hide();
    m_who->clear();
    Q_EMIT context().failed(tr("No municipality has the digit %1.").arg(number), false);
}

void MeasurePanel::setWho(RecordId who)
{
    m_holder = who;
    m_who->list()->hide(); // Enter would take what the digit was found in
    m_who->showTitle(context().titleOf(who));
    m_draft->touch();
}

void MeasurePanel::fromNote(RecordId note)
{
    const Result<Record> record = context().reader().get(note);
    if (!record || !isFree())
        return;
    const auto outcome = as<Outcome>(*record);
    clear();
    m_note = note;
    m_what->setText(outcome.words.text);
    setSecret(outcome.confidentiality);
    if (outcome.municipalities.ids.size() == 1)
        setWho(outcome.municipalities.ids.first());
    m_draft->touch();
}

void MeasurePanel::fromTopic(RecordId topic)
{
    const auto item = context().reader().getAs<ParkingItem>(topic);
    if (!item || m_topic == topic || !isFree())
        return; // asked for twice, it goes on where it is
    clear();
    m_topic = topic;
    m_what->setText(item->topic.text);
    setSecret(item->confidentiality);
    if (!item->municipality.isNull())
        setWho(item->municipality.id);
    m_draft->touch();
}

void MeasurePanel::editMeasure(RecordId id)
{
    const Result<Record> record = context().reader().get(id);
    if (!record || &record->entity() != &Measure::info() || !isFree())
        return;
    const auto measure = as<Measure>(*record);
    clear();
    m_edited = id;
    m_draft->follow(placeOfMeasure());
    m_note = measure.outcome.id;
    m_what->setText(measure.what.text);
    setSecret(measure.confidentiality);
    setWho(measure.who.id);
    m_until->setText(
        readable(Measure::info().fields[size_t(Measure::info().indexOf(u"until"))], measure.due, spokenLabels(), {}));
    m_until->setModified(false);
    m_draft->settle(); // nobody has typed yet
    takeUp(m_draft->found());
    m_what->setFocus(Qt::OtherFocusReason);
}

acts::Given MeasurePanel::given() const
{
    acts::Given given{
        {QStringLiteral("what"), m_what->text()}, {QStringLiteral("confidentiality"), detail::wordOf(m_secret)}};
    if (!m_holder.isNull())
        given.insert(QStringLiteral("who"), m_holder);
    if (!m_note.isNull())
        given.insert(QStringLiteral("outcome"), m_note);
    return given;
}

void MeasurePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || m_edited.isNull())
        return StagePanel::keyPressEvent(event);
    m_draft->drop();
    clear();
    m_what->setFocus(Qt::OtherFocusReason);
}

bool MeasurePanel::isTouched() const
{
    if (m_edited.isNull() || m_what->isModified() || m_until->isModified())
        return true;
    const auto held = context().reader().getAs<Measure>(m_edited);
    return held && (held->who.id != m_holder || held->confidentiality != m_secret);
}

/** A measure half entered is not put away for another. */
bool MeasurePanel::isFree()
{
    if (!isTouched() || m_what->text().trimmed().isEmpty())
        return true;
    Q_EMIT context().failed(tr("First finish the measure that is being entered, or empty its line."), false);
    m_what->setFocus(Qt::OtherFocusReason);
    m_wasInTheWay = true;
    return false;
}

void MeasurePanel::save()
{
    if (m_holder.isNull()) {
        Q_EMIT context().failed(nobodyChosen(), false);
        m_who->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<Value> until = typedDate(m_until->text());
    if (!until) {
        Q_EMIT context().failed(sentence(until.error()), false);
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

bool MeasurePanel::write(acts::Given fields)
{
    if (!m_edited.isNull())
        return context().edit(m_edited, fields, m_draft->keys());
    fields.insert(QStringLiteral("source"), context().session());
    if (m_topic.isNull())
        return context().add(Measure::info(), fields, m_draft->keys());
    return context().apply(
        acts::measureOfTopic(context().reader(), m_topic, fields, context().book().ids()), m_draft->keys());
}

void MeasurePanel::clear()
{
    m_draft->flush(); // before the fields are empty
    m_what->setText({});
    m_who->clear();
    m_until->clear();
    m_holder = {};
    m_note = {};
    m_topic = {};
    m_edited = {};
    setSecret(Confidentiality::Group);
    m_draft->follow(placeOfMeasure());
}

QList<DraftField> MeasurePanel::draftFields() const
{
    QList<DraftField> fields;
    if (!m_what->text().trimmed().isEmpty())
        fields.append(typedField("what", m_what->text()));
    // Of a measure that is there it is a date until somebody types.
    if (!m_until->text().trimmed().isEmpty() && (m_edited.isNull() || m_until->isModified()))
        fields.append(typedField("until", m_until->text()));
    if (!m_holder.isNull())
        fields.append(chosenField("who", m_holder));
    else if (!m_who->text().trimmed().isEmpty())
        fields.append(typedField("who", m_who->text()));
    // Of a measure that is there only what differs counts; alone it is nothing that was entered.
    if (!m_edited.isNull() || (m_secret != Confidentiality::Group && !fields.isEmpty()))
        fields.append(chosenField("confidentiality", detail::wordOf(m_secret)));
    if (!m_note.isNull() && !fields.isEmpty())
        fields.append(chosenField("outcome", m_note));
    if (!m_topic.isNull() && !fields.isEmpty())
        fields.append(typedField(topicField.data(), m_topic.toText()));
    return fields;
}

DraftPlace MeasurePanel::placeOfMeasure() const
{
    if (m_edited.isNull())
        return placeOfNew(Measure::info(), context().session(), QStringLiteral("measure"), "source");
    return placeOfChange(Measure::info(), m_edited, {"what", "who", "until", "confidentiality"});
}

void MeasurePanel::restore()
{
    const QList<DraftField> kept = m_draft->found();
    m_note = valueOr<RecordId>(chosenValue(Measure::info(), kept, "outcome"));
    m_topic = RecordId::fromText(typedText(kept, topicField.data()));
    takeUp(kept);
    if (kept.isEmpty())
        restoreChange();
}

/** A measure that was being changed is so again. */
void MeasurePanel::restoreChange()
{
    const Result<QList<Draft>> drafts = context().book().drafts();
    for (const Draft& draft : drafts.value_or(QList<Draft>())) {
        const auto measure = context().reader().getAs<Measure>(draft.record);
        if (draft.record.isNull() || !measure || measure->source.id != context().session())
            continue;
        if (placeOfChange(Measure::info(), draft.record, {"what", "who", "until", "confidentiality"})
                .keys()
                .contains(draft.key)
            && !isMeasureState(draft))
            return editMeasure(draft.record);
    }
}

/** What was typed and chosen, over what stands there. */
void MeasurePanel::takeUp(const QList<DraftField>& kept)
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
    const RecordId who = valueOr<RecordId>(chosenValue(Measure::info(), kept, "who"));
    if (!who.isNull()) {
        m_holder = who;
        m_who->showTitle(context().titleOf(who));
    } else if (const QString name = typedText(kept, "who"); !name.isEmpty()) {
        m_holder = {};
        m_who->setText(name);
    }
}

void MeasurePanel::flush()
{
    StagePanel::flush();
    m_draft->flush();
}

bool MeasurePanel::resume(const Draft& draft)
{
    return !draft.record.isNull() && m_list->lines().rowOf(draft.record.toText()) >= 0 && m_edited.isNull()
        && resumeMeasureState(context(), *m_ask, draft);
}

QList<StageRow> MeasurePanel::wallRows() const
{
    QList<StageRow> rows;
    const QList<Record> measures = context().children(Measure::info());
    for (const Record& record : measures) {
        if (isForTheRoom(as<Measure>(record).confidentiality))
            rows.append(measureRow(context(), record));
    }
    return rows;
}

void MeasurePanel::refresh()
{
    forgetTheGone();
    QList<StageRow> rows;
    const QList<Record> measures = context().children(Measure::info());
    for (const Record& record : measures)
        rows.prepend(measureRow(context(), record));
    m_list->setRows(rows);
    m_list->setHidden(rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    QStringList digits;
    const QStringList names = context().stage().municipalityNames();
    for (qsizetype i = 0; i < names.size(); ++i)
        digits.append(
            QStringLiteral("%1 %2").arg(i + 1, names.size() > 9 ? 2 : 1, 10, QLatin1Char('0')).arg(names.at(i)));
    m_digits->setText(digits.join(QStringLiteral("   ")));
    m_digits->setHidden(digits.isEmpty());
    Q_EMIT wallChanged();
}

} // namespace ui
