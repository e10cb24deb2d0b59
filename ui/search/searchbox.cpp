#include "ui/search/searchbox.h"

#include "core/book/book.h"
#include "core/book/searcher.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/keys.h"
#include "ui/look/plainlabel.h"
#include "ui/look/shapes.h"
#include "ui/look/style.h"
#include "ui/search/searchlines.h"
#include "ui/search/searchmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"Up Down", QT_TRANSLATE_NOOP("Keys", "To the result before or after")},
    {"Enter", QT_TRANSLATE_NOOP("Keys", "Opens the result")},
    {"Esc", QT_TRANSLATE_NOOP("Keys", "Closes the search")},
};
const KeyTable table(QT_TRANSLATE_NOOP("Keys", "In the search over everything"), hints);

constexpr int pauseMs = 400; ///< in typing, before everything is ranked
constexpr int mostHits = 50;
constexpr int mostOfAKind = 8;
constexpr qsizetype mostRecent = 10;
constexpr int narrowest = 420;
constexpr int widest = 760;

} // namespace

SearchBox::SearchBox(Book& book, QLineEdit* field, QWidget* over)
    : QFrame(over)
    , m_book(book)
    , m_field(field)
    , m_over(over)
    , m_model(new SearchModel(this))
    , m_list(new QListView)
    , m_remark(new PlainLabel({}, TextSize::Small))
{
    setObjectName(QStringLiteral("searchBox"));
    setAccessibleName(tr("Search results"));
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchLines(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMouseTracking(true);
    m_remark->setObjectName(QStringLiteral("searchRemark"));
    m_remark->setInk(Ink::Quiet);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(px(14), px(6), px(14), px(8));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(px(1), px(4), px(1), px(4));
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_remark);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_field->installEventFilter(this);
    m_over->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBox::follow);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(true); });
    connect(m_list, &QListView::clicked, this, &SearchBox::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchBox::tell);
    connect(&m_book, &Book::changed, this, [this] {
        if (isVisible())
            follow();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (now == m_field && old && old != m_field && old->window() == m_field->window())
            m_before = old;
    });
}

SearchBox::~SearchBox() = default;

void SearchBox::noteOpened(RecordId id)
{
    if (id.isNull())
        return;
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, mostRecent);
}

void SearchBox::follow()
{
    m_opensFirst = false;
    if (m_field->text().trimmed().isEmpty()) {
        if (m_searcher)
            m_searcher->drop();
        m_pause.stop();
        m_isAwaited = false;
        if (m_field->hasFocus())
            showRecent();
        else
            hide();
        return;
    }
    ask(false);
}

void SearchBox::ask(bool thorough)
{
    if (!m_searcher) {
        m_searcher = std::make_unique<Searcher>([&book = m_book] { return book.openReader(); });
        connect(m_searcher.get(), &Searcher::answered, this, &SearchBox::takeAnswer);
        connect(m_searcher.get(), &Searcher::failed, this, &SearchBox::takeError);
    }
    m_pause.stop();
    m_isAwaited = !thorough;
    m_searcher->ask({m_field->text(), mostHits, mostOfAKind, thorough});
}

DisputedPlaces SearchBox::disputed() const
{
    return DisputedPlaces::read(m_book.connection()).value_or(DisputedPlaces());
}

void SearchBox::takeAnswer(const SearchRequest& request, const SearchAnswer& answer)
{
    if (request.typed != m_field->text())
        return;
    m_isAwaited = false;
    // Better order must not move the line that somebody has gone to.
    if (request.thorough && m_list->currentIndex().row() > m_model->choosable(0, 1))
        return;
    m_model->showHits(answer.hits, disputed());
    setRemark(remarkOn(answer));
    select(m_model->choosable(0, 1));
    if (!answer.ranked && !request.thorough)
        m_pause.start();
    if (m_opensFirst && m_list->currentIndex().isValid()) {
        choose(m_list->currentIndex());
        return;
    }
    if (!m_field->hasFocus() && !isVisible())
        return;
    present();
}

void SearchBox::takeError(const Error& error)
{
    m_isAwaited = false;
    m_model->clear();
    setRemark(sentence(error));
    present();
}

QString SearchBox::remarkOn(const SearchAnswer& answer) const
{
    QStringList sentences;
    if (answer.hits.isEmpty())
        sentences.append(tr("No record has these words."));
    else if (answer.more)
        sentences.append(
            tr("The best %n are shown; there are more. One more word narrows them.", nullptr, int(answer.hits.size())));
    if (answer.waiting > 0)
        sentences.append(
            tr("%n record(s) cannot be found yet; they are being prepared.", nullptr, int(answer.waiting)));
    return sentences.join(u' ');
}

