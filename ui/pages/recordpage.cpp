#include "ui/pages/recordpage.h"

#include "core/book/seriesstep.h"
#include "core/change/judgement.h"
#include "core/change/nodoubles.h"
#include "core/model/entities/nodouble.h"
#include "core/model/entities/ruleoverride.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "core/wording/readinesstext.h"
#include "ui/calendar/calendarexport.h"
#include "ui/desk/packaction.h"
#include "ui/dialogs/joindialog.h"
#include "ui/dialogs/joinpartnerdialog.h"
#include "ui/forms/recordeditor.h"
#include "ui/forms/recordform.h"
#include "ui/frame/pagestack.h"
#include "ui/look/banner.h"
#include "ui/look/pagehead.h"
#include "ui/look/sectionnav.h"
#include "ui/pages/childsection.h"
#include "ui/pages/documentactions.h"
#include "ui/pages/findingspanel.h"
#include "ui/pages/headfacts.h"
#include "ui/pages/historypanel.h"
#include "ui/pages/seriesoverview.h"
#include "ui/pages/sessionactions.h"
#include "ui/pages/workspaces.h"
#include "ui/series/desks.h"
#include "ui/support/carryout.h"
#include "ui/support/prompts.h"
#include "ui/support/removing.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

const QString overview = QStringLiteral("overview");
const QString masterData = QStringLiteral("master_data");
const QString findingsSection = QStringLiteral("findings");
const QString historySection = QStringLiteral("history");

} // namespace

RecordPage::RecordPage(Book& book, const Record& record, Prompts& prompts, QWidget* parent)
    : Page({}, Page::Body::Scrolling, parent)
    , m_book(book)
    , m_kind(record.entity())
    , m_id(record.id())
    , m_workspace(workspaceOf(m_kind))
    , m_prompts(prompts)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_tabs(SectionNav::make(sectionKinds().size() + 3, this))
    , m_sections(new PageStack(this))
    , m_reader(book)
{
    setObjectName(QStringLiteral("recordPage"));
    m_banner->setObjectName(QStringLiteral("pageBanner"));
    m_banner->hide();
    m_banner->setClosable(true);
    body()->addWidget(m_banner);
    SectionNav::place(m_tabs, m_sections, body());
    addActions();
    addSections();
    connect(m_banner, &Banner::actionRequested, this, &RecordPage::letStand);
    connect(m_tabs, &SectionNav::currentChanged, this, &RecordPage::showSection);
    connect(&book, &Book::changed, this, &RecordPage::follow);
    connect(&m_judging, &QFutureWatcherBase::finished, this, &RecordPage::showFindings);
    refresh();
    showSection(firstSection());
}

void RecordPage::addActions()
{
    if (&m_kind == &Session::info()) {
        QMenu* const more = addSessionActions(m_book, m_id, m_prompts, head(), this);
        more->addSeparator();
        QAction* const removal = more->addAction(tr("Remove …"), this, &RecordPage::remove);
        removal->setObjectName(QStringLiteral("removeRecord"));
        removal->setEnabled(!m_book.isReadOnly());
        return;
    }
    QPushButton* removal = head()->addAction(QStringLiteral("removeRecord"), tr("Remove …"));
    removal->setEnabled(!m_book.isReadOnly());
    connect(removal, &QPushButton::clicked, this, &RecordPage::remove);
    if (acts::mayBeNoDouble(m_kind)) {
        QPushButton* joining = head()->addAction(QStringLiteral("joinRecord"), tr("Join …"));
        joining->setToolTip(tr("Makes one record of this one and another one."));
        joining->setEnabled(!m_book.isReadOnly());
        connect(joining, &QPushButton::clicked, this, &RecordPage::join);
    }
    addDocumentActions(m_book, m_kind, m_id, m_prompts, head());
    addCalendarAction(m_book, m_kind, m_id, m_prompts, head());
    addPackAction(m_book, m_kind, m_id, m_prompts, head());
    if (&m_kind != &Series::info())
        return;
    m_step = head()->addAction(QStringLiteral("nextStep"), {}, ButtonLook::Main);
    connect(m_step, &QPushButton::clicked, this, &RecordPage::takeStep);
}

