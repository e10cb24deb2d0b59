#pragma once

#include "core/book/book.h"
#include "core/book/diaryparser.h"
#include "core/model/typed.h"

namespace core {

/** A clock that stands until it is put forward. */
class SetClock final : public Clock {
public:
    explicit SetClock(const QDateTime& now)
        : m_now(now)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now;
};

/** Plays diaries into a book: what people did, on the days on which they did it, through the same door as theirs and
 *  judged by the same rules. What comes with the program gets ids made of what it is, so that two books hold it as the
 *  same records (decisions.md 5). */
class DiaryPlayer {
public:
    /** @param languages in which the words of choices may stand beside the stored ones
     *  @param clock that of the book, put forward by the days of the diary; nullptr: a diary may name none
     *  "today" in a diary is the day on which the player is made. */
    DiaryPlayer(Book& book, Languages languages, SetClock* clock = nullptr);

    /** Plays one diary; aliases hold for those that come after it. Ends at the first act that is refused.
     *  @param folder in which the files lie that it attaches: an attachment names one in a line "file = …" */
    [[nodiscard]] Result<void> play(const QString& name, const QString& text, const QString& folder = {});
    /** Where the last one ended: name and line. */
    [[nodiscard]] QString place() const { return QStringLiteral("%1:%2").arg(m_name).arg(m_line); }

private:
    [[nodiscard]] Result<void> goTo(const QString& day);
    [[nodiscard]] Result<void> act(const DiaryEntry& entry);
    [[nodiscard]] Result<acts::Proposal> proposalOf(const Reader& reader, const DiaryBlock& block);
    [[nodiscard]] Result<acts::Proposal> addition(const Reader& reader, const DiaryBlock& block);
    [[nodiscard]] Result<acts::Given> valuesOf(const Reader& reader, const EntityInfo& kind, const DiaryBlock& block);
    /** An alias, or a kind and what a person calls the record. */
    [[nodiscard]] Result<RecordId> meant(const Reader& reader, const QString& words) const;
    /** The record that an alias stands for; with a kind, if it is of that kind. */
    [[nodiscard]] Result<RecordId> called(const QString& alias, const EntityInfo* kind = nullptr) const;
    [[nodiscard]] QDate dayOf(const QString& words) const;

    Book& m_book;
    Languages m_languages;
    SetClock* m_clock;
    const QDate m_today;
    QString m_name;
    QString m_folder;
    qint64 m_line = 0;
    QHash<QString, std::pair<RecordId, const EntityInfo*>> m_aliases;
};

} // namespace core
