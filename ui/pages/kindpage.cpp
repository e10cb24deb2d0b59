#include "ui/pages/kindpage.h"

#include "core/change/joining.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/joindialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/frame/page.h"
#include "ui/frame/pagestack.h"
#include "ui/look/banner.h"
#include "ui/look/pagehead.h"
#include "ui/look/sectionnav.h"
#include "ui/models/exportmenu.h"
#include "ui/models/recordlistview.h"
#include "ui/pages/emptywords.h"
#include "ui/pages/recordpage.h"
#include "ui/support/prompts.h"
#include "ui/support/removing.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

KindPage::KindPage(
    Book& book, const RailEntry& entry, QList<const EntityInfo*> kinds, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_icon(entry.icon)
    , m_kinds(std::move(kinds))
    , m_prompts(prompts)
    , m_listPage(new Page(entry.text, Page::Body::Fixed, this))
    , m_banner(new Banner(Banner::Kind::Error, {}, m_listPage))
    , m_lists(new PageStack(m_listPage))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_listPage);

    QPushButton* taking = m_listPage->head()->addAction(QStringLiteral("importCsv"), tr("Import …"));
    taking->setEnabled(!book.isReadOnly());
    connect(taking, &QPushButton::clicked, this, &KindPage::importFile);
    QPushButton* exporting = m_listPage->head()->addAction(QStringLiteral("export"), tr("Export"));
    auto* exports = new ExportMenu(exporting);
    exporting->setMenu(exports);
    connect(exports, &QMenu::aboutToShow, this, [this, exports] { exports->setKind(kind()); });
    connect(exports, &ExportMenu::chosen, this, [this](ExportFormat format) {
        if (RecordListView* list = shownList())
            list->exportAs(format);
    });

    m_banner->setClosable(true);
    m_banner->hide();
    m_listPage->body()->addWidget(m_banner);
    if (m_kinds.size() > 1) {
        m_tabs = SectionNav::make(m_kinds.size(), m_listPage);
        SectionNav::place(m_tabs, m_lists, m_listPage->body());
        connect(m_tabs, &SectionNav::currentChanged, m_lists, &PageStack::present);
    } else {
        m_listPage->body()->addWidget(m_lists, 1);
    }
    for (const EntityInfo* each : m_kinds) {
        if (m_tabs)
            m_tabs->addTab(each->name(), spokenLabels().of(each->plural));
        m_lists->add(each->name(), [this, each] { return makeList(*each); });
    }
    showKind(*m_kinds.first());
}

QPushButton* KindPage::addAction(const QString& name, const QString& text)
{
    return m_listPage->head()->addAction(name, text);
}

QWidget* KindPage::makeList(const EntityInfo& each)
{
    ListQuery query;
    query.kind = &each;
    auto* list = new RecordListView(m_book, query, m_lists);
    list->setPrompts(m_prompts);
    list->setEmptyState(m_icon, emptyWords(each), m_book.isReadOnly() ? QString() : tr("New …"));
    connect(list, &RecordListView::recordActivated, this, &KindPage::recordActivated);
    connect(list, &RecordListView::firstStepRequested, this, &KindPage::newRecord);
    if (!m_book.isReadOnly() && acts::mayJoin(each))
        addJoining(*list);
    if (!m_book.isReadOnly())
        addRemoving(*list);
    return list;
}

void KindPage::addRemoving(RecordListView& list)
{
    auto* const action = new QAction(tr("Remove …"), &list);
    action->setObjectName(QStringLiteral("removeRecord"));
    action->setEnabled(false);
    connect(&list, &RecordListView::selectionChanged, action,
        [action, &list] { action->setEnabled(list.selectedCount() == 1); });
    connect(action, &QAction::triggered, this, [this, &list] {
        const Result<std::optional<Act>> removed =
            removeRecord(m_book, list.selectedIds().value(0), m_prompts, this);
        m_banner->setVisible(!removed);
        if (!removed)
            m_banner->setMessage(Banner::Kind::Error, sentence(removed.error()));
    });
    list.addRecordAction(action);
}

void KindPage::addJoining(RecordListView& list)
{
    auto* const action = new QAction(tr("Join two records …"), &list);
    action->setObjectName(QStringLiteral("joinRecords"));
    action->setEnabled(false);
    connect(&list, &RecordListView::selectionChanged, action,
        [action, &list] { action->setEnabled(list.selectedCount() == 2); });
    connect(action, &QAction::triggered, this, [this, &list] {
        const QList<RecordId> two = list.selectedIds();
        if (two.size() != 2)
            return;
        auto* const dialog = new JoinDialog(m_book, two.first(), two.last(), m_prompts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &JoinDialog::joined, this, &KindPage::recordActivated);
        dialog->open();
    });
    list.addRecordAction(action);
}

RecordListView* KindPage::shownList() const
{
    return qobject_cast<RecordListView*>(m_lists->made(m_lists->current()));
}

const EntityInfo& KindPage::kind() const
{
    return *findEntity(m_lists->current());
}

void KindPage::showKind(const EntityInfo& wanted)
{
    if (m_tabs)
        m_tabs->setCurrent(wanted.name());
    m_lists->present(wanted.name());
}

void KindPage::showRecord(RecordId id)
{
    if (m_record && m_record->recordId() == id)
        return;
    const QWidget* const typing = window()->focusWidget();
    const bool hadKeyboard = !typing || isAncestorOf(typing);
    const RecordId before = m_record ? m_record->recordId() : RecordId();
    delete std::exchange(m_record, nullptr);
    const Result<std::optional<Record>> record = m_book.store().find(id);
    if (record && *record) {
        m_record = new RecordPage(m_book, **record, m_prompts, this);
        connect(m_record, &RecordPage::recordActivated, this, &KindPage::recordActivated);
        connect(m_record, &RecordPage::placeActivated, this, &KindPage::placeActivated);
        connect(m_record, &RecordPage::sectionShown, this, &KindPage::sectionShown);
        // Queued: the page must not be deleted while it is still telling.
        connect(m_record, &RecordPage::gone, this, &KindPage::listWanted, Qt::QueuedConnection);
        layout()->addWidget(m_record);
        if (m_kinds.contains(&(*record)->entity()))
            showKind((*record)->entity());
    }
    m_listPage->setVisible(!m_record);
    if (m_record)
        m_record->takeKeyboard();
    else if (hadKeyboard && !before.isNull() && shownList())
        shownList()->takeKeyboard(before);
}

void KindPage::showSection(const QString& key)
{
    if (m_record)
        m_record->showSection(key);
}

void KindPage::showPlace(const QString& place)
{
    if (m_record)
        m_record->showPlace(place);
}

void KindPage::newRecord()
{
    if (m_book.isReadOnly() || (m_record && m_record->newRecord()))
        return;
    auto* dialog = new NewRecordDialog(m_book, kind(), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewRecordDialog::created, this, &KindPage::recordActivated);
    connect(dialog, &NewRecordDialog::existingChosen, this, &KindPage::recordActivated);
    dialog->open();
}

void KindPage::importFile()
{
    const QString path =
        m_prompts.fileToOpen(this, tr("Import"), tr("CSV and JSON (*.csv *.txt *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    auto* dialog = new ImportDialog(m_book, kind(), path, this);
    dialog->setPrompts(m_prompts);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
