#pragma once

#include "core/book/newbook.h"
#include "core/model/entities/measure.h"
#include "core/support/orderkey.h"
#include "core/wording/language.h"

#include <QCoreApplication>

/** The demo with a whole Land's people in it. */
namespace largebook {

/** What must not fail, or there is nothing to measure. */
template <typename T>
T sure(core::Result<T> result)
{
    if (!result)
        qFatal("error %d: %s %s", int(result.error().kind), qPrintable(result.error().subject),
            qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

inline QString w(const char* text)
{
    return QString::fromUtf8(text);
}

/** Each person has an office, a tenth something to do. */
class LargeBook {
public:
    LargeBook(const QString& path, int persons)
    {
        sure(core::createDemo(path, QDate::currentDate(), core::allLanguages()));
        m_book = sure(core::Book::open(path, {}));
        m_municipalities = sure(m_book->store().all(*core::findEntity(u"municipality")));
        m_session = sure(m_book->store().all(*core::findEntity(u"session"))).first().id();
        for (int from = 0; from < persons; from += 20'000)
            add(from, std::min(persons, from + 20'000));
        sure(m_book->finishSearch());
    }

    /** A municipality with thousands of people. */
    [[nodiscard]] core::RecordId largest() const { return m_municipalities.first().id(); }

private:
    static constexpr int municipalitiesWithMany = 3;

    core::Record made(const char* kind, const core::acts::Given& values)
    {
        core::Record record = core::findEntity(w(kind))->blank();
        record.setId(core::RecordId(m_book->ids().next()));
        for (auto it = values.begin(); it != values.end(); ++it)
            record.set(QLatin1StringView(it.key().toLatin1()), it.value());
        return record;
    }
    void add(int from, int end)
    {
        core::acts::Proposal some;
        some.info.kind = QStringLiteral("import");
        for (int i = from; i < end; ++i) {
            const core::Record person = made("person",
                {{w("last_name"), w("Muster-%1").arg(i * 7919LL % 99'991)},
                    {w("first_name"), w("Vorname %1").arg(i % 97)}, {w("email"), w("m%1@beispiel.example").arg(i)},
                    {w("phone"), w("0231 4710-%1").arg(i % 5000)},
                    {w("function_level"), i % 3 ? w("lead") : w("specialist")}});
            some.changes.create(person);
            // A few municipalities have thousands of people, as a large city does.
            const qsizetype place = i % 10 == 0 ? i / 10 % municipalitiesWithMany : i % m_municipalities.size();
            some.changes.create(made("affiliation",
                {{w("person"), person.id()}, {w("municipality"), m_municipalities.at(place).id()},
                    {w("position"), w("Bildungsmanagement")}}));
            if (i % 10 != 5)
                continue;
            m_order = core::orderKeyBetween(m_order, {});
            some.changes.create(made("measure",
                {{w("source"), m_session}, {w("order_key"), m_order}, {w("what"), w("Maßnahme %1").arg(i)},
                    {w("who"), m_municipalities.at(place).id()},
                    {w("until"), core::FuzzyDate::day(QDate::currentDate().addDays(i % 700 - 350))}}));
        }
        sure(m_book->apply(some));
    }

    std::unique_ptr<core::Book> m_book;
    QList<core::Record> m_municipalities;
    core::RecordId m_session;
    QString m_order;
};

} // namespace largebook
