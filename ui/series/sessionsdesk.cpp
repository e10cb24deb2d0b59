#include "ui/series/sessionsdesk.h"

#include "core/change/judgement.h"
#include "core/change/sessionacts.h"
#include "core/model/entities/agendaitem.h"
#include "core/model/entities/checklistitem.h"
#include "core/model/entities/decisionoption.h"
#include "core/model/entities/groupdecision.h"
#include "core/model/entities/sessionrole.h"
#include "core/model/fuzzydaterender.h"
#include "core/model/overview/sessionsteps.h"
#include "core/model/seriesparts.h"
#include "core/wording/findingtext.h"
#include "core/wording/language.h"
#include "core/wording/teamtext.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/look/card.h"
#include "ui/look/emptystate.h"
#include "ui/look/flowlayout.h"
#include "ui/look/pill.h"
#include "ui/look/plainlabel.h"
#include "ui/look/sectionhead.h"
#include "ui/look/stateline.h"
#include "ui/models/statetone.h"
#include "ui/series/copydialog.h"
#include "ui/series/moderatordialog.h"
#include "ui/series/sessiondialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

/** One session with what is worth knowing of it. */
struct SessionsDesk::Shown {
    RecordId id;
    int number = 0;
    Session session;
    SessionStep step;
    QString host;
    QStringList roles;
    qsizetype blocks = 0;
    qsizetype toDo = 0;
    qsizetype toDoDone = 0;
    QStringList decisions; ///< what the group decided, with the votes
    Findings findings;
};

