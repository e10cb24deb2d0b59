#include "core/exchange/vcard.h"

#include "core/exchange/disputednote.h"
#include "core/model/entities/affiliation.h"
#include "core/model/entities/consent.h"
#include "core/model/entities/person.h"
#include "core/model/entities/titles.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype lineBytes = 75;
constexpr qint64 cardsPerReport = 100;

QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u',', QStringLiteral("\\,"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u'\n', QStringLiteral("\\n"));
    return text;
}

/** Where a person works now: the place and what they are there. */
struct Post {
    RecordId affiliation;
    QString place;
    QString position;
};

Result<Post> postOf(const Reader& reader, RecordId person)
{
    const EntityInfo& kind = Affiliation::info();
    WB_ASSIGN(ids, reader.withValue(kind, kind.indexOf(u"person"), person));
    std::optional<Affiliation> best;
    RecordId bestId;
    for (const RecordId& id : ids) {
        WB_ASSIGN(affiliation, reader.getAs<Affiliation>(id));
        if (!affiliation.to.isNull())
            continue; // has ended, or is to end on a day somebody knows
        if (!best || (affiliation.isPrimary && !best->isPrimary))
            std::tie(best, bestId) = std::pair(affiliation, id);
    }
    if (!best)
        return Post();
    WB_ASSIGN(place, reader.titleOf(best->organisation.isNull() ? best->municipality.id : best->organisation.id));
    return Post{bestId, place, best->position};
}

Result<bool> hasAgreed(const Reader& reader, RecordId person)
{
    WB_ASSIGN(consents, reader.childrenOf(person, Consent::info()));
    return std::ranges::any_of(consents, [](const Record& record) {
        const auto consent = as<Consent>(record);
        return consent.kind == ConsentKind::ContactList && consent.givenOn.isValid() && !consent.revokedOn.isValid();
    });
}

Result<bool> mayBeTold(const Reader& reader, RecordId id, const Person& person, Audience audience)
{
    if (person.blocked || person.anonymizedOn.isValid())
        return false;
    if (audience == Audience::Agency)
        return true;
    return hasAgreed(reader, id);
}

constexpr ShownField personFields[] = {{"last_name", u"Name"}, {"first_name", u"Name"}, {"title", u"Name"},
    {"education_role", u"Funktion"}, {"email", u"E-Mail"}, {"phone", u"Telefon"}, {"mobile", u"Telefon"},
    {"website", u"Website"}};
constexpr ShownField postFields[] = {{"organisation", u"Organisation"}, {"municipality", u"Organisation"},
    {"position", u"Position"}, {"is_primary", u"Organisation"}, {"valid_to", u"Organisation"}};

QString noteOf(const QList<Dispute>& disputes, RecordId person, const Post& post)
{
    QStringList notes{
        disputedNote(disputes, person, personFields), disputedNote(disputes, post.affiliation, postFields)};
    notes.removeAll(QString());
    return notes.join(u'\n');
}

/** Writes one card, line after line. */
class Card {
public:
    explicit Card(CardVersion version)
        : m_version(version)
    {
    }

    QByteArray of(RecordId id, const Person& person, const Post& post, const QString& note)
    {
        const bool isFour = m_version == CardVersion::Four;
        line(QStringLiteral("BEGIN:VCARD"));
        line(isFour ? QStringLiteral("VERSION:4.0") : QStringLiteral("VERSION:3.0"));
        line(QStringLiteral("UID:") + (isFour ? QStringLiteral("urn:uuid:") : QString()) + id.toText());
        if (isFour)
            line(QStringLiteral("KIND:individual"));
        const QString given = joined(person.firstName, person.lastName, QStringLiteral(" "));
        put("FN", joined(person.academicTitle, given, QStringLiteral(" ")));
        line(QStringLiteral("N:%1;%2;;%3;")
                 .arg(escaped(person.lastName), escaped(person.firstName), escaped(person.academicTitle)));
        put("ORG", post.place);
        put("TITLE", post.position);
        put("ROLE", person.educationRole);
        put(isFour ? "EMAIL;TYPE=work" : "EMAIL;TYPE=INTERNET,WORK", person.email);
        phone(isFour ? "TEL;VALUE=uri;TYPE=\"work,voice\"" : "TEL;TYPE=WORK,VOICE", person.phone);
        phone(isFour ? "TEL;VALUE=uri;TYPE=\"work,cell\"" : "TEL;TYPE=WORK,CELL", person.mobile);
        if (!person.website.isEmpty())
            line(QStringLiteral("URL:") + person.website);
        put("NOTE", note);
        line(QStringLiteral("END:VCARD"));
        return m_bytes;
    }

private:
    void line(const QString& text) { m_bytes += foldedLine(text); }

    void put(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            line(QString::fromLatin1(name) + u':' + escaped(value));
    }

    /** A number that can be dialled is an address in version 4; any other is text, as it always was in 3. */
    void phone(const char* name, const QString& number)
    {
        if (number.isEmpty())
            return;
        if (m_version == CardVersion::Three) {
            put(name, number);
            return;
        }
        QString digits;
        const QString dialled = QString(number).remove(QStringLiteral("(0)")); // said, never dialled after +49
        for (const QChar character : dialled) {
            if (character.isDigit() || (character == u'+' && digits.isEmpty()))
                digits.append(character);
            else if (character == u' ' || character == u'-')
                digits.append(digits.isEmpty() || digits.endsWith(u'-') ? QString() : QStringLiteral("-"));
        }
        const bool isPlain = digits.startsWith(u'+');
        QString head = QString::fromLatin1(name);
        if (isPlain)
            line(head + QStringLiteral(":tel:") + digits);
        else
            put(head.remove(QStringLiteral(";VALUE=uri")).toLatin1().constData(), number);
    }

    CardVersion m_version;
    QByteArray m_bytes;
};

} // namespace

QByteArray foldedLine(const QString& line)
{
    const QByteArray whole = line.toUtf8();
    QByteArray folded;
    qsizetype used = 0;
    for (qsizetype i = 0; i < whole.size();) {
        qsizetype end = i + 1;
        while (end < whole.size() && (uchar(whole.at(end)) & 0xc0) == 0x80)
            ++end;
        if (used + (end - i) > lineBytes) {
            folded += "\r\n ";
            used = 1;
        }
        folded += whole.mid(i, end - i);
        used += end - i;
        i = end;
    }
    return folded + "\r\n";
}

Result<CardFile> exportCards(const Reader& reader, const QList<RecordId>& persons, Audience audience,
    CardVersion version, const Progress& progress)
{
    CardFile file;
    WB_ASSIGN(disputes, reader.disputes());
    for (const RecordId& id : persons) {
        const qint64 done = file.written + file.leftOut;
        if (progress && done % cardsPerReport == 0 && !progress(done, persons.size()))
            return fail(ErrorKind::Cancelled);
        WB_ASSIGN(person, reader.getAs<Person>(id));
        WB_ASSIGN(isTold, mayBeTold(reader, id, person, audience));
        if (!isTold) {
            ++file.leftOut;
            continue;
        }
        WB_ASSIGN(post, postOf(reader, id));
        file.bytes += Card(version).of(id, person, post, noteOf(disputes, id, post));
        ++file.written;
    }
    return file;
}

} // namespace core
