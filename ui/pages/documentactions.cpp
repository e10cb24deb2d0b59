#include "ui/pages/documentactions.h"

#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrecord.h"
#include "core/report/documents.h"
#include "core/wording/language.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/look/pagehead.h"
#include "ui/look/style.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace ui {

using namespace core;

namespace {

void open(Book& book, const DocumentKind& kind, RecordId record, Prompts& prompts, QWidget* parent)
{
    auto* dialog = new DocumentDialog(book, kind, record, prompts, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/** The record of a talk of a case is no record of a session, which its documents are. */
bool isNoteOfATalk(const Book& book, const EntityInfo& kind, RecordId id)
{
    if (&kind != &SessionRecord::info())
        return false;
    const auto own = book.store().getAs<SessionRecord>(id);
    const auto subject = own ? book.store().find(own->subject.id) : Result<std::optional<Record>>();
    return subject && *subject && &(*subject)->entity() != &Session::info();
}

/** Kinds whose page has another button that asks to be pressed. */
bool hasStepOfItsOwn(const EntityInfo& kind)
{
    return &kind == &Series::info() || &kind == &SessionRecord::info() || &kind == &PeerConsultation::info();
}

QString nameOf(const DocumentKind& kind)
{
    return spokenLabels().of(kind.label) + QStringLiteral(" …");
}

} // namespace

void addDocumentActions(Book& book, const EntityInfo& kind, RecordId record, Prompts& prompts, PageHead* head)
{
    QList<const DocumentKind*> documents;
    for (const DocumentKind& document : documentKinds()) {
        if (kind.name() == QLatin1StringView(document.entity))
            documents.append(&document);
    }
    if (documents.isEmpty() || isNoteOfATalk(book, kind, record))
        return;
    QWidget* page = head->parentWidget();
    const auto show = [&book, record, &prompts, page](const DocumentKind* document) {
        return [&book, record, &prompts, page, document] { open(book, *document, record, prompts, page); };
    };
    if (&kind != &Session::info()) { // which has more to do than there is room for
        const DocumentKind* first = documents.takeFirst();
        QPushButton* button = head->addAction(QString::fromLatin1(first->word), nameOf(*first),
            hasStepOfItsOwn(kind) ? ButtonLook::Normal : ButtonLook::Main);
        QObject::connect(button, &QPushButton::clicked, page, show(first));
    }
    if (documents.isEmpty())
        return;
    QPushButton* more =
        head->addAction(QStringLiteral("documents"), QCoreApplication::translate("ui::DocumentDialog", "Documents"));
    auto* menu = new QMenu(more);
    for (const DocumentKind* document : std::as_const(documents)) {
        QAction* action = menu->addAction(nameOf(*document));
        action->setObjectName(QString::fromLatin1(document->word));
        QObject::connect(action, &QAction::triggered, page, show(document));
    }
    more->setMenu(menu);
}

} // namespace ui
