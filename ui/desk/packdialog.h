#pragma once

#include "ui/desk/kofferwork.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class Banner;
class PlainLabel;
class Prompts;

/** Packs a Koffer: which sessions, who takes it, what goes in, where to. Afterwards it shows the code to be told on the
 *  telephone. Nothing is written before the person says so. */
class PackDialog final : public QDialog {
    Q_OBJECT

public:
    /** @param chosen ticked at the start; may be empty */
    PackDialog(core::Book& book, const QList<core::RecordId>& chosen, Prompts& prompts, QWidget* parent = nullptr);

    [[nodiscard]] KofferWork& work() { return *m_work; }
    /** What is ticked and typed. */
    [[nodiscard]] core::koffer::PackRequest request() const;
    /** Ticks these sessions and no others. */
    void choose(const QList<core::RecordId>& sessions);
    /** The sessions are listed and what goes in is shown. */
    [[nodiscard]] bool isReady() const;
    /** Once it is packed; empty before. */
    [[nodiscard]] const QString& code() const { return m_code; }

    void reject() override;

public Q_SLOTS:
    void pack();

Q_SIGNALS:
    void packed(core::RecordId issue);

private:
    void build();
    QWidget* buildChoice();
    QWidget* buildContent();
    void buildButtons(QWidget* into);
    void showOffer();
    void showPlan(const core::Result<KofferWork::Packing>& packing);
    void finish(const core::Result<KofferWork::Packing>& packing);
    void showCode(const core::koffer::Packing& packing);
    void narrow();
    void tick(QTreeWidgetItem* item);
    void changed();
    void planNow();
    void saveCode();
    void sayState();
    void tell(const core::Error& error);

    core::Book& m_book;
    Prompts& m_prompts;
    QList<core::RecordId> m_chosen;
    KofferWork* m_work;
    KofferWork::Packing m_plan;
    QTimer m_wait;
    QString m_path;
    QString m_code;
    bool m_isListed = false;
    bool m_isCodeKept = false; ///< in a file
    bool m_isTicking = false;
    Banner* m_banner;
    QStackedWidget* m_pages;
    QTreeWidget* m_sessions;
    QLineEdit* m_filter;
    QCheckBox* m_past;
    QLineEdit* m_holder;
    QCheckBox* m_contacts;
    QCheckBox* m_cases;
    PlainLabel* m_content;
    PlainLabel* m_count;
    QWidget* m_done = nullptr;
    QProgressBar* m_progress;
    QPushButton* m_close = nullptr;
    QPushButton* m_pack = nullptr;
};

} // namespace ui
