#include "core/change/judgement.h"
#include "core/model/rules/rule.h"
#include "tests/support/dice.h"
#include "tests/support/plainreader.h"

#include <QtTest>

#include <algorithm>

using namespace core;
using test::counted;
using test::Dice;
using test::PlainReader;

namespace {

const QDate today(2023, 6, 15);

/** An office of few records and fewer values, so that whatever rules look for comes about by chance. */
class Chance {
public:
    explicit Chance(quint32 seed)
        : m_dice(seed)
        , m_ids(seed)
    {
        QSet<const EntityInfo*> wanted;
        for (const Rule* rule : allRules()) {
            wanted.insert(findEntity(QString::fromLatin1(rule->kind)));
            for (const Watch& watch : rule->watches)
                wanted.insert(findEntity(QString::fromLatin1(watch.kind)));
        }
        for (const char* key : {"group_decision", "attendance", "school_holiday", "retention_rule", "series_group",
                 "rule_override", "team_member", "staff"})
            wanted.insert(findEntity(QString::fromLatin1(key)));
        for (const EntityInfo* kind : allEntities()) {
            if (wanted.contains(kind))
                m_kinds.append(kind);
        }
        // Twice, so that what was made first finds what it may name.
        for (int round = 0; round < 2; ++round) {
            for (const EntityInfo* kind : std::as_const(m_kinds)) {
                for (int i = 0; i < 2; ++i)
                    create(*kind, book);
            }
        }
        // Of what everything hangs on there is little, so that all meet in it.
        for (int i = 0; i < 4; ++i) {
            for (const char* key : {"session", "registration", "team", "agreement_party", "team_member"})
                create(*findEntity(QString::fromLatin1(key)), book);
        }
    }

    /** A change of a few records, or one that comes or goes. */
    ChangeSet change()
    {
        ChangeSet set;
        const QList<Record> records = book.records().values();
        const Record& one = m_dice.pick(records);
        if (m_dice.oneIn(12)) {
            const Result<acts::Proposal> proposal = acts::remove(book, one.id());
            return proposal ? proposal->changes : set;
        }
        if (m_dice.oneIn(10)) {
            if (const auto made = record(*m_dice.pick(m_kinds), book))
                set.create(*made);
            return set;
        }
        QSet<RecordId> done;
        for (int count = 1 + m_dice.below(6); count > 0; --count) {
            const Record& before = m_dice.pick(records);
            if (done.contains(before.id()))
                continue;
            done.insert(before.id());
            Record after = before;
            vary(after);
            set.edit(before, after);
        }
        return set;
    }

    PlainReader book;

private:
    bool isRead(const FieldInfo& field) { return !field.isText() || field.has(FieldFlag::Required) || m_dice.oneIn(4); }

    void vary(Record& record)
    {
        const auto fields = record.entity().fields;
        for (int tries = 0; tries < 20; ++tries) {
            const qsizetype i = m_dice.below(qsizetype(fields.size()));
            if (fields[size_t(i)].has(FieldFlag::Identity) || !isRead(fields[size_t(i)]))
                continue;
            const Value next = value(fields[size_t(i)], book);
            if (next == record.at(i) || (fields[size_t(i)].has(FieldFlag::Required) && isEmpty(next)))
                continue;
            record.set(i, next);
            return;
        }
    }

    RecordId anyOf(const FieldInfo& field, const PlainReader& from)
    {
        QList<RecordId> ids;
        for (const EntityInfo* kind : targetsOf(field)) {
            const QList<Record> records = from.all(*kind).value();
            for (const Record& record : records)
                ids.append(record.id());
        }
        // Mostly the first of them.
        return ids.isEmpty() ? RecordId() : ids.at(m_dice.oneIn(2) ? 0 : m_dice.below(ids.size()));
    }

    Value choice(const FieldInfo& field)
    {
        // States in which rules begin to ask, as often as all others together.
        static const QList<QLatin1StringView> asking{QLatin1StringView("confirmed"), QLatin1StringView("signed"),
            QLatin1StringView("running"), QLatin1StringView("held"), QLatin1StringView("present"),
            QLatin1StringView("closed"), QLatin1StringView("hard"), QLatin1StringView("yearly"),
            QLatin1StringView("reflection_talk")};
        for (const ChoiceWord& word : field.choices) {
            if (asking.contains(QLatin1StringView(word.word)) && m_dice.oneIn(2))
                return QString::fromLatin1(word.word);
        }
        return QString::fromLatin1(field.choices[size_t(m_dice.below(qsizetype(field.choices.size())))].word);
    }

    Value value(const FieldInfo& field, const PlainReader& from)
    {
        if (!field.has(FieldFlag::Required) && m_dice.oneIn(4))
            return {};
        const QDate day = today.addDays(30 * (m_dice.below(7) - 3));
        switch (field.type) {
        case FieldType::Integer:
            return qint64(m_dice.oneIn(3) ? 70 : m_dice.below(4));
        case FieldType::Real:
            return 1.5;
        case FieldType::Flag:
            return m_dice.oneIn(2);
        case FieldType::Date:
            return day;
        case FieldType::Time:
            return QTime(9 + m_dice.below(4), 0);
        case FieldType::Fuzzy:
            return m_dice.oneIn(4) ? FuzzyDate::month(2023, 1 + m_dice.below(12)) : FuzzyDate::day(day);
        case FieldType::Choice:
            return choice(field);
        case FieldType::Choices:
            return QStringList{std::get<QString>(choice(field))};
        case FieldType::Reference:
            return Value{anyOf(field, from)};
        case FieldType::References: {
            const RecordId id = anyOf(field, from);
            return id.isNull() ? QStringList() : QStringList{id.toText()};
        }
        case FieldType::Order:
            return QStringLiteral("V") + QString::number(m_dice.below(9));
        default:
            return text(QString::fromLatin1(field.key));
        }
    }

    Value text(const QString& key)
    {
        static const QStringList keys{QStringLiteral("05111"), QStringLiteral("05111000"), QStringLiteral("12054")};
        if (key == u"ags")
            return m_dice.pick(keys);
        if (key == u"rule")
            return QString::fromLatin1(m_dice.pick(allRules())->id);
        return QStringLiteral("x");
    }

    std::optional<Record> record(const EntityInfo& kind, const PlainReader& from)
    {
        Record made = kind.blank();
        for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
            const FieldInfo& field = kind.fields[size_t(i)];
            const bool isNeeded = field.has(FieldFlag::Required);
            if (isNeeded || !m_dice.oneIn(3)) {
                const Value given = value(field, from);
                if (!isEmpty(given) || !isNeeded)
                    made.set(i, given);
            }
            if (isNeeded && field.type == FieldType::Reference && valueOr<RecordId>(made.at(i)).isNull())
                return std::nullopt;
        }
        const RecordId identity = identityOf(made);
        made.setId(identity.isNull() ? RecordId(m_ids.next()) : identity);
        return from.records().contains(made.id()) ? std::nullopt : std::optional<Record>(made);
    }

    void create(const EntityInfo& kind, PlainReader& into)
    {
        if (const auto made = record(kind, into))
            into = into.after([&] {
                ChangeSet set;
                set.create(*made);
                return set;
            }());
    }

    Dice m_dice;
    SeededIdSource m_ids;
    QList<const EntityInfo*> m_kinds;
};

QString named(const Finding& finding)
{
    return QStringLiteral("%1 %2 %3 %4").arg(finding.rule, finding.entity, finding.field, finding.what);
}

/** Warnings that a change does not tell of, and the kinds it is a change of: too many records would have to be looked
 * at for what nobody is stopped by. Pages, desks and `check` show them. */
bool isLeftToThePages(const Finding& finding, const ChangeSet& changes)
{
    static const QMap<QString, QStringList> left{
        {QStringLiteral("V-28"), {QStringLiteral("team"), QStringLiteral("series"), QStringLiteral("registration")}},
        {QStringLiteral("V-31"), {QStringLiteral("team"), QStringLiteral("registration")}},
        {QStringLiteral("V-32"),
            {QStringLiteral("team"), QStringLiteral("registration"), QStringLiteral("school_holiday"),
                QStringLiteral("municipality"), QStringLiteral("agency"), QStringLiteral("series"),
                QStringLiteral("format"), QStringLiteral("session"), QStringLiteral("session_role")}},
        {QStringLiteral("V-34"), {QStringLiteral("agency")}},
        {QStringLiteral("V-45"), {QStringLiteral("retention_rule")}}};
    const QStringList kinds = left.value(finding.rule);
    return finding.severity != Severity::Error && std::any_of(changes.begin(), changes.end(), [&](const Change& step) {
        return step.record != finding.record && kinds.contains(QString(step.entity->name()));
    });
}

/** What two records have together is said at the one that changed. */
bool isSaidOfTheOther(const Finding& finding, const Findings& found)
{
    return std::ranges::any_of(found, [&](const Finding& said) {
        return said.rule == finding.rule && said.entity == finding.entity && said.what == finding.what
            && said.severity >= finding.severity;
    });
}

bool isIn(const Findings& findings, const Finding& wanted)
{
    return std::ranges::any_of(findings, [&](const Finding& finding) {
        return finding.isSameAs(wanted) && finding.amount >= wanted.amount && finding.severity >= wanted.severity
            && (finding.isOpenError() || !wanted.isOpenError());
    });
}

QStringList touched(const ChangeSet& changes)
{
    QStringList names;
    for (const Change& step : changes)
        names.append(step.field < 0 ? step.entity->name() : step.entity->name() + u'.' + step.fieldInfo().name());
    names.removeDuplicates();
    return names;
}

} // namespace

/** A rule is judged where the fields that it watches change. What it looks at without watching it would let errors in
 *  and keep quiet of warnings: here whatever changes is judged in the plainest way, the whole book before and after,
 *  which knows of no watching. */
class TestOfRuleWatches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverChangesIsJudged()
    {
        const quint32 seed = Dice::firstSeed();
        QStringList missed;
        QMap<QString, int> brought;
        for (int number = 0; number < counted(15, 4000); ++number) {
            Chance chance(seed + quint32(number));
            const Findings before = judgement::ofAll(chance.book, today).value();
            for (int i = 0; i < 60; ++i) {
                const ChangeSet changes = chance.change();
                if (changes.isEmpty())
                    continue;
                const PlainReader next = chance.book.after(changes);
                const Findings after = judgement::ofAll(next, today).value();
                const Findings found =
                    judgement::broughtBy(chance.book, changes, today, judgement::Doing::TakingBack).value();
                for (const Finding& finding : after) {
                    if (isIn(before, finding))
                        continue;
                    ++brought[finding.rule];
                    if (!isIn(found, finding) && !isSaidOfTheOther(finding, found)
                        && !isLeftToThePages(finding, changes))
                        missed.append(QStringLiteral("seed %1: %2 by %3")
                                          .arg(seed + quint32(number))
                                          .arg(named(finding), touched(changes).join(u' ')));
                }
                for (const Finding& finding : found)
                    QVERIFY2(isIn(after, finding), qPrintable(named(finding)));
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
        // Nearly all of the rules had their say.
        QVERIFY2(brought.size() > 25, qPrintable(QString::number(brought.size())));
    }
};

QTEST_GUILESS_MAIN(TestOfRuleWatches)
#include "tst_rulewatches.moc"
