#include "ui/dialogs/importdialog.h"

#include "core/exchange/importfile.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/dialogs/importrowsmodel.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using core::RowClass;

namespace {

constexpr int headerColumn = 0;
constexpr int sampleColumn = 1;
constexpr int fieldColumn = 2;

/** Every field that a column may go into, as a choice by key. */
QComboBox* fieldChoice(const core::EntityInfo& kind, const QString& chosen, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->addItem(ImportDialog::tr("(leave out)"), QString());
    choice->addItem(QStringLiteral("ID"), QStringLiteral("id"));
    for (const core::FieldInfo& field : kind.fields) {
        if (field.type == core::FieldType::Order && chosen != field.name())
            continue; // nobody types these; a file of the program has them
        const QString label = core::spokenLabels().of(field.label);
        choice->addItem(label, QString(field.name()));
        if (field.type == core::FieldType::Fuzzy)
            choice->addItem(label + QStringLiteral(" (EDTF)"), field.name() + QStringLiteral(":edtf"));
    }
    choice->setCurrentIndex(choice->findData(chosen)); // none for a name that is no field: the rows are refused
    return choice;
}

QString sampleOf(const core::ImportTable& table, int column)
{
    const core::ImportCell cell = table.lines.isEmpty() ? core::ImportCell() : table.lines.first().cells.value(column);
    if (const auto* words = std::get_if<QString>(&cell))
        return words->left(80);
    const auto* json = std::get_if<QCborValue>(&cell);
    if (!json || json->isNull())
        return {};
    return (json->isString() ? json->toString() : json->toDiagnosticNotation(QCborValue::Compact)).left(80);
}

void prepareTable(QTableView* table)
{
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
}

} // namespace

ImportDialog::ImportDialog(core::Book& book, const core::EntityInfo& kind, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_kind(kind)
    , m_path(path)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_facts(new PlainLabel({}, TextSize::Small, this))
    , m_counts(new PlainLabel({}, TextSize::Section, this))
    , m_columns(new QTableWidget(this))
    , m_rows(new QTableView(this))
    , m_model(new ImportRowsModel(this))
    , m_progress(new QProgressBar(this))
    , m_take(new QPushButton(this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    build();
    readFile();
}

void ImportDialog::build()
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import: %1").arg(core::spokenLabels().of(m_kind.plural)));
    resize(px(900), px(720));
    m_banner->hide();
    m_progress->hide();
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_facts->setInk(Ink::Quiet);
    m_facts->setWordWrap(true);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setAccessibleName(tr("Columns of the file and the fields they go into"));
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setAccessibleName(tr("Rows of the file and what becomes of them"));
    m_rows->setModel(m_model);
    prepareTable(m_columns);
    prepareTable(m_rows);
    m_take->setObjectName(QStringLiteral("takeIn"));
    setButtonLook(m_take, ButtonLook::Main);
    m_close->setObjectName(QStringLiteral("closeImport"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_take);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_facts);
    layout->addWidget(m_columns, 2);
    layout->addWidget(m_counts);
    layout->addWidget(m_rows, 3);
    layout->addLayout(buttons);

    connect(m_take, &QPushButton::clicked, this, &ImportDialog::takeIn);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportDialog::finished);
}

void ImportDialog::readFile()
{
    const bool isJson = m_path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const core::Result<void> read = isJson ? readJson() : readCsv();
    m_take->setEnabled(read.has_value());
    if (!read) {
        tell(read.error());
        return;
    }
    fillMapping();
    planAgain();
}

core::Result<void> ImportDialog::readCsv()
{
    WB_ASSIGN(table, core::readCsvFile(m_path));
    m_table = table;
    const QString name = QFileInfo(m_path).fileName();
    m_mapping = core::guessMapping(m_kind, m_table, name, core::allLanguages());
    const QString delimiter = table.delimiter == u'\t' ? tr("tab") : QString(table.delimiter);
    m_facts->setText(m_mapping.officialList
            ? tr(
                "%1 · %2, separated by %3 · official list: names, kinds and districts follow the official naming rules")
                  .arg(name, table.encoding, delimiter)
            : tr("%1 · %2, separated by %3").arg(name, table.encoding, delimiter));
    return {};
}

