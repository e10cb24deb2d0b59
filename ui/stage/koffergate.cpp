#include "ui/stage/koffergate.h"

#include "ui/look/banner.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/stage/stagetype.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int cardWidth = 520;

} // namespace

KofferGate::KofferGate(const QString& fileName, bool isBegun, QWidget* parent)
    : QWidget(parent)
    , m_code(stageLine(QStringLiteral("kofferCode"), tr("Code of the Koffer"), this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_busy(new PlainLabel(tr("The code is being tried; that takes a moment."), TextSize::Body, this))
    , m_error(new Banner(Banner::Kind::Error, QString(), this))
{
    setObjectName(QStringLiteral("kofferGate"));
    setProperty("handbookPage", QStringLiteral("moderation"));
    auto* const card = new Card({}, this);
    card->setMaximumWidth(px(cardWidth));
    card->body()->setSpacing(px(10));
    auto* const title = new StageLabel(tr("Open the Koffer"), StageSize::Head, card);
    auto* const name = new PlainLabel(fileName, TextSize::Body, card);
    name->setInk(Ink::Quiet);
    name->setWordWrap(true);
    auto* const words = new PlainLabel(isBegun
            ? tr("Your work on it is kept in this folder, encrypted. With the code you go on where you stopped. If the "
                 "code is lost, send the file of your work to the office: its book opens it without.")
            : tr("The office told you the code by phone: 20 characters, asked for at each opening. What you enter is "
                 "kept beside this file, encrypted, at once."),
        TextSize::Body, card);
    words->setWordWrap(true);
    auto* const label = new PlainLabel(tr("Code"), TextSize::Body, card);
    label->setBuddy(m_code);
    m_code->setMaxLength(200);
    m_open->setObjectName(QStringLiteral("kofferOpen"));
    setButtonLook(m_open, ButtonLook::Main);
    m_busy->setInk(Ink::Quiet);
    m_busy->setWordWrap(true);
    m_busy->hide();
    m_error->setObjectName(QStringLiteral("kofferError"));
    m_error->hide();
    for (QWidget* const part : std::initializer_list<QWidget*>{title, name, words, label, m_code, m_busy, m_error})
        card->body()->addWidget(part);
    card->body()->addWidget(m_open, 0, Qt::AlignLeft);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(24), px(24), px(24));
    column->addStretch(1);
    auto* const row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 6);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    connect(m_code, &QLineEdit::returnPressed, this, &KofferGate::give);
    connect(m_open, &QPushButton::clicked, this, &KofferGate::give);
}

void KofferGate::give()
{
    if (!m_code->text().trimmed().isEmpty())
        Q_EMIT codeGiven(m_code->text());
}

void KofferGate::setBusy(bool busy)
{
    m_code->setEnabled(!busy);
    m_open->setEnabled(!busy);
    m_busy->setVisible(busy);
    if (busy)
        m_error->hide();
}

void KofferGate::showError(const QString& sentence)
{
    setBusy(false);
    m_error->setMessage(Banner::Kind::Error, sentence);
    m_error->show();
    enter();
    m_code->selectAll();
}

void KofferGate::enter()
{
    m_code->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
