#include "core/exchange/xlsxfile.h"

#include "core/exchange/xlsxlibrary.h"
#include "core/support/durablefile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>
#include <cerrno>

namespace core {

namespace {

constexpr double narrowest = 9; ///< of a column, in characters
constexpr double widest = 60;
constexpr qsizetype measuredCharacters = 60;
constexpr int mostSheetName = 31;
constexpr double secondsOfADay = 86'400;
constexpr qint64 mostWhole = Q_INT64_C(9'007'199'254'740'992); ///< whole numbers that a spreadsheet keeps exactly
constexpr qint64 chunk = 1 << 16;
constexpr auto sheetPart = "xl/worksheets/sheet1.xml";

tl::unexpected<Error> failed(lxw_error error)
{
    if (errno == ENOSPC)
        return fail(ErrorKind::DiskFull);
    return fail(ErrorKind::InputOutput, {}, QString::fromUtf8(xlsxLibrary()->lxw_strerror(error)));
}

/** A name that Excel takes for a sheet. */
QByteArray sheetName(QString name)
{
    static const QRegularExpression refused(QStringLiteral(R"([\[\]:*?/\\'\x00-\x1f\x7f])"));
    name = name.remove(refused).left(mostSheetName).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.isEmpty() ? QByteArray("1") : name.toUtf8();
}

bool needsCode(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || code == 0xFFFE || code == 0xFFFF;
}

/** Whether a text would be read as the code of a character from here on: _x0041_ */
bool looksLikeCode(QStringView text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() >= 7 && text.startsWith(u"_x") && text.at(6) == u'_' && isHex(text.at(2)) && isHex(text.at(3))
        && isHex(text.at(4)) && isHex(text.at(5));
}

QString coded(QChar character)
{
    return QStringLiteral("_x%1_").arg(character.unicode(), 4, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
}

/** Bytes of a part of the file before they were packed, from the list at the end of it; -1 where it is not there. */
qint64 unpackedBytes(QFile& file, const QByteArray& part)
{
    constexpr qint64 mostTail = 1 << 16;
    file.seek(std::max<qint64>(0, file.size() - mostTail));
    const QByteArray tail = file.readAll();
    file.seek(0);
    for (qsizetype at = tail.indexOf("PK\1\2"); at >= 0 && at + 46 < tail.size(); at = tail.indexOf("PK\1\2", at + 4)) {
        const auto length = qFromLittleEndian<quint16>(tail.constData() + at + 28);
        if (tail.mid(at + 46, length) == part)
            return qFromLittleEndian<quint32>(tail.constData() + at + 24);
    }
    return -1;
}

} // namespace

QString xlsxText(const QString& text, qsizetype most, const QString& sign, bool* cut)
{
    QString written;
    qsizetype room = most - sign.size();
    qsizetype kept = -1; // where the sign would stand
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString piece = text.at(i);
        if (needsCode(text.at(i)))
            piece = coded(text.at(i));
        else if (text.at(i) == u'_' && looksLikeCode(QStringView(text).sliced(i)))
            piece = coded(u'_');
        else if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            piece += text.at(++i);
        if (kept < 0 && written.size() + piece.size() > room)
            kept = written.size();
        if (written.size() + piece.size() > most) {
            if (cut)
                *cut = true;
            return written.left(kept) + sign;
        }
        written += piece;
    }
    return written;
}

struct XlsxFile::Work {
    XlsxOptions options;
    QTemporaryDir folder;
    QByteArray path;
    QByteArray folderPath;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* bold = nullptr;
    lxw_format* text = nullptr;
    lxw_format* whole = nullptr;
    lxw_format* real = nullptr;
    lxw_format* day = nullptr;
    lxw_format* time = nullptr;
    qint64 rows = 0;
    qint64 cut = 0;
    QList<qsizetype> widths; ///< of what stands in the columns, in characters

    ~Work()
    {
        if (book)
            xlsxLibrary()->lxw_workbook_free(book);
    }

