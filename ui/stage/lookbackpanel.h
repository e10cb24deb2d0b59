#pragma once

#include "ui/stage/stagepanel.h"

namespace ui {

class AskLine;
struct DraftPlace;

/** "What has happened since last time?" For every team what it had set out to do, with its state by one key, and one
 *  line of progress. */
class LookBackPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit LookBackPanel(StageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    bool resume(const core::Draft& draft) override;
    [[nodiscard]] QList<StageRow> wallRows() const override { return m_wall; }

private:
    /** Sessions of the series before this one, the latest first. */
    [[nodiscard]] QList<core::RecordId> earlier() const;
    /** Takes the measures of the team out of those that are left. */
    void addTeam(const core::StageTeam& team, QList<core::Record>& measures, QList<StageRow>& rows);
    void addOthers(const QList<core::Record>& measures, QList<StageRow>& rows);
    /** Measures of earlier sessions and of peer consultations in them, the latest session first, that are looked back
     * at.
     */
    [[nodiscard]] QList<core::Record> earlierMeasures() const;
    void addMeasures(const QList<core::Record>& measures, QList<StageRow>& rows);
    void addMilestones(const core::StageTeam& team, QList<StageRow>& rows);
    void addNotes(const core::StageTeam& team, QList<StageRow>& rows) const;
    /** `isOpen`: whether the room may see it. */
    [[nodiscard]] StageRow progressRow(const core::StageTeam& team, bool& isOpen) const;
    [[nodiscard]] core::RecordId projectOf(core::RecordId team) const;
    /** What was said of the progress of a team at this session: of its project, or among the notes. */
    [[nodiscard]] std::optional<core::Record> progressOf(core::RecordId municipality) const;
    /** What the keys do with the chosen line. */
    void showKeys();
    void act(const QString& key, const QString& letter);
    void askProgress(const QString& key);
    void askProgressOf(core::RecordId municipality);
    bool noteProgress(core::RecordId municipality, const QString& words);
    /** What was said of a project in this session. */
    [[nodiscard]] std::optional<core::Record> updateOf(core::RecordId project) const;
    [[nodiscard]] DraftPlace placeOfProgress(core::RecordId municipality) const;

    StageLabel* m_empty;
    StageList* m_list;
    AskLine* m_ask;
    QList<StageRow> m_wall; ///< of it what the room may see
};

} // namespace ui
