#pragma once

#include "ui/stage/stagedraft.h"
#include "ui/stage/stagepanel.h"

namespace ui {

class AskLine;
class RecordPicker;
class StageChip;
class StageText;

/** Who does what until when: three lines, Enter goes on from one to the next, and what was agreed below them. */
class MeasurePanel final : public StagePanel {
    Q_OBJECT

public:
    explicit MeasurePanel(StageContext& context, QWidget* parent = nullptr);

    /** Fills the lines from a note that becomes a measure. It stays as confidential as it was. */
    void fromNote(core::RecordId note);
    /** The same from a topic put aside, of which it is said what became of it when the measure is saved. */
    void fromTopic(core::RecordId topic);
    void refresh() override;
    [[nodiscard]] QList<StageRow> wallRows() const override;
    void flush() override;
    bool resume(const core::Draft& draft) override;

protected:
    void enterFirst() override;
    /** Esc leaves a measure that is being changed. */
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void follow();
    void restore();
    void restoreChange();
    void takeUp(const QList<core::DraftField>& kept);
    void act(const QString& key, const QString& letter);
    void forgetTheGone();
    [[nodiscard]] DraftPlace placeOfMeasure() const;
    [[nodiscard]] bool isFree();
    void save();
    void clear();
    void editMeasure(core::RecordId measure);
    void setWho(core::RecordId who);
    void typedWho(const QString& words);
    void typedWhat();
    void setSecret(core::Confidentiality secret);
    [[nodiscard]] bool isTouched() const;
    bool write(core::acts::Given fields);
    [[nodiscard]] core::acts::Given given() const;
    [[nodiscard]] QList<core::DraftField> draftFields() const;

    StageText* m_what;
    RecordPicker* m_who;
    QLineEdit* m_until;
    StageLabel* m_digits;
    StageChip* m_secretChip;
    StageList* m_list;
    StageLabel* m_empty;
    AskLine* m_ask;
    core::RecordId m_holder; ///< who does it; null while nobody is chosen
    core::RecordId m_note; ///< that it comes from
    core::RecordId m_topic; ///< that becomes a measure
    core::Confidentiality m_secret = core::Confidentiality::Group;
    bool m_wasInTheWay = false; ///< of another one: who comes here comes to its words
    core::RecordId m_edited; ///< null: a new one; before m_draft, whose place it decides
    StageDraft* m_draft;
};

} // namespace ui
