#include "core/exchange/changefile.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QJsonDocument>

namespace core::changefile {

namespace {

constexpr int major = 1;
constexpr int minor = 0;

/** Reads the one map piece by piece; the first thing that does not fit ends it. */
class Parser {
public:
    Parser(const QByteArray& bytes, QString name)
        : m_reader(bytes)
        , m_name(std::move(name))
    {
    }

    Result<Return> parse()
    {
        Return returned;
        bool first = true;
        WB_TRY(map([&](const QString& key) -> Result<void> {
            if (first != (key == QStringLiteral("major")))
                return bad("order");
            first = false;
            return part(key, returned);
        }));
        if (first || m_reader.lastError() != QCborError::NoError || m_reader.isValid())
            return bad(first ? "order" : "rest");
        return returned;
    }

    Result<Origin> onlyAct()
    {
        QList<Origin> acts;
        WB_TRY(act(acts));
        return acts.first();
    }

    Result<StoredChange> onlyChange()
    {
        QList<StoredChange> changes;
        WB_TRY(change(changes));
        return changes.first();
    }

    [[nodiscard]] qint64 offset() const { return m_reader.currentOffset(); }

private:
    tl::unexpected<Error> bad(const char* why) const
    {
        return fail(ErrorKind::ParseFailed, m_name, QString::fromLatin1(why));
    }

    Result<void> part(const QString& key, Return& returned)
    {
        if (key == QStringLiteral("major")) {
            WB_ASSIGN(version, number());
            return version == major ? Result<void>() : fail(ErrorKind::FileNewer, m_name, QString::number(version));
        }
        if (key == QStringLiteral("book"))
            return text(returned.bookId);
        if (key == QStringLiteral("source"))
            return text(returned.source);
        if (key == QStringLiteral("acts"))
            return array([&] { return act(returned.acts); });
        if (key == QStringLiteral("changes"))
            return array([&] { return change(returned.changes); });
        return skip();
    }

    Result<void> act(QList<Origin>& acts)
    {
        if (acts.size() >= mostChanges)
            return bad("too-many");
        Origin origin;
        QString id;
        QString at;
        QString kind;
        QString parameters;
        WB_TRY(map([&](const QString& key) -> Result<void> {
            for (const auto& [name, into] : {std::pair("id", &id), std::pair("at", &at), std::pair("kind", &kind),
                     std::pair("parameters", &parameters), std::pair("who", &origin.act.who),
                     std::pair("source", &origin.source)}) {
                if (key == QLatin1StringView(name))
                    return text(*into);
            }
            return skip();
        }));
        WB_ASSIGN(parsed, idOf<ActId>(id));
        origin.act.id = parsed;
        origin.act.at = QDateTime::fromString(at, Qt::ISODateWithMs);
        origin.act.info = ActInfo::fromParameters(kind, QJsonDocument::fromJson(parameters.toUtf8()).object());
        acts.append(origin);
        return {};
    }

    Result<void> change(QList<StoredChange>& changes)
    {
        if (changes.size() >= mostChanges)
            return bad("too-many");
        StoredChange change;
        QString id;
        QString act;
        QString kind;
        QString record;
        WB_TRY(map([&](const QString& key) -> Result<void> {
            for (const auto& [name, into] : {std::pair("id", &id), std::pair("act", &act), std::pair("kind", &kind),
                     std::pair("record", &record), std::pair("entity", &change.entity),
                     std::pair("field", &change.field), std::pair("element", &change.element)}) {
                if (key == QLatin1StringView(name))
                    return text(*into);
            }
            if (key == QStringLiteral("before"))
                return value(change.before);
            if (key == QStringLiteral("after"))
                return value(change.after);
            if (key == QStringLiteral("parents"))
                return array([&] { return parent(change.parents); });
            return skip();
        }));
        const auto known = changeKindOf(kind);
        if (!known)
            return bad("kind");
        change.kind = *known;
        WB_ASSIGN(changeId, idOf<ChangeId>(id));
        WB_ASSIGN(actId, idOf<ActId>(act));
        WB_ASSIGN(recordId, idOf<RecordId>(record));
        change.id = changeId;
        change.act = actId;
        change.record = recordId;
        changes.append(change);
        return {};
    }

    Result<void> parent(QList<ChangeId>& parents)
    {
        QString id;
        WB_TRY(text(id));
        WB_ASSIGN(parsed, idOf<ChangeId>(id));
        if (parents.size() >= mostChanges)
            return bad("too-many");
        parents.append(parsed);
        return {};
    }

    template <typename T>
    Result<T> idOf(const QString& text) const
    {
        const T id = T::fromText(text);
        return id.isNull() ? Result<T>(bad("id")) : Result<T>(id);
    }

    template <typename Each>
    Result<void> map(Each&& each)
    {
        if (!m_reader.isMap() || !m_reader.enterContainer())
            return bad("type");
        while (m_reader.lastError() == QCborError::NoError && m_reader.hasNext()) {
            QString key;
            WB_TRY(text(key));
            WB_TRY(each(key));
        }
        return leave();
    }

