#include "ui/desk/kofferdesk.h"

#include "core/koffer/issue.h"
#include "core/koffer/quarantine.h"
#include "core/model/entities/kofferissue.h"
#include "core/wording/daytext.h"
#include "core/wording/errortext.h"
#include "ui/desk/conflictspanel.h"
#include "ui/desk/heldpanel.h"
#include "ui/desk/lostdialog.h"
#include "ui/desk/mergedesk.h"
#include "ui/desk/packdialog.h"
#include "ui/frame/page.h"
#include "ui/frame/pagestack.h"
#include "ui/look/banner.h"
#include "ui/look/pagehead.h"
#include "ui/look/sectionnav.h"
#include "ui/models/recordlistview.h"
#include "ui/pages/recordpage.h"
#include "ui/stage/kofferwindow.h"
#include "ui/support/carryout.h"
#include "ui/support/prompts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

const QString registerSection = QStringLiteral("koffer");
const QString conflictsSection = QStringLiteral("conflicts");
const QString heldSection = QStringLiteral("held");

} // namespace

KofferDesk::KofferDesk(Book& book, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_page(new Page(tr("Koffer"), Page::Body::Fixed, this))
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
{
    build();
    connect(&book, &Book::changed, this, [this] {
        if (m_conflicts)
            m_conflicts->reload();
        countConflicts();
    });
    showSection(registerSection);
    count();
}

KofferDesk::~KofferDesk() = default;

void KofferDesk::build()
{
    setObjectName(QStringLiteral("kofferDesk"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_page->setProperty("handbookPage", QStringLiteral("koffer"));
    const auto add = [this](const char* name, const QString& text, ButtonLook look, auto slot) {
        QPushButton* const button = m_page->head()->addAction(QString::fromLatin1(name), text, look);
        button->setEnabled(!m_book.isReadOnly());
        connect(button, &QPushButton::clicked, this, slot);
    };
    add("compareCopy", tr("Compare another copy …"), ButtonLook::Normal, [this] { takeCopy(); });
    add("takeReturn", tr("Take a return …"), ButtonLook::Normal, [this] { takeReturn(); });
    add("packKoffer", tr("Pack a Koffer …"), ButtonLook::Main, [this] { pack(); });
    // Made in the order of reading, which is that of Tab.
    m_tabs = SectionNav::make(3, m_page);
    m_sections = new PageStack(m_page);
    m_banner->hide();
    m_banner->setClosable(true);
    m_banner->setObjectName(QStringLiteral("kofferBanner"));
    m_page->body()->addWidget(m_banner);
    SectionNav::place(m_tabs, m_sections, m_page->body());
    const auto section = [this](const QString& key, const QString& text) {
        m_tabs->addTab(key, text);
        m_sections->add(key, [this, key] { return makeSection(key); });
    };
    section(registerSection, tr("Issued"));
    section(conflictsSection, tr("Open conflicts"));
    section(heldSection, tr("Returns set aside"));
    connect(m_tabs, &SectionNav::currentChanged, m_sections, &PageStack::present);
}

QWidget* KofferDesk::makeSection(const QString& key)
{
    if (key == conflictsSection)
        return makeConflicts();
    return key == heldSection ? makeHeld() : makeRegister();
}

QWidget* KofferDesk::makeRegister()
{
    ListQuery query;
    query.kind = &KofferIssue::info();
    m_list = new RecordListView(m_book, query, m_sections);
    m_list->setPrompts(m_prompts);
    m_list->setEmptyState(QStringLiteral("koffer"),
        tr("Here stands who has which Koffer since when. A Koffer is a session taken along: everything needed to run "
           "and "
           "record it without a network."),
        m_book.isReadOnly() ? QString() : tr("Pack a Koffer …"));
    m_lost = new QPushButton(tr("Report lost …"));
    m_lost->setObjectName(QStringLiteral("kofferLost"));
    m_back = new QPushButton(tr("It is back"));
    m_back->setObjectName(QStringLiteral("kofferBack"));
    auto* const open = new QPushButton(tr("Open without the code …"));
    open->setObjectName(QStringLiteral("kofferOpenWithout"));
    for (QPushButton* const button : {m_back, m_lost, open}) {
        button->setAutoDefault(false);
        button->setEnabled(button == open);
        m_list->addTool(button);
    }
    connect(open, &QPushButton::clicked, this, &KofferDesk::openWithoutCode);
    connect(m_lost, &QPushButton::clicked, this, &KofferDesk::askLost);
    connect(m_back, &QPushButton::clicked, this, &KofferDesk::askReturned);
    connect(m_list, &RecordListView::recordActivated, this, &KofferDesk::recordActivated);
    connect(m_list, &RecordListView::firstStepRequested, this, [this] { pack(); });
    connect(m_list, &RecordListView::selectionChanged, this, [this] {
        const bool may = !chosenIssue().isNull() && !m_book.isReadOnly();
        m_lost->setEnabled(may);
        m_back->setEnabled(may);
    });
    return m_list;
}

QWidget* KofferDesk::makeConflicts()
{
    m_conflicts = new ConflictsPanel(m_book, m_prompts, m_sections);
    connect(m_conflicts, &ConflictsPanel::recordActivated, this, &KofferDesk::recordActivated);
    connect(m_conflicts, &ConflictsPanel::failed, this, &KofferDesk::tell);
    return m_conflicts;
}

QWidget* KofferDesk::makeHeld()
{
    m_held = new HeldPanel(m_book, m_prompts, m_sections);
    connect(m_held, &HeldPanel::mergeWanted, this, &KofferDesk::compare);
    connect(m_held, &HeldPanel::failed, this, &KofferDesk::tell);
    connect(m_held, &HeldPanel::counted, this, [this](int count) { m_tabs->setCount(heldSection, count); });
    return m_held;
}

void KofferDesk::showSection(const QString& key)
{
    m_tabs->setCurrent(key);
    m_sections->present(key);
}

void KofferDesk::countConflicts()
{
    const Result<QList<Conflict>> conflicts = m_book.history().conflicts();
    m_tabs->setCount(conflictsSection, conflicts ? int(conflicts->size()) : 0);
}

void KofferDesk::count()
{
    countConflicts();
    const Result<QList<koffer::HeldReturn>> held = koffer::heldReturns(m_book);
    m_tabs->setCount(heldSection, held ? int(held->size()) : 0);
}

void KofferDesk::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_held)
        m_held->reload();
}

void KofferDesk::present()
{
    m_page->setVisible(!m_record && !m_merge);
    if (m_record)
        m_record->setVisible(!m_merge);
    if (m_merge)
        m_merge->show();
}

void KofferDesk::showRecord(RecordId id)
{
    if (m_record && m_record->recordId() == id)
        return;
    delete std::exchange(m_record, nullptr);
    const Result<std::optional<Record>> record =
        id.isNull() ? Result<std::optional<Record>>(std::nullopt) : m_book.store().find(id);
    if (record && *record) {
        m_record = new RecordPage(m_book, **record, m_prompts, this);
        connect(m_record, &RecordPage::recordActivated, this, &KofferDesk::recordActivated);
        connect(m_record, &RecordPage::placeActivated, this, &KofferDesk::placeActivated);
        // Queued: the page must not be deleted while it is still telling.
        connect(m_record, &RecordPage::gone, this, &KofferDesk::registerWanted, Qt::QueuedConnection);
        layout()->addWidget(m_record);
    }
    present();
}

bool KofferDesk::mayClose()
{
    return !m_merge || m_merge->mayGo();
}

void KofferDesk::compare(const QString& path)
{
    if (!mayClose())
        return;
    delete std::exchange(m_merge, nullptr);
    m_banner->hide();
    m_merge = new MergeDesk(m_book, path, m_prompts, this);
    layout()->addWidget(m_merge);
    connect(m_merge, &MergeDesk::recordActivated, this, &KofferDesk::recordActivated);
    // Queued: the desk must not be deleted while it is still telling.
    connect(m_merge, &MergeDesk::done, this, &KofferDesk::clearMerge, Qt::QueuedConnection);
    connect(m_merge, &MergeDesk::refused, this, [this, path](const Error& error) { setBack(path, error); });
    present();
}

void KofferDesk::clearMerge()
{
    if (!m_merge)
        return;
    if (m_merge->isTaken()) {
        if (const Result<void> settled = koffer::settleHeld(m_book, m_merge->file()); !settled)
            tell(settled.error());
    }
    delete std::exchange(m_merge, nullptr);
    present();
    if (m_held)
        m_held->reload();
    count();
}

/** What may be a return of ours and cannot be taken over is kept, so that nothing is lost by refusing it. */
void KofferDesk::setBack(const QString& path, const Error& error)
{
    const auto held = koffer::holdBack(m_book, path, error);
    if (!held)
        tell(held.error());
    else if (*held)
        m_merge->tellKept(error);
    if (m_held)
        m_held->reload();
    count();
}

void KofferDesk::takeReturn()
{
    const QString path = m_prompts.fileToOpen(this, tr("Take a return"), tr("Koffer (*.koffer);;All files (*)"));
    if (!path.isEmpty())
        compare(path);
}

void KofferDesk::takeCopy()
{
    const QString path =
        m_prompts.fileToOpen(this, tr("Compare another copy of this book"), tr("Books (*.wbuch);;All files (*)"));
    if (!path.isEmpty())
        compare(path);
}

KofferWindow* KofferDesk::openWithoutCode()
{
    const QString path =
        m_prompts.fileToOpen(this, tr("Open a Koffer or the work on one"), tr("Koffer (*.koffer);;All files (*)"));
    if (path.isEmpty())
        return nullptr;
    const Result<koffer::Keys> keys = koffer::keysOfOffice(m_book.connection(), path);
    if (!keys) {
        tell(keys.error());
        return nullptr;
    }
    m_banner->hide();
    auto* const window = new KofferWindow(path, m_book.who());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    window->openWith(*keys);
    return window;
}

PackDialog* KofferDesk::pack(const QList<RecordId>& sessions)
{
    if (m_book.isReadOnly())
        return nullptr;
    auto* const dialog = new PackDialog(m_book, sessions, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

RecordId KofferDesk::chosenIssue() const
{
    const QList<RecordId> chosen = m_list ? m_list->selectedIds() : QList<RecordId>();
    return chosen.size() == 1 ? chosen.first() : RecordId();
}

Result<void> KofferDesk::reportLost(RecordId issue, const QString& reason)
{
    WB_ASSIGN(record, m_book.store().get(issue));
    const auto facts = as<KofferIssue>(record);
    const QString day = dayText(m_book.clock().today());
    QString note = facts.note.text;
    if (!note.isEmpty())
        note += u'\n';
    note += tr("Reported lost on %1: %2").arg(day, reason);
    WB_ASSIGN(proposal,
        acts::edit(m_book.store(), record,
            {{QStringLiteral("state"), QStringLiteral("lost")}, {QStringLiteral("note"), note}}));
    WB_TRY(carryOut(m_book, proposal, m_prompts, this));
    return {};
}

Result<void> KofferDesk::noteReturned(RecordId issue)
{
    WB_ASSIGN(record, m_book.store().get(issue));
    WB_ASSIGN(proposal,
        acts::edit(m_book.store(), record,
            {{QStringLiteral("state"), QStringLiteral("returned")},
                {QStringLiteral("returned_on"), m_book.clock().today()}}));
    WB_TRY(carryOut(m_book, proposal, m_prompts, this));
    return {};
}

void KofferDesk::askLost()
{
    const RecordId issue = chosenIssue();
    const Result<std::optional<Record>> record = m_book.store().find(issue);
    if (!record || !*record)
        return;
    auto* const dialog = new LostDialog(as<KofferIssue>(**record).number, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, issue, dialog] {
        if (const Result<void> reported = reportLost(issue, dialog->reason()); !reported)
            tell(reported.error());
    });
    dialog->open();
}

void KofferDesk::askReturned()
{
    const RecordId issue = chosenIssue();
    if (issue.isNull())
        return;
    if (const Result<void> noted = noteReturned(issue); !noted)
        tell(noted.error());
}

void KofferDesk::tell(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->show();
}

} // namespace ui
