#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/**
 * The text of the handbook: a few marks of Markdown, read by us, so that what we show is what the parser knows and
 * nothing else. A page is lines:
 *
 *     # Title                     once, first
 *     ## Section
 *     - point      1. step        one line each
 *     > remark
 *     | head | head |             a table; a line of |---| behind its head
 *         command                 four blanks
 *     ![what it shows](name.png)  a picture of resources/handbook/pictures
 *
 * and everything else is a paragraph, up to the next empty line. In them: **name on the screen**, [[Ctrl+N]] for keys,
 * `what is typed`, [words](page) for a link. There is no HTML and no way out of the program.
 */
namespace ui {

struct HandbookSpan {
    enum class Kind { Plain, Strong, Keys, Typed, Link };

    Kind kind = Kind::Plain;
    QString text;
    QString page = {}; ///< of a link

    bool operator==(const HandbookSpan&) const = default;
};

using HandbookSpans = QList<HandbookSpan>;

struct HandbookBlock {
    enum class Kind { Title, Section, Paragraph, Point, Step, Remark, Command, Picture, Table };

    Kind kind = Kind::Paragraph;
    HandbookSpans spans; ///< of a picture what it shows, in words
    QString picture = {}; ///< file name
    QList<QList<HandbookSpans>> rows = {}; ///< of a table, its head first
};

struct HandbookPage {
    QString key;
    QString title;
    QList<HandbookBlock> blocks;

    /** Every word, for searching: a block a line. */
    [[nodiscard]] QString plainText() const;
    /** Every span of the page, also those in tables. */
    [[nodiscard]] HandbookSpans allSpans() const;
};

/** Reads a page. Never fails: what is not understood is taken as plain words and told in `complaints`. */
[[nodiscard]] HandbookPage parseHandbookPage(
    const QString& key, const QString& text, QStringList* complaints = nullptr);

[[nodiscard]] QString plainText(const HandbookSpans& spans);

/** Whether this may be the name of a page: small letters, digits and hyphens only. */
[[nodiscard]] bool isHandbookKey(const QString& key);
/** Whether this may be the name of a picture: as of a page, and .png. */
[[nodiscard]] bool isHandbookPicture(const QString& name);

} // namespace ui
