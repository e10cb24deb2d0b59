#include "ui/series/teamcolumn.h"

#include "ui/look/sectionhead.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

QString typeOfCards()
{
    return QString::fromLatin1(BoardCard::mimeType);
}

} // namespace

TeamColumn::TeamColumn(const QString& key, const QString& title, const QString& facts, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("column_") + key);
    setAcceptDrops(true);
    auto* const layout = new QVBoxLayout(this);
    layout->addStrut(px(108)); // at least so wide; a card or a longer word makes it wider
    layout->setContentsMargins(px(2), 0, px(2), px(2));
    layout->setSpacing(px(8));
    layout->addWidget(new SectionHead(title, facts, this));
    layout->addStretch();
}

void TeamColumn::addCard(BoardCard* card)
{
    m_cards.append(card);
    card->setMinimumWidth(px(176));
    addNote(card);
}

void TeamColumn::addNote(QWidget* note)
{
    auto* const rows = static_cast<QVBoxLayout*>(layout());
    rows->insertWidget(rows->count() - 1, note); // before the stretch
}

void TeamColumn::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void TeamColumn::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasFormat(typeOfCards()))
        return;
    event->acceptProposedAction();
    setTarget(true);
}

void TeamColumn::dragLeaveEvent(QDragLeaveEvent*)
{
    setTarget(false);
}

void TeamColumn::dropEvent(QDropEvent* event)
{
    setTarget(false);
    const RecordId id = RecordId::fromText(QString::fromLatin1(event->mimeData()->data(typeOfCards())));
    if (id.isNull())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(id);
}

void TeamColumn::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_isTarget)
        return;
    QPainter painter(this);
    paintBox(&painter, rect(), px(cardRadius), tokens().accented.ground, tokens().accent);
}

} // namespace ui
