#include "core/exchange/holidayfile.h"

#include "core/exchange/icalendar.h"
#include "core/exchange/importfile.h"
#include "core/model/entities/schoolholiday.h"
#include "core/support/text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace core {

namespace {

/** German names of the Länder, in the order of State; files of school holidays have them. */
constexpr const char16_t* names[] = {u"Baden-Württemberg", u"Bayern", u"Berlin", u"Brandenburg", u"Bremen", u"Hamburg",
    u"Hessen", u"Mecklenburg-Vorpommern", u"Niedersachsen", u"Nordrhein-Westfalen", u"Rheinland-Pfalz", u"Saarland",
    u"Sachsen", u"Sachsen-Anhalt", u"Schleswig-Holstein", u"Thüringen"};

struct FoundLand {
    State land = State::NW;
    QString words; ///< as they stand in the folded text
};

/** The Land that a text names; the longest name counts, as Sachsen-Anhalt is not Sachsen. */
std::optional<FoundLand> landIn(const QString& text)
{
    const QString folded = u' ' + text::foldedWords(text) + u' ';
    std::optional<FoundLand> found;
    for (size_t i = 0; i < std::size(names); ++i) {
        const QString name = text::foldedWords(QStringView(names[i]));
        if (folded.contains(u' ' + name + u' ') && (!found || name.size() > found->words.size()))
            found = FoundLand{State(i), name};
    }
    return found;
}

/** "Sommerferien Nordrhein-Westfalen 2023" is called "Sommerferien". */
QString nameOf(const QString& summary)
{
    QString name = summary;
    name.remove(QStringLiteral("Sachsen-Anhalt"), Qt::CaseInsensitive); // Sachsen is a part of it
    for (const char16_t* land : names)
        name.remove(QString::fromUtf16(land), Qt::CaseInsensitive);
    static const QRegularExpression year(QStringLiteral("\\b(19|20)\\d\\d(/(19|20)?\\d\\d)?\\b"));
    name.remove(year);
    static const QRegularExpression left(QStringLiteral("\\(\\s*\\)|[-–,:;]\\s*$"));
    name = name.simplified();
    name.remove(left);
    name = name.simplified();
    return name.isEmpty() ? summary : name;
}

QString idOf(State land, const QString& name, const CalendarSpan& span)
{
    static const QUuid space(QStringLiteral("{6a0d2a5c-6a52-5d7e-9f57-2f1a1c7f0a11}"));
    const QString what = detail::wordOf(land) + u'/' + text::foldedWords(name) + u'/'
        + QString::number(span.first.year()) + (span.first.month() < 7 ? u'a' : u'b');
    return QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

} // namespace

Result<ImportTable> readHolidayCalendar(const QString& path)
{
    QFile file(path);
    WB_TRY(openToImport(file));
    WB_ASSIGN(calendar, readCalendar(file.readAll(), path));
    const auto landOfAll = landIn(calendar.name + u' ' + QFileInfo(path).completeBaseName());
    ImportTable table;
    table.kind = QString::fromLatin1(SchoolHoliday::entityKey);
    table.header = {QStringLiteral("id"), QStringLiteral("land"), QStringLiteral("name"), QStringLiteral("start"),
        QStringLiteral("end")};
    for (const CalendarSpan& span : calendar.spans) {
        auto land = landIn(span.summary + u' ' + span.category);
        if (!land)
            land = landOfAll;
        ImportLine line;
        line.line = span.line;
        const QString name = nameOf(span.summary);
        if (!land) {
            line.cells = {QString(), QString(), name};
            line.problems.append({2, QStringLiteral("land"),
                Error{ErrorKind::ValueMissing, QStringLiteral("land"), {}, {}, SchoolHoliday::info().fields[0].label}});
        } else {
            line.cells = {idOf(land->land, name, span), detail::wordOf(land->land), name,
                span.first.toString(Qt::ISODate), span.last.toString(Qt::ISODate)};
        }
        table.lines.append(line);
    }
    return table;
}

} // namespace core
