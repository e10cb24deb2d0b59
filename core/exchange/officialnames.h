#pragma once

#include <QList>
#include <QString>

namespace core {

/** One row of an official list of Kreise and kreisfreie Städte, as it stands there. */
struct OfficialRow {
    QString ags; ///< 5 or 8 digits
    QString name; ///< "Hagen, Stadt der FernUniversität"
    QString kind; ///< "Kreisfreie Stadt", "Landkreis" …
    QString state; ///< name or code of the Land; may be empty
    QString district; ///< Regierungsbezirk; may be empty
};

/** The same as a municipality of the book. */
struct OfficialMunicipality {
    QString name; ///< "Kreis Lippe", "Hagen"
    QString shortName; ///< sort key: the name without the added or leading word ("Lippe"); a "…kreis" keeps its own
    QString addition; ///< what stands behind the first comma: "Stadt der FernUniversität"
    QString kind; ///< stored word of the municipality type; empty where the list's word is unknown
    QString officialKind; ///< the Land's own word: "Stadtkreis", "Regionalverband"
    QString state; ///< two-letter code
    QString district; ///< Regierungsbezirk; empty in a Land without

    bool operator==(const OfficialMunicipality&) const = default;
};

/** What does not fit in a row. */
enum class OfficialProblem {
    NameMissing,
    AgsInvalid, ///< not 5 or 8 digits, no such Land, or a third digit that Land does not use
    AgsNotOfCity, ///< 8 digits of a kreisfreie Stadt that do not end in 000
    KindUnknown,
    StateMismatch, ///< the list names another Land than the key
    DistrictMismatch, ///< the list names another Regierungsbezirk than the key
};

struct OfficialReading {
    OfficialMunicipality municipality;
    QList<OfficialProblem> problems; ///< empty for a row that can be taken as it is
};

/** Reads one row. Where list and key disagree the key wins and the difference is a problem. */
[[nodiscard]] OfficialReading readOfficialRow(const OfficialRow& row);

} // namespace core
