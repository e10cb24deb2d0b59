#pragma once

#include "core/change/act.h"
#include "core/model/record.h"

#include <QDate>
#include <QWidget>
#include <optional>

namespace core {
class Book;
class ChangeSet;
struct Conflict;
struct Decision;
} // namespace core

namespace ui {

class DraftKeeper;
class RecordForm;

/**
 * A record that saves itself: every field left goes into the book as one act, and every act, also undo, comes back into
 * the form. What could not be saved stays in its field with the reason beside it, and what is being typed is kept in
 * the book as a draft: the form offers it when the program ended before it could be saved.
 */
class RecordEditor final : public QWidget {
    Q_OBJECT

public:
    /** The book must outlive it. */
    RecordEditor(core::Book& book, const core::EntityInfo& kind, QWidget* parent = nullptr);
    ~RecordEditor() override;

    /** NoSuchRecord if there is none of this kind. What was typed for the record shown before is left first. */
    [[nodiscard]] core::Result<void> open(core::RecordId id);
    [[nodiscard]] core::RecordId record() const { return m_id; }
    [[nodiscard]] RecordForm* form() const { return m_form; }

    /** Saves again what rules have refused, with an exception for what they found. */
    void letStand(const QString& reason, QDate until);

Q_SIGNALS:
    void saved(const core::Act& act);
    void failed(const core::Error& error);
    /** The record was removed; undo may bring it back. */
    void gone();
    void referenceActivated(core::RecordId record);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] core::Result<void> refresh();
    /** To whoever shows whether all is saved. */
    void tellState();
    [[nodiscard]] core::Result<void> showFindings(const core::Record& record);
    /** Lets be edited what may be. */
    void guard(const core::Record& record);
    /** Beside their fields, with the ways to decide them. */
    [[nodiscard]] core::Result<void> showConflicts();
    void decide(const core::Conflict& conflict, const core::Decision& decision);
    struct Exception {
        QString reason;
        QDate until;
    };
    void save(qsizetype field, const std::optional<Exception>& exception = std::nullopt);
    [[nodiscard]] core::Result<std::optional<core::Act>> apply(
        qsizetype field, const core::Value& value, const std::optional<Exception>& exception);

    core::Book& m_book;
    const core::EntityInfo& m_kind;
    RecordForm* m_form;
    DraftKeeper* m_drafts;
    core::RecordId m_id;
    qsizetype m_refused = -1; ///< the field that rules refused last
    bool m_gone = false;
    QSet<QString> m_locked; ///< fields that nobody may edit any more
};

} // namespace ui
