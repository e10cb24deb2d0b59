#include "core/book/book.h"
#include "core/change/acts.h"
#include "ui/look/style.h"
#include "ui/models/recordtablemodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>

/** The list of 100,000 persons against a table of constants, both painted by the same view: ratios of performance.md,
 *  "List of 100,000 rows". Usage: bench_list [rows [rounds]] */
namespace {

using core::EntityInfo;

constexpr int pages = 60;

struct Goal {
    const char* what;
    double most;
};
constexpr Goal goals[] = {{"first", 1.5}, {"sort", 1.6}, {"end", 3}, {"filter", 3}, {"page p95", 1.2}};
constexpr int figures = int(std::size(goals));
constexpr double mostMegabytes = 20;

/** What no model can be faster than. */
class Constants final : public QAbstractTableModel {
public:
    Constants(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        static const QStringList words{QStringLiteral("Müller"), QStringLiteral("Anna"),
            QStringLiteral("a.mueller@beispiel.example"), QStringLiteral("0231 4710 123"),
            QStringLiteral("Bildungsmanagement")};
        return role == Qt::DisplayRole ? QVariant(words.at((index.row() + index.column()) % words.size())) : QVariant();
    }
    void sort(int, Qt::SortOrder) override
    {
        Q_EMIT layoutAboutToBeChanged();
        Q_EMIT layoutChanged();
    }
    void filterTo(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    int m_rows;
    int m_columns;
};

core::Record someone(const EntityInfo& kind, QRandomGenerator& random, core::IdSource& ids)
{
    static const QStringList last{QStringLiteral("Müller"), QStringLiteral("Öztürk"), QStringLiteral("Schulze"),
        QStringLiteral("Ahrens"), QStringLiteral("Zander"), QStringLiteral("Weiß"), QStringLiteral("Kaya"),
        QStringLiteral("Langenbach"), QStringLiteral("Çelik"), QStringLiteral("Meier")};
    static const QStringList first{QStringLiteral("Anna"), QStringLiteral("Jörg"), QStringLiteral("Émile"),
        QStringLiteral("Dörte"), QStringLiteral("Ben"), QStringLiteral("Wiebke"), QStringLiteral("Zoë")};
    const auto any = [&random](const QStringList& words) {
        return words.at(qsizetype(random.bounded(quint32(words.size()))));
    };
    const QString name = any(last) + u'-' + any(last) + QString::number(random.bounded(400));
    const QString given = any(first) + QString::number(random.bounded(60));
    core::Record record = kind.blank();
    record.setId(core::RecordId(ids.next()));
    record.set(QLatin1StringView("last_name"), name);
    record.set(QLatin1StringView("first_name"), given);
    record.set(
        QLatin1StringView("email"), given.toLower() + u'.' + name.toLower() + QStringLiteral("@beispiel.example"));
    record.set(QLatin1StringView("phone"), QStringLiteral("0231 4710 %1").arg(random.bounded(1000)));
    record.set(
        QLatin1StringView("function_level"), random.bounded(2) ? QStringLiteral("lead") : QStringLiteral("specialist"));
    if (random.bounded(5) == 0)
        record.set(QLatin1StringView("education_role"), QStringLiteral("Bildungsmanagement"));
    return record;
}

std::unique_ptr<core::Book> opened(core::Result<std::unique_ptr<core::Book>> book)
{
    if (!book)
        qFatal("%s %s", qPrintable(book.error().subject), qPrintable(book.error().detail));
    return *std::move(book);
}

void prepare(const QString& path, int rows)
{
    core::SeededIdSource ids(7);
    core::BookOptions options;
    options.ids = &ids;
    const std::unique_ptr<core::Book> book = opened(core::Book::create(path, options));
    QRandomGenerator random(1);
    core::ChangeSet changes;
    for (int i = 0; i < rows; ++i)
        changes.create(someone(*core::findEntity(u"person"), random, ids));
    core::ActInfo info;
    info.kind = QStringLiteral("import");
    if (const auto applied = book->apply({changes, info}); !applied)
        qFatal("%s", qPrintable(applied.error().detail));
}

/** One list in a window, made, used and thrown away; the same steps for any model. */
class Session {
public:
    using Filter = std::function<void()>;

