#pragma once

#include "core/book/book.h"
#include "core/exchange/importmemory.h"
#include "core/exchange/importplan.h"
#include "ui/support/besidereader.h"

#include <QDialog>
#include <QFutureWatcher>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ui {

class Banner;
class ImportColumnsPage;
class ImportPlanning;
class ImportRowsPage;
class PlainLabel;
class Prompts;
class TabStrip;
class Undoing;

/** Takes a CSV or JSON file in: shows how its columns go into fields and what would become of every row, lets the
 *  person say what holds, and changes nothing before the person says so. Planning and writing stop nobody; either may
 *  be cancelled, and nothing is half done then. What was taken in can be taken back before the dialog is closed. */
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(core::Book& book, const core::EntityInfo& kind, const QString& path, QWidget* parent = nullptr);
    /** Cancels what is being taken in. */
    ~ImportDialog() override;

    /** What the rows would become, once isPlanned(). */
    [[nodiscard]] const core::ImportPlan& plan() const { return m_plan; }
    [[nodiscard]] bool isPlanned() const;

    /** Where the rows that are not taken in can be written to; without it that is not offered. Must outlive it. */
    void setPrompts(Prompts& prompts);

    /** While something is under way it asks for cancelling instead; before decisions on rows are lost it asks. */
    void reject() override;

public Q_SLOTS:
    /** Takes the new and changed rows in. */
    void takeIn();

private:
    void build();
    struct FileRead;
    [[nodiscard]] static core::Result<FileRead> fileAt(const QString& path, const core::EntityInfo& kind);
    void readFile();
    void fileRead(const core::Result<FileRead>& read);
    /** What there is to say about the file. */
    [[nodiscard]] QString factsOf(const FileRead& read) const;
    [[nodiscard]] core::Result<void> remember();
    [[nodiscard]] core::Result<void> keepMapping();
    void planAgain();
    void planned();
    void tell(const core::Error& error);
    void finished();
    void takeBack();
    void takenBack(const core::Result<core::Act>& undone);
    void sayButtons();
    void sayLeft();
    void writeLeft();
    void leftWritten(const QString& path, const core::Result<void>& written);

    core::Book& m_book;
    const core::EntityInfo& m_kind;
    const QString m_path;
    core::ImportTable m_table;
    core::ImportMapping m_guess; ///< what headers and memory say, before the person
    core::ImportPlan m_plan;
    std::optional<core::Act> m_taken; ///< the act that took the rows in
    QFutureWatcher<core::Result<std::optional<core::Act>>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< outlives the dialog, which the writing thread asks it
    bool m_isTaking = false; ///< until finished()
    bool m_saysPlan = false; ///< the banner is about the present plan and goes with it
    BesideReader m_reader;
    bool m_isReading = false; ///< the file
    bool m_isWriting = false; ///< the rows left out
    ImportPlanning* m_planning;
    Undoing* m_undoing;
    Banner* m_banner;
    PlainLabel* m_facts;
    TabStrip* m_tabs;
    QStackedWidget* m_pages;
    ImportColumnsPage* m_columns;
    ImportRowsPage* m_rows;
    PlainLabel* m_state;
    QProgressBar* m_progress;
    Prompts* m_prompts = nullptr;
    QPushButton* m_left; ///< writes the rows that are not taken in
    QPushButton* m_take;
    QPushButton* m_close;
};

} // namespace ui
