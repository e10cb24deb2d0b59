#pragma once

#include <QString>

namespace ui {

/** Somewhere a person has been: a page, and the record shown on it, if one was. */
struct Place {
    QString page;
    QString record;
    QString section = {}; ///< of the record, where one left it; empty: its first

    /** One place, whichever section of it is shown. */
    bool operator==(const Place& other) const { return page == other.page && record == other.record; }
};

/** One line of the rail. The lower group is for what is about the program rather than the work. */
struct RailEntry {
    enum class Group { Upper, Lower };

    QString key;
    QString text;
    QString icon;
    Group group = Group::Upper;
};

} // namespace ui
