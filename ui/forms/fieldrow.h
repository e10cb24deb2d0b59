#pragma once

#include "ui/look/palette.h"

#include <QWidget>

namespace ui {

class ConflictOffer;
class DraftOffer;
class FieldEditor;
class PlainLabel;
class StateLine;

/** A field in a form: its label, its editor, and below it what is to be said about what stands there. */
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    /** Whether a person has to fill it in. */
    enum class Need { May, Must };

    /** Takes the editor. */
    FieldRow(FieldEditor* editor, Need need, QWidget* parent = nullptr);

    [[nodiscard]] FieldEditor* editor() const { return m_editor; }
    [[nodiscard]] Need need() const { return m_need; }
    void setReadOnly(bool readOnly);
    /** Says what is wrong until the person types again; empty takes it back. */
    void setProblem(const QString& sentence);
    /** Says what the rules find here, beside what else is said; empty takes it back. */
    void setFinding(const QString& sentence, Tone tone);
    /** Shows these below the field, in the place of those shown before; takes them. */
    void setConflicts(const QList<ConflictOffer*>& offers);
    [[nodiscard]] bool isInConflict() const { return !m_conflicts.isEmpty(); }
    /** Where something that was typed earlier is offered. */
    [[nodiscard]] DraftOffer* offer();
    void hideOffer();
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }

    /** Takes the whole width of a form: long texts and sets. */
    [[nodiscard]] bool isWide() const;
    /** Where the control begins below the upper edge: a row without a label above lines up with its neighbour by it. */
    [[nodiscard]] int controlTop() const;
    /** Height of one control of a line. */
    [[nodiscard]] int controlHeight() const;

private:
    void say();
    void describe();

    FieldEditor* m_editor;
    Need m_need;
    PlainLabel* m_label = nullptr; ///< none where the editor carries its words itself
    PlainLabel* m_note; ///< how what stands there is understood
    StateLine* m_words; ///< what a person should look at
    StateLine* m_found; ///< what the rules find
    DraftOffer* m_offer = nullptr; ///< made when there is something
    QList<ConflictOffer*> m_conflicts; ///< what waits for a decision about this field
    QString m_problem;
    bool m_readOnly = false;
};

} // namespace ui
