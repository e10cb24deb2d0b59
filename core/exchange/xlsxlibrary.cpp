#include "core/exchange/xlsxlibrary.h"

#include <QLibrary>

namespace core {

namespace {

template <typename Function>
bool find(QLibrary& library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

bool findAll(QLibrary& library, XlsxLibrary& functions)
{
    return find(library, "workbook_new_opt", functions.workbook_new_opt)
        && find(library, "workbook_set_properties", functions.workbook_set_properties)
        && find(library, "workbook_add_worksheet", functions.workbook_add_worksheet)
        && find(library, "workbook_add_format", functions.workbook_add_format)
        && find(library, "workbook_close", functions.workbook_close)
        && find(library, "lxw_workbook_free", functions.lxw_workbook_free)
        && find(library, "lxw_strerror", functions.lxw_strerror)
        && find(library, "format_set_num_format", functions.format_set_num_format)
        && find(library, "format_set_align", functions.format_set_align)
        && find(library, "format_set_bold", functions.format_set_bold)
        && find(library, "format_set_bottom", functions.format_set_bottom)
        && find(library, "format_set_text_wrap", functions.format_set_text_wrap)
        && find(library, "worksheet_freeze_panes", functions.worksheet_freeze_panes)
        && find(library, "worksheet_repeat_rows", functions.worksheet_repeat_rows)
        && find(library, "worksheet_set_landscape", functions.worksheet_set_landscape)
        && find(library, "worksheet_set_paper", functions.worksheet_set_paper)
        && find(library, "worksheet_fit_to_pages", functions.worksheet_fit_to_pages)
        && find(library, "worksheet_ignore_errors", functions.worksheet_ignore_errors)
        && find(library, "worksheet_write_string", functions.worksheet_write_string)
        && find(library, "worksheet_write_number", functions.worksheet_write_number)
        && find(library, "worksheet_set_column", functions.worksheet_set_column)
        && find(library, "worksheet_autofilter", functions.worksheet_autofilter);
}

} // namespace

const XlsxLibrary* xlsxLibrary()
{
    static XlsxLibrary functions;
    static const bool isThere = [] {
        QLibrary library(QStringLiteral("xlsxwriter"), QStringLiteral(LXW_SOVERSION)); // what its header describes
        return library.load() && findAll(library, functions); // stays loaded when this goes
    }();
    return isThere ? &functions : nullptr;
}

} // namespace core
