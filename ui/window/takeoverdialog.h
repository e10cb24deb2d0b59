#pragma once

#include "core/store/lease.h"

#include <QDialog>
#include <memory>

class QProgressBar;
class QPushButton;

namespace ui {

class PlainLabel;

/** Takes the right to write from a holder that cannot be seen from here: watches it for a minute, and asks. Accepted
 *  once the book is free; opening it anew is the caller's. */
class TakeOverDialog final : public QDialog {
    Q_OBJECT

public:
    /** @param book path of the book
     *  @param surroundings waiting and time may be a test's; the clock must outlive the dialog
     *  @param holder who writes now, for people */
    TakeOverDialog(const QString& book, const core::LeaseSurroundings& surroundings, const QString& holder,
        QWidget* parent = nullptr);
    ~TakeOverDialog() override;

    void reject() override;

private:
    struct Watch;

    void build();
    void start(const QString& book, const core::LeaseSurroundings& surroundings);
    /** Nothing has moved for a minute: now it is the person's to decide. */
    void ask();
    void end(const core::Result<void>& freed);

    QString m_holder;
    std::shared_ptr<Watch> m_watch; ///< shared with the thread that watches
    PlainLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace ui
