#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

class PlainLabel;

/** The heading of a section: its name, quiet facts behind it ("4 of 4"), and room for a control at the right. */
class SectionHead : public QWidget {
    Q_OBJECT

public:
    explicit SectionHead(const QString& title = {}, const QString& facts = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setFacts(const QString& facts);
    void setTrailing(QWidget* control);

private:
    QHBoxLayout* m_row;
    PlainLabel* m_title;
    PlainLabel* m_facts;
};

} // namespace ui
