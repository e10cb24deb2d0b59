#pragma once

#include "ui/stage/stagedraft.h"
#include "ui/stage/stagepanel.h"

namespace ui {

class AskLine;
class MeasureEntry;

/** The measures of a session: the lines in which one is entered, and what was agreed below them. */
class MeasurePanel final : public StagePanel {
    Q_OBJECT

public:
    explicit MeasurePanel(StageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] MeasureEntry& entry() const { return *m_entry; }
    void refresh() override;
    [[nodiscard]] QList<StageRow> wallRows() const override;
    void flush() override;
    bool resume(const core::Draft& draft) override;

protected:
    void enterFirst() override;
    /** Esc leaves a measure that is being changed. */
    void keyPressEvent(QKeyEvent* event) override;

private:
    void act(const QString& key, const QString& letter);
    /** What the keys do with the chosen measure. */
    void showKeys();

    MeasureEntry* m_entry;
    StageList* m_list;
    StageLabel* m_empty;
    AskLine* m_ask;
};

} // namespace ui
