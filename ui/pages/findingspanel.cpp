#include "ui/pages/findingspanel.h"

#include "core/change/judgement.h"
#include "core/wording/findingtext.h"
#include "ui/look/card.h"
#include "ui/look/emptystate.h"
#include "ui/look/pill.h"
#include "ui/look/style.h"
#include "ui/models/statetone.h"
#include "ui/support/carryout.h"
#include "ui/support/prompts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace core;

FindingsPanel::FindingsPanel(Book& book, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_prompts(prompts)
{
    setObjectName(QStringLiteral("findings"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* const surface = new QWidget(area);
    m_rows = new QVBoxLayout(surface);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(px(8));
    area->setWidget(surface);
    layout->addWidget(area);
}

void FindingsPanel::show(const Findings& findings)
{
    if (findings == m_shown && m_rows->count() > 0)
        return;
    m_shown = findings;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding& finding : findings)
        m_rows->addWidget(makeRow(finding));
    if (findings.isEmpty()) {
        m_rows->addWidget(new EmptyState(QStringLiteral("check"), tr("The rules find nothing here."), {}, this));
    }
    m_rows->addStretch(1);
}

QWidget* FindingsPanel::makeRow(const Finding& finding)
{
    auto* const card = new Card({}, this);
    card->setObjectName(QStringLiteral("finding_") + finding.rule);
    auto* const row = new QHBoxLayout;
    row->setSpacing(px(12));
    const bool stands = !finding.excuse.isEmpty();
    auto* const pill = new Pill(stands ? tr("Stands") : severityText(finding.severity), toneOf(finding), card);
    row->addWidget(pill, 0, Qt::AlignTop);
    auto* const words = new QVBoxLayout;
    auto* const text = new PlainLabel(sentence(finding), TextSize::Body, card);
    text->setWordWrap(true);
    words->addWidget(text);
    QString about = QStringLiteral("%1 · %2").arg(finding.rule, finding.title);
    if (stands)
        about += QStringLiteral(" · ") + tr("stands because: %1").arg(finding.excuse);
    auto* const quiet = new PlainLabel(about, TextSize::Small, card);
    quiet->setInk(Ink::Quiet);
    quiet->setWordWrap(true);
    words->addWidget(quiet);
    row->addLayout(words, 1);
    const auto add = [&](const QString& caption, const char* name, auto&& work) {
        auto* const button = new QPushButton(caption, card);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(caption, sentence(finding)));
        setButtonLook(button, ButtonLook::Small);
        connect(button, &QPushButton::clicked, this, work);
        row->addWidget(button, 0, Qt::AlignTop);
    };
    add(tr("Go there"), "goThere", [this, finding] { Q_EMIT fieldWanted(finding.record, finding.field); });
    if (finding.mayStand && !stands && finding.severity != Severity::Hint && !m_book.isReadOnly())
        add(tr("Let it stand …"), "letStand", [this, finding] { letStand(finding); });
    card->body()->addLayout(row);
    return card;
}

void FindingsPanel::letStand(const Finding& finding)
{
    const std::optional<Standing> standing = askToLetStand(m_prompts, this, {finding}, {sentence(finding)});
    if (!standing)
        return;
    const Result<std::optional<Act>> applied = [&]() -> Result<std::optional<Act>> {
        acts::Proposal proposal;
        proposal.info.kind = QStringLiteral("excuse");
        proposal.info.entity = finding.entity;
        proposal.info.title = finding.title;
        proposal.info.source = finding.rule;
        WB_TRY(acts::excuse(proposal, {finding}, standing->reason, m_book.who(), standing->until, m_book.ids()));
        return m_book.apply(proposal);
    }();
    if (!applied)
        Q_EMIT failed(applied.error());
}

} // namespace ui
