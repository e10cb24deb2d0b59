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
    };
    add("exportXlsx", tr("For Excel (.xlsx) …"), ExportFormat::Xlsx);
    add("exportPdf", tr("For printing (.pdf) …"), ExportFormat::Pdf);
    add("exportCsv", tr("All fields, for taking in again (.csv) …"), ExportFormat::Csv);
}

} // namespace ui
