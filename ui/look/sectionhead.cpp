#include "ui/look/sectionhead.h"

#include "ui/look/plainlabel.h"

#include <QHBoxLayout>

namespace ui {

SectionHead::SectionHead(const QString& title, const QString& facts, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new PlainLabel(title, TextSize::Section))
    , m_facts(new PlainLabel(facts, TextSize::Body))
{
    m_title->setElided(true);
    m_facts->setInk(Ink::Quiet);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(px(4));
    m_row->addWidget(m_title);
    m_row->addWidget(m_facts);
    m_facts->setHidden(facts.isEmpty()); // not before it has its place: shown alone it would be a window
    m_row->addStretch(1);
}

void SectionHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHead::setFacts(const QString& facts)
{
    m_facts->setText(facts);
    m_facts->setHidden(facts.isEmpty());
}

void SectionHead::setTrailing(QWidget* control)
{
    m_row->addWidget(control);
}

} // namespace ui