core::Result<void> ImportDialog::readJson()
{
    WB_ASSIGN(tables, core::readImportFile(m_path, m_kind.name()));
    m_table = tables.value(0);
    const QString name = QFileInfo(m_path).fileName();
    m_mapping = core::guessMapping(m_kind, m_table, name, core::allLanguages());
    m_facts->setText(tr("%1 · JSON").arg(name));
    return {};
}

void ImportDialog::fillMapping()
{
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("First row"), tr("Goes into")});
    m_columns->setRowCount(int(m_table.header.size()));
    for (int column = 0; column < m_table.header.size(); ++column) {
        const QString header = m_table.header.at(column);
        m_columns->setItem(column, headerColumn, new QTableWidgetItem(header));
        m_columns->setItem(column, sampleColumn, new QTableWidgetItem(sampleOf(m_table, column)));
        QComboBox* choice = fieldChoice(m_kind, m_mapping.fields.value(column), m_columns);
        choice->setAccessibleName(tr("Field for column %1").arg(header));
        choice->setObjectName(QStringLiteral("field%1").arg(column));
        connect(choice, &QComboBox::activated, this,
            [this, column, choice] { mappingChanged(column, choice->currentData().toString()); });
        m_columns->setCellWidget(column, fieldColumn, choice);
    }
    m_columns->resizeColumnToContents(headerColumn);
    m_columns->horizontalHeader()->setSectionResizeMode(sampleColumn, QHeaderView::Stretch);
    m_columns->setColumnWidth(fieldColumn, px(300));
    m_columns->verticalHeader()->setDefaultSectionSize(px(34));
}

void ImportDialog::mappingChanged(int column, const QString& field)
{
    // One column per field: the column that had it before gives it up.
    for (int other = 0; other < m_mapping.fields.size(); ++other) {
        if (other != column && !field.isEmpty() && m_mapping.fields.at(other) == field) {
            m_mapping.fields[other].clear();
            qobject_cast<QComboBox*>(m_columns->cellWidget(other, fieldColumn))->setCurrentIndex(0);
        }
    }
    m_mapping.fields[column] = field;
    planAgain();
}

void ImportDialog::planAgain()
{
    core::ImportOptions options;
    options.kind = &m_kind;
    options.mapping = m_mapping;
    options.languages = core::allLanguages();
    core::Result<core::ImportPlan> plan = core::planImport(m_book.store(), m_book.ids(), m_table, options);
    m_plan = plan ? *std::move(plan) : core::ImportPlan();
    if (plan)
        m_banner->hide();
    else
        tell(plan.error());
    m_model->setPlan(m_plan, m_kind);
    m_rows->resizeColumnsToContents();
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_counts->setText(tr("%1 new · %2 changed · %3 same · %4 doubtful · %5 refused")
                          .arg(m_plan.count(RowClass::New))
                          .arg(m_plan.count(RowClass::Changed))
                          .arg(m_plan.count(RowClass::Same))
                          .arg(m_plan.count(RowClass::Doubtful))
                          .arg(m_plan.count(RowClass::Refused)));
    const int rows = int(m_plan.count(RowClass::New) + m_plan.count(RowClass::Changed));
    m_take->setText(m_plan.count(RowClass::Refused) + m_plan.count(RowClass::Doubtful) > 0
            ? tr("Take in the other %n row(s)", nullptr, rows)
            : tr("Take in %n row(s)", nullptr, rows));
    m_take->setEnabled(rows > 0 && !m_book.isReadOnly());
}

void ImportDialog::takeIn()
{
    setRunning(true);
    m_cancelled = false;
    const auto progress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { m_progress->setValue(int(100 * done / std::max<qint64>(1, total))); },
            Qt::QueuedConnection);
        return !m_cancelled;
    };
    const core::acts::Proposal proposal = core::importProposal(m_plan, m_kind, QFileInfo(m_path).fileName());
    m_watcher.setFuture(m_book.applyLater(proposal, progress));
}

void ImportDialog::reject()
{
    if (m_watcher.isRunning())
        m_cancelled = true;
    else
        QDialog::reject();
}

void ImportDialog::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_progress->setValue(0);
    m_take->setEnabled(!running);
    m_columns->setEnabled(!running);
}

void ImportDialog::finished()
{
    setRunning(false);
    const core::Result<std::optional<core::Act>> answer = m_watcher.result();
    if (!answer) {
        planAgain();
        tell(answer.error());
        return;
    }
    accept();
}

void ImportDialog::tell(const core::Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, core::sentence(error));
    m_banner->show();
}

} // namespace ui