void RecordPage::addSections()
{
    const auto add = [this](const QString& key, const QString& text) {
        m_tabs->addTab(key, text);
        m_sections->add(key, [this, key] { return makeSection(key); });
    };
    add(overview, m_workspace ? tr("Overview") : tr("Master data")); // without an overview the form is the first
    if (m_workspace)
        add(masterData, tr("Master data"));
    for (const EntityInfo* child : sectionKinds()) {
        add(child->name(), spokenLabels().of(child->plural));
        for (const DeskKind* desk : desksAfter(m_kind, *child))
            add(QString::fromLatin1(desk->section), deskText(*desk));
    }
    add(findingsSection, tr("Findings"));
    add(historySection, tr("History"));
}

QString RecordPage::firstSection() const
{
    const Result<QList<Draft>> drafts = m_book.drafts();
    const bool isWaiting = drafts && std::ranges::find(*drafts, m_id, &Draft::record) != drafts->end();
    return isWaiting ? formSection() : overview;
}

QString RecordPage::formSection() const
{
    return m_workspace ? masterData : overview;
}

QList<const EntityInfo*> RecordPage::sectionKinds() const
{
    QList<const EntityInfo*> kinds = childKinds(m_kind);
    kinds.removeAll(&RuleOverride::info()); // they stand with what they answer for
    kinds.removeAll(&NoDouble::info()); // and these with the likely doubles
    if (m_workspace) {
        for (const NamingList& list : m_workspace->lists)
            kinds.append(findEntity(QString::fromLatin1(list.kind)));
    }
    return kinds;
}

qsizetype RecordPage::namingField(const EntityInfo& kind) const
{
    for (const NamingList& list : m_workspace ? m_workspace->lists : std::span<const NamingList>()) {
        if (kind.name() == QLatin1StringView(list.kind))
            return kind.indexOf(QString::fromLatin1(list.field));
    }
    return kind.ownerIndex();
}

QWidget* RecordPage::makeForm()
{
    auto* editor = new RecordEditor(m_book, m_kind);
    m_editor = editor;
    connect(editor, &RecordEditor::failed, this, &RecordPage::showRefusal);
    connect(editor, &RecordEditor::saved, m_banner, &QWidget::hide);
    connect(editor, &RecordEditor::referenceActivated, this, &RecordPage::recordActivated);
    if (const Result<void> opened = editor->open(m_id); !opened)
        show(opened.error());
    auto* scrolling = new QScrollArea(m_sections);
    scrolling->setWidgetResizable(true);
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setFocusPolicy(Qt::NoFocus);
    scrolling->setWidget(editor);
    return scrolling;
}

QWidget* RecordPage::makeWorkspace()
{
    Workspace* made = m_workspace->make(m_book, m_id);
    made->setParent(m_sections);
    connect(made, &Workspace::failed, this, &RecordPage::show);
    connect(made, &Workspace::sectionRequested, this, &RecordPage::showSection);
    connect(made, &Workspace::linkActivated, this, [this](const OverviewLink& link) { goTo(link.record, link.place); });
    return made;
}

QWidget* RecordPage::makeFindings()
{
    m_findings = new FindingsPanel(m_book, m_prompts, m_sections);
    connect(m_findings, &FindingsPanel::failed, this, &RecordPage::show);
    connect(m_findings, &FindingsPanel::fieldWanted, this, &RecordPage::goTo);
    m_findings->show(m_found);
    return m_findings;
}

QWidget* RecordPage::makeHistory()
{
    auto* history = new HistoryPanel(m_book, m_id, m_prompts, m_sections);
    connect(history, &HistoryPanel::failed, this, &RecordPage::show);
    return history;
}

