#pragma once

#include "core/book/book.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace ui {

/** What typed words are to become: a new record, or other values of one that is there. */
struct DraftPlace {
    const core::EntityInfo* kind = nullptr;
    core::RecordId record; ///< that is changed; null: a new one
    QStringList fields; ///< storage keys that are typed here, of a record that is changed
    QString key; ///< of the draft of a new one
    QList<core::DraftField> start; ///< what a new one begins with

    [[nodiscard]] bool isNull() const { return !kind; }
    [[nodiscard]] QStringList keys() const;
};

/** A record to be created within `owner`. @param name tells places of one owner apart. @param field storage key of the
 *  field that names the owner; nullptr: none does */
[[nodiscard]] DraftPlace placeOfNew(
    const core::EntityInfo& kind, core::RecordId owner, const QString& name, const char* field);
[[nodiscard]] DraftPlace placeOfChange(
    const core::EntityInfo& kind, core::RecordId record, std::initializer_list<const char*> fields);

/** Keeps in the book what is being typed in a place of the moderation view: within a second of the first key that is
 *  not kept yet. A record to be created has one draft, known by its owner and a name; one that is changed has a draft
 *  for each field, which its form offers too. So what was typed there before a crash is found again. */
class StageDraft final : public QObject {
    Q_OBJECT

public:
    using Fields = std::function<QList<core::DraftField>()>;

    /** @param fields what stands there now; nothing: there is nothing to keep */
    StageDraft(core::Book& book, const DraftPlace& place, Fields fields, QObject* parent);
    ~StageDraft() override;

    /** Another place from now on. What was typed in the one before is kept there first. */
    void follow(const DraftPlace& place);
    /** What was kept. */
    [[nodiscard]] QList<core::DraftField> found();
    /** Something was typed. */
    void touch();
    /** Keeps now what would be kept soon. */
    void flush();
    /** It was taken back. */
    void drop();
    /** What a change that makes it real names in settles. */
    [[nodiscard]] QStringList keys() const { return m_place.keys(); }
    /** It was made real: nothing is due any more. */
    void settle();
    /** Whether drafts of these keys are what is being typed here. */
    [[nodiscard]] bool isAmong(const QStringList& settled) const;

private:
    void keep(const QString& key, const QList<core::DraftField>& fields);
    void keepChanges(const QList<core::DraftField>& fields);
    [[nodiscard]] bool isChange(const core::DraftField& field) const;

    core::Book& m_book;
    DraftPlace m_place;
    std::optional<core::Record> m_before; ///< the record that is changed
    Fields m_fields;
    QTimer m_timer;
    bool m_isDue = false;
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
