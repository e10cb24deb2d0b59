#include "ui/stage/kofferopening.h"

#include "core/koffer/container.h"
#include "core/koffer/journal.h"
#include "core/support/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace ui {

using namespace core;

namespace {

constexpr int mostCopies = 99;
constexpr qint64 enoughToKnow = 64;

/** Which Koffer the work in a file is on. Where that cannot be said, work may be lost: that is an error of its own. */
Result<QUuid> kofferOfWork(const QString& path)
{
    const Result<koffer::Label> label = koffer::labelOfFile(path);
    if (label && koffer::isWorkFile(path))
        return label->koffer;
    if (!label && label.error().kind == ErrorKind::InputOutput)
        return tl::unexpected<Error>(label.error());
    return fail(ErrorKind::KofferDamaged, QFileInfo(path).fileName(), QStringLiteral("work"));
}

Result<std::shared_ptr<koffer::WorkBacking>> ready(const QString& path, const koffer::Keys& keys, const QString& person)
{
    static const SystemClock clock;
    WB_ASSIGN(work, workPathFor(path));
    std::shared_ptr<koffer::WorkBacking> backing;
    if (QFileInfo::exists(work)) {
        backing = std::make_shared<koffer::WorkBacking>(work, keys, person, clock);
    } else {
        WB_ASSIGN(created, koffer::WorkBacking::createWork(work, path, keys, person, clock));
        backing = std::move(created);
    }
    WB_TRY(backing->openReader()); // what takes long is done then
    return backing;
}

} // namespace

bool isKofferFile(const QString& path)
{
    if (koffer::isWorkFile(path))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && koffer::isContainer(file.read(enoughToKnow));
}

Result<QString> workPathFor(const QString& path)
{
    if (koffer::isWorkFile(path))
        return path;
    const QFileInfo about(path);
    WB_ASSIGN(label, koffer::labelOfFile(path));
    if (label.type == koffer::FileType::Return)
        return fail(ErrorKind::KofferIsNone, about.fileName(), QStringLiteral("return"));
    QString free;
    for (int i = 1; i <= mostCopies; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        const QString beside = about.dir().filePath(
            about.completeBaseName() + QStringLiteral("_arbeit") + number + QStringLiteral(".koffer"));
        if (!QFileInfo::exists(beside)) {
            free = free.isEmpty() ? beside : free;
            continue;
        }
        WB_ASSIGN(koffer, kofferOfWork(beside));
        if (koffer == label.koffer)
            return beside;
    }
    return free.isEmpty() ? Result<QString>(fail(ErrorKind::FileExists, path)) : Result<QString>(free);
}

QFuture<Result<std::shared_ptr<koffer::WorkBacking>>> openKoffer(
    const QString& path, const koffer::Keys& keys, const QString& person)
{
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<koffer::WorkBacking>>>>();
    promise->start();
    const auto answer = promise->future();
    QThreadPool::globalInstance()->start([promise, path, keys, person] {
        promise->addResult(ready(path, keys, person));
        promise->finish();
    });
    return answer;
}

QString returnPathFor(const koffer::WorkBacking& work)
{
    const QDir folder = QFileInfo(work.path()).absoluteDir();
    const QString stem = text::fileName(work.manifest().number);
    for (quint32 number = work.returns() + 1;; ++number) {
        const QString path = folder.filePath(QStringLiteral("%1_rueckgabe_%2.koffer").arg(stem).arg(number));
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace ui
