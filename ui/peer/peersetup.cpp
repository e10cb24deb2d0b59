#include "ui/peer/peersetup.h"

#include "core/change/consulting.h"
#include "core/change/judgement.h"
#include "core/change/overlay.h"
#include "core/model/entities/agendaitem.h"
#include "core/model/entities/concern.h"
#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/peerphase.h"
#include "core/model/entities/peertemplate.h"
#include "core/wording/errortext.h"
#include "core/wording/findingtext.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagetext.h"
#include "ui/stage/stagewords.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"F", QT_TRANSLATE_NOOP("Keys", "Gives the case")},
    {"M", QT_TRANSLATE_NOOP("Keys", "Moderates")},
    {"P", QT_TRANSLATE_NOOP("Keys", "Writes it down")},
    {"B", QT_TRANSLATE_NOOP("Keys", "Advises")},
    {"O", QT_TRANSLATE_NOOP("Keys", "Observes")},
    {"X", QT_TRANSLATE_NOOP("Keys", "Has no role")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Peer consultation, roles"), hints);

struct RoleKey {
    QChar letter;
    PeerRole role;
};
constexpr RoleKey roleKeys[] = {{u'F', PeerRole::CaseGiver}, {u'M', PeerRole::Moderator}, {u'P', PeerRole::Secretary},
    {u'B', PeerRole::Advisor}, {u'O', PeerRole::Observer}, {u'X', PeerRole::None}};

QString roleText(PeerRole role)
{
    switch (role) {
    case PeerRole::CaseGiver:
        return PeerSetup::tr("Case giver");
    case PeerRole::Moderator:
        return PeerSetup::tr("Moderator");
    case PeerRole::Secretary:
        return PeerSetup::tr("Secretary");
    case PeerRole::Advisor:
        return PeerSetup::tr("Advises");
    case PeerRole::Observer:
        return PeerSetup::tr("Observes");
    case PeerRole::None:
        break;
    }
    return {};
}

Tone roleTone(PeerRole role)
{
    return role == PeerRole::CaseGiver ? Tone::Accent : role == PeerRole::Advisor ? Tone::Good : Tone::Note;
}

const QString withoutConcern = QStringLiteral("none");

} // namespace

PeerSetup::PeerSetup(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_steps(new QStackedWidget(this))
    , m_templates(new StageList(QStringLiteral("peerTemplates"), tr("Templates"), StageList::States::Behind, this))
    , m_concerns(new StageList(QStringLiteral("peerConcerns"), tr("Concerns"), StageList::States::Behind, this))
    , m_question(new StageText(QStringLiteral("peerQuestion"), tr("Key question, in one sentence"), this))
    , m_people(new StageList(QStringLiteral("peerPeople"), tr("Roles"), StageList::States::Behind, this))
    , m_time(new StageLabel({}, StageSize::Quiet, this))
    , m_warnings(new StageLabel({}, StageSize::Strong, this))
    , m_begin(new QPushButton(tr("Begin (Enter)"), this))
    , m_draft(new StageDraft(
          context.book(), {},
          [this] {
              const QString question = m_question->text();
              return question.trimmed().isEmpty() ? QList<DraftField>() : QList{typedField("key_question", question)};
          },
          this))
{
    setObjectName(QStringLiteral("peerSetup"));
    build();
}

void PeerSetup::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    m_time->setObjectName(QStringLiteral("peerTime"));
    addStep(new StageLabel(tr("Which way of consulting?"), StageSize::Head),
        new StageLabel(tr("Arrow keys choose, Enter goes on."), StageSize::Quiet), m_time, m_templates);
    addStep(new StageLabel(tr("Whose concern?"), StageSize::Head),
        new StageLabel(tr("Enter takes it, Backspace goes back."), StageSize::Quiet), nullptr, m_concerns);
    m_begin->setObjectName(QStringLiteral("peerBegin"));
    setButtonLook(m_begin, ButtonLook::Main);
    addStep(new StageLabel(tr("Who does what?"), StageSize::Head),
        new StageLabel(tr("On a line: F gives the case, M moderates, P writes down, B advises, O observes, X none. "
                          "Enter begins, Backspace goes back."),
            StageSize::Quiet),
        m_question, m_people);
    m_warnings->setObjectName(QStringLiteral("peerWarnings"));
    m_warnings->setWordWrap(true);
    m_warnings->setInk(Ink::Caution);
    m_warnings->hide();
    auto* const roles = static_cast<QVBoxLayout*>(m_steps->widget(Roles)->layout());
    roles->addWidget(m_warnings);
    roles->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_templates, &StageList::chosen, this, &PeerSetup::chooseTemplate);
    connect(m_concerns, &StageList::chosen, this, &PeerSetup::chooseConcern);
    connect(m_people, &StageList::keyed, this, &PeerSetup::keyRole);
    connect(m_people, &StageList::chosen, this, &PeerSetup::begin);
    connect(m_begin, &QPushButton::clicked, this, &PeerSetup::begin);
    connect(m_question, &StageText::returnPressed, m_people, &StageList::enter);
    connect(m_question, &StageText::edited, this, [this] {
        m_draft->touch();
        m_context.thinkAgain(m_draft->keys());
    });
    connect(&m_context, &StageContext::stood, this, [this](const QStringList& settled) {
        if (!m_draft->isAmong(settled))
            return;
        m_draft->settle();
        Q_EMIT begun(m_beginning);
    });
}

