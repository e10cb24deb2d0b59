#pragma once

#include "core/model/overview/agendaplan.h"
#include "ui/series/desk.h"

class QMenu;
class QPushButton;

namespace ui {

class AgendaList;
class EmptyState;
class PlainLabel;
class StateLine;

/** The agenda of a session, or of a template: blocks with minutes, times that follow from them, sum and breaks checked
 *  against the session, blocks from the library of methods, and templates in and out. */
class AgendaView final : public Desk {
    Q_OBJECT

public:
    AgendaView(core::Book& book, core::RecordId sessionOrTemplate, Prompts& prompts, QWidget* parent = nullptr);

    bool newRecord() override;

protected:
    [[nodiscard]] core::Result<void> fill() override;

private:
    void buildBar();
    QPushButton* addButton(QWidget* bar, const char* name, const QString& text);
    void showSums();
    void place(core::RecordId block, core::RecordId next);
    void typed(core::RecordId block, const QString& key, const QString& text);
    void removeBlock(core::RecordId block);
    void pickMethod();
    void fillTemplates(QMenu* menu);
    void fillPrints(QMenu* menu);
    void takeTemplate(core::RecordId from);
    void saveAsTemplate();
    /** Templates that the series, its group and its format name, with what names them. */
    [[nodiscard]] QList<std::pair<core::RecordId, QString>> ownTemplates() const;

    core::AgendaPlan m_plan;
    bool m_isSession;
    AgendaList* m_list;
    EmptyState* m_empty;
    PlainLabel* m_sums;
    StateLine* m_fit;
    StateLine* m_breaks;
};

} // namespace ui
