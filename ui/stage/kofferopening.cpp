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

Result<koffer::Label> labelOfWork(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    WB_ASSIGN(bytes, koffer::fileBytes(path));
    WB_ASSIGN(head, koffer::workHeadFrom(bytes, name));
    return koffer::labelOf(head.container, name);
}

Result<std::shared_ptr<koffer::WorkBacking>> ready(const QString& path, const QString& code, const QString& person)
{
    static const SystemClock clock;
    WB_ASSIGN(work, workPathFor(path));
    if (!QFileInfo::exists(work))
        WB_TRY(koffer::WorkBacking::createWork(work, path, code));
    auto backing = std::make_shared<koffer::WorkBacking>(work, code, person, clock);
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
    WB_ASSIGN(bytes, koffer::fileBytes(path));
    WB_ASSIGN(label, koffer::labelOf(bytes, about.fileName()));
    if (label.type == koffer::FileType::Return)
        return fail(ErrorKind::KofferIsNone, about.fileName(), QStringLiteral("return"));
    for (int i = 1; i <= mostCopies; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        const QString beside = about.dir().filePath(
            about.completeBaseName() + QStringLiteral("_arbeit") + number + QStringLiteral(".koffer"));
        if (!QFileInfo::exists(beside))
            return beside;
        const Result<koffer::Label> other = labelOfWork(beside);
        if (other && other->koffer == label.koffer)
            return beside;
    }
    return fail(ErrorKind::FileExists, path);
}

QFuture<Result<std::shared_ptr<koffer::WorkBacking>>> openKoffer(
    const QString& path, const QString& code, const QString& person)
{
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<koffer::WorkBacking>>>>();
    promise->start();
    const auto answer = promise->future();
    QThreadPool::globalInstance()->start([promise, path, code, person] {
        promise->addResult(ready(path, code, person));
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
