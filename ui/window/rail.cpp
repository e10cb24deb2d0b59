#include "ui/window/rail.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Line {
    const char* key; ///< and name of the icon
    const char* text;
    RailEntry::Group group;
    const char* kinds; ///< storage names, blanks between; empty for a page of its own
};

using enum RailEntry::Group;

constexpr Line lines[] = {
    {"start", QT_TRANSLATE_NOOP("Rail", "Start"), Upper, ""},
    {"calendar", QT_TRANSLATE_NOOP("Rail", "Calendar"), Upper, ""},
    {"series", QT_TRANSLATE_NOOP("Rail", "Series"), Upper,
        "series series_group session team registration person_registration interest concern"},
    {"municipalities", QT_TRANSLATE_NOOP("Rail", "Municipalities"), Upper,
        "municipality region org_unit organisation municipality_funding"},
    {"persons", QT_TRANSLATE_NOOP("Rail", "Persons"), Upper, "person affiliation consent"},
    {"agreements", QT_TRANSLATE_NOOP("Rail", "Agreements"), Upper, "agreement agreement_goal goal_review plan_item"},
    {"consultation", QT_TRANSLATE_NOOP("Rail", "Consultation"), Upper,
        "consultation_case case_activity status_analysis need_item"},
    {"measures", QT_TRANSLATE_NOOP("Rail", "Measures"), Upper, "measure outcome project session_record"},
    {"transfer", QT_TRANSLATE_NOOP("Rail", "Transfer"), Upper, "transfer_object transfer_process publication survey"},
    {"committees", QT_TRANSLATE_NOOP("Rail", "Committees"), Upper, "committee committee_membership"},
    {"koffer", QT_TRANSLATE_NOOP("Rail", "Koffer"), Lower, "koffer_issue"},
    {"settings", QT_TRANSLATE_NOOP("Rail", "Settings"), Lower,
        "agency staff funder funding_programme format method agenda_template peer_template feedback_template "
        "theme_field value_list school_holiday reporting_period retention_rule document_template label_sheet "
        "import_mapping saved_filter snooze rule_override no_double"},
};

} // namespace

QList<RailPlace> railPlaces()
{
    QList<RailPlace> places;
    for (const Line& line : lines) {
        RailPlace place;
        const QString key = QString::fromLatin1(line.key);
        place.entry = {key, QCoreApplication::translate("Rail", line.text), key, line.group};
        for (const QString& kind : QString::fromLatin1(line.kinds).split(u' ', Qt::SkipEmptyParts))
            place.kinds.append(core::findEntity(kind));
        places.append(place);
    }
    return places;
}

} // namespace ui
