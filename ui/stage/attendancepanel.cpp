#include "ui/stage/attendancepanel.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/person.h"
#include "core/wording/errortext.h"
#include "ui/forms/recordpicker.h"
#include "ui/look/keys.h"
#include "ui/stage/askline.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagewords.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"A", QT_TRANSLATE_NOOP("Keys", "Present")},
    {"S", QT_TRANSLATE_NOOP("Keys", "Present from now on, late")},
    {"G", QT_TRANSLATE_NOOP("Keys", "Has left now")},
    {"E", QT_TRANSLATE_NOOP("Keys", "Excused")},
    {"U", QT_TRANSLATE_NOOP("Keys", "Absent without a word")},
    {"V", QT_TRANSLATE_NOOP("Keys", "Represented: asks by whom")},
    {"N", QT_TRANSLATE_NOOP("Keys", "Adds somebody who was not expected")},
    {"T", QT_TRANSLATE_NOOP("Keys", "The rest of the team is present")},
    {"Backspace", QT_TRANSLATE_NOOP("Keys", "Takes back what was said of the person")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: attendance"), hints);

QString teamKey(const StageTeam& team)
{
    return QStringLiteral("team ") + team.team.toText() + team.municipality.toText();
}

std::optional<acts::AttendanceMark> markOf(const QString& letter)
{
    using enum acts::AttendanceMark;
    static const QHash<QString, acts::AttendanceMark> marks{{QStringLiteral("A"), Present}, {QStringLiteral("S"), Late},
        {QStringLiteral("G"), LeftEarly}, {QStringLiteral("E"), Excused}, {QStringLiteral("U"), Unexcused},
        {QStringLiteral("0"), Expected}};
    const auto found = marks.constFind(letter);
    return found == marks.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

AttendancePanel::AttendancePanel(StageContext& context, QWidget* parent)
    : StagePanel(context, QStringLiteral("attendance"), tr("Attendance"),
        tr("A present · S late, from now on · G gone, until now · E excused · U absent · V represented · T rest of the "
           "team present · N somebody else · 0 open again"),
        parent)
    , m_summary(new StageLabel(QString(), StageSize::Strong, this))
    , m_list(new StageList(QStringLiteral("attendanceList"), tr("Attendance"), StageList::States::Behind, this))
    , m_name(new RecordPicker(context.book(), {&Person::info()}, this))
    , m_question(new StageLabel(QString(), StageSize::Quiet, this))
    , m_ask(new AskLine(context, QStringLiteral("attendanceAsk"), m_name, this))
    , m_empty(
          new StageLabel(tr("Nobody is expected at this session. With N you add who is there."), StageSize::Line, this))
    , m_draft(new StageDraft(
          context.book(), {},
          [this] {
              const QString name = m_name->text();
              return name.trimmed().isEmpty() ? QList<DraftField>() : QList{typedField("last_name", name)};
          },
          this))
{
    m_summary->setObjectName(QStringLiteral("attendanceSummary"));
    m_name->setObjectName(QStringLiteral("attendanceName"));
    m_name->setFont(stageFont(StageSize::Line));
    m_name->installEventFilter(this);
    m_question->setBuddy(m_name);
    m_question->setWordWrap(true);
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    body()->addWidget(m_summary);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_question);
    body()->addWidget(m_name);
    body()->addWidget(m_ask);
    setAsk(m_ask);
    m_question->hide();
    m_name->hide();
    setFirst(m_list);
    connect(m_list, &StageList::keyed, this, &AttendancePanel::act);
    connect(m_list, &StageList::chosen, this, [this](const QString& key) { act(key, QStringLiteral("A")); });
    m_name->setOffersNew(true);
    connect(m_name, &RecordPicker::picked, this, &AttendancePanel::answer);
    connect(m_name, &RecordPicker::newWanted, this, [this](const QString& name) { answer({}, name); });
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_draft->touch();
        StagePanel::context().thinkAgain(m_draft->keys());
    });
    connect(&context, &StageContext::stood, this, [this](const QStringList& settled) {
        if (m_draft->isAmong(settled))
            endAsking();
    });
}

