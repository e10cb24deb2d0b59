#include "core/book/book.h"
#include "core/change/acts.h"
#include "ui/look/style.h"
#include "ui/models/recordtablemodel.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

/** The list of 100,000 persons against a table of constants, both painted by the same view: ratios of performance.md,
 *  "List of 100,000 rows". Usage: bench_list [rows [rounds]] */
namespace {

using core::EntityInfo;

constexpr int pages = 60;

struct Goal {
    const char* what;
    double most; ///< 0: none
};
constexpr Goal goals[] = {
    {"first", 1.5}, {"sort", 1.6}, {"end", 3}, {"page p95", 1.2}, {"at filter", 0}, {"filter", 3}};
constexpr int figures = int(std::size(goals));
constexpr double mostMegabytes = 20;

/** What no model can be faster than: the texts of the list itself, read before anything is measured. */
class Constants final : public QAbstractTableModel {
public:
    Constants(int rows, int columns, const QStringList& texts)
        : m_texts(texts)
        , m_rows(rows)
        , m_columns(columns)
    {
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_texts.at((qsizetype(index.row()) * m_columns + index.column()) % m_texts.size());
    }
    void sort(int, Qt::SortOrder) override
    {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    void filterTo(int rows)
    {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }

private:
    QStringList m_texts;
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

/** Milliseconds of a processor that this thread has had: what else runs on the machine is not in it. */
double used()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/** What is measured: a table model and how it is filtered. */
struct Subject {
    std::function<QAbstractItemModel*()> make;
    std::function<void(QAbstractItemModel*)> goToFilter; ///< the keyboard comes into the filter field
    std::function<void(QAbstractItemModel*)> filter;
};

/** One list in a window, made, used and thrown away; the same steps for any model. */
class Session {
public:
    /** The figures in the order of the goals, in milliseconds. */
    QList<double> run(const Subject& subject)
    {
        QList<double> figure;
        QAbstractItemModel* model = nullptr;
        figure.append(timed([&] {
            model = subject.make();
            show(model);
        }));
        m_view->selectionModel()
            ->clearCurrentIndex(); // as the list of the program does with a row that nobody selected
        figure.append(timed([&] { model->sort(1, Qt::DescendingOrder); }));
        model->sort(-1, Qt::AscendingOrder);
        paint();
        figure.append(timed([&] { m_view->scrollToBottom(); }));
        m_view->scrollToTop();
        paint();
        QList<double> page;
        for (int i = 0; i < pages; ++i)
            page.append(timed([&] { m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); }));
        std::sort(page.begin(), page.end());
        figure.append(page.at(pages * 95 / 100));
        m_view->scrollToTop();
        paint();
        figure.append(timed([&] { subject.goToFilter(model); }));
        figure.append(timed([&] { subject.filter(model); }));
        m_view.reset();
        delete model;
        return figure;
    }

private:
    void show(QAbstractItemModel* model)
    {
        m_view = std::make_unique<QTableView>();
        m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view->verticalHeader()->setDefaultSectionSize(ui::px(31));
        m_view->verticalHeader()->hide();
        m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_view->setModel(model);
        m_view->resize(1920, 1080);
        m_view->show();
    }
    /** One whole frame. */
    void paint()
    {
        m_view->viewport()->update();
        m_view->horizontalHeader()->viewport()->update();
        QCoreApplication::processEvents();
    }
    double timed(const std::function<void()>& step)
    {
        const double before = used();
        step();
        paint();
        return used() - before;
    }

    std::unique_ptr<QTableView> m_view;
};

/** Beside the listed ones, as somebody with a wide screen has them. */
const QStringList moreColumns{
    QStringLiteral("salutation"), QStringLiteral("mobile"), QStringLiteral("is_expert"), QStringLiteral("blocked")};
constexpr int sampleRows = 1000;
const QString typed = QStringLiteral("zander-öz");

std::unique_ptr<ui::RecordTableModel> personsOf(core::Book& book)
{
    core::ListQuery query;
    query.kind = core::findEntity(u"person");
    auto model = std::make_unique<ui::RecordTableModel>(book, query);
    model->setColumns(model->defaultColumns() + moreColumns);
    return model;
}

QList<double> records(core::Book& book)
{
    const auto model = [](QAbstractItemModel* any) { return static_cast<ui::RecordTableModel*>(any); };
    return Session().run(
        {[&] { return personsOf(book).release(); }, [model](QAbstractItemModel* any) { model(any)->prepareFilter(); },
            [model](QAbstractItemModel* any) { model(any)->setFilter(typed); }});
}

QList<double> constants(int rows, int columns, int matches, const QStringList& texts)
{
    return Session().run({[&] { return new Constants(rows, columns, texts); }, [](QAbstractItemModel*) {},
        [matches](QAbstractItemModel* any) { static_cast<Constants*>(any)->filterTo(matches); }});
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
    QStringList texts;
    const std::unique_ptr<ui::RecordTableModel> model = personsOf(*book);
    const int columns = model->columnCount();
    for (int row = 0; row < std::min(sampleRows, rows); ++row) {
        for (int column = 0; column < columns; ++column)
            texts.append(model->index(row, column).data().toString());
    }
    model->setFilter(typed);
    const int matches = model->rowCount();
    QList<double> ours[figures];
    QList<double> floor[figures];
    for (int round = -1; round < rounds; ++round) { // one to warm up
        const QList<double> least = constants(rows, columns, matches, texts);
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
        std::printf("%-10s %7.1f ms %7.1f ms %8.2f", goals[i].what, least, found, found / least);
        goals[i].most > 0 ? std::printf(" %8.1f\n", goals[i].most) : std::printf("\n");
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
        constants(arguments.value(1).toInt(), 10, 100, {QStringLiteral("x")});
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
