#pragma once

#include "core/book/book.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace ui {

/** Keeps in the book what is being typed in a place of the moderation view, as a record that is to be created: within a
 *  second of the first key that is not kept yet. The place is known by the session and a name, so that what was typed
 *  there before a crash is found again. */
class StageDraft final : public QObject {
    Q_OBJECT

public:
    using Fields = std::function<QList<core::DraftField>()>;

    /** @param place tells places of one session apart. @param owner storage key of the field that names the session.
     *  @param fields what stands there now; nothing: there is nothing to keep */
    StageDraft(core::Book& book, const core::EntityInfo& kind, core::RecordId session, const QString& place,
        const QString& owner, Fields fields, QObject* parent);
    ~StageDraft() override;

    /** What was kept. */
    [[nodiscard]] QList<core::DraftField> found();
    /** Something was typed. */
    void touch();
    /** Keeps now what would be kept soon. */
    void flush();
    /** It was taken back. */
    void drop();
    /** What a change that makes it real names in settles. */
    [[nodiscard]] const QString& key() const { return m_key; }
    /** It was made real: nothing is due any more. */
    void settle();

private:
    core::Book& m_book;
    const core::EntityInfo& m_kind;
    core::RecordId m_session;
    QString m_owner;
    QString m_key;
    Fields m_fields;
    QTimer m_timer;
    bool m_kept = false;
};

/** A text as it was typed. */
[[nodiscard]] core::DraftField typedField(const char* field, const QString& text);
/** A value that was chosen. */
[[nodiscard]] core::DraftField chosenField(const char* field, const core::Value& value);
/** The text of a field; empty where there is none. */
[[nodiscard]] QString typedText(const QList<core::DraftField>& fields, const char* field);
/** The value of a field; none where there is none. */
[[nodiscard]] core::Value chosenValue(
    const core::EntityInfo& kind, const QList<core::DraftField>& fields, const char* field);

} // namespace ui
