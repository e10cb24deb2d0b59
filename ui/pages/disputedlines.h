#pragma once

#include "core/support/id.h"
#include "core/support/result.h"
#include "ui/pages/overviewcard.h"

#include <QHash>
#include <QSet>

#include <initializer_list>
#include <optional>

namespace core {
class Database;
}

namespace ui {

/** The mark before words that say something in dispute: what is long is cut at its end. */
[[nodiscard]] QString disputedWords(const QString& words);

/** What in a book waits for a decision, for the lines of overviews: they are few, and most books have none. */
class DisputedPlaces {
public:
    [[nodiscard]] static core::Result<DisputedPlaces> read(core::Database& database);

    /** Whether any of these fields of a record is in dispute, or whether the record is there at all. */
    [[nodiscard]] bool has(core::RecordId record, std::initializer_list<const char*> fields) const;
    /** Whether anything of a record is in dispute, or whether it is there at all. */
    [[nodiscard]] bool has(core::RecordId record) const { return m_fields.contains(record); }
    /** All of which something is in dispute. */
    [[nodiscard]] QList<core::RecordId> records() const { return m_fields.keys(); }
    /** Words about a record, with the mark where it is in dispute. */
    [[nodiscard]] QString marked(core::RecordId record, const QString& words) const;
    /** Lines that lead to a record say something of it, those that lead to a field say that field: what of it is in
     *  dispute is marked. */
    [[nodiscard]] QList<OverviewText> marked(QList<OverviewText> lines) const;
    /** The mark before what a line says in small. */
    static void mark(OverviewText& line);

private:
    QHash<core::RecordId, QSet<QString>> m_fields; ///< keys; an empty one for the whole record
};

} // namespace ui
