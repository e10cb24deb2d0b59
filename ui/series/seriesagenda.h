#pragma once

#include "ui/series/desk.h"

class QComboBox;
class QStackedLayout;

namespace ui {

class AgendaView;
class EmptyState;

/** The agendas of a series: its sessions to choose from, and the agenda of the one chosen. */
class SeriesAgenda final : public Desk {
    Q_OBJECT

public:
    SeriesAgenda(core::Book& book, core::RecordId series, Prompts& prompts, QWidget* parent = nullptr);

    bool newRecord() override;

protected:
    [[nodiscard]] core::Result<void> fill() override;

private:
    void showChosen();

    QComboBox* m_sessions;
    QWidget* m_bar;
    QWidget* m_place;
    EmptyState* m_empty;
    AgendaView* m_view = nullptr;
    core::RecordId m_shown;
};

} // namespace ui
