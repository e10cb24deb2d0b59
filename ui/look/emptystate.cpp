#include "ui/look/emptystate.h"

#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(const QString& icon, const QString& sentence, const QString& step, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new PlainLabel)
    , m_sentence(new PlainLabel(sentence))
    , m_step(new QPushButton)
{
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->setInk(Ink::Quiet);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_step->setObjectName(QStringLiteral("firstStep"));
    m_step->setAutoDefault(false);
    setButtonLook(m_step, ButtonLook::Main);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_step, 0, Qt::AlignHCenter);
    column->addStretch(3);
    drawIcon();
    setStep(step);
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepRequested);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setStep(const QString& step)
{
    m_step->setText(step);
    m_step->setHidden(step.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    m_picture->setPixmap(icon(m_icon, Ink::Quiet).pixmap(QSize(px(32), px(32)), devicePixelRatioF()));
}

} // namespace ui
