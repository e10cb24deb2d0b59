#pragma once

#include "core/book/book.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class Banner;
class HistoryModel;
class Prompts;
class Undoing;

/** Who did what to a record and when, with the way to take each act back; what stands in the way is said. */
class HistoryPanel final : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(core::Book& book, core::RecordId record, Prompts& prompts, QWidget* parent = nullptr);

    [[nodiscard]] HistoryModel& model() { return *m_model; }

Q_SIGNALS:
    void failed(const core::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void showRows(int first, int last);
    QWidget* makeRow(int row);
    /** Asks first where the act was about other records too. */
    void undo(const QString& act, qint64 records);
    void showEnd(const core::Result<core::Act>& undone);

    core::Book& m_book;
    Prompts& m_prompts;
    HistoryModel* m_model;
    Undoing* m_undoing;
    Banner* m_refusal;
    QVBoxLayout* m_rows;
    QPushButton* m_older;
    bool m_stale = true;
};

} // namespace ui
