#pragma once

#include "core/book/restore.h"

#include <QDialog>
#include <QFuture>
#include <QStringList>
#include <atomic>
#include <memory>

class QDialogButtonBox;
class QPushButton;
class QTableWidget;

namespace ui {

class Banner;
class PlainLabel;

/** Which verified backup of a book is to take its place, or to be opened beside it. Only chooses: what was chosen is
 *  done by whoever opened it, when the book is closed. Looks for backups on a thread of its own. */
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    /** @param trouble why the book cannot be used, as a sentence; empty where it can */
    RestoreDialog(
        const QString& book, const QStringList& folders, const QString& trouble = {}, QWidget* parent = nullptr);
    ~RestoreDialog() override;

    [[nodiscard]] bool isLooking() const { return m_looking; }

Q_SIGNALS:
    /** This backup in the place of the book. */
    void restoreWanted(const QString& backup);
    /** A copy of it, with the book left as it is. */
    void copyWanted(const QString& backup);

private:
    void build(const QString& trouble);
    void look();
    void fill(const core::Result<QList<core::FoundBackup>>& found);
    [[nodiscard]] QDialogButtonBox* makeButtons();
    void followSelection();
    void chooseFolder();
    [[nodiscard]] const core::FoundBackup* chosen() const;

    const QString m_book;
    QStringList m_folders;
    QList<core::FoundBackup> m_found;
    QFuture<core::Result<QList<core::FoundBackup>>> m_search;
    std::shared_ptr<std::atomic_bool> m_ended;
    bool m_looking = false;
    Banner* m_banner;
    QTableWidget* m_list;
    PlainLabel* m_outcome; ///< what restoring the chosen one would take and bring
    QPushButton* m_unfold;
    PlainLabel* m_details; ///< its place and its counts, folded away at first
    QPushButton* m_restore = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace ui
