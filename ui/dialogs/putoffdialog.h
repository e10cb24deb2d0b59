#pragma once

#include "ui/support/prompts.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;

/** Asks until when something due is put off, and why. */
class PutOffDialog final : public QDialog {
    Q_OBJECT

public:
    PutOffDialog(const QString& what, QDate today, QWidget* parent = nullptr);

    /** The day and reason to begin with, where it was put off before. */
    void begin(const Standing& standing);
    [[nodiscard]] Standing standing() const;

private:
    void build(const QString& what);
    void judge();
    [[nodiscard]] QDate day() const;

    QDate m_today;
    QLineEdit* m_until;
    QLineEdit* m_reason;
    PlainLabel* m_understood;
    QPushButton* m_accept = nullptr;
};

} // namespace ui
