#pragma once

#include <QDialog>

class QLineEdit;

namespace ui {

/** Asks for a name. Open it with open(): it does not block. */
class NameDialog final : public QDialog {
    Q_OBJECT

public:
    /** @param label what the name is of
     *  @param yes the word on the button */
    NameDialog(const QString& title, const QString& label, const QString& name, const QString& yes, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    /** Never empty. */
    void named(const QString& name);

private:
    QLineEdit* m_name;
};

} // namespace ui
