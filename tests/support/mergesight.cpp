#include "tests/support/mergesight.h"

#include "core/model/valuecodec.h"
#include "tests/support/mergeledger.h"

namespace test {

using namespace core;

QString seen(const MemoryBook& book)
{
    QStringList lines;
    const QList<Conflict> conflicts = *book.conflicts();
    for (const Conflict& conflict : conflicts) {
        QStringList values;
        for (const Candidate& candidate : conflict.candidates) {
            const QString value = QCborValue::fromCbor(valueToCbor(candidate.value)).toDiagnosticNotation();
            const QString line = QStringLiteral("%1%2").arg(value).arg(candidate.isShown);
            if (!values.contains(line))
                values.append(line);
        }
        values.sort();
        lines.append(MergeLedger::name({conflict.record, conflict.field, conflict.element}) + values.join(u'|'));
    }
    for (const Mark& mark : book.marks()) {
        if (mark.kind == Mark::Kind::Kept)
            lines.append(MergeLedger::name({mark.record, mark.field, mark.element}));
    }
    lines.sort();
    return book.dump() + lines.join(u'\n');
}

QString difference(const QString& before, const QString& after)
{
    const QStringList one = before.split(u'\n');
    const QStringList other = after.split(u'\n');
    QString text;
    for (const QString& line : one)
        text += other.contains(line) ? QString() : QStringLiteral("\n- ") + line;
    for (const QString& line : other)
        text += one.contains(line) ? QString() : QStringLiteral("\n+ ") + line;
    return text;
}

} // namespace test
