#include "tests/support/randomworld.h"

#include "core/change/judgement.h"
#include "core/exchange/importplan.h"
#include "core/exchange/recordexport.h"
#include "core/model/fuzzydateparser.h"
#include "core/support/phone.h"
#include "core/wording/language.h"

#include <QBuffer>

namespace test {

using namespace core;

namespace {

/** Text that programs stumble over; what may not be stored of it is taken out by the program. */
const QStringList& hostile()
{
    static const QStringList texts{QStringLiteral("'; DROP TABLE record; --"), QStringLiteral("=1+1"),
        QStringLiteral("'=1+1"), QStringLiteral("''"), QStringLiteral("@x"), QStringLiteral("-"),
        QStringLiteral("a;b,c\td"), QStringLiteral("\"quoted\" \"\""), QStringLiteral("%1 %2 %n {{{x}}}"),
        QStringLiteral("<b>bold</b> & <script>"), QStringLiteral("Ünïcödé ß ſ ﬁ ÅŁ"),
        QString::fromUtf8("a\u0308 nicht zusammengesetzt"), QString::fromUtf8("rechts \u202E links"),
        QString::fromUtf8("\U0001F469\u200D\U0001F469\u200D\U0001F467 Familie"), QString::fromUtf8("\uFEFFmit Marke"),
        QString::fromUtf8("  geschützt\u00A0 "), QStringLiteral("a\0b").append(QChar(0)), QString(QChar(0xD800)),
        QStringLiteral("a") + QChar(0x01) + QChar(0x308), QStringLiteral("Zeile 1\r\nZeile 2\n\n- Zeile 4"),
        QStringLiteral("null"), QStringLiteral("0"), QStringLiteral("00000000-0000-0000-0000-000000000000"),
        QString(480, u'ä'), QStringLiteral("../../etc/passwd"), QStringLiteral("NaN")};
    return texts;
}

const QStringList& wordings()
{
    static const QStringList wordings{QStringLiteral("01.06.%1"), QStringLiteral("28.09.%1"),
        QStringLiteral("vsl. Dezember %1"), QStringLiteral("Herbst %1"), QStringLiteral("vsl. Herbst %1"),
        QStringLiteral("ab Herbst %1"), QStringLiteral("bis Ende %1"), QStringLiteral("%1"), QStringLiteral("KW 23 %1"),
        QStringLiteral("2. Quartal %1"), QStringLiteral("zweite Jahreshälfte %1"), QStringLiteral("Anfang Mai %1"),
        QStringLiteral("Juni bis August %1"), QStringLiteral("seit %1"), QStringLiteral("01.06.-03.06.%1"),
        QStringLiteral("tba"), QStringLiteral("wird im Winter %1 vereinbart")};
    return wordings;
}

} // namespace

RandomWorld::RandomWorld(TestBook& book, quint32 seed)
    : dice(seed)
    , m_book(book)
{
}

QString RandomWorld::text()
{
    if (dice.oneIn(4))
        return dice.pick(hostile());
    static const QStringList words{QStringLiteral("Kreis"), QStringLiteral("Olpe"), QStringLiteral("Bildung"),
        QStringLiteral("Ganztag"), QStringLiteral("Größe"), QStringLiteral("12"), QStringLiteral("Team"),
        QStringLiteral("é"), QStringLiteral("Straße")};
    QString text = dice.pick(words);
    for (int i = dice.below(4); i > 0; --i)
        text += u' ' + dice.pick(words);
    // Most titles differ, as in life; some do not.
    return dice.oneIn(5) ? text : text + u' ' + QString::number(dice.below(100'000));
}

FuzzyDate RandomWorld::fuzzyDate()
{
    const QString wording = dice.pick(wordings());
    const auto date = parseFuzzyDate(wording.contains(u'%') ? wording.arg(1990 + dice.below(60)) : wording);
    return date ? *date : FuzzyDate::open(wording);
}

Value RandomWorld::scalar(const FieldInfo& field)
{
    switch (field.type) {
    case FieldType::Integer:
        return dice.oneIn(5) ? qint64(dice.bits()) : qint64(dice.below(10'000) - 5'000);
    case FieldType::Real:
        return double(qint64(dice.bits() >> (11 + dice.below(40))) - 1'000) / (1 + dice.below(1'000));
    case FieldType::Flag:
        return dice.oneIn(2);
    case FieldType::Date:
        return QDate(1700 + dice.below(600), 1 + dice.below(12), 1 + dice.below(28));
    case FieldType::Time:
        return QTime(dice.below(24), dice.below(60));
    case FieldType::Fuzzy:
        return fuzzyDate();
    case FieldType::Choice:
        return QString::fromLatin1(dice.pick(field.choices).word);
    default:
        return {};
    }
}

QStringList RandomWorld::set(const FieldInfo& field)
{
    QStringList elements;
    for (int i = dice.below(4); i > 0; --i) {
        elements.append(field.type == FieldType::Choices ? QString::fromLatin1(dice.pick(field.choices).word)
                                                         : ensure(*dice.pick(targetsOf(field))).toText());
    }
    return elements;
}

Value RandomWorld::value(const FieldInfo& field)
{
    const bool needed = field.has(FieldFlag::Required);
    if (!needed && dice.oneIn(4))
        return {};
    if (field.isSet())
        return set(field);
    if (field.type == FieldType::Reference)
        return needed || dice.oneIn(2) ? ensure(*dice.pick(targetsOf(field))) : anyOf(*dice.pick(targetsOf(field)));
    if (!field.isText())
        return scalar(field);
    QString words = field.has(FieldFlag::Phone) ? normalizedPhone(text()).text : text();
    if (field.type == FieldType::LongText && dice.oneIn(3))
        words += u'\n' + text() + QString(dice.oneIn(20) ? 90'000 : 20, u'x');
    // What is nothing but characters that are taken out would be a required text that is missing.
    return needed ? words + u'.' : words;
}

Record RandomWorld::record(const EntityInfo& kind)
{
    acts::Given given;
    for (const FieldInfo& field : kind.fields) {
        if (field.type != FieldType::Order && (field.has(FieldFlag::Required) || !dice.oneIn(3)))
            given.insert(field.name(), value(field));
    }
    Record made = prepared(kind, given);
    while (m_book->store().find(made.id()).value()) {
        // It is there already, because it is about the same people: then about somebody new.
        for (const FieldInfo& field : kind.fields) {
            if (field.has(FieldFlag::Identity) && field.type == FieldType::Reference)
                given.insert(field.name(), added(*dice.pick(targetsOf(field))));
            else if (field.has(FieldFlag::Identity))
                given.insert(field.name(), value(field));
        }
        made = prepared(kind, given);
    }
    return allowed(std::move(made));
}

Record RandomWorld::prepared(const EntityInfo& kind, const acts::Given& given)
{
    const Result<Record> record = acts::prepared(m_book->store(), kind, given, m_book.ids);
    if (!record)
        qFatal("%s: %s", kind.key, words(record.error()).constData());
    return *record;
}

Record RandomWorld::allowed(Record record)
{
    const Record blank = record.entity().blank();
    for (int tries = 0; tries < 20; ++tries) {
        const Result<Findings> found = m_book->judge(acts::add(m_book->store(), record).value());
        bool isAllowed = true;
        for (const Finding& finding : found.value()) {
            if (!finding.isOpenError())
                continue;
            isAllowed = false;
            const EntityInfo& kind = record.entity();
            const qsizetype own = kind.indexOf(finding.field);
            const bool isFree = finding.record == record.id() && own >= 0 && tries < 10
                && (!kind.fields[size_t(own)].has(FieldFlag::Required) || !isEmpty(blank.at(own)));
            const qsizetype start = kind.indexOf(u"start");
            if (!isFree && own >= 0 && start >= 0 && finding.rule == u"V-13")
                record.set(own, record.at(start));
            const qsizetype field = isFree ? own : kind.indexOf(finding.entity == u"attendance" ? u"status" : u"state");
            if (field >= 0)
                record.set(field, blank.at(field));
            for (qsizetype i = 0; tries >= 5 && i < qsizetype(kind.fields.size()); ++i) {
                if (const FieldInfo& each = kind.fields[size_t(i)];
                    !each.has(FieldFlag::Required) && each.type != FieldType::Order)
                    record.set(i, blank.at(i));
            }
        }
        if (isAllowed)
            return record;
    }
    return record;
}

RecordId RandomWorld::anyOf(const EntityInfo& kind)
{
    const Result<QList<Record>> records = m_book->store().all(kind);
    return records.value().isEmpty() ? RecordId() : dice.pick(records.value()).id();
}

RecordId RandomWorld::any()
{
    for (int tries = 0; tries < 100; ++tries) {
        if (const RecordId id = anyOf(*dice.pick(allEntities())); !id.isNull())
            return id;
    }
    return ensure(*findEntity(u"municipality"));
}

RecordId RandomWorld::ensure(const EntityInfo& kind)
{
    const RecordId known = anyOf(kind);
    return known.isNull() ? added(kind) : known;
}

RecordId RandomWorld::added(const EntityInfo& kind)
{
    const Record made = record(kind);
    const auto applied = m_book->apply(acts::add(m_book->store(), made).value());
    if (!applied)
        qFatal("%s: %s", kind.key, words(applied.error()).constData());
    return made.id();
}

RandomWorld::Attempt RandomWorld::add()
{
    return acts::add(m_book->store(), record(*dice.pick(allEntities())));
}

RandomWorld::Attempt RandomWorld::edit()
{
    WB_ASSIGN(before, m_book->store().get(any()));
    acts::Given given;
    for (int i = 1 + dice.below(4); i > 0; --i) {
        const FieldInfo& field = dice.pick(before.entity().fields);
        if (field.type != FieldType::Order && !field.has(FieldFlag::Identity))
            given.insert(field.name(), value(field));
    }
    // A value may have brought new records, never a change of this one.
    return acts::edit(m_book->store(), before, given);
}

RandomWorld::Attempt RandomWorld::remove()
{
    return acts::remove(m_book->store(), any());
}

RandomWorld::Attempt RandomWorld::place()
{
    const EntityInfo& kind = *findEntity(u"session");
    WB_ASSIGN(session, m_book->store().get(ensure(kind)));
    WB_ASSIGN(siblings, m_book->store().childrenOf(session.owner(), kind));
    const RecordId next = dice.oneIn(3) ? RecordId() : dice.pick(siblings).id();
    return acts::place(m_book->store(), session.id(), next);
}

/** The file that the program itself writes, with cells exchanged and rows made new. */
RandomWorld::Attempt RandomWorld::import()
{
    const EntityInfo& kind = *dice.pick(allEntities());
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    WB_TRY(exportCsv(m_book->store(), kind, labelsIn(QLocale::German), file));
    WB_ASSIGN(table, readCsvTable(file.data()));
    for (CsvRow& row : table.rows) {
        if (dice.oneIn(4))
            row.cells[0].clear();
        if (dice.oneIn(3)) {
            const qsizetype column = dice.below(table.header.size());
            row.cells[column] = dice.pick(table.rows).cells.value(column);
        }
    }
    ImportOptions options;
    options.kind = &kind;
    options.languages = allLanguages();
    options.mapping = guessMapping(kind, table.header, QStringLiteral("x.csv"), allLanguages());
    WB_ASSIGN(plan, planImport(m_book->store(), m_book.ids, table, options));
    return importProposal(plan, kind, QStringLiteral("x.csv"));
}

RandomWorld::Attempt RandomWorld::attempt()
{
    switch (dice.below(10)) {
    case 0:
    case 1:
    case 2:
        return add();
    case 3:
        return remove();
    case 4:
        return place();
    case 5:
        return import();
    default:
        return edit();
    }
}

acts::Proposal RandomWorld::proposal()
{
    for (;;) {
        const Attempt made = attempt();
        if (made && !made->changes.isEmpty() && judgement::allow(m_book->judge(*made).value()))
            return *made;
        if (!made && made.error().kind != ErrorKind::StillReferenced)
            qFatal("%s", words(made.error()).constData());
    }
}

void RandomWorld::live(int acts)
{
    for (int i = 0; i < acts; ++i) {
        const auto applied = m_book->apply(proposal());
        if (!applied)
            qFatal("%s", words(applied.error()).constData());
    }
}

} // namespace test
