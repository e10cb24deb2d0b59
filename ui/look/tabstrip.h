#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QTabBar;

namespace ui {

/** The sections of a record as words with an accent line under the present one, known by key, on a line of full width.
 */
class TabStrip : public QWidget {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    void addTab(const QString& key, const QString& text);
    /** A number behind the words, as for open points; none below zero. */
    void setCount(const QString& key, int count);
    void setCurrent(const QString& key);
    [[nodiscard]] QString current() const;
    /** A control at the right end of the line. */
    void setTrailing(QWidget* control);

Q_SIGNALS:
    void currentChanged(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_keys;
    QStringList m_words;
    QHBoxLayout* m_row;
    QTabBar* m_bar;
};

} // namespace ui
