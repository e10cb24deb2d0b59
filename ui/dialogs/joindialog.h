#pragma once

#include "core/change/joining.h"
#include "ui/support/besidereader.h"

#include <QDialog>
#include <QFutureWatcher>
#include <atomic>

class QPushButton;
class QTableWidget;

namespace ui {

class Banner;
class PlainLabel;
class Prompts;

/** Makes one record of two: shows both side by side, lets the person choose the value of every field in which they
 *  differ, and says what else moves. Nothing changes before the person says so. Open it with open(). */
class JoinDialog final : public QDialog {
    Q_OBJECT

public:
    /** Book and prompts must outlive it. The first record is the one kept until the person says otherwise. */
    JoinDialog(
        core::Book& book, core::RecordId kept, core::RecordId other, Prompts& prompts, QWidget* parent = nullptr);

    void accept() override;
    /** Cancels what is being joined, or closes. */
    void reject() override;
    /** The other one of the two is kept, and the choices start over. */
    void swap();

Q_SIGNALS:
    void joined(core::RecordId kept);

private:
    void build();
    void load();
    void showFields();
    void setCell(int row, int column, const QString& text);
    void setChecks(int row, core::acts::JoinSide side);
    void takeCheck(int row, int column);
    [[nodiscard]] QString words(const core::Record& record, qsizetype field) const;
    void planAgain();
    void planned();
    [[nodiscard]] QString summary(const core::acts::Joining& joining) const;
    void finish(const core::Result<std::optional<core::Act>>& answer);
    void tell(const core::Error& error);

    core::Book& m_book;
    Prompts& m_prompts;
    BesideReader m_reader;
    core::RecordId m_keptId;
    core::RecordId m_otherId;
    core::Record m_kept;
    core::Record m_other;
    QList<qsizetype> m_fields; ///< shown, one a row
    core::acts::JoinChoices m_choices;
    QFutureWatcher<core::Result<core::acts::Joining>> m_watcher;
    bool m_isStale = false; ///< a choice was made while the last ones were looked at
    bool m_isFilling = false;
    bool m_saysPlan = false; ///< the banner is about the last plan and goes with the next
    std::optional<core::acts::Joining> m_joining; ///< by the present choices
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the joining under way
    Banner* m_banner;
    QTableWidget* m_table;
    PlainLabel* m_summary;
    QPushButton* m_join;
};

} // namespace ui
