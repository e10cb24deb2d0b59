#pragma once

#include <QAbstractButton>

namespace ui {

/** A key and what it stands for: "H Hürde". Shown as pressed where it is chosen; a click does what the key does. The
 *  keyboard stays where one types. */
class StageChip final : public QAbstractButton {
    Q_OBJECT

public:
    StageChip(const QString& key, const QString& words, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_key;
};

} // namespace ui
