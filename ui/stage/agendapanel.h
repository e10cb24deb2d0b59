#pragma once

#include "ui/stage/stagecontext.h"
#include "ui/stage/stagelistmodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

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

Q_SIGNALS:
    /** The keyboard is wanted back by the line. */
    void done();

private:
    enum class Asked { Nothing, Replacement, Note };

    void build();
    void act(const QString& key, const QString& letter);
    void ask(Asked what, core::RecordId block);
    void answer();
    void endAsking();
    [[nodiscard]] StageRow rowOf(const core::ClockBlock& block) const;
    [[nodiscard]] QString factsOf(const core::ClockBlock& block) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    StageContext& m_context;
    StageLabel* m_delay;
    StageLabel* m_empty;
    StageList* m_list;
    QLineEdit* m_line;
    QPushButton* m_extend;
    QPushButton* m_next;
    Asked m_asked = Asked::Nothing;
    core::RecordId m_block; ///< what is asked about
};

} // namespace ui
