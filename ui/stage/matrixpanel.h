#pragma once

#include "ui/stage/stagedraft.h"
#include "ui/stage/stagepanel.h"

namespace ui {

class FlowLayout;
class GrowingText;
class StageChip;

/** Where a team stands: what is achieved, how it stands now, what comes next, by content, processes and structures. A
 *  cell is saved when it is left. */
class MatrixPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit MatrixPanel(StageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<StageRow> wallRows() const override;
    void flush() override;
    void saveTyped() override;

protected:
    void enterFirst() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Cell {
        QString key; ///< storage key of the field
        StageLabel* label = nullptr;
        GrowingText* text = nullptr;
        bool isTyped = false;
    };

    void build();
    void makeChips();
    void showTeam(qsizetype index);
    void save(Cell& cell);
    /** What a cell of an analysis is about, with the mark where it is in dispute. */
    [[nodiscard]] QString labelOf(const Cell& cell, const std::optional<core::Record>& analysis) const;
    [[nodiscard]] std::optional<core::Record> analysis() const;
    [[nodiscard]] core::RecordId team() const;
    [[nodiscard]] QList<core::DraftField> draftFields() const;

    QWidget* m_teams;
    FlowLayout* m_teamRow;
    QList<StageChip*> m_chips;
    QStringList m_names;
    StageLabel* m_empty;
    QWidget* m_grid;
    QList<Cell> m_cells;
    qsizetype m_team = 0;
    StageDraft* m_draft = nullptr; ///< of the team shown
};

} // namespace ui
