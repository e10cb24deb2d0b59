#include "tests/support/oversized.h"

#include "core/koffer/recordstream.h"

#include <QCborMap>

namespace test {

using namespace core;

QByteArray returnOf(koffer::Label label, const koffer::Manifest& manifest, qsizetype changes)
{
    label.type = koffer::FileType::Return;
    const QString book = label.book.toString(QUuid::WithoutBraces);
    koffer::RecordWriter records;
    const QCborMap first{{QStringLiteral("book"), book}, {QStringLiteral("source"), QStringLiteral("x")}};
    if (!records.add(koffer::RecordType::Manifest, first))
        return {};
    constexpr qsizetype end = 4; // an empty length
    const qsizetype before = records.finish().size() - end;
    const QCborMap change{{QStringLiteral("id"), book}, {QStringLiteral("act"), book},
        {QStringLiteral("kind"), QStringLiteral("set")}, {QStringLiteral("record"), book}};
    if (!records.add(koffer::RecordType::Change, change))
        return {};
    const QByteArray two = records.finish();
    const QByteArray one = two.mid(before, two.size() - end - before);
    koffer::Locks locks;
    locks.sealTo = manifest.sealTo;
    locks.sign = manifest.sign;
    return koffer::sealed(label, two.left(before) + one.repeated(changes) + QByteArray(end, '\0'), locks)
        .value_or(QByteArray());
}

} // namespace test
