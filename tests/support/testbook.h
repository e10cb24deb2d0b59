#pragma once

#include "core/book/book.h"

#include <QTemporaryDir>

namespace test {

/** A clock that stands until it is told to go on. */
class FakeClock final : public core::Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now = QDateTime(QDate(2023, 3, 22), QTime(9, 0), Qt::UTC);
};

/** A book in a temporary folder with ids and time of its own. */
class TestBook {
public:
    explicit TestBook(quint32 seed = 1);

    core::Book& operator*() { return *m_book; }
    core::Book* operator->() { return m_book.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.wbuch")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /** Closes and opens it again, as a later run of the program would. */
    void reopen();
    void close() { m_book.reset(); }
    [[nodiscard]] core::BookOptions options();

    /** Adds a record and gives its id; fails the test where that is refused. */
    core::RecordId add(const char* kind, const core::acts::Given& given);
    /** All record tables and links, ordered: what undo must give back. */
    [[nodiscard]] QString dump();

    FakeClock clock;
    core::SeededIdSource ids;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Book> m_book;
};

/** The dump of any connection. */
[[nodiscard]] QString dumpRecords(core::Database& database);

/** Says the error of a result in the test's log. */
[[nodiscard]] QByteArray words(const core::Error& error);

} // namespace test

/** Verifies a result and says its error if it is one. */
#define WB_VERIFY(expression)                                                                                          \
    do {                                                                                                               \
        const auto& wbVerified = (expression);                                                                         \
        QVERIFY2(wbVerified.has_value(), wbVerified ? "" : test::words(wbVerified.error()).constData());               \
    } while (false)
