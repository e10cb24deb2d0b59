#include "core/koffer/code.h"
#include "core/koffer/packing.h"
#include "core/koffer/recordstream.h"
#include "core/koffer/returning.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/support/orderkey.h"
#include "tests/support/bookfile.h"
#include "tests/support/kofferworld.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <random>
#include <sodium.h>
#include <unistd.h>

/** The Koffer of a full series (20 teams, 60 people, 3 sessions, 500 outcomes, 40 photos): packing, opening, returning
 *  and merging, each against the least that koffer.md leaves to be done, by plain calls of SQLite and libsodium on the
 *  same bytes and rows, in the same run. Deriving the key from the code is left out: it is dear on purpose, and always
 *  the same.
 *
 *  - packed: history and photos of the book read, as many bytes as the Koffer has encrypted and made durable (written
 *    beside, synchronised, read again, renamed, folder synchronised), and one durable save, since the issue is noted.
 *  - opened: the file read and decrypted, the hash of every photo, the working copy made durable, and its history and
 *    photos put into tables in memory.
 *  - returned: what was written since read, one durable save, since the number of the return is noted, and the return
 *    encrypted, signed and made durable.
 *  - merged: the return decrypted, and what is known of every outcome afterwards written to the book in one durable
 *    transaction: its row, its title, its change in history with the parent, its place in the queue of the search.
 *
 *  The goal of each is that of merges and verified backups in performance.md: all that is checked, planned and
 * described beside this may take three times as long once more. That table's own row, 10,000 records against plain
 * UPDATEs, is `bench_core 10000 5 merge`.
 *
 *  Usage: bench_koffer [rounds [times]]; `times` as many people and outcomes, for how it grows */
