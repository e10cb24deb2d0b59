#include "core/change/acts.h"

#include "core/model/entities/registration.h"
#include "core/model/entities/team.h"
#include "core/model/validation.h"
#include "core/support/orderkey.h"

#include <QSet>

#include <algorithm>

namespace core::acts {

namespace {

Result<Record> withGiven(Record record, const Given& given)
{
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        const qsizetype index = record.entity().indexOf(it.key());
        if (index < 0)
            return fail(ErrorKind::NoSuchField, record.entity().name(), it.key());
        record.set(index, it.value());
    }
    return record;
}

QString lastOrderKey(const QList<Record>& siblings, qsizetype orderIndex)
{
    return siblings.isEmpty() ? QString() : valueOr<QString>(siblings.last().at(orderIndex));
}

/** Collects a record and what lives in it, children first, so that removals never leave an orphan behind. */
Result<void> collect(const Reader& reader, const Record& record, QList<Record>& into)
{
    for (const EntityInfo* kind : childKinds(record.entity())) {
        WB_ASSIGN(children, reader.childrenOf(record.id(), *kind));
        for (const Record& child : children)
            WB_TRY(collect(reader, child, into));
    }
    into.append(record);
    return {};
}

/** `before` without its reference to `gone` in one field. */
Result<void> emptyReference(const Reader& reader, const Reference& reference, RecordId gone, ChangeSet& set)
{
    WB_ASSIGN(before, reader.get(reference.record));
    const FieldInfo& field = reference.entity->fields[size_t(reference.field)];
    if (field.has(FieldFlag::Required)) {
        WB_ASSIGN(title, reader.titleOf(gone));
        WB_ASSIGN(user, reader.titleOf(reference.record));
        return fail(ErrorKind::StillReferenced, title, user);
    }
    Record after = before;
    if (field.isSet()) {
        auto elements = valueOr<QStringList>(before.at(reference.field));
        elements.removeAll(gone.toText());
        after.set(reference.field, elements);
    } else {
        after.set(reference.field, Value{});
    }
    set.edit(before, after);
    return {};
}

/** What a record is does not change; another one is entered instead. One that does not say it yet may come to. */
Result<void> keepsIdentity(const Record& before, const Record& after)
{
    if (identityOf(before).isNull())
        return {};
    const auto fields = before.entity().fields;
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        if (fields[size_t(i)].has(FieldFlag::Identity) && before.at(i) != after.at(i))
            return failField(ErrorKind::IdentityFixed, fields[size_t(i)]);
    }
    return {};
}

Result<QString> titleFor(const Reader& reader, const Record& record)
{
    std::optional<Error> error;
    const QString title = record.entity().title(record, [&](RecordId id) {
        const Result<QString> part = reader.titleOf(id);
        if (!part)
            error = part.error();
        return part.value_or(QString());
    });
    if (error)
        return tl::unexpected<Error>(*error);
    return title;
}

} // namespace

Result<Record> withModel(const Reader& reader, Record record)
{
    const qsizetype modelIndex = record.entity().indexOf(FieldFlag::Model);
    if (modelIndex < 0)
        return record;
    const RecordId modelId = valueOr<RecordId>(record.at(modelIndex));
    if (modelId.isNull())
        return record;
    WB_ASSIGN(model, reader.get(modelId));
    const Record blank = record.entity().blank();
    const auto fields = record.entity().fields;
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        const qsizetype source = model.entity().indexOf(fields[size_t(i)].name().toString());
        const bool sameThing = source >= 0 && model.entity().fields[size_t(source)].type == fields[size_t(i)].type
            && !fields[size_t(i)].has(FieldFlag::InTitle);
        if (sameThing && record.at(i) == blank.at(i))
            record.set(i, model.at(source));
    }
    return record;
}

Result<Record> prepared(const Reader& reader, const EntityInfo& kind, const Given& given, IdSource& ids)
{
    WB_ASSIGN(record, withGiven(kind.blank(), given));
    if (kind.indexOf(FieldFlag::Model) >= 0) {
        WB_ASSIGN(modelled, withModel(reader, std::move(record)));
        // What is given wins even where it equals the default that the model would have replaced.
        WB_ASSIGN(again, withGiven(std::move(modelled), given));
        record = std::move(again);
    }
    const qsizetype order = kind.orderIndex();
    if (order >= 0 && isEmpty(record.at(order)) && !record.owner().isNull()) {
        WB_ASSIGN(siblings, reader.childrenOf(record.owner(), kind));
        record.set(order, orderKeyBetween(lastOrderKey(siblings, order), {}));
    }
    // What the record is, is told from its values as they will be stored.
    WB_ASSIGN(tidy, storable(record));
    const RecordId identity = identityOf(tidy);
    tidy.setId(identity.isNull() ? RecordId(ids.next()) : identity);
    return std::move(tidy);
}

