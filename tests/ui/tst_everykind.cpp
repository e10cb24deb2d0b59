#include "core/book/newbook.h"
#include "core/support/orderkey.h"
#include "core/wording/language.h"
#include "tests/support/testbook.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/look/banner.h"
#include "ui/look/sectionnav.h"
#include "ui/look/style.h"
#include "ui/models/recordlistview.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/recordpage.h"
#include "ui/support/besidereader.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace core;

namespace {

/** A window on a book, gone through as a person would who looks at everything. */
class Walk {
public:
    explicit Walk(const QString& path)
        : m_window(Book::open(path, {}).value(), m_prompts)
    {
        m_window.resize(1280, 720);
        m_window.show();
    }

    Book& book() { return m_window.book(); }

    /** Opens every list of the rail; the words of what failed. */
    QStringList lists()
    {
        QStringList troubles;
        for (const ui::RailPlace& place : ui::railPlaces()) {
            m_window.frame().goTo({place.entry.key, {}});
            QWidget* const made = m_window.frame().pages()->made(place.entry.key);
            auto* page = qobject_cast<ui::KindPage*>(made);
            if (!page) { // a desk of its own shows its kinds in its own way
                settle();
                troubles += banners(made, QLatin1StringView(place.entry.key.toLatin1()));
                continue;
            }
            for (const EntityInfo* kind : place.kinds) {
                page->showKind(*kind);
                settle();
                if (&page->kind() != kind)
                    troubles.append(QString(kind->name()) + QStringLiteral(" is not shown"));
                troubles += banners(page, kind->name());
            }
        }
        return troubles;
    }

    /** Opens a record and each of its sections. */
    QStringList record(const Record& record)
    {
        m_window.open(record.id());
        settle();
        auto* page = m_window.frame().pages()->made(m_window.frame().place().page)->findChild<ui::RecordPage*>();
        if (!page)
            return {QString(record.entity().name()) + QStringLiteral(" has no page")};
        for (const EntityInfo* child : childKinds(record.entity())) {
            page->showSection(child->name());
            settle();
        }
        page->showSection(QStringLiteral("findings"));
        settle();
        return banners(page, record.entity().name());
    }

private:
    static void settle()
    {
        while (!ui::BesideReader::isIdle())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::processEvents();
    }
    static QStringList banners(QWidget* page, QLatin1StringView name)
    {
        QStringList troubles;
        const auto shown = page->findChildren<ui::Banner*>();
        for (const ui::Banner* banner : shown) {
            if (banner->isVisible())
                troubles.append(QString(name) + QStringLiteral(": ") + banner->accessibleName());
        }
        return troubles;
    }

    ui::SystemPrompts m_prompts;
    ui::MainWindow m_window;
};

} // namespace

