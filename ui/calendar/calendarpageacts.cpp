/** What goes from the calendar into files and comes from them; the page itself is in calendarpage.cpp. */
#include "core/model/entities/agency.h"
#include "core/model/entities/schoolholiday.h"
#include "core/support/durablefile.h"
#include "core/support/text.h"
#include "core/wording/language.h"
#include "ui/calendar/calendarexport.h"
#include "ui/calendar/calendarpage.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/look/banner.h"
#include "ui/look/pagehead.h"
#include "ui/support/prompts.h"

namespace ui {

using namespace core;

void CalendarPage::printYear()
{
    const Result<QList<Record>> agencies = m_book.store().all(Agency::info());
    if (!agencies)
        return tell(agencies.error());
    const auto own = std::ranges::find_if(*agencies, [](const Record& agency) { return as<Agency>(agency).isOwn; });
    const RecordId agency = own == agencies->end() ? agencies->value(0).id() : own->id();
    const Result<const DocumentKind*> kind = documentNamed(QStringLiteral("d-23"));
    if (!kind || agency.isNull())
        return;
    DocumentRequest request{*kind, agency, m_book.clock().now()};
    request.year = year();
    auto* const dialog = new DocumentDialog(m_book, request, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CalendarPage::exportCalendar(bool whole)
{
    if (m_export.isRunning())
        return;
    const QString name = whole ? tr("Calendar") : tr("Calendar %1").arg(year());
    const QString path = m_prompts.fileToSave(
        this, tr("Save as a calendar"), text::fileName(name + QStringLiteral(".ics")), tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    QList<RecordId> sessions;
    for (const BoardBlock& block : m_content->blocks)
        sessions.append(block.plan.session);
    m_exportPath = path;
    m_export.disconnect(this);
    connect(&m_export, &QFutureWatcherBase::finished, this, [this] {
        const Result<QByteArray> made = m_export.result();
        const Result<void> written =
            made ? replaceFile(m_exportPath, *made) : Result<void>(tl::unexpected<Error>(made.error()));
        if (!written)
            return tell(written.error());
        m_banner->setMessage(Banner::Kind::Done, tr("Saved: %1").arg(m_exportPath));
        m_banner->show();
    });
    m_export.setFuture(makeCalendarFile(m_reader, m_book, whole ? QString() : name, sessions));
}

void CalendarPage::importHolidays()
{
    const QString path =
        m_prompts.fileToOpen(this, tr("Take in school holidays"), tr("School holidays (*.ics *.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    auto* const dialog = new ImportDialog(m_book, SchoolHoliday::info(), path, this);
    dialog->setPrompts(m_prompts);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
