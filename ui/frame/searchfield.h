#pragma once

#include <QLineEdit>

namespace ui {

/** The search over everything: a field that shows, while it is empty, the keys that lead to it. */
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QKeySequence& jump, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_jump;
};

} // namespace ui