void AttendancePanel::refresh()
{
    const Stage& stage = context().stage();
    m_summary->setText(tr("%1 of %2 present · %n not recorded", nullptr, int(stage.unrecorded()))
                           .arg(stage.present())
                           .arg(stage.places()));
    QList<StageRow> rows;
    for (const StageTeam& team : stage.teams) {
        StageRow head;
        head.key = teamKey(team);
        head.title = team.name.isEmpty() ? tr("Others") : team.name;
        head.facts = tr("%1 of %2").arg(team.count(AttendanceStatus::Present)).arg(team.places());
        head.isHeader = !team.people.isEmpty(); // a team without people is a line, so that N reaches it
        rows.append(head);
        for (const StagePerson& person : team.people)
            rows.append(personRow(context(), person));
    }
    m_list->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
}

const StageTeam* AttendancePanel::teamAt(const QString& key, const StagePerson** person) const
{
    const RecordId id = RecordId::fromText(key);
    for (const StageTeam& team : context().stage().teams) {
        const auto found = std::ranges::find(team.people, id, &StagePerson::person);
        if (found != team.people.end()) {
            *person = &*found;
            return &team;
        }
        if (teamKey(team) == key)
            return &team;
    }
    return nullptr;
}

void AttendancePanel::act(const QString& key, const QString& letter)
{
    const StagePerson* person = nullptr;
    const StageTeam* team = teamAt(key, &person);
    if (letter == QStringLiteral("N")) {
        ask(key, false);
        return;
    }
    if (!team)
        return;
    if (letter == QStringLiteral("T")) {
        allPresent(*team);
        return;
    }
    if (!person)
        return;
    if (letter == QStringLiteral("V")) {
        ask(key, true);
        return;
    }
    if (const auto mark = markOf(letter)) {
        const Attendance facts = person->facts; // the stage is made anew by the act
        const bool done =
            context().apply(acts::attend(context().reader(), facts, *mark, context().now(), context().book().ids()));
        const int row = m_list->lines().rowOf(key);
        if (done && row + 1 < m_list->lines().rowCount()) // on to the next person
            QMetaObject::invokeMethod(m_list, [this, row] {
                int next = row + 1;
                while (next < m_list->lines().rowCount() && m_list->lines().row(next).isHeader)
                    ++next;
                if (next < m_list->lines().rowCount())
                    m_list->setCurrentIndex(m_list->lines().index(next));
            });
    }
}

void AttendancePanel::allPresent(const StageTeam& team)
{
    const auto proposed = [&]() -> Result<acts::Proposal> {
        acts::Proposal all;
        for (const StagePerson& person : team.people) {
            if (person.isRecorded())
                continue;
            WB_ASSIGN(one,
                acts::attend(context().reader(), person.facts, acts::AttendanceMark::Present, context().now(),
                    context().book().ids()));
            all.changes.append(one.changes);
            all.info = one.info;
        }
        all.info.title.clear();
        all.info.count = all.changes.size();
        return all;
    };
    context().apply(proposed());
}

