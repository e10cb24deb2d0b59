#include "ui/models/filterchips.h"

#include "core/wording/filtertext.h"
#include "core/wording/language.h"
#include "ui/forms/chip.h"
#include "ui/look/flowlayout.h"
#include "ui/look/style.h"
#include "ui/models/filterdialog.h"
#include "ui/models/recordtablemodel.h"

#include <QPushButton>
#include <QToolButton>

namespace ui {

using core::FieldFilter;

FilterChips::FilterChips(core::Book& book, RecordTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(model)
    , m_flow(new FlowLayout(this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_flow->setGap(8);
    hide();
    connect(&model, &RecordTableModel::queried, this, &FilterChips::refresh);
}

void FilterChips::ask(qsizetype field)
{
    std::optional<FieldFilter> present;
    const QList<FieldFilter> filters = m_model.ownFilters();
    for (const FieldFilter& filter : filters) {
        if (filter.field == field)
            present = filter;
    }
    auto* const dialog = new FilterDialog(m_book, *m_model.query().kind, field, present, this);
    connect(dialog, &FilterDialog::narrowed, this, &FilterChips::narrow);
    connect(dialog, &FilterDialog::widened, this, &FilterChips::widen);
    dialog->open();
}

void FilterChips::narrow(const FieldFilter& filter)
{
    QList<FieldFilter> filters = m_model.ownFilters();
    const auto same = std::find_if(
        filters.begin(), filters.end(), [&](const FieldFilter& other) { return other.field == filter.field; });
    if (same == filters.end())
        filters.append(filter);
    else
        *same = filter;
    set(filters);
}

void FilterChips::widen(qsizetype field)
{
    QList<FieldFilter> filters = m_model.ownFilters();
    filters.removeIf([field](const FieldFilter& filter) { return filter.field == field; });
    set(filters);
}

void FilterChips::set(const QList<FieldFilter>& filters)
{
    m_model.setOwnFilters(filters);
    Q_EMIT changed();
}

QList<FieldFilter> FilterChips::filters() const
{
    QList<FieldFilter> filters = m_model.ownFilters();
    filters.removeIf([this](const FieldFilter& filter) { return !core::checked(*m_model.query().kind, filter); });
    return filters;
}

void FilterChips::refresh()
{
    const core::Titles titles = [this](core::RecordId id) { return m_book.store().titleOf(id).value_or(QString()); };
    const QList<FieldFilter> filters = this->filters();
    QStringList next;
    for (const FieldFilter& filter : filters)
        next.append(core::filterText(*m_model.query().kind, filter, core::spokenLabels(), titles));
    if (next == m_shown)
        return;
    m_shown = next;
    // Who takes one chip after the other by key stays in their row.
    const QList<QToolButton*> crosses = findChildren<QToolButton*>();
    qsizetype focused = -1;
    for (qsizetype i = 0; i < crosses.size(); ++i)
        focused = crosses.at(i)->hasFocus() ? i : focused;
    while (QLayoutItem* const item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // it may be the one that tells
        delete item;
    }
    QList<Chip*> chips;
    QWidget* before = m_tabAfter;
    for (qsizetype i = 0; i < next.size(); ++i) {
        auto* const chip = new Chip(next.at(i));
        chip->setObjectName(QStringLiteral("filterChip"));
        const qsizetype field = filters.at(i).field;
        chip->cross()->setObjectName(QStringLiteral("widen-") + m_model.query().kind->fields[size_t(field)].name());
        connect(chip, &Chip::removeRequested, this, [this, field] { widen(field); });
        m_flow->addWidget(chip);
        chips.append(chip);
        if (before)
            setTabOrder(before, chip->cross());
        before = chip->cross();
    }
    setVisible(!chips.isEmpty());
    if (focused >= 0 && !chips.isEmpty())
        chips.at(std::min(focused, chips.size() - 1))->cross()->setFocus(Qt::OtherFocusReason);
    else if (focused >= 0)
        Q_EMIT emptied();
    updateGeometry();
}

} // namespace ui
