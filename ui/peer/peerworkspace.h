#pragma once

#include "ui/pages/workspace.h"

namespace ui {

class PeerPanel;

/** The first section of a peer consultation's page: the same panel as in the moderation view. */
class PeerWorkspace final : public Workspace {
    Q_OBJECT

public:
    PeerWorkspace(core::Book& book, core::RecordId consultation, QWidget* parent = nullptr);

protected:
    /** The panel follows the book by itself. */
    [[nodiscard]] core::Result<void> fill() override { return {}; }

private:
    PeerPanel* m_panel;
};

} // namespace ui
