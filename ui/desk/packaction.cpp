#include "ui/desk/packaction.h"

#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "ui/desk/packdialog.h"
#include "ui/look/pagehead.h"

#include <QPushButton>

namespace ui {

using namespace core;

Result<QList<RecordId>> sessionsToPack(const Book& book, RecordId record)
{
    WB_ASSIGN(asked, book.store().get(record));
    if (&asked.entity() == &Session::info())
        return QList{record};
    const QDate today = book.clock().today();
    QList<RecordId> coming;
    WB_ASSIGN(sessions, book.store().childrenOf(record, Session::info()));
    for (const Record& each : std::as_const(sessions)) {
        const auto session = as<Session>(each);
        const QDate last = session.date.latest();
        if (session.state != SessionState::Cancelled && (!last.isValid() || last >= today))
            coming.append(each.id());
    }
    return coming;
}

void addPackAction(Book& book, const EntityInfo& kind, RecordId record, Prompts& prompts, PageHead* head)
{
    if (&kind != &Session::info() && &kind != &Series::info())
        return;
    QPushButton* const button = head->addAction(QStringLiteral("packKoffer"), PackDialog::tr("Pack a Koffer …"));
    button->setToolTip(PackDialog::tr("Everything needed to run and record it without a network, in one file."));
    button->setEnabled(!book.isReadOnly());
    QWidget* const page = head->parentWidget();
    QObject::connect(button, &QPushButton::clicked, page, [&book, record, &prompts, page] {
        // What cannot be read is said by the dialog, which reads it once more.
        auto* const dialog =
            new PackDialog(book, sessionsToPack(book, record).value_or(QList<RecordId>()), prompts, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace ui
