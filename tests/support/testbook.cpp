#include "tests/support/testbook.h"

#include "core/store/recordsql.h"
#include "core/store/statement.h"

namespace test {

using namespace core;

TestBook::TestBook(quint32 seed)
    : ids(seed)
{
    Result<std::unique_ptr<Book>> book = Book::create(path(), options());
    if (!book)
        qFatal("%s", words(book.error()).constData());
    m_book = *std::move(book);
}

BookOptions TestBook::options()
{
    BookOptions options;
    options.who = QStringLiteral("Test");
    options.clock = &clock;
    options.ids = &ids;
    return options;
}

void TestBook::reopen()
{
    close();
    Result<std::unique_ptr<Book>> book = Book::open(path(), options());
    if (!book)
        qFatal("%s", words(book.error()).constData());
    m_book = *std::move(book);
}

RecordId TestBook::add(const char* kind, const acts::Given& given)
{
    const EntityInfo* entity = findEntity(QString::fromLatin1(kind));
    const Result<Record> record = acts::prepared(m_book->store(), *entity, given, ids);
    if (!record)
        qFatal("%s: %s", kind, words(record.error()).constData());
    const Result<acts::Proposal> proposal = acts::add(m_book->store(), *record);
    const auto applied = m_book->apply(proposal.value());
    if (!applied)
        qFatal("%s: %s", kind, words(applied.error()).constData());
    return record->id();
}

QString TestBook::dump()
{
    return dumpRecords(m_book->connection());
}

QString dumpRecords(Database& database)
{
    QString dump;
    const auto table = [&](const QByteArray& sql, const QString& name) {
        Result<Statement> rows = database.prepare(sql);
        while (rows && rows->step().value_or(false)) {
            QStringList cells{name};
            for (int i = 0; i < rows->columnCount(); ++i)
                cells.append(rows->isNull(i) ? QStringLiteral("∅") : rows->columnText(i));
            dump += cells.join(u'|') + u'\n';
        }
    };
    for (const EntityInfo* entity : allEntities())
        table("SELECT * FROM " + quoted(entity->name()) + " ORDER BY id", entity->name());
    table("SELECT * FROM link ORDER BY record, field, element", QStringLiteral("link"));
    table("SELECT id, entity, owner, title, sort_key, filter_key FROM record WHERE alive = 1 ORDER BY id",
        QStringLiteral("record"));
    return dump;
}

QByteArray words(const Error& error)
{
    QByteArray text =
        "error " + QByteArray::number(int(error.kind)) + ": " + error.subject.toUtf8() + " / " + error.detail.toUtf8();
    for (const Finding& finding : error.findings)
        text += ' ' + finding.rule.toUtf8() + ' ' + finding.field.toUtf8() + ' ' + finding.what.toUtf8();
    return text;
}

} // namespace test
