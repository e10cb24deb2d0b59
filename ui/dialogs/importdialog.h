#pragma once

#include "core/book/book.h"
#include "core/exchange/importplan.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QProgressBar;
class QPushButton;
class QTableView;
class QTableWidget;

namespace ui {

class Banner;
class ImportRowsModel;
class PlainLabel;

/** Takes a CSV or JSON file in: shows how its columns go into fields and what would become of every row, and changes
 * nothing before the person says so. */
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(core::Book& book, const core::EntityInfo& kind, const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] const core::ImportPlan& plan() const { return m_plan; }

    /** While rows are being taken in it asks for cancelling instead, and closes when that is done. */
    void reject() override;

public Q_SLOTS:
    /** Takes the new and changed rows in. */
    void takeIn();

private:
    void build();
    void readFile();
    [[nodiscard]] core::Result<void> readCsv();
    [[nodiscard]] core::Result<void> readJson();
    void fillMapping();
    void mappingChanged(int column, const QString& field);
    void planAgain();
    void tell(const core::Error& error);
    void setRunning(bool running);
    void finished();

    core::Book& m_book;
    const core::EntityInfo& m_kind;
    const QString m_path;
    core::ImportTable m_table;
    core::ImportMapping m_mapping;
    core::ImportPlan m_plan;
    QFutureWatcher<core::Result<std::optional<core::Act>>> m_watcher;
    std::atomic_bool m_cancelled = false;
    Banner* m_banner;
    PlainLabel* m_facts;
    PlainLabel* m_counts;
    QTableWidget* m_columns;
    QTableView* m_rows;
    ImportRowsModel* m_model;
    QProgressBar* m_progress;
    QPushButton* m_take;
    QPushButton* m_close;
};

} // namespace ui
