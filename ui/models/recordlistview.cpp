#include "ui/models/recordlistview.h"

#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/banner.h"
#include "ui/look/card.h"
#include "ui/look/emptystate.h"
#include "ui/look/style.h"
#include "ui/models/columnmenu.h"
#include "ui/models/exportline.h"
#include "ui/models/fieldmenu.h"
#include "ui/models/filterchips.h"
#include "ui/models/grouppanel.h"
#include "ui/models/listactions.h"
#include "ui/models/listbar.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/savedmenu.h"
#include "ui/models/tabletext.h"
#include "ui/support/prompts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
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
    , m_chips(new FilterChips(book, *m_model))
    , m_groups(new GroupPanel(book, *m_model))
    , m_actions(new ListActions(*m_table, *m_model, this))
    , m_book(book)
    , m_failure(new Banner(Banner::Kind::Error, {}))
    , m_export(new ExportLine)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("info"), {}))
    , m_nothingFound(new EmptyState(QStringLiteral("filter"), {}))
{
    build();
    connectActions();
    connectBar();
    connectFilters();
    connectTable();
    const ListHabits habits = m_memory.load();
    adopt(habits, *m_model, *m_table);
    m_groups->groupBy(habits.groupedBy);
    m_bar->groupMenu()->setGroupedBy(m_groups->groupedBy());
    m_chips->refresh();
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
    column->addWidget(m_chips);
    column->addWidget(m_failure);
    column->addWidget(m_export);
    auto* const body = new QHBoxLayout;
    body->setSpacing(px(10));
    body->addWidget(m_groups);
    body->addWidget(m_pages, 1);
    column->addLayout(body, 1);
    m_chips->setTabAfter(m_bar->lastControl());
}

void RecordListView::connectActions()
{
    connect(m_actions, &ListActions::filterRequested, this, &RecordListView::focusFilter);
    connect(m_actions, &ListActions::openRequested, this, &RecordListView::openCurrent);
    connect(m_actions, &ListActions::copyRequested, this, &RecordListView::copy);
    connect(m_actions, &ListActions::sortRequested, this, &RecordListView::sortBy);
    connect(m_actions, &ListActions::narrowRequested, m_chips, &FilterChips::ask);
    connect(m_actions, &ListActions::groupRequested, this, &RecordListView::groupBy);
    connect(m_actions, &ListActions::hideRequested, this, [this](const QString& key) {
        QStringList keys = m_model->columns();
        keys.removeAll(key);
        setColumns(keys);
    });
    QHeaderView* const heads = m_table->horizontalHeader();
    heads->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(heads, &QWidget::customContextMenuRequested, this, &RecordListView::showHeadMenu);
}

void RecordListView::connectBar()
{
    connect(m_bar->filter(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model->setFilter(typed);
        goOnceShown(Place::Top);
    });
    connect(m_bar, &ListBar::listRequested, this, &RecordListView::goToList);
    connect(m_bar->menu(), &ColumnMenu::columnsChosen, this, &RecordListView::setColumns);
    connect(m_bar->menu(), &ColumnMenu::sortChosen, this, &RecordListView::sortBy);
    connect(m_bar->menu(), &ColumnMenu::resetRequested, this, [this] {
        m_table->setChosenWidths({});
        setColumns(m_model->defaultColumns());
    });
    connect(m_failure, &Banner::actionRequested, m_model, &RecordTableModel::refresh);
    connect(m_empty, &EmptyState::stepRequested, this, &RecordListView::firstStepRequested);
    connect(m_nothingFound, &EmptyState::stepRequested, this, &RecordListView::showAll);
}

void RecordListView::connectFilters()
{
    connect(m_bar->narrowMenu(), &FieldMenu::fieldChosen, m_chips, &FilterChips::ask);
    connect(m_bar->groupMenu(), &FieldMenu::fieldChosen, this, [this](qsizetype field) {
        groupBy(field < 0 ? QString() : QString(m_model->query().kind->fields[size_t(field)].name()));
    });
    connect(m_chips, &FilterChips::changed, this, [this] { goOnceShown(Place::Top); });
    connect(m_chips, &FilterChips::emptied, this, [this] { m_bar->filter()->setFocus(Qt::OtherFocusReason); });
    connect(m_groups, &GroupPanel::narrowed, m_chips, &FilterChips::narrow);
    connect(m_groups, &GroupPanel::widened, m_chips, &FilterChips::widen);
    connect(m_groups, &GroupPanel::failed, this, &RecordListView::showFailure);
}

void RecordListView::setPrompts(Prompts& prompts)
{
    m_prompts = &prompts;
    auto* const menu = new SavedMenu(
        m_book, *m_model->query().kind, prompts, [this] { return state(); }, this);
    connect(menu, &SavedMenu::chosen, this, &RecordListView::setState);
    connect(menu, &SavedMenu::failed, this, &RecordListView::failed);
    m_bar->setSavedMenu(menu);
}

void RecordListView::setColumns(const QStringList& keys)
{
    m_model->setColumns(keys);
    saveHabits();
}

void RecordListView::groupBy(const QString& key)
{
    m_groups->groupBy(key);
    m_bar->groupMenu()->setGroupedBy(m_groups->groupedBy());
    saveHabits();
}

core::ListState RecordListView::state() const
{
    const ListHabits habits = habitsOf(*m_model, *m_table);
    return {filter().trimmed(), m_model->ownFilters(), habits.sortedBy, habits.descending, m_groups->groupedBy(),
        habits.columns};
}

