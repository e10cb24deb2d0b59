#include "ui/series/desk.h"

#include "ui/look/emptystate.h"
#include "ui/look/style.h"
#include "ui/support/carryout.h"

#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace ui {

using namespace core;

Desk::Desk(Book& book, RecordId record, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_record(record)
    , m_prompts(prompts)
{
    connect(&book, &Book::changed, this, &Desk::bookChanged);
}

void Desk::bookChanged()
{
    m_stale = true;
    if (isVisible() || !m_wasSeen)
        reload();
}

void Desk::reload()
{
    m_stale = false;
    const Result<std::optional<Record>> there = m_book.store().find(m_record);
    if (there && !*there)
        return; // it was removed; the page goes
    const auto filled = [this]() -> Result<void> {
        WB_ASSIGN(disputed, DisputedPlaces::read(m_book.connection()));
        m_disputed = disputed;
        return fill();
    };
    if (const Result<void> done = filled(); !done)
        Q_EMIT failed(done.error());
}

void Desk::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_wasSeen = true;
    if (m_stale)
        reload();
}

QVBoxLayout* Desk::addColumn(EmptyState* empty)
{
    auto* const area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setMinimumHeight(px(220)); // with large text the page scrolls instead
    area->setFrameShape(QFrame::NoFrame);
    auto* const surface = new QWidget(area);
    auto* const lines = new QVBoxLayout(surface);
    lines->setContentsMargins(0, 0, px(4), 0);
    lines->setSpacing(px(8));
    lines->addWidget(empty, 1);
    lines->addStretch();
    area->setWidget(surface);
    static_cast<QVBoxLayout*>(layout())->addWidget(area, 1);
    comesLast(empty);
    return lines;
}

void Desk::comesLast(QWidget* part)
{
    QWidget* before = nullptr;
    const auto all = findChildren<QWidget*>();
    for (QWidget* each : all) {
        const bool isOther = each != part && !part->isAncestorOf(each);
        if (isOther && (each->focusPolicy() & Qt::TabFocus))
            before = each;
    }
    const auto parts = QList<QWidget*>{part} + part->findChildren<QWidget*>();
    for (QWidget* each : parts) {
        if (!before || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, each);
        before = each;
    }
}

bool Desk::carry(const Result<acts::Proposal>& proposal)
{
    if (!proposal) {
        Q_EMIT failed(proposal.error());
        return false;
    }
    const Result<std::optional<Act>> applied = carryOut(m_book, *proposal, m_prompts, this);
    if (!applied)
        Q_EMIT failed(applied.error());
    return applied.has_value();
}

} // namespace ui
