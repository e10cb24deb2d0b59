#include "core/exchange/importmapping.h"

#include "core/model/entities/municipality.h"
#include "core/support/text.h"

#include <QRegularExpression>

namespace core {

namespace {

const QString edtfSuffix = QStringLiteral(":edtf");

/** Headers of the official lists of Kreise and the fields they go into. */
const QHash<QString, QString>& officialHeaders()
{
    static const QHash<QString, QString> headers{{QStringLiteral("ags"), QStringLiteral("ags")},
        {QStringLiteral("name"), QStringLiteral("name")}, {QStringLiteral("art"), QStringLiteral("kind")},
        {QStringLiteral("land"), QStringLiteral("state")},
        {QStringLiteral("regierungsbezirk"), QStringLiteral("district")},
        {QStringLiteral("nuts3"), QStringLiteral("nuts3")}, {QStringLiteral("einwohner"), QStringLiteral("population")},
        {QStringLiteral("flache km2"), QStringLiteral("area_km2")}};
    return headers;
}

ImportMapping officialMapping(const QStringList& header, const QString& fileName)
{
    ImportMapping mapping;
    mapping.officialList = true;
    for (const QString& column : header)
        mapping.fields.append(officialHeaders().value(text::foldedWords(column)));
    static const QRegularExpression year(QStringLiteral("(?:^|\\D)((?:19|20)\\d\\d)(?:\\D|$)"));
    const QRegularExpressionMatch match = year.match(fileName);
    if (match.hasMatch() && mapping.columnOf(QStringLiteral("population")) >= 0)
        mapping.constants.insert(QStringLiteral("population_date"), QDate(match.captured(1).toInt(), 12, 31));
    return mapping;
}

bool isOfficialList(const EntityInfo& kind, const QStringList& header)
{
    if (&kind != &Municipality::info())
        return false;
    QStringList folded;
    for (const QString& column : header)
        folded.append(text::foldedWords(column));
    return folded.contains(QStringLiteral("ags")) && folded.contains(QStringLiteral("name"))
        && folded.contains(QStringLiteral("art")) && !folded.contains(QStringLiteral("id"));
}

QString fieldFor(const EntityInfo& kind, const QString& header, Languages languages)
{
    const QString folded = text::foldedWords(header);
    if (folded == QStringLiteral("id"))
        return QStringLiteral("id");
    for (const FieldInfo& field : kind.fields) {
        QStringList names{field.name().toString()};
        for (const Labels* labels : languages)
            names.append(labels->of(field.label));
        for (const QString& name : names) {
            if (text::foldedWords(name) == folded)
                return field.name().toString();
            if (field.type == FieldType::Fuzzy && text::foldedWords(name + QStringLiteral(" EDTF")) == folded)
                return field.name() + edtfSuffix;
        }
    }
    return {};
}

} // namespace

ImportMapping guessMapping(
    const EntityInfo& kind, const QStringList& header, const QString& fileName, Languages languages)
{
    if (isOfficialList(kind, header))
        return officialMapping(header, fileName);
    ImportMapping mapping;
    for (const QString& column : header) {
        const QString field = fieldFor(kind, column, languages);
        mapping.fields.append(mapping.fields.contains(field) ? QString() : field);
    }
    return mapping;
}

ImportMapping guessMapping(
    const EntityInfo& kind, const ImportTable& table, const QString& fileName, Languages languages)
{
    if (table.hasColumns)
        return guessMapping(kind, table.header, fileName, languages);
    ImportMapping mapping;
    mapping.fields = table.header;
    return mapping;
}

Result<void> mapColumn(ImportMapping& mapping, const EntityInfo& kind, const QStringList& header, const QString& column,
    const QString& field)
{
    qsizetype index = header.indexOf(column.trimmed());
    bool isNumber = false;
    const int number = column.toInt(&isNumber);
    if (index < 0 && isNumber)
        index = number - 1;
    if (index < 0 || index >= header.size())
        return fail(ErrorKind::UsageWrong, column, header.join(QStringLiteral(", ")));
    const QString key = field.endsWith(edtfSuffix) ? field.chopped(edtfSuffix.size()) : field;
    if (!field.isEmpty() && field != QStringLiteral("id") && kind.indexOf(key) < 0)
        return fail(ErrorKind::NoSuchField, kind.name(), field);
    mapping.fields[index] = field;
    return {};
}

} // namespace core
