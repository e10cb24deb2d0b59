#pragma once

#include "core/book/book.h"
#include "ui/frame/page.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>
#include <QPointer>

class QPushButton;

namespace ui {

class Banner;
class PageStack;
class FindingsPanel;
class Prompts;
class RecordEditor;
class SectionNav;
struct OverviewLink;
struct WorkspaceKind;

/** One record: head, its fields as a form that saves when a field is left, a section for each kind that lives in it,
 *  what the rules find, and its history. A kind may have a workspace before its form (workspaces.h). */
class RecordPage final : public Page {
    Q_OBJECT

public:
    RecordPage(core::Book& book, const core::Record& record, Prompts& prompts, QWidget* parent = nullptr);

    [[nodiscard]] core::RecordId recordId() const { return m_id; }
    /** What Ctrl+N makes here: a child in the section shown; false where there is none. */
    bool newRecord();
    void showSection(const QString& key);
    /** Gives the keyboard to a field, or shows the section of a kind; an empty or unknown place is the first section.
     */
    void showPlace(const QString& place);
    /** The keyboard to the choice of sections, or to the first field where something typed waits. */
    void takeKeyboard();

Q_SIGNALS:
    void recordActivated(core::RecordId id);
    /** Another record, and a field or section of it. */
    void placeActivated(core::RecordId id, const QString& place);
    void sectionShown(const QString& key);
    /** It was removed, here or by an undo. */
    void gone();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addActions();
    void addSections();
    QWidget* makeSection(const QString& key);
    QWidget* makeForm();
    QWidget* makeWorkspace();
    QWidget* makeFindings();
    QWidget* makeHistory();
    [[nodiscard]] QString formSection() const;
    /** The overview; the form where something typed waits to be saved. */
    [[nodiscard]] QString firstSection() const;
    /** The field by which records of a kind that has a section here name this one. */
    [[nodiscard]] qsizetype namingField(const core::EntityInfo& kind) const;
    void refreshStep(const core::Record& record);
    /** Takes a series to its next state, after saying what is not done yet. */
    void takeStep();
    void refresh();
    /** What is out of sight is refreshed when it comes back. */
    void follow();
    /** Asks the rules beside the window: they look at everything that lives in the record. */
    void refreshFindings();
    void showFindings();
    [[nodiscard]] QList<const core::EntityInfo*> sectionKinds() const;
    /** To where a finding is. */
    void goTo(core::RecordId record, const QString& place);
    /** Saves what rules have just refused, with a reason. */
    void letStand();
    void remove();
    /** With another record that is about the same. */
    void join();
    void show(const core::Error& error);
    /** Of a field that was not saved: it may be let stand. */
    void showRefusal(const core::Error& error);

    core::Book& m_book;
    const core::EntityInfo& m_kind;
    const core::RecordId m_id;
    const WorkspaceKind* const m_workspace;
    Prompts& m_prompts;
    Banner* m_banner;
    SectionNav* m_tabs;
    PageStack* m_sections;
    RecordEditor* m_editor = nullptr;
    FindingsPanel* m_findings = nullptr;
    QPushButton* m_step = nullptr; ///< of a series
    BesideReader m_reader;
    QFutureWatcher<core::Result<core::Findings>> m_judging;
    core::Findings m_found; ///< by the rules, last
    bool m_isAskedAgain = false; ///< the book changed while the rules looked at it
    bool m_isStale = false; ///< the book changed while the page was out of sight
    core::Error m_refusal; ///< of the field that was not saved
};

} // namespace ui
