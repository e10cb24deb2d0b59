#include "ui/models/recordlistview.h"

#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/banner.h"
#include "ui/look/card.h"
#include "ui/look/emptystate.h"
#include "ui/look/style.h"
#include "ui/models/columnmenu.h"
#include "ui/models/listbar.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/tabletext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <numeric>

namespace ui {

using core::RecordId;

namespace {

/** Children of an owner have columns and widths of their own. */
QString memoryName(const core::ListQuery& query)
{
    return query.kind->name() + (query.owner.isNull() ? QString() : QStringLiteral("-of-owner"));
}

} // namespace

RecordListView::RecordListView(core::Book& book, const core::ListQuery& query, QWidget* parent)
    : QWidget(parent)
    , m_model(new RecordTableModel(book, query, this))
    , m_table(new RecordTable(*m_model))
    , m_memory(memoryName(query))
    , m_bar(new ListBar(*m_model))
    , m_failure(new Banner(Banner::Kind::Error, {}))
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("info"), {}))
    , m_nothingFound(new EmptyState(QStringLiteral("filter"), {}))
{
    build();
    addKeys();
    connectBar();
    connectTable();
    adopt(m_memory.load(), *m_model, *m_table);
    retranslate();
    showState();
}

RecordListView::~RecordListView() = default;

void RecordListView::build()
{
    auto* const card = new Card;
    card->body()->setContentsMargins(px(4), px(4), px(4), px(4));
    card->body()->addWidget(m_table);
    m_pages->setObjectName(QStringLiteral("listPages"));
    for (QWidget* const page : std::initializer_list<QWidget*>{card, m_empty, m_nothingFound})
        m_pages->addWidget(page);
    m_empty->setObjectName(QStringLiteral("emptyList"));
    m_nothingFound->setObjectName(QStringLiteral("nothingFound"));
    setButtonLook(m_nothingFound->findChild<QPushButton*>(), ButtonLook::Normal); // the page has its main action
    m_failure->setObjectName(QStringLiteral("listFailure"));
    m_failure->hide();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    column->addWidget(m_bar);
    column->addWidget(m_failure);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_table);
}

void RecordListView::addKeys()
{
    const auto add = [this](const char* name, const QKeySequence& keys, QWidget* where) {
        auto* const action = new QAction(this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        where->addAction(action);
        return action;
    };
    m_open = new QAction(this); // Enter is the table's own key
    m_open->setObjectName(QStringLiteral("openRecord"));
    m_copy = add("copyRows", QKeySequence::Copy, m_table);
    m_ascending = add("sortAscending", Qt::ALT | Qt::Key_Up, m_table);
    m_descending = add("sortDescending", Qt::ALT | Qt::Key_Down, m_table);
    QAction* const find = add("focusFilter", QKeySequence::Find, this);
    connect(find, &QAction::triggered, this, &RecordListView::focusFilter);
    connect(m_open, &QAction::triggered, this, &RecordListView::openCurrent);
    connect(m_copy, &QAction::triggered, this, &RecordListView::copy);
    connect(m_ascending, &QAction::triggered, this, [this] { sortByCurrentColumn(Qt::AscendingOrder); });
    connect(m_descending, &QAction::triggered, this, [this] { sortByCurrentColumn(Qt::DescendingOrder); });
}

void RecordListView::connectBar()
{
    connect(m_bar->filter(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model->setFilter(typed);
        m_table->scrollToTop();
    });
    connect(m_bar, &ListBar::listRequested, this, &RecordListView::goToList);
    connect(m_bar->menu(), &ColumnMenu::columnsChosen, this, [this](const QStringList& keys) {
        m_model->setColumns(keys);
        saveHabits();
    });
    connect(m_bar->menu(), &ColumnMenu::sortChosen, this, &RecordListView::sortBy);
    connect(m_bar->menu(), &ColumnMenu::resetRequested, this, [this] {
        m_model->setColumns(m_model->defaultColumns());
        m_table->setChosenWidths({});
        saveHabits();
    });
    connect(m_failure, &Banner::actionRequested, m_model, &RecordTableModel::refresh);
    connect(m_empty, &EmptyState::stepRequested, this, &RecordListView::firstStepRequested);
    connect(m_nothingFound, &EmptyState::stepRequested, this, &RecordListView::showAll);
}

void RecordListView::connectTable()
{
    connect(m_model, &RecordTableModel::queried, this, [this] {
        m_broken = false;
        showState();
    });
    connect(m_model, &RecordTableModel::failed, this, &RecordListView::showFailure);
    connect(m_table, &RecordTable::sortRequested, this, &RecordListView::sortBy);
    connect(m_table, &RecordTable::widthsChosen, this, &RecordListView::saveHabits);
    connect(m_table, &RecordTable::typed, this, [this](const QString& text) {
        m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
        m_bar->filter()->setText(text);
    });
    connect(m_table, &QAbstractItemView::activated, this, &RecordListView::openCurrent);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordListView::showContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        // What is selected is to stay so after the next change: the model has to know its records before it comes.
        const QItemSelection selection = m_table->selectionModel()->selection();
        for (const QItemSelectionRange& range : selection)
            (void)m_model->recordId(range.bottom());
        Q_EMIT selectionChanged();
    });
}

