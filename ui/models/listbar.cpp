#include "ui/models/listbar.h"

#include "core/support/text.h"
#include "core/wording/language.h"
#include "ui/look/flowlayout.h"
#include "ui/look/icons.h"
#include "ui/look/keys.h"
#include "ui/look/plainlabel.h"
#include "ui/models/columnmenu.h"
#include "ui/models/fieldmenu.h"
#include "ui/models/recordtablemodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace ui {

namespace {

constexpr int filterWidth = 280;
constexpr int leastFilterWidth = 120;

constexpr KeyHint hints[] = {
    {"Esc", QT_TRANSLATE_NOOP("Keys", "Clears the filter")},
    {"Down Enter", QT_TRANSLATE_NOOP("Keys", "Into the list")},
};
const KeyTable table(QT_TRANSLATE_NOOP("Keys", "In the filter of a list"), hints);

QString grouped(qint64 number)
{
    return QLocale(core::spokenLanguage()).toString(number);
}

QPushButton* button(const QString& name)
{
    auto* const made = new QPushButton;
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

/** As wide as the draft has it while there is room. */
class ListBar::FilterLine final : public QLineEdit {
public:
    [[nodiscard]] QSize sizeHint() const override { return {px(filterWidth), QLineEdit::sizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {px(leastFilterWidth), QLineEdit::minimumSizeHint().height()};
    }
};

ListBar::ListBar(RecordTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new FilterLine)
    , m_count(new PlainLabel)
    , m_tools(new QWidget)
    , m_narrow(button(QStringLiteral("narrow")))
    , m_group(button(QStringLiteral("group")))
    , m_saved(button(QStringLiteral("saved")))
    , m_columns(button(QStringLiteral("columns")))
    , m_narrowMenu(new FieldMenu(model, FieldMenu::For::Narrowing, m_narrow))
    , m_groupMenu(new FieldMenu(model, FieldMenu::For::Grouping, m_group))
    , m_menu(new ColumnMenu(model, m_columns))
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(core::text::SingleLineLimit);
    m_filter->addAction(icon(QStringLiteral("filter"), Ink::Quiet), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setInk(Ink::Quiet);
    m_count->setElided(true);
    m_narrow->setMenu(m_narrowMenu);
    m_group->setMenu(m_groupMenu);
    m_columns->setMenu(m_menu);
    build();
    refresh();
}

void ListBar::build()
{
    auto* const left = new QWidget;
    auto* const found = new QHBoxLayout(left);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(px(12));
    found->addWidget(m_filter);
    found->addWidget(m_count);
    auto* const tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(px(8));
    m_tools->hide();
    m_saved->hide();
    auto* const right = new QWidget;
    auto* const flow = new FlowLayout(right);
    flow->setGap(8);
    for (QWidget* const each : std::initializer_list<QWidget*>{m_tools, m_narrow, m_group, m_saved, m_columns})
        flow->addWidget(each);
    const core::EntityInfo& kind = *m_model.query().kind;
    m_group->setVisible(std::any_of(kind.fields.begin(), kind.fields.end(), core::isGroupable));
    auto* const line = new FlowLayout(this);
    line->setLastToTheRight(true);
    line->addWidget(left);
    line->addWidget(right);
}

QLineEdit* ListBar::filter() const
{
    return m_filter;
}

QWidget* ListBar::lastControl() const
{
    return m_columns;
}

void ListBar::addTool(QWidget* tool)
{
    // It stands between the filter and what was there before it, and the keyboard comes by in that order.
    const QLayout* const tools = m_tools->layout();
    QWidget* const before = tools->isEmpty() ? m_filter : tools->itemAt(tools->count() - 1)->widget();
    m_tools->layout()->addWidget(tool);
    m_tools->show();
    QWidget::setTabOrder(before, tool);
}

void ListBar::setSavedMenu(QMenu* menu)
{
    m_saved->setMenu(menu);
    m_saved->show();
}

void ListBar::refresh()
{
    m_filter->setPlaceholderText(tr("Filter …"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_narrow->setText(tr("Narrow"));
    m_narrow->setAccessibleName(tr("Narrow by a field"));
    m_group->setText(tr("Group"));
    m_group->setAccessibleName(tr("Group by a field and count"));
    m_saved->setText(tr("Saved"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns and sorting"));
    m_count->setText(countText());
}

QString ListBar::countText() const
{
    if (m_model.isPending() && m_model.rowCount() == 0)
        return {}; // nobody knows yet
    const qint64 whole = m_model.unfilteredCount();
    const core::ListQuery& query = m_model.query();
    if (m_model.isNarrowed())
        //: so many of all
        return tr("%1 of %2").arg(grouped(m_model.rowCount()), grouped(whole));
    const char* const name = whole == 1 ? query.kind->singular : query.kind->plural;
    //: number and kind: 401 municipalities
    return tr("%1 %2").arg(grouped(whole), core::spokenLabels().of(name));
}

bool ListBar::takesKey(int key)
{
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    Q_EMIT listRequested();
    return true;
}

bool ListBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_model.prepareFilter();
    else if (event->type() == QEvent::FocusOut && m_filter->text().isEmpty())
        m_model.releaseFilter();
    else if (event->type() == QEvent::KeyPress)
        return takesKey(static_cast<QKeyEvent*>(event)->key());
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
