#pragma once

#include "core/book/book.h"
#include "ui/frame/place.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace ui {

class Banner;
class Page;
class PageHead;
class PageStack;
class Prompts;
class RecordListView;
class RecordPage;
class SectionNav;

/** A place on the rail: the lists of one or more record kinds, and the record opened from them. */
class KindPage final : public QWidget {
    Q_OBJECT

public:
    KindPage(core::Book& book, const RailEntry& entry, QList<const core::EntityInfo*> kinds, Prompts& prompts,
        QWidget* parent = nullptr);

    /** The list for a null id, else the record. */
    void showRecord(core::RecordId id);
    void newRecord();
    [[nodiscard]] const core::EntityInfo& kind() const;
    void showKind(const core::EntityInfo& kind);
    /** A further button in the head of the lists. */
    QPushButton* addAction(const QString& name, const QString& text);

    /** Of the record shown: gives the keyboard to a field, or shows a section. */
    void showPlace(const QString& place);
    /** Of the record shown, by its key. */
    void showSection(const QString& key);

Q_SIGNALS:
    void recordActivated(core::RecordId id);
    void placeActivated(core::RecordId id, const QString& place);
    void sectionShown(const QString& key);
    /** The record shown is no more; the list is asked for. */
    void listWanted();

private:
    QWidget* makeList(const core::EntityInfo& kind);
    /** Two rows selected can be made one. */
    void addJoining(RecordListView& list);
    void addRemoving(RecordListView& list);
    [[nodiscard]] RecordListView* shownList() const;
    void importFile();

    core::Book& m_book;
    const QString m_icon;
    const QList<const core::EntityInfo*> m_kinds;
    Prompts& m_prompts;
    Page* m_listPage;
    Banner* m_banner; ///< what could not be done in a list
    SectionNav* m_tabs = nullptr;
    PageStack* m_lists;
    RecordPage* m_record = nullptr;
};

} // namespace ui
