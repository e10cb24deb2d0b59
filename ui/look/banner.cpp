#include "ui/look/banner.h"

#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"
#include "ui/look/shapes.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ui {

namespace {

struct KindLook {
    Tone tone;
    QString icon;
};

KindLook lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return {Tone::Note, QStringLiteral("info")};
    case Banner::Kind::Warning:
        return {Tone::Caution, QStringLiteral("warning")};
    case Banner::Kind::Error:
        return {Tone::Bad, QStringLiteral("error")};
    case Banner::Kind::Done:
        return {Tone::Good, QStringLiteral("check")};
    }
    return {Tone::Note, QStringLiteral("info")};
}

constexpr int side = 12;
constexpr int iconSize = 16;

} // namespace

Banner::Banner(Kind kind, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(new PlainLabel)
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_action->setAutoDefault(false);
    m_action->hide();
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->hide();
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(px(side + iconSize + 8), px(7), px(8), px(7));
    row->setSpacing(px(12));
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setMessage(kind, text);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void Banner::setMessage(Kind kind, const QString& text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(tr("%1: %2").arg(kindWord(), text));
    update();
}

void Banner::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setHidden(text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::kindWord() const
{
    switch (m_kind) {
    case Kind::Info:
        return tr("Note");
    case Kind::Warning:
        return tr("Warning");
    case Kind::Error:
        return tr("Error");
    case Kind::Done:
        return tr("Done");
    }
    return {};
}

void Banner::paintEvent(QPaintEvent*)
{
    const KindLook look = lookOf(m_kind);
    const InkOnGround& colors = tokens().of(look.tone);
    QPainter painter(this);
    QColor edge = colors.ink;
    edge.setAlphaF(0.35F);
    paintBox(&painter, rect(), px(cardRadius), colors.ground, edge);
    QRect mark(0, 0, px(iconSize), px(iconSize));
    mark.moveCenter(QPoint(px(side) + px(iconSize) / 2, height() / 2));
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), look.icon, colors.ink);
}

void Banner::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui
