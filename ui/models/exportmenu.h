#pragma once

#include <QMenu>

namespace ui {

enum class ExportFormat;

/** The ways to export what a list shows. */
class ExportMenu final : public QMenu {
    Q_OBJECT

public:
    explicit ExportMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(ui::ExportFormat format);
};

} // namespace ui
