#include "ui/models/listactions.h"

#include "ui/models/recordtablemodel.h"

#include <QMenu>
#include <QTableView>
#include <algorithm>

namespace ui {

ListActions::ListActions(QTableView& table, const RecordTableModel& model, QWidget* list)
    : QObject(list)
    , m_table(table)
    , m_model(model)
    , m_open(add("openRecord", {}, nullptr)) // Enter is the table's own key
    , m_copy(add("copyRows", QKeySequence::Copy, &table))
    , m_find(add("focusFilter", QKeySequence::Find, list))
    , m_ascending(add("sortAscending", Qt::ALT | Qt::Key_Up, &table))
    , m_descending(add("sortDescending", Qt::ALT | Qt::Key_Down, &table))
    , m_narrow(add("narrowByColumn", Qt::CTRL | Qt::SHIFT | Qt::Key_F, &table))
    , m_group(add("groupByColumn", Qt::CTRL | Qt::SHIFT | Qt::Key_G, &table))
    , m_hide(add("hideColumn", {}, nullptr))
{
    connect(m_open, &QAction::triggered, this, &ListActions::openRequested);
    connect(m_copy, &QAction::triggered, this, &ListActions::copyRequested);
    connect(m_find, &QAction::triggered, this, &ListActions::filterRequested);
    connect(m_ascending, &QAction::triggered, this, [this] { Q_EMIT sortRequested(column(), Qt::AscendingOrder); });
    connect(m_descending, &QAction::triggered, this, [this] { Q_EMIT sortRequested(column(), Qt::DescendingOrder); });
    connect(m_narrow, &QAction::triggered, this, [this] {
        if (m_model.columnCount() > 0)
            Q_EMIT narrowRequested(&m_model.fieldAt(column()) - m_model.query().kind->fields.data());
    });
    connect(m_group, &QAction::triggered, this, [this] {
        if (m_model.columnCount() > 0 && core::isGroupable(m_model.fieldAt(column())))
            Q_EMIT groupRequested(m_model.fieldAt(column()).name());
    });
    connect(m_hide, &QAction::triggered, this, [this] { Q_EMIT hideRequested(m_model.fieldAt(column()).name()); });
    retranslate();
}

QAction* ListActions::add(const char* name, const QKeySequence& keys, QWidget* where)
{
    auto* const action = new QAction(parent());
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (where)
        where->addAction(action);
    return action;
}

void ListActions::retranslate()
{
    m_open->setText(tr("Open"));
    m_copy->setText(tr("Copy as table"));
    m_find->setText(tr("To the filter of the list"));
    m_ascending->setText(tr("Sort ascending by this column"));
    m_descending->setText(tr("Sort descending by this column"));
    m_narrow->setText(tr("Narrow by this column …"));
    m_group->setText(tr("Group by this column"));
    m_hide->setText(tr("Hide this column"));
}

int ListActions::column() const
{
    const int wanted = m_column < 0 ? m_table.currentIndex().column() : m_column;
    return std::clamp(wanted, 0, std::max(0, m_model.columnCount() - 1));
}

void ListActions::atColumn(int column)
{
    const core::FieldInfo& field = m_model.fieldAt(column);
    m_ascending->setEnabled(core::isSortable(field));
    m_descending->setEnabled(core::isSortable(field));
    m_group->setEnabled(core::isGroupable(field));
    m_hide->setEnabled(m_model.columnCount() > 1); // a list without columns shows nothing
}

void ListActions::menuClosed()
{
    m_column = -1;
    for (QAction* const action : {m_ascending, m_descending, m_group, m_hide})
        action->setEnabled(true); // their keys work for whatever column comes next
}

void ListActions::fillRowMenu(QMenu& menu, bool onRow, const QList<QAction*>& more)
{
    if (onRow) {
        menu.addAction(m_open);
        menu.addActions(more);
        menu.addSeparator();
    }
    menu.addAction(m_copy);
    if (!onRow)
        return;
    atColumn(column());
    menu.addSeparator();
    menu.addActions({m_ascending, m_descending, m_narrow, m_group});
}

void ListActions::fillHeadMenu(QMenu& menu, int column)
{
    m_column = column;
    atColumn(column);
    menu.addActions({m_ascending, m_descending});
    menu.addSeparator();
    menu.addActions({m_narrow, m_group});
    menu.addSeparator();
    menu.addAction(m_hide);
}

} // namespace ui
