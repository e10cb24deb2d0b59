#pragma once

#include "ui/stage/stagedraft.h"
#include "ui/stage/stagepanel.h"

namespace ui {

class StageText;

/** The Themenspeicher: topics put aside, in this session and in earlier ones, and what becomes of them. */
class ParkingPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit ParkingPanel(StageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<StageRow> wallRows() const override;
    void flush() override { m_draft->flush(); }

Q_SIGNALS:
    /** A topic is to become a measure. */
    void measureWanted(core::RecordId topic);

private:
    void add();
    void clear();
    void act(const QString& key, const QString& letter);

    StageText* m_line;
    StageLabel* m_empty;
    StageList* m_list;
    StageDraft* m_draft;
};

} // namespace ui
