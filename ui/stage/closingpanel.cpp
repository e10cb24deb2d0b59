#include "ui/stage/closingpanel.h"

#include "core/model/entities/sessionrecord.h"
#include "core/model/overview/closing.h"
#include "ui/look/style.h"
#include "ui/pages/disputedlines.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stagewords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

QString placeOf(ClosingItem item)
{
    switch (item) {
    case ClosingItem::Attendance:
        return QStringLiteral("attendance");
    case ClosingItem::Agenda:
        return QStringLiteral("agenda");
    case ClosingItem::Consultations:
        return QStringLiteral("peer");
    case ClosingItem::Measures:
    case ClosingItem::MeasuresComplete:
        return QStringLiteral("measures");
    case ClosingItem::Topics:
        return QStringLiteral("parking");
    case ClosingItem::Decisions:
        return QStringLiteral("decisions");
    case ClosingItem::Feedback:
        return QStringLiteral("feedback");
    case ClosingItem::PhotoCaptions:
        return QStringLiteral("photos");
    }
    return {};
}

} // namespace

ClosingPanel::ClosingPanel(StageContext& context, QWidget* parent)
    : StagePanel(context, QStringLiteral("closing"), tr("Close the session"),
        tr("Enter on a line leads to its place. What is open may stay open."), parent)
    , m_state(new StageLabel(QString(), StageSize::Strong, this))
    , m_list(new StageList(QStringLiteral("closingList"), tr("Checklist"), StageList::States::Before, this))
    , m_round(new StageText(QStringLiteral("closingRound"), tr("Closing round: what do people take home?"), this))
    , m_hint(new StageText(QStringLiteral("closingHint"), tr("For the next session"), this))
    , m_close(new QPushButton(this))
    , m_draft(new StageDraft(
          context.book(), placeOfNew(SessionRecord::info(), context.session(), QStringLiteral("closing"), "subject"),
          [this] { return draftFields(); }, this))
{
    build();
    setFirst(m_list);
    const QList<DraftField> kept = m_draft->found();
    const QList<Record> records = context.children(SessionRecord::info());
    const auto record = records.isEmpty() ? SessionRecord() : as<SessionRecord>(records.last());
    m_round->setText(kept.isEmpty() ? record.closingRound.text : typedText(kept, "closing_round"));
    m_hint->setText(kept.isEmpty() ? record.nextSessionHint.text : typedText(kept, "next_session_hint"));
    m_round->setModified(!kept.isEmpty());
    m_hint->setModified(!kept.isEmpty());
}

void ClosingPanel::build()
{
    m_state->setObjectName(QStringLiteral("closingState"));
    m_state->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("closeSession"));
    setButtonLook(m_close, ButtonLook::Main);
    m_close->setFont(stageFont(StageSize::Line));
    body()->addWidget(m_state);
    body()->addWidget(m_list, 1);
    for (StageText* const line : {m_round, m_hint}) {
        auto* const label = new StageLabel(line->accessibleName(), StageSize::Quiet, this);
        label->setBuddy(line);
        m_labels.append(label);
        body()->addWidget(label);
        body()->addWidget(line);
        connect(line, &StageText::edited, this, [this] {
            m_draft->touch();
            context().thinkAgain(m_draft->keys());
        });
    }
    body()->addWidget(m_close, 0, Qt::AlignLeft);
    connect(m_list, &StageList::chosen, this, [this](const QString& key) { Q_EMIT placeWanted(key.section(u' ', 1)); });
    connect(m_round, &StageText::returnPressed, this, [this] { m_hint->setFocus(Qt::OtherFocusReason); });
    connect(m_hint, &StageText::returnPressed, this, [this] { m_close->setFocus(Qt::TabFocusReason); });
    m_close->setAutoDefault(true);
    connect(m_close, &QPushButton::clicked, this, &ClosingPanel::close);
    connect(&context(), &StageContext::stood, this, [this](const QStringList& settled) {
        if (!m_draft->isAmong(settled))
            return;
        if (m_isClosing)
            finish();
        else
            saved();
    });
}

/** Words that were saved before make no end of it. The office's book says it by the state of the session; what closing
 *  does not change there, and a Koffer, which sets no state, is closed here, or where no block is left to come. */
bool ClosingPanel::isClosed() const
{
    if (context().children(SessionRecord::info()).isEmpty() || !context().runningBlock().isNull())
        return false;
    if (!context().isOwnBook())
        return m_wasClosed || context().clock().isOver();
    switch (context().stage().facts.session.state) {
    case SessionState::Held:
    case SessionState::Documented:
    case SessionState::Released:
        return true;
    case SessionState::Confirmed:
        return false; // closing makes it held: that was taken back
    default:
        return m_wasClosed;
    }
}

