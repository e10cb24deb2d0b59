#include "core/book/book.h"
#include "core/change/merge.h"
#include "core/exchange/changefile.h"
#include "core/exchange/importplan.h"
#include "core/exchange/recordexport.h"
#include "core/store/bookreturn.h"
#include "core/store/statement.h"
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

/** Search, in, out and one save against what the platform does at least: ratios of performance.md, "Search as you type"
 *  and "In and out".
 *  Usage: bench_core [rows [rounds [search|in|out|save|merge]]] */
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

void benchImport(const QString& folder, const QString& csv, int round, Figure& figure, Figure& filled)
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
    filled.anchor.append(figure.anchor.last());
    filled.ours.append(figure.ours.last() + seconds([&] { sure(book->finishSearch()); }));
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

/** German words, few of them often and many rarely, as in any text. */
class Speech {
public:
    Speech()
    {
        static const char* const parts[] = {"schul", "bildung", "kreis", "markt", "haus", "ganz", "tag", "stadt",
            "netz", "werk", "amt", "kind", "eltern", "raum", "plan", "ziel", "daten", "bericht", "über", "gang", "grün",
            "straße", "ver", "be", "ent", "an", "zu", "ge", "les", "schreib", "lern", "lehr", "föhr", "müh", "wald",
            "see", "berg"};
        static const char* const ends[] = {"ung", "en", "er", "keit", "lich", "e", "isch", "s", "heit", "schaft", ""};
        const auto any = [this](const auto& words) {
            return QString::fromUtf8(words[m_random.bounded(quint32(std::size(words)))]);
        };
        while (m_words.size() < 20'000) {
            QString word = any(parts) + any(parts);
            if (m_random.bounded(2))
                word += any(parts);
            m_words.append(word + any(ends));
        }
    }
    QString word()
    {
        const double where = m_random.generateDouble();
        return m_words.at(qsizetype(double(m_words.size() - 1) * where * where * where));
    }
    QString words(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(word());
        return all.join(u' ');
    }

private:
    QRandomGenerator m_random{7};
    QStringList m_words;
};

