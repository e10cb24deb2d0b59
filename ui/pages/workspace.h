#pragma once

#include "core/book/book.h"
#include "ui/pages/disputedlines.h"

#include <QWidget>

namespace ui {

class CardColumns;

/** The first section of a record that deserves more than its form: cards with what is known about it. Follows the book
 *  while it is seen; what changed meanwhile is read when it is seen again. */
class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(core::Book& book, core::RecordId record, QWidget* parent = nullptr);

    void reload();

Q_SIGNALS:
    void linkActivated(const ui::OverviewLink& link);
    /** Where all records of a kind that belong to this one are listed. */
    void sectionRequested(const QString& key);
    void failed(const core::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    OverviewCard* addCard(const QString& key, const QString& title, int column);
    [[nodiscard]] core::Book& book() { return m_book; }
    [[nodiscard]] core::RecordId record() const { return m_record; }
    /** Reads what the cards say and gives it to them; who reads much does it beside the window and says filled() once
     *  more. */
    [[nodiscard]] virtual core::Result<void> fill() = 0;
    void filled(const core::Result<void>& done);
    /** What waited for a decision when the book was last looked at: lines about it are marked. */
    [[nodiscard]] const DisputedPlaces& disputed() const { return m_disputed; }

private:
    core::Book& m_book;
    const core::RecordId m_record;
    CardColumns* m_columns;
    DisputedPlaces m_disputed;
    bool m_stale = true;
};

} // namespace ui
