#include "core/book/diary.h"

#include "core/change/judgement.h"
#include "core/change/overlay.h"
#include "core/exchange/attaching.h"
#include "core/model/entities/attachment.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>

namespace core {

namespace {

/** Gives the id that is made of a name. */
class NamedId final : public IdSource {
public:
    explicit NamedId(const QString& name)
        : m_name(name)
    {
    }
    [[nodiscard]] QUuid next() override
    {
        static const QUuid space(QStringLiteral("3d0f6c1e-8a1b-4f0b-9c54-0f2f5d3f9a77"));
        return QUuid::createUuidV5(space, m_name);
    }

private:
    const QString m_name;
};

/** What a record is, so that it is the same wherever the diary is played. */
QString nameOf(const DiaryBlock& block)
{
    QString name = block.kind + u'/' + block.alias;
    if (block.alias.isEmpty()) {
        for (const auto& [key, value] : block.fields)
            name += u'/' + value;
    }
    return name;
}

/** An attachment is named by its file, from which the rest of it comes. */
bool isFile(const EntityInfo& kind, const QString& key)
{
    return &kind == &Attachment::info() && key == QStringLiteral("file");
}

} // namespace

DiaryPlayer::DiaryPlayer(Book& book, Languages languages, SetClock* clock)
    : m_book(book)
    , m_languages(languages)
    , m_clock(clock)
    , m_today(book.clock().today())
{
}

Result<void> DiaryPlayer::play(const QString& name, const QString& text, const QString& folder)
{
    m_name = name;
    m_folder = folder;
    WB_ASSIGN(entries, parseDiary(text, m_line));
    for (const DiaryEntry& entry : entries) {
        if (!entry.day.isEmpty())
            WB_TRY(goTo(entry.day));
        else
            WB_TRY(act(entry));
    }
    return {};
}

QDate DiaryPlayer::dayOf(const QString& words) const
{
    static const QRegularExpression relative(QStringLiteral("^today(?:([+-])(\\d{1,5}))?$"));
    const auto match = relative.match(words);
    if (!match.hasMatch())
        return QDate::fromString(words, Qt::ISODate);
    const int days = match.captured(2).toInt();
    return m_today.addDays(match.captured(1) == u"-" ? -days : days);
}

Result<void> DiaryPlayer::goTo(const QString& day)
{
    const QDate date = dayOf(day);
    if (!date.isValid() || !m_clock)
        return fail(ErrorKind::ParseFailed, m_name, day);
    m_clock->set(QDateTime(date, QTime(9, 0), Qt::UTC));
    return {};
}

Result<RecordId> DiaryPlayer::meant(const Reader& reader, const QString& words) const
{
    const qsizetype blank = words.indexOf(u' ');
    if (blank < 0)
        return called(words);
    WB_ASSIGN(kind, entityNamed(words.left(blank)));
    return resolve(reader, *kind, words.mid(blank + 1));
}

Result<RecordId> DiaryPlayer::called(const QString& alias, const EntityInfo* kind) const
{
    const auto known = m_aliases.constFind(alias);
    if (known == m_aliases.cend() || (kind && known->second != kind))
        return fail(ErrorKind::NoSuchRecord, u'@' + alias);
    return known->first;
}

Result<acts::Given> DiaryPlayer::valuesOf(const Reader& reader, const EntityInfo& kind, const DiaryBlock& block)
{
    static const QRegularExpression relative(QStringLiteral("\\{(today[^}]*)\\}"));
    acts::Given given;
    for (const auto& [key, typed] : block.fields) {
        if (isFile(kind, key))
            continue;
        const qsizetype index = kind.indexOf(key);
        if (index < 0)
            return fail(ErrorKind::NoSuchField, kind.name(), key);
        QString words = typed;
        for (auto match = relative.match(words); match.hasMatch(); match = relative.match(words))
            words.replace(match.capturedStart(), match.capturedLength(),
                dayOf(match.captured(1)).toString(QStringLiteral("yyyy-MM-dd")));
        WB_ASSIGN(value,
            parseTyped(
                kind.fields[size_t(index)], words, m_languages, [&](const EntityInfo& target, const QString& name) {
                    return name.startsWith(u'@') ? called(name.mid(1), &target) : resolve(reader, target, name);
                }));
        given.insert(key, value);
    }
    return given;
}

Result<acts::Proposal> DiaryPlayer::addition(const Reader& reader, const DiaryBlock& block)
{
    WB_ASSIGN(kind, entityNamed(block.kind));
    WB_ASSIGN(given, valuesOf(reader, *kind, block));
    NamedId id(nameOf(block));
    const auto file = std::ranges::find_if(block.fields, [&](const auto& field) { return isFile(*kind, field.first); });
    if (file == block.fields.end()) {
        WB_ASSIGN(record, acts::prepared(reader, *kind, given, id));
        return acts::add(reader, record);
    }
    WB_ASSIGN(attached, readAttachment(QDir(m_folder).filePath(file->second)));
    const auto owner = valueOr<RecordId>(given.take(QStringLiteral("subject")));
    return attach(reader, owner, attached, given, id);
}

Result<acts::Proposal> DiaryPlayer::proposalOf(const Reader& reader, const DiaryBlock& block)
{
    if (block.verb == DiaryBlock::Verb::Add) {
        WB_ASSIGN(proposal, addition(reader, block));
        if (const Change& first = proposal.changes.changes().first(); !block.alias.isEmpty())
            m_aliases.insert(block.alias, {first.record, first.entity});
        return proposal;
    }
    WB_ASSIGN(id, meant(reader, block.alias));
    if (block.verb == DiaryBlock::Verb::Remove)
        return acts::remove(reader, id);
    WB_ASSIGN(record, reader.get(id));
    WB_ASSIGN(given, valuesOf(reader, record.entity(), block));
    return acts::edit(reader, record, given);
}

Result<void> DiaryPlayer::act(const DiaryEntry& entry)
{
    acts::Proposal whole;
    QString because;
    for (const DiaryBlock& block : entry.blocks) {
        m_line = block.line;
        const Overlay soFar(m_book.store(), whole.changes);
        WB_ASSIGN(proposal, proposalOf(soFar, block));
        whole.changes.append(proposal.changes);
        whole.info = proposal.info;
        because += block.because;
    }
    if (entry.blocks.size() > 1) {
        const QString entity = whole.info.entity;
        whole.info = {};
        whole.info.kind = QStringLiteral("import");
        whole.info.entity = entity;
        whole.info.source = m_name;
        whole.info.count = entry.blocks.size();
    }
    if (!because.isEmpty()) {
        WB_ASSIGN(brought, m_book.judge(whole));
        brought.removeIf(
            [](const Finding& finding) { return !finding.mayStand || finding.severity == Severity::Hint; });
        WB_TRY(acts::excuse(whole, brought, because, m_book.who(), {}, m_book.ids()));
    }
    if (m_clock)
        m_clock->set(m_clock->now().addSecs(60));
    WB_TRY(m_book.apply(whole));
    return {};
}

} // namespace core