void RecordListView::setState(const core::ListState& state)
{
    core::ListQuery query = m_model->query();
    query.filter = state.words;
    m_model->setQuery(query);
    m_model->setOwnFilters(state.fields);
    m_bar->filter()->setText(state.words);
    ListHabits habits = habitsOf(*m_model, *m_table);
    habits.columns = state.columns.isEmpty() ? m_model->defaultColumns() : state.columns;
    habits.sortedBy = state.sortedBy;
    habits.descending = state.descending;
    adopt(habits, *m_model, *m_table);
    groupBy(state.groupedBy);
    goOnceShown(Place::Top);
}

void RecordListView::connectTable()
{
    connect(m_model, &RecordTableModel::queried, this, [this] {
        m_broken = false;
        showState();
        // Rows that are no longer there were never taken out of the selection: nobody has heard that it is another.
        if (selectedCount() != m_selectedTold)
            tellSelection();
        catchUp(); // what was being read may have been overtaken by what is had at once
    });
    connect(m_model, &RecordTableModel::caughtUp, this, &RecordListView::catchUp);
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
        m_toSelect = {}; // whoever selects while the list is read wants that
        // What is selected is to stay so after the next change: the model has to know its records before it comes.
        const QItemSelection selection = m_table->selectionModel()->selection();
        for (const QItemSelectionRange& range : selection)
            m_model->keepInMind(range.top(), range.bottom());
        tellSelection();
    });
}

void RecordListView::tellSelection()
{
    m_selectedTold = selectedCount();
    Q_EMIT selectionChanged();
}

void RecordListView::goToList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_table->selectionModel()->hasSelection() && m_toSelect.isNull())
        m_table->selectRow(0);
    m_table->setFocus(Qt::TabFocusReason);
}

void RecordListView::goOnceShown(Place place)
{
    m_place = place;
    if (!m_model->isPending())
        goNow();
}

void RecordListView::goNow()
{
    const Place place = std::exchange(m_place, Place::AsItIs);
    if (place == Place::Current && m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
    else if (place != Place::AsItIs)
        m_table->scrollToTop();
}

void RecordListView::catchUp()
{
    if (m_model->isPending())
        return;
    goNow();
    if (!m_toSelect.isNull())
        static_cast<void>(select(m_toSelect)); // it may have been removed
}

void RecordListView::takeKeyboard(core::RecordId row)
{
    if (currentId() != row)
        static_cast<void>(select(row)); // it may have been removed
    goToList();
}

void RecordListView::saveHabits()
{
    ListHabits habits = habitsOf(*m_model, *m_table);
    habits.groupedBy = m_groups->groupedBy();
    m_memory.save(habits);
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
    QList<core::FieldFilter> own = filters;
    own.removeIf([this](const core::FieldFilter& filter) { return m_model->isFixed(filter.field); });
    m_model->setOwnFilters(own);
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

qsizetype RecordListView::selectedCount() const
{
    return m_table->selectionModel()->selectedRows().size();
}

RecordId RecordListView::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->recordId(current.row()) : RecordId();
}

bool RecordListView::select(RecordId id)
{
    const int row = m_model->rowOf(id);
    const bool isThere = row >= 0 && m_model->columnCount() > 0;
    if (isThere) {
        m_table->selectRow(row);
        m_table->scrollTo(m_table->currentIndex());
    }
    // A row further down, which nobody has read, would not be known again in the list that comes.
    m_toSelect = m_model->isPending() || (row < 0 && m_model->isReading()) ? id : RecordId();
    return isThere;
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
    if (rows.size() > mostCopied)
        m_export->note(tr("The first %1 of %2 rows were copied. Export the list to have all of them.")
                           .arg(QLocale(core::spokenLanguage()).toString(mostCopied),
                               QLocale(core::spokenLanguage()).toString(rows.size())));
    rows = rows.mid(0, mostCopied);
    for (const int row : std::as_const(rows))
        (void)m_model->recordId(row); // it waits for what nobody has seen yet
    auto* const table = new QMimeData;
    table->setText(tableText(*m_model, rows));
    table->setHtml(tableHtml(*m_model, rows)); // every cell escaped (tabletext.cpp): plain-by-construction
    QApplication::clipboard()->setMimeData(table);
}

void RecordListView::exportAs(ExportFormat format)
{
    if (!m_prompts || m_export->isRunning())
        return;
    core::Result<ExportJob> job = exportJob(m_book, *m_model, format);
    if (!job) {
        Q_EMIT failed(job.error());
        return;
    }
    const ExportEnding ending = endingOf(format);
    job->target = m_prompts->fileToSave(this, tr("Export what is shown"), proposedName(*job), ending.filter);
    if (job->target.isEmpty())
        return;
    m_export->start(*job);
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
    goOnceShown(Place::Current);
    saveHabits();
}

void RecordListView::showContextMenu(const QPoint& at)
{
    if (const QModelIndex under = m_table->indexAt(at);
        under.isValid() && !m_table->selectionModel()->isRowSelected(under.row()))
        m_table->setCurrentIndex(under);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("recordMenu"));
    m_actions->fillRowMenu(menu, m_table->currentIndex().isValid(), m_recordActions);
    menu.exec(m_table->viewport()->mapToGlobal(at));
    m_actions->menuClosed();
}

void RecordListView::showHeadMenu(const QPoint& at)
{
    QHeaderView* const heads = m_table->horizontalHeader();
    const int column = heads->logicalIndexAt(at);
    if (column < 0)
        return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("headMenu"));
    m_actions->fillHeadMenu(menu, column);
    menu.exec(heads->viewport()->mapToGlobal(at));
    m_actions->menuClosed();
}

void RecordListView::showState()
{
    m_bar->refresh();
    m_failure->setVisible(m_broken);
    const bool nothing = m_model->rowCount() == 0 && !m_broken && !m_model->isPending();
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
    m_actions->retranslate();
    m_chips->refresh();
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
