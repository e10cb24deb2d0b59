#pragma once

#include "core/book/book.h"
#include "ui/desk/textrowsmodel.h"
#include "ui/support/conflictview.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace ui {

class ConflictCard;
class Prompts;

/** What waits for a decision in the book, and the one chosen with the ways to decide it. */
class ConflictsPanel final : public QWidget {
    Q_OBJECT

public:
    ConflictsPanel(core::Book& book, Prompts& prompts, QWidget* parent = nullptr);

    [[nodiscard]] int count() const { return int(m_conflicts.size()); }
    void reload();
    /** Chooses the first conflict of a record. */
    void showRecord(core::RecordId record);

Q_SIGNALS:
    void counted(int count);
    void recordActivated(core::RecordId id);
    void failed(const core::Error& error);

private:
    void addKept(QList<TextRowsModel::Row>& rows);
    void showCurrent();
    [[nodiscard]] core::Result<ConflictView> viewOf(const core::Conflict& conflict) const;
    void decide(const core::Decision& decision);

    core::Book& m_book;
    Prompts& m_prompts;
    QList<core::Conflict> m_conflicts;
    QList<core::Mark> m_kept;
    QStackedWidget* m_pages;
    QTableView* m_table;
    TextRowsModel* m_model;
    ConflictCard* m_card;
};

/** Decides a conflict of the book as one act. */
[[nodiscard]] core::Result<std::optional<core::Act>> decideInBook(core::Book& book, const core::Conflict& conflict,
    const core::Decision& decision, Prompts& prompts, QWidget* parent);

} // namespace ui
