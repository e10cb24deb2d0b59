#include "core/book/book.h"
#include "core/change/merge.h"
#include "core/exchange/changefile.h"
#include "core/exchange/importplan.h"
#include "core/exchange/recordexport.h"
#include "core/store/bookreturn.h"
#include "core/store/storedhistory.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

/** In, out and one save against what the platform does at least: ratios of performance.md, "In and out".
 *  Usage: bench_core [rows [rounds]] */
namespace {

using namespace core;

struct Figure {
    const char* what;
    double goal;
    QList<double> anchor = {};
    QList<double> ours = {};
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double seconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s %s", int(result.error().kind), qPrintable(result.error().subject),
            qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void print(const Figure& figure)
{
    const double ratio = median(figure.ours) / median(figure.anchor);
    std::printf("%-42s anchor %9.4f s   ours %9.4f s   ratio %6.2f   goal %5.2f   %s\n", figure.what,
        median(figure.anchor), median(figure.ours), ratio, figure.goal, ratio <= figure.goal ? "met" : "MISSED");
    std::fflush(stdout);
}

const char* const columns = "last_name;first_name;email;phone;function_level;education_role;source_of_data;note";

QByteArray persons(int rows)
{
    static const QStringList last{QStringLiteral("Müller"), QStringLiteral("Öztürk"), QStringLiteral("Schulze"),
        QStringLiteral("Ahrens"), QStringLiteral("Weiß"), QStringLiteral("Kaya"), QStringLiteral("Meier")};
    static const QStringList first{QStringLiteral("Anna"), QStringLiteral("Jörg"), QStringLiteral("Dörte"),
        QStringLiteral("Ben"), QStringLiteral("Wiebke"), QStringLiteral("Zoë")};
    QRandomGenerator random(1);
    const auto any = [&random](const QStringList& words) {
        return words.at(qsizetype(random.bounded(quint32(words.size()))));
    };
    QString text = QString::fromLatin1(columns) + u'\n';
    for (int i = 0; i < rows; ++i) {
        text += QStringLiteral("%1-%2;%3;person%4@beispiel.example;0231 4710-%5;%6;Bildungsmanagement;Anmeldung %7;"
                               "Notiz zu Person %4, wie sie ein Amt wohl schreibt\n")
                    .arg(any(last), any(last), any(first))
                    .arg(i)
                    .arg(random.bounded(1000))
                    .arg(random.bounded(2) ? QStringLiteral("lead") : QStringLiteral("specialist"))
                    .arg(2015 + i % 10);
    }
    return text.toUtf8();
}

void sqlite(const QStringList& arguments, const QString& output = {})
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral("sqlite3"), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("sqlite3: %s", process.readAllStandardError().constData());
}

/** Everything that has to be done for a file at once: read, planned against the book, applied with history. */
void importInto(Book& book, const QString& csv)
{
    QElapsedTimer timer;
    timer.start();
    const CsvTable table = sure(readCsvFile(csv));
    const double read = double(timer.nsecsElapsed()) / 1e9;
    ImportOptions options;
    options.kind = findEntity(u"person");
    options.languages = allLanguages();
    options.mapping = guessMapping(*options.kind, table.header, csv, allLanguages());
    const ImportPlan plan = sure(planImport(book.store(), book.ids(), table, options));
    const double planned = double(timer.nsecsElapsed()) / 1e9;
    if (plan.count(RowClass::New) != table.rows.size())
        qFatal("only %d rows are new", int(plan.count(RowClass::New)));
    sure(book.apply(importProposal(plan, *options.kind, csv)));
    std::printf("    read %.2f s, planned %.2f s, applied %.2f s\n", read, planned - read,
        double(timer.nsecsElapsed()) / 1e9 - planned);
}

void benchImport(const QString& folder, const QString& csv, int round, Figure& figure)
{
    const QString bare = folder + QStringLiteral("/bare%1.db").arg(round);
    QString table = QString::fromLatin1(columns);
    table.replace(u';', QStringLiteral(" TEXT, "));
    sqlite({bare, QStringLiteral("CREATE TABLE person(%1 TEXT)").arg(table)});
    figure.anchor.append(seconds([&] {
        sqlite({bare, QStringLiteral("-cmd"), QStringLiteral(".mode csv"), QStringLiteral("-cmd"),
            QStringLiteral(".separator ;"), QStringLiteral(".import --skip 1 %1 person").arg(csv)});
    }));
    const QString path = folder + QStringLiteral("/book%1.wbuch").arg(round);
    const auto book = sure(Book::create(path, {}));
    sure(book->checked());
    figure.ours.append(seconds([&] { importInto(*book, csv); }));
}

void benchExport(Book& book, const QString& folder, Figure& figure)
{
    const QString target = folder + QStringLiteral("/out.csv");
    figure.anchor.append(seconds([&] {
        sqlite({QStringLiteral("-csv"), QStringLiteral("-header"), QStringLiteral("-readonly"), book.path(),
                   QStringLiteral("SELECT * FROM person ORDER BY last_name_sort, id")},
            target);
    }));
    QFile::remove(target);
    figure.ours.append(seconds([&] {
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        sure(exportCsv(book.store(), *findEntity(u"person"), labelsIn(QLocale::German), file));
    }));
    QFile::remove(target);
}

/** Each sample is one page or one field of one record, written and synchronised. */
void benchSave(Book& book, const QString& folder, int samples, Figure& figure)
{
    const QByteArray page(4096, 'x');
    const int file = ::open(QFile::encodeName(folder + QStringLiteral("/page")).constData(), O_RDWR | O_CREAT, 0600);
    const EntityInfo& kind = *findEntity(u"person");
    const QList<RecordId> ids = [&] {
        QList<RecordId> all;
        sure(book.store().forEach(kind, [&](const Record& record) -> Result<void> {
            all.append(record.id());
            return {};
        }));
        return all;
    }();
    for (int i = 0; i < samples; ++i) {
        figure.anchor.append(seconds([&] {
            if (::pwrite(file, page.constData(), size_t(page.size()), 0) != page.size() || ::fdatasync(file) != 0)
                qFatal("no page");
        }));
        const Record before = sure(book.store().get(ids.at((i * 7919LL) % ids.size())));
        figure.ours.append(seconds([&] {
            const acts::Given given{{QStringLiteral("note"), QStringLiteral("Notiz %1").arg(i)}};
            sure(book.apply(sure(acts::edit(book.store(), before, given))));
        }));
    }
    ::close(file);
}

/** Ten thousand records changed in a copy: read, verified, planned and applied, against the plain UPDATEs of the same
 *  rows, synchronised in one transaction. */
void benchMerge(const QString& folder, int round, int rows, Figure& figure)
{
    const QString path = folder + QStringLiteral("/merge%1.wbuch").arg(round);
    const QString copy = folder + QStringLiteral("/merge%1copy.wbuch").arg(round);
    const QString csv = folder + QStringLiteral("/merge.csv");
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly) || file.write(persons(rows)) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    {
        const auto book = sure(Book::create(path, {}));
        importInto(*book, csv);
    }
    QFile::copy(path, copy);
    {
        const auto book = sure(Book::open(copy, {}));
        acts::Proposal all;
        all.info.kind = QStringLiteral("edit");
        sure(book->store().forEach(*findEntity(u"person"), [&](const Record& record) -> Result<void> {
            WB_ASSIGN(steps, acts::difference(record, {{QStringLiteral("note"), QStringLiteral("geändert")}}));
            all.changes.append(steps);
            return {};
        }));
        sure(book->apply(all));
    }
    const QString bare = folder + QStringLiteral("/bare%1.wbuch").arg(round);
    QFile::copy(path, bare);
    QString script = QStringLiteral("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; BEGIN;\n");
    const auto book = sure(Book::open(path, {}));
    sure(book->checked());
    sure(book->store().forEach(*findEntity(u"person"), [&](const Record& record) -> Result<void> {
        script += QStringLiteral("UPDATE person SET note = 'geändert' WHERE id = '%1';\n").arg(record.id().toText());
        return {};
    }));
    QFile sql(folder + QStringLiteral("/update.sql"));
    if (!sql.open(QIODevice::WriteOnly) || sql.write((script + QStringLiteral("COMMIT;\n")).toUtf8()) < 0)
        qFatal("%s", qPrintable(sql.errorString()));
    sql.close();
    figure.anchor.append(seconds([&] { sqlite({bare, QStringLiteral(".read %1").arg(sql.fileName())}); }));
    figure.ours.append(seconds([&] {
        QElapsedTimer timer;
        timer.start();
        const Return returned = sure(readReturn(copy, {sure(bookIdOf(book->connection())), path}, book->clock()));
        const double read = double(timer.nsecsElapsed()) / 1e9;
        const MergePlan plan = sure(planMerge(StoredHistory(book->connection()), returned, Scope::all()));
        const double planned = double(timer.nsecsElapsed()) / 1e9;
        if (plan.count(ChangeClass::TakenOver) != rows)
            qFatal("only %d changes are taken over", int(plan.count(ChangeClass::TakenOver)));
        sure(book->apply(plan.proposal));
        std::printf("    read %.2f s, planned %.2f s, applied %.2f s\n", read, planned - read,
            double(timer.nsecsElapsed()) / 1e9 - planned);
    }));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("persons.csv"));
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly) || file.write(persons(rows)) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    std::printf("%d persons, median of %d rounds\n", rows, rounds);

    Figure in{"import, read and planned, against .import", 9};
    for (int round = 0; round < rounds; ++round)
        benchImport(folder.path(), csv, round, in);
    print(in);
    const auto book = sure(Book::open(folder.filePath(QStringLiteral("book0.wbuch")), {}));
    sure(book->checked());
    Figure out{"export, against sqlite3 -csv", 1.2};
    for (int round = 0; round < rounds; ++round)
        benchExport(*book, folder.path(), out);
    print(out);
    Figure save{"one save, p50, against fdatasync of a page", 12};
    benchSave(*book, folder.path(), 300, save);
    print(save);
    Figure merge{"10,000 merged, against plain UPDATEs", 4};
    for (int round = 0; round < rounds; ++round)
        benchMerge(folder.path(), round, std::min(rows, 10'000), merge);
    print(merge);
    return 0;
}
