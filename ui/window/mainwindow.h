#pragma once

#include "core/book/book.h"

#include <QMainWindow>
#include <QTimer>
#include <functional>

class QVBoxLayout;

namespace ui {

class BackupKeeper;
class Banner;
class Frame;
class KindPage;
class KofferDesk;
class OtherWriter;
class Prompts;
class RescueOffer;
class Undoing;
struct RailPlace;

/** The window over one open book: puts the pages on the rail and passes undo, redo, new and going from record to record
 *  on. What pages show is theirs. */
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<core::Book> book, Prompts& prompts, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Frame& frame() { return *m_frame; }
    [[nodiscard]] core::Book& book() { return *m_book; }
    /** Shows a record on the page of its kind. */
    void open(core::RecordId id);
    /** Puts a return, or another copy of the book, on the merge desk. */
    void compare(const QString& path);
    /** Language and look as the program's settings want them, at once; the place shown stays. */
    void followSettings();
    /** Asks which backup is to take the book's place. */
    void chooseBackup(const QString& trouble = {});
    [[nodiscard]] BackupKeeper& backups() { return *m_backups; }

Q_SIGNALS:
    /** The backup in the place of the book, once this window is gone. */
    void restoreWanted(const QString& book, const QString& backup);
    void copyWanted(const QString& book, const QString& backup);
    /** The book once more, to write in it: nobody else does any more. */
    void reopenWanted(const QString& book);

protected:
    /** Waits for a last backup where one is needed, says so, and closes at the second time of asking. */
    void closeEvent(QCloseEvent* event) override;

private:
    /** Makes everything inside the window, anew where it was there: who speaks another language or sets text larger
     * gets all of it so, whatever a page holds. */
    void furnish();
    void connectFrame();
    /** What stands above the pages. */
    void dismantle();
    void addNotes(QVBoxLayout* layout, QWidget* surface);
    /** Says who writes, where it is somebody else. */
    void showHolder();
    void showSaving();
    void addPage(const RailPlace& place);
    [[nodiscard]] QWidget* makeKindPage(const RailPlace& place);
    /** A page that is no list of records, by its key on the rail. */
    [[nodiscard]] QWidget* makeOwnPage(const QString& key);
    [[nodiscard]] QWidget* makeKofferDesk();
    /** nullptr until the page was shown. */
    [[nodiscard]] KofferDesk* kofferDesk() const;
    /** The list of a kind, on the page that has it. */
    KindPage* showKind(const core::EntityInfo& kind);
    void countOnRail();
    void openSettings();
    [[nodiscard]] KindPage* page(const QString& key) const;
    [[nodiscard]] QString pageOf(const core::EntityInfo& kind) const;
    void report(const core::Result<core::Act>& act);
    void refreshFrame();
    void checkFile();
    void showBackups();
    /** The backup before closing has ended. */
    void goOnClosing(bool done);
    void say(int kind, const QString& message, const QString& action, const std::function<void()>& work);

    std::unique_ptr<core::Book> m_book;
    Prompts& m_prompts;
    Frame* m_frame = nullptr;
    Banner* m_banner = nullptr;
    QHash<QString, QList<const core::EntityInfo*>> m_kinds;
    QTimer m_minute;
    QList<core::Draft> m_draftsFound; ///< at the start; those of this run are in their forms
    BackupKeeper* m_backups = nullptr;
    Undoing* m_undoing = nullptr;
    OtherWriter* m_otherWriter = nullptr;
    RescueOffer* m_rescue = nullptr;
    bool m_closing = false; ///< as soon as the backup under way has ended
    bool m_closesAnyway = false; ///< asked again, with no backup
    std::function<void()> m_bannerWork; ///< what the banner's button does
};

} // namespace ui
