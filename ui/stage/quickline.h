#pragma once

#include "ui/stage/quickentry.h"
#include "ui/stage/stagecontext.h"
#include "ui/stage/stagedraft.h"

#include <QWidget>

namespace ui {

class FlowLayout;
class StageChip;
class StageLabel;
class StageText;

/** Where the note is kept that is typed into the line of a session. */
[[nodiscard]] DraftPlace placeOfNewNote(core::RecordId session);

/** The line in which the session is written down: one line and a few keys make a note (QuickEntry). It grows with its
 *  words, which may have lines of their own. What is typed is kept within a second and is back after a crash. */
class QuickLine final : public QWidget {
    Q_OBJECT

public:
    explicit QuickLine(StageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const QuickEntry& entry() const { return m_entry; }
    [[nodiscard]] StageText* line() const { return m_line; }
    /** Puts a note back into the line; Enter changes it then. */
    void editNote(core::RecordId note);
    void enter();
    /** The municipalities are those of the session now. */
    void refresh();
    /** Little room: chips are in sight only while they are wanted. */
    void setCompact(bool compact);
    void flush() { m_draft->flush(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void makeKindChips();
    void makeMunicipalityChips();
    void restore();
    void restoreChange();
    void takeUp(const QList<core::DraftField>& kept);
    void setMunicipalities(const QStringList& ids);
    void leaveNote();
    [[nodiscard]] DraftPlace placeOfNote() const;
    bool pressed(QKeyEvent& key);
    bool pressedInWords(QKeyEvent& key);
    /** One key, while the words stand. */
    void take(QChar key, bool held);
    void answer(QuickEntry::Answer answer);
    void present();
    [[nodiscard]] QString hint() const;
    void write();
    [[nodiscard]] core::acts::Given given() const;
    [[nodiscard]] QList<core::DraftField> draftFields() const;

    StageContext& m_context;
    QuickEntry m_entry;
    StageText* m_line;
    StageLabel* m_hint;
    QWidget* m_kinds;
    QWidget* m_municipalities;
    FlowLayout* m_municipalityRow;
    QList<StageChip*> m_kindChips;
    QList<StageChip*> m_municipalityChips; ///< the last one is for all
    StageChip* m_confidentiality = nullptr;
    QStringList m_names;
    core::RecordId m_edited; ///< null: the line makes a new note; before m_draft, whose place it decides
    StageDraft* m_draft;
    QStringList m_elsewhere; ///< municipalities of the note that have no digit here
    bool m_compact = false;
};

} // namespace ui
