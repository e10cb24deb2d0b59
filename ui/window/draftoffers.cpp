#include "ui/window/draftoffers.h"

#include "core/book/book.h"
#include "core/model/labels.h"
#include "core/model/typed.h"
#include "core/model/valuecodec.h"
#include "core/wording/language.h"
#include "ui/dialogs/losttextdialog.h"
#include "ui/forms/draftoffer.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/look/banner.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;

DraftOffers::DraftOffers(Book& book, QList<Draft> drafts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_drafts(std::move(drafts))
    , m_banner(new Banner(Banner::Kind::Info, {}, this))
{
    m_banner->setObjectName(QStringLiteral("draftBanner"));
    m_banner->setClosable(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::actionRequested, this, &DraftOffers::act);
    connect(m_banner, &Banner::closed, this, [this] {
        if (!m_drafts.isEmpty())
            m_drafts.removeFirst();
        next();
    });
    next();
}

bool DraftOffers::isThere(const Draft& draft) const
{
    const EntityInfo* const kind = findEntity(draft.entity);
    const Result<std::optional<Record>> found =
        kind ? m_book.store().find(*kind, draft.record) : Result<std::optional<Record>>(std::nullopt);
    return found && *found && kind->indexOf(draft.fields.first().field) >= 0;
}

void DraftOffers::next()
{
    const QList<Draft> present = m_book.drafts().value_or(QList<Draft>());
    while (!m_drafts.isEmpty() && !present.contains(m_drafts.first()))
        m_drafts.removeFirst();
    setHidden(m_drafts.isEmpty());
    if (m_drafts.isEmpty())
        return;
    const Draft& draft = m_drafts.first();
    m_banner->setMessage(Banner::Kind::Info, message(draft));
    const bool goesOn = draft.record.isNull() && findEntity(draft.entity);
    m_banner->setAction(goesOn ? tr("Continue …") : isThere(draft) ? tr("Show") : tr("Show text …"));
    m_banner->show();
}

QString DraftOffers::message(const Draft& draft) const
{
    const QString unsaved = unsavedWords(draft, m_book.who());
    const EntityInfo* const kind = findEntity(draft.entity);
    if (draft.record.isNull() && kind)
        return tr("You had begun: %1.").arg(spokenLabels().of(kind->singular)) + u' ' + unsaved;
    if (!isThere(draft))
        return tr("The record is no more.") + u' ' + unsaved;
    return tr("In “%1”:").arg(m_book.store().titleOf(draft.record).value_or(QString())) + u' ' + unsaved;
}

void DraftOffers::act()
{
    if (m_drafts.isEmpty())
        return;
    const Draft draft = m_drafts.takeFirst();
    goOnWith(draft);
    next();
}

void DraftOffers::goOnWith(const Draft& draft)
{
    if (draft.record.isNull()) {
        if (NewRecordDialog* const dialog = NewRecordDialog::resume(m_book, draft, window())) {
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &NewRecordDialog::created, this, &DraftOffers::recordWanted);
            connect(dialog, &NewRecordDialog::existingChosen, this, &DraftOffers::recordWanted);
            dialog->open();
            return;
        }
    } else if (isThere(draft)) {
        Q_EMIT recordWanted(draft.record);
        return;
    }
    showLostText(draft);
}

QString DraftOffers::lostText(const Draft& draft) const
{
    const EntityInfo* const kind = findEntity(draft.entity);
    QStringList lines;
    for (const DraftField& field : draft.fields) {
        const qsizetype index = kind ? kind->indexOf(field.field) : -1;
        QString text = field.text;
        if (text.isNull() && index >= 0) {
            const FieldInfo& info = kind->fields[size_t(index)];
            if (const Result<Value> value = valueFromCbor(info, field.value))
                text = readable(info, *value, spokenLabels(),
                    [this](RecordId id) { return m_book.store().titleOf(id).value_or(QString()); });
        }
        const QString label = index < 0 ? field.field : spokenLabels().of(kind->fields[size_t(index)].label);
        lines.append(draft.fields.size() == 1 ? text : label + QStringLiteral(": ") + text);
    }
    return lines.join(u'\n');
}

void DraftOffers::showLostText(const Draft& draft)
{
    auto* const dialog = new LostTextDialog(message(draft), lostText(draft), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LostTextDialog::discarded, this, [this, key = draft.key] {
        static_cast<void>(m_book.dropDraft(key)); // one that stays is offered at the next start
        next();
    });
    dialog->open();
}

} // namespace ui
