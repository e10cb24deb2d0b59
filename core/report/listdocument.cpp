#include "core/report/listdocument.h"

#include "core/model/entities/agency.h"
#include "core/report/document.h"
#include "core/report/template.h"

#include <QLocale>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype mostCharacters = 300; ///< of a cell
constexpr qsizetype widest = 40; ///< what a column would like at most, in characters
constexpr qsizetype aroundText = 3; ///< room between two columns, in characters
constexpr qsizetype uprightCharacters = 90; ///< what stands beside each other on an upright page
constexpr qsizetype acrossCharacters = 145; ///< the same across the page

const QString textKey = QStringLiteral("text");
const QString alignKey = QStringLiteral("align");

QString shortened(QString text)
{
    text.replace(u'\n', QStringLiteral(", "));
    return text.size() <= mostCharacters ? text : text.left(mostCharacters - 1) + u'…';
}

qsizetype longestWord(const QString& text)
{
    qsizetype longest = 0;
    qsizetype word = 0;
    for (const QChar character : text) {
        word = character.isSpace() || character == u'-' || character == u'/' ? 0 : word + 1;
        longest = std::max(longest, word);
    }
    return longest;
}

/** How wide a column should be, in characters. */
struct Width {
    qsizetype least = 0; ///< no word is broken
    qsizetype wanted = 0; ///< nothing is

    void take(const QString& text, bool bold)
    {
        const auto wide = [bold](qsizetype characters) { return bold ? characters * 5 / 4 : characters; };
        least = std::max(least, std::min(wide(longestWord(text)), widest));
        wanted = std::max(wanted, std::min(wide(text.size()), widest));
    }
};

/** Shares of the columns: as wide as they want where there is room, else no narrower than their words. */
QStringList shares(const QList<Width>& widths, qsizetype room)
{
    qsizetype wanted = 0;
    qsizetype least = 0;
    for (const Width& width : widths) {
        wanted += width.wanted + aroundText;
        least += width.least + aroundText;
    }
    QStringList shares;
    for (const Width& width : widths) {
        const qsizetype over = width.wanted - width.least;
        const bool fits = wanted <= room || wanted == least;
        const qsizetype part = fits ? over : std::max<qsizetype>(0, over * (room - least) / (wanted - least));
        shares.append(QString::number(width.least + aroundText + part));
    }
    return shares;
}

QVariantMap cell(const QString& text, bool atRight)
{
    return {{textKey, text}, {alignKey, atRight ? QStringLiteral("right") : QStringLiteral("left")}};
}

/** Collects what the template asks for. */
class Collected {
public:
    Collected(const ShownList& list, const Labels& labels)
    {
        const QList<TableHead> heads = headsOf(list, labels);
        for (const qsizetype column : list.columns) {
            const FieldType type = list.kind->fields[size_t(column)].type;
            m_atRight.append(type == FieldType::Integer || type == FieldType::Real);
        }
        for (qsizetype i = 0; i < heads.size(); ++i) {
            m_heads.append(cell(heads.at(i).label, m_atRight.at(i)));
            m_widths.append(Width());
            m_widths.last().take(heads.at(i).label, true);
        }
    }

    void add(const QList<TableCell>& cells)
    {
        QVariantList row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString text = shortened(cells.at(i).text);
            m_widths[i].take(text, false);
            row.append(cell(text, m_atRight.at(i)));
        }
        m_rows.append(QVariantMap{{QStringLiteral("cells"), row}});
    }

    [[nodiscard]] QVariantMap variables(const ListPaper& paper, const Labels& labels) const
    {
        qsizetype wanted = 0;
        for (const Width& width : m_widths)
            wanted += width.wanted + aroundText;
        const bool upright = wanted <= uprightCharacters;
        const QStringList widths = shares(m_widths, upright ? uprightCharacters : acrossCharacters);
        return {{QStringLiteral("title"), labels.of(paper.list.kind->plural)},
            {QStringLiteral("count"), QLocale(labels.language()).toString(m_rows.size())},
            {QStringLiteral("page"), upright ? QStringLiteral("portrait") : QStringLiteral("landscape")},
            {QStringLiteral("widths"), widths.join(u' ')},
            {QStringLiteral("narrowed"), paper.narrowedTo.join(QChar(QChar::LineSeparator))},
            {QStringLiteral("heads"), m_heads}, {QStringLiteral("rows"), m_rows}};
    }

private:
    QList<bool> m_atRight;
    QList<Width> m_widths;
    QVariantList m_heads;
    QVariantList m_rows;
};

/** The agency whose book it is stands at the head, where it is known which one that is. */
Result<report::PageFrame> frameOf(const Reader& reader, const ListPaper& paper, const Labels& labels)
{
    report::PageFrame frame;
    WB_ASSIGN(agencies, reader.all(Agency::info()));
    QList<Agency> own;
    for (const Record& record : agencies) {
        if (auto agency = as<Agency>(record); agency.isOwn)
            own.append(agency);
    }
    if (own.size() == 1) {
        const Agency& agency = own.first();
        frame.agencyName = agency.shortName.isEmpty() ? agency.name : agency.shortName;
        frame.agencyLine = agency.shortName.isEmpty() ? QString() : agency.name;
        frame.website = agency.website;
    }
    const FieldInfo day{"day", "", "", FieldType::Date, {}, {}, nullptr, nullptr, nullptr, nullptr};
    frame.documentKind = labels.of(QT_TRANSLATE_NOOP("model", "List"));
    frame.date = readable(day, paper.at.toLocalTime().date(), labels, {});
    return frame;
}

tl::unexpected<Error> tooMany(const char* what, qsizetype most)
{
    return fail(ErrorKind::ValueTooLong, QString::fromLatin1(what), QString::number(most));
}

} // namespace

Result<QByteArray> makeListDocument(
    Database& database, const Reader& reader, const ListPaper& paper, const Labels& labels, const Progress& progress)
{
    if (paper.list.ids.size() > ListPaper::mostRows)
        return tooMany("rows", ListPaper::mostRows);
    if (paper.list.columns.size() > ListPaper::mostColumns)
        return tooMany("columns", ListPaper::mostColumns);
    ListPaper shown = paper;
    shown.list.withIds = false;
    Collected collected(shown.list, labels);
    WB_TRY(forEachRow(
        database, shown.list, labels,
        [&collected](const QList<TableCell>& cells) -> Result<void> {
            collected.add(cells);
            return {};
        },
        progress));
    WB_ASSIGN(frame, frameOf(reader, shown, labels));
    WB_ASSIGN(text, report::templateText(QStringLiteral("liste"), labels.language()));
    WB_ASSIGN(xml, report::fillTemplate(text, collected.variables(shown, labels)));
    report::DocumentOptions options;
    options.created = paper.at;
    options.program = QStringLiteral("Werkstattbuch " WB_VERSION);
    return report::renderDocument(xml, frame, options);
}

} // namespace core
