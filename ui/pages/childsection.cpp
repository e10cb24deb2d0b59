#include "ui/pages/childsection.h"

#include "core/exchange/attaching.h"
#include "core/model/entities/attachment.h"
#include "core/store/attachedfiles.h"
#include "core/support/durablefile.h"
#include "core/support/text.h"
#include "core/wording/language.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/look/flowlayout.h"
#include "ui/models/exportmenu.h"
#include "ui/models/recordlistview.h"
#include "ui/models/recordtablemodel.h"
#include "ui/pages/emptywords.h"
#include "ui/support/carryout.h"
#include "ui/support/prompts.h"
#include "ui/support/removing.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

ListQuery listOf(const EntityInfo& kind, qsizetype field, RecordId record)
{
    ListQuery query;
    query.kind = &kind;
    if (field == kind.ownerIndex()) {
        query.owner = record;
    } else {
        FieldFilter naming;
        naming.field = field;
        naming.value = record;
        query.fields = {naming};
    }
    return query;
}

} // namespace

ChildSection::ChildSection(Book& book, RecordId owner, const EntityInfo& kind, Prompts& prompts, QWidget* parent)
    : ChildSection(book, owner, kind, kind.ownerIndex(), prompts, parent)
{
}

ChildSection::ChildSection(
    Book& book, RecordId record, const EntityInfo& kind, qsizetype field, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_owner(record)
    , m_kind(kind)
    , m_field(field)
    , m_prompts(prompts)
    , m_list(new RecordListView(book, listOf(kind, field, record)))
{
    const bool livesHere = field == kind.ownerIndex();
    setObjectName(QStringLiteral("children_") + kind.name());
    auto* row = new QWidget(this);
    auto* bar = new FlowLayout(row);
    bar->setGap(8);
    bar->setLastToTheRight(true);
    const auto button = [&](const char* name, const QString& text, bool needsSelection, auto work) {
        auto* made = new QPushButton(text, row);
        made->setObjectName(QString::fromLatin1(name));
        made->setEnabled(!book.isReadOnly());
        connect(made, &QPushButton::clicked, this, work);
        bar->addWidget(made);
        if (needsSelection)
            m_needSelection.append(made);
    };
    const bool holdsFiles = &kind == &Attachment::info();
    button("newChild", holdsFiles ? tr("Attach file …") : tr("New: %1 …").arg(spokenLabels().of(kind.singular)), false,
        [this] { newRecord(); });
    if (holdsFiles)
        button("saveFile", tr("Save as …"), true, [this] { saveFile(); });
    if (livesHere && kind.orderIndex() >= 0) {
        button("childUp", tr("Up"), true, [this] { move(-1); });
        button("childDown", tr("Down"), true, [this] { move(1); });
    }
    if (livesHere)
        button("removeChild", tr("Remove …"), true, [this] { removeSelected(); });
    else
        connect(&m_list->model(), &RecordTableModel::queried, this, &ChildSection::keepNarrow);
    m_list->setPrompts(prompts);
    auto* exporting = new QPushButton(tr("Export"), row);
    exporting->setObjectName(QStringLiteral("export"));
    auto* exports = new ExportMenu(exporting);
    exporting->setMenu(exports);
    connect(exports, &ExportMenu::chosen, m_list, &RecordListView::exportAs);
    bar->addWidget(exporting);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
    layout->addWidget(m_list, 1); // only now a child of this: Tab comes to it after the buttons
    m_list->setEmptyState(QStringLiteral("info"), emptyWords(kind));
    connect(m_list, &RecordListView::recordActivated, this, &ChildSection::recordActivated);
    connect(m_list, &RecordListView::selectionChanged, this, &ChildSection::enableButtons);
    connect(m_list, &RecordListView::failed, this, &ChildSection::failed);
    enableButtons();
}

void ChildSection::enableButtons()
{
    for (QPushButton* button : m_needSelection)
        button->setEnabled(!m_book.isReadOnly() && m_list->selectedCount() == 1);
}

/** Whoever takes all filters away still wants the records of this one. */
void ChildSection::keepNarrow()
{
    const QList<FieldFilter> wanted = listOf(m_kind, m_field, m_owner).fields;
    QList<FieldFilter> filters = m_list->model().query().fields;
    if (filters.contains(wanted.first()))
        return;
    filters.append(wanted);
    m_list->setFieldFilters(filters);
}

void ChildSection::newRecord()
{
    if (&m_kind == &Attachment::info()) {
        attachFile();
        return;
    }
    const FieldInfo& naming = m_kind.fields[size_t(m_field)];
    const Value named = naming.isSet() ? Value{QStringList{m_owner.toText()}} : Value{m_owner};
    const acts::Given start{{naming.name(), named}};
    auto* dialog = new NewRecordDialog(m_book, m_kind, start, this);
    connect(dialog, &NewRecordDialog::existingChosen, this, &ChildSection::recordActivated);
    connect(dialog, &NewRecordDialog::created, m_list, &RecordListView::select);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChildSection::attachFile()
{
    const QString path = m_prompts.fileToOpen(this, tr("Attach a file"), tr("All files (*)"));
    if (path.isEmpty())
        return;
    const Result<FileToAttach> file = readAttachment(path);
    if (file)
        apply(attach(m_book.store(), m_owner, *file, {}, m_book.ids()));
    else
        Q_EMIT failed(file.error());
}

void ChildSection::saveFile()
{
    const QList<RecordId> selected = m_list->selectedIds();
    const Result<Record> record = m_book.store().get(selected.value(0));
    if (!record)
        return;
    const QString name = text::fileName(record->text(QLatin1StringView("file_name")));
    const QString path = m_prompts.fileToSave(this, tr("Save the attached file"), name, tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto bytes = attachedFile(m_book.connection(), record->text(QLatin1StringView("hash")));
    if (!bytes || !*bytes) {
        Q_EMIT failed(bytes ? Error{ErrorKind::NoSuchRecord, name, {}, {}, nullptr} : bytes.error());
        return;
    }
    const Result<void> saved = replaceFile(path, **bytes);
    if (!saved)
        Q_EMIT failed(saved.error());
}

void ChildSection::apply(const Result<acts::Proposal>& proposal)
{
    if (!proposal) {
        Q_EMIT failed(proposal.error());
        return;
    }
    const Result<std::optional<Act>> applied = carryOut(m_book, *proposal, m_prompts, this);
    if (!applied)
        Q_EMIT failed(applied.error());
}

void ChildSection::removeSelected()
{
    const QList<RecordId> selected = m_list->selectedIds();
    if (selected.size() != 1)
        return;
    const Result<std::optional<Act>> removed = removeRecord(m_book, selected.first(), m_prompts, this);
    if (!removed)
        Q_EMIT failed(removed.error());
}

void ChildSection::move(int step)
{
    const QList<RecordId> selected = m_list->selectedIds();
    const Result<QList<Record>> siblings = m_book.store().childrenOf(m_owner, m_kind);
    if (!siblings || selected.size() != 1)
        return;
    qsizetype at = 0;
    while (at < siblings->size() && siblings->at(at).id() != selected.first())
        ++at;
    // One down means before the one after the next.
    const qsizetype before = step < 0 ? at - 1 : at + 2;
    if (before < 0 || (step > 0 && at + 1 >= siblings->size()))
        return;
    const RecordId next = before < siblings->size() ? siblings->at(before).id() : RecordId();
    apply(acts::place(m_book.store(), selected.first(), next));
}

} // namespace ui