namespace {

using namespace core;

constexpr int teamCount = 20;
constexpr int personCount = 60;
constexpr int outcomeCount = 500;
constexpr int photoCount = 40;
constexpr int photoBytes = 120'000;
constexpr double goal = 4;

struct Figure {
    const char* what;
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

void sure(bool done)
{
    if (!done)
        qFatal("%s", std::strerror(errno));
}

void print(const Figure& figure)
{
    const double ratio = median(figure.ours) / median(figure.anchor);
    std::printf("%-24s anchor %9.4f s   ours %9.4f s   ratio %6.2f   goal %5.2f   %s\n", figure.what,
        median(figure.anchor), median(figure.ours), ratio, goal, ratio <= goal ? "met" : "MISSED");
    std::fflush(stdout);
}

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** What cannot be left out, by the calls of the libraries themselves. */
namespace least {

constexpr qsizetype chunk = 64 * 1024;
constexpr qsizetype boxed = chunk + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);

struct Box {
    unsigned char key[crypto_secretstream_xchacha20poly1305_KEYBYTES] = {};
    unsigned char header[crypto_secretstream_xchacha20poly1305_HEADERBYTES] = {};
    QByteArray bytes;
};

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

Box encrypted(const QByteArray& plain)
{
    Box box;
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_keygen(box.key);
    crypto_secretstream_xchacha20poly1305_init_push(&state, box.header, box.key);
    box.bytes.resize((plain.size() + chunk - 1) / chunk * boxed);
    qsizetype to = 0;
    for (qsizetype at = 0; at < plain.size(); at += chunk, to += boxed) {
        crypto_secretstream_xchacha20poly1305_push(&state, reinterpret_cast<unsigned char*>(box.bytes.data()) + to,
            nullptr, raw(plain) + at, quint64(std::min(chunk, plain.size() - at)), nullptr, 0, 0);
    }
    return box;
}

void decrypted(const Box& box, qsizetype size)
{
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_pull(&state, box.header, box.key);
    QByteArray plain(size, '\0');
    qsizetype from = 0;
    for (qsizetype at = 0; at < size; at += chunk, from += boxed) {
        const qsizetype length = std::min(chunk, size - at) + boxed - chunk;
        unsigned char tag = 0;
        sure(crypto_secretstream_xchacha20poly1305_pull(&state, reinterpret_cast<unsigned char*>(plain.data()) + at,
                 nullptr, &tag, raw(box.bytes) + from, quint64(length), nullptr, 0)
            == 0);
    }
}

void durable(const QString& path, const QByteArray& bytes)
{
    const QString beside = path + s(".new");
    QFile file(beside);
    sure(file.open(QIODevice::ReadWrite | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush()
        && ::fsync(file.handle()) == 0 && file.seek(0) && file.readAll() == bytes);
    file.close();
    sure(std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) == 0);
    const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY);
    sure(folder >= 0 && ::fsync(folder) == 0);
    ::close(folder);
}

struct Row {
    QString id;
    QString record;
    QByteArray before;
    QByteArray after;
};

struct Rows {
    QList<Row> changes;
    QHash<QString, QByteArray> photos;
};

Rows read(Database& database, const char* condition)
{
    Rows rows;
    auto changes = sure(database.prepare(
        QByteArray("SELECT id, record, before, after FROM change WHERE act > (SELECT coalesce(max(seq), 0) FROM act "
                   "WHERE kind = '")
        + condition + "')"));
    while (sure(changes.step()))
        rows.changes.append(
            {changes.columnText(0), changes.columnText(1), changes.columnBlob(2), changes.columnBlob(3)});
    auto photos = sure(database.prepare("SELECT hash, bytes FROM blob WHERE hash IN (SELECT hash FROM attachment)"));
    while (sure(photos.step()))
        rows.photos.insert(photos.columnText(0), photos.columnBlob(1));
    return rows;
}

void fill(Database& memory, const Rows& rows)
{
    sure(memory.exec("CREATE TABLE change(id TEXT UNIQUE, record TEXT, before BLOB, after BLOB)"));
    sure(memory.exec("CREATE TABLE blob(hash TEXT PRIMARY KEY, bytes BLOB)"));
    Transaction transaction = sure(Transaction::write(memory));
    auto change = sure(memory.prepare("INSERT INTO change VALUES (?, ?, ?, ?)"));
    for (const Row& row : rows.changes)
        sure(change.bindAll(row.id, row.record, row.before, row.after).run());
    auto blob = sure(memory.prepare("INSERT INTO blob VALUES (?, ?)"));
    for (auto photo = rows.photos.cbegin(); photo != rows.photos.cend(); ++photo) {
        unsigned char hash[crypto_hash_sha256_BYTES];
        crypto_hash_sha256(hash, raw(*photo), quint64(photo->size()));
        sure(blob.bindAll(photo.key(), *photo).run());
    }
    sure(transaction.commit());
}

/** What one save costs at least. */
void save(Database& book, const QByteArray& kept)
{
    Transaction transaction = sure(Transaction::write(book));
    auto row = sure(book.prepare("INSERT OR REPLACE INTO blob(hash, bytes) VALUES ('anchor', ?)"));
    sure(row.bind(1, kept).run());
    sure(transaction.commit());
}

void merge(Database& book, const QList<RecordId>& outcomes, const QString& text)
{
    Transaction transaction = sure(Transaction::write(book));
    sure(book.exec("INSERT INTO act (id, at, who, kind, parameters) VALUES ('anchor', '', '', 'merge', '{}')"));
    const qint64 act = book.lastInsertRowid();
    auto update = sure(book.prepare("UPDATE outcome SET text = ? WHERE id = ?"));
    auto title = sure(book.prepare("UPDATE record SET title = ?1, sort_key = ?1, filter_key = ?1 WHERE id = ?2"));
    auto change = sure(book.prepare("INSERT INTO change (id, act, record, entity, kind, field, before, after) "
                                    "VALUES (?, ?, ?, 'outcome', 'set', 'text', ?, ?)"));
    auto parent = sure(book.prepare("INSERT INTO change_parent (change, parent) VALUES (?, ?)"));
    auto queue = sure(book.prepare("INSERT OR IGNORE INTO search_queue (record) VALUES (?)"));
    const QByteArray value = text.toUtf8();
    for (const RecordId& outcome : outcomes) {
        sure(update.bindAll(text, outcome.uuid()).run());
        sure(title.bindAll(text, outcome.uuid()).run());
        sure(change.bindAll(QUuid::createUuid(), act, outcome.uuid(), value, value).run());
        sure(parent.bindAll(book.lastInsertRowid(), outcome.uuid()).run());
        sure(queue.bind(1, outcome.uuid()).run());
    }
    sure(transaction.commit());
}

} // namespace least

