#include "core/change/overlay.h"
#include "tests/support/randomworld.h"

#include <QtTest>

using namespace core;
using test::counted;
using test::Dice;
using test::RandomWorld;
using test::TestBook;

namespace {

QStringList idsOf(const QList<Record>& records)
{
    QStringList ids;
    for (const Record& record : records)
        ids.append(record.id().toText());
    return ids;
}

QStringList sorted(const QList<RecordId>& ids)
{
    QStringList texts;
    for (const RecordId& id : ids)
        texts.append(id.toText());
    texts.sort();
    return texts;
}

QStringList sorted(const QList<Reference>& references)
{
    QStringList texts;
    for (const Reference& reference : references)
        texts.append(reference.record.toText() + QString::number(reference.field));
    texts.sort();
    return texts;
}

/** Everything that rules ask a reader, about everything that a change touches. */
QStringList answers(const Reader& reader, const QList<RecordId>& about, const QHash<RecordId, const EntityInfo*>& kinds)
{
    QStringList said;
    for (const RecordId& id : about) {
        const std::optional<Record> record = reader.find(id).value();
        said.append(record ? QString::fromLatin1(record->entity().key) + reader.titleOf(id).value() : QString());
        said.append(sorted(reader.referencesTo(id).value()));
        const EntityInfo& kind = *kinds.value(id);
        for (const EntityInfo* child : childKinds(kind)) {
            // Where no key orders children, the order of lists does, which no rule relies on.
            QStringList children = idsOf(reader.childrenOf(id, *child).value());
            if (child->orderIndex() < 0)
                children.sort();
            said.append(children);
        }
        if (!record)
            continue;
        for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
            const FieldInfo& field = kind.fields[size_t(i)];
            const bool isAsked = field.type == FieldType::Text || field.type == FieldType::Reference;
            if (isAsked && !isEmpty(record->at(i)))
                said.append(sorted(reader.withValue(kind, i, record->at(i)).value()));
        }
    }
    return said;
}

} // namespace

class TestOfOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** What an overlay says of a change is what the book says once the change is written. */
    void anOverlayIsTheBookAfterTheChange()
    {
        const quint32 seed = Dice::firstSeed();
        for (int number = 0; number < counted(3, 30); ++number) {
            TestBook book;
            RandomWorld world(book, seed + quint32(number));
            world.live(20);
            for (int i = 0; i < 40; ++i) {
                const acts::Proposal proposal = world.proposal();
                QHash<RecordId, const EntityInfo*> kinds;
                for (const Change& step : proposal.changes)
                    kinds.insert(step.record, step.entity);
                const QList<RecordId> touched = proposal.changes.records();
                const Overlay overlay(book->store(), proposal.changes);
                const QStringList foretold = answers(overlay, touched, kinds);
                WB_VERIFY(book->apply(proposal));
                QCOMPARE(foretold, answers(book->store(), touched, kinds));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOfOverlay)
#include "tst_overlay.moc"
