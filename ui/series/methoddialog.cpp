#include "ui/series/methoddialog.h"

#include "core/model/overview/agendaplan.h"
#include "core/support/text.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace core;

MethodDialog::MethodDialog(Book& book, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_title(new PlainLabel({}, TextSize::Section, this))
    , m_facts(new PlainLabel({}, TextSize::Small, this))
    , m_text(new PlainLabel({}, TextSize::Body, this))
    , m_minutes(new QSpinBox(this))
{
    setObjectName(QStringLiteral("methodDialog"));
    setProperty("handbookPage", QStringLiteral("series"));
    setWindowTitle(tr("A block from a method"));
    build();
    const Result<QList<Record>> methods = book.store().all(Method::info());
    for (const Record& method : methods.value_or(QList<Record>())) {
        if (as<Method>(method).retired)
            continue;
        m_methods.append(method);
        auto* const item = new QListWidgetItem(as<Method>(method).name, m_list);
        item->setData(Qt::UserRole, method.id().toText());
    }
    connect(m_filter, &QLineEdit::textChanged, this, &MethodDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &MethodDialog::showMethod);
    connect(m_list, &QListWidget::itemActivated, this, &MethodDialog::accept);
    m_list->setCurrentRow(0);
    showMethod();
    resizeWithin(*this, {680, 440});
}

void MethodDialog::build()
{
    m_filter->setObjectName(QStringLiteral("methodFilter"));
    m_filter->setPlaceholderText(tr("Find a method"));
    m_filter->setAccessibleName(tr("Find a method"));
    m_list->setObjectName(QStringLiteral("methods"));
    m_list->setAccessibleName(tr("Methods"));
    m_list->setFixedWidth(px(260));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_minutes->setObjectName(QStringLiteral("methodMinutes"));
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSingleStep(5);
    auto* const left = new QVBoxLayout;
    left->addWidget(m_filter);
    left->addWidget(m_list, 1);
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("About the method"));
    auto* const surface = new QWidget(area);
    auto* const lines = new QVBoxLayout(surface);
    for (PlainLabel* label : {m_title, m_facts, m_text}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    m_facts->setObjectName(QStringLiteral("methodFacts"));
    m_facts->setInk(Ink::Quiet);
    lines->addStretch();
    area->setWidget(surface);
    auto* const columns = new QHBoxLayout;
    columns->addLayout(left);
    columns->addWidget(area, 1);
    auto* const label = new PlainLabel(tr("Minutes in the agenda"), TextSize::Body, this);
    label->setBuddy(m_minutes);
    m_minutes->setAccessibleName(label->text());
    auto* const foot = new QHBoxLayout;
    foot->addWidget(label);
    foot->addWidget(m_minutes);
    foot->addStretch();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("addMethod"));
    setButtonLook(m_accept, ButtonLook::Main);
    foot->addWidget(buttons);
    auto* const column = new QVBoxLayout(this);
    column->addLayout(columns, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &MethodDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MethodDialog::filter(const QString& words)
{
    const QString wanted = text::foldedWords(words);
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto method = as<Method>(m_methods.at(row));
        const bool fits = text::foldedWords(method.name + u' ' + method.purpose.text).contains(wanted);
        m_list->item(row)->setHidden(!fits);
        first = !first && fits ? m_list->item(row) : first;
    }
    m_list->setCurrentItem(first);
}

RecordId MethodDialog::current() const
{
    const QListWidgetItem* const item = m_list->currentItem();
    return item && !item->isHidden() ? RecordId::fromText(item->data(Qt::UserRole).toString()) : RecordId();
}

void MethodDialog::showMethod()
{
    const RecordId id = current();
    m_accept->setEnabled(!id.isNull());
    const Result<Method> held = m_book.store().getAs<Method>(id);
    const Method method = held.value_or(Method());
    const MethodTimes times = id.isNull() ? MethodTimes() : methodTimes(m_book.store(), id).value_or(MethodTimes());
    QStringList facts;
    if (method.minPersons && method.maxPersons)
        facts.append(tr("%1 to %2 persons").arg(*method.minPersons).arg(*method.maxPersons));
    else if (method.minPersons)
        facts.append(tr("from %1 persons").arg(*method.minPersons));
    else if (method.maxPersons)
        facts.append(tr("up to %1 persons").arg(*method.maxPersons));
    if (method.durationMin)
        facts.append(tr("usually %1 minutes").arg(*method.durationMin));
    if (times.uses > 0)
        facts.append(tr("really took %1 minutes on average (%2 to %3, %n session(s))", nullptr, int(times.uses))
                         .arg(times.minutes)
                         .arg(times.shortest)
                         .arg(times.longest));
    if (!method.material.isEmpty())
        facts.append(tr("material: %1").arg(method.material));
    m_title->setText(method.name);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    QStringList texts{method.purpose.text, method.steps.text, method.sourceNote.text};
    texts.removeAll(QString());
    m_text->setText(texts.join(QStringLiteral("\n\n")));
    m_minutes->setValue(int(times.uses > 0 ? times.minutes : method.durationMin.value_or(0)));
}

void MethodDialog::accept()
{
    const RecordId id = current();
    if (id.isNull())
        return;
    QDialog::accept();
    Q_EMIT chosen(id, m_minutes->value());
}

} // namespace ui
