#include "ui/stage/matrixpanel.h"

#include "core/model/entities/statusanalysis.h"
#include "ui/forms/growingtext.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/pages/disputedlines.h"
#include "ui/stage/stagechip.h"
#include "ui/stage/stagewords.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"Ctrl+PgDown Ctrl+PgUp", QT_TRANSLATE_NOOP("Keys", "The next team, and the one before")},
    {"Tab", QT_TRANSLATE_NOOP("Keys", "The next cell; the one that is left is saved")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: the status matrix"), hints);

constexpr const char* questions[] = {"achieved", "current", "next"};
constexpr const char* sides[] = {"content", "process", "structure"};

const FieldInfo& fieldOf(const QString& key)
{
    const EntityInfo& kind = StatusAnalysis::info();
    return kind.fields[size_t(kind.indexOf(key))];
}

} // namespace

MatrixPanel::MatrixPanel(StageContext& context, QWidget* parent)
    : StagePanel(context, QStringLiteral("matrix"), tr("Where do we stand?"),
        tr("Tab goes from cell to cell and saves. %1 and %2 change the team.")
            .arg(keyName(QKeySequence(int(Qt::CTRL) | Qt::Key_PageDown)),
                keyName(QKeySequence(int(Qt::CTRL) | Qt::Key_PageUp))),
        parent)
    , m_teams(new QWidget(this))
    , m_teamRow(new FlowLayout(m_teams))
    , m_empty(new StageLabel(tr("No team takes part in this session."), StageSize::Line, this))
    , m_grid(new QWidget(this))
{
    m_teamRow->setGap(6);
    m_empty->setInk(Ink::Quiet);
    build();
    makeChips();
    showTeam(0);
}

void MatrixPanel::build()
{
    auto* const grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    int row = 0;
    for (const char* const question : questions) {
        int column = 0;
        for (const char* const side : sides) {
            Cell cell;
            cell.key = QStringLiteral("%1_%2").arg(QLatin1String(question), QLatin1String(side));
            auto* const label = new StageLabel(labelText(fieldOf(cell.key).label), StageSize::Quiet, m_grid);
            cell.label = label;
            label->setInk(Ink::Quiet);
            label->setElided(true);
            cell.text = new GrowingText(m_grid);
            cell.text->setObjectName(cell.key);
            cell.text->setAccessibleName(label->text());
            cell.text->setFont(stageFont(StageSize::Quiet));
            label->setBuddy(cell.text);
            cell.text->installEventFilter(this);
            connect(cell.text, &GrowingText::edited, this, [this, at = m_cells.size()] {
                m_cells[at].isTyped = true;
                if (m_draft)
                    m_draft->touch();
            });
            grid->addWidget(label, row, column);
            grid->addWidget(cell.text, row + 1, column, Qt::AlignTop);
            grid->setColumnStretch(column, 1);
            ++column;
            m_cells.append(cell);
        }
        row += 2;
    }
    grid->setRowStretch(row, 1);
    auto* const scrolling = new QScrollArea(this);
    scrolling->setObjectName(QStringLiteral("matrixScroll"));
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setWidgetResizable(true);
    scrolling->setFocusPolicy(Qt::NoFocus);
    scrolling->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolling->setWidget(m_grid);
    body()->addWidget(m_teams);
    body()->addWidget(m_empty);
    body()->addWidget(scrolling, 1);
}

void MatrixPanel::makeChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    m_names.clear();
    for (const StageTeam& team : context().stage().teams) {
        if (team.team.isNull())
            continue;
        m_names.append(team.name);
        auto* const chip = new StageChip({}, team.name, m_teams);
        connect(chip, &StageChip::clicked, this, [this, at = m_chips.size()] { showTeam(at); });
        m_chips.append(chip);
        m_teamRow->addWidget(chip);
        chip->show();
    }
    m_empty->setVisible(m_chips.isEmpty());
    m_grid->setEnabled(!m_chips.isEmpty() && !context().book().isReadOnly());
}

RecordId MatrixPanel::team() const
{
    qsizetype at = 0;
    for (const StageTeam& team : context().stage().teams) {
        if (!team.team.isNull() && at++ == m_team)
            return team.team;
    }
    return {};
}

std::optional<Record> MatrixPanel::analysis() const
{
    const QList<Record> all = context().children(team(), StatusAnalysis::info());
    for (const Record& record : all) {
        if (as<StatusAnalysis>(record).session.id == context().session())
            return record;
    }
    return std::nullopt;
}

