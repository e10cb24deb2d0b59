#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui {

/** Where a person chooses one of several sections, each known by key. */
class SectionNav : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Beside each other while they fit into one line of the drafts, in a column beside the sections where there are
     *  more of them. */
    [[nodiscard]] static SectionNav* make(qsizetype sections, QWidget* parent);
    /** Puts the choice where it belongs, above the sections or to their left, into a layout from top to bottom. */
    static void place(SectionNav* nav, QWidget* sections, QBoxLayout* into);

    virtual void addTab(const QString& key, const QString& text) = 0;
    /** A number behind the words, as for open points; none below zero. */
    virtual void setCount(const QString& key, int count) = 0;
    virtual void setCurrent(const QString& key) = 0;
    [[nodiscard]] virtual QString current() const = 0;
    /** Of all sections, in their order. */
    [[nodiscard]] virtual QStringList keys() const = 0;

Q_SIGNALS:
    void currentChanged(const QString& key);
};

} // namespace ui
