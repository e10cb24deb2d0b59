#pragma once

#include "ui/stage/stagedraft.h"

#include <QWidget>
#include <functional>

namespace ui {

class StageContext;
class StageLabel;
class StageText;

/** A question with its answer, in the panel itself: Enter answers, Esc thinks better of it. In sight only while
 *  something is asked. What is typed is kept until then, and proposed when the same is asked again. */
class AskLine final : public QWidget {
    Q_OBJECT

public:
    /** True: the answer was good, and the question goes. */
    using Answer = std::function<bool(const QString& words)>;

    /** @param back who gets the keyboard when nothing is asked any more */
    AskLine(StageContext& context, const QString& name, QWidget* back, QWidget* parent);

    /** @param place what the answer goes into, and `field` the storage key of it there */
    void ask(const QString& question, const QString& proposal, const DraftPlace& place, const char* field,
        const Answer& answer);
    void setBack(QWidget* back) { m_back = back; }
    [[nodiscard]] bool isAsking() const { return bool(m_answer); }
    /** The keyboard comes back to what is asked. */
    void enter();
    /** Keys of the draft that the answer makes real. */
    [[nodiscard]] QStringList settles() const { return m_draft.keys(); }
    /** Called by an answer that is good, but becomes real later: its draft stays until then. */
    void settleLater();
    void flush() { m_draft.flush(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer();
    void end();

    QWidget* m_back;
    StageLabel* m_question;
    StageText* m_words;
    Answer m_answer;
    bool m_isLater = false;
    int m_asked = 0; ///< how often; an answer may ask on
    QByteArray m_field;
    StageDraft m_draft;
};

} // namespace ui
