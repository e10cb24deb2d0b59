#include "ui/stage/stagefoot.h"

#include "ui/look/keys.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"
#include "ui/stage/stagetype.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

constexpr int shape = 8;

} // namespace

StageFoot::StageFoot(QWidget* parent)
    : QWidget(parent)
    , m_keeping(new StageLabel(QString(), StageSize::Quiet, this))
    , m_undo(new StageLabel(QString(), StageSize::Quiet, this))
    , m_keys(new StageLabel(tr("F1 Help · F2 Attendance · F3 Measure · F4 Photo · F6 Peer consultation · F7 Looking "
                               "back · F8 Decision · F9 "
                               "Matrix · F10 Topics · F11 Feedback · F12 Closing"),
          StageSize::Quiet, this))
    , m_row(new QHBoxLayout)
{
    m_keeping->setObjectName(QStringLiteral("stageKeeping"));
    m_keeping->setContentsMargins(px(shape + 6), 0, 0, 0);
    m_undo->setObjectName(QStringLiteral("stageUndo"));
    m_keys->setObjectName(QStringLiteral("stageKeys"));
    for (StageLabel* const label : {m_keeping, m_undo, m_keys}) {
        label->setInk(Ink::Quiet);
        label->setElided(true);
    }
    m_keys->setWordWrap(false);
    m_row->setContentsMargins(px(12), px(4), px(12), px(4));
    m_row->setSpacing(px(14));
    m_row->addWidget(m_keeping);
    m_row->addWidget(m_undo, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const keysRow = new QHBoxLayout;
    keysRow->setContentsMargins(px(12), px(4), px(12), 0);
    keysRow->addWidget(m_keys);
    column->addLayout(keysRow);
    column->addLayout(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StageFoot::setKeeping(const QString& words)
{
    m_keeping->setText(words);
}

void StageFoot::setUndo(const QString& undo, const QString& redo)
{
    QStringList words;
    if (!undo.isEmpty())
        words.append(tr("%1 takes back: %2").arg(keyName(QKeySequence(int(Qt::CTRL) | Qt::Key_Z)), undo));
    if (!redo.isEmpty())
        words.append(
            tr("%1 does again: %2").arg(keyName(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_Z)), redo));
    m_undo->setText(words.join(QStringLiteral(" · ")));
}

QPushButton* StageFoot::addAction(const QString& name, const QString& text)
{
    auto* const button = new QPushButton(text, this);
    button->setObjectName(name);
    m_row->addWidget(button);
    return button;
}

void StageFoot::setCompact(bool compact)
{
    m_keys->setHidden(compact);
}

void StageFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF mark(m_keeping->x(), m_keeping->geometry().center().y() - px(shape) / 2.0, px(shape), px(shape));
    paintToneShape(&painter, mark, Tone::Good, tokens().good.ink);
}

} // namespace ui
