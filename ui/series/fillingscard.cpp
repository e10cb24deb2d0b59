#include "ui/series/fillingscard.h"

#include "core/wording/teamtext.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

FillingsCard::FillingsCard(const TeamDesk& desk, Book& book, QWidget* parent)
    : Card(tr("Proposals"), parent)
{
    setObjectName(QStringLiteral("fillings"));
    setTone(Tone::Accent);
    const Titles titles = [&book](RecordId id) { return book.store().titleOf(id).value_or(QString()); };
    const auto say = [this](const QString& words, Ink ink) {
        auto* const label = new PlainLabel(words, TextSize::Small, this);
        label->setInk(ink);
        label->setWordWrap(true);
        body()->addWidget(label);
    };
    say(freeText(desk.waiting, titles), Ink::Text);
    for (qsizetype i = 0; i < desk.fillings.size(); ++i) {
        const Filling& filling = desk.fillings.at(i);
        const QString what = fillingText(filling, titles);
        auto* const words = new PlainLabel(what, TextSize::Body, this);
        words->setBold(true);
        words->setWordWrap(true);
        body()->addWidget(words);
        say(fillingReason(filling, titles), Ink::Text);
        auto* const button = new QPushButton(tr("Do this"), this);
        button->setObjectName(QStringLiteral("filling_%1").arg(i));
        button->setAccessibleName(what);
        button->setEnabled(!book.isReadOnly());
        setButtonLook(button, ButtonLook::Small);
        body()->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, filling] { Q_EMIT chosen(filling); });
    }
}

} // namespace ui