void MatrixPanel::showTeam(qsizetype index)
{
    for (Cell& cell : m_cells)
        save(cell);
    if (m_draft && std::ranges::any_of(m_cells, &Cell::isTyped))
        return; // why was said; the words stay with their team
    m_team = m_chips.isEmpty() ? 0 : (index + m_chips.size()) % m_chips.size();
    delete m_draft;
    m_draft = new StageDraft(
        context().book(),
        placeOfNew(StatusAnalysis::info(), context().session(), QStringLiteral("matrix ") + team().toText(), "session"),
        [this] { return draftFields(); }, this);
    refresh();
    const QList<DraftField> kept = m_draft->found();
    for (Cell& cell : m_cells) {
        const QString typed = typedText(kept, cell.key.toLatin1().constData());
        if (typed.isEmpty())
            continue;
        cell.text->setText(typed);
        cell.isTyped = true;
    }
}

void MatrixPanel::refresh()
{
    QStringList names;
    for (const StageTeam& team : context().stage().teams) {
        if (!team.team.isNull())
            names.append(team.name);
    }
    if (names != m_names)
        makeChips();
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(i == m_team);
    const std::optional<Record> shown = analysis();
    for (Cell& cell : m_cells) {
        cell.label->setText(labelOf(cell, shown));
        cell.text->setAccessibleName(cell.label->text());
        if (!cell.isTyped)
            cell.text->setText(shown ? valueOr<QString>(shown->at(shown->entity().indexOf(cell.key))) : QString());
    }
    Q_EMIT wallChanged();
}

QString MatrixPanel::labelOf(const Cell& cell, const std::optional<Record>& analysis) const
{
    const QString label = labelText(fieldOf(cell.key).label);
    return analysis && isDisputed(context(), analysis->id(), cell.key) ? disputedWords(label) : label;
}

void MatrixPanel::enterFirst()
{
    m_cells.first().text->setFocus(Qt::OtherFocusReason);
}

void MatrixPanel::save(Cell& cell)
{
    if (!cell.isTyped || team().isNull())
        return;
    cell.isTyped = false; // what was saved comes back with the change
    const QString words = cell.text->text();
    const std::optional<Record> there = analysis();
    bool done = false;
    if (there) {
        done = context().edit(there->id(), {{cell.key, words}});
    } else {
        const FuzzyDate& day = context().stage().facts.session.date;
        acts::Given given{{QStringLiteral("subject"), team()}, {QStringLiteral("session"), context().session()},
            {QStringLiteral("date"), day.isExact() ? day.earliest() : context().book().clock().today()},
            {cell.key, words}};
        done = words.trimmed().isEmpty() || context().add(StatusAnalysis::info(), given);
    }
    cell.isTyped = !done;
    if (m_draft) {
        m_draft->touch(); // without the cell that is saved now
        m_draft->flush();
    }
}

QList<DraftField> MatrixPanel::draftFields() const
{
    QList<DraftField> fields;
    for (const Cell& cell : m_cells) {
        if (cell.isTyped && !cell.text->text().trimmed().isEmpty())
            fields.append(typedField(cell.key.toLatin1().constData(), cell.text->text()));
    }
    return fields;
}

void MatrixPanel::flush()
{
    if (m_draft)
        m_draft->flush();
}

void MatrixPanel::saveTyped()
{
    for (Cell& cell : m_cells)
        save(cell);
    flush();
}

QList<StageRow> MatrixPanel::wallRows() const
{
    QList<StageRow> rows;
    StageRow head;
    head.title = m_names.value(m_team);
    head.isHeader = true;
    rows.append(head);
    for (const Cell& cell : m_cells) {
        if (cell.isTyped || cell.text->text().trimmed().isEmpty())
            continue; // what is just being typed is not for the wall
        StageRow row;
        row.key = cell.key;
        row.title = cell.text->text();
        row.lead = cell.label->text() + u':';
        rows.append(row);
    }
    return rows.size() > 1 ? rows : QList<StageRow>();
}

bool MatrixPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        for (Cell& cell : m_cells) {
            if (cell.text == watched)
                save(cell);
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool turns = key.key() == Qt::Key_PageDown || key.key() == Qt::Key_PageUp;
        if (turns && key.modifiers() == Qt::ControlModifier) {
            showTeam(m_team + (key.key() == Qt::Key_PageDown ? 1 : -1));
            return true;
        }
        if (key.key() == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
    }
    return StagePanel::eventFilter(watched, event);
}

} // namespace ui
