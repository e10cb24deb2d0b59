#pragma once

#include "core/support/result.h"

#include <QCborValue>
#include <QStringList>
#include <optional>

class QIODevice;

namespace core {

/** What the reader refuses, so that no file exhausts memory or stack. */
namespace jsonlimit {
inline constexpr qint64 FileBytes = 512LL * 1024 * 1024;
inline constexpr qsizetype TextBytes = 1024LL * 1024; ///< as UTF-8
inline constexpr int Depth = 16; ///< within one member of a record
inline constexpr qint64 Values = 5'000'000; ///< of a whole file
} // namespace jsonlimit

/** Takes JSON (RFC 8259, strict) apart, piece by piece. The first thing that makes the file unreadable ends it all:
 *  error() says where and why, and nothing more is found. What is wrong only within one value is a flaw, and reading
 * goes on behind it. */
class JsonScanner {
public:
    /** @param source open for reading and longer lived than this */
    explicit JsonScanner(QIODevice& source);

    /** The next character that is not blank, left where it is; 0 at the end of the file and after an error. */
    char look();
    /** Goes past a character if it is the next one. */
    bool take(char wanted);
    /** The same where it has to be there. */
    void expect(char wanted);
    /** A text in quotation marks. */
    QString text();
    /** Any value; an object keeps the order of its members. */
    QCborValue value(int depth = 0);
    /** Fails unless nothing but blanks is left. */
    void expectEnd();

    /** Makes the file unreadable from here. */
    void fail(const char* reason);
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /** ParseFailed with detail "line:column reason", or InputOutput. @pre hasFailed() */
    [[nodiscard]] const Error& error() const { return *m_error; }

    /** What was wrong in the values since this was last asked for: duplicate-key, lone-surrogate, nul-byte,
     *  number-too-large. */
    [[nodiscard]] QStringList takeFlaws();
    void dropFlaws() { m_flaws.clear(); }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    [[nodiscard]] int byte();
    bool fetch();
    void pass();
    void escape(QByteArray& into);
    void append(char32_t code, QByteArray& into);
    [[nodiscard]] char32_t codeUnit();
    QCborValue number();
    QCborValue word(const char* word, const QCborValue& meaning);
    QCborValue list(int depth);
    QCborValue object(int depth);

    QIODevice& m_source;
    QByteArray m_piece;
    qsizetype m_at = 0; ///< in m_piece
    qint64 m_read = 0;
    qint64 m_line = 1;
    int m_column = 1;
    qint64 m_values = 0;
    QStringList m_flaws;
    std::optional<Error> m_error;
};

} // namespace core
