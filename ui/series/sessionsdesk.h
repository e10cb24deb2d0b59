#pragma once

#include "core/model/entities/session.h"
#include "core/model/overview/hostproposal.h"
#include "ui/series/desk.h"

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Card;
class EmptyState;

/** The sessions of a series as a way from a rough date to one that everybody can rely on: what each still needs, who is
 *  host, and edits for one, the later ones, or all. */
class SessionsDesk final : public Desk {
    Q_OBJECT

public:
    SessionsDesk(core::Book& book, core::RecordId series, Prompts& prompts, QWidget* parent = nullptr);

    bool newRecord() override;

protected:
    [[nodiscard]] core::Result<void> fill() override;

private:
    struct Shown;

    void buildBar();
    [[nodiscard]] core::Result<QList<Shown>> read() const;
    [[nodiscard]] core::Result<void> readDecisions(core::RecordId session, Shown& shown) const;
    QWidget* makeCard(const Shown& shown);
    void addNeeds(Card* card, const Shown& shown);
    void addButtons(Card* card, const Shown& shown);
    QWidget* makeHosts(const QList<core::HostProposal>& proposals);
    void edit(core::RecordId session, const QString& field);
    void advance(core::RecordId session);
    void copySeries();

    QVBoxLayout* m_lines;
    EmptyState* m_empty;
    QList<QWidget*> m_made;
};

} // namespace ui
