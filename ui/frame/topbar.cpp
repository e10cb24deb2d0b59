#include "ui/frame/topbar.h"

#include "ui/frame/searchfield.h"
#include "ui/look/elidingbutton.h"
#include "ui/look/icons.h"
#include "ui/look/keys.h"
#include "ui/look/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>

namespace ui {

namespace {

constexpr int barHeight = 44;

} // namespace

QList<QKeySequence> TopBar::undoKeys()
{
    return {QKeySequence(int(Qt::CTRL) | Qt::Key_Z)};
}

QList<QKeySequence> TopBar::redoKeys()
{
    return {QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_Z), QKeySequence(int(Qt::CTRL) | Qt::Key_Y)};
}

QList<QKeySequence> TopBar::newKeys()
{
    return {QKeySequence(int(Qt::CTRL) | Qt::Key_N)};
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_agency(new PlainLabel)
    , m_undo(new ElidingButton)
    , m_redo(new QPushButton)
    , m_new(new QPushButton)
{
    auto* const program = new PlainLabel(tr("Werkstattbuch"), TextSize::Section);
    program->setObjectName(QStringLiteral("programName"));
    m_agency->setObjectName(QStringLiteral("agencyName"));
    m_agency->setInk(Ink::Quiet);
    m_agency->setElided(true);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setIcon(icon(QStringLiteral("redo")));
    m_redo->setAutoDefault(false);
    m_new->setObjectName(QStringLiteral("new"));
    m_new->setIcon(icon(QStringLiteral("new"), Ink::OnAccent));
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New"));
    m_new->setToolTip(withKeys(tr("New"), newKeys().first()));
    m_new->setAutoDefault(false);
    setButtonLook(m_new, ButtonLook::Main);
    m_row->setContentsMargins(px(12), px(6), px(20), px(7));
    m_row->setSpacing(px(12));
    m_row->addWidget(program);
    m_row->addWidget(m_agency);
    m_row->addStretch(1);
    m_row->addWidget(m_undo);
    m_row->addWidget(m_redo);
    m_row->addWidget(m_new);
    setMinimumHeight(px(barHeight));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_undo, &QPushButton::clicked, this, &TopBar::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &TopBar::redoRequested);
    connect(m_new, &QPushButton::clicked, this, &TopBar::newRequested);
    refresh();
}

void TopBar::setAgency(const QString& name)
{
    m_agency->setText(name);
}

void TopBar::setUndoText(const QString& act)
{
    m_undoText = act.simplified();
    refresh();
}

void TopBar::setRedoText(const QString& act)
{
    m_redoText = act.simplified();
    refresh();
}

void TopBar::setNewEnabled(bool enabled)
{
    m_newEnabled = enabled;
    refresh();
}

void TopBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

bool TopBar::canUndo() const
{
    return m_undo->isEnabled();
}

bool TopBar::canRedo() const
{
    return m_redo->isEnabled();
}

void TopBar::refresh()
{
    const QString undo = m_undoText.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(m_undoText);
    const QString redo = m_redoText.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1").arg(m_redoText);
    m_undo->setPlainText(m_undoText);
    m_undo->setAccessibleName(undo);
    m_undo->setToolTip(withKeys(undo, undoKeys().first()));
    m_undo->setEnabled(!m_readOnly && !m_undoText.isEmpty());
    m_redo->setAccessibleName(redo);
    m_redo->setToolTip(withKeys(redo, redoKeys().first()));
    m_redo->setEnabled(!m_readOnly && !m_redoText.isEmpty());
    m_new->setEnabled(!m_readOnly && m_newEnabled);
}

QLineEdit* TopBar::enableSearch()
{
    if (m_search)
        return m_search;
    const QKeySequence jump(int(Qt::CTRL) | Qt::Key_K);
    m_search = new SearchField(jump);
    m_row->insertWidget(2, m_search, 100); // far before the empty stretch, up to its width
    m_search->setMaximumWidth(px(520));
    // Twice, because Qt leaves the order alone when the first of the two is the last of the window.
    QWidget::setTabOrder(m_undo, m_search);
    QWidget::setTabOrder(m_search, m_undo);
    auto* const shortcut = new QShortcut(jump, this);
    shortcut->setWhatsThis(tr("Search everything"));
    connect(shortcut, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searchTextChanged);
    return m_search;
}

void TopBar::addHelp(const QList<QAction*>& ways)
{
    auto* const help = new QPushButton(icon(QStringLiteral("help")), QString());
    help->setObjectName(QStringLiteral("help"));
    help->setAccessibleName(tr("Help"));
    help->setToolTip(withKeys(tr("Help"), ways.isEmpty() ? QKeySequence() : ways.first()->shortcut()));
    help->setAutoDefault(false);
    auto* const menu = new QMenu(help);
    menu->setObjectName(QStringLiteral("helpMenu"));
    menu->addActions(ways);
    help->setMenu(menu);
    m_row->addWidget(help);
    setTabOrder(m_new, help); // the rail was there before it
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

} // namespace ui
