#include "ui/dialogs/importrowspage.h"

#include "ui/dialogs/importrowdetail.h"
#include "ui/dialogs/importrowsmodel.h"
#include "ui/look/segmented.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using core::RowClass;

namespace {

/** One choice of the filter; no class for all rows. */
struct Filter {
    const char* key;
    std::optional<RowClass> rowClass;
};

constexpr Filter filters[] = {{"all", std::nullopt}, {"new", RowClass::New}, {"changed", RowClass::Changed},
    {"same", RowClass::Same}, {"doubtful", RowClass::Doubtful}, {"refused", RowClass::Refused}};

/** Complete before the rows are made, so that Tab comes to it before them. */
Segmented* makeClasses(QWidget* parent)
{
    auto* const classes = new Segmented(ImportRowsPage::tr("Rows shown"), parent);
    classes->setObjectName(QStringLiteral("classes"));
    for (const Filter& filter : filters)
        classes->addChoice(QString::fromLatin1(filter.key), QString());
    return classes;
}

} // namespace

ImportRowsPage::ImportRowsPage(const core::Reader& reader, const core::EntityInfo& kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_classes(makeClasses(this))
    , m_rows(new QTableView(this))
    , m_model(new ImportRowsModel(this))
    , m_detail(new ImportRowDetail(reader, kind, this))
{
    build();
}

void ImportRowsPage::build()
{
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setAccessibleName(tr("Rows of the file and what becomes of them"));
    m_rows->setModel(m_model);
    m_rows->verticalHeader()->hide();
    m_rows->setShowGrid(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    auto* const split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_rows);
    split->addWidget(m_detail);
    m_detail->setMinimumHeight(std::min(px(220), roomFor(*this).height() / 3));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_classes);
    column->addWidget(split, 1);
    connect(m_classes, &Segmented::currentChanged, this, &ImportRowsPage::showClass);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportRowsPage::showCurrent);
    connect(m_detail, &ImportRowDetail::decided, this, [this](qint64 line, const core::ImportDecision& decision) {
        m_decisions.insert(line, decision);
        Q_EMIT decided();
    });
}

void ImportRowsPage::setPlan(const core::ImportPlan& plan)
{
    m_plan = plan;
    const auto count = [&](RowClass rowClass) { return plan.count(rowClass); };
    m_classes->setText(QStringLiteral("all"), tr("All %1").arg(plan.rows.size()));
    m_classes->setText(QStringLiteral("new"), tr("New %1").arg(count(RowClass::New)));
    m_classes->setText(QStringLiteral("changed"), tr("Changed %1").arg(count(RowClass::Changed)));
    m_classes->setText(QStringLiteral("same"), tr("Same %1").arg(count(RowClass::Same)));
    m_classes->setText(QStringLiteral("doubtful"), tr("Doubtful %1").arg(count(RowClass::Doubtful)));
    m_classes->setText(QStringLiteral("refused"), tr("Refused %1").arg(count(RowClass::Refused)));
    const qint64 line = m_line;
    m_model->setPlan(m_plan, m_kind);
    sizeColumns();
    choose(line);
}

void ImportRowsPage::setDecidable(bool isDecidable)
{
    m_detail->setDecidable(isDecidable);
}

void ImportRowsPage::showRefused()
{
    m_classes->setCurrent(QStringLiteral("refused"));
    showClass(QStringLiteral("refused"));
}

void ImportRowsPage::sizeColumns()
{
    m_rows->setColumnWidth(ImportRowsModel::Line, px(64));
    m_rows->setColumnWidth(ImportRowsModel::Class, px(100));
    m_rows->setColumnWidth(ImportRowsModel::Title, px(280));
}

void ImportRowsPage::showClass(const QString& key)
{
    for (const Filter& filter : filters) {
        if (key == QLatin1StringView(filter.key))
            m_model->setClass(filter.rowClass);
    }
    choose(m_line);
}

/** The row of a line, or the first one where that is not shown. */
void ImportRowsPage::choose(qint64 line)
{
    const int row = m_model->indexOf(line);
    if (m_model->rowCount() == 0)
        showCurrent();
    else
        m_rows->setCurrentIndex(m_model->index(std::max(0, row), 0));
}

void ImportRowsPage::showCurrent()
{
    const QModelIndex current = m_rows->currentIndex();
    if (!current.isValid()) {
        m_detail->clear();
        return;
    }
    const core::ImportRow& row = m_model->row(current.row());
    m_line = row.line;
    m_detail->showRow(row, m_plan, m_decisions.value(row.line));
}

} // namespace ui
