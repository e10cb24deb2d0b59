#pragma once

#include "core/book/book.h"
#include "core/model/overview/agendaclock.h"
#include "core/model/overview/stage.h"

#include <QObject>

namespace ui {

/** What all parts of the moderation view share: the session, who takes part, and the one way to change something. */
class StageContext final : public QObject {
    Q_OBJECT

public:
    /** @param ownBook the office's book, not the working copy of a Koffer. The book must outlive it. */
    StageContext(core::Book& book, core::RecordId session, bool ownBook, QObject* parent = nullptr);

    [[nodiscard]] core::Book& book() const { return m_book; }
    [[nodiscard]] const core::Reader& reader() const { return m_book.store(); }
    [[nodiscard]] core::RecordId session() const { return m_session; }
    [[nodiscard]] bool isOwnBook() const { return m_ownBook; }
    [[nodiscard]] const core::Stage& stage() const { return m_stage; }
    [[nodiscard]] const core::AgendaClock& clock() const { return m_clock; }
    /** The block that runs; null if none does. */
    [[nodiscard]] core::RecordId runningBlock() const;
    /** Now, of the day, in Berlin. */
    [[nodiscard]] QTime now() const;

    /** Records of the session, in their order; what cannot be read is said and is none. */
    [[nodiscard]] QList<core::Record> children(const core::EntityInfo& kind) const { return children(m_session, kind); }
    [[nodiscard]] QList<core::Record> children(core::RecordId owner, const core::EntityInfo& kind) const;
    [[nodiscard]] QString titleOf(core::RecordId id) const;
    /** A municipality as people in the room call it; the title of anything else. */
    [[nodiscard]] QString nameOf(core::RecordId id) const;
    /** "Olpe, Soest"; "alle" for all that take part. */
    [[nodiscard]] QString namesOf(const QList<core::RecordId>& ids) const;

    /** Carries a change out. False where it could not be: that was said. */
    bool apply(const core::Result<core::acts::Proposal>& proposal, const QStringList& settles = {});
    bool add(const core::EntityInfo& kind, const core::acts::Given& given, const QStringList& settles = {});
    bool edit(core::RecordId id, const core::acts::Given& given, const QStringList& settles = {});
    bool remove(core::RecordId id);
    /** Whether what rules have refused may stand only until a day. */
    [[nodiscard]] bool standsUntilADay() const;
    /** Does again what rules have refused, with the reason why it stands, and until when. */
    bool letStand(const QString& reason, QDate until = {});
    /** Somebody goes on typing in what was refused: that is something else now, and a reason for it is asked no more.
     *  @param typed keys of the drafts that are typed in */
    void thinkAgain(const QStringList& typed);

    /** Looks at the clock again. */
    void tick();

Q_SIGNALS:
    /** Something in the book has changed. */
    void changed();
    void ticked();
    /** What went wrong, a sentence; `mayStand`: it can be done all the same, with a reason. */
    void failed(const QString& sentence, bool mayStand);
    void succeeded();
    /** What had been refused was let stand: the drafts of these keys are real now, and nothing is asked for them any
     *  more. */
    void stood(const QStringList& settled);

private:
    [[nodiscard]] bool isOfSession(core::RecordId id) const;
    void refresh();
    bool report(const core::Result<std::optional<core::Act>>& done);

    core::Book& m_book;
    core::RecordId m_session;
    bool m_ownBook;
    core::Stage m_stage;
    core::AgendaClock m_clock;
    QList<core::Record> m_blocks;
    std::optional<core::acts::Proposal> m_refused;
    core::Error m_refusal;
};

/** The word of a choice, in the language spoken. */
template <typename E>
[[nodiscard]] QString choiceText(E value);
[[nodiscard]] QString labelText(const char* source);

template <typename E>
QString choiceText(E value)
{
    return labelText(choicesOf(value)[size_t(value)].label);
}

/** Whether everybody in the room may see it. */
[[nodiscard]] bool isForTheRoom(core::Confidentiality confidentiality);
/** The one that a key goes on to. */
[[nodiscard]] core::Confidentiality nextAfter(core::Confidentiality confidentiality);

} // namespace ui