    lxw_format* format(const char* number)
    {
        lxw_format* const made = xlsxLibrary()->workbook_add_format(book);
        xlsxLibrary()->format_set_num_format(made, number);
        xlsxLibrary()->format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    Result<void> open(qsizetype columns)
    {
        if (!folder.isValid())
            return fail(ErrorKind::InputOutput, folder.path(), folder.errorString());
        folderPath = QFile::encodeName(folder.path());
        path = QFile::encodeName(folder.filePath(QStringLiteral("table.xlsx")));
        lxw_workbook_options how{};
        how.constant_memory = LXW_TRUE;
        how.tmpdir = folderPath.data();
        if (!xlsxLibrary())
            return fail(ErrorKind::Internal, QStringLiteral("xlsx"), QStringLiteral("libxlsxwriter"));
        errno = 0;
        book = xlsxLibrary()->workbook_new_opt(path.constData(), &how);
        if (!book)
            return failed(LXW_ERROR_CREATING_TMPFILE);
        lxw_doc_properties about{};
        about.created = options.created.toSecsSinceEpoch();
        xlsxLibrary()->workbook_set_properties(book, &about);
        sheet = xlsxLibrary()->workbook_add_worksheet(book, sheetName(options.sheet).constData());
        if (!sheet || !sheet->optimize_tmpfile)
            return failed(LXW_ERROR_CREATING_TMPFILE);
        bold = format("@");
        xlsxLibrary()->format_set_bold(bold);
        xlsxLibrary()->format_set_bottom(bold, LXW_BORDER_THIN);
        text = format("@");
        xlsxLibrary()->format_set_text_wrap(text);
        whole = format("0");
        real = format("General");
        day = format("dd.mm.yyyy");
        time = format("hh:mm");
        xlsxLibrary()->worksheet_freeze_panes(sheet, 1, 0);
        xlsxLibrary()->worksheet_repeat_rows(sheet, 0, 0);
        xlsxLibrary()->worksheet_set_landscape(sheet);
        xlsxLibrary()->worksheet_set_paper(sheet, 9); // A4
        xlsxLibrary()->worksheet_fit_to_pages(sheet, 1, 0);
        xlsxLibrary()->worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        widths.resize(columns, 0);
        return {};
    }

    void measure(qsizetype column, QStringView shown)
    {
        const qsizetype end = shown.indexOf(u'\n');
        const qsizetype length = std::min(end < 0 ? shown.size() : end, measuredCharacters);
        widths[column] = std::max(widths.at(column), length);
    }

    lxw_error writeText(qsizetype column, const QString& shown, lxw_format* format)
    {
        if (shown.isEmpty())
            return LXW_NO_ERROR;
        bool wasCut = false;
        const QString written = xlsxText(shown, mostCharacters, options.cutSign, &wasCut);
        cut += wasCut ? 1 : 0;
        return xlsxLibrary()->worksheet_write_string(
            sheet, lxw_row_t(rows), lxw_col_t(column), written.toUtf8().constData(), format);
    }

    lxw_error writeNumber(qsizetype column, double number, lxw_format* format)
    {
        return xlsxLibrary()->worksheet_write_number(sheet, lxw_row_t(rows), lxw_col_t(column), number, format);
    }

    lxw_error write(qsizetype column, const TableCell& cell)
    {
        static const QDate first(1900, 3, 1); // before it spreadsheets do not agree on the calendar
        static const QDate zero(1899, 12, 30);
        measure(column, cell.text);
        if (const auto* number = std::get_if<qint64>(&cell.value); number && std::abs(*number) <= mostWhole)
            return writeNumber(column, double(*number), whole);
        if (const auto* number = std::get_if<double>(&cell.value); number && std::isfinite(*number))
            return writeNumber(column, *number, real);
        if (const auto* date = std::get_if<QDate>(&cell.value); date && *date >= first && date->year() <= 9999)
            return writeNumber(column, double(zero.daysTo(*date)), day);
        if (const auto* clock = std::get_if<QTime>(&cell.value); clock && clock->isValid())
            return writeNumber(column, QTime(0, 0).secsTo(*clock) / secondsOfADay, time);
        return writeText(column, cell.text, text);
    }

    /** The library does not look whether what it wrote has reached the disk. */
    Result<void> check()
    {
        errno = 0;
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile))
            return failed(LXW_ERROR_CREATING_TMPFILE);
        return {};
    }
};

XlsxFile::XlsxFile(XlsxOptions options)
    : m_work(new Work{std::move(options), {}, {}, {}, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
        nullptr, 0, 0, {}})
{
}

XlsxFile::~XlsxFile() = default;

Result<void> XlsxFile::head(const QStringList& labels)
{
    WB_TRY(m_work->open(labels.size()));
    for (qsizetype column = 0; column < labels.size(); ++column) {
        m_work->measure(column, labels.at(column));
        if (const lxw_error error = m_work->writeText(column, labels.at(column), m_work->bold))
            return failed(error);
    }
    ++m_work->rows;
    return {};
}

Result<void> XlsxFile::row(const QList<TableCell>& cells)
{
    if (m_work->rows >= mostRows)
        return fail(ErrorKind::ValueTooLong, QStringLiteral("rows"), QString::number(mostRows - 1));
    errno = 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (const lxw_error error = m_work->write(column, cells.at(column)))
            return failed(error);
    }
    ++m_work->rows;
    return {};
}

Result<void> XlsxFile::finish(QIODevice& target)
{
    Work& work = *m_work;
    WB_TRY(work.check());
    const qint64 bytes = std::ftell(work.sheet->optimize_tmpfile);
    for (qsizetype column = 0; column < work.widths.size(); ++column) {
        const double width = std::clamp(double(work.widths.at(column)) + 3, narrowest, widest);
        xlsxLibrary()->worksheet_set_column(work.sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
    }
    if (!work.widths.isEmpty())
        xlsxLibrary()->worksheet_autofilter(
            work.sheet, 0, 0, lxw_row_t(std::max<qint64>(work.rows - 1, 0)), lxw_col_t(work.widths.size() - 1));
    errno = 0;
    const lxw_error error = xlsxLibrary()->workbook_close(std::exchange(work.book, nullptr));
    if (error)
        return failed(error);
    QFile made(QFile::decodeName(work.path));
    if (!made.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputOutput, made.fileName(), made.errorString());
    if (unpackedBytes(made, sheetPart) < bytes)
        return fail(ErrorKind::DiskFull);
    while (!made.atEnd()) {
        const QByteArray part = made.read(chunk);
        if (part.isEmpty())
            return fail(ErrorKind::InputOutput, made.fileName(), made.errorString());
        if (target.write(part) != part.size())
            return tl::unexpected<Error>(writeError(target));
    }
    return {};
}

qint64 XlsxFile::cutCells() const
{
    return m_work->cut;
}

} // namespace core
