#pragma once

#include "core/book/book.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

class Prompts;

/** The teams of a series as a board: one column per state of the registration, one card per team. Every card can be
 *  moved to another column by its menu, so that no mouse is needed. */
class TeamBoard final : public QWidget {
    Q_OBJECT

public:
    TeamBoard(core::Book& book, core::RecordId series, Prompts& prompts, QWidget* parent = nullptr);

    void reload();
    /** Asks for a municipality and enters its team. */
    void enterTeam();

Q_SIGNALS:
    void recordActivated(core::RecordId id);
    void failed(const core::Error& error);

private:
    struct Entry;

    [[nodiscard]] core::Result<QList<Entry>> entries() const;
    void addFindings(QList<Entry>& entries, const core::Findings& findings) const;
    QWidget* makeColumn(const core::ChoiceWord& state, const QList<Entry>& entries);
    QWidget* makeCard(const Entry& entry);
    void moveTo(core::RecordId registration, const QString& state);

    core::Book& m_book;
    const core::RecordId m_series;
    Prompts& m_prompts;
    QHBoxLayout* m_columns;
};

} // namespace ui
