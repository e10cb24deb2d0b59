#include "ui/stage/stagetype.h"

#include "ui/forms/formline.h"
#include "ui/look/plaintext.h"
#include "ui/look/style.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

struct Face {
    int pixels; ///< at 100 % text
    bool bold;
};

Face faceOf(StageSize size)
{
    switch (size) {
    case StageSize::Quiet:
        return {14, false};
    case StageSize::Line:
        return {17, false};
    case StageSize::Strong:
        return {17, true};
    case StageSize::Head:
        return {20, true};
    case StageSize::Clock:
        return {34, true};
    case StageSize::Beamer:
        return {30, false};
    case StageSize::BeamerHead:
        return {42, true};
    case StageSize::BeamerClock:
        return {104, true};
    }
    return {17, false};
}

/** A line that keeps its size through changes of the look. */
class StageLine final : public QLineEdit {
public:
    explicit StageLine(QWidget* parent)
        : QLineEdit(parent)
    {
        setFont(stageFont(StageSize::Line));
    }

    QSize minimumSizeHint() const override { return {px(80), QLineEdit::minimumSizeHint().height()}; }

protected:
    void changeEvent(QEvent* event) override
    {
        QLineEdit::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            setFont(stageFont(StageSize::Line));
    }
};

} // namespace

QFont stageFont(StageSize size)
{
    const Face face = faceOf(size);
    QFont font = face.bold ? boldFont(TextSize::Body) : ui::font(TextSize::Body);
    font.setPixelSize(px(face.pixels));
    return font;
}

StageLabel::StageLabel(const QString& text, StageSize size, QWidget* parent)
    : QLabel(parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    dress();
    setText(text);
}

void StageLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void StageLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize StageLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    if (m_elided)
        return {std::min(px(40), whole.width()), whole.height()};
    return wordWrap() ? QSize(std::min(px(60), whole.width()), fontMetrics().height()) : whole;
}

bool StageLabel::event(QEvent* event)
{
    if (m_elided && event->type() == QEvent::ToolTip) {
        const bool isWhole = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
        QToolTip::showText(
            static_cast<QHelpEvent*>(event)->globalPos(), isWhole ? QString() : plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void StageLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void StageLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(tokens().of(m_ink));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
}

void StageLabel::dress()
{
    setFont(stageFont(m_size));
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, tokens().of(m_ink));
    setPalette(inked);
    updateGeometry();
}

QLineEdit* stageLine(const QString& name, const QString& label, QWidget* parent)
{
    auto* const line = new StageLine(parent);
    keepAllText(line);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(label);
    return line;
}

} // namespace ui
