#pragma once

#include "core/model/validation.h"
#include "tests/ui/formbench.h"

#include <cmath>

namespace test {

/** Valid values of every type, the same ones for the same seed. */
class Dice {
public:
    Dice(FilledBook& book, quint32 seed)
        : m_book(book)
        , m_random(seed)
    {
    }

    core::Record record(const core::EntityInfo& kind)
    {
        core::Record record = kind.blank();
        record.setId(core::RecordId(m_book.ids.next()));
        for (qsizetype i = 0; i < qsizetype(kind.fields.size()); ++i) {
            const core::FieldInfo& field = kind.fields[size_t(i)];
            if (field.type == core::FieldType::Order)
                record.set(i, QStringLiteral("V"));
            else if (field.has(core::FieldFlag::Required) || below(4) > 0)
                record.set(i, core::storable(field, value(field)).value());
        }
        return record;
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }

    QString words(bool lines)
    {
        static const QString letters = QStringLiteral("abcäöüßÉ\u00A0\u202E\u0416 <>&%'\"=;,.-_/\\09");
        QString text = QStringLiteral("x");
        for (int i = below(60); i > 0; --i)
            text += lines && below(9) == 0 ? QChar(u'\n') : letters.at(below(int(letters.size())));
        return text + u'y';
    }

    core::RecordId target(const core::FieldInfo& field)
    {
        const core::EntityInfo& kind = *core::targetsOf(field).first();
        const auto all = m_book->store().all(kind);
        return all->isEmpty() ? core::RecordId(m_book.ids.next()) : all->at(below(int(all->size()))).id();
    }

    QStringList some(const core::FieldInfo& field)
    {
        QStringList set;
        for (int i = below(4); i > 0; --i) {
            set.append(field.type == core::FieldType::References
                    ? target(field).toText()
                    : QString::fromLatin1(field.choices[size_t(below(int(field.choices.size())))].word));
        }
        return set;
    }

    core::FuzzyDate fuzzy()
    {
        const QDate day = QDate(2020, 1, 1).addDays(below(2000));
        const QList<core::FuzzyDate> dates{core::FuzzyDate::day(day),
            core::FuzzyDate::range(day, day.addDays(below(400))),
            core::FuzzyDate::season(2023, core::FuzzyDate::Season::Autumn).asFrom(),
            core::FuzzyDate::month(2023, 6).asTentative(), core::FuzzyDate::open(),
            core::FuzzyDate::open(QStringLiteral("wenn <b>alle</b> da sind")), core::FuzzyDate::year(2024).asUntil()};
        return dates.at(below(int(dates.size())));
    }

    core::Value value(const core::FieldInfo& field)
    {
        switch (field.type) {
        case core::FieldType::Text:
        case core::FieldType::LongText:
        case core::FieldType::Order:
            return words(field.type == core::FieldType::LongText);
        case core::FieldType::Integer:
            return qint64(m_random.generate64()) / (below(2) ? 1 : 1'000'000'000'000);
        case core::FieldType::Real:
            return m_random.generateDouble() * std::pow(10.0, below(20) - 10);
        case core::FieldType::Flag:
            return below(2) == 1;
        case core::FieldType::Date:
            return QDate(1990, 1, 1).addDays(below(20000));
        case core::FieldType::Time:
            return QTime(below(24), below(60));
        case core::FieldType::Fuzzy:
            return fuzzy();
        case core::FieldType::Choice:
            return QString::fromLatin1(field.choices[size_t(below(int(field.choices.size())))].word);
        case core::FieldType::Reference:
            return target(field);
        case core::FieldType::Choices:
        case core::FieldType::References:
            return some(field);
        }
        return {};
    }

    FilledBook& m_book;
    QRandomGenerator m_random;
};

} // namespace test
