#pragma once

#include "ui/look/sectionnav.h"

#include <QStringList>

class QHBoxLayout;
class QTabBar;

namespace ui {

/** The sections of a record as words with an accent line under the present one, known by key, on a line of full width.
 */
class TabStrip : public SectionNav {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    void addTab(const QString& key, const QString& text) override;
    void setCount(const QString& key, int count) override;
    void setCurrent(const QString& key) override;
    [[nodiscard]] QString current() const override;
    [[nodiscard]] QStringList keys() const override { return m_keys; }
    /** A control at the right end of the line. */
    void setTrailing(QWidget* control);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_keys;
    QStringList m_words;
    QHBoxLayout* m_row;
    QTabBar* m_bar;
};

} // namespace ui
