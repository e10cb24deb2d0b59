#include "ui/calendar/movepanel.h"

#include "core/book/book.h"
#include "core/model/entities/session.h"
#include "core/model/fuzzydaterender.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/forms/fieldeditor.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/sectionhead.h"
#include "ui/look/segmented.h"
#include "ui/look/style.h"
#include "ui/series/severaldates.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using acts::DateScope;
using acts::StaysBecause;

namespace {

const FieldInfo& dateField()
{
    const EntityInfo& kind = Session::info();
    return kind.fields[size_t(kind.indexOf(u"date"))];
}

QString words(const FuzzyDate& date)
{
    return renderFuzzyDate(date, DateStyle::Short, spokenLanguage());
}

QString reasonText(StaysBecause reason)
{
    switch (reason) {
    case StaysBecause::Moves:
        break;
    case StaysBecause::TookPlace:
        return MovePanel::tr("stays: it has taken place");
    case StaysBecause::Cancelled:
        return MovePanel::tr("stays: it does not take place");
    case StaysBecause::Undated:
        return MovePanel::tr("stays: it has no day yet");
    case StaysBecause::Coarse:
        return MovePanel::tr("stays: the way is too short for so rough a date");
    case StaysBecause::NoDistance:
        return MovePanel::tr("stays: the two dates cannot be compared");
    }
    return {};
}

} // namespace

MovePanel::MovePanel(Book& book, QWidget* parent)
    : Card({}, parent)
    , m_book(book)
    , m_title(new PlainLabel({}, TextSize::Section, this))
    , m_date(FieldEditor::make(book, dateField()))
    , m_note(new PlainLabel({}, TextSize::Small, this))
    , m_list(new PlainLabel({}, TextSize::Body, this))
    , m_warnings(new PlainLabel({}, TextSize::Body, this))
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
{
    // Tab goes along the making: the date, which dates, and then what to do.
    m_date->setParent(this);
    m_scope = makeScopeChoice(QStringLiteral("moveScope"), tr("Which dates are moved"), this);
    m_leave = new QPushButton(tr("Leave it there"), this);
    m_move = new QPushButton(tr("Move"), this);
    setObjectName(QStringLiteral("movePanel"));
    setAccessibleName(tr("Move a date"));
    setTone(Tone::Accent);
    build();
    connect(m_date, &FieldEditor::changed, this, &MovePanel::follow);
    connect(m_scope, &Segmented::currentChanged, this, &MovePanel::follow);
    connect(m_move, &QPushButton::clicked, this, &MovePanel::accepted);
    hide();
}

void MovePanel::build()
{
    m_title->setWordWrap(true);
    m_title->setBold(true);
    m_banner->hide();
    m_note->setInk(Ink::Quiet);
    m_list->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("moveList"));
    m_warnings->setWordWrap(true);
    m_warnings->setInk(Ink::Caution);
    m_warnings->setObjectName(QStringLiteral("moveWarnings"));
    m_move->setObjectName(QStringLiteral("moveAccept"));
    setButtonLook(m_move, ButtonLook::Main);
    m_leave->setObjectName(QStringLiteral("moveCancel"));
    connect(m_leave, &QPushButton::clicked, this, &MovePanel::close);
    m_date->control()->setObjectName(QStringLiteral("moveDate"));
    m_date->setMinimumWidth(px(200));
    m_date->setMaximumWidth(px(360));
    auto* const label = new PlainLabel(tr("New date"), TextSize::Body, this);
    label->setBuddy(m_date->control());

    auto* const line = new QHBoxLayout;
    line->setSpacing(px(12));
    line->addWidget(label);
    line->addWidget(m_date, 1);
    line->addWidget(m_scope, 2);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_move);
    body()->addWidget(m_title);
    body()->addWidget(m_banner);
    body()->addLayout(line);
    body()->addWidget(m_list);
    body()->addWidget(m_warnings);
    body()->addLayout(buttons);
}

void MovePanel::ask(RecordId session, const FuzzyDate& to)
{
    const bool isOther = session != m_session || isHidden();
    m_session = session;
    m_banner->hide();
    sayWhat();
    if (isOther)
        m_scope->setCurrent(QStringLiteral("this"));
    m_date->load(to);
    show();
    follow();
}

void MovePanel::sayWhat()
{
    m_title->setText(tr("Move “%1”").arg(m_book.store().titleOf(m_session).value_or(QString())));
    offerScope(*m_scope, m_book.store(), m_session);
}

void MovePanel::refresh()
{
    sayWhat();
    follow();
}

void MovePanel::editDate()
{
    m_date->control()->setFocus(Qt::OtherFocusReason);
}

void MovePanel::close()
{
    if (isHidden())
        return;
    m_moves.reset();
    m_session = {};
    hide();
    Q_EMIT closed();
}

DateScope MovePanel::scope() const
{
    return scopeOf(*m_scope);
}

void MovePanel::tell(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->show();
}

void MovePanel::follow()
{
    m_moves.reset();
    m_banner->hide();
    const FieldEditor::Note note = m_date->note();
    const Result<Value> value = m_date->value();
    const FuzzyDate to = value ? valueOr<FuzzyDate>(*value) : FuzzyDate();
    const Result<Record> record = m_book.store().get(m_session);
    const FuzzyDate from = record ? as<Session>(*record).date : FuzzyDate();
    if (!to.isNull() && to != from) {
        const auto moves = acts::moveDates(m_book.store(), m_session, to, scope());
        if (moves)
            m_moves = *moves;
        else
            tell(moves.error());
    }
    m_note->setText(value ? note.words : m_date->problem(value.error()));
    m_move->setEnabled(m_moves && !m_book.isReadOnly());
    showMoves();
    showFindings();
    Q_EMIT dateChanged(m_moves ? to : FuzzyDate());
}

QString MovePanel::moveText(const acts::DateMove& move) const
{
    if (!move.moves())
        return QStringLiteral("%1: %2").arg(words(move.before), reasonText(move.stays));
    return QStringLiteral("%1 → %2").arg(words(move.before), words(move.after));
}

void MovePanel::showMoves()
{
    QStringList lines;
    if (m_moves) {
        for (const acts::DateMove& move : std::as_const(m_moves->moves))
            lines.append(moveText(move));
    }
    m_list->setText(firstOf(lines));
    m_list->setVisible(!lines.isEmpty());
    m_move->setText(
        m_moves && m_moves->moved() > 1 ? tr("Move %n date(s)", nullptr, int(m_moves->moved())) : tr("Move"));
}

void MovePanel::showFindings()
{
    m_warnings->setText(m_moves ? findingsOf(m_book, m_moves->proposal) : QString());
    m_warnings->setVisible(!m_warnings->text().isEmpty());
}

void MovePanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && m_leave->hasFocus()))
        close();
    else if (isEnter && m_move->isEnabled())
        Q_EMIT accepted();
    else
        Card::keyPressEvent(event);
}

} // namespace ui