Result<Proposal> add(const Reader& reader, const Record& record)
{
    WB_ASSIGN(tidy, storable(record));
    Proposal proposal;
    proposal.changes.create(tidy);
    proposal.info.kind = QStringLiteral("add");
    proposal.info.entity = record.entity().name();
    WB_ASSIGN(title, titleFor(reader, tidy));
    proposal.info.title = title;
    return proposal;
}

Result<ChangeSet> difference(const Record& before, const Given& given)
{
    WB_ASSIGN(after, withGiven(before, given));
    WB_ASSIGN(tidy, storable(after));
    WB_TRY(keepsIdentity(before, tidy));
    ChangeSet set;
    set.edit(before, tidy);
    return set;
}

Result<Proposal> edit(const Reader& reader, const Record& before, const Record& after)
{
    WB_ASSIGN(tidy, storable(after));
    WB_TRY(keepsIdentity(before, tidy));
    Proposal proposal;
    proposal.changes.edit(before, tidy);
    proposal.info.kind = QStringLiteral("edit");
    proposal.info.entity = before.entity().name();
    WB_ASSIGN(title, titleFor(reader, tidy));
    proposal.info.title = title;
    const auto& steps = proposal.changes.changes();
    const bool oneField = !steps.isEmpty()
        && std::ranges::all_of(steps, [&](const Change& step) { return step.field == steps.first().field; });
    if (oneField)
        proposal.info.field = steps.first().fieldInfo().name();
    return proposal;
}

Result<Proposal> edit(const Reader& reader, const Record& before, const Given& given)
{
    WB_ASSIGN(after, withGiven(before, given));
    return edit(reader, before, after);
}

Result<Proposal> remove(const Reader& reader, RecordId id)
{
    WB_ASSIGN(record, reader.get(id));
    QList<Record> doomed;
    WB_TRY(collect(reader, record, doomed));
    QSet<RecordId> doomedIds;
    for (const Record& gone : doomed)
        doomedIds.insert(gone.id());
    ChangeSet set;
    // A reference between two doomed records needs no emptying: both rows go in one transaction.
    for (const Record& gone : doomed) {
        WB_ASSIGN(references, reader.referencesTo(gone.id()));
        for (const Reference& reference : references) {
            if (!doomedIds.contains(reference.record))
                WB_TRY(emptyReference(reader, reference, gone.id(), set));
        }
    }
    for (const Record& gone : doomed)
        set.remove(gone);
    WB_ASSIGN(title, reader.titleOf(id));
    ActInfo info;
    info.kind = QStringLiteral("remove");
    info.entity = record.entity().name();
    info.title = title;
    info.count = doomed.size();
    return Proposal{set, info};
}

Result<Proposal> place(const Reader& reader, RecordId child, RecordId next)
{
    WB_ASSIGN(record, reader.get(child));
    const qsizetype order = record.entity().orderIndex();
    if (order < 0)
        return fail(ErrorKind::NoSuchField, record.entity().name(), QStringLiteral("order_key"));
    WB_ASSIGN(siblings, reader.childrenOf(record.owner(), record.entity()));
    siblings.removeIf([&](const Record& sibling) { return sibling.id() == child; });
    const auto keyAt = [&](qsizetype i) {
        return i < 0 || i >= siblings.size() ? QString() : valueOr<QString>(siblings.at(i).at(order));
    };
    const auto found = std::ranges::find(siblings, next, &Record::id);
    const qsizetype at = found - siblings.begin();
    // Two people may have given the same key: what shares that of the one before moves on with the child.
    qsizetype free = at;
    while (free < siblings.size() && keyAt(free) == keyAt(at - 1))
        ++free;
    QString key = orderKeyBetween(keyAt(at - 1), keyAt(free));
    Record after = record;
    after.set(order, key);
    WB_ASSIGN(proposal, edit(reader, record, after));
    for (qsizetype i = at; i < free; ++i) {
        key = orderKeyBetween(key, keyAt(free));
        Record moved = siblings.at(i);
        moved.set(order, key);
        proposal.changes.edit(siblings.at(i), moved);
    }
    return std::move(proposal);
}

Result<Proposal> enterTeam(
    const Reader& reader, RecordId series, RecordId municipality, const Given& registration, IdSource& ids)
{
    const Given teamFields{{QStringLiteral("series"), series}, {QStringLiteral("municipality"), municipality}};
    WB_ASSIGN(team, prepared(reader, Team::info(), teamFields, ids));
    Given fields = registration;
    fields.insert(QStringLiteral("team"), team.id());
    WB_ASSIGN(entered, prepared(reader, Registration::info(), fields, ids));
    WB_ASSIGN(proposal, add(reader, team));
    proposal.changes.create(entered);
    return proposal;
}

} // namespace core::acts
