#include "core/model/entities/agendaitem.h"
#include "core/model/entities/attachment.h"
#include "core/model/entities/consent.h"
#include "core/model/entities/outcome.h"
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrecord.h"
#include "core/model/entities/titles.h"
#include "core/report/sessionhead.h"

#include <algorithm>

namespace core {

namespace {

/** Everybody shown has agreed, and not taken it back; who is not named cannot have (V-42). */
Result<bool> allHaveAgreed(const Told& told, const Attachment& photo)
{
    for (const RecordId& person : photo.persons.ids) {
        WB_ASSIGN(records, told.reader.childrenOf(person, Consent::info()));
        const bool agreed = std::ranges::any_of(records, [&](const Record& record) {
            const auto consent = as<Consent>(record);
            return consent.kind == ConsentKind::Photo && consent.givenOn <= told.today
                && (!consent.revokedOn.isValid() || consent.revokedOn > told.today);
        });
        if (!agreed)
            return false;
    }
    return !photo.persons.ids.isEmpty();
}

class Photos {
public:
    Photos(const Told& told, DocumentData& data)
        : m_told(told)
        , m_data(data)
    {
    }

    /** A photo of an outcome is as confidential as that; every other one is the group's. */
    Result<void> add(RecordId owner, Confidentiality confidentiality)
    {
        WB_ASSIGN(records, m_told.reader.childrenOf(owner, Attachment::info()));
        for (const Record& record : records) {
            const auto photo = as<Attachment>(record);
            if (photo.kind != AttachmentKind::Photo)
                continue;
            WB_ASSIGN(agreed, photo.showsPersons ? allHaveAgreed(m_told, photo) : Result<bool>(true));
            if (!photo.approved || !agreed || !m_told.sees(confidentiality))
                ++m_left;
            else
                WB_TRY(print(record.id(), photo));
        }
        return {};
    }

    void put()
    {
        m_data.variables.insert({{QStringLiteral("photos"), m_photos}, {QStringLiteral("empty"), m_photos.isEmpty()},
            {QStringLiteral("count"), QString::number(m_photos.size())},
            {QStringLiteral("left"), m_left > 0 && m_told.isInside() ? QString::number(m_left) : QString()}});
    }

private:
    Result<void> print(RecordId id, const Attachment& photo)
    {
        WB_ASSIGN(bytes, m_told.reader.file(photo.hash));
        if (!bytes) {
            ++m_left; // its file did not come along
            return {};
        }
        WB_ASSIGN(item, m_told.reader.titleOf(photo.agendaItem.id));
        m_data.pictures.insert(id.toText(), *bytes);
        m_photos.append(QVariantMap{{QStringLiteral("name"), id.toText()},
            {QStringLiteral("number"), QString::number(m_photos.size() + 1)},
            {QStringLiteral("caption"), photo.caption}, {QStringLiteral("item"), item}});
        return {};
    }

    const Told& m_told;
    DocumentData& m_data;
    QVariantList m_photos;
    qsizetype m_left = 0;
};

} // namespace

Result<DocumentData> photoDocument(const Reader& reader, const DocumentSubject& subject, const Labels& labels)
{
    const Told told(reader, subject, labels);
    WB_ASSIGN(record, reader.get(subject.record));
    const bool isRecord = &record.entity() == &SessionRecord::info();
    const RecordId session = isRecord ? record.owner() : subject.record;
    WB_ASSIGN(owner, reader.get(session));
    if (&owner.entity() != &Session::info())
        return fail(ErrorKind::UsageWrong, QString(owner.entity().name()), QStringLiteral("session"));
    WB_ASSIGN(data, sessionHead(told, session));
    Photos photos(told, data);
    WB_TRY(photos.add(session, Confidentiality::Group));
    WB_ASSIGN(outcomes, reader.childrenOf(session, Outcome::info()));
    for (const Record& outcome : outcomes)
        WB_TRY(photos.add(outcome.id(), as<Outcome>(outcome).confidentiality));
    WB_ASSIGN(records, reader.childrenOf(session, SessionRecord::info()));
    for (const Record& each : records) {
        if (!isRecord || each.id() == subject.record)
            WB_TRY(photos.add(each.id(), Confidentiality::Group));
    }
    photos.put();
    return data;
}

} // namespace core
