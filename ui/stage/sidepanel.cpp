#include "ui/stage/sidepanel.h"

#include "core/model/entities/measure.h"
#include "core/model/entities/parkingitem.h"
#include "ui/look/style.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagewords.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;

SidePanel::SidePanel(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("sidePanel"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    m_people =
        addPart(QStringLiteral("attendance"), tr("Attendance"), tr("Nobody is expected. F2 adds who is there."), 188);
    m_measures = addPart(QStringLiteral("measures"), tr("Measures"), tr("F3: who does what until when."), 60);
    m_topics = addPart(QStringLiteral("parking"), tr("Topics put aside"), tr("F10 puts a topic aside."), 72);
    column->addStretch(1);
    refresh();
}

SidePanel::Part SidePanel::addPart(const QString& place, const QString& name, const QString& empty, int least)
{
    Part part;
    part.head = new StageLabel(name, StageSize::Strong, this);
    part.head->setInk(Ink::Quiet);
    part.head->setElided(true);
    part.empty = new StageLabel(empty, StageSize::Quiet, this);
    part.empty->setInk(Ink::Quiet);
    part.empty->setWordWrap(true);
    part.list = new StageList(place + QStringLiteral("Side"), name, StageList::States::Behind, this);
    part.list->setFitting(least);
    connect(part.list, &StageList::chosen, this, [this, place] { Q_EMIT placeWanted(place); });
    auto* const column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(part.head);
    column->addWidget(part.empty);
    column->addWidget(part.list);
    column->addSpacing(px(6));
    return part;
}

void SidePanel::fill(const Part& part, const QString& head, const QList<StageRow>& rows)
{
    part.head->setText(head);
    part.list->setRows(rows);
    part.list->setHidden(rows.isEmpty());
    part.empty->setVisible(rows.isEmpty());
}

QList<StageRow> SidePanel::teamRows() const
{
    QList<StageRow> rows;
    for (const StageTeam& team : m_context.stage().teams) {
        StageRow row;
        row.key = QStringLiteral("team") + team.team.toText() + team.municipality.toText();
        row.title = team.name.isEmpty() ? tr("Others") : team.name;
        row.facts = tr("%1 of %2").arg(team.count(AttendanceStatus::Present)).arg(team.places());
        const qsizetype excused = team.count(AttendanceStatus::Excused);
        const qsizetype replaced = team.count(AttendanceStatus::Substitute);
        if (excused > 0)
            row.facts += QStringLiteral(" · ") + tr("%n excused", nullptr, int(excused));
        if (replaced > 0)
            row.facts += QStringLiteral(" · ") + tr("%n represented", nullptr, int(replaced));
        row.trail =
            team.count(AttendanceStatus::Expected) == 0 && !team.people.isEmpty() ? QStringLiteral("✓") : QString();
        rows.append(row);
    }
    return rows;
}

void SidePanel::refresh()
{
    const Stage& stage = m_context.stage();
    fill(m_people, tr("Present %1 of %2").arg(stage.present()).arg(stage.places()), teamRows());
    QList<StageRow> measures;
    const QList<Record> agreed = m_context.children(Measure::info());
    for (const Record& record : agreed) {
        measures.prepend(measureRow(m_context, record));
        measures.first().state.clear();
    }
    fill(m_measures, tr("Measures %1").arg(measures.size()), measures);
    QList<StageRow> topics;
    const QList<Record> parked = m_context.children(ParkingItem::info());
    for (const Record& record : parked) {
        topics.prepend(topicRow(m_context, record));
        topics.first().state.clear();
    }
    fill(m_topics, tr("Topics put aside %1").arg(topics.size()), topics);
}

} // namespace ui