void PeerSetup::addStep(StageLabel* question, StageLabel* hint, QWidget* above, StageList* list)
{
    auto* page = new QWidget(m_steps);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    question->setWordWrap(true);
    hint->setInk(Ink::Quiet);
    hint->setWordWrap(true);
    column->addWidget(question);
    column->addWidget(hint);
    if (above)
        column->addWidget(above);
    column->addWidget(list, 1);
    m_steps->addWidget(page);
}

void PeerSetup::start(RecordId consultation)
{
    m_draft->flush();
    m_consultation = consultation;
    m_concern = {};
    m_question->setText({});
    m_proposed.clear();
    const Result<RecordId> block = peerBlock(m_context.reader(), m_context.session());
    m_block = block.value_or(RecordId());
    if (const auto own = m_context.reader().getAs<PeerConsultation>(consultation); own && !consultation.isNull()) {
        m_concern = own->concern.id;
        m_block = own->agendaItem.isNull() ? m_block : own->agendaItem.id;
        m_question->setText(own->keyQuestion.text);
    }
    m_draft->follow(placeOfQuestion());
    if (const QString typed = typedText(m_draft->found(), "key_question"); !typed.isEmpty())
        m_question->setText(typed);
    const std::optional<qint64> minutes = time();
    m_time->setText(minutes
            ? tr("The agenda leaves %n minute(s); the phases are fitted into them.", nullptr, int(*minutes))
            : QString());
    m_time->setVisible(minutes.has_value());
    fillTemplates();
    fillConcerns();
    show(Template);
}

DraftPlace PeerSetup::placeOfQuestion() const
{
    if (!m_consultation.isNull())
        return placeOfChange(PeerConsultation::info(), m_consultation, {"key_question"});
    return placeOfNew(PeerConsultation::info(), m_context.session(), QStringLiteral("peer consultation"), "session");
}

bool PeerSetup::isBegun() const
{
    return m_consultation.isNull() && !m_draft->found().isEmpty();
}

std::optional<qint64> PeerSetup::time() const
{
    const auto block = m_context.reader().getAs<AgendaItem>(m_block);
    if (!block || !block->durationMin || *block->durationMin <= 0)
        return std::nullopt;
    return *block->durationMin;
}

void PeerSetup::fillTemplates()
{
    QList<StageRow> rows;
    const Result<QList<Record>> records = m_context.reader().all(PeerTemplate::info());
    for (const Record& record : records.value_or(QList<Record>())) {
        const auto form = as<PeerTemplate>(record);
        const QList<Record> phases = m_context.children(record.id(), PeerPhase::info());
        if (form.retired || phases.isEmpty())
            continue;
        StageRow row;
        row.key = record.id().toText();
        row.title = form.name;
        row.facts = form.description.text;
        rows.append(row);
    }
    m_templates->setRows(rows);
}

void PeerSetup::fillConcerns()
{
    QList<StageRow> rows;
    const Result<QList<OpenConcern>> open = openConcerns(m_context.reader(), m_context.session());
    for (const OpenConcern& concern : open.value_or(QList<OpenConcern>())) {
        if (m_isOnWall && !isForTheRoom(concern.confidentiality))
            continue; // the room may see this screen, too
        StageRow row;
        row.key = concern.id.toText();
        row.title = concern.question;
        row.facts = concern.from;
        const auto state = detail::enumOf<ConcernState>(concern.state);
        row.state = state ? choiceText(*state) : QString();
        rows.append(marked(m_context, row, concern.id));
    }
    StageRow none;
    none.key = withoutConcern;
    none.title = tr("Another question, not in the register");
    rows.append(none);
    m_concerns->setRows(rows);
    if (!m_concern.isNull())
        m_concerns->setCurrentKey(m_concern.toText());
}

void PeerSetup::setOnWall(bool isOnWall)
{
    m_isOnWall = isOnWall;
    fillConcerns();
}

