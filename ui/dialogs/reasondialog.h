#pragma once

#include "ui/support/prompts.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

class GrowingText;
class PlainLabel;

/** Asks why findings are let stand, and until when. Without a reason there is no way on but back. */
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Asks {
        Reason, ///< the day may stay empty
        ReasonAndDay,
    };
    explicit ReasonDialog(const QStringList& sentences, QWidget* parent = nullptr, Asks asks = Asks::Reason);

    [[nodiscard]] Standing standing() const;

private:
    void build(const QStringList& sentences);
    void judge();

    const Asks m_asks;
    GrowingText* m_reason;
    QLineEdit* m_until;
    PlainLabel* m_understood;
    QPushButton* m_accept = nullptr;
};

} // namespace ui
