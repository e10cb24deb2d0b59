#pragma once

#include "core/exchange/importplan.h"

#include <QWidget>

class QTableView;

namespace ui {

class ImportRowDetail;
class ImportRowsModel;
class Segmented;

/** What becomes of every row of a file: how many of each class, the rows of one class or of all, and the one chosen
 *  field by field. */
class ImportRowsPage final : public QWidget {
    Q_OBJECT

public:
    /** The reader must outlive it. */
    ImportRowsPage(const core::Reader& reader, const core::EntityInfo& kind, QWidget* parent = nullptr);

    /** The row that was chosen stays chosen. */
    void setPlan(const core::ImportPlan& plan);
    /** What the person has said so far, by line. */
    [[nodiscard]] const QHash<qint64, core::ImportDecision>& decisions() const { return m_decisions; }
    /** Whether anything can still be said about the rows; they can be read in any case. */
    void setDecidable(bool isDecidable);
    /** Shows the rows that are refused. */
    void showRefused();

Q_SIGNALS:
    /** The person has said something about a row; the plan is to be made again. */
    void decided();

private:
    void build();
    void showClass(const QString& key);
    void showCurrent();
    void choose(qint64 line);
    void sizeColumns();

    const core::EntityInfo& m_kind;
    core::ImportPlan m_plan;
    QHash<qint64, core::ImportDecision> m_decisions;
    Segmented* m_classes;
    QTableView* m_rows;
    ImportRowsModel* m_model;
    ImportRowDetail* m_detail;
    qint64 m_line = 0; ///< chosen
};

} // namespace ui