/** The same texts, 60 words each, as records of a book and as rows of one FTS5 table. */
void writeTexts(Book& book, Database& plain, int rows, Speech& speech)
{
    sure(plain.exec("CREATE VIRTUAL TABLE t USING fts5(words, prefix='2 3')"));
    sure(plain.exec("BEGIN"));
    auto row = sure(plain.prepare(QStringView(u"INSERT INTO t (words) VALUES (?)")));
    const EntityInfo& kind = *findEntity(u"region");
    for (int done = 0; done < rows;) {
        acts::Proposal some;
        some.info.kind = QStringLiteral("import");
        for (int end = std::min(rows, done + 10'000); done < end; ++done) {
            Record record = kind.blank();
            record.setId(RecordId(book.ids().next()));
            const QString name = speech.words(3);
            const QString note = speech.words(57);
            record.set(QLatin1StringView("name"), name);
            record.set(QLatin1StringView("note"), note);
            some.changes.create(record);
            sure(row.bind(1, QString(name + u' ' + note)).run());
        }
        sure(book.apply(some));
    }
    sure(plain.exec("COMMIT"));
    std::printf("    index filled in %.2f s\n", seconds([&] { sure(book.finishSearch()); }));
}

/** @param letters 0: whole words */
double slowest(Speech speech, int letters, const std::function<void(const QString&)>& ask)
{
    QList<double> times;
    for (int i = 0; i < 60; ++i) {
        const QString word = letters > 0 ? speech.word().left(letters) : speech.word();
        times.append(seconds([&] { ask(word); }));
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() * 95 / 100);
}

/** Per key typed, 95 of 100, against a candidate set of plain FTS5 that is ranked by its own bm25. */
void benchSearch(const QString& folder, int rows, int rounds)
{
    const auto book = sure(Book::create(folder + QStringLiteral("/search.wbuch"), {}));
    Database plain = sure(Database::create(folder + QStringLiteral("/plain.db")));
    Speech speech;
    writeTexts(*book, plain, rows, speech);
    auto capped =
        sure(plain.prepare(QStringView(u"SELECT rowid FROM (SELECT rowid, bm25(t) AS rank FROM t WHERE t MATCH "
                                       u"?1 LIMIT 1000) ORDER BY rank LIMIT 50")));
    for (const auto& [letters, what] : {std::pair(2, "search, 2 letters, p95, against capped FTS5"),
             {3, "search, 3 letters, p95, against capped FTS5"}, {5, "search, 5 letters, p95, against capped FTS5"},
             {0, "search, whole words, p95, against capped FTS5"}}) {
        Figure figure{what, 1.5};
        for (int round = 0; round < rounds; ++round) {
            figure.anchor.append(slowest(speech, letters, [&](const QString& word) {
                capped.bind(1, QString(u'"' + word + QStringLiteral("\" *")));
                while (sure(capped.step()))
                    static_cast<void>(capped.columnInt(0));
            }));
            figure.ours.append(slowest(speech, letters, [&](const QString& word) { sure(book->search({word})); }));
        }
        print(figure);
    }
}

/** Copied, checked and durable against cp, which is neither checked nor durable. */
void benchBackup(Book& book, const QString& folder, int round, Figure& figure)
{
    const QString plain = folder + QStringLiteral("/plain%1").arg(round);
    figure.anchor.append(seconds([&] {
        if (QProcess::execute(QStringLiteral("cp"), {book.path(), plain}) != 0)
            qFatal("cp");
    }));
    QFile::remove(plain);
    const QString backup = folder + QStringLiteral("/backup%1.wbuch").arg(round);
    figure.ours.append(seconds([&] { sure(book.backup(backup)); }));
    QFile::remove(backup);
}

void benchIn(const QString& folder, const QString& csv, int rounds)
{
    Figure in{"import, read and planned, against .import", 9};
    Figure filled{"the same, with the search's index filled", 15};
    for (int round = 0; round < rounds; ++round)
        benchImport(folder, csv, round, in, filled);
    print(in);
    print(filled);
}

/** What is done with a book of all the persons. */
void benchBook(const QString& folder, const QString& csv, int rounds, bool out, bool save)
{
    const QString path = folder + QStringLiteral("/large.wbuch");
    {
        const auto made = sure(Book::create(path, {}));
        importInto(*made, csv);
        sure(made->finishSearch());
    }
    const auto book = sure(Book::open(path, {}));
    sure(book->checked());
    if (out) {
        Figure exported{"export, against sqlite3 -csv", 1.2};
        for (int round = 0; round < rounds; ++round)
            benchExport(*book, folder, exported);
        print(exported);
        Figure backup{"verified backup, against cp", 4};
        for (int round = 0; round < rounds; ++round)
            benchBackup(*book, folder, round, backup);
        print(backup);
    }
    if (save) {
        Figure saved{"one save, p50, against fdatasync of a page", 12};
        benchSave(*book, folder, 300, saved);
        print(saved);
    }
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

    const QByteArray only = argc > 3 ? argv[3] : "";
    const auto wanted = [&only](const char* part) { return only.isEmpty() || only == part; };
    if (wanted("search"))
        benchSearch(folder.path(), rows, rounds);
    if (wanted("in"))
        benchIn(folder.path(), csv, rounds);
    if (wanted("out") || wanted("save"))
        benchBook(folder.path(), csv, rounds, wanted("out"), wanted("save"));
    if (wanted("merge")) {
        Figure merge{"10,000 merged, against plain UPDATEs", 4};
        for (int round = 0; round < rounds; ++round)
            benchMerge(folder.path(), round, std::min(rows, 10'000), merge);
        print(merge);
    }
    return 0;
}