class Bench {
public:
    explicit Bench(int times)
        : m_times(times)
    {
        fillSeries();
        addPhotos();
    }

    void round(int number)
    {
        const QString koffer = m_world.book.file(s("round%1").arg(number));
        pack(koffer, number == 0);
        open(koffer);
        record(number);
        giveBack(koffer);
        merge(koffer, number);
        m_work.reset();
    }

    Figure packed{"packed"};
    Figure opened{"opened"};
    Figure returned{"returned"};
    Figure merged{"merged"};

private:
    /** Into one act, so that a large series is there soon. */
    RecordId prepare(const char* kind, acts::Given given)
    {
        const EntityInfo& entity = *findEntity(s(kind));
        if (entity.orderIndex() >= 0) {
            m_order = orderKeyBetween(m_order, {});
            given.insert(entity.fields[size_t(entity.orderIndex())].name(), m_order);
        }
        const Record record = sure(acts::prepared(m_world.book->store(), entity, given, m_world.book->ids()));
        m_all.changes.create(record);
        return record.id();
    }

    void fillSeries()
    {
        m_all.info.kind = s("import");
        for (int i = 2; i < teamCount; ++i) {
            const RecordId town = prepare("municipality", {{s("name"), s("Stadt %1").arg(i)}, {s("state"), s("NW")}});
            m_world.teams.append(prepare("team", {{s("series"), m_world.series}, {s("municipality"), town}}));
        }
        for (int i = 2; i < personCount * m_times; ++i) {
            const RecordId person =
                prepare("person", {{s("last_name"), s("Muster %1").arg(i)}, {s("first_name"), s("Ada")}});
            prepare("team_member", {{s("team"), m_world.teams.at(i % teamCount)}, {s("person"), person}});
        }
        for (int i = 0; i < outcomeCount * m_times; ++i)
            m_outcomes.append(prepare("outcome",
                {{s("session"), m_world.sessions.at(i % 3)}, {s("text"), s("Ergebnis %1 der Werkstatt").arg(i)}}));
        sure(m_world.book->apply(m_all));
        sure(m_world.book->finishSearch());
    }

    void addPhotos()
    {
        std::minstd_rand random(1);
        for (int i = 0; i < photoCount; ++i) {
            QByteArray bytes(photoBytes, '\0');
            for (char& byte : bytes)
                byte = char(random());
            const QString hash = koffer::fileHash(bytes);
            const acts::Given given{{s("subject"), m_world.sessions.at(i % 3)}, {s("file_name"), s("%1.jpg").arg(i)},
                {s("kind"), s("photo")}, {s("hash"), hash}};
            const Record record =
                sure(acts::prepared(m_world.book->store(), *findEntity(u"attachment"), given, m_world.book->ids()));
            acts::Proposal proposal = sure(acts::add(m_world.book->store(), record));
            proposal.changes.keep(hash, bytes);
            sure(m_world.book->apply(proposal));
        }
    }

    /** A copy of the book as it is, for the anchors. */
    Database copy()
    {
        const QString path = m_world.book.file(s("copy%1.wbuch").arg(++m_copies));
        QFile::copy(m_world.book.path(), path);
        return sure(Database::open(path, Access::ReadWrite));
    }

    void pack(const QString& path, bool isFirst)
    {
        Database bare = copy();
        koffer::PackRequest request;
        request.sessions = m_world.sessions;
        request.holder = s("Moderatorin");
        packed.ours.append(seconds([&] {
            const koffer::Packing packing = sure(koffer::planPacking(*m_world.book, request));
            sure(koffer::pack(*m_world.book, packing, path, test::kofferCode(), test::cheap));
        }));
        const QByteArray bytes = bookfile::contents(path);
        if (isFirst)
            std::printf("a Koffer of %.1f MB with %d outcomes\n", double(bytes.size()) / 1e6, int(m_outcomes.size()));
        packed.anchor.append(seconds([&] {
            m_rows = least::read(bare, "");
            const least::Box box = least::encrypted(bytes);
            least::durable(path + s(".plain"), box.bytes);
            least::save(bare, box.bytes.first(least::chunk));
        }));
    }

