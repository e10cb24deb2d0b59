#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class PlainLabel;

/** What an empty list shows: one sentence on what belongs here, and the first step as a button. */
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /** Without a `step` there is no button: nothing can be done here, or not now. */
    explicit EmptyState(
        const QString& icon, const QString& sentence, const QString& step = {}, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setStep(const QString& step);

Q_SIGNALS:
    void stepRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_icon;
    PlainLabel* m_picture;
    PlainLabel* m_sentence;
    QPushButton* m_step;
};

} // namespace ui
