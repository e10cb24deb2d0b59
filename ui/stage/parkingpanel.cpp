#include "ui/stage/parkingpanel.h"

#include "core/model/entities/parkingitem.h"
#include "ui/look/keys.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stagewords.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"S", QT_TRANSLATE_NOOP("Keys", "Later")},
    {"N", QT_TRANSLATE_NOOP("Keys", "At the next session")},
    {"M", QT_TRANSLATE_NOOP("Keys", "Becomes a measure")},
    {"E", QT_TRANSLATE_NOOP("Keys", "Done")},
    {"O", QT_TRANSLATE_NOOP("Keys", "Open again")},
    {"K", QT_TRANSLATE_NOOP("Keys", "Changes who may read the topic")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Removes the topic")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: topics put aside"), hints);

std::optional<ParkingDecision> decisionOf(const QString& letter)
{
    using enum ParkingDecision;
    static const QHash<QString, ParkingDecision> decisions{{QStringLiteral("S"), Later},
        {QStringLiteral("N"), NextSession}, {QStringLiteral("M"), ParkingDecision::Measure},
        {QStringLiteral("E"), Done}, {QStringLiteral("O"), Open}};
    const auto found = decisions.constFind(letter);
    return found == decisions.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

ParkingPanel::ParkingPanel(StageContext& context, QWidget* parent)
    : StagePanel(context, QStringLiteral("parking"), tr("Topics put aside"),
        tr("Enter puts a topic aside. In the list: S later · N at the next session · M becomes a measure · E done · O "
           "open · K who may read it · Del removes"),
        parent)
    , m_line(new StageText(QStringLiteral("parkingLine"), tr("Which topic is put aside?"), this))
    , m_empty(new StageLabel(
          tr("Topics that do not fit now are kept here until it is said what becomes of them."), StageSize::Line, this))
    , m_list(new StageList(QStringLiteral("parkingList"), tr("Topics put aside"), StageList::States::Behind, this))
    , m_draft(new StageDraft(
          context.book(), placeOfNew(ParkingItem::info(), context.session(), QStringLiteral("topic"), "session"),
          [this] {
              return m_line->text().trimmed().isEmpty() ? QList<DraftField>()
                                                        : QList{typedField("topic", m_line->text())};
          },
          this))
{
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    body()->addWidget(m_line);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 1);
    body()->addStretch(0);
    setFirst(m_line);
    connect(m_line, &StageText::returnPressed, this, &ParkingPanel::add);
    connect(m_line, &StageText::edited, this, [this] {
        m_draft->touch();
        StagePanel::context().thinkAgain(m_draft->keys());
    });
    connect(m_list, &StageList::keyed, this, &ParkingPanel::act);
    connect(m_list, &StageList::removalWanted, this,
        [this](const QString& key) { StagePanel::context().remove(RecordId::fromText(key)); });
    connect(&context, &StageContext::stood, this, [this](const QStringList& settled) {
        if (m_draft->isAmong(settled))
            clear();
    });
    m_line->setText(typedText(m_draft->found(), "topic"));
}

void ParkingPanel::add()
{
    const QString words = m_line->text().trimmed();
    if (words.isEmpty())
        return;
    const acts::Given given{{QStringLiteral("session"), context().session()}, {QStringLiteral("topic"), words}};
    if (context().add(ParkingItem::info(), given, m_draft->keys()))
        clear();
}

void ParkingPanel::clear()
{
    m_draft->settle();
    m_line->setText({});
}

void ParkingPanel::act(const QString& key, const QString& letter)
{
    const RecordId topic = RecordId::fromText(key);
    const Result<Record> record = context().reader().get(topic);
    if (!record)
        return;
    const auto item = as<ParkingItem>(*record);
    if (letter == QStringLiteral("K")) {
        const Confidentiality next = nextAfter(item.confidentiality);
        context().edit(topic, {{QStringLiteral("confidentiality"), detail::wordOf(next)}});
        return;
    }
    const std::optional<ParkingDecision> decision = decisionOf(letter);
    if (decision == ParkingDecision::Measure)
        Q_EMIT measureWanted(topic); // it became one when that is saved
    else if (decision)
        context().edit(topic, {{QStringLiteral("decision"), detail::wordOf(*decision)}});
}

QList<StageRow> ParkingPanel::wallRows() const
{
    QList<StageRow> rows;
    const QList<Record> topics = context().children(ParkingItem::info());
    for (const Record& record : topics) {
        if (isForTheRoom(as<ParkingItem>(record).confidentiality))
            rows.append(topicRow(context(), record));
    }
    return rows;
}

void ParkingPanel::refresh()
{
    QList<StageRow> rows;
    const QList<Record> topics = context().children(ParkingItem::info());
    for (const Record& record : topics)
        rows.append(topicRow(context(), record));
    // What the last session left open waits here for its decision.
    QList<StageRow> earlier;
    const RecordId previous = context().stage().previous;
    const QList<Record> left = previous.isNull() ? QList<Record>() : context().children(previous, ParkingItem::info());
    for (const Record& record : left) {
        const ParkingDecision decision = as<ParkingItem>(record).decision;
        if (decision == ParkingDecision::Open || decision == ParkingDecision::NextSession)
            earlier.append(topicRow(context(), record));
    }
    if (!earlier.isEmpty()) {
        StageRow head;
        head.title = tr("From last time");
        head.isHeader = true;
        rows.append(head);
        rows.append(earlier);
    }
    m_list->setRows(rows);
    m_list->setHidden(rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    Q_EMIT wallChanged();
}

} // namespace ui
