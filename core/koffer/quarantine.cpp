#include "core/koffer/quarantine.h"

#include "core/koffer/kofferfile.h"
#include "core/koffer/recordstream.h"
#include "core/store/heldfiles.h"
#include "core/support/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace core::koffer {

namespace {

const QString nameKey = QStringLiteral("name");
const QString atKey = QStringLiteral("at");
const QString byKey = QStringLiteral("by");
const QString whyKey = QStringLiteral("why");
const QString detailKey = QStringLiteral("detail");
const QString fileSuffix = QStringLiteral(".koffer");
const QString noteSuffix = QStringLiteral(".json");
constexpr qsizetype idLength = 32;
constexpr qsizetype longestName = 120;

struct Reason {
    ErrorKind kind;
    const char* word; ///< as it stands beside the copy
};
constexpr std::array reasons{Reason{ErrorKind::KofferLost, "lost"}, Reason{ErrorKind::KofferDamaged, "damaged"},
    Reason{ErrorKind::KofferNewer, "newer"}, Reason{ErrorKind::KofferUnknown, "unknown"},
    Reason{ErrorKind::KofferForged, "forged"}, Reason{ErrorKind::KofferLocked, "locked"},
    Reason{ErrorKind::KofferTooLarge, "too_large"}, Reason{ErrorKind::Manipulated, "manipulated"}};

QString idOf(const QByteArray& content)
{
    return fileHash(content).left(idLength);
}

Result<void> writeNew(const QString& path, const QByteArray& bytes)
{
    ReplaceOptions options;
    options.ownerOnly = true;
    return replaceFile(path, bytes, options);
}

QByteArray noteOf(const HeldReturn& held)
{
    const auto reason = std::ranges::find(reasons, held.why.kind, &Reason::kind);
    const QJsonObject note{{nameKey, held.name}, {atKey, held.at.toUTC().toString(Qt::ISODateWithMs)}, {byKey, held.by},
        {whyKey, QString::fromLatin1(reason->word)}, {detailKey, held.why.detail}};
    return QJsonDocument(note).toJson();
}

/** A copy whose note is gone or cannot be read is still one: it is only known less of. */
HeldReturn heldAt(const QFileInfo& file)
{
    HeldReturn held;
    held.id = file.completeBaseName();
    held.path = file.absoluteFilePath();
    QFile noteFile(file.absolutePath() + u'/' + held.id + noteSuffix);
    QJsonObject note;
    if (noteFile.open(QIODevice::ReadOnly))
        note = QJsonDocument::fromJson(noteFile.read(largestRecord)).object();
    held.name = note.value(nameKey).toString(file.fileName()).left(longestName);
    held.at = QDateTime::fromString(note.value(atKey).toString(), Qt::ISODateWithMs);
    if (!held.at.isValid())
        held.at = file.lastModified().toUTC();
    held.by = note.value(byKey).toString();
    const QByteArray word = note.value(whyKey).toString().toLatin1();
    const auto reason = std::ranges::find_if(reasons, [&](const Reason& each) { return word == each.word; });
    held.why.kind = reason == reasons.end() ? ErrorKind::KofferDamaged : reason->kind;
    held.why.subject = held.name;
    held.why.detail = note.value(detailKey).toString();
    if (const Result<QByteArray> bytes = fileBytes(held.path)) {
        if (const Result<Label> label = labelOf(*bytes, held.name))
            held.label = *label;
    }
    return held;
}

Result<void> removeHeld(const HeldReturn& held)
{
    QFile file(held.path);
    if (!file.remove())
        return fail(ErrorKind::InputOutput, held.path, file.errorString());
    QFile::remove(QFileInfo(held.path).absolutePath() + u'/' + held.id + noteSuffix);
    return {};
}

} // namespace

bool isHeldBack(const Error& why)
{
    return std::ranges::find(reasons, why.kind, &Reason::kind) != reasons.end();
}

Result<std::optional<HeldReturn>> holdBack(const Book& book, const QString& path, const Error& why)
{
    if (!isHeldBack(why) || QFileInfo(path).size() > largestFile)
        return std::optional<HeldReturn>();
    WB_ASSIGN(bytes, fileBytes(path));
    HeldReturn held;
    held.id = idOf(bytes);
    const QString folder = heldFolder(book.path());
    held.path = folder + u'/' + held.id + fileSuffix;
    held.name = QFileInfo(path).fileName().left(longestName);
    held.at = book.clock().now();
    held.by = book.who();
    held.why = why;
    held.why.subject = held.name;
    WB_TRY(makeHeldFolder(folder));
    if (QFileInfo::exists(held.path)) // the same once more, and perhaps the copy itself: as it was first kept
        return std::optional<HeldReturn>(heldAt(QFileInfo(held.path)));
    // The note first: a copy is complete as soon as it is there.
    WB_TRY(writeNew(folder + u'/' + held.id + noteSuffix, noteOf(held)));
    WB_TRY(writeNew(held.path, bytes));
    if (const Result<Label> label = labelOf(bytes, held.name))
        held.label = *label;
    return std::optional<HeldReturn>(held);
}

Result<QList<HeldReturn>> heldReturns(const Book& book)
{
    QList<HeldReturn> held;
    const QFileInfo folder(heldFolder(book.path()));
    if (!folder.exists())
        return held;
    if (!folder.isReadable())
        return fail(ErrorKind::InputOutput, folder.filePath());
    const QFileInfoList files =
        QDir(folder.filePath()).entryInfoList({u'*' + fileSuffix}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo& file : files)
        held.append(heldAt(file));
    std::ranges::stable_sort(held, [](const HeldReturn& a, const HeldReturn& b) { return a.at > b.at; });
    return held;
}

Result<void> discardHeld(const Book& book, const QString& idOrBeginning)
{
    const QString words = idOrBeginning.trimmed().toLower();
    WB_ASSIGN(held, heldReturns(book));
    held.removeIf([&](const HeldReturn& each) { return words.size() < 4 || !each.id.startsWith(words); });
    if (held.isEmpty())
        return fail(ErrorKind::NoSuchRecord, words);
    if (held.size() > 1)
        return fail(ErrorKind::Ambiguous, words, QString::number(held.size()));
    return removeHeld(held.first());
}

Result<void> settleHeld(const Book& book, const QString& path)
{
    WB_ASSIGN(held, heldReturns(book));
    if (held.isEmpty())
        return {};
    WB_ASSIGN(bytes, fileBytes(path));
    const auto same = std::ranges::find(held, idOf(bytes), &HeldReturn::id);
    return same == held.end() ? Result<void>() : removeHeld(*same);
}

} // namespace core::koffer
