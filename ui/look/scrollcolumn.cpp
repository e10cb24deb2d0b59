#include "ui/look/scrollcolumn.h"

#include "ui/look/windowsize.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

/** As large as what stands in it, as long as the screen has room for that. */
class ScrollColumn final : public QScrollArea {
public:
    ScrollColumn()
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus); // what stands in it has the keyboard, and comes in sight with it
        viewport()->setAutoFillBackground(false);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override
    {
        const QSize content = widget()->minimumSizeHint();
        if (!window()->layout())
            return content; // not in its window yet
        const QSize room = roomFor(*window()) - besides();
        if (content.height() <= room.height())
            return content.boundedTo(QSize(room.width(), content.height()));
        const int bar = verticalScrollBar()->sizeHint().width();
        return (content + QSize(bar, 0)).boundedTo(room);
    }
    int heightForWidth(int width) const override
    {
        const QLayout& content = *widget()->layout();
        return content.hasHeightForWidth() ? content.totalHeightForWidth(width) : widget()->sizeHint().height();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    /** What else the window needs. */
    [[nodiscard]] QSize besides() const
    {
        const QLayout& column = *window()->layout();
        const QMargins margins = column.contentsMargins();
        QSize needed(margins.left() + margins.right(), margins.top() + margins.bottom());
        for (int i = 0; i < column.count(); ++i) {
            QLayoutItem* const item = column.itemAt(i);
            if (item->widget() != this)
                needed.rheight() += item->minimumSize().height() + column.spacing();
        }
        return needed;
    }
};

} // namespace

void scrollAboveButtons(QVBoxLayout* column)
{
    auto* const area = new ScrollColumn;
    auto* const content = new QWidget;
    auto* const inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(column->spacing());
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() would have it paint its own
    // In the window before anything moves into it: so the order of the keyboard stays.
    column->insertWidget(0, area, 1);
    while (column->count() > 2) {
        const int stretch = column->stretch(1);
        QLayoutItem* const item = column->takeAt(1);
        if (QLayout* const row = item->layout()) {
            inner->addLayout(row, stretch);
        } else if (QWidget* const part = item->widget()) {
            inner->addWidget(part, stretch, item->alignment());
            delete item;
        } else {
            inner->addItem(item);
            inner->setStretch(inner->count() - 1, stretch);
        }
    }
}

} // namespace ui
