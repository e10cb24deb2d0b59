#pragma once

#include "core/model/entities/outcome.h"

#include <QList>
#include <QString>
#include <optional>

namespace ui {

/** A kind of note and the one key that chooses it. */
struct QuickKind {
    char letter;
    core::OutcomeKind kind;
};

/** Fourteen kinds, fourteen letters. */
[[nodiscard]] std::span<const QuickKind> quickKinds();
/** The key that changes who may read a note; the letter of no kind. */
inline constexpr char confidentialityKey = 'K';

/** One line and a few keys make a note (decisions.md 37): Enter ends the line, then one letter for the kind, digits for
 *  the municipalities, Enter. With Alt letters and digits do the same while the line is typed. Knows no widget and no
 *  book. */
class QuickEntry {
public:
    enum class Step { Words, Kind, Municipality };
    enum class Answer {
        Ignored, ///< the key means nothing here
        Taken,
        Complete, ///< the note can be written down
        Refused, ///< the key would mean something, but something is missing
    };

    /** How many municipalities digits stand for; beyond nine they have two digits. */
    void setMunicipalities(qsizetype count);
    [[nodiscard]] qsizetype municipalities() const { return m_count; }

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const QString& words() const { return m_words; }
    void setWords(const QString& words) { m_words = words; }
    [[nodiscard]] std::optional<core::OutcomeKind> kind() const { return m_kind; }
    void setKind(std::optional<core::OutcomeKind> kind) { m_kind = kind; }
    /** Indices from 0, in their order. */
    [[nodiscard]] QList<qsizetype> chosen() const;
    void setChosen(const QList<qsizetype>& chosen);
    [[nodiscard]] bool isAll() const { return m_count > 0 && chosen().size() == m_count; }
    [[nodiscard]] core::Confidentiality confidentiality() const { return m_confidentiality; }
    void setConfidentiality(core::Confidentiality confidentiality) { m_confidentiality = confidentiality; }

    /** A letter or digit; `held`: with Alt. */
    Answer key(QChar key, bool held);
    Answer enter();
    /** One step back; the words stay. */
    Answer back();
    /** Back to the words. */
    void toWords();
    /** Ready for the next note. Confidentiality is what people expect again. */
    void reset();
    void nextConfidentiality();

private:
    Answer letter(QChar letter);
    Answer digit(int digit);
    void toggle(qsizetype index);
    /** A first digit of two that stands alone is that municipality. */
    void settleDigits();

    qsizetype m_count = 0;
    Step m_step = Step::Words;
    QString m_words;
    std::optional<core::OutcomeKind> m_kind;
    QList<qsizetype> m_chosen;
    int m_firstDigit = -1; ///< of two, where there are more than nine
    core::Confidentiality m_confidentiality = core::Confidentiality::Group;
};

} // namespace ui
