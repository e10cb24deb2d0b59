#pragma once

#include "core/book/book.h"
#include "core/model/overview/interestgroups.h"
#include "ui/support/besidereader.h"

#include <QDialog>
#include <QFutureWatcher>

class QVBoxLayout;

namespace ui {

class Banner;
class PlainLabel;
class Prompts;

/** Municipalities whose interests go together, proposed as circles, each with its reason and one act: a series in draft
 *  with those interested. Compares them beside the window. Open it with open(). */
class InterestDialog final : public QDialog {
    Q_OBJECT

public:
    InterestDialog(core::Book& book, Prompts& prompts, QWidget* parent = nullptr);
    ~InterestDialog() override;

Q_SIGNALS:
    /** A series was made of a group. */
    void recordActivated(core::RecordId series);

private:
    void showRead();
    void say(const QString& words);
    QWidget* makeGroup(const core::InterestGroup& group, int number);
    void makeSeries(const core::InterestGroup& group, const QString& title);
    [[nodiscard]] QString reasonOf(const core::InterestGroup& group) const;

    core::Book& m_book;
    Prompts& m_prompts;
    Banner* m_banner;
    QVBoxLayout* m_lines = nullptr;
    PlainLabel* m_waiting = nullptr; ///< until the groups are there
    BesideReader m_reader;
    QFutureWatcher<core::Result<core::InterestGroups>> m_reading;
};

} // namespace ui
