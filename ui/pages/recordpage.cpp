#include "ui/pages/recordpage.h"

#include "core/model/entities/ruleoverride.h"
#include "core/model/entities/series.h"
#include "core/model/entities/team.h"
#include "core/report/documents.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/forms/recordeditor.h"
#include "ui/forms/recordform.h"
#include "ui/frame/pagestack.h"
#include "ui/look/banner.h"
#include "ui/look/pagehead.h"
#include "ui/look/sectionnav.h"
#include "ui/pages/childsection.h"
#include "ui/pages/findingspanel.h"
#include "ui/pages/headfacts.h"
#include "ui/pages/teamboard.h"
#include "ui/support/carryout.h"
#include "ui/support/prompts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

const QString overview = QStringLiteral("overview");
const QString findingsSection = QStringLiteral("findings");

} // namespace

RecordPage::RecordPage(Book& book, const Record& record, Prompts& prompts, QWidget* parent)
    : Page({}, Page::Body::Fixed, parent)
    , m_book(book)
    , m_kind(record.entity())
    , m_id(record.id())
    , m_prompts(prompts)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_tabs(SectionNav::make(sectionKinds().size() + 2, this))
    , m_sections(new PageStack(this))
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
    connect(m_tabs, &SectionNav::currentChanged, m_sections, &PageStack::present);
    connect(&book, &Book::changed, this, &RecordPage::refresh);
    refresh();
    showSection(overview);
}

void RecordPage::addActions()
{
    QPushButton* removal = head()->addAction(QStringLiteral("removeRecord"), tr("Remove …"));
    removal->setEnabled(!m_book.isReadOnly());
    connect(removal, &QPushButton::clicked, this, &RecordPage::remove);
    for (const DocumentKind& kind : documentKinds()) {
        if (m_kind.name() != QLatin1StringView(kind.entity))
            continue;
        QPushButton* print = head()->addAction(
            QString::fromLatin1(kind.word), spokenLabels().of(kind.label) + QStringLiteral(" …"), ButtonLook::Main);
        connect(print, &QPushButton::clicked, this, [this, &kind] {
            auto* dialog = new DocumentDialog(m_book, kind, m_id, m_prompts, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
}

void RecordPage::addSections()
{
    const auto add = [this](const QString& key, const QString& text) {
        m_tabs->addTab(key, text);
        m_sections->add(key, [this, key] { return makeSection(key); });
    };
    add(overview, tr("Overview"));
    for (const EntityInfo* child : sectionKinds())
        add(child->name(), spokenLabels().of(child->plural));
    add(findingsSection, tr("Findings"));
}

QList<const EntityInfo*> RecordPage::sectionKinds() const
{
    QList<const EntityInfo*> kinds = childKinds(m_kind);
    kinds.removeAll(&RuleOverride::info()); // they stand with what they answer for
    return kinds;
}

QWidget* RecordPage::makeSection(const QString& key)
{
    if (key == overview) {
        auto* editor = new RecordEditor(m_book, m_kind);
        m_editor = editor;
        connect(editor, &RecordEditor::failed, this, &RecordPage::show);
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
    if (key == findingsSection) {
        m_findings = new FindingsPanel(m_book, m_prompts, m_sections);
        connect(m_findings, &FindingsPanel::failed, this, &RecordPage::show);
        connect(m_findings, &FindingsPanel::fieldWanted, this, &RecordPage::goTo);
        refreshFindings();
        return m_findings;
    }
    if (&m_kind == &Series::info() && key == Team::info().name()) {
        auto* board = new TeamBoard(m_book, m_id, m_prompts, m_sections);
        connect(board, &TeamBoard::recordActivated, this, &RecordPage::recordActivated);
        connect(board, &TeamBoard::failed, this, &RecordPage::show);
        return board;
    }
    auto* section = new ChildSection(m_book, m_id, *findEntity(key), m_prompts, m_sections);
    connect(section, &ChildSection::recordActivated, this, &RecordPage::recordActivated);
    connect(section, &ChildSection::failed, this, &RecordPage::show);
    return section;
}

void RecordPage::showSection(const QString& key)
{
    m_tabs->setCurrent(key);
    m_sections->present(key);
}

bool RecordPage::newRecord()
{
    QWidget* section = m_sections->made(m_sections->current());
    if (auto* board = qobject_cast<TeamBoard*>(section)) {
        board->enterTeam();
        return true;
    }
    if (auto* children = qobject_cast<ChildSection*>(section)) {
        children->newRecord();
        return true;
    }
    return false;
}

void RecordPage::refresh()
{
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
        const Result<QList<Record>> children = m_book.store().childrenOf(m_id, *child);
        m_tabs->setCount(child->name(), children ? int(children->size()) : 0);
    }
    refreshFindings();
}

void RecordPage::refreshFindings()
{
    const Result<Findings> findings = m_book.findings(m_id);
    if (!findings) {
        show(findings.error());
        return;
    }
    m_tabs->setCount(findingsSection,
        int(std::ranges::count_if(*findings, [](const Finding& finding) { return finding.excuse.isEmpty(); })));
    if (m_findings)
        m_findings->show(*findings);
}

void RecordPage::goTo(RecordId record, const QString& field)
{
    if (record != m_id) {
        Q_EMIT recordActivated(record);
        return;
    }
    const EntityInfo* section = findEntity(field);
    if (section && sectionKinds().contains(section)) {
        showSection(field);
        return;
    }
    showSection(overview);
    m_editor->form()->focusField(field);
}

void RecordPage::letStand()
{
    const std::optional<Standing> standing = m_prompts.letStand(this, refusals(m_refusal));
    if (standing && m_editor)
        m_editor->letStand(standing->reason, standing->until);
}

void RecordPage::remove()
{
    const Result<acts::Proposal> proposal = acts::remove(m_book.store(), m_id);
    if (!proposal) {
        show(proposal.error());
        return;
    }
    const int others = int(proposal->info.count) - 1;
    const QString question = others > 0
        ? tr("Remove “%1” and %n record(s) that belong to it? It can be undone.", nullptr, others).arg(head()->title())
        : tr("Remove “%1”? It can be undone.").arg(head()->title());
    if (!m_prompts.confirm(this, question, tr("Remove")))
        return;
    // Applying ends this page, so the answer goes to what is left of it.
    const QPointer<RecordPage> self(this);
    const Result<std::optional<Act>> removed = carryOut(m_book, *proposal, m_prompts, this);
    if (!removed && self)
        show(removed.error());
}

void RecordPage::show(const Error& error)
{
    m_refusal = error;
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->setAction(mayStand(error) ? tr("Let it stand …") : QString());
    m_banner->QWidget::show();
}

} // namespace ui