    template <typename Each>
    Result<void> array(Each&& each)
    {
        if (!m_reader.isArray() || !m_reader.enterContainer())
            return bad("type");
        while (m_reader.lastError() == QCborError::NoError && m_reader.hasNext())
            WB_TRY(each());
        return leave();
    }

    Result<void> leave()
    {
        if (m_reader.lastError() != QCborError::NoError || !m_reader.leaveContainer())
            return bad("cut");
        return {};
    }

    Result<qint64> number()
    {
        if (!m_reader.isUnsignedInteger() || m_reader.toUnsignedInteger() > 1'000'000)
            return bad("type");
        const auto value = qint64(m_reader.toUnsignedInteger());
        return m_reader.next() ? Result<qint64>(value) : Result<qint64>(bad("cut"));
    }

    /** Reads a string of either kind; a length that is announced is looked at before it is read. */
    template <typename String, typename Next>
    Result<void> pieces(String& into, Next&& next)
    {
        while (true) {
            if (m_reader.currentStringChunkSize() > largestValue)
                return bad("too-large");
            const auto chunk = next();
            if (chunk.status == QCborStreamReader::Error)
                return bad("cut");
            if (chunk.status == QCborStreamReader::EndOfString)
                return {};
            into += chunk.data;
            if (into.size() > largestValue)
                return bad("too-large");
        }
    }

    Result<void> text(QString& into)
    {
        into = QStringLiteral("");
        return m_reader.isString() ? pieces(into, [this] { return m_reader.readString(); }) : bad("type");
    }

    Result<void> value(QByteArray& into)
    {
        into = QByteArrayLiteral("");
        if (!m_reader.isByteArray())
            return bad("type");
        WB_TRY(pieces(into, [this] { return m_reader.readByteArray(); }));
        QCborStreamReader inner(into);
        const bool whole = inner.next(deepest) && inner.currentOffset() == into.size();
        return whole ? Result<void>() : bad("value");
    }

    Result<void> skip() { return m_reader.next(deepest) ? Result<void>() : Result<void>(bad("cut")); }

    QCborStreamReader m_reader;
    QString m_name;
};

} // namespace

QCborMap toCbor(const Origin& origin)
{
    const QByteArray parameters = QJsonDocument(origin.act.info.parameters()).toJson(QJsonDocument::Compact);
    return {{QStringLiteral("id"), origin.act.id.toText()},
        {QStringLiteral("at"), origin.act.at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("who"), origin.act.who}, {QStringLiteral("kind"), origin.act.info.kind},
        {QStringLiteral("parameters"), QString::fromUtf8(parameters)}, {QStringLiteral("source"), origin.source}};
}

QCborMap toCbor(const StoredChange& change)
{
    QCborMap map{{QStringLiteral("id"), change.id.toText()}, {QStringLiteral("act"), change.act.toText()},
        {QStringLiteral("kind"), wordOf(change.kind)}, {QStringLiteral("record"), change.record.toText()},
        {QStringLiteral("entity"), change.entity}};
    QCborArray parents;
    for (const ChangeId& parent : change.parents)
        parents.append(parent.toText());
    map.insert(QStringLiteral("parents"), parents);
    if (!change.field.isNull())
        map.insert(QStringLiteral("field"), change.field);
    if (!change.element.isNull())
        map.insert(QStringLiteral("element"), change.element);
    if (!change.before.isNull())
        map.insert(QStringLiteral("before"), change.before);
    if (!change.after.isNull())
        map.insert(QStringLiteral("after"), change.after);
    return map;
}

Result<Origin> readAct(const QByteArray& cbor, const QString& name)
{
    return Parser(cbor, name).onlyAct();
}

Result<StoredChange> readChange(const QByteArray& cbor, const QString& name)
{
    return Parser(cbor, name).onlyChange();
}

QByteArray magic()
{
    return QByteArrayLiteral("WBCHG1\r\n");
}

QByteArray write(const Return& returned)
{
    QCborArray acts;
    for (const Origin& origin : returned.acts)
        acts.append(toCbor(origin));
    QCborArray changes;
    for (const StoredChange& change : returned.changes)
        changes.append(toCbor(change));
    const QCborMap map{{QStringLiteral("major"), major}, {QStringLiteral("minor"), minor},
        {QStringLiteral("book"), returned.bookId}, {QStringLiteral("source"), returned.source},
        {QStringLiteral("acts"), acts}, {QStringLiteral("changes"), changes}};
    return magic() + map.toCborValue().toCbor();
}

Result<Return> read(const QByteArray& bytes, const QString& name)
{
    const auto bad = [&](const char* why) { return fail(ErrorKind::ParseFailed, name, QString::fromLatin1(why)); };
    if (bytes.size() > largestFile)
        return bad("too-large");
    if (!bytes.startsWith(magic()))
        return bad("magic");
    const QByteArray body = bytes.mid(magic().size());
    Parser parser(body, name);
    WB_ASSIGN(returned, parser.parse());
    if (parser.offset() != body.size())
        return bad("rest");
    return std::move(returned);
}

} // namespace core::changefile
