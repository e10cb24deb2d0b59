#pragma once

#include "core/model/record.h"

#include <QMenu>

namespace ui {

enum class ExportFormat;

/** The ways to export what a list shows. */
class ExportMenu final : public QMenu {
    Q_OBJECT

public:
    explicit ExportMenu(QWidget* parent = nullptr);

    /** Offers what fits the records of a kind. */
    void setKind(const core::EntityInfo& kind);

Q_SIGNALS:
    void chosen(ui::ExportFormat format);

private:
    QAction* m_cards = nullptr;
    QAction* m_calendar = nullptr;
};

} // namespace ui
