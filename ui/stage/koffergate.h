#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class Banner;
class PlainLabel;

/** The first page of a Koffer: asks for its code, each time that it is opened. */
class KofferGate final : public QWidget {
    Q_OBJECT

public:
    /** @param fileName what the file is called. @param isBegun whether there is a working copy already */
    KofferGate(const QString& fileName, bool isBegun, QWidget* parent = nullptr);

    /** The code is being tried; nothing can be typed meanwhile. */
    void setBusy(bool busy);
    void showError(const QString& sentence);
    void enter();

Q_SIGNALS:
    void codeGiven(const QString& code);

private:
    void give();

    QLineEdit* m_code;
    QPushButton* m_open;
    PlainLabel* m_busy;
    Banner* m_error;
};

} // namespace ui
