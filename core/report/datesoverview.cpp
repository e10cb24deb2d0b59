#include "core/report/documentdata.h"

#include "core/model/entities/format.h"
#include "core/model/entities/session.h"
#include "core/model/entities/titles.h"
#include "core/report/announcement.h"
#include "core/report/announcementwords.h"

#include <algorithm>

namespace core {

namespace {

/** One line of the overview. */
struct Line {
    QString dates, title, subtitle, format, place, state;
    QString order; ///< sort text of its first date
    int year = 0; ///< of its first date; 0: not known yet
};

class Overview {
public:
    Overview(const Reader& reader, const Labels& labels)
        : m_reader(reader)
        , m_labels(labels)
        , m_words(labels.language())
    {
    }

    Result<QVariantMap> of(RecordId agency)
    {
        const EntityInfo& kind = Series::info();
        WB_ASSIGN(ids, m_reader.withValue(kind, kind.indexOf(u"agency"), agency));
        for (const RecordId& id : ids) {
            WB_ASSIGN(record, m_reader.get(id));
            const auto series = as<Series>(record);
            if (series.state != SeriesState::Draft && series.state != SeriesState::Cancelled)
                WB_TRY(addLine(series, id));
        }
        std::ranges::sort(
            m_lines, {}, [](const Line& line) { return std::tuple(line.year == 0, line.order, line.title); });
        return variables();
    }

private:
    Result<void> addLine(const Series& series, RecordId id)
    {
        Line line;
        WB_ASSIGN(sessions, m_reader.childrenOf(id, Session::info()));
        QList<FuzzyDate> dates;
        QStringList places;
        for (const Record& record : sessions) {
            const auto session = as<Session>(record);
            if (session.state == SessionState::Cancelled)
                continue;
            dates.append(session.date);
            const QString place = session.venueCity.isEmpty() ? session.venueName : session.venueCity;
            if (!place.isEmpty() && !places.contains(place))
                places.append(place);
        }
        // What is known stands for itself; only where nothing is known is that said.
        if (!std::ranges::all_of(dates, &FuzzyDate::isOpen))
            dates.removeIf([](const FuzzyDate& date) { return date.isOpen(); });
        std::ranges::sort(dates, {}, fuzzySortKey);
        line.dates = renderFuzzyDates(dates, m_labels.language());
        line.title = series.title;
        line.subtitle = series.subtitle;
        WB_ASSIGN(format, m_reader.titleOf(series.format.id));
        line.format = format;
        line.place = places.join(QStringLiteral(", "));
        WB_ASSIGN(occupancy, occupancyOf(m_reader, id));
        const BookingState booking = bookingState(series, occupancy);
        const bool isFull = booking == BookingState::SoldOut || booking == BookingState::Waitlist;
        const bool isTaking = series.state == SeriesState::Announced || series.state == SeriesState::RegistrationOpen
            || series.state == SeriesState::RegistrationClosed;
        if (!isFull || !isTaking)
            line.state = m_labels.of(choicesOf(series.state)[size_t(series.state)].label);
        if (isFull)
            line.state = joined(line.state, m_words.soldOut(), QStringLiteral(", "));
        if (series.isPilot)
            line.state = joined(line.state, m_words.pilot(), QStringLiteral(", "));
        if (!dates.isEmpty()) {
            const QDate first = dates.first().earliest().isValid() ? dates.first().earliest() : dates.first().latest();
            line.year = first.year();
            line.order = fuzzySortKey(dates.first());
        }
        m_lines.append(line);
        return {};
    }

    [[nodiscard]] QVariantMap variables() const
    {
        QVariantList years;
        QVariantList rows;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Line& line = m_lines.at(i);
            rows.append(QVariantMap{{QStringLiteral("dates"), line.dates}, {QStringLiteral("title"), line.title},
                {QStringLiteral("subtitle"), line.subtitle}, {QStringLiteral("format"), line.format},
                {QStringLiteral("place"), line.place}, {QStringLiteral("state"), line.state}});
            if (i + 1 < m_lines.size() && m_lines.at(i + 1).year == line.year)
                continue;
            years.append(QVariantMap{{QStringLiteral("year"), line.year > 0 ? QString::number(line.year) : QString()},
                {QStringLiteral("rows"), rows}});
            rows.clear();
        }
        return {{QStringLiteral("years"), years}, {QStringLiteral("empty"), m_lines.isEmpty()}};
    }

    const Reader& m_reader;
    const Labels& m_labels;
    const AnnouncementWords m_words;
    QList<Line> m_lines;
};

} // namespace

Result<DocumentData> datesDocument(const Reader& reader, RecordId agency, const Labels& labels)
{
    DocumentData data;
    data.agency = agency;
    WB_ASSIGN(title, reader.titleOf(agency));
    data.fileWord = title;
    WB_ASSIGN(variables, Overview(reader, labels).of(agency));
    data.variables = variables;
    return data;
}

} // namespace core
