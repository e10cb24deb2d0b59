#pragma once

#include "core/book/book.h"
#include "core/store/liststate.h"

#include <QMenu>

namespace ui {

class Prompts;

/** What people have saved of lists of one kind, under names: to be shown again, renamed and removed. Saved filters are
 *  records of the book, so they travel with it and can be undone. Filled when it opens. */
class SavedMenu final : public QMenu {
    Q_OBJECT

public:
    /** @param present what the list is like now */
    SavedMenu(core::Book& book, const core::EntityInfo& kind, Prompts& prompts,
        std::function<core::ListState()> present, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const core::ListState& state);
    void failed(const core::Error& error);

private:
    struct Saved {
        core::RecordId id;
        QString name;
        core::ListState state;
    };

    [[nodiscard]] core::Result<QList<Saved>> read() const;
    void fill();
    void addEach(QMenu* menu, const QString& prefix, const QList<Saved>& all, void (SavedMenu::*act)(const Saved&));
    void askForName();
    void save(const QString& name);
    void rename(const Saved& saved);
    void remove(const Saved& saved);
    void carry(const core::Result<core::acts::Proposal>& proposal);

    core::Book& m_book;
    const core::EntityInfo& m_kind;
    Prompts& m_prompts;
    std::function<core::ListState()> m_present;
};

} // namespace ui
