#include "core/exchange/jsonreader.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/importfile.h"
#include "core/exchange/jsonscanner.h"

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QSet>

namespace core {

namespace {

class JsonReader {
public:
    explicit JsonReader(QIODevice& source)
        : m_scan(source)
    {
    }

    Result<QList<ImportTable>> read()
    {
        switch (m_scan.look()) {
        case '[':
            m_tables.append(records({}));
            break;
        case '{':
            kinds();
            break;
        case '\0':
            m_scan.fail("empty");
            break;
        default:
            m_scan.fail("no-list");
        }
        m_scan.expectEnd();
        if (m_scan.hasFailed())
            return tl::unexpected<Error>(m_scan.error());
        return std::move(m_tables);
    }

private:
    void kinds()
    {
        QSet<QString> names;
        m_scan.expect('{');
        if (m_scan.take('}'))
            return;
        do {
            const QString name = m_scan.text();
            m_scan.dropFlaws(); // no kind is called like that
            if (names.contains(name))
                m_scan.fail("duplicate-kind");
            names.insert(name);
            m_scan.expect(':');
            if (m_scan.look() != '[')
                m_scan.fail("no-list");
            m_tables.append(records(name));
        } while (m_scan.take(','));
        m_scan.expect('}');
    }

    ImportTable records(const QString& kind)
    {
        ImportTable table;
        table.kind = kind;
        table.hasColumns = false;
        m_columns.clear();
        m_scan.expect('[');
        if (m_scan.take(']'))
            return table;
        do
            table.lines.append(record(table));
        while (m_scan.take(','));
        m_scan.expect(']');
        return table;
    }

    ImportLine record(ImportTable& table)
    {
        ImportLine line;
        const bool isObject = m_scan.look() == '{';
        line.line = m_scan.line();
        if (!isObject) {
            m_scan.value();
            m_scan.dropFlaws();
            line.problems.append({0, {}, {ErrorKind::ParseFailed, {}, QStringLiteral("no-object")}});
        } else if (m_scan.expect('{'); !m_scan.take('}')) {
            do
                member(table, line);
            while (m_scan.take(','));
            m_scan.expect('}');
        }
        m_cells += line.cells.size() + 1;
        if (m_cells > csvlimit::TableCells)
            m_scan.fail("table-too-large");
        return line;
    }

    void member(ImportTable& table, ImportLine& line)
    {
        const QString key = m_scan.text();
        m_scan.expect(':');
        const QCborValue value = m_scan.value();
        if (m_scan.hasFailed())
            return;
        for (const QString& flaw : m_scan.takeFlaws())
            line.problems.append({0, key, {ErrorKind::ParseFailed, {}, flaw}});
        const auto known = m_columns.constFind(key);
        const qsizetype column = known == m_columns.cend() ? table.header.size() : *known;
        if (known == m_columns.cend()) {
            if (column == csvlimit::Columns)
                m_scan.fail("table-too-large");
            m_columns.insert(key, column);
            table.header.append(key);
        }
        if (line.cells.size() <= column)
            line.cells.resize(column + 1);
        if (!std::holds_alternative<std::monostate>(line.cells.at(column)))
            line.problems.append({0, key, {ErrorKind::ParseFailed, {}, QStringLiteral("duplicate-key")}});
        line.cells[column] = value;
    }

    JsonScanner m_scan;
    QList<ImportTable> m_tables;
    QHash<QString, qsizetype> m_columns; ///< of the table that is being read
    qint64 m_cells = 0;
};

} // namespace

Result<QList<ImportTable>> readJsonTables(QIODevice& source)
{
    return JsonReader(source).read();
}

Result<QList<ImportTable>> readJsonTables(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readJsonTables(buffer);
}

Result<QList<ImportTable>> readJsonFile(const QString& path)
{
    QFile file(path);
    WB_TRY(openToImport(file));
    return readJsonTables(file).map_error([&](Error error) {
        error.subject = path;
        return error;
    });
}

} // namespace core
