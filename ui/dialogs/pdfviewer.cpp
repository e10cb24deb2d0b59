#include "ui/dialogs/pdfviewer.h"

#include <QCoreApplication>
#include <QLibrary>

namespace ui {

QWidget* makePdfViewer(const QByteArray& pdf, QWidget* parent)
{
    using Make = QWidget* (*)(QWidget*, const QByteArray*);
    static const auto make = reinterpret_cast<Make>(QLibrary::resolve(
        QCoreApplication::applicationDirPath() + QStringLiteral("/libwerkstattbuch-preview"), "wbMakePdfPreview"));
    return make ? make(parent, &pdf) : nullptr;
}

} // namespace ui
