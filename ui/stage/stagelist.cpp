#include "ui/stage/stagelist.h"

#include "ui/look/style.h"
#include "ui/stage/stagelistdelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace ui {

StageList::StageList(const QString& name, const QString& label, States states, QWidget* parent)
    : QListView(parent)
    , m_model(new StageListModel(this))
{
    setObjectName(name);
    setAccessibleName(label);
    setModel(m_model);
    setItemDelegate(new StageListDelegate(*this, *m_model, states));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Adjust);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const QString key = m_model->row(index.row()).key; !key.isEmpty())
            Q_EMIT currentMoved(key);
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const QString key = m_model->row(index.row()).key; !key.isEmpty())
            Q_EMIT chosen(key);
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        viewport()->update();
        Q_EMIT currentMoved(currentKey());
    });
}

StageList::~StageList()
{
    selectionModel()->disconnect(this); // who would hear of it may be half gone
}

void StageList::setRows(const QList<StageRow>& rows)
{
    const int before = currentIndex().isValid() ? currentIndex().row() : -1;
    const QString key = currentKey();
    m_model->setRows(rows);
    if (!key.isEmpty() && currentKey() != key) {
        const int row = m_model->rowOf(key);
        chooseNear(row >= 0 ? row : before);
    }
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void StageList::setBeamer(bool beamer)
{
    static_cast<StageListDelegate*>(itemDelegate())->setBeamer(beamer);
    setFocusPolicy(beamer ? Qt::NoFocus : Qt::StrongFocus);
    setSelectionMode(beamer ? NoSelection : SingleSelection);
    scheduleDelayedItemsLayout();
}

void StageList::setFitting(int least)
{
    m_least = least;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    updateGeometry();
}

QString StageList::currentKey() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() ? m_model->row(at.row()).key : QString();
}

void StageList::setCurrentKey(const QString& key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
}

void StageList::chooseNear(int row)
{
    const int count = m_model->rowCount();
    for (int away = 0; away < count; ++away) {
        for (const int at : {row + away, row - away}) {
            if (at >= 0 && at < count && !m_model->row(at).isHeader) {
                setCurrentIndex(m_model->index(at));
                return;
            }
        }
    }
}

void StageList::enter()
{
    setFocus(Qt::OtherFocusReason);
    if (!currentIndex().isValid())
        chooseNear(0);
}

void StageList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        chooseNear(0);
    viewport()->update();
}

QSize StageList::sizeHint() const
{
    if (m_least < 0)
        return {px(240), px(200)};
    int height = 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {px(240), height};
}

QSize StageList::minimumSizeHint() const
{
    const int wanted = m_least < 0 ? px(44) : std::min(sizeHint().height(), px(m_least));
    return {px(120), wanted};
}

void StageList::keyPressEvent(QKeyEvent* event)
{
    const QString key = currentKey();
    const Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (held != Qt::NoModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QListView::keyPressEvent(event);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key.isEmpty())
            Q_EMIT chosen(key);
        return;
    case Qt::Key_Delete:
        if (!key.isEmpty())
            Q_EMIT removalWanted(key);
        return;
    default:
        break;
    }
    const QString letter = event->text();
    if (letter.size() == 1 && letter.at(0).isPrint())
        Q_EMIT keyed(key, letter.toUpper());
    else
        event->ignore();
}

void StageList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void StageList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout(); // how the words wrap goes by the width
        updateGeometry();
    }
}

} // namespace ui
