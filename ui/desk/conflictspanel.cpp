#include "ui/desk/conflictspanel.h"

#include "core/store/storedhistory.h"
#include "core/wording/mergetext.h"
#include "ui/desk/conflictcard.h"
#include "ui/desk/rowstable.h"
#include "ui/desk/textrowsmodel.h"
#include "ui/look/card.h"
#include "ui/look/emptystate.h"
#include "ui/look/style.h"
#include "ui/support/carryout.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

QString keyOf(const Conflict& conflict)
{
    return conflict.id.toString(QUuid::WithoutBraces);
}

} // namespace

Result<std::optional<Act>> decideInBook(
    Book& book, const Conflict& conflict, const Decision& decision, Prompts& prompts, QWidget* parent)
{
    const StoredHistory view(book.connection());
    const auto* const candidate = std::get_if<ChangeId>(&decision.answer);
    WB_ASSIGN(proposal,
        candidate ? acts::decide(view, conflict, *candidate, book.ids())
                  : acts::decide(view, conflict, std::get<Value>(decision.answer), book.ids()));
    return carryOut(book, proposal, prompts, parent);
}

ConflictsPanel::ConflictsPanel(Book& book, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_pages(new QStackedWidget(this))
    , m_table(new RowsTable(m_pages))
    , m_model(new TextRowsModel({tr("What"), tr("Shown for now"), tr("Also there")}, this))
    , m_card(new ConflictCard(book))
{
    m_table->setObjectName(QStringLiteral("openConflicts"));
    m_table->setAccessibleName(tr("Conflicts that wait for a decision"));
    m_table->setModel(m_model);
    auto* const area = new QScrollArea;
    area->setWidget(m_card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumHeight(px(190));
    m_card->setReadOnly(book.isReadOnly());
    auto* const split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    auto* const card = new Card;
    card->body()->setContentsMargins(px(3), px(3), px(3), px(3));
    card->body()->addWidget(m_table);
    split->addWidget(card);
    split->addWidget(area);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    m_pages->addWidget(split);
    m_pages->addWidget(new EmptyState(QStringLiteral("check"),
        tr("No conflict waits. If two people change the same field without knowing of each other, both values stand "
           "here until somebody decides.")));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsPanel::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const qsizetype row = index.row();
        if (row >= 0 && row < m_conflicts.size())
            Q_EMIT recordActivated(m_conflicts.at(row).record);
        else if (row >= 0 && row - m_conflicts.size() < m_kept.size())
            Q_EMIT recordActivated(m_kept.at(row - m_conflicts.size()).record);
    });
    auto* const table = static_cast<RowsTable*>(m_table);
    connect(table, &RowsTable::signPressed, this, [this](int key) {
        if (key == Qt::Key_U)
            m_card->takeBoth();
        else if (key == Qt::Key_T)
            m_card->beginOwn();
        else
            m_card->takeByKey(key);
    });
    connect(m_card, &ConflictCard::decided, this, &ConflictsPanel::decide);
    reload();
}

Result<ConflictView> ConflictsPanel::viewOf(const Conflict& conflict) const
{
    const Titles titles = [this](RecordId id) { return m_book.store().titleOf(id).value_or(QString()); };
    WB_ASSIGN(title, m_book.store().titleOf(conflict.record));
    const auto authorOf = [this](const Candidate& candidate) {
        const Result<std::optional<Origin>> author = m_book.history().authorOf(candidate.id);
        return author && *author ? **author : Origin();
    };
    return conflictView(conflict, title, titles, authorOf);
}

void ConflictsPanel::reload()
{
    const Result<QList<Conflict>> conflicts = m_book.history().conflicts();
    if (!conflicts) {
        Q_EMIT failed(conflicts.error());
        return;
    }
    const QString before = m_model->keyAt(m_table->currentIndex().row());
    const int rowBefore = m_table->currentIndex().row();
    m_conflicts = *conflicts;
    QList<TextRowsModel::Row> rows;
    for (const Conflict& conflict : std::as_const(m_conflicts)) {
        const Result<ConflictView> view = viewOf(conflict);
        if (!view) {
            Q_EMIT failed(view.error());
            rows.append({keyOf(conflict), {QString(conflict.entity->name()), {}, {}}});
            continue;
        }
        QStringList shown;
        QStringList others;
        for (const ConflictSide& side : view->sides) {
            const auto candidate = std::ranges::find(conflict.candidates, side.candidate, &Candidate::id);
            (candidate->isShown ? shown : others).append(side.text);
        }
        rows.append(
            {keyOf(conflict), {view->title, shown.join(QStringLiteral(" | ")), others.join(QStringLiteral(" | "))}});
    }
    addKept(rows);
    m_model->setRows(rows);
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    if (!rows.isEmpty()) {
        const int row = m_model->rowOf(before);
        m_table->setCurrentIndex(m_model->index(row >= 0 ? row : std::clamp(rowBefore, 0, int(rows.size()) - 1), 0));
    }
    showCurrent();
    Q_EMIT counted(count());
}

/** What history keeps without showing it stands behind: nobody can decide it, but nobody should miss it either. */
void ConflictsPanel::addKept(QList<TextRowsModel::Row>& rows)
{
    m_kept = m_book.history().kept().value_or(QList<Mark>());
    for (qsizetype i = 0; i < m_kept.size(); ++i) {
        const QString title = m_book.store().titleOf(m_kept.at(i).record).value_or(QString());
        rows.append({QStringLiteral("kept%1").arg(i), {keptText(m_kept.at(i), title), {}, {}}});
    }
}

void ConflictsPanel::showRecord(RecordId record)
{
    const auto found = std::ranges::find(m_conflicts, record, &Conflict::record);
    if (found != m_conflicts.end())
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(keyOf(*found)), 0));
}

void ConflictsPanel::showCurrent()
{
    const int row = m_table->currentIndex().row();
    m_card->setHidden(row >= int(m_conflicts.size()));
    if (row < 0 || row >= int(m_conflicts.size()))
        return;
    if (const Result<ConflictView> view = viewOf(m_conflicts.at(row)))
        m_card->setConflict(*view, {});
}

void ConflictsPanel::decide(const Decision& decision)
{
    const auto conflict = std::ranges::find(m_conflicts, decision.conflict, &Conflict::id);
    if (conflict == m_conflicts.end())
        return;
    const Conflict chosen = *conflict; // deciding reads the list anew
    const Result<std::optional<Act>> decided = decideInBook(m_book, chosen, decision, m_prompts, this);
    if (!decided)
        Q_EMIT failed(decided.error());
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