QWidget* RecordPage::makeSection(const QString& key)
{
    if (key == formSection())
        return makeForm();
    if (key == overview)
        return makeWorkspace();
    if (key == findingsSection)
        return makeFindings();
    if (key == historySection)
        return makeHistory();
    if (const DeskKind* kind = deskOf(m_kind, key)) {
        Desk* desk = kind->make(m_book, m_id, m_prompts);
        desk->setParent(m_sections);
        connect(desk, &Desk::recordActivated, this, &RecordPage::recordActivated);
        connect(desk, &Desk::placeActivated, this, &RecordPage::goTo);
        connect(desk, &Desk::failed, this, &RecordPage::show);
        desk->reload();
        return desk;
    }
    const EntityInfo& kind = *findEntity(key);
    auto* section = new ChildSection(m_book, m_id, kind, namingField(kind), m_prompts, m_sections);
    connect(section, &ChildSection::recordActivated, this, &RecordPage::recordActivated);
    connect(section, &ChildSection::failed, this, &RecordPage::show);
    return section;
}

void RecordPage::showSection(const QString& key)
{
    m_tabs->setCurrent(key);
    m_sections->present(key);
    Q_EMIT sectionShown(key);
}

void RecordPage::takeKeyboard()
{
    const bool isForm = m_editor && m_sections->current() == formSection();
    for (qsizetype i = 0; isForm && i < qsizetype(m_kind.fields.size()); ++i) {
        if (m_editor->form()->isOffered(i))
            return m_editor->form()->focusField(m_kind.fields[size_t(i)].name());
    }
    m_tabs->setFocus(Qt::OtherFocusReason);
}

bool RecordPage::newRecord()
{
    QWidget* section = m_sections->made(m_sections->current());
    if (auto* desk = qobject_cast<Desk*>(section))
        return desk->newRecord();
    if (auto* children = qobject_cast<ChildSection*>(section)) {
        children->newRecord();
        return true;
    }
    return false;
}

void RecordPage::follow()
{
    if (isVisible())
        return refresh();
    m_isStale = true;
    const Result<std::optional<Record>> record = m_book.store().find(m_kind, m_id);
    if (record && !*record)
        Q_EMIT gone();
}

void RecordPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void RecordPage::refresh()
{
    m_isStale = false;
    const Result<std::optional<Record>> record = m_book.store().find(m_kind, m_id);
    if (!record) {
        show(record.error());
        return;
    }
    if (!*record) {
        Q_EMIT gone();
        return;
    }
    const Result<QString> title = m_book.store().titleOf(m_id);
    const Result<HeadFacts> facts = headFacts(m_book.store(), **record, m_book.clock().today());
    if (!title || !facts) {
        show(title ? facts.error() : title.error());
        return;
    }
    head()->setTitle(*title);
    head()->clearPills();
    for (const ToneWord& pill : facts->pills)
        head()->addPill(pill.word, pill.tone);
    head()->setFacts(facts->line);
    for (const EntityInfo* child : sectionKinds()) {
        Excerpt wanted;
        wanted.kind = child;
        wanted.fields = {namingField(*child)};
        wanted.targets = {m_id};
        const Result<Excerpted> children = m_book.store().excerpt(wanted);
        m_tabs->setCount(child->name(), children ? int(children->count) : 0);
    }
    refreshStep(**record);
    refreshFindings();
}

void RecordPage::refreshFindings()
{
    m_isAskedAgain = m_judging.isRunning();
    if (m_isAskedAgain)
        return;
    m_judging.setFuture(m_reader.run<Findings>([id = m_id, today = m_book.clock().today()](Database& database) {
        const RecordStore store(database);
        Result<Findings> found;
        const Result<void> read = store.onOneState([&]() -> Result<void> {
            WB_ASSIGN(record, store.find(id));
            if (record)
                found = judgement::of(store, *record, today);
            return {};
        });
        return read ? found : Result<Findings>(tl::unexpected<Error>(read.error()));
    }));
}

