#pragma once

#include <QDialog>

class QPushButton;

namespace ui {

class GrowingText;

/** Asks why a Koffer is reported lost, after saying what follows from it. Without a reason there is no way on but back.
 */
class LostDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LostDialog(const QString& number, QWidget* parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    GrowingText* m_reason;
    QPushButton* m_accept = nullptr;
};

} // namespace ui
