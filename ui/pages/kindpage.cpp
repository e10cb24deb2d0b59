#include "ui/pages/kindpage.h"

#include "core/exchange/recordexport.h"
#include "core/support/durablefile.h"
#include "core/support/text.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/dialogs/importdialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/frame/page.h"
#include "ui/frame/pagestack.h"
#include "ui/look/banner.h"
#include "ui/look/pagehead.h"
#include "ui/look/sectionnav.h"
#include "ui/models/recordlistview.h"
#include "ui/pages/emptywords.h"
#include "ui/pages/recordpage.h"
#include "ui/support/prompts.h"

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
    , m_lists(new PageStack(m_listPage))
    , m_banner(new Banner(Banner::Kind::Error, {}, m_listPage))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_listPage);
    m_banner->hide();
    m_banner->setClosable(true);

    QPushButton* taking = m_listPage->head()->addAction(QStringLiteral("importCsv"), tr("Import …"));
    taking->setEnabled(!book.isReadOnly());
    connect(taking, &QPushButton::clicked, this, &KindPage::importFile);
    connect(m_listPage->head()->addAction(QStringLiteral("exportCsv"), tr("Export …")), &QPushButton::clicked, this,
        &KindPage::exportShown);

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
    list->setEmptyState(m_icon, emptyWords(each), m_book.isReadOnly() ? QString() : tr("New …"));
    connect(list, &RecordListView::recordActivated, this, &KindPage::recordActivated);
    connect(list, &RecordListView::firstStepRequested, this, &KindPage::newRecord);
    return list;
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
    delete std::exchange(m_record, nullptr);
    const Result<std::optional<Record>> record = m_book.store().find(id);
    if (record && *record) {
        m_record = new RecordPage(m_book, **record, m_prompts, this);
        connect(m_record, &RecordPage::recordActivated, this, &KindPage::recordActivated);
        // Queued: the page must not be deleted while it is still telling.
        connect(m_record, &RecordPage::gone, this, &KindPage::listWanted, Qt::QueuedConnection);
        layout()->addWidget(m_record);
        if (m_kinds.contains(&(*record)->entity()))
            showKind((*record)->entity());
    }
    m_listPage->setVisible(!m_record);
}

void KindPage::newRecord()
{
    if (m_book.isReadOnly() || (m_record && m_record->newRecord()))
        return;
    auto* dialog = new NewRecordDialog(m_book, kind(), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewRecordDialog::created, this, &KindPage::recordActivated);
    dialog->open();
}

void KindPage::importFile()
{
    const QString path =
        m_prompts.fileToOpen(this, tr("Import"), tr("CSV and JSON (*.csv *.txt *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    auto* dialog = new ImportDialog(m_book, kind(), path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void KindPage::exportShown()
{
    const RecordListView* list = shownList();
    const QString plural = labelsIn(QLocale::German).of(kind().plural);
    const QString proposal =
        text::fileName(plural + u'_' + m_book.clock().today().toString(Qt::ISODate) + QStringLiteral(".csv"));
    const QString path = m_prompts.fileToSave(this, tr("Export what is shown"), proposal, tr("CSV (*.csv)"));
    if (path.isEmpty() || !list)
        return;
    const Result<void> written = [&]() -> Result<void> {
        WB_ASSIGN(shown, list->shownIds());
        return replaceFile(path, [&](QIODevice& device) {
            return exportCsv(m_book.store(), kind(), labelsIn(QLocale::German), device, &shown);
        });
    }();
    if (!written) {
        show(written.error());
        return;
    }
    m_banner->setMessage(Banner::Kind::Done, tr("Exported: %1").arg(path));
    m_banner->QWidget::show();
}

void KindPage::show(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->QWidget::show();
}

} // namespace ui