void PeerSetup::fillRoles()
{
    QList<StageRow> rows;
    for (const PeerPerson& person : m_roles.people()) {
        StageRow row;
        row.key = person.person.toText();
        row.title = person.name;
        row.facts = person.from;
        row.state = roleText(person.role);
        row.tone = roleTone(person.role);
        row.isQuiet = person.role == PeerRole::None;
        rows.append(row);
    }
    m_people->setRows(rows);
    showWarnings();
}

void PeerSetup::showWarnings()
{
    // The consultation as it would be begun; without a question it could not be, and that is asked for elsewhere.
    acts::Given planned = given();
    if (m_question->text().trimmed().isEmpty())
        planned.insert(QStringLiteral("key_question"), QStringLiteral("…"));
    IdSource& ids = m_context.book().ids();
    const Result<acts::Proposal> proposal = m_consultation.isNull()
        ? acts::beginConsultation(m_context.reader(), planned, time(), ids)
        : acts::giveConsultationPhases(m_context.reader(), m_consultation, planned, time(), ids);
    QStringList lines;
    if (proposal) {
        const Overlay begun(m_context.reader(), proposal->changes);
        const RecordId id = m_consultation.isNull() ? proposal->changes.changes().first().record : m_consultation;
        const Result<Record> record = begun.get(id);
        const QDate today = m_context.book().clock().today();
        const Findings found = record ? judgement::ofOne(begun, *record, today).value_or(Findings()) : Findings();
        for (const Finding& finding : found) {
            if (finding.severity == Severity::Warning)
                lines.append(sentence(finding));
        }
    }
    m_warnings->setText(lines.join(u'\n'));
    m_warnings->setHidden(lines.isEmpty());
}

void PeerSetup::chooseTemplate(const QString& key)
{
    m_template = RecordId::fromText(key);
    show(Concern);
}

void PeerSetup::chooseConcern(const QString& key)
{
    m_concern = key == withoutConcern ? RecordId() : RecordId::fromText(key);
    const Result<Record> record = m_context.reader().get(m_concern);
    if (m_question->text().isEmpty() || m_question->text() == m_proposed) {
        m_proposed = record ? as<core::Concern>(*record).question.text : QString();
        m_question->setText(m_proposed);
    }
    const Result<PeerRoles> roles = proposedRoles(m_context.reader(), m_context.stage(), m_concern);
    if (!roles) {
        Q_EMIT m_context.failed(sentence(roles.error()), false);
        return;
    }
    m_roles = *roles;
    fillRoles();
    show(Roles);
}

void PeerSetup::keyRole(const QString& key, const QString& letter)
{
    for (const RoleKey& each : roleKeys) {
        if (letter.compare(QString(each.letter), Qt::CaseInsensitive) == 0) {
            m_roles.set(RecordId::fromText(key), each.role);
            fillRoles();
        }
    }
}

void PeerSetup::show(Step step)
{
    m_steps->setCurrentIndex(step);
    enter();
}

void PeerSetup::enter()
{
    if (m_steps->currentIndex() == Template)
        m_templates->enter();
    else if (m_steps->currentIndex() == Concern)
        m_concerns->enter();
    else if (m_question->text().isEmpty())
        m_question->setFocus(Qt::OtherFocusReason);
    else
        m_people->enter();
}

bool PeerSetup::back()
{
    if (m_steps->currentIndex() == Template)
        return false;
    show(Step(m_steps->currentIndex() - 1));
    return true;
}

acts::Given PeerSetup::given() const
{
    acts::Given given = m_roles.values();
    given.insert(QStringLiteral("session"), m_context.session());
    given.insert(QStringLiteral("key_question"), m_question->text().trimmed());
    given.insert(QStringLiteral("peer_template"), m_template);
    if (!m_concern.isNull())
        given.insert(QStringLiteral("concern"), m_concern);
    if (!m_block.isNull())
        given.insert(QStringLiteral("agenda_item"), m_block);
    return given;
}

void PeerSetup::begin()
{
    if (m_question->text().trimmed().isEmpty()) {
        m_question->setFocus(Qt::OtherFocusReason);
        return;
    }
    IdSource& ids = m_context.book().ids();
    const Result<acts::Proposal> proposal = m_consultation.isNull()
        ? acts::beginConsultation(m_context.reader(), given(), time(), ids)
        : acts::giveConsultationPhases(m_context.reader(), m_consultation, given(), time(), ids);
    if (proposal)
        m_beginning = m_consultation.isNull() ? proposal->changes.changes().first().record : m_consultation;
    m_draft->settle();
    if (m_context.apply(proposal, m_draft->keys()))
        Q_EMIT begun(m_beginning);
    else
        m_draft->touch();
}

} // namespace ui
