#pragma once

#include "core/model/field.h"

#include <optional>

/** Makes a FieldInfo from a member of a plain struct. Included by the entities' own .cpp files only. */
namespace core {

/** A reference to a record of kind T; null is none. */
template <typename T>
struct Ref {
    RecordId id;
    bool operator==(const Ref&) const = default;
    [[nodiscard]] bool isNull() const { return id.isNull(); }
};

/** A set of references to records of kind T. */
template <typename T>
struct Refs {
    QList<RecordId> ids;
    bool operator==(const Refs&) const = default;
};

/** A set of words of an enum. */
template <typename E>
struct Words {
    QList<E> values;
    bool operator==(const Words&) const = default;
};

/** Several lines of text. */
struct LongText {
    QString text;
    bool operator==(const LongText&) const = default;
};

/** Place among the children of one owner; see orderKeyBetween(). */
struct OrderKey {
    QString key;
    bool operator==(const OrderKey&) const = default;
};

namespace detail {

template <typename T>
struct FieldTraits;

template <typename E>
[[nodiscard]] QString wordOf(E value)
{
    return QString::fromLatin1(choicesOf(value)[size_t(value)].word);
}

template <typename E>
[[nodiscard]] QString wordOf(const std::optional<E>& value)
{
    return value ? wordOf(*value) : QString();
}

template <typename E>
[[nodiscard]] std::optional<E> enumOf(QStringView word)
{
    const ChoiceList choices = choicesOf(E{});
    for (size_t i = 0; i < choices.size(); ++i) {
        if (word == QLatin1StringView(choices[i].word))
            return E(i);
    }
    return std::nullopt;
}

/** Types whose member type is the value's own type; `empty` is the member value that stands for "none". */
template <typename T, FieldType type_>
struct PlainTraits {
    static constexpr FieldType type = type_;
    static constexpr bool always = false; ///< the member cannot say "none"
    static constexpr const char* target() { return nullptr; }
    static constexpr ChoiceList choices() { return {}; }
    static Value get(const T& member) { return member == T{} ? Value{} : Value{member}; }
    static void set(T& member, const Value& value) { member = valueOr<T>(value); }
};

template <>
struct FieldTraits<QString> : PlainTraits<QString, FieldType::Text> {
};
template <>
struct FieldTraits<QDate> : PlainTraits<QDate, FieldType::Date> {
};
template <>
struct FieldTraits<FuzzyDate> : PlainTraits<FuzzyDate, FieldType::Fuzzy> {
};

template <>
struct FieldTraits<QTime> : PlainTraits<QTime, FieldType::Time> {
    static Value get(const QTime& member) { return member.isValid() ? Value{member} : Value{}; }
};

template <>
struct FieldTraits<bool> : PlainTraits<bool, FieldType::Flag> {
    static Value get(bool member) { return member; }
};

template <typename T, FieldType type_>
struct OptionalTraits : PlainTraits<std::optional<T>, type_> {
    static Value get(const std::optional<T>& member) { return member ? Value{*member} : Value{}; }
    static void set(std::optional<T>& member, const Value& value)
    {
        const T* held = std::get_if<T>(&value);
        member = held ? std::optional<T>(*held) : std::nullopt;
    }
};
template <>
struct FieldTraits<std::optional<qint64>> : OptionalTraits<qint64, FieldType::Integer> {
};
template <>
struct FieldTraits<std::optional<double>> : OptionalTraits<double, FieldType::Real> {
};

template <>
struct FieldTraits<LongText> : PlainTraits<QString, FieldType::LongText> {
    static Value get(const LongText& member) { return PlainTraits::get(member.text); }
    static void set(LongText& member, const Value& value) { PlainTraits::set(member.text, value); }
};

template <>
struct FieldTraits<OrderKey> : PlainTraits<QString, FieldType::Order> {
    static Value get(const OrderKey& member) { return PlainTraits::get(member.key); }
    static void set(OrderKey& member, const Value& value) { PlainTraits::set(member.key, value); }
};

template <typename T>
struct FieldTraits<Ref<T>> : PlainTraits<RecordId, FieldType::Reference> {
    static constexpr const char* target() { return T::entityKey; }
    static Value get(const Ref<T>& member) { return PlainTraits::get(member.id); }
    static void set(Ref<T>& member, const Value& value) { PlainTraits::set(member.id, value); }
};

template <typename T>
struct FieldTraits<Refs<T>> : PlainTraits<QStringList, FieldType::References> {
    static constexpr const char* target() { return T::entityKey; }
    static Value get(const Refs<T>& member)
    {
        QStringList set;
        for (const RecordId& id : member.ids)
            set.append(id.toText());
        set.sort();
        return set;
    }
    static void set(Refs<T>& member, const Value& value)
    {
        member.ids.clear();
        for (const QString& id : valueOr<QStringList>(value))
            member.ids.append(RecordId::fromText(id));
    }
};

template <typename E>
requires std::is_enum_v<E>
struct FieldTraits<E> : PlainTraits<QString, FieldType::Choice> {
    static constexpr bool always = true;
    static constexpr ChoiceList choices() { return choicesOf(E{}); }
    static Value get(E member) { return wordOf(member); }
    static void set(E& member, const Value& value) { member = enumOf<E>(valueOr<QString>(value)).value_or(E{}); }
};

template <typename E>
requires std::is_enum_v<E>
struct FieldTraits<std::optional<E>> : PlainTraits<QString, FieldType::Choice> {
    static constexpr ChoiceList choices() { return choicesOf(E{}); }
    static Value get(const std::optional<E>& member) { return member ? Value{wordOf(*member)} : Value{}; }
    static void set(std::optional<E>& member, const Value& value) { member = enumOf<E>(valueOr<QString>(value)); }
};

template <typename E>
struct FieldTraits<Words<E>> : PlainTraits<QStringList, FieldType::Choices> {
    static constexpr ChoiceList choices() { return choicesOf(E{}); }
    static Value get(const Words<E>& member)
    {
        QStringList set;
        for (const E value : member.values)
            set.append(wordOf(value));
        set.sort();
        return set;
    }
    static void set(Words<E>& member, const Value& value)
    {
        member.values.clear();
        for (const QString& word : valueOr<QStringList>(value)) {
            if (const std::optional<E> known = enumOf<E>(word))
                member.values.append(*known);
        }
    }
};

template <typename>
struct MemberOf;
template <typename Object, typename Member>
struct MemberOf<Member Object::*> {
    using object = Object;
    using member = Member;
};

} // namespace detail

/** One line of an entity's field list. */
template <auto Pointer>
[[nodiscard]] constexpr FieldInfo field(
    const char* key, const char* label, const char* section, FieldFlags flags = {}, const char* list = nullptr)
{
    using Object = typename detail::MemberOf<decltype(Pointer)>::object;
    using Traits = detail::FieldTraits<typename detail::MemberOf<decltype(Pointer)>::member>;
    if (Traits::always)
        flags |= FieldFlag::Required;
    return FieldInfo{key, label, section, Traits::type, flags, Traits::choices(), Traits::target(), list,
        [](const void* object) { return Traits::get(static_cast<const Object*>(object)->*Pointer); },
        [](void* object, const Value& value) { Traits::set(static_cast<Object*>(object)->*Pointer, value); }};
}

} // namespace core
