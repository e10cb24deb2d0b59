#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

/** A choice of one among few, all in sight: year or month, all or conflicts only. Wraps when the width ends. */
class Segmented : public QWidget {
    Q_OBJECT

public:
    /** `label` says to a screen reader what is chosen here. */
    explicit Segmented(const QString& label, QWidget* parent = nullptr);

    /** The first choice added is the present one until another is made. */
    void addChoice(const QString& key, const QString& text);
    void setText(const QString& key, const QString& text);
    void setCurrent(const QString& key);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void currentChanged(const QString& key);

private:
    QButtonGroup* m_group;
};

} // namespace ui
