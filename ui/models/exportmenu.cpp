#include "ui/models/exportmenu.h"

#include "ui/models/listexport.h"

namespace ui {

ExportMenu::ExportMenu(QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("exportMenu"));
    const auto add = [this](const char* name, const QString& text, ExportFormat format) {
        QAction* const action = addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, format] { Q_EMIT chosen(format); });
        return action;
    };
    add("exportXlsx", tr("For Excel (.xlsx) …"), ExportFormat::Xlsx);
    add("exportPdf", tr("For printing (.pdf) …"), ExportFormat::Pdf);
    add("exportCsv", tr("As a plain table (.csv) …"), ExportFormat::Csv);
    add("exportAllFields", tr("All fields, for taking in again (.csv) …"), ExportFormat::AllFields);
    m_cards = add("exportCards", tr("As business cards (.vcf) …"), ExportFormat::Cards);
    m_calendar = add("exportCalendar", tr("As a calendar (.ics) …"), ExportFormat::Calendar);
    m_cards->setVisible(false);
    m_calendar->setVisible(false);
}

void ExportMenu::setKind(const core::EntityInfo& kind)
{
    static const QStringList dated{QStringLiteral("session"), QStringLiteral("series"), QStringLiteral("committee"),
        QStringLiteral("consultation_case")};
    m_cards->setVisible(kind.name() == QLatin1StringView("person"));
    m_calendar->setVisible(dated.contains(kind.name()));
}

} // namespace ui
