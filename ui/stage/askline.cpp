#include "ui/stage/askline.h"

#include "ui/look/style.h"
#include "ui/stage/stagetype.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

namespace ui {

AskLine::AskLine(const QString& name, QWidget* back, QWidget* parent)
    : QWidget(parent)
    , m_back(back)
    , m_question(new StageLabel(QString(), StageSize::Quiet, this))
    , m_line(stageLine(name, QString(), this))
{
    m_question->setWordWrap(true);
    m_question->setBuddy(m_line);
    m_line->installEventFilter(this);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_question);
    column->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        const Answer answer = m_answer;
        const QString before = m_question->text();
        if (answer && answer(m_line->text().trimmed()) && m_question->text() == before)
            end();
    });
    hide();
}

void AskLine::ask(const QString& question, const QString& proposal, Answer answer)
{
    m_answer = std::move(answer);
    m_question->setText(question);
    m_line->setAccessibleName(question);
    m_line->setText(proposal);
    m_line->selectAll();
    show();
    m_line->setFocus(Qt::OtherFocusReason);
}

void AskLine::end()
{
    m_answer = {};
    m_question->clear();
    hide();
    m_back->setFocus(Qt::OtherFocusReason);
}

bool AskLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
