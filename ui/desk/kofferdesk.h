#pragma once

#include "core/book/book.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Banner;
class ConflictsPanel;
class HeldPanel;
class KofferWindow;
class MergeDesk;
class PackDialog;
class Page;
class PageStack;
class Prompts;
class RecordListView;
class RecordPage;
class SectionNav;

/** The place of the Koffer: who has which one since when, what waits for a decision, which returns were set aside; the
 *  way out by packing and the way back by the merge desk, which takes this place while it is open. */
class KofferDesk final : public QWidget {
    Q_OBJECT

public:
    KofferDesk(core::Book& book, Prompts& prompts, QWidget* parent = nullptr);
    ~KofferDesk() override;

    /** The register for a null id, else the record of an issue. */
    void showRecord(core::RecordId id);
    /** "koffer", "conflicts" or "held". */
    void showSection(const QString& key);
    /** False where decisions on the merge desk would be lost and a person thinks better of it. */
    [[nodiscard]] bool mayClose();
    /** Puts a return, or another copy of the book, on the merge desk. */
    void compare(const QString& path);
    [[nodiscard]] MergeDesk* mergeDesk() const { return m_merge; }
    /** Asks for the file first. */
    void takeReturn();
    void takeCopy();
    /** A Koffer or a working copy whose code is lost, opened by this book's key. Null where that cannot be. */
    KofferWindow* openWithoutCode();
    PackDialog* pack(const QList<core::RecordId>& sessions = {});
    /** Marks as lost, with a reason: nothing of it comes in any longer. */
    [[nodiscard]] core::Result<void> reportLost(core::RecordId issue, const QString& reason);
    [[nodiscard]] core::Result<void> noteReturned(core::RecordId issue);

Q_SIGNALS:
    void recordActivated(core::RecordId id);
    void placeActivated(core::RecordId id, const QString& place);
    /** The record shown is no more; the register is asked for. */
    void registerWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeRegister();
    QWidget* makeConflicts();
    QWidget* makeHeld();
    QWidget* makeSection(const QString& key);
    void askLost();
    void askReturned();
    void clearMerge();
    void setBack(const QString& path, const core::Error& error);
    void present();
    void countConflicts();
    void count();
    void tell(const core::Error& error);
    [[nodiscard]] core::RecordId chosenIssue() const;

    core::Book& m_book;
    Prompts& m_prompts;
    Page* m_page;
    Banner* m_banner;
    SectionNav* m_tabs = nullptr;
    PageStack* m_sections = nullptr;
    RecordListView* m_list = nullptr;
    ConflictsPanel* m_conflicts = nullptr;
    HeldPanel* m_held = nullptr;
    QPushButton* m_lost = nullptr;
    QPushButton* m_back = nullptr;
    RecordPage* m_record = nullptr;
    MergeDesk* m_merge = nullptr;
};

} // namespace ui
