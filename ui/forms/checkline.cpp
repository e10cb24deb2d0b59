#include "ui/forms/checkline.h"

#include "ui/look/plainlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace ui {

class CheckLine::Box final : public QCheckBox {
public:
    bool readOnly = false;

protected:
    void nextCheckState() override
    {
        if (!readOnly)
            QCheckBox::nextCheckState();
    }
};

CheckLine::CheckLine(const QString& words, QWidget* parent)
    : QWidget(parent)
    , m_box(new Box)
    , m_words(new PlainLabel(words))
{
    m_words->setWordWrap(true);
    m_words->installEventFilter(this);
    m_box->setAccessibleName(words);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, px(2), 0, px(2));
    row->setSpacing(px(6));
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    alignBox();
    connect(m_box, &QCheckBox::clicked, this, [this] {
        if (!m_box->readOnly)
            Q_EMIT switched();
    });
}

void CheckLine::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

bool CheckLine::isChecked() const
{
    return m_box->isChecked();
}

void CheckLine::setReadOnly(bool readOnly)
{
    m_box->readOnly = readOnly;
    m_words->setInk(readOnly ? Ink::Quiet : Ink::Text);
}

QCheckBox* CheckLine::box() const
{
    return m_box;
}

QString CheckLine::words() const
{
    return m_words->text();
}

void CheckLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        alignBox();
}

void CheckLine::alignBox()
{
    m_box->setMinimumHeight(m_words->fontMetrics().height()); // in the middle of the first line
}

bool CheckLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonRelease || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
        return QWidget::eventFilter(watched, event);
    m_box->setFocus(Qt::MouseFocusReason);
    m_box->click();
    return true;
}

} // namespace ui
