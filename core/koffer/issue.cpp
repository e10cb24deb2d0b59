#include "core/koffer/issue.h"

#include "core/koffer/journal.h"
#include "core/koffer/recordstream.h"
#include "core/store/bookreturn.h"
#include "core/store/recordstore.h"

#include <QCborArray>
#include <QFileInfo>

#include <algorithm>

namespace core::koffer {

namespace {

const QString versionKey = QStringLiteral("major");
const QString sealKey = QStringLiteral("seal");
const QString secretKey = QStringLiteral("seal_secret");
const QString verifyKey = QStringLiteral("verify");
const QString rootsKey = QStringLiteral("roots");
const QString kindsKey = QStringLiteral("kinds");
const QString loneKey = QStringLiteral("lone");
const QString shapesKey = QStringLiteral("shapes");
const QString recordsKey = QStringLiteral("records");
constexpr int version = 1;

QCborArray sortedWords(const QSet<QString>& words)
{
    QStringList list(words.begin(), words.end());
    list.sort();
    return QCborArray::fromStringList(list);
}

QSet<QString> wordsOf(const QCborValue& value)
{
    QSet<QString> words;
    for (const QCborValue& word : value.toArray())
        words.insert(word.toString());
    return words;
}

RecordId idOf(const QCborValue& value)
{
    return RecordId(QUuid::fromRfc4122(value.toByteArray()));
}

/** Many records have the same fields: each list of them is written once. */
void addRecords(QCborMap& map, const QHash<RecordId, Scope::Issued>& issued)
{
    QList<RecordId> ids = issued.keys();
    std::sort(ids.begin(), ids.end());
    QCborArray shapes;
    QHash<QCborValue, qint64> known;
    QCborArray records;
    for (const RecordId& id : std::as_const(ids)) {
        const Scope::Issued& scope = issued[id];
        const QCborValue shape = sortedWords(scope.fields);
        if (!known.contains(shape)) {
            known.insert(shape, shapes.size());
            shapes.append(shape);
        }
        records.append(QCborArray{id.uuid().toRfc4122(), known.value(shape), scope.mayRemove});
    }
    map.insert(shapesKey, shapes);
    map.insert(recordsKey, records);
}

} // namespace

QByteArray written(const IssueKeys& keys)
{
    QCborMap map{{versionKey, version}, {sealKey, keys.seal.open}, {secretKey, keys.seal.secret.bytes()},
        {verifyKey, keys.verify}, {kindsKey, sortedWords(keys.scope.newKinds)},
        {loneKey, sortedWords(keys.scope.loneKinds)}};
    QList<RecordId> roots(keys.scope.roots.begin(), keys.scope.roots.end());
    std::sort(roots.begin(), roots.end());
    QCborArray rootIds;
    for (const RecordId& root : std::as_const(roots))
        rootIds.append(root.uuid().toRfc4122());
    map.insert(rootsKey, rootIds);
    addRecords(map, keys.scope.issued);
    return canonical(map).toCborValue().toCbor();
}

Result<IssueKeys> issueKeysFrom(const QByteArray& bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const QByteArray secret = map.value(secretKey).toByteArray();
    IssueKeys keys;
    keys.seal.open = map.value(sealKey).toByteArray();
    keys.verify = map.value(verifyKey).toByteArray();
    if (map.value(versionKey).toInteger() != version || secret.size() != 32 || keys.seal.open.size() != 32
        || keys.verify.size() != 32)
        return fail(ErrorKind::FileDamaged, {}, QStringLiteral("koffer_issue.scope"));
    keys.seal.secret = Secret::copyOf(secret);
    for (const QCborValue& root : map.value(rootsKey).toArray())
        keys.scope.roots.insert(idOf(root));
    keys.scope.newKinds = wordsOf(map.value(kindsKey));
    keys.scope.loneKinds = wordsOf(map.value(loneKey));
    QList<QSet<QString>> shapes;
    for (const QCborValue& shape : map.value(shapesKey).toArray())
        shapes.append(wordsOf(shape));
    for (const QCborValue& value : map.value(recordsKey).toArray()) {
        const QCborArray record = value.toArray();
        const qint64 shape = record.at(1).toInteger(-1);
        if (shape < 0 || shape >= shapes.size())
            return fail(ErrorKind::FileDamaged, {}, QStringLiteral("koffer_issue.scope"));
        keys.scope.issued.insert(idOf(record.at(0)), {shapes.at(shape), record.at(2).toBool()});
    }
    return keys;
}

Result<Issue> issueOf(const Reader& book, RecordId koffer, const QString& name)
{
    WB_TRY(cryptographyReady());
    WB_ASSIGN(record, book.find(koffer));
    if (!record || &record->entity() != &KofferIssue::info())
        return fail(ErrorKind::KofferUnknown, name);
    Issue issue{koffer, *record, as<KofferIssue>(*record), {}};
    WB_ASSIGN(bytes, book.file(issue.facts.scope));
    if (issue.facts.scope.isEmpty() || !bytes)
        return fail(ErrorKind::KofferUnknown, name);
    WB_ASSIGN(keys, issueKeysFrom(*bytes));
    issue.keys = keys;
    return issue;
}

Result<Keys> keysOfOffice(Database& office, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    WB_ASSIGN(label, labelOfFile(path));
    WB_ASSIGN(bookId, bookIdOf(office));
    if (label.book != QUuid::fromString(bookId))
        return fail(ErrorKind::OtherBook, path);
    if (label.type == FileType::Return)
        return fail(ErrorKind::KofferIsNone, name, QStringLiteral("return"));
    WB_ASSIGN(issue, issueOf(RecordStore(office), RecordId(label.koffer), name));
    Keys keys;
    keys.seal = issue.keys.seal;
    return keys;
}

} // namespace core::koffer
