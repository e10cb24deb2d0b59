#pragma once

#include "core/model/overview/stage.h"

#include <QMap>

namespace core {

/** What somebody does in a peer consultation. */
enum class PeerRole { None, CaseGiver, Moderator, Secretary, Advisor, Observer };

/** Somebody who may have a role. */
struct PeerPerson {
    RecordId person;
    QString name;
    QString from; ///< the municipality, or where the person works; empty where that is not known
    PeerRole role = PeerRole::None;
};

/** Who does what in a peer consultation. There is one case giver, one moderator and one secretary. */
class PeerRoles {
public:
    explicit PeerRoles(QList<PeerPerson> people = {})
        : m_people(std::move(people))
    {
    }

    [[nodiscard]] const QList<PeerPerson>& people() const { return m_people; }
    [[nodiscard]] PeerRole roleOf(RecordId person) const;
    /** Who had the role until now, where there is one of it, advises then. */
    void set(RecordId person, PeerRole role);
    /** Values of the consultation, by storage key. */
    [[nodiscard]] QMap<QString, Value> values() const;

private:
    [[nodiscard]] Value one(PeerRole role) const;
    [[nodiscard]] Value all(PeerRole role) const;

    QList<PeerPerson> m_people;
};

/** Who is there, with the roles that suggest themselves: who brought the concern gives the case, the session's own
 *  moderator moderates and its minute taker writes, those of other municipalities advise, one's own observe.
 *  @param concern null: none was chosen */
[[nodiscard]] Result<PeerRoles> proposedRoles(const Reader& reader, const Stage& stage, RecordId concern);

/** A concern that may be taken up, and whose it is. */
struct OpenConcern {
    RecordId id;
    QString question;
    QString from; ///< the municipality of its team; empty for one of the whole series
    QString state; ///< its word in storage
    Confidentiality confidentiality = Confidentiality::Group;
};

/** The register: concerns of the series of a session and of its teams that are neither resolved nor parked. */
[[nodiscard]] Result<QList<OpenConcern>> openConcerns(const Reader& reader, RecordId session);

/** The block of the agenda that a consultation stands in: the one of that kind that runs, else the first without a
 *  consultation; null where there is none. */
[[nodiscard]] Result<RecordId> peerBlock(const Reader& reader, RecordId session);

} // namespace core
