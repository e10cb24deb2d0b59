#include "ui/stage/askline.h"

#include "ui/look/style.h"
#include "ui/stage/stagecontext.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stagetype.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <utility>

namespace ui {

using namespace core;

AskLine::AskLine(StageContext& context, const QString& name, QWidget* back, QWidget* parent)
    : QWidget(parent)
    , m_back(back)
    , m_question(new StageLabel(QString(), StageSize::Quiet, this))
    , m_words(new StageText(name, QString(), this))
    , m_draft(
          context.book(), {},
          [this] {
              const QString words = m_words->text();
              return words.trimmed().isEmpty() ? QList<DraftField>() : QList{typedField(m_field.constData(), words)};
          },
          nullptr)
{
    m_question->setWordWrap(true);
    m_question->setBuddy(m_words);
    m_words->installEventFilter(this);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_question);
    column->addWidget(m_words);
    connect(m_words, &StageText::returnPressed, this, &AskLine::answer);
    connect(m_words, &StageText::edited, this, [this, &context] {
        m_draft.touch();
        context.thinkAgain(m_draft.keys());
    });
    connect(&context, &StageContext::stood, this, [this](const QStringList& settled) {
        if (m_answer && m_draft.isAmong(settled))
            end(); // Enter would write it once more
    });
    hide();
}

void AskLine::ask(
    const QString& question, const QString& proposal, const DraftPlace& place, const char* field, const Answer& answer)
{
    m_draft.follow(place); // keeps what was typed under another question
    ++m_asked;
    m_isLater = false;
    m_answer = answer;
    m_field = field;
    m_question->setText(question);
    m_words->setAccessibleName(question);
    const qsizetype index = place.kind->indexOf(QString::fromLatin1(field));
    const bool isLong = index >= 0 && place.kind->fields[size_t(index)].type == FieldType::LongText;
    m_words->setOneLine(!isLong);
    const QString typed = typedText(m_draft.found(), field);
    m_words->setText(typed.isEmpty() ? proposal : typed);
    if (typed.isEmpty() && !isLong)
        m_words->selectAll(); // of a long text no key takes everything away
    show();
    enter();
}

void AskLine::enter()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void AskLine::settleLater()
{
    m_isLater = true;
    m_draft.touch();
    m_draft.flush();
}

void AskLine::answer()
{
    const Answer answer = m_answer;
    const int asked = m_asked;
    if (!answer)
        return;
    m_draft.settle(); // what makes it real does not have it written once more behind itself
    const bool isGood = answer(m_words->text().trimmed());
    if (asked != m_asked)
        return;
    if (!isGood) {
        m_draft.touch();
        return;
    }
    if (!m_isLater)
        m_draft.drop(); // where nothing was to be changed it is still there
    end();
}

void AskLine::end()
{
    m_answer = {};
    m_isLater = false;
    m_draft.settle();
    m_draft.follow({});
    m_question->clear();
    m_words->setText({});
    hide();
    m_back->setFocus(Qt::OtherFocusReason);
}

bool AskLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_draft.drop();
        end();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