void SearchBox::setRemark(const QString& words)
{
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        m_field->setAccessibleDescription(words);
}

void SearchBox::present()
{
    place();
    show();
    raise();
}

void SearchBox::showRecent()
{
    QList<SearchHit> records;
    for (const RecordId& id : std::as_const(m_recent)) {
        const EntityInfo* kind = m_book.store().kindOf(id).value_or(nullptr);
        if (kind) // not removed since
            records.append({id, kind, m_book.store().titleOf(id).value_or(QString()), nullptr, {}});
    }
    m_model->showRecent(records, disputed());
    setRemark(records.isEmpty() ? tr("Type what you look for: names, titles, words of any text.") : QString());
    present();
}

void SearchBox::leave(bool giveBack)
{
    if (m_searcher)
        m_searcher->drop();
    m_pause.stop();
    m_isAwaited = false;
    m_opensFirst = false;
    hide();
    m_model->clear();
    m_field->setAccessibleDescription({});
    if (!giveBack)
        return;
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    m_field->update();
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
}

void SearchBox::choose(const QModelIndex& index)
{
    const RecordId id = m_model->recordAt(index);
    if (id.isNull())
        return;
    leave(true); // first: who opens the record finds the keyboard where it was
    Q_EMIT chosen(id);
}

void SearchBox::select(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    // The name of its kind is to be seen above the first one.
    if (row > 0 && m_model->choosable(row - 1, -1) < 0)
        m_list->scrollToTop();
}

void SearchBox::step(int rows)
{
    const int current = m_list->currentIndex().row();
    const int direction = rows < 0 ? -1 : 1;
    const int wanted = std::clamp(current < 0 ? 0 : current + rows, 0, std::max(0, m_model->rowCount() - 1));
    int row = m_model->choosable(wanted, direction);
    if (row < 0)
        row = m_model->choosable(wanted, -direction);
    if (row >= 0)
        select(row);
}

void SearchBox::tell()
{
    // The keyboard stays in the field, so a screen reader hears of the line by the field's description.
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
}

bool SearchBox::press(int key)
{
    constexpr int page = 8;
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        if (isVisible())
            step(1);
        else
            follow();
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isAwaited)
            m_opensFirst = true;
        else
            choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        leave(true);
        return true;
    default:
        return false;
    }
}

/** A press anywhere else in the window ends the search, also where nothing takes the keyboard. */
bool SearchBox::isElsewhere(QObject* watched) const
{
    const auto* const widget = qobject_cast<const QWidget*>(watched);
    return widget && widget->window() == window() && widget != m_field && widget != this && !isAncestorOf(widget);
}

/** The field may get the keyboard in passing, as by Tab: then nothing is laid over the page. */
bool SearchBox::isAskedFor(const QEvent& event)
{
    if (event.type() != QEvent::FocusIn)
        return true;
    const Qt::FocusReason reason = static_cast<const QFocusEvent&>(event).reason();
    return reason == Qt::MouseFocusReason || reason == Qt::ShortcutFocusReason;
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && isVisible() && isElsewhere(watched))
        leave(false);
    if (watched == m_over && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: { // or the keys would go to a shortcut of the page
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
        break;
    }
    case QEvent::KeyPress:
        return press(static_cast<QKeyEvent*>(event)->key());
    case QEvent::FocusIn:
    case QEvent::MouseButtonPress:
        if (!isVisible() && isAskedFor(*event))
            QTimer::singleShot(0, this, [this] {
                if (m_field->hasFocus() && !isVisible() && !m_isAwaited)
                    follow();
            });
        break;
    case QEvent::FocusOut:
        // A menu or another window only borrows the keyboard.
        if (const auto reason = static_cast<QFocusEvent*>(event)->reason();
            reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            leave(false);
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void SearchBox::place()
{
    const QPoint below = m_field->mapTo(m_over, QPoint(0, m_field->height() + px(4)));
    const int width = std::min(std::clamp(m_field->width(), px(narrowest), px(widest)), m_over->width() - 2 * px(8));
    int height = px(8);
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setVisible(m_model->rowCount() > 0);
    if (!m_remark->text().isEmpty())
        height += m_remark->heightForWidth(width - px(2));
    const int room = m_over->height() - below.y() - px(8);
    const int left = std::clamp(below.x(), px(8), std::max(px(8), m_over->width() - width - px(8)));
    setGeometry(left, below.y(), width, std::min(height, std::max(room, px(80))));
}

void SearchBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), px(controlRadius), tokens().surface, tokens().fieldLine);
}

void SearchBox::showEvent(QShowEvent* event)
{
    qApp->installEventFilter(this);
    QFrame::showEvent(event);
}

void SearchBox::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

void SearchBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible())
        place();
}

} // namespace ui
