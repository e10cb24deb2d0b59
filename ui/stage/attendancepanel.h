#pragma once

#include "core/change/stageacts.h"
#include "ui/stage/stagedraft.h"
#include "ui/stage/stagepanel.h"

namespace ui {

class RecordPicker;

/** Who is there, by one key a person; a substitute or somebody nobody expected is added on the fly. */
class AttendancePanel final : public StagePanel {
    Q_OBJECT

public:
    explicit AttendancePanel(StageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void flush() override { m_draft->flush(); }
    bool resume(const core::Draft& draft) override;

protected:
    void enterFirst() override;

private:
    void act(const QString& key, const QString& letter);
    /** All of a team that nobody has said anything of are there. */
    void allPresent(const core::StageTeam& team);
    void ask(const QString& key, bool forSomebody);
    void answer(core::RecordId person, const QString& name);
    bool write(core::RecordId person, const QString& name, core::RecordId municipality);
    void askMunicipality(const QString& name);
    [[nodiscard]] core::Result<core::RecordId> municipalityOf(const QString& words) const;
    [[nodiscard]] QString hindranceOf(
        core::RecordId id, const core::StagePerson* absent, const core::StageTeam* team) const;
    void endAsking();
    [[nodiscard]] DraftPlace placeOfName(const QString& key, bool forSomebody) const;
    [[nodiscard]] const core::StageTeam* teamAt(const QString& key, const core::StagePerson** person) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    StageLabel* m_summary;
    StageList* m_list;
    RecordPicker* m_name;
    StageLabel* m_question;
    AskLine* m_ask; ///< where a new person is from
    StageLabel* m_empty;
    QString m_asked; ///< the line it is about
    bool m_forSomebody = false; ///< somebody is represented
    StageDraft* m_draft; ///< of the name
};

} // namespace ui
