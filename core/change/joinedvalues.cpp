#include "core/change/joinedvalues.h"

#include "core/model/validation.h"

namespace core::acts {

namespace {

/** Whether a field says more than every new record says. */
bool isSaid(const Record& record, qsizetype field)
{
    return !isEmpty(record.at(field)) && record.at(field) != record.entity().blank().at(field);
}

/** Of records that nobody is asked about: who was there was there, though the other one is only expected. */
JoinSide sideOfFollower(const Record& kept, const Record& other, qsizetype field)
{
    const bool isChoice = kept.entity().fields[size_t(field)].type == FieldType::Choice;
    return isChoice && !isSaid(kept, field) && isSaid(other, field) ? JoinSide::Other : joinDefault(kept, other, field);
}

Value united(const FieldInfo& field, const Value& kept, const Value& other)
{
    if (field.isSet()) {
        auto elements = valueOr<QStringList>(kept);
        for (const QString& element : valueOr<QStringList>(other)) {
            if (!elements.contains(element))
                elements.append(element);
        }
        elements.sort();
        return elements;
    }
    const auto first = valueOr<QString>(kept);
    const auto second = valueOr<QString>(other);
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? other : kept;
    return first + QStringLiteral("\n\n") + second;
}

Result<Value> chosen(const FieldInfo& field, JoinSide side, const Value& kept, const Value& other)
{
    if (side == JoinSide::Both) {
        if (!field.isSet() && field.type != FieldType::LongText)
            return failField(ErrorKind::ValueInvalid, field);
        return united(field, kept, other);
    }
    return side == JoinSide::Kept ? kept : other;
}

} // namespace

Result<void> takeOver(Record& into, const Record& from, const JoinChoices* asked)
{
    const JoinChoices given = asked ? *asked : JoinChoices();
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (into.entity().indexOf(it.key()) < 0)
            return fail(ErrorKind::NoSuchField, into.entity().name(), it.key());
    }
    const Record kept = into;
    const auto fields = into.entity().fields;
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        const FieldInfo& field = fields[size_t(i)];
        if (field.has(FieldFlag::Identity))
            continue;
        const JoinSide side =
            asked ? given.value(field.name(), joinDefault(kept, from, i)) : sideOfFollower(kept, from, i);
        WB_ASSIGN(value, chosen(field, side, kept.at(i), from.at(i)));
        into.set(i, value);
    }
    return {};
}

JoinSide joinDefault(const Record& kept, const Record& other, qsizetype field)
{
    const FieldInfo& info = kept.entity().fields[size_t(field)];
    if (info.isSet())
        return JoinSide::Both;
    // A box that nobody has ticked says nothing; a state that every new record has says where it stands.
    const bool keptSays = info.type == FieldType::Flag ? isSaid(kept, field) : !isEmpty(kept.at(field));
    const bool takesOther = !keptSays && isSaid(other, field) && info.type != FieldType::Order;
    return takesOther ? JoinSide::Other : JoinSide::Kept;
}

} // namespace core::acts
