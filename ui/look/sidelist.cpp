#include "ui/look/sidelist.h"

#include "ui/look/card.h"
#include "ui/look/style.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int lineHeight = 32;
constexpr int edge = 10;
constexpr int cardEdge = 4;
constexpr int countRole = Qt::UserRole;

/** A word, its number at the right end, and what marks the present one without colour alone: a bar and bold words. */
class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool present = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (present) {
            painter->fillRect(option.rect, tokens().accented.ground);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(px(3), option.rect.height())), tokens().accent);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, tokens().hover);
        }
        painter->setFont(present ? boldFont(TextSize::Body) : font(TextSize::Body));
        painter->setPen(present ? tokens().accented.ink : tokens().text);
        const QRect words = option.rect.adjusted(px(edge), 0, -px(edge), 0);
        const QString count = index.data(countRole).toString();
        const int countWidth = count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + px(8);
        const QString text = painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width() - countWidth);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        painter->setPen(tokens().quiet);
        painter->setFont(font(TextSize::Body));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, count);
        if (present && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(tokens().accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, px(lineHeight)}; }
};

/** Keeps its present line in sight when it becomes lower or is shown. */
class Lines final : public QListWidget {
protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QListWidget::resizeEvent(event);
        scrollTo(currentIndex());
    }
    void showEvent(QShowEvent* event) override
    {
        QListWidget::showEvent(event);
        scrollTo(currentIndex());
    }
};

} // namespace

SideList::SideList(QWidget* parent)
    : SectionNav(parent)
    , m_list(new Lines)
{
    m_list->setObjectName(QStringLiteral("sideList"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    setFocusProxy(m_list);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const card = new Card;
    card->body()->setContentsMargins(px(cardEdge), px(cardEdge), px(cardEdge), px(cardEdge));
    card->body()->addWidget(m_list);
    column->addWidget(card);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT currentChanged(m_keys.value(row));
    });
    fit();
}

void SideList::addTab(const QString& key, const QString& text)
{
    m_keys.append(key);
    m_words.append(text);
    auto* const item = new QListWidgetItem(text, m_list);
    item->setToolTip(text);
    item->setData(Qt::AccessibleTextRole, text);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    fit();
}

void SideList::setCount(const QString& key, int count)
{
    QListWidgetItem* const item = m_list->item(int(m_keys.indexOf(key)));
    if (!item)
        return;
    const QString number = count <= 0 ? QString() : locale().toString(count);
    item->setData(countRole, number);
    item->setData(Qt::AccessibleTextRole, number.isEmpty() ? item->text() : item->text() + u' ' + number);
}

void SideList::setCurrent(const QString& key)
{
    const qsizetype row = m_keys.indexOf(key);
    if (row < 0)
        return;
    m_list->setCurrentRow(int(row));
    m_list->scrollTo(m_list->currentIndex()); // the list itself does so only where it has the keyboard
}

QString SideList::current() const
{
    return m_keys.value(m_list->currentRow());
}

void SideList::changeEvent(QEvent* event)
{
    SectionNav::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void SideList::fit()
{
    constexpr int least = 150;
    constexpr int most = 230;
    constexpr int widestPixels = 320;
    constexpr int numberRoom = 44;
    int widest = px(least);
    const QFontMetrics metrics(boldFont(TextSize::Body));
    for (const QString& words : std::as_const(m_words))
        widest = std::max(widest, metrics.horizontalAdvance(words) + px(2 * (edge + cardEdge) + numberRoom));
    // At large text the sections need the room more than their names, which have tool tips.
    setFixedWidth(std::min({widest, px(most), widestPixels}));
}

} // namespace ui
