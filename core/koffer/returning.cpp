#include "core/koffer/returning.h"

#include "core/change/meeting.h"
#include "core/exchange/attaching.h"
#include "core/koffer/recordstream.h"
#include "core/store/bookreturn.h"
#include "core/store/storedhistory.h"
#include "core/support/durablefile.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace core::koffer {

namespace {

constexpr char hashField[] = "hash";

/** Bytes that no attachment of the return names are not kept. */
void dropUnnamed(Return& returned)
{
    QSet<QString> named;
    for (const StoredChange& change : returned.changes) {
        if (change.entity != QStringLiteral("attachment"))
            continue;
        const DecodedChange read = decoded(change, true);
        if (read.counts() && read.change.kind == Change::Kind::Create)
            named.insert(read.change.whole.text(QLatin1StringView(hashField)));
        else if (read.counts() && read.change.kind == Change::Kind::Set)
            named.insert(valueOr<QString>(read.change.after));
    }
    returned.files.removeIf([&](const auto& file) { return !named.contains(file.key()); });
}

/** The mark of the nth working copy of a Koffer, from 0: none, "b", "c" … */
QString markOf(qsizetype place)
{
    constexpr qsizetype letters = 26;
    if (place == 0)
        return {};
    return place < letters ? QString(QChar(u'a' + char16_t(place))) : QStringLiteral("z%1").arg(place);
}

/** "GANZTAG-2/1" of the first working copy that came home, "GANZTAG-2b/1" of the next: one Koffer on two laptops gives
 *  two returns of one number. A working copy is known again by its acts. */
Result<QString> sourceHere(Database& office, const Return& returned)
{
    static const QRegularExpression mark(QStringLiteral("^((?:[b-z]|z\\d+)?)/\\d+$"));
    const qsizetype slash = returned.source.lastIndexOf(u'/');
    if (slash <= 0)
        return returned.source;
    const QString koffer = returned.source.left(slash);
    WB_ASSIGN(known, actsFrom(office, koffer));
    QHash<ActId, QString> marks;
    for (auto act = known.cbegin(); act != known.cend(); ++act) {
        if (const QRegularExpressionMatch found = mark.match(act->mid(koffer.size())); found.hasMatch())
            marks.insert(act.key(), found.captured(1));
    }
    const auto named = [&](const QString& own) { return koffer + own + returned.source.mid(slash); };
    for (const Origin& origin : returned.acts) {
        if (marks.contains(origin.act.id))
            return named(marks.value(origin.act.id));
    }
    const QSet<QString> taken(marks.cbegin(), marks.cend());
    qsizetype place = 0;
    while (taken.contains(markOf(place)))
        ++place;
    return named(markOf(place));
}

/** That something came back is worth noting even where nothing of it was new. What a person has taken back stays so. */
Result<void> noteReturn(Database& office, QDate today, IdSource& ids, ReturnPlan& plan)
{
    const bool isNoted = plan.issue.facts.state == KofferState::Returned;
    const bool isTakenBack = plan.plan.count(ChangeClass::Withdrawn) > 0;
    if (plan.plan.proposal.changes.isEmpty() && (isNoted || isTakenBack))
        return {};
    const acts::Given given{
        {QStringLiteral("state"), QStringLiteral("returned")}, {QStringLiteral("returned_on"), today}};
    WB_ASSIGN(noted, acts::edit(RecordStore(office), plan.issue.record, given));
    WB_ASSIGN(steps, placed(StoredHistory(office), noted.changes, ids));
    plan.plan.proposal.changes.append(steps);
    return {};
}

/** On the writing thread. */
Result<quint32> writeNextReturn(Database& writer, WorkBacking& backing, const QString& path, bool replace)
{
    if (!replace && QFileInfo::exists(path))
        return fail(ErrorKind::FileExists, path);
    const quint32 number = backing.returns() + 1;
    const QString source = QStringLiteral("%1/%2").arg(backing.manifest().number).arg(number);
    WB_ASSIGN(returned, workSince(writer, ActId(backing.work()), source, backing.photos()));
    Label label = backing.label();
    label.type = FileType::Return;
    label.work = backing.work();
    label.number = number;
    Result<QByteArray> sealedReturn = writtenReturn(label, returned, backing.manifest());
    if (!sealedReturn) {
        sealedReturn.error().subject = source;
        return tl::unexpected<Error>(sealedReturn.error());
    }
    // Not before it is known that there will be one: a number that is given is gone.
    WB_TRY(backing.countReturn());
    ReplaceOptions options;
    options.mustNotExist = !replace;
    options.ownerOnly = true;
    WB_TRY(replaceFile(path, *sealedReturn, options));
    return number;
}

} // namespace

QFuture<Result<quint32>> writeReturnLater(Book& book, WorkBacking& backing, const QString& path, bool replace)
{
    auto number = std::make_shared<quint32>(0);
    return book
        .writeAside([number, &backing, path, replace](Database& writer) -> Result<void> {
            WB_ASSIGN(given, writeNextReturn(writer, backing, path, replace));
            *number = given;
            return {};
        })
        .then(
            [number](const Result<void>& written) -> Result<quint32> { return written.map([&] { return *number; }); });
}

Result<quint32> writeReturn(Book& book, WorkBacking& backing, const QString& path, bool replace)
{
    return writeReturnLater(book, backing, path, replace).result();
}

Result<ReturnPlan> planReturn(Book& office, const QString& path)
{
    return planReturn(office.connection(), path, office.clock().today(), office.ids());
}

Result<ReturnPlan> planReturn(Database& office, const QString& path, QDate today, IdSource& ids)
{
    const RecordStore store(office);
    const QString name = QFileInfo(path).fileName();
    WB_ASSIGN(bytes, fileBytes(path));
    if (isWork(bytes))
        return fail(ErrorKind::KofferIsNone, name, QStringLiteral("work"));
    WB_ASSIGN(label, labelOf(bytes, name));
    WB_ASSIGN(bookId, bookIdOf(office));
    if (label.book != QUuid::fromString(bookId))
        return fail(ErrorKind::OtherBook, path);
    if (label.type != FileType::Return)
        return fail(ErrorKind::KofferIsNone, name, QStringLiteral("koffer"));
    ReturnPlan plan;
    plan.label = label;
    WB_ASSIGN(issue, issueOf(store, RecordId(label.koffer), name));
    plan.issue = issue;
    if (issue.facts.state == KofferState::Lost)
        return fail(ErrorKind::KofferLost, name, issue.facts.number);
    Keys keys;
    keys.seal = issue.keys.seal;
    keys.verify = issue.keys.verify;
    WB_ASSIGN(returned, returnFrom(bytes, name, keys, &plan.unread));
    dropUnnamed(returned);
    WB_ASSIGN(source, sourceHere(office, returned));
    returned.source = source;
    WB_ASSIGN(planned, planMerge(StoredHistory(office), returned, issue.keys.scope));
    if (planned.refusal)
        return tl::unexpected<Error>(*planned.refusal);
    plan.returned = returned;
    plan.plan = planned;
    WB_TRY(noteReturn(office, today, ids, plan));
    return plan;
}

} // namespace core::koffer
