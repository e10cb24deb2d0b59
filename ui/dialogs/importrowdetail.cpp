#include "ui/dialogs/importrowdetail.h"

#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "core/wording/likenesstext.h"
#include "ui/dialogs/importrowsmodel.h"
#include "ui/look/pill.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using core::RowClass;

namespace {

constexpr int fieldColumn = 0;
constexpr int bookColumn = 1;
constexpr int fileColumn = 2;

Tone toneOf(RowClass rowClass)
{
    switch (rowClass) {
    case RowClass::New:
        return Tone::Good;
    case RowClass::Changed:
        return Tone::Accent;
    case RowClass::Same:
        return Tone::Neutral;
    case RowClass::Doubtful:
        return Tone::Caution;
    case RowClass::Refused:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

/** What a set holds after a step for one element, any other field after its step. */
void take(core::Value& value, const core::Change& step)
{
    if (step.kind == core::Change::Kind::Set) {
        value = step.after;
        return;
    }
    auto elements = core::valueOr<QStringList>(value);
    if (step.kind == core::Change::Kind::Add)
        elements.append(step.element);
    else
        elements.removeAll(step.element);
    value = elements;
}

} // namespace

ImportRowDetail::ImportRowDetail(const core::Reader& reader, const core::EntityInfo& kind, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_kind(kind)
    , m_title(new PlainLabel({}, TextSize::Section, this))
    , m_class(new Pill({}, Tone::Neutral, this))
    , m_reasons(new PlainLabel({}, TextSize::Body, this))
    , m_choice(new QWidget(this))
    , m_record(new QComboBox(m_choice))
    , m_fields(new QTableWidget(this))
{
    build();
    clear();
}

void ImportRowDetail::build()
{
    setObjectName(QStringLiteral("rowDetail"));
    m_title->setElided(true);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setWordWrap(true);
    m_record->setObjectName(QStringLiteral("whichRecord"));
    m_record->setAccessibleName(tr("Which record this row is"));
    auto* const label = new PlainLabel(tr("This row &is"), TextSize::Body, m_choice);
    label->setBuddy(m_record);
    auto* const choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(label);
    choice->addWidget(m_record, 1);
    m_fields->setObjectName(QStringLiteral("rowFields"));
    m_fields->setAccessibleName(tr("What the book and the file say, field by field"));
    m_fields->setColumnCount(3);
    m_fields->verticalHeader()->hide();
    m_fields->setShowGrid(false);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setTabKeyNavigation(false);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_class);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(8), 0, 0);
    column->setSpacing(px(6));
    column->addLayout(head);
    column->addWidget(m_reasons);
    column->addWidget(m_choice);
    column->addWidget(m_fields, 1);
    column->addStretch(); // of a row without fields the words stay at the top
    connect(m_record, &QComboBox::activated, this, &ImportRowDetail::chooseRecord);
    connect(m_fields, &QTableWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            takeChecks();
    });
}

void ImportRowDetail::clear()
{
    m_line = 0;
    m_title->setText(tr("Choose a row to see what becomes of it."));
    m_class->hide();
    m_reasons->hide();
    m_choice->hide();
    m_fields->hide();
}

void ImportRowDetail::setDecidable(bool isDecidable)
{
    m_choice->setEnabled(isDecidable);
    m_fields->setEnabled(isDecidable);
}

void ImportRowDetail::showRow(
    const core::ImportRow& row, const core::ImportPlan& plan, const core::ImportDecision& decision)
{
    m_line = row.line;
    m_decision = decision;
    m_title->setText(
        row.title.isEmpty() ? tr("Line %1").arg(row.line) : tr("Line %1: %2").arg(row.line).arg(row.title));
    m_class->setState(ImportRowsModel::classWord(row.rowClass), toneOf(row.rowClass));
    m_class->show();
    QStringList reasons;
    for (const core::ImportProblem& problem : row.problems)
        reasons.append(core::sentence(problem));
    if (row.rowClass == RowClass::Same && row.left.isEmpty())
        reasons.append(tr("The book says the same already."));
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    showCandidates(row);
    const QList<core::Change> steps = plan.changes.changes().mid(row.firstChange, row.changeCount);
    if (row.rowClass == RowClass::New && !steps.isEmpty())
        showNew(steps.first().whole);
    else
        showDifferences(differencesOf(row, steps));
}

