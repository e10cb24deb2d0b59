#include "ui/frame/page.h"

#include "ui/look/pagehead.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int side = 20;
constexpr int gap = 12;

} // namespace

Page::Page(const QString& title, Body body, QWidget* parent)
    : QWidget(parent)
    , m_head(new PageHead(title))
    , m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    // A fixed body too: with large text in a small window the page scrolls, before the window has to grow.
    auto* const area = new QScrollArea;
    area->setObjectName(body == Body::Scrolling ? QStringLiteral("pageScroll") : QStringLiteral("pageFixed"));
    area->setAccessibleName(title);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    auto* const content = new QWidget;
    auto* const inner = new QVBoxLayout(content);
    area->setWidget(content);
    column->addWidget(area);
    inner->setContentsMargins(px(side), px(16), px(side), px(16));
    inner->setSpacing(px(gap));
    inner->addWidget(m_head);
    inner->addLayout(m_body, 1);
    m_body->setSpacing(px(gap));
}

} // namespace ui
