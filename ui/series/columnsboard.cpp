#include "ui/series/columnsboard.h"

#include "core/wording/language.h"
#include "ui/look/style.h"
#include "ui/series/teamcolumn.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

QList<ColumnsBoard::Column> ColumnsBoard::columns()
{
    using enum RegistrationState;
    const auto column = [](RegistrationState state) {
        const ChoiceWord word = choicesOf(state)[size_t(state)];
        QString title = spokenLabels().of(word.label);
        title[0] = title.at(0).toUpper();
        return Column{QString::fromLatin1(word.word), title, {state}};
    };
    return {column(Interested), column(Registered), column(Confirmed), column(Waitlisted),
        {QStringLiteral("gone"), tr("Gone"), {CancelledByTeam, Declined, Withdrawn}}};
}

void ColumnsBoard::addColumns()
{
    auto* const area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setMinimumHeight(px(220)); // with large text the page scrolls instead
    area->setFrameShape(QFrame::NoFrame);
    auto* const surface = new QWidget(area);
    m_row = new QHBoxLayout(surface);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(px(12));
    area->setWidget(surface);
    static_cast<QVBoxLayout*>(layout())->addWidget(area, 1);
}

void ColumnsBoard::showColumns(const QList<TeamColumn*>& made)
{
    const RecordId focused = focusedCard();
    const QList<TeamColumn*> old = std::exchange(m_columns, made);
    for (TeamColumn* column : made) {
        m_row->addWidget(column, column->cards().isEmpty() ? 1 : 3);
        column->show(); // at once, so that a card can have the keyboard
    }
    for (TeamColumn* column : made) {
        for (BoardCard* card : column->cards()) {
            if (!focused.isNull() && card->registration() == focused)
                card->setFocus(Qt::OtherFocusReason);
        }
    }
    for (TeamColumn* column : old) {
        m_row->removeWidget(column);
        column->hide();
        column->setParent(nullptr); // what is shown from now on is found by its name
        column->deleteLater(); // it may be telling of the very click that led here
    }
}

void ColumnsBoard::follow(BoardCard* card)
{
    connect(card, &BoardCard::openRequested, this, &Desk::recordActivated);
    connect(card, &BoardCard::carryRequested, this, &ColumnsBoard::carryOn);
    connect(card, &BoardCard::focusRequested, this,
        [this, card](int sideways, int down) { focusFrom(card, sideways, down); });
}

void ColumnsBoard::follow(TeamColumn* column, int index)
{
    connect(
        column, &TeamColumn::dropped, this, [this, index](RecordId registration) { dropInto(index, registration); },
        Qt::QueuedConnection); // after the drag is over
}

RecordId ColumnsBoard::focusedCard() const
{
    for (const TeamColumn* column : m_columns) {
        for (const BoardCard* card : column->cards()) {
            if (card->hasFocus() || card->isAncestorOf(focusWidget()))
                return card->registration();
        }
    }
    return {};
}

void ColumnsBoard::dropInto(int column, RecordId registration)
{
    const std::optional<RegistrationState> from = stateOf(registration);
    const Column target = columns().at(column);
    if (!from || target.states.contains(*from))
        return;
    const bool goes = target.states.size() > 1; // who has a place cancels it, others withdraw
    const RegistrationState to = !goes          ? target.states.first()
        : *from == RegistrationState::Confirmed ? RegistrationState::CancelledByTeam
                                                : RegistrationState::Withdrawn;
    move(registration, to);
}

void ColumnsBoard::carryOn(RecordId registration, int steps)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const bool isHere = std::ranges::any_of(
            m_columns.at(i)->cards(), [&](const BoardCard* card) { return card->registration() == registration; });
        const int to = i + steps;
        if (isHere && to >= 0 && to < m_columns.size()) {
            dropInto(to, registration);
            return;
        }
    }
}

void ColumnsBoard::focusFrom(const BoardCard* card, int sideways, int down)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const auto& own = m_columns.at(i)->cards();
        const qsizetype at = std::ranges::find(own, card) - own.begin();
        if (at == own.size())
            continue;
        int to = i + sideways;
        while (sideways != 0 && to >= 0 && to < m_columns.size() && m_columns.at(to)->cards().isEmpty())
            to += sideways;
        if (to < 0 || to >= m_columns.size())
            return;
        const QList<BoardCard*>& cards = m_columns.at(to)->cards();
        cards.at(std::clamp<qsizetype>(at + down, 0, cards.size() - 1))->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace ui
