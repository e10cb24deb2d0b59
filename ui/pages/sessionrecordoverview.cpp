#include "ui/pages/sessionrecordoverview.h"

#include "core/change/recordacts.h"
#include "core/model/entities/person.h"
#include "core/model/fuzzydateparser.h"
#include "core/model/overview/recordversions.h"
#include "core/report/recordmail.h"
#include "core/report/releasedstate.h"
#include "core/support/text.h"
#include "core/wording/daytext.h"
#include "core/wording/language.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

QString stateWord(RecordState state)
{
    return spokenLabels().of(choicesOf(state)[size_t(state)].label);
}

Tone toneOf(RecordState state)
{
    switch (state) {
    case RecordState::Draft:
        return Tone::Neutral;
    case RecordState::InReview:
        return Tone::Caution;
    case RecordState::Approved:
    case RecordState::Sent:
        break;
    }
    return Tone::Good;
}

/** What somebody typed as a day; invalid for anything else. */
QDate typedDay(const QString& words)
{
    const auto date = parseFuzzyDate(text::tidyLine(words));
    return date && date->isExact() && !date->isTentative() ? date->earliest() : QDate();
}

} // namespace

SessionRecordOverview::SessionRecordOverview(Book& book, RecordId record, QWidget* parent)
    : Workspace(book, record, parent)
    , m_state(addCard(QStringLiteral("record_state"), tr("Where it stands"), 0))
    , m_versions(addCard(QStringLiteral("record_versions"), tr("Versions"), 0))
    , m_distribution(addCard(QStringLiteral("record_distribution"), tr("Distribution list"), 1))
    , m_reader(book)
{
    m_distribution->setEmptyWords(tr("Here stands who gets the record."));
    m_state->setEmptyWords({});
    m_state->setLines({});
    buildState();
    buildDistribution();
}

void SessionRecordOverview::buildState()
{
    m_sentence = new PlainLabel({}, TextSize::Body, this);
    m_sentence->setObjectName(QStringLiteral("recordSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(px(6), 0, px(6), px(2));
    m_due = new PlainLabel({}, TextSize::Body, this);
    m_due->setObjectName(QStringLiteral("recordDue"));
    m_due->setWordWrap(true);
    m_due->setInk(Ink::Caution);
    m_due->setContentsMargins(px(6), 0, px(6), px(2));
    m_due->hide();
    connect(&m_looking, &QFutureWatcherBase::finished, this, &SessionRecordOverview::showSupplements);
    m_approval = new QWidget(this);
    auto* form = new QFormLayout(m_approval);
    form->setContentsMargins(px(6), 0, px(6), 0);
    m_by = new QLineEdit(book().who(), m_approval);
    m_by->setObjectName(QStringLiteral("approvedBy"));
    m_on = new QLineEdit(dayText(book().clock().today()), m_approval);
    m_on->setObjectName(QStringLiteral("approvedOn"));
    form->addRow(tr("Approved by"), m_by);
    form->addRow(tr("Approved on"), m_on);
    m_steps = new QWidget(this);
    auto* flow = new FlowLayout(m_steps);
    flow->setGap(8);
    flow->setContentsMargins(px(6), 0, px(6), px(2));
    const auto simple = [this](Act (*act)(const Reader&, RecordId)) {
        return [this, act] { return act(book().store(), record()); };
    };
    m_review = addStep("giveToReview", tr("Give to the group"), simple(acts::reviewRecord));
    m_approve = addStep("approveRecord", tr("Release"), {});
    connect(m_approve, &QPushButton::clicked, this, &SessionRecordOverview::approve);
    m_revise = addStep("backToDraft", tr("Back to draft"), simple(acts::reviseRecord));
    m_send = addStep("noteSent", tr("Note as sent"),
        [this] { return acts::sendRecord(book().store(), record(), book().clock().today()); });
    m_next = addStep("nextVersion", tr("New version"), {});
    connect(m_next, &QPushButton::clicked, this, &SessionRecordOverview::makeNextVersion);
    for (QPushButton* main : {m_review, m_approve, m_send})
        setButtonLook(main, ButtonLook::Main);
    for (QWidget* each : {static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_due), m_approval, m_steps})
        m_state->body()->addWidget(each);
}

QPushButton* SessionRecordOverview::addStep(const char* name, const QString& text, const std::function<Act()>& act)
{
    auto* button = new QPushButton(text, m_steps);
    button->setObjectName(QString::fromLatin1(name));
    m_steps->layout()->addWidget(button);
    if (act)
        connect(button, &QPushButton::clicked, this, [this, act] { carryOut(act()); });
    return button;
}

void SessionRecordOverview::buildDistribution()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setGap(8);
    flow->setContentsMargins(px(6), 0, px(6), px(2));
    m_propose = new QPushButton(tr("Take who was there"), row);
    m_propose->setObjectName(QStringLiteral("proposeDistribution"));
    auto* mail = new QPushButton(tr("Copy text for the mail"), row);
    mail->setObjectName(QStringLiteral("copyMail"));
    m_copied = new PlainLabel(tr("Copied. Put it into a new mail and attach the PDF."), TextSize::Small, row);
    m_copied->setObjectName(QStringLiteral("mailCopied"));
    m_copied->setWordWrap(true);
    m_copied->hide();
    for (QWidget* each :
        {static_cast<QWidget*>(m_propose), static_cast<QWidget*>(mail), static_cast<QWidget*>(m_copied)})
        flow->addWidget(each);
    m_distribution->body()->addWidget(row);
    connect(m_propose, &QPushButton::clicked, this,
        [this] { carryOut(acts::proposeDistribution(book().store(), record())); });
    connect(mail, &QPushButton::clicked, this, &SessionRecordOverview::copyMail);
}