/** What the record says, unless something else is being typed; whether it is still a draft. */
bool ClosingPanel::showRecord()
{
    const QList<Record> records = context().children(SessionRecord::info());
    const auto record = records.isEmpty() ? SessionRecord() : as<SessionRecord>(records.last());
    const bool isOpen = records.isEmpty() || record.state == RecordState::Draft;
    if (!m_round->isModified() && !m_hint->isModified()) {
        m_round->setText(record.closingRound.text);
        m_hint->setText(record.nextSessionHint.text);
    }
    for (StageText* const line : {m_round, m_hint})
        line->setReadOnly(!isOpen);
    const RecordId id = records.isEmpty() ? RecordId() : records.last().id();
    const char* const keys[] = {"closing_round", "next_session_hint"};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const QString name = i == 0 ? m_round->accessibleName() : m_hint->accessibleName();
        m_labels.at(i)->setText(isDisputed(context(), id, QString::fromLatin1(keys[i])) ? disputedWords(name) : name);
    }
    return isOpen;
}

void ClosingPanel::refresh()
{
    const QList<QString> words{tr("Everybody's attendance is recorded"), tr("Every block has its times"),
        tr("No peer consultation is still going on"), tr("Every team takes a measure home"),
        tr("Each measure says who and until when"), tr("Of each topic put aside it is said what becomes of it"),
        tr("Each group decision has its result"), tr("Feedback sheets are counted"), tr("Each photo has a caption")};
    const bool isOpen = showRecord();
    const Result<QList<ClosingLine>> lines = closingOf(context().reader(), context().session());
    if (!lines)
        return;
    QList<StageRow> rows;
    qsizetype open = 0;
    for (const ClosingLine& line : *lines) {
        StageRow row;
        row.key = QString::number(int(line.item)) + u' ' + placeOf(line.item);
        row.title = words.value(int(line.item));
        row.state = line.isDone() ? tr("done") : tr("open");
        row.tone = line.isDone() ? Tone::Good : Tone::Caution;
        row.isQuiet = line.isDone();
        if (!line.names.isEmpty()) {
            row.facts = line.names.join(QStringLiteral("; "));
            if (line.missing > line.names.size())
                row.facts += QStringLiteral(" …");
        }
        open += line.isDone() ? 0 : 1;
        rows.append(row);
    }
    m_list->setRows(rows);
    const QString missing = open == 0 ? tr("Everything is there.") : tr("%n point(s) open.", nullptr, int(open));
    const QString closed = isOpen ? tr("The session is closed; its record is a draft.")
                                  : tr("The session is closed; its record is being checked or released.");
    m_state->setText(isClosed() ? closed + u' ' + missing : missing);
    m_close->setText(isClosed() ? tr("Write the draft again") : tr("Close the session"));
    m_close->setEnabled(isOpen && !context().book().isReadOnly());
}

QList<DraftField> ClosingPanel::draftFields() const
{
    QList<DraftField> fields;
    if (!m_round->text().trimmed().isEmpty())
        fields.append(typedField("closing_round", m_round->text()));
    if (!m_hint->text().trimmed().isEmpty())
        fields.append(typedField("next_session_hint", m_hint->text()));
    return fields;
}

acts::Closing ClosingPanel::closing() const
{
    acts::Closing closing;
    closing.closingRound = m_round->text();
    closing.nextSessionHint = m_hint->text();
    closing.isOwnBook = context().isOwnBook();
    return closing;
}

void ClosingPanel::saved()
{
    m_draft->settle();
    m_round->setModified(false);
    m_hint->setModified(false);
}

void ClosingPanel::saveTyped()
{
    // Lines that are empty again make no record.
    const bool isThere = !draftFields().isEmpty() || !context().children(SessionRecord::info()).isEmpty();
    const bool isTyped = isThere && (m_round->isModified() || m_hint->isModified());
    if (isTyped && !m_round->isReadOnly() && !context().book().isReadOnly()) {
        m_isClosing = false; // these words are what may be let stand now, not the end
        if (context().apply(acts::noteClosing(context().reader(), context().session(), closing(),
                                context().book().who(), context().book().ids()),
                m_draft->keys()))
            saved();
    }
    flush();
}

void ClosingPanel::close()
{
    m_isClosing = true; // also where it is refused first, and let stand then
    if (context().apply(acts::closeSession(context().reader(), context().session(), closing(), context().book().who(),
                            context().now(), context().book().ids()),
            m_draft->keys()))
        finish();
}

void ClosingPanel::finish()
{
    m_isClosing = false;
    m_wasClosed = true;
    saved();
    // A step of its own: a session is held first and documented then.
    if (context().isOwnBook() && context().stage().facts.session.state == SessionState::Held)
        context().edit(context().session(), {{QStringLiteral("state"), detail::wordOf(SessionState::Documented)}});
    refresh();
    Q_EMIT sessionClosed();
}

} // namespace ui
