#include "core/koffer/packing.h"

#include "core/koffer/basechanges.h"
#include "core/koffer/code.h"
#include "core/koffer/issue.h"
#include "core/koffer/recordstream.h"
#include "core/model/entities/agency.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrole.h"
#include "core/store/attachedfiles.h"
#include "core/store/bookreturn.h"
#include "core/store/storedhistory.h"
#include "core/support/durablefile.h"

#include <QFile>

#include <algorithm>

namespace core::koffer {

namespace {

/** Where a Koffer is packed from. */
struct Office {
    Database& database;
    RecordStore store;
    IdSource& ids;
    const Clock& clock;
};

constexpr qsizetype longestCode = 16;

/** What the office is called where its values stand beside others. */
Result<QString> officeName(const Reader& book)
{
    WB_ASSIGN(agencies, book.all(Agency::info()));
    for (const Record& record : agencies) {
        const auto agency = as<Agency>(record);
        if (agency.isOwn)
            return agency.shortName.isEmpty() ? agency.name : agency.shortName;
    }
    return QStringLiteral("Büro");
}

/** The code of what the sessions belong to, else its number, else the beginning of its title. */
Result<QString> codeOf(const Reader& book, RecordId owner)
{
    WB_ASSIGN(record, book.get(owner));
    QString code;
    if (&record.entity() == &Series::info()) {
        const auto series = as<Series>(record);
        code = series.code.isEmpty() ? series.number : series.code;
    }
    if (code.isEmpty()) {
        WB_ASSIGN(title, book.titleOf(owner));
        code = title;
    }
    QString plain;
    for (const QChar letter : code.toUpper()) {
        if ((letter.isLetterOrNumber() || letter == u'-') && plain.size() < longestCode)
            plain += letter;
    }
    return plain.isEmpty() ? QStringLiteral("KOFFER") : plain;
}

/** "2" for the second session, "1-4" for the first to the fourth, "1-2+4" where one between them does not go along. */
QString placesOf(const QList<Record>& siblings, const QList<RecordId>& sessions)
{
    QStringList places;
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        if (!sessions.contains(siblings.at(i).id()))
            continue;
        const qsizetype from = i;
        while (i + 1 < siblings.size() && sessions.contains(siblings.at(i + 1).id()))
            ++i;
        const QString first = QString::number(from + 1);
        places.append(i == from ? first : QStringLiteral("%1-%2").arg(first).arg(i + 1));
    }
    return places.join(u'+');
}

/** "GANZTAG-2": what the sessions belong to, and which they are there; with a number where there is one of that name
 *  already. */
Result<QString> numberFor(const Reader& book, const QList<RecordId>& sessions)
{
    WB_ASSIGN(first, book.get(sessions.first()));
    WB_ASSIGN(code, codeOf(book, first.owner()));
    WB_ASSIGN(siblings, book.childrenOf(first.owner(), Session::info()));
    const QString number = QStringLiteral("%1-%2").arg(code, placesOf(siblings, sessions));
    WB_ASSIGN(issues, book.all(KofferIssue::info()));
    QSet<QString> taken;
    for (const Record& issue : issues)
        taken.insert(as<KofferIssue>(issue).number);
    QString free = number;
    for (int copy = 2; taken.contains(free); ++copy)
        free = QStringLiteral("%1.%2").arg(number).arg(copy);
    return free;
}

/** "GANZTAG-2_2023-09-28.koffer": nothing about persons. */
Result<QString> fileNameFor(const Reader& book, const QString& number, RecordId session)
{
    WB_ASSIGN(record, book.get(session));
    const QDate date = as<Session>(record).date.earliest();
    const QString day = date.isValid() ? u'_' + date.toString(Qt::ISODate) : QString();
    return number + day + QStringLiteral(".koffer");
}

Result<QString> holderOf(const Reader& book, const PackRequest& request)
{
    if (!request.holder.isEmpty())
        return request.holder;
    WB_ASSIGN(roles, book.childrenOf(request.sessions.first(), SessionRole::info()));
    for (const Record& record : roles) {
        const auto role = as<SessionRole>(record);
        if (role.role != SessionRoleKind::Moderator)
            continue;
        if (!role.roleName.isEmpty() && role.who.isNull())
            return role.roleName;
        WB_ASSIGN(title, book.titleOf(role.who.id));
        if (!title.isEmpty())
            return title;
    }
    const EntityInfo& kind = KofferIssue::info();
    return failField(ErrorKind::ValueMissing, kind.fields[size_t(kind.indexOf(u"holder"))], kind.name());
}

Result<void> addContent(Office& book, const Selection& selection, Packing& packing)
{
    Return& content = packing.koffer.content;
    Origin office;
    office.act.id = ActId(book.ids.next());
    office.act.at = packing.koffer.manifest.packedAt;
    office.act.info.kind = QStringLiteral("pack");
    content.acts.append(office);
    const StoredHistory history(book.database);
    QMap<QString, qsizetype> counts;
    for (const PackedRecord& packed : selection.records) {
        WB_ASSIGN(changes, baseChanges(history, packed, office.act.id));
        content.changes += changes;
        ++counts[packed.record.entity().name()];
    }
    for (const QString& hash : selection.photos) {
        WB_ASSIGN(bytes, attachedFile(book.database, hash));
        if (bytes)
            content.files.insert(hash, *bytes);
    }
    packing.photos = content.files.size();
    for (const EntityInfo* kind : allEntities()) {
        if (counts.contains(kind->name()))
            packing.counts.append({kind, counts.value(kind->name())});
    }
    return {};
}

Result<void> addIssue(Office& book, const Selection& selection, const PackRequest& request, Packing& packing)
{
    Manifest& manifest = packing.koffer.manifest;
    IssueKeys keys;
    keys.scope = selection.scope;
    keys.seal = KeyPair::forSealing();
    const KeyPair signing = KeyPair::forSigning();
    keys.verify = signing.open;
    manifest.sealTo = keys.seal.open;
    manifest.sign = signing.secret;
    const QByteArray bytes = written(keys);
    const QString hash = fileHash(bytes);
    QStringList sessions;
    for (const RecordId& session : request.sessions)
        sessions.append(session.toText());
    sessions.sort();
    const acts::Given given{{QStringLiteral("number"), manifest.number}, {QStringLiteral("holder"), manifest.holder},
        {QStringLiteral("sessions"), sessions}, {QStringLiteral("issued_on"), book.clock.today()},
        {QStringLiteral("scope"), hash}};
    WB_ASSIGN(issue, acts::prepared(book.store, KofferIssue::info(), given, book.ids));
    WB_ASSIGN(proposal, acts::add(book.store, issue));
    proposal.changes.keep(hash, bytes);
    proposal.info.kind = QStringLiteral("pack");
    proposal.info.title = manifest.number;
    proposal.info.count = selection.records.size();
    packing.issue = proposal;
    packing.issueId = issue.id();
    packing.koffer.label.koffer = issue.id().uuid();
    return {};
}

Result<void> fill(Office& book, const PackRequest& request, Packing& packing)
{
    WB_ASSIGN(selection, selectionFor(book.store, request));
    Manifest& manifest = packing.koffer.manifest;
    WB_ASSIGN(number, numberFor(book.store, request.sessions));
    WB_ASSIGN(holder, holderOf(book.store, request));
    WB_ASSIGN(office, officeName(book.store));
    WB_ASSIGN(bookId, bookIdOf(book.database));
    manifest.number = number;
    manifest.holder = holder;
    manifest.office = office;
    manifest.packedAt = book.clock.now();
    manifest.sessions = request.sessions;
    packing.number = number;
    WB_ASSIGN(fileName, fileNameFor(book.store, number, request.sessions.first()));
    packing.fileName = fileName;
    packing.koffer.label.book = QUuid::fromString(bookId);
    WB_TRY(addIssue(book, selection, request, packing));
    return addContent(book, selection, packing);
}

} // namespace

