#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

struct Format;
struct Municipality;
struct Person;
struct Series;
struct ThemeField;

/** What a municipality would like to work on with others (domain.md 1.5, 4-17). */
struct Interest {
    static constexpr const char* entityKey = "interest";
    [[nodiscard]] static const EntityInfo& info();

    Ref<Municipality> municipality;
    LongText question;
    Refs<ThemeField> themeFields;
    Ref<Format> format;
    Ref<Person> contact;
    QDate raisedOn;
    Ref<Series> series;
    LongText note;

    bool operator==(const Interest&) const = default;
};

} // namespace core
