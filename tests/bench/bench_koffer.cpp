#include "core/koffer/code.h"
#include "core/koffer/packing.h"
#include "core/koffer/returning.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/support/bookfile.h"
#include "tests/support/kofferworld.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <random>
#include <unistd.h>

/** The Koffer of a full series (20 teams, 60 people, 3 sessions, 500 outcomes, 40 photos): packing, opening, returning
 *  and merging, each as a ratio to an anchor of the same run. Deriving the key from the code is left out: it is dear on
 *  purpose, and always the same.
 *
 *  Usage: bench_koffer [rounds] */
namespace {

using namespace core;

constexpr int teamCount = 20;
constexpr int personCount = 60;
constexpr int outcomeCount = 500;
constexpr int photoCount = 40;
constexpr int photoBytes = 120'000;

struct Figure {
    const char* what;
    double goal; ///< 0: none is set
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
        qFatal("%s", test::words(result.error()).constData());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void print(const Figure& figure)
{
    const double ratio = median(figure.ours) / median(figure.anchor);
    std::printf("%-52s anchor %9.4f s   ours %9.4f s   ratio %6.2f", figure.what, median(figure.anchor),
        median(figure.ours), ratio);
    if (figure.goal > 0)
        std::printf("   goal %5.2f   %s", figure.goal, ratio <= figure.goal ? "met" : "MISSED");
    std::printf("\n");
    std::fflush(stdout);
}

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

class Bench {
public:
    Bench()
    {
        fillSeries();
        addPhotos();
    }

    void round(int number)
    {
        const QString base = m_world.book.file(s("round%1").arg(number));
        koffer::PackRequest request;
        request.sessions = m_world.sessions;
        request.holder = s("Moderatorin");
        packed.ours.append(seconds([&] {
            const koffer::Packing packing = sure(koffer::planPacking(*m_world.book, request));
            sure(koffer::pack(*m_world.book, packing, base, test::kofferCode(), test::cheap));
        }));
        const QByteArray bytes = bookfile::contents(base);
        if (number == 0)
            std::printf("a Koffer of %.1f MB\n", double(bytes.size()) / 1e6);
        packed.anchor.append(durable(base + s(".plain"), bytes));
        opened.anchor.append(packed.anchor.last());
        std::optional<test::OpenWork> work;
        opened.ours.append(seconds([&] {
            sure(koffer::WorkBacking::createWork(base + s(".work"), base, test::kofferCode()));
            work.emplace(sure(test::openWork(base + s(".work"), m_world.book.clock)));
        }));
        record(*work->book, number);
        returned.ours.append(
            seconds([&] { sure(koffer::writeReturn(*work->book, *work->backing, base + s(".back"))); }));
        returned.anchor.append(durable(base + s(".plain"), bookfile::contents(base + s(".back"))));
        merge(base, number);
    }

    Figure packed{"packed, against the same bytes made durable", 0};
    Figure opened{"opened, against the same bytes made durable", 0};
    Figure returned{"returned, against the same bytes made durable", 0};
    Figure merged{"500 outcomes merged, against plain UPDATEs", 4};

private:
    void fillSeries()
    {
        test::TestBook& book = m_world.book;
        for (int i = 2; i < teamCount; ++i) {
            const RecordId municipality =
                book.add("municipality", {{s("name"), s("Stadt %1").arg(i)}, {s("state"), s("NW")}});
            m_world.teams.append(book.add("team", {{s("series"), m_world.series}, {s("municipality"), municipality}}));
        }
        for (int i = 2; i < personCount; ++i) {
            const RecordId person =
                book.add("person", {{s("last_name"), s("Muster %1").arg(i)}, {s("first_name"), s("Ada")}});
            book.add("team_member", {{s("team"), m_world.teams.at(i % teamCount)}, {s("person"), person}});
        }
        for (int i = 0; i < outcomeCount; ++i)
            m_outcomes.append(book.add("outcome",
                {{s("session"), m_world.sessions.at(i % 3)}, {s("text"), s("Ergebnis %1 der Werkstatt").arg(i)}}));
    }

    void addPhotos()
    {
        std::minstd_rand random(1);
        for (int i = 0; i < photoCount; ++i) {
            QByteArray bytes(photoBytes, '\0');
            for (char& byte : bytes)
                byte = char(random());
            const QString hash =
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            const acts::Given given{{s("subject"), m_world.sessions.at(i % 3)}, {s("file_name"), s("%1.jpg").arg(i)},
                {s("kind"), s("photo")}, {s("hash"), hash}};
            const Record record =
                sure(acts::prepared(m_world.book->store(), *findEntity(u"attachment"), given, m_world.book->ids()));
            acts::Proposal proposal = sure(acts::add(m_world.book->store(), record));
            proposal.changes.keep(hash, bytes);
            sure(m_world.book->apply(proposal));
        }
    }

    /** What is worked: every outcome, in one act, so that what is measured is the way back. */
    void record(Book& book, int number) const
    {
        acts::Proposal all;
        all.info.kind = s("edit");
        for (const RecordId& outcome : m_outcomes) {
            const Record before = sure(book.store().get(outcome));
            all.changes.append(sure(acts::difference(before, {{s("text"), s("Runde %1").arg(number)}})));
        }
        sure(book.apply(all));
    }

    void merge(const QString& base, int number)
    {
        const QString bare = base + s(".wbuch");
        QFile::copy(m_world.book.path(), bare);
        {
            Database plain = sure(Database::open(bare, Access::ReadWrite));
            merged.anchor.append(seconds([&] {
                Transaction transaction = sure(Transaction::write(plain));
                Statement update = sure(plain.prepare(QStringView(u"UPDATE outcome SET text = ? WHERE id = ?")));
                for (const RecordId& outcome : std::as_const(m_outcomes)) {
                    update.reset();
                    sure(update.bindAll(s("Runde %1").arg(number), outcome.uuid()).run());
                }
                sure(transaction.commit());
            }));
        }
        merged.ours.append(seconds([&] {
            const koffer::ReturnPlan plan = sure(koffer::planReturn(*m_world.book, base + s(".back")));
            if (plan.plan.count(ChangeClass::TakenOver) != outcomeCount)
                qFatal("only %d changes are taken over", int(plan.plan.count(ChangeClass::TakenOver)));
            sure(m_world.book->apply(plan.plan.proposal));
        }));
    }

    static double durable(const QString& path, const QByteArray& bytes)
    {
        return seconds([&] {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
                || ::fsync(file.handle()) != 0)
                qFatal("%s", qPrintable(file.errorString()));
        });
    }

    test::KofferWorld m_world;
    QList<RecordId> m_outcomes;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    Bench bench;
    for (int number = 0; number < rounds; ++number)
        bench.round(number);
    for (const Figure* figure : {&bench.packed, &bench.opened, &bench.returned, &bench.merged})
        print(*figure);
    return 0;
}