Result<void> SessionRecordOverview::fill()
{
    WB_ASSIGN(own, book().store().getAs<SessionRecord>(record()));
    WB_ASSIGN(versions, recordVersions(book().store(), own.subject.id));
    const bool isLast = versions.isEmpty() || versions.last().id() == record();
    showState(own, isLast);
    lookForSupplements(isLast && !lockedFields(versions.last()).isEmpty());
    WB_TRY(fillVersions(own));
    return fillDistribution(own);
}

void SessionRecordOverview::showState(const SessionRecord& own, bool isLast)
{
    const bool mayWrite = !book().isReadOnly();
    const QString day = dayText(own.approvedOn);
    switch (own.state) {
    case RecordState::Draft:
        m_sentence->setText(tr("A draft. When it is written, it goes to the group to look at."));
        break;
    case RecordState::InReview:
        m_sentence->setText(tr("The group looks at it. Whoever releases it says so with name and day."));
        break;
    case RecordState::Approved:
        m_sentence->setText(
            tr("Released on %1 by %2. It is only read from now on; what has to be put right goes into a new version.")
                .arg(day, own.approvedBy));
        break;
    case RecordState::Sent:
        m_sentence->setText(tr("Released on %1 by %2, sent on %3. What has to be put right goes into a new version.")
                                .arg(day, own.approvedBy, dayText(own.sentOn)));
        break;
    }
    m_approval->setVisible(own.state == RecordState::InReview);
    m_review->setVisible(own.state == RecordState::Draft);
    m_revise->setVisible(own.state == RecordState::InReview);
    m_approve->setVisible(own.state == RecordState::InReview);
    m_send->setVisible(own.state == RecordState::Approved);
    m_next->setVisible(isLast && (own.state == RecordState::Approved || own.state == RecordState::Sent));
    m_approval->setEnabled(mayWrite);
    m_steps->setEnabled(mayWrite);
    m_propose->setEnabled(mayWrite);
}

