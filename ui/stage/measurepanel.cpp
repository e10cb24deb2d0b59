#include "ui/stage/measurepanel.h"

#include "core/model/entities/measure.h"
#include "ui/look/keys.h"
#include "ui/stage/askline.h"
#include "ui/stage/measureentry.h"
#include "ui/stage/measurestates.h"
#include "ui/stage/stagewords.h"

#include <QKeyEvent>
#include <QVBoxLayout>

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

} // namespace

MeasurePanel::MeasurePanel(StageContext& context, QWidget* parent)
    : StagePanel(context, QStringLiteral("measures"), tr("Measures"), {}, parent)
    , m_entry(new MeasureEntry(context, this))
    , m_list(
          new StageList(QStringLiteral("measureList"), tr("Measures of this session"), StageList::States::Behind, this))
    , m_empty(new StageLabel(
          tr("What this session agrees on is listed here: who does what until when."), StageSize::Line, this))
    , m_ask(new AskLine(context, QStringLiteral("measureAsk"), m_list, this))
{
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    body()->addWidget(m_entry);
    body()->addWidget(m_ask);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 1);
    body()->addStretch(0);
    setAsk(m_ask);
    connect(m_list, &StageList::keyed, this, &MeasurePanel::act);
    connect(m_list, &StageList::chosen, this,
        [this](const QString& key) { m_entry->change(RecordId::fromText(key)); });
    connect(m_list, &StageList::removalWanted, this,
        [this](const QString& key) { this->context().remove(RecordId::fromText(key)); });
    connect(m_list, &StageList::currentMoved, this, &MeasurePanel::showKeys);
    showKeys();
}

void MeasurePanel::showKeys()
{
    const auto chosen = context().reader().getAs<Measure>(RecordId::fromText(m_list->currentKey()));
    QStringList keys{tr("K who may read it"), tr("Enter changes"), tr("Del removes")};
    const QString states = measureStateKeys(chosen ? std::optional(chosen->state) : std::nullopt);
    if (!states.isEmpty())
        keys.prepend(states);
    setKeys(tr("Enter goes on to the next line and saves at the end. In the list: %1")
                .arg(keys.join(QStringLiteral(" · "))));
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

void MeasurePanel::enterFirst()
{
    m_entry->enter();
}

void MeasurePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_entry->isChanging())
        return StagePanel::keyPressEvent(event);
    m_entry->leave();
}

void MeasurePanel::flush()
{
    StagePanel::flush();
    m_entry->flush();
}

bool MeasurePanel::resume(const Draft& draft)
{
    return !draft.record.isNull() && m_list->lines().rowOf(draft.record.toText()) >= 0 && !m_entry->isChanging()
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
    m_entry->refresh();
    QList<StageRow> rows;
    const QList<Record> measures = context().children(Measure::info());
    for (const Record& record : measures)
        rows.prepend(measureRow(context(), record));
    m_list->setRows(rows);
    m_list->setHidden(rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    showKeys();
    Q_EMIT wallChanged();
}

} // namespace ui
