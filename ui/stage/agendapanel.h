#pragma once

#include "ui/stage/stagecontext.h"
#include "ui/stage/stagelistmodel.h"

#include <QWidget>

class QPushButton;

namespace core {
struct Draft;
}

namespace ui {

class AskLine;

class StageLabel;
class StageList;

/** The agenda against the clock: what runs and for how long still, what was and what comes. */
class AgendaPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AgendaPanel(StageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] StageList* list() const { return m_list; }
    /** Ends the block that runs and begins the next one. */
    void goOn();
    /** Two minutes more for the block that runs. */
    void extend(int minutes = 2);
    void enter();
    void refresh();
    void flush();
    /** Asks again what this was being typed in answer to. */
    bool resume(const core::Draft& draft);

Q_SIGNALS:
    /** The keyboard is wanted back by the line. */
    void done();

private:
    void build();
    void act(const QString& key, const QString& letter);
    bool begin(core::RecordId block);
    /** Of one that is over it is asked first. */
    void beginOrAsk(core::RecordId block);
    void drop(core::RecordId block);
    /** nullptr: it is not over. */
    [[nodiscard]] const core::ClockBlock* overBlock(core::RecordId block) const;
    void askNote(core::RecordId block);
    void askReplacement(core::RecordId block);
    [[nodiscard]] StageRow rowOf(const core::ClockBlock& block) const;
    [[nodiscard]] QString factsOf(const core::ClockBlock& block) const;

    StageContext& m_context;
    StageLabel* m_delay;
    StageLabel* m_empty;
    StageList* m_list;
    AskLine* m_ask;
    QPushButton* m_extend;
    QPushButton* m_next;
};

} // namespace ui
