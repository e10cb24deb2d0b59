#include "ui/forms/draftoffer.h"

#include "core/wording/daytext.h"
#include "ui/look/stateline.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/** Enough to tell what it is; the whole of it is in history. */
constexpr qsizetype mostOfAText = 600;

} // namespace

QString unsavedWords(const core::Draft& draft, const QString& me)
{
    const QString at = core::momentText(draft.at);
    return draft.who.isEmpty() || draft.who == me
        ? DraftOffer::tr("Not saved yet: what you typed on %1.").arg(at)
        : DraftOffer::tr("Not saved yet: what %1 typed on %2.").arg(draft.who, at);
}

DraftOffer::DraftOffer(const QString& field, QWidget* parent)
    : QWidget(parent)
    , m_words(new StateLine)
    , m_inBook(new PlainLabel({}, TextSize::Small))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    m_words->setObjectName(field + QStringLiteral(".draft"));
    m_inBook->setObjectName(field + QStringLiteral(".inBook"));
    m_inBook->setWordWrap(true);
    m_inBook->setSelectable(true);
    column->addWidget(m_words);
    column->addWidget(m_inBook);
    auto* const row = new QHBoxLayout;
    row->setSpacing(px(6));
    const auto button = [&](const char* name, const QString& text, const QString& description, auto signal) {
        auto* const made = new QPushButton(text);
        made->setObjectName(field + QLatin1StringView(name));
        made->setAccessibleDescription(description);
        made->setAutoDefault(false);
        setButtonLook(made, ButtonLook::Small);
        connect(made, &QPushButton::clicked, this, signal);
        row->addWidget(made);
    };
    button(".keep", tr("Keep"), tr("Saves what was typed"), &DraftOffer::kept);
    button(".discard", tr("Discard"), tr("Shows what is in the book"), &DraftOffer::discarded);
    row->addStretch(1);
    column->addLayout(row);
}

void DraftOffer::show(const core::Draft& draft, const QString& inBook, const QString& me)
{
    m_words->setState(unsavedWords(draft, me), Tone::Caution);
    QString shown = inBook.left(mostOfAText);
    if (shown.size() < inBook.size())
        shown += u'…';
    m_inBook->setText(inBook.isEmpty() ? tr("In the book this field was emptied since.")
                                       : tr("In the book it says since: “%1”").arg(shown));
    m_inBook->setHidden(inBook.isNull());
    QWidget::show();
}

QString DraftOffer::words() const
{
    return m_inBook->isHidden() ? m_words->text() : m_words->text() + u' ' + m_inBook->text();
}

} // namespace ui