SessionsDesk::SessionsDesk(Book& book, RecordId series, Prompts& prompts, QWidget* parent)
    : Desk(book, series, prompts, parent)
    , m_empty(new EmptyState(QStringLiteral("info"),
          tr("Here stand the sessions of the series. A rough date like “autumn 2026” is enough to begin with."),
          book.isReadOnly() ? QString() : tr("New session …"), this))
{
    setObjectName(QStringLiteral("sessionsDesk"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildBar();
    m_lines = addColumn(m_empty);
    connect(m_empty, &EmptyState::stepRequested, this, [this] { newRecord(); });
}

void SessionsDesk::buildBar()
{
    auto* const bar = new QWidget(this);
    auto* const flow = new FlowLayout(bar);
    flow->setGap(8);
    const auto add = [&](const char* name, const QString& text, auto work) {
        auto* const button = new QPushButton(text, bar);
        button->setObjectName(QString::fromLatin1(name));
        button->setEnabled(!book().isReadOnly());
        connect(button, &QPushButton::clicked, this, work);
        flow->addWidget(button);
    };
    add("newSession", tr("New session …"), [this] { newRecord(); });
    add("copySeries", tr("Plan the series once more …"), [this] { copySeries(); });
    layout()->addWidget(bar);
}

Result<QList<SessionsDesk::Shown>> SessionsDesk::read() const
{
    QList<Shown> all;
    const RecordStore& store = book().store();
    WB_ASSIGN(records, store.childrenOf(record(), Session::info()));
    WB_ASSIGN(findings, judgement::ofEach(store, records, book().clock().today()));
    for (const Record& each : records) {
        Shown shown;
        shown.id = each.id();
        shown.number = int(all.size()) + 1;
        shown.session = as<Session>(each);
        shown.step = sessionStep(shown.session);
        WB_ASSIGN(host, store.titleOf(shown.session.hostMunicipality.id));
        shown.host = host;
        WB_ASSIGN(roles, store.childrenOf(each.id(), SessionRole::info()));
        for (const Record& role : roles) {
            const auto held = as<SessionRole>(role);
            WB_ASSIGN(who, store.titleOf(held.who.id));
            const QString what = spokenLabels().of(choicesOf(held.role)[size_t(held.role)].label);
            shown.roles.append(
                disputed().marked(role.id(), tr("%1: %2").arg(what, who.isEmpty() ? tr("still open") : who)));
        }
        WB_ASSIGN(blocks, store.childrenOf(each.id(), AgendaItem::info()));
        shown.blocks = blocks.size();
        WB_ASSIGN(items, store.childrenOf(each.id(), ChecklistItem::info()));
        shown.toDo = items.size();
        shown.toDoDone = std::ranges::count_if(items, [](const Record& item) { return as<ChecklistItem>(item).done; });
        WB_TRY(readDecisions(each.id(), shown));
        for (const Finding& finding : std::as_const(findings)) {
            if (finding.record == each.id() && finding.excuse.isEmpty())
                shown.findings.append(finding);
        }
        all.append(shown);
    }
    return all;
}

Result<void> SessionsDesk::readDecisions(RecordId session, Shown& shown) const
{
    const RecordStore& store = book().store();
    WB_ASSIGN(decisions, store.childrenOf(session, GroupDecision::info()));
    for (const Record& each : decisions) {
        const auto decision = as<GroupDecision>(each);
        WB_ASSIGN(options, store.childrenOf(each.id(), DecisionOption::info()));
        QStringList votes;
        for (const Record& option : options) {
            const auto held = as<DecisionOption>(option);
            const QString said = held.votes ? tr("%1 (%2)").arg(held.option).arg(*held.votes) : held.option;
            votes.append(disputed().marked(option.id(), said));
        }
        QString words = decision.question;
        if (!decision.result.isEmpty())
            words = tr("%1 → %2").arg(words, decision.result);
        if (!votes.isEmpty())
            words += QStringLiteral(" · ") + tr("votes: %1").arg(votes.join(QStringLiteral(", ")));
        shown.decisions.append(disputed().marked(each.id(), words));
    }
    return {};
}

Result<void> SessionsDesk::fill()
{
    WB_ASSIGN(all, read());
    WB_ASSIGN(proposals, proposeHosts(book().store(), record()));
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    for (QWidget* each : std::as_const(m_made)) {
        m_lines->removeWidget(each);
        each->hide();
        each->setParent(nullptr);
        each->deleteLater(); // it may be telling of the very click that led here
    }
    m_made.clear();
    if (!proposals.isEmpty())
        m_made.append(makeHosts(proposals));
    for (const Shown& shown : std::as_const(all))
        m_made.append(makeCard(shown));
    for (qsizetype i = 0; i < m_made.size(); ++i) {
        m_lines->insertWidget(int(i), m_made.at(i));
        m_made.at(i)->show(); // at once, so that it can have the keyboard
    }
    m_empty->setVisible(all.isEmpty());
    if (auto* const again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused))
        again->setFocus(Qt::OtherFocusReason);
    return {};
}

QWidget* SessionsDesk::makeCard(const Shown& shown)
{
    const Session& session = shown.session;
    auto* const card = new Card({}, this);
    card->setObjectName(QStringLiteral("session_%1").arg(shown.number));
    const QString date = renderFuzzyDate(session.date, DateStyle::Weekday, spokenLanguage());
    QStringList times;
    if (session.startTime.isValid())
        times.append(session.startTime.toString(QStringLiteral("HH:mm")));
    if (session.endTime.isValid())
        times.append(session.endTime.toString(QStringLiteral("HH:mm")));
    auto* const row = new QWidget(card);
    auto* const flow = new FlowLayout(row);
    flow->setGap(8);
    auto* const title = new PlainLabel(tr("%1. %2").arg(shown.number).arg(date), TextSize::Section, row);
    title->setBold(true);
    title->setWordWrap(true); // a rough date in large letters
    flow->addWidget(title);
    const auto pill = [&](const ChoiceWord& word) {
        flow->addWidget(new Pill(
            spokenLabels().of(word.label), wordTone(QString::fromLatin1(word.word)).value_or(Tone::Neutral), row));
    };
    pill(choicesOf(session.state)[size_t(session.state)]);
    if (session.mode)
        flow->addWidget(
            new Pill(spokenLabels().of(choicesOf(*session.mode)[size_t(*session.mode)].label), Tone::Neutral, row));
    card->body()->addWidget(row);
    const ChoiceWord venue = choicesOf(session.venueState)[size_t(session.venueState)];
    QStringList facts{session.title, times.join(QStringLiteral("–")), session.venueName, session.venueCity,
        session.room, tr("venue: %1").arg(spokenLabels().of(venue.label)),
        shown.host.isEmpty() ? QString() : tr("host: %1").arg(shown.host),
        session.isAdditional ? tr("additional: %1").arg(session.reason) : QString()};
    facts.removeAll(QString());
    auto* const quiet =
        new PlainLabel(disputed().marked(shown.id, facts.join(QStringLiteral(" · "))), TextSize::Body, card);
    quiet->setInk(Ink::Quiet);
    quiet->setWordWrap(true);
    card->body()->addWidget(quiet);
    addNeeds(card, shown);
    addButtons(card, shown);
    return card;
}

void SessionsDesk::addNeeds(Card* card, const Shown& shown)
{
    const auto say = [&](const QString& words, Tone tone) {
        auto* const line = new StateLine(words, tone, card);
        line->setWordWrap(true);
        card->body()->addWidget(line);
    };
    if (!shown.roles.isEmpty())
        say(shown.roles.join(QStringLiteral(" · ")), Tone::Neutral);
    for (const QString& decision : shown.decisions)
        say(tr("Decided: %1").arg(decision), Tone::Note);
    const bool waits = shown.step.next && *shown.step.next != SessionState::Held;
    if (waits) {
        const ChoiceWord next = choicesOf(*shown.step.next)[size_t(*shown.step.next)];
        QStringList fields;
        for (const QString& key : shown.step.missing)
            fields.append(spokenLabels().of(Session::info().fields[size_t(Session::info().indexOf(key))].label));
        if (shown.step.missing == QStringList{QStringLiteral("date")})
            say(tr("For “%1” the exact date is missing.").arg(spokenLabels().of(next.label)), Tone::Caution);
        else if (!fields.isEmpty())
            say(tr("For “%1” is missing: %2.").arg(spokenLabels().of(next.label), fields.join(QStringLiteral(", "))),
                Tone::Caution);
        else
            say(tr("Ready for “%1”.").arg(spokenLabels().of(next.label)), Tone::Good);
    }
    for (const Finding& finding : shown.findings)
        say(sentence(finding) + QStringLiteral(" (%1)").arg(finding.rule), toneOf(finding));
}

void SessionsDesk::addButtons(Card* card, const Shown& shown)
{
    auto* const row = new QWidget(card);
    auto* const flow = new FlowLayout(row);
    flow->setGap(6);
    const QString of = tr("session %1").arg(shown.number);
    const auto add = [&](const char* name, const QString& text, bool enabled, auto work) {
        auto* const button = new QPushButton(text, row);
        button->setObjectName(QStringLiteral("%1_%2").arg(QString::fromLatin1(name)).arg(shown.number));
        button->setAccessibleName(tr("%1: %2").arg(of, text));
        button->setEnabled(enabled);
        setButtonLook(button, ButtonLook::Small);
        connect(button, &QPushButton::clicked, this, work);
        flow->addWidget(button);
    };
    const bool writes = !book().isReadOnly();
    const RecordId id = shown.id;
    if (shown.step.next && *shown.step.next != SessionState::Held) {
        const bool needsDate = shown.step.missing.contains(QStringLiteral("date"));
        const QString text = needsDate                    ? tr("Make the date exact …")
            : *shown.step.next == SessionState::Scheduled ? tr("Schedule")
            : shown.step.missing.isEmpty()                ? tr("Confirm")
                                                          : tr("Add what is missing …");
        const QString field = shown.step.missing.value(0);
        add("advance", text, writes, [this, id, field] { field.isEmpty() ? advance(id) : edit(id, field); });
    }
    add("edit", tr("Edit …"), writes, [this, id] { edit(id, {}); });
    add("moderator", tr("Change moderator …"), writes,
        [this, id] { ModeratorDialog::show(book(), id, prompts(), this); });
    add("open", tr("Open"), true, [this, id] { Q_EMIT recordActivated(id); });
    const auto place = [&](const char* name, const QString& text, const EntityInfo& kind) {
        add(name, text, true, [this, id, key = QString(kind.name())] { Q_EMIT placeActivated(id, key); });
    };
    place("agenda", tr("Agenda (%1)").arg(shown.blocks), AgendaItem::info());
    place("roles", tr("Roles (%1)").arg(shown.roles.size()), SessionRole::info());
    place("checklist",
        shown.toDo > 0 ? tr("Checklist (%1 of %2)").arg(shown.toDoDone).arg(shown.toDo) : tr("Checklist"),
        ChecklistItem::info());
    place("decisions", tr("Decisions (%1)").arg(shown.decisions.size()), GroupDecision::info());
    card->body()->addWidget(row);
}

QWidget* SessionsDesk::makeHosts(const QList<HostProposal>& proposals)
{
    auto* const card = new Card(tr("Who could be host"), this);
    card->setObjectName(QStringLiteral("hostProposals"));
    card->setTone(Tone::Accent);
    for (const HostProposal& each : proposals) {
        auto* const words =
            new PlainLabel(tr("Session %1: %2").arg(each.number).arg(each.host.name), TextSize::Body, card);
        words->setBold(true);
        words->setWordWrap(true);
        auto* const reason = new PlainLabel(sentence(each), TextSize::Small, card);
        reason->setWordWrap(true);
        card->body()->addWidget(words);
        card->body()->addWidget(reason);
    }
    auto* const button = new QPushButton(tr("Take them over"), card);
    button->setObjectName(QStringLiteral("takeHosts"));
    button->setEnabled(!book().isReadOnly());
    setButtonLook(button, ButtonLook::Small);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this,
        [this, proposals] { static_cast<void>(carry(acts::takeHosts(book().store(), proposals))); });
    return card;
}

void SessionsDesk::edit(RecordId session, const QString& field)
{
    auto* const dialog = new SessionDialog(book(), session, prompts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->focusField(field);
}

void SessionsDesk::advance(RecordId session)
{
    static_cast<void>(carry(acts::advanceSession(book().store(), session)));
}

void SessionsDesk::copySeries()
{
    auto* const dialog = new CopyDialog(book(), record(), prompts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyDialog::copied, this, &Desk::recordActivated);
    dialog->open();
}

bool SessionsDesk::newRecord()
{
    if (book().isReadOnly())
        return false;
    auto* const dialog = new NewRecordDialog(book(), Session::info(), {{QStringLiteral("series"), record()}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return true;
}

} // namespace ui
