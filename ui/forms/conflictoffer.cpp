#include "ui/forms/conflictoffer.h"

#include "ui/look/flowlayout.h"
#include "ui/look/plaintext.h"
#include "ui/look/stateline.h"
#include "ui/look/style.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/** Enough to tell the values apart; the whole of them is on the Koffer desk. */
constexpr qsizetype mostOfAText = 400;

QString shortened(const QString& text)
{
    return text.size() <= mostOfAText ? text : text.left(mostOfAText) + u'…';
}

} // namespace

ConflictOffer::ConflictOffer(const QString& field, const ConflictView& view, bool readOnly, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(field + QStringLiteral(".conflict"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto* const state = new StateLine;
    state->setState(tr("In conflict: several values wait for a decision."), Tone::Bad);
    column->addWidget(state);
    m_words = state->text();
    auto* const buttons = new QWidget;
    auto* const row = new FlowLayout(buttons);
    row->setGap(6);
    for (qsizetype i = 0; i < view.sides.size(); ++i) {
        const ConflictSide& side = view.sides.at(i);
        const QString words = QStringLiteral("%1: %2").arg(side.author, shortened(side.text));
        m_words += QStringLiteral(". ") + words;
        auto* const line = new PlainLabel(words, TextSize::Small);
        line->setWordWrap(true);
        line->setSelectable(true);
        line->setAccessibleName(side.author);
        column->addWidget(line);
        auto* const take = new QPushButton(withoutMnemonics(tr("Take: %1").arg(side.source)));
        take->setObjectName(field + QStringLiteral(".take%1").arg(i));
        take->setAccessibleDescription(words);
        take->setAutoDefault(false);
        take->setEnabled(!readOnly);
        setButtonLook(take, ButtonLook::Small);
        connect(take, &QPushButton::clicked, this, [this, conflict = view.conflict, candidate = side.candidate] {
            Q_EMIT decided(conflict, {conflict.id, candidate});
        });
        row->addWidget(take);
    }
    if (view.mayKeepBoth()) {
        auto* const both = new QPushButton(tr("Both, one under the other"));
        both->setObjectName(field + QStringLiteral(".takeBoth"));
        both->setAutoDefault(false);
        both->setEnabled(!readOnly);
        setButtonLook(both, ButtonLook::Small);
        connect(both, &QPushButton::clicked, this, [this, view] { Q_EMIT decided(view.conflict, view.both()); });
        row->addWidget(both);
    }
    column->addWidget(buttons);
}

} // namespace ui
