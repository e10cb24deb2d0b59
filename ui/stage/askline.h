#pragma once

#include <QWidget>
#include <functional>

class QLineEdit;

namespace ui {

class StageLabel;

/** A question with one line for the answer, in the panel itself: Enter answers, Esc thinks better of it. In sight only
 *  while something is asked. */
class AskLine final : public QWidget {
    Q_OBJECT

public:
    /** True: the answer was good, and the question goes. */
    using Answer = std::function<bool(const QString& words)>;

    /** @param back who gets the keyboard when nothing is asked any more */
    AskLine(const QString& name, QWidget* back, QWidget* parent);

    void ask(const QString& question, const QString& proposal, Answer answer);
    void setBack(QWidget* back) { m_back = back; }
    [[nodiscard]] QLineEdit* line() const { return m_line; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void end();

    QWidget* m_back;
    StageLabel* m_question;
    QLineEdit* m_line;
    Answer m_answer;
};

} // namespace ui