void AttendancePanel::ask(const QString& key, bool forSomebody)
{
    const StagePerson* person = nullptr;
    const StageTeam* team = teamAt(key, &person);
    m_asked = key;
    m_forSomebody = forSomebody;
    QString question;
    if (forSomebody && person)
        question = tr("Who comes for %1? A name that is new is added, with a function in brackets if you know it.")
                       .arg(person->name);
    else if (team && !team->name.isEmpty())
        question = tr("Who else is there from %1? A name that is new is added, with a function in brackets if you know "
                      "it.")
                       .arg(team->name);
    else
        question = tr("Who else is there? A name that is new is added, with a function in brackets if you know it.");
    m_question->setText(question);
    m_name->setAccessibleName(question);
    m_draft->follow(placeOfName(key, forSomebody));
    m_name->setText(typedText(m_draft->found(), "last_name"));
    m_question->show();
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void AttendancePanel::answer(RecordId id, const QString& name)
{
    const StagePerson* person = nullptr;
    const StageTeam* team = teamAt(m_asked, &person);
    const QString hindrance = hindranceOf(id, m_forSomebody ? person : nullptr, team);
    if (!hindrance.isEmpty())
        Q_EMIT context().failed(hindrance, false);
    else if (id.isNull() && (!team || team->municipality.isNull()))
        askMunicipality(name);
    else
        write(id, name, team ? team->municipality : RecordId());
}

/** Why somebody cannot come for a person of a team, or for nobody; empty: nothing hinders it. */
QString AttendancePanel::hindranceOf(RecordId id, const StagePerson* absent, const StageTeam* team) const
{
    if (id.isNull())
        return {};
    if (absent && absent->person == id)
        return tr("%1 cannot be their own substitute. Who comes?").arg(absent->name);
    for (const StageTeam& other : context().stage().teams) {
        const auto there = std::ranges::find(other.people, id, &StagePerson::person);
        const bool isElsewhere = there != other.people.end() && (!team || team->team != other.team);
        if (isElsewhere && there->facts.status == AttendanceStatus::Present)
            return tr("%1 is there already, for %2.")
                .arg(there->name, other.name.isEmpty() ? tr("Others") : other.name);
    }
    return {};
}

void AttendancePanel::askMunicipality(const QString& name)
{
    // Nothing is kept of the answer: the name is, and asks for it again.
    const DraftPlace nowhere = placeOfChange(Session::info(), context().session(), {});
    m_ask->ask(tr("Which municipality is %1 from? Empty: from none.").arg(name), {}, nowhere, "",
        [this, name](const QString& words) {
            const Result<RecordId> municipality = municipalityOf(words);
            if (!municipality)
                Q_EMIT context().failed(sentence(municipality.error()), false);
            return municipality && write({}, name, *municipality);
        });
}

/** As people in the room call it, or as the book does. */
Result<RecordId> AttendancePanel::municipalityOf(const QString& words) const
{
    for (const StageTeam& team : context().stage().teams) {
        if (!words.isEmpty() && team.name.compare(words, Qt::CaseInsensitive) == 0)
            return team.municipality;
    }
    return words.isEmpty() ? RecordId() : resolve(context().reader(), Municipality::info(), words);
}

bool AttendancePanel::write(RecordId id, const QString& name, RecordId municipality)
{
    const StagePerson* person = nullptr;
    const StageTeam* team = teamAt(m_asked, &person);
    StageContext& stage = context();
    const Result<acts::Proposal> proposal = m_forSomebody && person
        ? acts::substitute(stage.reader(), person->facts, id, name, municipality, stage.book().ids())
        : acts::welcome(stage.reader(), stage.session(), team ? team->team : RecordId(), id, name, municipality,
            stage.book().ids());
    if (!stage.apply(proposal, m_draft->keys()))
        return false;
    m_draft->drop();
    endAsking();
    return true;
}

DraftPlace AttendancePanel::placeOfName(const QString& key, bool forSomebody) const
{
    const QString place = (forSomebody ? QStringLiteral("comes for ") : QStringLiteral("is there, too ")) + key;
    DraftPlace asked = placeOfNew(Person::info(), context().session(), place, nullptr);
    asked.start.append(typedField("session", context().session().toText())); // where it is asked; no field of a person
    return asked;
}

bool AttendancePanel::resume(const Draft& draft)
{
    if (draft.entity != Person::info().name())
        return false;
    QStringList keys{QString()};
    for (const StageRow& row : m_list->lines().rows())
        keys.append(row.key);
    for (const QString& key : std::as_const(keys)) {
        for (const bool forSomebody : {false, true}) {
            if (placeOfName(key, forSomebody).key == draft.key) {
                ask(key, forSomebody);
                return true;
            }
        }
    }
    return false;
}

void AttendancePanel::enterFirst()
{
    if (!m_name->isHidden()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    // The first line may be a team without people, of which no key says anything.
    for (const StageTeam& team : context().stage().teams) {
        if (m_list->currentKey().isEmpty() && !team.people.isEmpty())
            m_list->setCurrentKey(team.people.first().person.toText());
    }
    StagePanel::enterFirst();
}

void AttendancePanel::endAsking()
{
    m_draft->settle();
    m_draft->follow({});
    m_question->hide();
    m_name->hide();
    m_list->enter();
    m_list->setCurrentKey(m_asked);
}

bool AttendancePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return StagePanel::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Escape && !m_name->list()->isVisible()) {
        m_draft->drop();
        endAsking();
        return true;
    }
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const QString name = m_name->text().simplified();
    // Whoever was not taken from the list is somebody new.
    if (isEnter && !name.isEmpty() && !m_name->list()->isVisible()) {
        answer({}, name);
        return true;
    }
    return StagePanel::eventFilter(watched, event);
}

} // namespace ui