    void open(const QString& path)
    {
        const least::Box box = least::encrypted(bookfile::contents(path));
        opened.anchor.append(seconds([&] {
            const QByteArray bytes = bookfile::contents(path);
            least::decrypted(box, bytes.size());
            least::durable(path + s(".plain"), bytes);
            Database memory = sure(Database::openMemory());
            least::fill(memory, m_rows);
        }));
        const koffer::Keys keys = koffer::keysOfCode(test::kofferCode());
        BookOptions options;
        options.who = s("Moderatorin");
        options.clock = &m_world.book.clock;
        opened.ours.append(seconds([&] {
            auto backing =
                sure(koffer::WorkBacking::createWork(path + s(".work"), path, keys, options.who, *options.clock));
            koffer::WorkBacking* raw = backing.get();
            m_work.emplace(test::OpenWork{sure(Book::open(std::move(backing), options)), raw});
        }));
    }

    /** What is worked: every outcome, in one act, so that what is measured is the way back. */
    void record(int number)
    {
        Book& book = *m_work->book;
        sure(book.finishSearch());
        acts::Proposal all;
        all.info.kind = s("edit");
        for (const RecordId& outcome : std::as_const(m_outcomes)) {
            const Record before = sure(book.store().get(outcome));
            all.changes.append(sure(acts::difference(before, {{s("text"), s("Runde %1").arg(number)}})));
        }
        sure(book.apply(all));
        sure(book.finishSearch());
    }

    void giveBack(const QString& path)
    {
        returned.ours.append(
            seconds([&] { sure(koffer::writeReturn(*m_work->book, *m_work->backing, path + s(".back"))); }));
        const QByteArray bytes = bookfile::contents(path + s(".back"));
        const koffer::KeyPair keys = koffer::KeyPair::forSigning();
        QFile journal(path + s(".journal"));
        sure(journal.open(QIODevice::WriteOnly));
        returned.anchor.append(seconds([&] {
            least::read(m_work->book->connection(), "unpack");
            sure(journal.write(QByteArray(64, 'x')) == 64 && journal.flush() && ::fsync(journal.handle()) == 0);
            unsigned char signature[crypto_sign_BYTES];
            crypto_sign_detached(signature, nullptr, least::raw(bytes), quint64(bytes.size()), keys.secret.data());
            least::durable(path + s(".plain"), least::encrypted(bytes).bytes);
        }));
    }

    void merge(const QString& path, int number)
    {
        Database bare = copy();
        const QByteArray bytes = bookfile::contents(path + s(".back"));
        const least::Box box = least::encrypted(bytes);
        merged.anchor.append(seconds([&] {
            least::decrypted(box, bytes.size());
            least::merge(bare, m_outcomes, s("Runde %1").arg(number));
        }));
        merged.ours.append(seconds([&] {
            const koffer::ReturnPlan plan = sure(koffer::planReturn(*m_world.book, path + s(".back")));
            if (plan.plan.count(ChangeClass::TakenOver) != m_outcomes.size())
                qFatal("only %d changes are taken over", int(plan.plan.count(ChangeClass::TakenOver)));
            sure(m_world.book->apply(plan.plan.proposal));
        }));
        sure(m_world.book->finishSearch());
    }

    const int m_times;
    test::KofferWorld m_world;
    QList<RecordId> m_outcomes;
    acts::Proposal m_all;
    QString m_order;
    int m_copies = 0;
    least::Rows m_rows; ///< of the book when it was packed last
    std::optional<test::OpenWork> m_work;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    Bench bench(argc > 2 ? std::atoi(argv[2]) : 1);
    for (int number = 0; number < rounds; ++number)
        bench.round(number);
    for (const Figure* figure : {&bench.packed, &bench.opened, &bench.returned, &bench.merged})
        print(*figure);
    return 0;
}
