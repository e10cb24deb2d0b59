#include "ui/look/linkline.h"

#include "ui/look/pill.h"
#include "ui/look/plainlabel.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>
#include <limits>

namespace ui {

namespace {

constexpr int indent = 16;
/** Longer texts are told in full where the line leads. */
constexpr qsizetype mostLetters = 160;

QString shortened(const QString& text)
{
    const QString line = text.left(4 * mostLetters).simplified();
    return line.size() <= mostLetters ? line : line.left(mostLetters - 1) + QChar(0x2026);
}

PlainLabel* label(const QString& text, TextSize size, Ink ink, QWidget* parent)
{
    auto* const made = new PlainLabel(shortened(text), size, parent);
    made->setInk(ink);
    made->setWordWrap(true);
    made->setForegroundRole(QPalette::WindowText); // a button would have its children write as it does
    made->setAttribute(Qt::WA_TransparentForMouseEvents);
    return made;
}

} // namespace

LinkLine::LinkLine(const LinkText& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_text(text)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // it wraps, which buttons do not
    QStringList spoken{shortened(text.title), text.state, text.facts};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));

    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(px(6 + indent * text.depth), px(4), px(6), px(4));
    row->setSpacing(px(8));
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    if (!text.title.isEmpty())
        column->addWidget(label(text.title, TextSize::Body, text.isQuiet ? Ink::Quiet : Ink::Text, this));
    if (!text.facts.isEmpty())
        column->addWidget(label(text.facts, TextSize::Small, Ink::Quiet, this));
    row->addLayout(column, 1);
    if (!text.state.isEmpty()) {
        auto* const pill = new Pill(text.state, text.tone, this);
        pill->setAttribute(Qt::WA_TransparentForMouseEvents);
        row->addWidget(pill, 0, Qt::AlignTop);
    }
}

bool LinkLine::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void LinkLine::keyPressEvent(QKeyEvent* event)
{
    constexpr int end = std::numeric_limits<int>::max() / 2;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Up:
        Q_EMIT moveRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveRequested(1);
        return;
    case Qt::Key_Home:
        Q_EMIT moveRequested(-end);
        return;
    case Qt::Key_End:
        Q_EMIT moveRequested(end);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void LinkLine::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

void LinkLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    if (isDown() || underMouse())
        paintBox(&painter, rect(), px(controlRadius), tokens().hover, {});
    if (wantsFocusRing(option))
        paintFocusRing(&painter, rect(), px(controlRadius), tokens().accent);
}

} // namespace ui
