#include "ui/dialogs/pdfviewer.h"

#include <QCoreApplication>
#include <QLibrary>

namespace ui {

namespace {

QFunctionPointer inModule(const char* name)
{
    return QLibrary::resolve(
        QCoreApplication::applicationDirPath() + QStringLiteral("/libwerkstattbuch-preview"), name);
}

} // namespace

QWidget* makePdfViewer(const QByteArray& pdf, QWidget* parent)
{
    using Make = QWidget* (*)(QWidget*, const QByteArray*);
    static const auto make = reinterpret_cast<Make>(inModule("wbMakePdfPreview"));
    return make ? make(parent, &pdf) : nullptr;
}

bool printPdf(const QByteArray& pdf, const QString& title, QWidget* parent, const QString& file)
{
    using Print = bool (*)(QWidget*, const QByteArray*, const QString*, const QString*);
    static const auto print = reinterpret_cast<Print>(inModule("wbPrintPdf"));
    return print && print(parent, &pdf, &title, &file);
}

} // namespace ui