void ImportRowDetail::showCandidates(const core::ImportRow& row)
{
    m_choice->setVisible(!row.candidates.isEmpty());
    m_record->clear();
    m_record->addItem(tr("(not decided: the row is left out)"), QVariant());
    for (const core::ImportCandidate& candidate : row.candidates) {
        const QString title = m_reader.titleOf(candidate.record).value_or(QString());
        const QString signs = core::likenessText(candidate.likeness);
        const QString id = candidate.record.toText();
        m_record->addItem(
            signs.isEmpty() ? tr("%1 [%2]").arg(title, id.left(8)) : tr("%1 [%2] – %3").arg(title, id.left(8), signs),
            id);
    }
    m_record->addItem(tr("a new record"), QString());
    if (m_decision.record) {
        const QString chosen = m_decision.record->isNull() ? QStringLiteral("") : m_decision.record->toText();
        for (int i = 1; i < m_record->count(); ++i) {
            if (m_record->itemData(i).toString() == chosen)
                m_record->setCurrentIndex(i);
        }
    }
}

QString ImportRowDetail::words(qsizetype field, const core::Value& value) const
{
    const auto titles = [this](core::RecordId id) { return m_reader.titleOf(id).value_or(QString()); };
    QString text = core::readable(m_kind.fields[size_t(field)], value, core::spokenLabels(), titles);
    return text.replace(u'\n', QStringLiteral(", "));
}

QList<ImportRowDetail::Difference> ImportRowDetail::differencesOf(
    const core::ImportRow& row, const QList<core::Change>& steps) const
{
    const core::Result<std::optional<core::Record>> read = m_reader.find(row.record);
    if (!read || !*read || &(*read)->entity() != &m_kind)
        return {};
    const core::Record& before = **read;
    QList<qsizetype> fields;
    core::Record after = before;
    for (const core::Change& step : steps + row.left) {
        if (step.field < 0)
            continue;
        if (!fields.contains(step.field))
            fields.append(step.field);
        take(after.slot(step.field), step);
    }
    std::ranges::sort(fields); // whatever the person leaves, each stays in its place
    QList<Difference> differences;
    for (const qsizetype field : std::as_const(fields)) {
        const bool isLeft =
            std::ranges::any_of(row.left, [&](const core::Change& step) { return step.field == field; });
        differences.append({field, words(field, before.at(field)), words(field, after.at(field)), !isLeft});
    }
    return differences;
}

void ImportRowDetail::setCell(int row, int column, const QString& text)
{
    auto* const item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_fields->setItem(row, column, item);
}

void ImportRowDetail::showNew(const core::Record& record)
{
    m_isFilling = true;
    m_differences.clear();
    m_fields->setColumnHidden(bookColumn, true);
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("In the book"), tr("In the file")});
    m_fields->setRowCount(0);
    for (qsizetype field = 0; field < qsizetype(m_kind.fields.size()); ++field) {
        const QString text = words(field, record.at(field));
        if (core::isEmpty(record.at(field)) || m_kind.fields[size_t(field)].type == core::FieldType::Order)
            continue;
        const int row = m_fields->rowCount();
        m_fields->insertRow(row);
        setCell(row, fieldColumn, core::spokenLabels().of(m_kind.fields[size_t(field)].label));
        setCell(row, bookColumn, {});
        setCell(row, fileColumn, text);
    }
    m_fields->show();
    m_isFilling = false;
}

void ImportRowDetail::showDifferences(const QList<Difference>& differences)
{
    m_isFilling = true;
    m_differences = differences;
    m_fields->setColumnHidden(bookColumn, false);
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("In the book"), tr("In the file (ticked: holds)")});
    m_fields->setRowCount(int(differences.size()));
    for (int row = 0; row < differences.size(); ++row) {
        const Difference& difference = differences.at(row);
        const QString nothing = tr("(empty)");
        setCell(row, fieldColumn, core::spokenLabels().of(m_kind.fields[size_t(difference.field)].label));
        setCell(row, bookColumn, difference.before.isEmpty() ? nothing : difference.before);
        setCell(row, fileColumn, difference.after.isEmpty() ? nothing : difference.after);
        QTableWidgetItem* const item = m_fields->item(row, fileColumn);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(difference.isTaken ? Qt::Checked : Qt::Unchecked);
    }
    m_fields->setVisible(!differences.isEmpty());
    m_isFilling = false;
}

void ImportRowDetail::chooseRecord()
{
    const QVariant chosen = m_record->currentData();
    m_decision.record.reset();
    m_decision.left.clear(); // another record says other things
    if (chosen.isValid())
        m_decision.record = core::RecordId::fromText(chosen.toString());
    Q_EMIT decided(m_line, m_decision);
}

void ImportRowDetail::takeChecks()
{
    m_decision.left.clear();
    for (int row = 0; row < m_differences.size(); ++row) {
        if (m_fields->item(row, fileColumn)->checkState() != Qt::Checked)
            m_decision.left.insert(m_kind.fields[size_t(m_differences.at(row).field)].name());
    }
    Q_EMIT decided(m_line, m_decision);
}

} // namespace ui
