#pragma once

#include "ui/stage/quickentry.h"
#include "ui/stage/stagecontext.h"
#include "ui/stage/stagedraft.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class FlowLayout;
class StageChip;
class StageLabel;

/** The line in which the session is written down: one line and a few keys make a note (QuickEntry). What is typed is
 *  kept within a second and is back after a crash. */
class QuickLine final : public QWidget {
    Q_OBJECT

public:
    explicit QuickLine(StageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const QuickEntry& entry() const { return m_entry; }
    [[nodiscard]] QLineEdit* line() const { return m_line; }
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
    bool pressed(QKeyEvent& key);
    bool pressedInWords(QKeyEvent& key);
    void answer(QuickEntry::Answer answer);
    void present();
    [[nodiscard]] QString hint() const;
    void write();
    [[nodiscard]] core::acts::Given given() const;
    [[nodiscard]] QList<core::DraftField> draftFields() const;

    StageContext& m_context;
    QuickEntry m_entry;
    QLineEdit* m_line;
    StageLabel* m_hint;
    QWidget* m_kinds;
    QWidget* m_municipalities;
    FlowLayout* m_municipalityRow;
    QList<StageChip*> m_kindChips;
    QList<StageChip*> m_municipalityChips; ///< the last one is for all
    StageChip* m_confidentiality = nullptr;
    QStringList m_names;
    StageDraft* m_draft;
    core::RecordId m_edited; ///< null: the line makes a new note
    QStringList m_elsewhere; ///< municipalities of the note that have no digit here
    QString m_before; ///< its words when it was taken up
    bool m_compact = false;
};

} // namespace ui
