#pragma once

#include "core/book/book.h"
#include "ui/pages/disputedlines.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class EmptyState;
class Prompts;

/** A section of a record that is more than a list: a board, a matrix, an agenda. Follows the book while it is seen;
 * what changed meanwhile is read when it is seen again. */
class Desk : public QWidget {
    Q_OBJECT

public:
    /** All must outlive it. */
    Desk(core::Book& book, core::RecordId record, Prompts& prompts, QWidget* parent = nullptr);

    /** Reads everything anew, seen or not. */
    void reload();
    /** What Ctrl+N makes here; false where there is nothing to make. */
    virtual bool newRecord() { return false; }

Q_SIGNALS:
    void recordActivated(core::RecordId id);
    /** A record, and a field or section of it. */
    void placeActivated(core::RecordId id, const QString& place);
    void failed(const core::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] core::Book& book() const { return m_book; }
    [[nodiscard]] core::RecordId record() const { return m_record; }
    [[nodiscard]] Prompts& prompts() const { return m_prompts; }
    /** What waited for a decision when the book was last looked at: it is marked where it is shown. */
    [[nodiscard]] const DisputedPlaces& disputed() const { return m_disputed; }
    /** Reads what it shows. */
    [[nodiscard]] virtual core::Result<void> fill() = 0;
    /** A column of parts at the end of the desk that scrolls by itself, with what it shows when there are none. */
    [[nodiscard]] QVBoxLayout* addColumn(EmptyState* empty);
    /** Tab comes to it, or to what is in it, after all other parts, as it is read. */
    void comesLast(QWidget* part);
    /** Does it, asking for a reason where rules let it stand with one; says why not. True: it was done. */
    bool carry(const core::Result<core::acts::Proposal>& proposal);

private:
    void bookChanged();

    core::Book& m_book;
    const core::RecordId m_record;
    Prompts& m_prompts;
    DisputedPlaces m_disputed;
    bool m_stale = true;
    bool m_wasSeen = false; ///< until then it keeps up with the book, so that it is whole when it is first seen
};

} // namespace ui
