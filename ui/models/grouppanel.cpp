#include "ui/models/grouppanel.h"

#include "core/wording/language.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/models/groupmodel.h"
#include "ui/models/recordcell.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

using core::FieldFilter;

namespace {

constexpr int panelWidth = 250;
constexpr int widestPixels = 340;

} // namespace

GroupPanel::GroupPanel(core::Book& book, RecordTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_groups(new GroupModel(this))
    , m_title(new PlainLabel({}, TextSize::Small))
    , m_view(new QTreeView)
    , m_due(new QTimer(this))
    , m_reader(book)
{
    setObjectName(QStringLiteral("groupPanel"));
    m_title->setInk(Ink::Quiet);
    m_title->setElided(true);
    m_title->setContentsMargins(px(8), 0, px(8), 0); // where the names below begin
    m_view->setObjectName(QStringLiteral("groups"));
    m_view->setAccessibleName(tr("Groups"));
    m_view->setModel(m_groups);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(1);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* const card = new Card;
    card->body()->setContentsMargins(px(4), px(8), px(4), px(4));
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_view, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFocusProxy(m_view);
    fit();
    hide();
    m_due->setSingleShot(true);
    m_due->setInterval(0); // several queries in a row are counted once
    connect(m_due, &QTimer::timeout, this, &GroupPanel::count);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &GroupPanel::showCounts);
    connect(&model, &RecordTableModel::queried, this, &GroupPanel::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GroupPanel::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { choose(current.row()); });
}

QString GroupPanel::groupedBy() const
{
    return m_field < 0 ? QString() : QString(m_model.query().kind->fields[size_t(m_field)].name());
}

void GroupPanel::groupBy(const QString& key)
{
    const core::EntityInfo& kind = *m_model.query().kind;
    const qsizetype field = key.isEmpty() ? -1 : kind.indexOf(key);
    const bool groups = field >= 0 && core::isGroupable(kind.fields[size_t(field)]) && !m_model.isFixed(field);
    m_field = groups ? field : -1;
    setVisible(m_field >= 0);
    refresh();
}

void GroupPanel::refresh()
{
    if (m_field >= 0 && isVisible())
        m_due->start();
}

const FieldFilter* GroupPanel::ownFilter() const
{
    for (const FieldFilter& filter : m_model.query().fields) {
        if (filter.field == m_field)
            return &filter;
    }
    return nullptr;
}

void GroupPanel::count()
{
    m_isAskedAgain = m_watcher.isRunning();
    if (m_field < 0 || m_isAskedAgain)
        return;
    m_counted = m_field;
    m_watcher.setFuture(m_reader.run<RecordTableModel::Counts>(m_model.counting(m_field)));
}

void GroupPanel::showCounts()
{
    // An answer to an earlier question is of no use.
    if (m_isAskedAgain)
        return count();
    if (m_field < 0 || m_field != m_counted)
        return;
    const core::Result<RecordTableModel::Counts> counts = m_watcher.result();
    if (!counts) {
        Q_EMIT failed(counts.error());
        return;
    }
    const core::FieldInfo& field = m_model.query().kind->fields[size_t(m_field)];
    const QString label = recordcell::head(field);
    m_title->setText(label);
    m_view->setAccessibleName(tr("Groups by %1").arg(label));
    const QScopedValueRollback showing(m_showing, true);
    m_groups->setGroups(field, counts->groups, counts->all);
    m_view->setCurrentIndex(m_groups->index(m_groups->rowOf(ownFilter()), 0));
}

void GroupPanel::choose(int row)
{
    if (m_showing || row < 0)
        return;
    const std::optional<core::Value> value = m_groups->valueAt(row);
    if (!value) {
        Q_EMIT widened(m_field);
        return;
    }
    FieldFilter filter;
    filter.field = m_field;
    filter.value = *value;
    Q_EMIT narrowed(filter);
}

void GroupPanel::fit()
{
    setFixedWidth(std::min(px(panelWidth), widestPixels));
}

void GroupPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void GroupPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
