#include "core/exchange/importreader.h"

#include "core/model/likeness.h"
#include "core/support/text.h"

#include <algorithm>

namespace core {

namespace {

/** At least four characters of an id, which may stand for all of it. */
bool mayBeginId(const QString& words)
{
    return words.size() >= 4 && std::all_of(words.begin(), words.end(), [](QChar c) {
        return QStringView(u"0123456789abcdefABCDEF-").contains(c);
    });
}

QString sortedWords(const QString& title)
{
    QStringList words = nameWords(title);
    words.sort();
    return words.join(u' ');
}

} // namespace

void ImportReader::rename(RecordId from, RecordId to, const EntityInfo& kind)
{
    m_renamed.insert(from, to);
    expect(to, kind);
}

Result<RecordId> ImportReader::resolved(const EntityInfo& kind, const QString& words) const
{
    if (const RecordId id = idIn(text::tidyLine(words)); !id.isNull() && m_expected.value(id) == &kind)
        return nowCalled(id);
    const std::pair key(&kind, words);
    if (const auto known = m_resolved.constFind(key); known != m_resolved.cend())
        return *known;
    const Result<RecordId> id = resolve(*this, kind, words);
    if (id)
        m_resolved.insert(key, *id);
    return id;
}

Result<const ImportReader::Names*> ImportReader::namesOf(const EntityInfo& kind) const
{
    auto names = m_names.constFind(&kind);
    if (names == m_names.cend()) {
        WB_ASSIGN(titles, m_book.titles(kind));
        Names made;
        for (const auto& [id, title] : titles)
            made[text::foldedKey(title)].append(id);
        names = m_names.insert(&kind, made);
    }
    return &*names;
}

Result<const ImportReader::Names*> ImportReader::wordsOf(const EntityInfo& kind) const
{
    auto words = m_words.constFind(&kind);
    if (words == m_words.cend()) {
        WB_ASSIGN(titles, m_book.titles(kind));
        Names made;
        for (const auto& [id, title] : titles)
            made[sortedWords(title)].append(id);
        words = m_words.insert(&kind, made);
    }
    return &*words;
}

Result<QList<RecordId>> ImportReader::named(const EntityInfo& kind, const QString& words) const
{
    // Where the sort key is the title's the registry has an index of it; for other kinds one is made.
    if (!kind.sortText)
        return m_book.named(kind, words);
    WB_ASSIGN(names, namesOf(kind));
    const QString folded = text::foldedKey(words);
    const QList<RecordId> ids = folded.isEmpty() ? QList<RecordId>() : names->value(folded);
    return ids.isEmpty() && mayBeginId(words) ? m_book.named(kind, words) : ids;
}

Result<std::optional<Record>> ImportReader::find(RecordId id) const
{
    if (const auto brought = m_brought.constFind(id); brought != m_brought.cend())
        return std::optional<Record>(*brought);
    return m_book.find(id);
}

Result<QString> ImportReader::titleOf(RecordId id) const
{
    const auto brought = m_brought.constFind(id);
    if (brought == m_brought.cend())
        return m_book.titleOf(id);
    if (m_asking.contains(id))
        return QString();
    m_asking.insert(id);
    std::optional<Error> error;
    const QString title = brought->entity().title(*brought, [&](RecordId other) {
        const Result<QString> part = titleOf(other);
        if (!part)
            error = part.error();
        return part.value_or(QString());
    });
    m_asking.remove(id);
    if (error)
        return tl::unexpected<Error>(*error);
    return title;
}

Result<QList<Record>> ImportReader::childrenOf(RecordId owner, const EntityInfo& kind) const
{
    return m_book.childrenOf(owner, kind);
}

Result<QList<Record>> ImportReader::all(const EntityInfo& kind) const
{
    return m_book.all(kind);
}

Result<QList<Reference>> ImportReader::referencesTo(RecordId id) const
{
    return m_book.referencesTo(id);
}

Result<QList<RecordId>> ImportReader::withValue(const EntityInfo& kind, qsizetype field, const Value& value) const
{
    return m_book.withValue(kind, field, value);
}

Result<QList<RecordId>> ImportReader::alike(const Record& record) const
{
    WB_ASSIGN(alike, m_book.alike(record));
    const EntityInfo& kind = record.entity();
    if (kind.ownerIndex() >= 0 || !hasLikeness(kind))
        return alike;
    WB_ASSIGN(words, wordsOf(kind));
    if (words->isEmpty())
        return alike;
    WB_ASSIGN(title, titleOf(record.id()));
    const QList<RecordId> similar = words->value(sortedWords(title));
    for (const RecordId& id : similar) {
        if (alike.contains(id))
            continue;
        WB_ASSIGN(other, m_book.get(id));
        if (likeness(likenessKey(record), likenessKey(other)).isLikely())
            alike.append(id);
    }
    return alike;
}

} // namespace core
