#pragma once

#include "core/book/book.h"
#include "ui/frame/page.h"

#include <QPointer>

namespace ui {

class Banner;
class PageStack;
class FindingsPanel;
class Prompts;
class RecordEditor;
class SectionNav;

/** One record: head, its fields as a form that saves when a field is left, and a section for each kind that lives in
 *  it. */
class RecordPage final : public Page {
    Q_OBJECT

public:
    RecordPage(core::Book& book, const core::Record& record, Prompts& prompts, QWidget* parent = nullptr);

    [[nodiscard]] core::RecordId recordId() const { return m_id; }
    /** What Ctrl+N makes here: a child in the section shown; false where there is none. */
    bool newRecord();
    void showSection(const QString& key);

Q_SIGNALS:
    void recordActivated(core::RecordId id);
    /** It was removed, here or by an undo. */
    void gone();

private:
    void addActions();
    void addSections();
    QWidget* makeSection(const QString& key);
    void refresh();
    void refreshFindings();
    [[nodiscard]] QList<const core::EntityInfo*> sectionKinds() const;
    /** To where a finding is. */
    void goTo(core::RecordId record, const QString& field);
    /** Saves what rules have just refused, with a reason. */
    void letStand();
    void remove();
    void show(const core::Error& error);

    core::Book& m_book;
    const core::EntityInfo& m_kind;
    const core::RecordId m_id;
    Prompts& m_prompts;
    Banner* m_banner;
    SectionNav* m_tabs;
    PageStack* m_sections;
    RecordEditor* m_editor = nullptr;
    FindingsPanel* m_findings = nullptr;
    core::Error m_refusal; ///< what the banner says
};

} // namespace ui
