#include "ui/stage/stagehead.h"

#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {

using namespace core;

StageHead::StageHead(QWidget* parent)
    : QWidget(parent)
    , m_title(new StageLabel({}, StageSize::Strong, this))
    , m_where(new StageLabel({}, StageSize::Line, this))
    , m_clock(new StageLabel({}, StageSize::Clock, this))
    , m_wall(new QPushButton(tr("Projector F5"), this))
    , m_closing(new QPushButton(tr("Close the session …"), this))
{
    setObjectName(QStringLiteral("stageHead"));
    m_title->setElided(true);
    m_where->setElided(true);
    m_where->setInk(Ink::Quiet);
    m_clock->setObjectName(QStringLiteral("stageClock"));
    m_clock->setAccessibleName(tr("Time"));
    m_wall->setObjectName(QStringLiteral("stageProjector"));
    m_closing->setObjectName(QStringLiteral("stageClose"));
    setButtonLook(m_closing, ButtonLook::Main);
    for (QPushButton* const button : {m_wall, m_closing})
        button->setFont(stageFont(StageSize::Line));
    connect(m_wall, &QPushButton::clicked, this, &StageHead::wallWanted);
    connect(m_closing, &QPushButton::clicked, this, &StageHead::closingWanted);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(6), px(12), px(6));
    row->setSpacing(px(12));
    row->addWidget(m_title);
    row->addWidget(m_where);
    row->addStretch(1);
    row->addWidget(m_clock);
    row->addWidget(m_wall);
    row->addWidget(m_closing);
}

void StageHead::setSession(const SessionFacts& facts)
{
    m_title->setText(facts.number > 0 ? tr("%1 · Session %2").arg(facts.owner).arg(facts.number) : facts.owner);
    const QDate day = facts.session.date.isExact() ? facts.session.date.earliest() : QDate();
    QStringList where{facts.place, day.isValid() ? day.toString(QStringLiteral("dd.MM.yyyy")) : QString()};
    where.removeAll(QString());
    m_where->setText(where.join(QStringLiteral(", ")));
}

void StageHead::setTime(QTime now)
{
    m_clock->setText(now.toString(QStringLiteral("HH:mm")));
}

void StageHead::setNarrow(bool narrow)
{
    m_where->setHidden(narrow);
    m_wall->setText(narrow ? tr("F5") : tr("Projector F5"));
    m_wall->setAccessibleName(tr("Projector F5"));
}

void StageHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

} // namespace ui
