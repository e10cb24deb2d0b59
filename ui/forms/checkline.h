#pragma once

#include <QCheckBox>

namespace ui {

class PlainLabel;

/** A check box whose words wrap and are plain text. When it only shows, it keeps its contrast and the keyboard. */
class CheckLine final : public QWidget {
    Q_OBJECT

public:
    explicit CheckLine(const QString& words, QWidget* parent = nullptr);

    void setChecked(bool checked);
    [[nodiscard]] bool isChecked() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] QCheckBox* box() const;
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    /** By a person. */
    void switched();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void alignBox();

    class Box;
    Box* m_box;
    PlainLabel* m_words;
};

} // namespace ui
