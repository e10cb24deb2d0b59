#include "ui/dialogs/importcolumnspage.h"

#include "core/wording/language.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int headerColumn = 0;
constexpr int sampleColumn = 1;
constexpr int fieldColumn = 2;

/** Every field that a column may go into, as a choice by key. */
QComboBox* fieldChoice(const core::EntityInfo& kind, const QString& chosen, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->addItem(ImportColumnsPage::tr("(leave out)"), QString());
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

} // namespace

ImportColumnsPage::ImportColumnsPage(const core::EntityInfo& kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_key(new QComboBox(this))
    , m_columns(new QTableWidget(this))
{
    build();
}

void ImportColumnsPage::build()
{
    m_key->setObjectName(QStringLiteral("keyField"));
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its words come with the file
    auto* const label = new PlainLabel(tr("&Records are found by"), TextSize::Body, this);
    label->setBuddy(m_key);
    m_key->setAccessibleName(tr("Records are found by"));
    auto* const line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_key);
    line->addStretch();
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setAccessibleName(tr("Columns of the file and the fields they go into"));
    m_columns->verticalHeader()->hide();
    m_columns->setShowGrid(false);
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setTabKeyNavigation(false);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(line);
    column->addWidget(m_columns, 1);
    connect(m_key, &QComboBox::activated, this, &ImportColumnsPage::changed);
}

void ImportColumnsPage::showTable(
    const core::ImportTable& table, const core::ImportMapping& mapping, const QString& keyField)
{
    m_mapping = mapping;
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("First row"), tr("Goes into")});
    m_columns->setRowCount(int(table.header.size()));
    int widest = px(300);
    for (int column = 0; column < table.header.size(); ++column) {
        const QString header = table.header.at(column);
        m_columns->setItem(column, headerColumn, new QTableWidgetItem(header));
        m_columns->setItem(column, sampleColumn, new QTableWidgetItem(sampleOf(table, column)));
        QComboBox* choice = fieldChoice(m_kind, m_mapping.fields.value(column), m_columns);
        choice->setAccessibleName(tr("Field for column %1").arg(header));
        choice->setObjectName(QStringLiteral("field%1").arg(column));
        connect(choice, &QComboBox::activated, this,
            [this, column, choice] { put(column, choice->currentData().toString()); });
        m_columns->setCellWidget(column, fieldColumn, choice);
        choice->ensurePolished();
        widest = std::max(widest, choice->minimumSizeHint().width());
    }
    m_columns->resizeColumnToContents(headerColumn);
    m_columns->horizontalHeader()->setSectionResizeMode(sampleColumn, QHeaderView::Stretch);
    m_columns->setColumnWidth(fieldColumn, widest);
    m_columns->verticalHeader()->setDefaultSectionSize(px(34));
    fillKeys(keyField);
}

/** By those fields alone that a column goes into and a person could know a record by. */
void ImportColumnsPage::fillKeys(const QString& chosen)
{
    m_key->clear();
    m_key->addItem(tr("ID or number, as usual"), QString());
    for (const core::FieldInfo& field : m_kind.fields) {
        if (field.type == core::FieldType::Text && m_mapping.columnOf(field.name()) >= 0)
            m_key->addItem(core::spokenLabels().of(field.label), QString(field.name()));
    }
    m_key->setCurrentIndex(std::max(0, m_key->findData(chosen)));
}

QString ImportColumnsPage::keyField() const
{
    return m_key->currentData().toString();
}

void ImportColumnsPage::put(int column, const QString& field)
{
    // One column per field: the column that had it before gives it up.
    for (int other = 0; other < m_mapping.fields.size(); ++other) {
        if (other != column && !field.isEmpty() && m_mapping.fields.at(other) == field) {
            m_mapping.fields[other].clear();
            qobject_cast<QComboBox*>(m_columns->cellWidget(other, fieldColumn))->setCurrentIndex(0);
        }
    }
    m_mapping.fields[column] = field;
    fillKeys(keyField());
    Q_EMIT changed();
}

} // namespace ui