void RecordListView::goToList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    m_table->setFocus(Qt::TabFocusReason);
}

void RecordListView::saveHabits()
{
    m_memory.save(habitsOf(*m_model, *m_table));
}

void RecordListView::setEmptyState(const QString& iconName, const QString& sentence, const QString& step)
{
    auto* const empty = new EmptyState(iconName, sentence, step);
    empty->setObjectName(m_empty->objectName());
    connect(empty, &EmptyState::stepRequested, this, &RecordListView::firstStepRequested);
    m_pages->insertWidget(m_pages->indexOf(m_empty), empty);
    delete std::exchange(m_empty, empty);
    showState();
}

void RecordListView::addTool(QWidget* tool)
{
    m_bar->addTool(tool);
}

void RecordListView::addRecordAction(QAction* action)
{
    m_recordActions.append(action);
}

QString RecordListView::filter() const
{
    return m_bar->filter()->text();
}

void RecordListView::setFilter(const QString& typed)
{
    m_bar->filter()->setText(typed);
}

void RecordListView::setFieldFilters(const QList<core::FieldFilter>& filters)
{
    core::ListQuery query = m_model->query();
    query.fields = filters;
    m_model->setQuery(query);
}

void RecordListView::showAll()
{
    setFieldFilters({});
    m_bar->filter()->clear();
    m_bar->filter()->setFocus();
}

void RecordListView::focusFilter()
{
    m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_bar->filter()->selectAll();
}

QList<RecordId> RecordListView::selectedIds() const
{
    QList<RecordId> ids;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        ids.append(m_model->recordId(row));
    return ids;
}

RecordId RecordListView::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->recordId(current.row()) : RecordId();
}

bool RecordListView::select(RecordId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || m_model->columnCount() == 0)
        return false;
    m_table->selectRow(row);
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

core::Result<QList<RecordId>> RecordListView::shownIds() const
{
    return m_model->allIds();
}

void RecordListView::copy()
{
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty()) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QApplication::clipboard()->setText(tableText(*m_model, rows));
}

void RecordListView::openCurrent()
{
    if (const RecordId id = currentId(); !id.isNull())
        Q_EMIT recordActivated(id);
}

void RecordListView::sortBy(int column, Qt::SortOrder order)
{
    // Where a row is selected the list goes there with it; one that only has the keyboard is not worth looking for.
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->clearCurrentIndex();
    m_model->sort(column, order);
    m_table->showSorting();
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
    else
        m_table->scrollToTop();
    saveHabits();
}

void RecordListView::sortByCurrentColumn(Qt::SortOrder order)
{
    sortBy(std::max(0, m_table->currentIndex().column()), order);
}

void RecordListView::showContextMenu(const QPoint& at)
{
    if (const QModelIndex under = m_table->indexAt(at);
        under.isValid() && !m_table->selectionModel()->isRowSelected(under.row()))
        m_table->setCurrentIndex(under);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("recordMenu"));
    const bool onRow = m_table->currentIndex().isValid();
    if (onRow) {
        menu.addAction(m_open);
        menu.addActions(m_recordActions);
        menu.addSeparator();
    }
    menu.addAction(m_copy);
    if (onRow)
        menu.addActions({m_ascending, m_descending});
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void RecordListView::showState()
{
    m_bar->refresh();
    m_failure->setVisible(m_broken);
    const bool nothing = m_model->rowCount() == 0 && !m_broken;
    const bool narrowed = m_model->unfilteredCount() > 0;
    m_bar->setVisible(!nothing || narrowed);
    m_pages->setCurrentIndex(!nothing ? 0 : narrowed ? 2 : 1);
    m_nothingFound->setSentence(filter().isEmpty() ? tr("Nothing in this list fits what it is narrowed to.")
                                                   : tr("Nothing in this list fits “%1”.").arg(filter()));
}

void RecordListView::showFailure(const core::Error& error)
{
    m_broken = true;
    m_failure->setMessage(Banner::Kind::Error, core::sentence(error));
    showState();
    Q_EMIT failed(error);
}

void RecordListView::retranslate()
{
    const QString plural = core::spokenLabels().of(m_model->query().kind->plural);
    setAccessibleName(plural);
    m_table->setAccessibleName(plural);
    m_table->horizontalHeader()->setAccessibleName(tr("Column heads"));
    m_open->setText(tr("Open"));
    m_copy->setText(tr("Copy as table"));
    m_ascending->setText(tr("Sort ascending by this column"));
    m_descending->setText(tr("Sort descending by this column"));
    m_failure->setAction(tr("Try again"));
    m_nothingFound->setStep(tr("Show all"));
}

void RecordListView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    retranslate();
    showState();
}

} // namespace ui
