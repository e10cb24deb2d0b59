#include "ui/models/columnmenu.h"

#include "core/wording/language.h"
#include "ui/look/keys.h"
#include "ui/look/plaintext.h"
#include "ui/models/recordtablemodel.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

namespace {

const QString columnPrefix = QStringLiteral("column-");

constexpr KeyHint hints[] = {
    {"Space", QT_TRANSLATE_NOOP("Keys", "Shows or hides the column; the menu stays open")},
};
const KeyTable keyTable(QT_TRANSLATE_NOOP("Keys", "In the menu of columns"), hints);

} // namespace

ColumnMenu::ColumnMenu(RecordTableModel& model, QWidget* parent)
    : QMenu(parent)
    , m_model(model)
    , m_sorting(new QMenu(this))
{
    setObjectName(QStringLiteral("columnMenu"));
    m_sorting->setObjectName(QStringLiteral("sortMenu"));
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    clear();
    setAccessibleName(tr("Columns"));
    addSorting();
    QAction* const reset = addAction(tr("Columns as at first"), this, &ColumnMenu::resetRequested);
    reset->setObjectName(QStringLiteral("resetColumns"));
    addColumns();
}

void ColumnMenu::addSorting()
{
    qDeleteAll(m_sorting->findChildren<QActionGroup*>());
    m_sorting->clear();
    m_sorting->setTitle(tr("Sort by"));
    addMenu(m_sorting);
    const core::ListQuery& query = m_model.query();
    const Qt::SortOrder order = query.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    auto* const by = new QActionGroup(m_sorting);
    const auto add = [&](QActionGroup* group, const QString& text, const QString& name, int column, Qt::SortOrder how,
                         bool on) {
        QAction* const action = m_sorting->addAction(withoutMnemonics(text));
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(on);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, column, how] { Q_EMIT sortChosen(column, how); });
    };
    add(by, tr("Usual order"), QStringLiteral("sort-natural"), -1, Qt::AscendingOrder, query.sortField < 0);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const core::FieldInfo& field = m_model.fieldAt(column);
        if (core::isSortable(field))
            add(by, core::spokenLabels().of(field.label), QStringLiteral("sort-") + field.name(), column, order,
                m_model.sortColumn() == column);
    }
    if (m_model.sortColumn() < 0)
        return;
    m_sorting->addSeparator();
    auto* const ways = new QActionGroup(m_sorting);
    add(ways, tr("Ascending"), QStringLiteral("sort-ascending"), m_model.sortColumn(), Qt::AscendingOrder,
        !query.descending);
    add(ways, tr("Descending"), QStringLiteral("sort-descending"), m_model.sortColumn(), Qt::DescendingOrder,
        query.descending);
}

void ColumnMenu::addColumns()
{
    const QStringList shown = m_model.columns();
    QString section;
    const QList<const core::FieldInfo*> possible = m_model.possibleColumns();
    for (const core::FieldInfo* field : possible) {
        if (const QString next = core::spokenLabels().of(field->section); next != section) {
            addSection(withoutMnemonics(next));
            section = next;
        }
        QAction* const column = addAction(withoutMnemonics(core::spokenLabels().of(field->label)));
        const QString key = field->name();
        column->setObjectName(columnPrefix + key);
        column->setCheckable(true);
        column->setChecked(shown.contains(key));
        connect(column, &QAction::toggled, this, [this, key](bool on) { choose(key, on); });
    }
}

void ColumnMenu::choose(const QString& key, bool shown)
{
    QStringList keys = m_model.columns();
    if (shown)
        keys.append(key);
    else
        keys.removeAll(key);
    Q_EMIT columnsChosen(keys);
}

bool ColumnMenu::toggle(QAction* action)
{
    if (!action || !action->isCheckable() || !action->objectName().startsWith(columnPrefix))
        return false;
    const bool lastOne = action->isChecked() && m_model.columnCount() == 1; // a list without columns shows nothing
    if (!lastOne)
        action->toggle();
    return true;
}

void ColumnMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!toggle(actionAt(event->pos())))
        QMenu::mouseReleaseEvent(event);
}

void ColumnMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || !toggle(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace ui
