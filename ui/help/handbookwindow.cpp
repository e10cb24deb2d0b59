#include "ui/help/handbookwindow.h"

#include "ui/help/handbookview.h"
#include "ui/help/keycollection.h"
#include "ui/look/icons.h"
#include "ui/look/keys.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int keyRole = Qt::UserRole;
const QKeySequence backKeys(int(Qt::ALT) | Qt::Key_Left);
const QKeySequence forwardKeys(int(Qt::ALT) | Qt::Key_Right);

constexpr KeyHint viewHints[] = {
    {"Tab Shift+Tab", QT_TRANSLATE_NOOP("Keys", "To the next link of the page, and back")},
    {"Enter", QT_TRANSLATE_NOOP("Keys", "Follows the link")},
};
const KeyTable viewTable(QT_TRANSLATE_NOOP("Keys", "In the handbook"), viewHints);

} // namespace

HandbookWindow::HandbookWindow(Handbook handbook, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_handbook(std::move(handbook))
    , m_side(nullptr)
    , m_search(new QLineEdit)
    , m_contents(new QTreeWidget)
    , m_nothing(new PlainLabel)
    , m_back(new QPushButton)
    , m_forward(new QPushButton)
    , m_view(new HandbookView)
{
    setObjectName(QStringLiteral("handbook"));
    setWindowTitle(tr("Handbook") + QStringLiteral(" – Werkstattbuch"));
    setAttribute(Qt::WA_QuitOnClose, false); // the book's window is the program
    auto* const right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeBar());
    right->addWidget(m_view, 1);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = makeSide();
    row->addWidget(m_side);
    row->addLayout(right, 1);
    addKeys();
    fillContents();
    fit();
    resize(QSize(px(1040), px(760)).boundedTo(screen()->availableSize()));
    connect(m_view, &HandbookView::pageWanted, this, &HandbookWindow::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && !item->data(0, keyRole).toString().isEmpty())
            showPage(item->data(0, keyRole).toString());
    });
    m_view->setFocus();
}

QWidget* HandbookWindow::makeSide()
{
    auto* const side = new QWidget(this);
    m_search->setObjectName(QStringLiteral("handbookSearch"));
    m_search->setPlaceholderText(tr("Search the handbook …"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), Ink::Quiet), QLineEdit::LeadingPosition);
    m_contents->setObjectName(QStringLiteral("handbookContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setItemsExpandable(false);
    m_contents->setIndentation(px(10));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_nothing->setObjectName(QStringLiteral("handbookNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setInk(Ink::Quiet);
    m_nothing->hide();
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    column->setSpacing(px(10));
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    return side;
}

QWidget* HandbookWindow::makeBar()
{
    auto* const bar = new QWidget(this);
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(px(12), px(10), px(12), px(10));
    row->setSpacing(px(8));
    const auto add = [&](QPushButton* button, const char* name, const QString& text, const QKeySequence& keys) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(text);
        button->setToolTip(withKeys(text, keys));
        button->setAutoDefault(false);
        row->addWidget(button);
    };
    m_back->setIcon(icon(QStringLiteral("back")));
    m_forward->setIcon(icon(QStringLiteral("forward")));
    add(m_back, "handbookBack", tr("Back"), backKeys);
    add(m_forward, "handbookForward", tr("Forward"), forwardKeys);
    row->addStretch(1);
    auto* const keys = new QPushButton(tr("Keyboard shortcuts"), bar);
    add(keys, "handbookKeys", tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    auto* const close = new QPushButton(tr("Close"), bar);
    add(close, "handbookClose", tr("Close"), QKeySequence(Qt::Key_Escape));
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { go(1); });
    connect(keys, &QPushButton::clicked, this, &HandbookWindow::keysWanted);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    return bar;
}

void HandbookWindow::addKeys()
{
    const auto on = [this](const QKeySequence& keys, const QString& text, auto act) {
        auto* const shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(text);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(backKeys, tr("Back"), [this] { go(-1); });
    on(forwardKeys, tr("Forward"), [this] { go(1); });
    on(QKeySequence::Find, tr("Search the handbook"), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(Qt::Key_F1, tr("Keyboard shortcuts"), [this] { Q_EMIT keysWanted(); });
    on(Qt::Key_Escape, tr("Clears the search; closes the handbook"), [this] {
        if (m_search->hasFocus() && !m_search->text().isEmpty())
            m_search->clear();
        else
            close();
    });
}

void HandbookWindow::put(const HandbookPage& page)
{
    m_handbook.put(page);
    fillContents();
}

void HandbookWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    const QString typed = m_search->text().trimmed();
    const QStringList found = m_handbook.find(typed);
    m_contents->clear();
    for (const Handbook::Chapter& chapter : m_handbook.chapters()) {
        QTreeWidgetItem* head = nullptr;
        for (const QString& key : chapter.pages) {
            if (!found.contains(key))
                continue;
            if (!head) {
                head = new QTreeWidgetItem(m_contents, {chapter.title});
                head->setFlags(Qt::ItemIsEnabled);
                head->setFont(0, boldFont(TextSize::Small));
                head->setForeground(0, tokens().quiet);
                head->setFirstColumnSpanned(true);
            }
            auto* const line = new QTreeWidgetItem(head, {m_handbook.page(key)->title});
            line->setData(0, keyRole, key);
            line->setToolTip(0, line->text(0));
        }
    }
    m_contents->expandAll();
    m_nothing->setVisible(found.isEmpty());
    m_nothing->setText(tr("The handbook says nothing about “%1”. Try another word for it.").arg(typed));
    selectShown();
}

void HandbookWindow::search(const QString& typed)
{
    fillContents();
    const QStringList found = m_handbook.find(typed);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && !found.isEmpty() && !found.contains(shownPage()))
        showPage(found.first());
    else
        m_view->mark(words);
}

void HandbookWindow::showPage(const QString& key)
{
    const QString known = m_handbook.page(key) ? key : QString::fromUtf16(firstHandbookPage);
    if (known != shownPage() || m_at < 0) {
        if (m_at >= 0)
            m_visited[m_at].position = m_view->position();
        m_visited.resize(m_at + 1);
        m_visited.append({known, 0});
        m_at = m_visited.size() - 1;
    }
    present(m_visited.at(m_at));
}

QString HandbookWindow::shownPage() const
{
    return m_at < 0 ? QString() : m_visited.at(m_at).key;
}

void HandbookWindow::go(int step)
{
    const qsizetype to = m_at + step;
    if (to < 0 || to >= m_visited.size())
        return;
    m_visited[m_at].position = m_view->position();
    m_at = to;
    present(m_visited.at(m_at));
}

void HandbookWindow::present(const Spot& spot)
{
    if (const HandbookPage* page = m_handbook.page(spot.key))
        m_view->show(*page);
    m_view->setPosition(spot.position);
    if (const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts); !words.isEmpty())
        m_view->mark(words);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_visited.size());
    selectShown();
}

void HandbookWindow::selectShown()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator each(m_contents); *each; ++each) {
        if ((*each)->data(0, keyRole).toString() == shownPage() && m_at >= 0)
            m_contents->setCurrentItem(*each);
    }
}

void HandbookWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange || !m_side)
        return;
    fillContents();
    fit();
}

void HandbookWindow::fit()
{
    // At large text the page needs the room more than its contents list, which has tool tips.
    m_side->setFixedWidth(qMin(px(264), 380));
}

} // namespace ui