    double show(QAbstractItemModel* model)
    {
        return timed([&] {
            m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
            m_view.verticalHeader()->setDefaultSectionSize(ui::px(30));
            m_view.verticalHeader()->hide();
            m_view.setSelectionBehavior(QAbstractItemView::SelectRows);
            m_view.setModel(model);
            m_view.resize(1280, 800);
            m_view.show();
        });
    }
    /** first, sort, end, filter, page p95 in milliseconds. */
    QList<double> run(const std::function<QAbstractItemModel*()>& make, int sortColumn,
        const std::function<void(QAbstractItemModel*)>& filter)
    {
        QList<double> figure(figures);
        QAbstractItemModel* model = nullptr;
        figure[0] = timed([&] {
            model = make();
            show(model);
        });
        figure[1] = timed([&] { model->sort(sortColumn, Qt::DescendingOrder); });
        model->sort(-1, Qt::AscendingOrder);
        paint();
        figure[2] = timed([&] { m_view.scrollToBottom(); });
        m_view.scrollToTop();
        paint();
        QList<double> page;
        for (int i = 0; i < pages; ++i)
            page.append(timed([&] { m_view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); }));
        std::sort(page.begin(), page.end());
        figure[4] = page.at(pages * 95 / 100);
        m_view.scrollToTop();
        paint();
        figure[3] = timed([&] { filter(model); });
        m_view.setModel(nullptr);
        delete model;
        return figure;
    }

private:
    void paint()
    {
        QCoreApplication::processEvents();
        m_view.viewport()->repaint();
    }
    double timed(const std::function<void()>& step)
    {
        QElapsedTimer clock;
        clock.start();
        step();
        paint();
        return double(clock.nsecsElapsed()) / 1e6;
    }

    QTableView m_view;
};

const QString typed = QStringLiteral("zander-öz");

QList<double> records(core::Book& book)
{
    core::ListQuery query;
    query.kind = core::findEntity(u"person");
    Session session;
    return session.run([&]() -> QAbstractItemModel* { return new ui::RecordTableModel(book, query); }, 1,
        [](QAbstractItemModel* model) { static_cast<ui::RecordTableModel*>(model)->setFilter(typed); });
}

QList<double> constants(int rows, int matches, int columns)
{
    Session session;
    return session.run([&]() -> QAbstractItemModel* { return new Constants(rows, columns); }, 1,
        [matches](QAbstractItemModel* model) { static_cast<Constants*>(model)->filterTo(matches); });
}

/** The most memory this process ever had, in MB. */
double peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

/** Peak memory of a process that did nothing but one round. */
double peakOf(const QStringList& arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().toDouble();
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

int measure(const QString& path, int rows, int rounds)
{
    const std::unique_ptr<core::Book> book = opened(core::Book::open(path, {}));
    int matches = 0;
    int columns = 0;
    {
        core::ListQuery query;
        query.kind = core::findEntity(u"person");
        query.filter = typed;
        const ui::RecordTableModel filtered(*book, query);
        matches = filtered.rowCount();
        columns = filtered.columnCount();
    }
    QList<double> ours[figures];
    QList<double> floor[figures];
    for (int round = -1; round < rounds; ++round) { // one to warm up
        const QList<double> least = constants(rows, matches, columns);
        const QList<double> found = records(*book);
        for (int i = 0; i < figures && round >= 0; ++i) {
            floor[i].append(least.at(i));
            ours[i].append(found.at(i));
        }
    }
    std::printf("List of %d persons, %d found, median of %d rounds\n", rows, matches, rounds);
    std::printf("%-10s %10s %10s %8s %8s\n", "", "constants", "records", "ratio", "goal");
    for (int i = 0; i < figures; ++i) {
        const double least = median(floor[i]);
        const double found = median(ours[i]);
        std::printf("%-10s %7.1f ms %7.1f ms %8.2f %8.1f\n", goals[i].what, least, found, found / least, goals[i].most);
    }
    const double memory =
        peakOf({QStringLiteral("--records"), path}) - peakOf({QStringLiteral("--constants"), QString::number(rows)});
    std::printf("%-10s %32.1f %8.1f\n", "MB", memory, mostMegabytes);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::applyLook({.scheme = ui::Scheme::Light, .textScale = 1.0});
    const QStringList arguments = application.arguments().mid(1);
    const QString what = arguments.value(0);
    if (what == QStringLiteral("--prepare")) {
        prepare(arguments.value(1), arguments.value(2).toInt());
        return 0;
    }
    if (what == QStringLiteral("--records")) {
        records(*opened(core::Book::open(arguments.value(1), {})));
        return std::printf("%f", peak()) > 0 ? 0 : 1;
    }
    if (what == QStringLiteral("--constants")) {
        constants(arguments.value(1).toInt(), 100, 7);
        return std::printf("%f", peak()) > 0 ? 0 : 1;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.wbuch"));
    const int rows = arguments.value(0, QStringLiteral("100000")).toInt();
    // In a process of its own, so that what the writing took is not in the figures of the reading.
    QProcess preparing;
    preparing.start(application.applicationFilePath(), {QStringLiteral("--prepare"), path, QString::number(rows)});
    if (!preparing.waitForFinished(-1) || preparing.exitCode() != 0)
        qFatal("%s", preparing.readAllStandardError().constData());
    return measure(path, rows, arguments.value(1, QStringLiteral("15")).toInt());
}
