#include "core/book/diaryparser.h"

#include <QStringList>

namespace core {

namespace {

class Parser {
public:
    explicit Parser(const QString& text)
        : m_lines(text.split(u'\n'))
    {
    }

    [[nodiscard]] qint64 line() const { return m_number; }

    [[nodiscard]] Result<QList<DiaryEntry>> parse()
    {
        for (const QString& raw : std::as_const(m_lines)) {
            ++m_number;
            QString line = raw;
            while (!line.isEmpty() && line.back().isSpace())
                line.chop(1);
            if (line.startsWith(u'#'))
                continue;
            if (!take(line))
                return fail(ErrorKind::ParseFailed, line.left(80), QString::number(m_number));
        }
        endParagraph();
        return m_entries;
    }

private:
    /** False where the line means nothing. */
    bool take(const QString& line)
    {
        if (line.isEmpty()) {
            // A blank line inside a long text does not end it; the next line tells.
            m_blanks += m_value ? 1 : 0;
            if (!m_value)
                endParagraph();
            return true;
        }
        if (m_value && line.startsWith(QStringLiteral("  "))) {
            *m_value += QString(m_blanks + (m_value->isEmpty() ? 0 : 1), u'\n') + line.mid(2);
            m_blanks = 0;
            return true;
        }
        if (m_blanks > 0)
            endParagraph();
        m_value = nullptr;
        m_blanks = 0;
        if (line.startsWith(QStringLiteral("+ ")) || line.startsWith(QStringLiteral("= "))
            || line.startsWith(QStringLiteral("- ")))
            return begin(line);
        if (m_entry.blocks.isEmpty())
            return takeDay(line);
        return m_columns.isEmpty() ? takeField(line) : takeRow(line);
    }

    bool begin(const QString& line)
    {
        DiaryBlock block;
        block.line = m_number;
        const QString words = line.mid(2).trimmed();
        m_columns.clear();
        if (line.startsWith(u'+')) {
            const qsizetype colon = words.indexOf(u':');
            const QStringList parts = words.left(colon).simplified().split(u' ');
            block.kind = parts.first();
            block.alias = parts.value(1);
            if (colon >= 0) {
                for (const QString& column : words.mid(colon + 1).split(u'|'))
                    m_columns.append(column.trimmed());
                m_rowKind = block.kind;
                m_rows = 0;
            }
        } else {
            block.verb = line.startsWith(u'=') ? DiaryBlock::Verb::Change : DiaryBlock::Verb::Remove;
            block.alias = words;
        }
        m_entry.blocks.append(block);
        return m_columns.isEmpty() || block.alias.isEmpty();
    }

    bool takeDay(const QString& line)
    {
        const bool isDay = line.startsWith(QStringLiteral("today")) || line.front().isDigit();
        if (isDay)
            m_entry.day = line.trimmed();
        return isDay;
    }

    bool takeField(const QString& line)
    {
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1)
            return false;
        const QString key = line.left(equals).trimmed();
        const QString value = line.mid(equals + 1).trimmed();
        DiaryBlock& block = m_entry.blocks.last();
        if (key == QStringLiteral("because")) {
            block.because = value;
            m_value = &block.because;
        } else {
            block.fields.append({key, value});
            m_value = &block.fields.last().second;
        }
        return true;
    }

    bool takeRow(const QString& line)
    {
        const QStringList cells = line.split(u'|');
        if (cells.size() > m_columns.size())
            return false;
        DiaryBlock block;
        block.kind = m_rowKind;
        block.line = m_number;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString cell = cells.at(i).trimmed();
            if (m_columns.at(i) == QStringLiteral("alias"))
                block.alias = cell;
            else if (!cell.isEmpty())
                block.fields.append({m_columns.at(i), cell});
        }
        if (m_rows++ == 0)
            m_entry.blocks.removeLast(); // the heading is no record
        m_entry.blocks.append(block);
        return true;
    }

    void endParagraph()
    {
        if (!m_entry.day.isEmpty() || !m_entry.blocks.isEmpty())
            m_entries.append(m_entry);
        m_entry = {};
        m_columns.clear();
        m_value = nullptr;
        m_blanks = 0;
    }

    const QStringList m_lines;
    qint64 m_number = 0;
    QList<DiaryEntry> m_entries;
    DiaryEntry m_entry;
    QStringList m_columns; ///< of a table of records
    QString m_rowKind;
    qint64 m_rows = 0;
    QString* m_value = nullptr; ///< the value that an indented line goes on with
    qsizetype m_blanks = 0; ///< blank lines since then
};

} // namespace

Result<QList<DiaryEntry>> parseDiary(const QString& text, qint64& line)
{
    Parser parser(text);
    auto entries = parser.parse();
    line = parser.line();
    return entries;
}

} // namespace core
