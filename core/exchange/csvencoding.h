#pragma once

#include "core/support/result.h"

#include <QIODevice>
#include <QStringConverter>
#include <functional>
#include <memory>
#include <optional>

namespace core {

/** The bytes of a CSV file as UTF-8 without byte order mark, in pieces, whatever the file is encoded in. What has no
 *  meaning in its encoding becomes U+FFFD; only a file that calls itself UTF-8 is handed on as it is. */
class Utf8Source {
public:
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /** Reads the source once to find its encoding: a byte order mark, else strict UTF-8, else Windows-1252.
     *  @param source open, not sequential, and longer lived than this
     *  @param progress asked after each piece of both passes; false ends in Cancelled */
    [[nodiscard]] static Result<Utf8Source> open(QIODevice& source, Progress progress);

    /** The next piece; empty at the end. A character may lie across two pieces. */
    [[nodiscard]] Result<QByteArray> next();

    /** "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" or "Windows-1252" */
    [[nodiscard]] QString encoding() const;

private:
    Utf8Source(QIODevice& source, Progress progress)
        : m_source(&source)
        , m_progress(std::move(progress))
    {
    }
    [[nodiscard]] Result<QByteArray> piece();
    [[nodiscard]] Result<bool> isUtf8();
    [[nodiscard]] QByteArray cutCharacter();

    QIODevice* m_source;
    Progress m_progress;
    qint64 m_done = 0; ///< bytes of all passes
    int m_passes = 1;
    std::optional<QStringConverter::Encoding> m_unicode; ///< none: Windows-1252
    std::unique_ptr<QStringDecoder> m_decoder; ///< for UTF-16 and UTF-32
    std::unique_ptr<QStringEncoder> m_encoder; ///< keeps half a surrogate pair from one piece to the next
    bool m_ended = false;
};

} // namespace core
