#include "core/store/processidentity.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <unistd.h>

namespace core {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/** Field 22 of /proc/<process>/stat; 0 when there is no such process. A zombie is no process any more. */
qint64 startOf(const QString& process)
{
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
    // The second field is the program's name in parentheses and may hold anything.
    const QList<QByteArray> afterName = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const bool gone = afterName.size() < 20 || afterName.first() == "Z" || afterName.first() == "X";
    return gone ? 0 : afterName.at(19).toLongLong();
}

} // namespace

ProcessIdentity ProcessIdentity::current()
{
    ProcessIdentity self;
    self.host = QSysInfo::machineHostName();
    // The machine's id is not for other eyes; its hash tells computers apart as well.
    self.machine = QString::fromLatin1(
        QCryptographicHash::hash("Werkstattbuch" + QSysInfo::machineUniqueId(), QCryptographicHash::Sha256)
            .toHex()
            .left(16));
    self.boot = QString::fromLatin1(contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")));
    self.processSpace = QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(u'/', -1);
    self.process = ::getpid();
    self.started = startOf(QStringLiteral("self"));
    return self;
}

Liveness livenessOf(const ProcessIdentity& other, const ProcessIdentity& here)
{
    if (other.host != here.host || other.machine != here.machine || other.boot.isEmpty())
        return Liveness::Unknown;
    if (other.boot != here.boot)
        return Liveness::Dead;
    if (other.processSpace != here.processSpace)
        return Liveness::Unknown;
    return startOf(QString::number(other.process)) == other.started ? Liveness::Alive : Liveness::Dead;
}

} // namespace core
