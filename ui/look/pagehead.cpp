#include "ui/look/pagehead.h"

#include "ui/look/flowlayout.h"
#include "ui/look/pill.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PageHead::PageHead(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_line(new FlowLayout)
    , m_title(new PlainLabel(title, TextSize::Title))
    , m_facts(new PlainLabel)
    , m_actions(new QWidget)
    , m_actionRow(new FlowLayout(m_actions))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("pageFacts"));
    m_facts->setWordWrap(true);
    m_facts->setInk(Ink::Quiet);
    m_facts->hide();
    m_actionRow->setGap(12);
    m_actions->hide();
    m_line->addWidget(m_title);
    m_line->addWidget(m_actions);
    m_line->setLastToTheRight(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(3));
    column->addLayout(m_line);
    column->addWidget(m_facts);
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

QString PageHead::title() const
{
    return m_title->text();
}

void PageHead::setFacts(const QString& facts)
{
    m_facts->setText(facts);
    m_facts->setHidden(facts.isEmpty());
}

void PageHead::insert(QWidget* widget)
{
    m_line->removeWidget(m_actions); // stays last
    m_line->addWidget(widget);
    m_line->addWidget(m_actions);
}

void PageHead::addPill(const QString& word, Tone tone)
{
    insert(new Pill(word, tone));
}

void PageHead::clearPills()
{
    qDeleteAll(findChildren<Pill*>(QString(), Qt::FindDirectChildrenOnly));
}

void PageHead::addBesideTitle(QWidget* control)
{
    insert(control);
}

QPushButton* PageHead::addAction(const QString& name, const QString& text, ButtonLook look)
{
    auto* const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonLook(button, look);
    m_actionRow->addWidget(button);
    const QList<QPushButton*> all = m_actions->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    // Also what is added after the rest of the page was built comes before it with the Tab key.
    if (all.size() > 1) {
        QWidget::setTabOrder(all.at(all.size() - 2), button);
    } else {
        m_actions->setFocusPolicy(Qt::TabFocus); // or Qt knows no place for it
        QWidget::setTabOrder(m_actions, button);
        m_actions->setFocusPolicy(Qt::NoFocus);
    }
    for (QPushButton* const main : all) { // it stands last, for the eye and for the Tab key
        if (buttonLook(main) != ButtonLook::Main || main == button)
            continue;
        m_actionRow->removeWidget(main);
        m_actionRow->addWidget(main);
        QWidget::setTabOrder(button, main);
    }
    m_actions->show();
    return button;
}

} // namespace ui
