#include "core/store/schemacheck.h"

#include "core/store/database.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>

namespace core {

namespace {

struct SchemaItem {
    QString type;
    QString name;
    QString table;
    QString sql; ///< as it is written

    bool operator==(const SchemaItem&) const = default;
    [[nodiscard]] QString key() const { return type + u' ' + name; }
    [[nodiscard]] QString line() const
    {
        return key() + QStringLiteral(" on ") + table + QStringLiteral(": ") + sql.simplified();
    }
};

Result<QList<SchemaItem>> readItems(Database& database)
{
    QList<SchemaItem> items;
    WB_ASSIGN(rows,
        database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name, tbl_name, sql"));
    for (;;) {
        WB_ASSIGN(row, rows.step());
        if (!row)
            return items;
        items.append({rows.columnText(0), rows.columnText(1), rows.columnText(2), rows.columnText(3)});
    }
}

bool isStatistics(const SchemaItem& item)
{
    static const QStringList lines{
        SchemaItem{QStringLiteral("table"), QStringLiteral("sqlite_stat1"), QStringLiteral("sqlite_stat1"),
            QStringLiteral("CREATE TABLE sqlite_stat1(tbl,idx,stat)")}
            .line(),
        SchemaItem{QStringLiteral("table"), QStringLiteral("sqlite_stat4"), QStringLiteral("sqlite_stat4"),
            QStringLiteral("CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)")}
            .line()};
    return item.name.startsWith(u"sqlite_stat") && lines.contains(item.line());
}

/** FTS5 may lay its own tables out anew in another version of SQLite; but they are never more than names and types. A
 *  table with an expression in it is somebody else's. */
bool isShadowTable(const SchemaItem& item, const QStringList& searchTables)
{
    static const QRegularExpression plain(
        QStringLiteral("^CREATE TABLE '[a-z0-9_]+'\\([a-z0-9_]+( (INTEGER|BLOB|TEXT))?( PRIMARY KEY)?"
                       "(, ?[a-z0-9_]+( (INTEGER|BLOB|TEXT))?)*"
                       "(, ?PRIMARY KEY\\([a-z0-9_, ]+\\))?\\)( WITHOUT ROWID)?$"));
    static const QStringList parts{QStringLiteral("_data"), QStringLiteral("_idx"), QStringLiteral("_content"),
        QStringLiteral("_docsize"), QStringLiteral("_config")};
    // The names first: they tell nearly all tables apart without reading how they are made.
    const bool isNamedSo = std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
        return item.name.endsWith(part) && searchTables.contains(item.name.chopped(part.size()));
    });
    return item.type == u"table" && isNamedSo && plain.match(item.sql.simplified()).hasMatch();
}

QStringList namesOfSearchTables(const QList<SchemaItem>& items)
{
    QStringList names;
    for (const SchemaItem& item : items) {
        const QString sql = item.type == u"table" ? item.sql.simplified() : QString();
        if (sql.startsWith(u"CREATE VIRTUAL TABLE") && sql.contains(u"USING fts5"))
            names += item.name;
    }
    return names;
}

QString keyOf(const QString& line)
{
    return line.left(line.indexOf(QStringLiteral(" on ")));
}

QHash<QString, QString> byKey(const QStringList& text)
{
    QHash<QString, QString> lines;
    for (const QString& line : text)
        lines.insert(keyOf(line), line);
    return lines;
}

QString firstDifference(const QStringList& expected, const QStringList& found)
{
    const QHash<QString, QString> wanted = byKey(expected);
    const QHash<QString, QString> present = byKey(found);
    const auto marked = [](const QString& mark, const QString& line) { return (mark + keyOf(line)).left(200); };
    for (const QString& line : found) {
        const auto own = wanted.constFind(keyOf(line));
        if (own == wanted.cend())
            return marked(QStringLiteral("+ "), line);
        if (*own != line)
            return marked(QStringLiteral("~ "), line);
    }
    for (const QString& line : expected) {
        if (!present.contains(keyOf(line)))
            return marked(QStringLiteral("- "), line);
    }
    return QStringLiteral("double"); // the same object twice, which only a forged file can hold
}

/** What was found right last. One book has several connections, and reading all of its tables anew for each would take
 *  as long as opening it. */
class LastRight {
public:
    [[nodiscard]] bool is(const QByteArray& fingerprint, const QList<SchemaItem>& items)
    {
        const QMutexLocker lock(&m_alone);
        return m_fingerprint == fingerprint && m_items == items;
    }
    void note(const QByteArray& fingerprint, const QList<SchemaItem>& items)
    {
        const QMutexLocker lock(&m_alone);
        m_fingerprint = fingerprint;
        m_items = items;
    }

private:
    QMutex m_alone;
    QByteArray m_fingerprint;
    QList<SchemaItem> m_items;
};

LastRight& lastRight()
{
    static LastRight known;
    return known;
}

Result<QStringList> expectedText(const Schema& schema, int version)
{
    WB_ASSIGN(database, Database::openMemory());
    for (const SchemaStep& step : schema.steps.first(version))
        WB_TRY(database.execScript(step.script));
    return schemaText(database);
}

QStringList textOf(const QList<SchemaItem>& items)
{
    const QStringList searchTables = namesOfSearchTables(items);
    QStringList text;
    for (const SchemaItem& item : items) {
        const bool automaticIndex = item.type == u"index" && item.sql.isEmpty();
        if (!automaticIndex && !isStatistics(item) && !isShadowTable(item, searchTables))
            text += item.line();
    }
    return text;
}

} // namespace

Result<QStringList> schemaText(Database& database)
{
    WB_ASSIGN(items, readItems(database));
    return textOf(items);
}

QByteArray schemaFingerprint(const QStringList& text)
{
    return QCryptographicHash::hash(text.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
}

Result<void> checkSchema(Database& database, const Schema& schema)
{
    WB_ASSIGN(version, database.schemaVersion());
    if (version > schema.version())
        return fail(ErrorKind::FileNewer, database.path(), QString::number(version));
    const QByteArray fingerprint = version >= 1 ? schema.steps.at(version - 1).fingerprint : QByteArray();
    WB_ASSIGN(items, readItems(database));
    if (!fingerprint.isEmpty() && lastRight().is(fingerprint, items))
        return {};
    const QStringList found = textOf(items);
    if (!fingerprint.isEmpty() && schemaFingerprint(found) == fingerprint) {
        lastRight().note(fingerprint, items);
        return {};
    }
    WB_ASSIGN(expected, expectedText(schema, std::max(version, 0)));
    return fail(ErrorKind::FileForeignSchema, database.path(), firstDifference(expected, found));
}

} // namespace core
