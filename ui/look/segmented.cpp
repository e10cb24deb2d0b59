#include "ui/look/segmented.h"

#include "ui/look/flowlayout.h"

#include <QButtonGroup>
#include <QPushButton>

namespace ui {

Segmented::Segmented(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(label);
    auto* const flow = new FlowLayout(this);
    flow->setGap(8);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool on) {
        if (on)
            Q_EMIT currentChanged(button->objectName());
    });
}

void Segmented::addChoice(const QString& key, const QString& text)
{
    auto* const button = new QPushButton(text);
    button->setObjectName(key);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(button);
    layout()->addWidget(button);
}

void Segmented::setText(const QString& key, const QString& text)
{
    if (auto* const button = findChild<QPushButton*>(key))
        button->setText(text);
}

void Segmented::setCurrent(const QString& key)
{
    if (auto* const button = findChild<QPushButton*>(key))
        button->setChecked(true);
}

QString Segmented::current() const
{
    return m_group->checkedButton() ? m_group->checkedButton()->objectName() : QString();
}

} // namespace ui
