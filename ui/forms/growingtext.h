#pragma once

#include <QPlainTextEdit>

namespace ui {

/** A text box as high as its text, from 3 to 12 lines unless told otherwise; beyond that it scrolls. Of a pasted text
 *  that is longer than any field by far it takes enough to be refused for its length, and no more. */
class GrowingText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingText(QWidget* parent = nullptr);

    /** The text with every character it was given; QPlainTextEdit's own would turn no-break spaces into blanks. */
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] qsizetype characterCount() const;
    void setLines(int least, int most);

Q_SIGNALS:
    /** By a person; not by setText(). */
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void initStyleOption(QStyleOptionFrame* option) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void grow();

    bool m_filling = false;
    int m_leastLines = 3;
    int m_mostLines = 12;
};

} // namespace ui
