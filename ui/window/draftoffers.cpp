#include "ui/window/draftoffers.h"

#include "core/book/book.h"
#include "ui/dialogs/losttextdialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/look/banner.h"
#include "ui/window/typedtext.h"

#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

/** A new record, of which a form knows something: a folder that was being typed for photos is none. */
bool isForForm(const Draft& draft)
{
    const EntityInfo* const kind = findEntity(draft.entity);
    return draft.record.isNull() && kind
        && std::ranges::any_of(draft.fields, [&](const DraftField& field) { return kind->indexOf(field.field) >= 0; });
}

} // namespace

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

void DraftOffers::next()
{
    const QList<Draft> present = m_book.drafts().value_or(QList<Draft>());
    while (!m_drafts.isEmpty() && !present.contains(m_drafts.first()))
        m_drafts.removeFirst();
    setHidden(m_drafts.isEmpty());
    if (m_drafts.isEmpty())
        return;
    const Draft& draft = m_drafts.first();
    m_banner->setMessage(Banner::Kind::Info, whereTyped(m_book, draft));
    m_banner->setAction(isForForm(draft) ? tr("Continue …") : isThere(m_book, draft) ? tr("Show") : tr("Show text …"));
    m_banner->show();
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
    if (isForForm(draft)) {
        if (NewRecordDialog* const dialog = NewRecordDialog::resume(m_book, draft, window())) {
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &NewRecordDialog::created, this, &DraftOffers::recordWanted);
            connect(dialog, &NewRecordDialog::existingChosen, this, &DraftOffers::recordWanted);
            dialog->open();
            return;
        }
    } else if (isThere(m_book, draft)) {
        Q_EMIT recordWanted(draft.record);
        return;
    }
    showLostText(draft);
}

void DraftOffers::showLostText(const Draft& draft)
{
    auto* const dialog = new LostTextDialog(whereTyped(m_book, draft), typedText(m_book, draft), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LostTextDialog::discarded, this, [this, key = draft.key] {
        static_cast<void>(m_book.dropDraft(key)); // one that stays is offered at the next start
        next();
    });
    dialog->open();
}

} // namespace ui