/** Every record kind has its list and its page, whatever is in the book. */
class TestOfEveryKind : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::German);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }

    /** A kind that stands alone has a place on the rail; one that lives in others is shown there. */
    void everyKindCanBeReached()
    {
        QSet<const EntityInfo*> reached;
        for (const ui::RailPlace& place : ui::railPlaces())
            reached.unite(QSet<const EntityInfo*>(place.kinds.begin(), place.kinds.end()));
        for (const EntityInfo* kind : allEntities())
            QVERIFY2(reached.contains(kind) || kind->ownerIndex() >= 0, kind->key);
    }

    void anEmptyBook()
    {
        test::TestBook book;
        book.close();
        Walk walk(book.path());
        QCOMPARE(walk.lists(), QStringList());
    }

    void theDemo()
    {
        const QString path = m_folder.filePath(QStringLiteral("demo.wbuch"));
        QVERIFY(createDemo(path, QDate(2026, 11, 22), allLanguages()));
        Walk walk(path);
        QCOMPARE(walk.lists(), QStringList());
        QStringList troubles;
        for (const EntityInfo* kind : allEntities()) {
            const QList<Record> records = walk.book().store().all(*kind).value();
            if (!records.isEmpty())
                troubles += walk.record(records.first());
        }
        QCOMPARE(troubles, QStringList());
    }

    /** All text ten times as long as people write it. */
    void longTexts()
    {
        test::TestBook book;
        QHash<const EntityInfo*, RecordId> made;
        QByteArray last;
        const QString words = QStringLiteral("Bildungsmanagement und Schulentwicklungsplanung ").repeated(10).trimmed();
        QList<const EntityInfo*> order;
        for (int pass = 0; pass < 3; ++pass) // some name what only a later kind makes
            order.append(QList<const EntityInfo*>(allEntities().begin(), allEntities().end()));
        for (const EntityInfo* kind : std::as_const(order)) {
            if (made.contains(kind))
                continue;
            acts::Given given;
            for (const FieldInfo& field : kind->fields) {
                if (field.isText())
                    given.insert(field.name(),
                        field.type == FieldType::LongText ? (words + u'\n').repeated(20).trimmed() : words.left(480));
                if (field.type == FieldType::Reference && field.has(FieldFlag::Required)) {
                    for (const EntityInfo* target : targetsOf(field)) {
                        if (made.contains(target))
                            given.insert(field.name(), made.value(target));
                    }
                }
                if (field.has(FieldFlag::Required) && field.type == FieldType::Choice
                    && isEmpty(kind->blank().at(field.name())))
                    given.insert(field.name(), QString::fromLatin1(field.choices.front().word));
                if (field.has(FieldFlag::Required) && field.type == FieldType::Date)
                    given.insert(field.name(), QDate(2023, 3, 1));
                if (field.has(FieldFlag::Required) && field.type == FieldType::Fuzzy)
                    given.insert(field.name(), FuzzyDate::year(2023));
                if (field.has(FieldFlag::Required) && field.type == FieldType::Integer)
                    given.insert(field.name(), qint64(1));
                if (field.has(FieldFlag::Required) && field.type == FieldType::Real)
                    given.insert(field.name(), 10.0);
                if (field.name() == QLatin1StringView("ags"))
                    given.remove(field.name());
            }
            const auto record = acts::prepared(book->store(), *kind, given, book.ids);
            if (!record) {
                last = test::words(record.error());
                continue; // in the last pass it is missed below
            }
            const auto applied = book->apply(acts::add(book->store(), *record).value());
            QVERIFY2(applied, kind->key);
            made.insert(kind, record->id());
        }
        QStringList missing;
        for (const EntityInfo* kind : allEntities()) {
            if (!made.contains(kind))
                missing.append(kind->name());
        }
        QVERIFY2(missing.isEmpty(), missing.join(u' ').toUtf8() + last);
        book.close();
        Walk walk(book.path());
        QStringList troubles = walk.lists();
        for (auto it = made.cbegin(); it != made.cend(); ++it)
            troubles += walk.record(walk.book().store().get(it.value()).value());
        QCOMPARE(troubles, QStringList());
    }

    void tenThousandChildren()
    {
        test::TestBook book;
        const RecordId list = book.add("value_list",
            {{QStringLiteral("key"), QStringLiteral("x")}, {QStringLiteral("name"), QStringLiteral("Viele")}});
        const EntityInfo& kind = *findEntity(u"value_list_entry");
        ChangeSet many;
        QString order;
        for (int i = 0; i < 10'000; ++i) {
            Record entry = kind.blank();
            entry.setId(RecordId(book.ids.next()));
            entry.set(QLatin1StringView("value_list"), list);
            entry.set(QLatin1StringView("word"), QStringLiteral("Wert %1").arg(i));
            order = orderKeyBetween(order, {});
            entry.set(QLatin1StringView("order_key"), order);
            many.create(entry);
        }
        acts::Proposal proposal;
        proposal.changes = many;
        proposal.info.kind = QStringLiteral("import");
        QVERIFY(book->apply(proposal));
        book.close();
        Walk walk(book.path());
        QCOMPARE(walk.record(walk.book().store().get(list).value()), QStringList());
    }
};

QTEST_MAIN(TestOfEveryKind)
#include "tst_everykind.moc"