void SessionRecordOverview::lookForSupplements(bool isReleased)
{
    if (!isReleased) {
        m_looking.cancel();
        m_due->hide();
        return;
    }
    m_looking.setFuture(m_reader.run<int>([id = record()](Database& database) -> Result<int> {
        WB_ASSIGN(there, RecordStore(database).find(id));
        if (!there)
            return 0; // it was removed; the page goes
        WB_ASSIGN(state, releasedState(database, id));
        return state ? state->supplements : 0;
    }));
}

void SessionRecordOverview::showSupplements()
{
    if (m_looking.isCanceled() || m_looking.future().resultCount() == 0)
        return;
    const Result<int> count = m_looking.result();
    if (!count) {
        if (count.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(count.error());
        return;
    }
    m_due->setText(tr("Since the release %n entry(ies) of the session came in, went or were rewritten. This version "
                      "stays as it was; a new version takes them up.",
        nullptr, *count));
    m_due->setVisible(*count > 0);
}

Result<void> SessionRecordOverview::fillVersions(const SessionRecord& own)
{
    WB_ASSIGN(versions, recordVersions(book().store(), own.subject.id));
    QList<OverviewText> lines;
    for (const Record& each : std::as_const(versions)) {
        const auto version = as<SessionRecord>(each);
        OverviewText line;
        line.link.record = each.id();
        line.text.title = tr("Version %1").arg(version.version.value_or(1));
        if (each.id() == record())
            line.text.title += QStringLiteral(" – ") + tr("this one");
        line.text.facts = version.author;
        line.text.state = stateWord(version.state);
        line.text.tone = toneOf(version.state);
        line.text.isQuiet = each.id() != versions.last().id();
        lines.prepend(line);
    }
    WB_ASSIGN(title, book().store().titleOf(own.subject.id));
    OverviewText session;
    session.link.record = own.subject.id;
    session.text.title = title;
    session.text.facts = tr("What it is about");
    lines.append(session);
    m_versions->setLines(disputed().marked(lines));
    return {};
}

Result<void> SessionRecordOverview::fillDistribution(const SessionRecord& own)
{
    QList<OverviewText> lines;
    for (const RecordId& id : own.distribution.ids) {
        WB_ASSIGN(person, book().store().getAs<Person>(id));
        WB_ASSIGN(title, book().store().titleOf(id));
        OverviewText line;
        line.link.record = id;
        line.text.title = title;
        line.text.facts = person.email.isEmpty() ? tr("no e-mail address") : person.email;
        lines.append(line);
    }
    std::ranges::sort(lines, {}, [](const OverviewText& line) { return line.text.title; });
    m_distribution->setFacts(lines.isEmpty() ? QString() : QString::number(lines.size()));
    m_distribution->setLines(disputed().marked(lines));
    return {};
}

void SessionRecordOverview::carryOut(const Act& act)
{
    if (!act) {
        Q_EMIT failed(act.error());
        return;
    }
    const acts::Proposal proposal = *act;
    if (const auto done = book().apply(proposal); !done)
        Q_EMIT failed(done.error());
}

void SessionRecordOverview::approve()
{
    carryOut(acts::approveRecord(book().store(), record(), m_by->text(), typedDay(m_on->text())));
}

void SessionRecordOverview::makeNextVersion()
{
    const Act act = acts::nextVersion(book().store(), record(), book().ids());
    const RecordId made = act ? act->changes.changes().first().record : RecordId();
    carryOut(act);
    const Result<std::optional<Record>> there = book().store().find(made);
    if (there && *there)
        Q_EMIT linkActivated({made, {}});
}

void SessionRecordOverview::copyMail()
{
    const Result<QString> words = recordMail(book().store(), record(), book().who(), labelsIn(QLocale::German));
    if (!words) {
        Q_EMIT failed(words.error());
        return;
    }
    QGuiApplication::clipboard()->setText(*words);
    m_copied->show();
}

} // namespace ui