void RecordPage::showFindings()
{
    if (m_isAskedAgain)
        return refreshFindings();
    const Result<Findings> findings = m_judging.result();
    if (!findings) {
        show(findings.error());
        return;
    }
    m_found = *findings;
    m_tabs->setCount(findingsSection,
        int(std::ranges::count_if(*findings, [](const Finding& finding) { return finding.excuse.isEmpty(); })));
    if (m_findings)
        m_findings->show(*findings);
}

void RecordPage::refreshStep(const Record& record)
{
    if (!m_step)
        return;
    const std::optional<SeriesState> next = nextState(as<Series>(record).state);
    m_step->setVisible(next.has_value());
    m_step->setEnabled(!m_book.isReadOnly());
    m_step->setText(next ? stepText(*next) : QString());
}

void RecordPage::takeStep()
{
    const Result<Readiness> ready = readinessOf(m_book, m_id);
    const Result<acts::Proposal> step = seriesStep(m_book.store(), m_id);
    if (!ready || !step) {
        show(ready ? step.error() : ready.error());
        return;
    }
    QStringList open;
    bool isRefused = false;
    for (const ReadyLine& line : ready->lines) {
        isRefused = isRefused || (line.blocks && !line.finding.mayStand);
        if (line.state != ReadyState::Done)
            open.append(QStringLiteral("– ") + sentence(line));
    }
    // What the rules refuse in any case is said by the refusal; there is nothing to ask.
    if (!isRefused) {
        const ChoiceWord word = choicesOf(*ready->next)[size_t(*ready->next)];
        QString question = tr("“%1” becomes: %2.").arg(head()->title(), spokenLabels().of(word.label));
        if (!open.isEmpty())
            question += QStringLiteral("\n\n") + tr("Not done yet:") + u'\n' + open.join(u'\n');
        if (!m_prompts.confirm(this, question, m_step->text().remove(QStringLiteral(" …"))))
            return;
    }
    const Result<std::optional<Act>> taken = carryOut(m_book, *step, m_prompts, this);
    m_banner->setVisible(!taken);
    if (!taken)
        show(taken.error());
}

void RecordPage::goTo(RecordId record, const QString& place)
{
    if (record == m_id)
        showPlace(place);
    else
        Q_EMIT placeActivated(record, place);
}

void RecordPage::showPlace(const QString& place)
{
    const EntityInfo* section = findEntity(place);
    if ((section && sectionKinds().contains(section)) || deskOf(m_kind, place)) {
        showSection(place);
        return;
    }
    if (m_kind.indexOf(place) < 0)
        return;
    showSection(formSection());
    m_editor->form()->focusField(place);
}

void RecordPage::letStand()
{
    const std::optional<Standing> standing = askToLetStand(m_prompts, this, m_refusal.findings, refusals(m_refusal));
    if (standing && m_editor)
        m_editor->letStand(standing->reason, standing->until);
}

void RecordPage::remove()
{
    // It ends this page, so the answer goes to what is left of it.
    const QPointer<RecordPage> self(this);
    const Result<std::optional<Act>> removed = removeRecord(m_book, m_id, m_prompts, this);
    if (!removed && self)
        show(removed.error());
}

void RecordPage::join()
{
    const Result<Record> record = m_book.store().get(m_id);
    if (!record)
        return show(record.error());
    auto* const asking = new JoinPartnerDialog(m_book, *record, m_prompts, this);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    connect(asking, &JoinPartnerDialog::chosen, this, [this](RecordId partner) {
        auto* const joining = new JoinDialog(m_book, m_id, partner, m_prompts, this);
        joining->setAttribute(Qt::WA_DeleteOnClose);
        connect(joining, &JoinDialog::joined, this, &RecordPage::recordActivated);
        joining->open();
    });
    asking->open();
}

void RecordPage::show(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->setAction({});
    m_banner->QWidget::show();
}

void RecordPage::showRefusal(const Error& error)
{
    m_refusal = error;
    show(error);
    m_banner->setAction(mayStand(error) ? tr("Let it stand …") : QString());
}

} // namespace ui
