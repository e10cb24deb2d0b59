#pragma once

#include "ui/stage/stagedraft.h"
#include "ui/stage/stagepanel.h"

namespace ui {

class AskLine;

/** What the group decides itself: a question, what could be chosen, the votes, and the result. */
class DecisionPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit DecisionPanel(StageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<StageRow> wallRows() const override;
    void flush() override;
    bool resume(const core::Draft& draft) override;

private:
    void add();
    void clear();
    void askOption(core::RecordId decision);
    void askVotes(const core::Record& option);
    void askResult(const core::Record& decision);
    void act(const QString& key, const QString& letter);
    void actOnOption(const core::Record& option, const QString& letter);
    void actOnDecision(const core::Record& decision, const QString& letter);
    bool setVotes(const core::Record& option, qint64 votes, const QStringList& settles = {});
    /** The option with the most votes; empty while there is none, or no vote. */
    [[nodiscard]] QString favourite(core::RecordId decision) const;
    [[nodiscard]] QList<StageRow> rowsOf(const core::Record& decision) const;

    QLineEdit* m_question;
    AskLine* m_ask;
    StageLabel* m_empty;
    StageList* m_list;
    StageDraft* m_draft; ///< of the question
};

} // namespace ui