Result<Packing> planPacking(Book& book, const PackRequest& request)
{
    return planPacking(book.connection(), request, book.ids(), book.clock());
}

Result<Packing> planPacking(Database& book, const PackRequest& request, IdSource& ids, const Clock& clock)
{
    WB_TRY(cryptographyReady());
    Office office{book, RecordStore(book), ids, clock};
    Packing packing;
    const Result<void> planned = office.store.onOneState([&] { return fill(office, request, packing); });
    return planned ? Result<Packing>(packing) : tl::unexpected<Error>(planned.error());
}

Result<void> writeKoffer(const Packing& packing, const QString& path, const QString& code, KdfCost cost)
{
    Result<QByteArray> bytes = written(packing.koffer, plainCode(code), cost);
    if (!bytes) {
        bytes.error().subject = bytes.error().subject.isEmpty() ? packing.number : bytes.error().subject;
        return tl::unexpected<Error>(bytes.error());
    }
    ReplaceOptions options;
    options.mustNotExist = true;
    options.ownerOnly = true;
    return replaceFile(path, *bytes, options);
}

Result<void> noteIssue(Book& book, const Packing& packing, const QString& path)
{
    const auto applied = book.apply(packing.issue);
    if (applied)
        return {};
    QFile::remove(path);
    return tl::unexpected<Error>(applied.error());
}

Result<void> pack(Book& book, const Packing& packing, const QString& path, const QString& code, KdfCost cost)
{
    if (book.isReadOnly())
        return fail(ErrorKind::FileReadOnly, book.path());
    WB_TRY(writeKoffer(packing, path, code, cost));
    return noteIssue(book, packing, path);
}

} // namespace core::koffer
