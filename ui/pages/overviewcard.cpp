#include "ui/pages/overviewcard.h"

#include "ui/look/plainlabel.h"
#include "ui/look/sectionhead.h"
#include "ui/look/style.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

OverviewCard::OverviewCard(const QString& key, const QString& title, QWidget* parent)
    : Card(title, parent)
    , m_list(new QWidget(this))
    , m_empty(new PlainLabel({}, TextSize::Body, this))
    , m_all(new QPushButton(this))
{
    setObjectName(QStringLiteral("card_") + key);
    auto* const column = new QVBoxLayout(m_list);
    // The lines have a margin of their own, so that their words stand below those of the head.
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    m_all->setObjectName(QStringLiteral("all"));
    setButtonLook(m_all, ButtonLook::Flat);
    m_all->hide();
    auto* const rows = body();
    rows->setContentsMargins(px(8), px(10), px(8), px(8));
    head()->setContentsMargins(px(6), 0, px(6), px(2));
    m_empty->setContentsMargins(px(6), 0, px(6), px(2));
    rows->addWidget(m_empty);
    rows->addWidget(m_list);
    rows->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, &OverviewCard::allRequested);
}

void OverviewCard::setEmptyWords(const QString& sentence)
{
    m_empty->setText(sentence);
}

void OverviewCard::setFacts(const QString& facts)
{
    head()->setFacts(facts);
}

void OverviewCard::setAllText(const QString& text)
{
    m_all->setText(text);
    m_all->setAccessibleName(text + QStringLiteral(": ") + accessibleName());
    m_all->setHidden(text.isEmpty());
}

void OverviewCard::setNewText(const QString& text, const QString& spoken)
{
    auto* const button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("new"));
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    setButtonLook(button, ButtonLook::Small);
    head()->setTrailing(button);
    connect(button, &QPushButton::clicked, this, &OverviewCard::newRequested);
}

void OverviewCard::setLines(const QList<OverviewText>& lines)
{
    m_empty->setHidden(!lines.isEmpty() || m_empty->text().isEmpty());
    m_list->setHidden(lines.isEmpty());
    if (lines == m_texts)
        return;
    const auto focused = std::ranges::find_if(m_lines, [](const LinkLine* line) { return line->hasFocus(); });
    const bool hadFocus = focused != m_lines.end();
    const OverviewLink link = hadFocus ? m_texts.at(focused - m_lines.begin()).link : OverviewLink();
    qDeleteAll(m_lines);
    m_lines.clear();
    m_texts = lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto* const line = new LinkLine(lines.at(i).text, m_list);
        m_list->layout()->addWidget(line);
        line->show(); // at once, so that it can have the keyboard
        m_lines.append(line);
        connect(line, &QAbstractButton::clicked, this, [this, link = lines.at(i).link] { Q_EMIT linkActivated(link); });
        connect(line, &LinkLine::moveRequested, this, [this, i](int step) { move(int(i), step); });
        connect(line, &LinkLine::focused, this, [this, i] { letTabReach(int(i)); });
    }
    letTabReach(0);
    if (!hadFocus || m_lines.isEmpty())
        return;
    const auto same = std::ranges::find(m_texts, link, &OverviewText::link);
    m_lines.at(same == m_texts.end() ? 0 : same - m_texts.begin())->setFocus(Qt::OtherFocusReason);
}

void OverviewCard::move(int from, int step)
{
    const int to = std::clamp(from + step, 0, int(m_lines.size()) - 1);
    m_lines.at(to)->setFocus(step < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

void OverviewCard::letTabReach(int line)
{
    for (int i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setFocusPolicy(i == line ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace ui
