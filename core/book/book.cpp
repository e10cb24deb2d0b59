#include "core/book/book.h"

#include "core/book/filebacking.h"
#include "core/book/searchupkeep.h"
#include "core/book/writer.h"
#include "core/change/judgement.h"
#include "core/change/meeting.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/storedhistory.h"

#include <QFileInfo>

namespace core {

namespace {

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

IdSource& randomIds()
{
    static RandomIdSource ids;
    return ids;
}

bool allowsReading(ErrorKind kind)
{
    return kind == ErrorKind::FileHeld || kind == ErrorKind::FileReadOnly;
}

/** Rules look at much: all of it is one state of the file, and each look costs less. */
Result<Findings> onOneState(const RecordStore& store, const std::function<Result<Findings>()>& work)
{
    Result<Findings> found;
    WB_TRY(store.onOneState([&]() -> Result<void> {
        found = work();
        return {};
    }));
    return found;
}

/** How many steps before this session can be taken back. */
constexpr int mostRecalled = 100;

/** What this person did last in an earlier session and still holds, the newest last: up to the first act of somebody
 *  else, which is not theirs to take back by a mere key. */
Result<QList<Act>> recalled(Database& reader, const QString& who)
{
    QList<Act> mine;
    if (who.isEmpty())
        return mine;
    WB_ASSIGN(acts, History(reader).acts(mostRecalled));
    for (const Act& act : std::as_const(acts)) {
        if (act.who != who)
            break;
        if (!act.undone && !act.isUndo() && !act.info.hasOutsideEffect())
            mine.prepend(act);
    }
    return mine;
}

} // namespace

Book::Book(std::unique_ptr<Backing> backing, Database reader, const BookOptions& options)
    : m_backing(std::move(backing))
    , m_reader(std::move(reader))
    , m_store(m_reader)
    , m_who(options.who)
    , m_clock(options.clock ? options.clock : &systemClock())
    , m_ids(options.ids ? options.ids : &randomIds())
{
}

Book::~Book()
{
    m_closing = true;
    m_backup.waitForFinished(); // it writes its note through the writer
}

Result<std::unique_ptr<Book>> Book::create(const QString& path, const BookOptions& options)
{
    WB_TRY(FileBacking::createFile(
        path, options.clock ? *options.clock : systemClock(), options.ids ? *options.ids : randomIds()));
    return open(path, options);
}

Result<std::unique_ptr<Book>> Book::open(const QString& path, const BookOptions& options)
{
    return open(
        std::make_unique<FileBacking>(path, options.who, options.clock ? *options.clock : systemClock()), options);
}

Result<std::unique_ptr<Book>> Book::open(std::unique_ptr<Backing> backing, const BookOptions& options)
{
    // The writer comes first: only a writing connection can roll an unfinished journal back.
    std::unique_ptr<Writer> writer;
    std::optional<Error> reason;
    if (options.access == Access::ReadWrite) {
        Result<std::unique_ptr<Writer>> started = Writer::start(*backing, options.ids ? *options.ids : randomIds());
        if (started)
            writer = *std::move(started);
        else if (allowsReading(started.error().kind))
            reason = started.error();
        else
            return tl::unexpected<Error>(started.error());
    }
    WB_ASSIGN(reader, backing->openReader());
    std::unique_ptr<Book> book(new Book(std::move(backing), std::move(reader), options));
    book->m_writer = std::move(writer);
    book->m_readOnlyReason = reason;
    if (book->m_writer) {
        connect(book->m_writer.get(), &Writer::fileLost, book.get(), &Book::fileLost);
        connect(book->m_writer.get(), &Writer::fileFound, book.get(), &Book::fileFound);
        WB_ASSIGN(mine, recalled(book->m_reader, options.who));
        book->m_undoStack = mine;
        book->m_searchUpkeep = std::make_unique<SearchUpkeep>(book->m_reader,
            [self = book.get()](const Writer::Aside& write) { return self->m_writer->writeAside(write); },
            // A backup begins anew when the file is written meanwhile, and in the end shuts everybody out.
            [self = book.get()] { return !self->m_backingUp; });
        QMetaObject::invokeMethod(
            book->m_searchUpkeep.get(), [upkeep = book->m_searchUpkeep.get()] { upkeep->soon(); },
            Qt::QueuedConnection);
    }
    return book;
}

QString Book::path() const
{
    return m_backing->path();
}

std::optional<LeaseHolder> Book::otherHolder() const
{
    return m_backing->otherHolder();
}

Act Book::newAct(const ActInfo& info)
{
    Act act;
    act.id = ActId(m_ids->next());
    act.at = m_clock->now();
    act.who = m_who;
    act.info = info;
    return act;
}

void Book::noteDone(const ChangeSet& changes, const Act& act, const Act* takenBack)
{
    // The stacks first: whoever hears of the change asks them what can be undone now.
    if (!takenBack) {
        if (!act.info.hasOutsideEffect())
            m_undoStack.append(act);
        m_redoStack.clear();
    } else if (takenBack->isUndo()) {
        for (const Undone& undone : std::as_const(m_redoStack)) {
            if (undone.undo.id == takenBack->id)
                m_undoStack.append(undone.original);
        }
        m_redoStack.removeIf([&](const Undone& undone) { return undone.undo.id == takenBack->id; });
    } else {
        m_undoStack.removeIf([&](const Act& known) { return known.id == takenBack->id; });
        m_redoStack.append({act, *takenBack});
    }
    m_searchUpkeep->soon();
    Q_EMIT changed(changes.inTables(), act);
}

Result<void> Book::finishSearch(const Progress& progress)
{
    return m_searchUpkeep ? m_searchUpkeep->finish(progress) : fail(ErrorKind::FileReadOnly, path());
}

Result<void> Book::tidySearch()
{
    return m_searchUpkeep ? m_searchUpkeep->tidy() : fail(ErrorKind::FileReadOnly, path());
}

Result<Findings> Book::judge(const acts::Proposal& proposal) const
{
    return onOneState(m_store,
        [&] { return judgement::broughtBy(m_store, proposal.changes, m_clock->today(), judgement::Doing::Person); });
}

Result<Findings> Book::findings(RecordId id) const
{
    return onOneState(m_store, [&]() -> Result<Findings> {
        if (id.isNull())
            return judgement::ofAll(m_store, m_clock->today());
        WB_ASSIGN(record, m_store.get(id));
        return judgement::of(m_store, record, m_clock->today());
    });
}

Result<std::optional<Act>> Book::apply(const acts::Proposal& proposal, const Progress& progress)
{
    if (proposal.changes.isEmpty()) {
        for (const QString& key : proposal.settles)
            static_cast<void>(dropDraft(key)); // it says what is there: nothing is lost if it stays
        return std::optional<Act>();
    }
    if (!m_writer)
        return fail(ErrorKind::FileReadOnly, path(), otherHolder() ? otherHolder()->person : QString());
    WB_ASSIGN(changes, placed(StoredHistory(m_reader), proposal.changes, *m_ids));
    const Act act = newAct(proposal.info);
    WB_ASSIGN(written, m_writer->apply({changes, act, proposal.settles}, progress));
    forgetDrafts(proposal.settles);
    noteDone(written, act);
    return std::optional<Act>(act);
}

QFuture<Result<void>> Book::writeAside(const std::function<Result<void>(Database&)>& work)
{
    if (!m_writer)
        return QtFuture::makeReadyFuture(Result<void>(fail(ErrorKind::FileReadOnly, path())));
    return m_writer->writeAside(work);
}

QFuture<Result<std::optional<Act>>> Book::applyLater(const acts::Proposal& proposal, const Progress& progress)
{
    using Answer = Result<std::optional<Act>>;
    if (proposal.changes.isEmpty())
        return QtFuture::makeReadyFuture(Answer(std::optional<Act>()));
    if (!m_writer)
        return QtFuture::makeReadyFuture(Answer(fail(ErrorKind::FileReadOnly, path())));
    // What takes an act back knows its places already (undoplan.h).
    std::optional<Act> takenBack;
    if (!proposal.info.undoes.isNull()) {
        const Result<Act> original = history().act(proposal.info.undoes.toText());
        if (!original)
            return QtFuture::makeReadyFuture(Answer(tl::unexpected<Error>(original.error())));
        takenBack = *original;
    }
    const Result<ChangeSet> changes =
        takenBack ? proposal.changes : placed(StoredHistory(m_reader), proposal.changes, *m_ids);
    if (!changes)
        return QtFuture::makeReadyFuture(Answer(tl::unexpected<Error>(changes.error())));
    const Act act = newAct(proposal.info);
    countLater(1);
    return m_writer->applyLater({*changes, act, proposal.settles}, progress)
        .then(this, [this, act, takenBack, settles = proposal.settles](const Result<ChangeSet>& written) -> Answer {
            countLater(-1);
            if (!written)
                return tl::unexpected<Error>(written.error());
            forgetDrafts(settles);
            noteDone(*written, act, takenBack ? &*takenBack : nullptr);
            return std::optional<Act>(act);
        });
}

void Book::countLater(int more)
{
    const bool wasUnderWay = m_laterWrites > 0;
    m_laterWrites += more;
    if (wasUnderWay != (m_laterWrites > 0))
        Q_EMIT writing(!wasUnderWay);
}

Result<Act> Book::undo(const ActId& id, const Progress& progress)
{
    WB_ASSIGN(act, history().act(id.toText()));
    return applyUndo(act, progress);
}

Result<Act> Book::applyUndo(const Act& act, const Progress& progress)
{
    if (!m_writer)
        return fail(ErrorKind::FileReadOnly, path());
    if (act.undone)
        return fail(ErrorKind::NothingToUndo, act.id.toText());
    if (act.info.hasOutsideEffect())
        return fail(ErrorKind::OutsideEffect, act.id.toText());
    WB_ASSIGN(obstacle, history().inTheWayOf(act.id));
    if (obstacle)
        return fail(ErrorKind::CannotUndo, act.id.toText(), obstacle->id.toText());
    const StoredHistory view(m_reader);
    WB_ASSIGN(inverse, takingBack(view, act.id, *m_ids));
    ActInfo info = act.info;
    info.undoes = act.id;
    const Act undo = newAct(info);
    WB_ASSIGN(written, m_writer->apply({inverse, undo}, progress));
    noteDone(written, undo, &act);
    return undo;
}

std::optional<Act> Book::nextUndo() const
{
    return m_undoStack.isEmpty() ? std::nullopt : std::optional<Act>(m_undoStack.last());
}

std::optional<Act> Book::nextRedo() const
{
    return m_redoStack.isEmpty() ? std::nullopt : std::optional<Act>(m_redoStack.last().original);
}

Result<Act> Book::undoNext()
{
    if (m_undoStack.isEmpty())
        return fail(ErrorKind::NothingToUndo);
    return undo(m_undoStack.last().id);
}

Result<Act> Book::redoNext()
{
    if (m_redoStack.isEmpty())
        return fail(ErrorKind::NothingToUndo);
    return undo(m_redoStack.last().undo.id);
}

Result<void> Book::checked()
{
    return m_writer ? m_writer->checked() : m_reader.quickCheck();
}

QFuture<Result<void>> Book::checkedLater()
{
    return m_writer ? m_writer->checkedLater() : QtFuture::makeReadyFuture(m_reader.quickCheck());
}

Result<BookInfo> Book::info()
{
    BookInfo info;
    info.schema = bookSchema().version();
    info.bytes = QFileInfo(path()).size();
    WB_ASSIGN(id, m_reader.cached("SELECT value FROM book WHERE key = 'id'"));
    WB_ASSIGN(hasId, id->step());
    info.id = hasId ? id->columnText(0) : QString();
    WB_ASSIGN(acts, m_reader.cached("SELECT count(*) FROM act"));
    WB_TRY(acts->step());
    info.acts = acts->columnInt(0);
    WB_ASSIGN(backup, lastBackup());
    info.lastBackup = backup;
    for (const EntityInfo* kind : allEntities()) {
        WB_ASSIGN(count, m_store.count(*kind));
        info.counts.append({kind, count});
    }
    return info;
}

} // namespace core
