#include "ui/models/listbar.h"

#include "core/support/text.h"
#include "core/wording/language.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"
#include "ui/models/columnmenu.h"
#include "ui/models/recordtablemodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

constexpr int filterWidth = 280;

QString grouped(qint64 number)
{
    return QLocale(core::spokenLanguage()).toString(number);
}

} // namespace

ListBar::ListBar(RecordTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new QLineEdit)
    , m_count(new PlainLabel)
    , m_tools(new QHBoxLayout)
    , m_columns(new QPushButton)
    , m_menu(new ColumnMenu(model, m_columns))
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(core::text::SingleLineLimit);
    m_filter->addAction(icon(QStringLiteral("filter"), Ink::Quiet), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(px(filterWidth));
    m_filter->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setInk(Ink::Quiet);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setAutoDefault(false);
    m_columns->setMenu(m_menu);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addStretch();
    row->addLayout(m_tools);
    row->addWidget(m_columns);
    refresh();
}

void ListBar::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

void ListBar::refresh()
{
    m_filter->setPlaceholderText(tr("Filter …"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns and sorting"));
    m_count->setText(countText());
}

QString ListBar::countText() const
{
    const qint64 whole = m_model.unfilteredCount();
    const core::ListQuery& query = m_model.query();
    if (!query.filter.isEmpty() || !query.fields.isEmpty())
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
