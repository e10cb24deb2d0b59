#include "ui/stage/stagepanel.h"

#include "ui/look/style.h"
#include "ui/stage/askline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

StagePanel::StagePanel(
    StageContext& context, const QString& key, const QString& title, const QString& keys, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_key(key)
    , m_title(new StageLabel(title, StageSize::Head, this))
    , m_keys(new StageLabel(QString(), StageSize::Quiet, this))
    , m_body(new QVBoxLayout)
{
    setObjectName(key + QStringLiteral("Panel"));
    auto* const back = new QPushButton(tr("Back (Esc)"), this);
    back->setObjectName(key + QStringLiteral("Back"));
    setButtonLook(back, ButtonLook::Flat);
    connect(back, &QPushButton::clicked, this, &StagePanel::closed);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(back);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(head);
    m_keys->setObjectName(key + QStringLiteral("Keys"));
    m_keys->setInk(Ink::Quiet);
    m_keys->setWordWrap(true);
    column->addWidget(m_keys);
    setKeys(keys);
    m_body->setSpacing(px(8));
    column->addLayout(m_body, 1);
}

void StagePanel::setKeys(const QString& keys)
{
    m_keys->setText(keys);
    m_keys->setHidden(keys.isEmpty());
}

QString StagePanel::title() const
{
    return m_title->text();
}

void StagePanel::enter()
{
    if (m_ask && m_ask->isAsking())
        m_ask->enter();
    else
        enterFirst();
}

void StagePanel::flush()
{
    if (m_ask)
        m_ask->flush();
}

bool StagePanel::resume(const core::Draft&)
{
    return false;
}

void StagePanel::enterFirst()
{
    if (auto* const list = qobject_cast<StageList*>(m_first))
        list->enter();
    else if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void StagePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

QScrollArea* scrolledPlace(QWidget* place)
{
    auto* const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(place);
    return area;
}

} // namespace ui
