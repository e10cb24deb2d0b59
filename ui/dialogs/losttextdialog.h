#pragma once

#include <QDialog>

namespace ui {

/** Text that has no place any more: to be copied, or discarded for good. Closing it does neither. */
class LostTextDialog final : public QDialog {
    Q_OBJECT

public:
    LostTextDialog(const QString& about, const QString& text, QWidget* parent = nullptr);

Q_SIGNALS:
    void discarded();
};

} // namespace ui
