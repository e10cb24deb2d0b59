#pragma once

#include "ui/stage/stagecontext.h"
#include "ui/stage/stagedraft.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class HolderLine;
class StageChip;
class StageLabel;
class StageText;

/** Who does what until when: three lines, Enter goes on from one to the next and saves at the end. A new measure, one
 *  made of a note or topic, or one that is being changed. */
class MeasureEntry final : public QWidget {
    Q_OBJECT

public:
    explicit MeasureEntry(StageContext& context, QWidget* parent = nullptr);

    /** Fills the lines from a note that becomes a measure. It stays as confidential as it was. */
    void fromNote(core::RecordId note);
    /** The same from a topic put aside, of which it is said what became of it when the measure is saved. */
    void fromTopic(core::RecordId topic);
    /** Puts a measure back into the lines. */
    void change(core::RecordId measure);
    [[nodiscard]] bool isChanging() const { return !m_edited.isNull(); }
    /** The measure being changed stays as it was. */
    void leave();
    /** The keyboard goes to the first line that is missing. */
    void enter();
    /** Shows what the book holds now. */
    void refresh();
    void flush();

private:
    void build();
    void follow();
    void restore();
    void restoreChange();
    void takeUp(const QList<core::DraftField>& kept);
    void forgetTheGone();
    [[nodiscard]] DraftPlace placeOfMeasure() const;
    [[nodiscard]] bool isFree();
    void save();
    void clear();
    void typedWhat();
    void setSecret(core::Confidentiality secret);
    [[nodiscard]] bool isTouched() const;
    bool write(core::acts::Given fields);
    [[nodiscard]] core::acts::Given given() const;
    [[nodiscard]] QList<core::DraftField> draftFields() const;

    StageContext& m_context;
    StageText* m_what;
    HolderLine* m_who;
    QLineEdit* m_until;
    StageLabel* m_digits;
    StageChip* m_secretChip;
    core::RecordId m_note; ///< that it comes from
    core::RecordId m_topic; ///< that becomes a measure
    core::Confidentiality m_secret = core::Confidentiality::Group;
    bool m_wasInTheWay = false; ///< of another one: who comes here comes to its words
    core::RecordId m_edited; ///< null: a new one; before m_draft, whose place it decides
    StageDraft* m_draft;
};

} // namespace ui
