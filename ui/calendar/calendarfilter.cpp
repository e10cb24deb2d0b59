#include "ui/calendar/calendarfilter.h"

#include "core/wording/language.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ui {

using namespace core;

CalendarFilter::CalendarFilter(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("calendarFilter"));
    auto* const flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    m_land = add("calendarLand", tr("Land and holidays"));
    m_state = add("calendarState", tr("Series"));
    m_person = add("calendarPerson", tr("Team"));
    // Names may be long; as wide as the longest would be most of the line.
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(18);
    m_land->addItem(tr("all Länder"), -1);
    for (size_t i = 0; i < choicesOf(State{}).size(); ++i)
        m_land->addItem(landText(State(i)), int(i));
    m_state->addItem(tr("in every state"), -1);
    for (size_t i = 0; i < choicesOf(SeriesState{}).size(); ++i)
        m_state->addItem(spokenLabels().of(choicesOf(SeriesState{})[i].label), int(i));
    m_person->addItem(tr("everybody"), QString());
    connect(m_land, &QComboBox::activated, this, [this] { m_hasChosenLand = true; });
}

QComboBox* CalendarFilter::add(const char* name, const QString& label)
{
    auto* const pair = new QWidget(this);
    auto* const line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(6));
    auto* const box = new QComboBox(pair);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* const words = new PlainLabel(label, TextSize::Body, pair);
    words->setInk(Ink::Quiet);
    words->setBuddy(box);
    line->addWidget(words);
    line->addWidget(box);
    layout()->addWidget(pair);
    connect(box, &QComboBox::currentIndexChanged, this, &CalendarFilter::changed);
    return box;
}

void CalendarFilter::offer(const YearPlan& plan)
{
    const QSignalBlocker quiet(m_person);
    const QVariant chosen = m_person->currentData();
    while (m_person->count() > 1)
        m_person->removeItem(1);
    for (const PlanPerson& person : plan.people)
        m_person->addItem(person.title, person.id.toText());
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
    if (!m_hasChosenLand && plan.ownLand) {
        const QSignalBlocker also(m_land);
        m_land->setCurrentIndex(m_land->findData(int(*plan.ownLand)));
    }
}

std::optional<State> CalendarFilter::land() const
{
    const int land = m_land->currentData().toInt();
    return land < 0 ? std::nullopt : std::optional(State(land));
}

PlanFilter CalendarFilter::filter() const
{
    PlanFilter filter;
    filter.land = land();
    if (const int state = m_state->currentData().toInt(); state >= 0)
        filter.state = SeriesState(state);
    filter.person = RecordId::fromText(m_person->currentData().toString());
    return filter;
}

bool CalendarFilter::isNarrowing() const
{
    return m_state->currentIndex() > 0 || m_person->currentIndex() > 0;
}

void CalendarFilter::clear()
{
    m_state->setCurrentIndex(0);
    m_person->setCurrentIndex(0);
}

} // namespace ui
