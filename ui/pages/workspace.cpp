#include "ui/pages/workspace.h"

#include "ui/look/cardcolumns.h"

#include <QShowEvent>
#include <QVBoxLayout>

namespace ui {

using namespace core;

Workspace::Workspace(Book& book, RecordId record, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_record(record)
    , m_columns(new CardColumns(this))
{
    setObjectName(QStringLiteral("workspace"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    connect(&book, &Book::changed, this, &Workspace::reload);
}

OverviewCard* Workspace::addCard(const QString& key, const QString& title, int column)
{
    auto* const card = new OverviewCard(key, title);
    m_columns->addCard(card, column);
    connect(card, &OverviewCard::linkActivated, this, &Workspace::linkActivated);
    return card;
}

void Workspace::reload()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const Result<std::optional<Record>> there = m_book.store().find(m_record);
    if (there && !*there)
        return; // it was removed; the page goes
    Result<DisputedPlaces> disputed = DisputedPlaces::read(m_book.connection());
    if (!disputed)
        return filled(tl::unexpected<Error>(disputed.error()));
    m_disputed = *std::move(disputed);
    filled(fill());
}

void Workspace::filled(const Result<void>& done)
{
    if (!done)
        Q_EMIT failed(done.error());
    m_columns->orderByTab();
}

void Workspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

} // namespace ui
