#include "core/koffer/workbacking.h"

#include "core/exchange/attaching.h"
#include "core/koffer/workentry.h"
#include "core/model/entities/attachment.h"
#include "core/store/bookreturn.h"
#include "core/store/changewriter.h"
#include "core/store/migrator.h"
#include "core/store/passing.h"
#include "core/store/statement.h"
#include "core/store/storedhistory.h"
#include "core/store/transaction.h"
#include "core/support/durablefile.h"

#include <QFileInfo>

#include <algorithm>

namespace core::koffer {

namespace {

// A journal is folded when so much of it has been replaced, and not more often than rewriting the Koffer is worth.
constexpr qsizetype foldAfterEntries = 1000;
constexpr qint64 foldAfterBytes = 1024 * 1024;

Result<QList<DraftRow>> draftsIn(Database& database)
{
    QList<DraftRow> drafts;
    WB_ASSIGN(row, database.cached("SELECT key, at, value FROM draft ORDER BY key"));
    while (true) {
        WB_ASSIGN(found, row->step());
        if (!found)
            return drafts;
        drafts.append({row->columnText(0), row->columnText(1), row->columnBlob(2)});
    }
}

Result<void> putDrafts(Database& database, const QList<DraftRow>& drafts)
{
    WB_TRY(database.exec("DELETE FROM draft"));
    WB_ASSIGN(row, database.cached("INSERT INTO draft (key, at, value) VALUES (?, ?, ?)"));
    for (const DraftRow& draft : drafts)
        WB_TRY(row->bindAll(draft.key, draft.at, draft.value).run());
    return {};
}

} // namespace

WorkBacking::WorkBacking(QString path, const QString& code, QString person, const Clock& clock)
    : WorkBacking(std::move(path), keysOfCode(code), std::move(person), clock)
{
}

WorkBacking::WorkBacking(QString path, Keys keys, QString person, const Clock& clock)
    : m_lease(std::move(path), std::move(person), clock)
    , m_keys(std::move(keys))
    , m_clock(clock)
    , m_memory(QStringLiteral("koffer-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

WorkBacking::~WorkBacking()
{
    m_lease.release();
}

QString WorkBacking::name() const
{
    return QFileInfo(path()).fileName();
}

Result<void> WorkBacking::createWork(const QString& path, const QString& kofferPath, const QString& code)
{
    return createWork(path, kofferPath, keysOfCode(code));
}

Result<void> WorkBacking::createWork(const QString& path, const QString& kofferPath, const Keys& keys)
{
    WB_TRY(create(path, kofferPath, keys));
    return {};
}

Result<std::unique_ptr<WorkBacking>> WorkBacking::createWork(
    const QString& path, const QString& kofferPath, const Keys& keys, const QString& person, const Clock& clock)
{
    WB_ASSIGN(checked, create(path, kofferPath, keys));
    auto work = std::make_unique<WorkBacking>(path, keys, person, clock);
    work->m_created = std::move(checked);
    return work;
}

Result<WorkBacking::Checked> WorkBacking::create(const QString& path, const QString& kofferPath, const Keys& keys)
{
    WB_TRY(cryptographyReady());
    WB_ASSIGN(container, fileBytes(kofferPath));
    WB_ASSIGN(koffer, kofferFrom(container, QFileInfo(kofferPath).fileName(), keys));
    const QByteArray bytes = written(WorkHead{container, QUuid::fromRfc4122(randomBytes(16)), 0});
    ReplaceOptions options;
    options.mustNotExist = true;
    options.ownerOnly = true;
    WB_TRY(replaceFile(path, bytes, options));
    return Checked{container, koffer};
}

Result<void> WorkBacking::load()
{
    if (m_keeper)
        return {};
    WB_TRY(cryptographyReady());
    QFile file(path());
    if (!QFileInfo::exists(path()))
        return fail(ErrorKind::FileMissing, path());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputOutput, path(), file.errorString());
    const QByteArray bytes = file.readAll();
    WB_ASSIGN(head, workHeadFrom(bytes, name()));
    if (m_created && m_created->container == head.container) {
        m_koffer = std::move(m_created->koffer);
    } else {
        WB_ASSIGN(koffer, kofferFrom(head.container, name(), m_keys));
        m_koffer = koffer;
    }
    m_created.reset();
    if (m_keys.code)
        m_keys.code->fill(u'\0');
    m_keys = {}; // the file key does from here on
    m_work = head.work;
    m_containerBytes = head.container.size();
    m_journal = Journal(path(), m_koffer.fileKey, head);
    WB_ASSIGN(entries, m_journal.read(bytes));
    WB_ASSIGN(database, Database::openMemory(m_memory, Access::ReadWrite));
    WB_TRY(build(database, entries));
    m_keeper.emplace(std::move(database));
    return {};
}

Result<void> WorkBacking::build(Database& database, const QList<QByteArray>& entries)
{
    WB_TRY(Migrator(m_clock).build(database));
    WB_ASSIGN(transaction, Transaction::write(database));
    {
        WB_ASSIGN(row, database.prepare(QStringView(u"INSERT INTO book (key, value) VALUES ('id', ?)")));
        row.bind(1, m_koffer.label.book);
        WB_TRY(row.run());
    }
    WB_TRY(unpack(database));
    for (const QByteArray& entry : entries)
        WB_TRY(replay(database, entry));
    return transaction.commit();
}

/** What came in the Koffer is the office's: merged into an empty book. */
Result<void> WorkBacking::unpack(Database& database)
{
    WB_ASSIGN(plan, planMerge(StoredHistory(database), m_koffer.content, Scope::all()));
    if (plan.refusal)
        return tl::unexpected<Error>(*plan.refusal);
    Act act;
    act.id = ActId(m_work);
    act.at = m_koffer.manifest.packedAt;
    act.who = m_koffer.manifest.holder;
    act.info.kind = QStringLiteral("unpack");
    act.info.title = m_koffer.manifest.number;
    act.info.count = plan.proposal.changes.size();
    RandomIdSource ids;
    return ChangeWriter(database, ids).write(plan.proposal.changes, act);
}

Result<void> WorkBacking::replay(Database& database, const QByteArray& bytes)
{
    WB_ASSIGN(entry, entryFrom(bytes, name()));
    m_returns = std::max(m_returns, entry.returned);
    noteEntry(bytes, entry.act.has_value());
    if (entry.drafts) {
        WB_TRY(putDrafts(database, *entry.drafts));
        m_drafts = *entry.drafts;
    }
    if (!entry.act)
        return {};
    RandomIdSource ids;
    WB_TRY(ChangeWriter(database, ids).write(entry.changes, *entry.act));
    PassingNeeds needs(database);
    WB_TRY(needs.lookAt(entry.changes));
    return needs.clearHistory();
}

Result<Database> WorkBacking::openWriter()
{
    WB_TRY(m_lease.take());
    const Result<void> loaded = load();
    if (!loaded) {
        m_lease.release();
        return tl::unexpected<Error>(loaded.error());
    }
    // What cannot be folded now stays as long as it is.
    if (isFoldDue())
        static_cast<void>(fold());
    return reopenWriter();
}

Result<Database> WorkBacking::reopenWriter()
{
    return Database::openMemory(m_memory, Access::ReadWrite);
}

Result<Database> WorkBacking::openReader()
{
    WB_TRY(load());
    return Database::openMemory(m_memory, Access::ReadOnly);
}

Result<void> WorkBacking::checkMine(Database&)
{
    m_appended = false;
    return m_journal.checkMine();
}

Result<void> WorkBacking::append(Database& writer, WorkEntry entry)
{
    WB_ASSIGN(drafts, draftsIn(writer));
    if (drafts != m_drafts)
        entry.drafts = drafts;
    if (!entry.act && !entry.drafts)
        return {};
    WB_ASSIGN(bytes, written(entry));
    if (isFoldDue())
        static_cast<void>(fold());
    WB_TRY(m_journal.append(bytes));
    noteEntry(bytes, entry.act.has_value());
    m_appended = true;
    m_draftsBefore = m_drafts;
    m_drafts = drafts;
    return {};
}

void WorkBacking::noteEntry(const QByteArray& entry, bool isAct)
{
    if (isAct)
        return;
    ++m_asideEntries;
    m_asideBytes += entry.size();
}

bool WorkBacking::isFoldDue() const
{
    return m_asideEntries > foldAfterEntries || m_asideBytes > std::max(foldAfterBytes, m_containerBytes);
}

Result<void> WorkBacking::fold()
{
    m_asideEntries = 0; // after an error it is tried again when as much has come together once more
    m_asideBytes = 0;
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputOutput, path(), file.errorString());
    const QByteArray bytes = file.readAll();
    WB_ASSIGN(head, workHeadFrom(bytes, name()));
    Journal stands(path(), m_koffer.fileKey, head);
    WB_ASSIGN(entries, stands.read(bytes));
    QList<QByteArray> kept;
    for (const QByteArray& each : std::as_const(entries)) {
        WB_ASSIGN(entry, entryFrom(each, name()));
        if (!entry.act)
            continue;
        entry.drafts.reset();
        entry.returned = 0;
        WB_ASSIGN(again, written(entry));
        kept.append(again);
    }
    WorkEntry last{std::nullopt, {}, m_returns};
    if (!m_drafts.isEmpty())
        last.drafts = m_drafts;
    if (last.returned > 0 || last.drafts) {
        WB_ASSIGN(aside, written(last));
        kept.append(aside);
    }
    return m_journal.fold(head.container, kept);
}

Result<void> WorkBacking::beforeAside(Database& writer)
{
    return append(writer, {});
}

void WorkBacking::notCommitted()
{
    if (!m_appended)
        return;
    m_journal.takeBack();
    m_drafts = m_draftsBefore;
    m_appended = false;
}

Result<void> WorkBacking::beforeCommit(Database& writer, const ChangeSet& changes, const Act& act)
{
    for (const QByteArray& file : changes.files()) {
        if (file.size() > attachmentlimit::PhotoBytes)
            return fail(ErrorKind::KofferTooLarge, act.info.title, QStringLiteral("900 KiB"));
    }
    WB_TRY(checkRoom(writer, changes));
    WB_ASSIGN(noted, StoredHistory(writer).changesOf(act.id));
    WB_ASSIGN(complete, withIds(changes, noted));
    return append(writer, WorkEntry{act, complete, 0});
}

Result<void> WorkBacking::checkRoom(Database& writer, const ChangeSet& changes) const
{
    const bool attaches = std::ranges::any_of(changes.changes(), [](const Change& change) {
        return change.entity == &Attachment::info() && change.kind == Change::Kind::Create;
    });
    if (!attaches)
        return {};
    WB_ASSIGN(shown, shownFiles(writer));
    qint64 bytes = 0;
    for (auto file = shown.cbegin(); file != shown.cend(); ++file)
        bytes += m_koffer.content.files.contains(file.key()) ? 0 : *file;
    return bytes > mostPhotoBytes
        ? Result<void>(fail(ErrorKind::KofferTooLarge, m_koffer.manifest.number, QStringLiteral("photos")))
        : Result<void>();
}

Result<void> WorkBacking::countReturn()
{
    WB_ASSIGN(bytes, written(WorkEntry{std::nullopt, {}, m_returns + 1}));
    WB_TRY(m_journal.append(bytes));
    noteEntry(bytes, false);
    ++m_returns;
    return {};
}

QSet<QString> WorkBacking::photos() const
{
    const QStringList hashes = m_koffer.content.files.keys();
    return {hashes.begin(), hashes.end()};
}

} // namespace core::koffer
