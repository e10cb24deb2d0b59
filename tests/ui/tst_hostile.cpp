// Text of people is text (reliability.md P-13, P-17, P-19): whatever stands in it, no page, no dialog and no document
// opens a file, asks a machine, takes it for more than text or hangs over it.
#include "core/change/acts.h"
#include "core/report/documents.h"
#include "core/wording/language.h"
#include "tests/support/testbook.h"
#include "tests/ui/inspection.h"
#include "tests/ui/stallwatch.h"
#include "tests/ui/support/walk.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordform.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include <netinet/in.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace core;
using test::Walk;

namespace {

/** A picture that tells when anybody opens it, and a door that tells when anybody knocks. */
class Trap {
public:
    explicit Trap(const QString& path)
        : m_watch(inotify_init1(IN_NONBLOCK))
        , m_door(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    {
        QImage(8, 8, QImage::Format_RGB32).save(path);
        inotify_add_watch(m_watch, path.toUtf8().constData(), IN_OPEN);
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof here;
        isOpen = bind(m_door, reinterpret_cast<sockaddr*>(&here), size) == 0 && listen(m_door, 8) == 0
            && getsockname(m_door, reinterpret_cast<sockaddr*>(&here), &size) == 0;
        port = ntohs(here.sin_port);
    }
    ~Trap()
    {
        close(m_watch);
        close(m_door);
    }
    Q_DISABLE_COPY_MOVE(Trap)

    [[nodiscard]] bool wasOpened() const
    {
        char events[4096];
        return read(m_watch, events, sizeof events) > 0;
    }
    [[nodiscard]] bool wasKnockedAt() const
    {
        const int came = accept(m_door, nullptr, nullptr);
        if (came >= 0)
            close(came);
        return came >= 0;
    }

    bool isOpen = false;
    int port = 0;

private:
    int m_watch;
    int m_door;
};

/** What an engine for rich text would follow, load or drown in. */
QStringList evilTexts(const QString& file, int port)
{
    const QString net = QStringLiteral("http://127.0.0.1:%1/x.png").arg(port);
    QStringList texts{QStringLiteral("<img src=\"file://%1\">").arg(file), QStringLiteral("<img src='%1'>").arg(file),
        QStringLiteral("<link rel=stylesheet href=\"file://%1\"><b>x</b>").arg(file),
        QStringLiteral("<img src=\"%1\"><a href=\"%1\">x</a>").arg(net),
        QStringLiteral("<style>@import url(%1); body { background: url(file://%2) }</style>").arg(net, file),
        QStringLiteral("![x](%1) [x](%2) {{{evil}}} {{&evil}} {{#evil}}").arg(file, net),
        QStringLiteral("<script>window.open('%1')</script><iframe src=\"%1\"></iframe>").arg(net),
        QStringLiteral("<object data='file://%1'></object><embed src='file://%1'>").arg(file),
        QStringLiteral("<svg><image href=\"file://%1\"/></svg>").arg(file), QStringLiteral("javascript:alert(1)"),
        QStringLiteral("[![x](file://%1)](%2)\n\n---\n# x").arg(file, net),
        QStringLiteral("\\\\127.0.0.1\\share\\x.png"),
        QStringLiteral("url(%1) qrc:/icons/x.svg :/icons/x.svg data:image/svg+xml,<svg/>").arg(net),
        QStringLiteral("%1 %2 %3 %n %L1 %%1 {0} $HOME `id` $(id)"), QStringLiteral("'; DROP TABLE person; --"),
        QStringLiteral("<table><tr><td>").repeated(20), QStringLiteral("&lt;&amp;\u202Eabc\u2066\u200F"),
        QStringLiteral("=cmd|'/c calc'!A1"), QStringLiteral("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a '%1'>]>&a;"),
        QStringLiteral("\u0301").repeated(200) + QStringLiteral("Z\u0335").repeated(100),
        QStringLiteral("R&D <b>R&D</b> &lt;R&D&gt;")};
    return texts;
}

/** As long, and nothing but words. */
QStringList tameTexts(QStringList texts)
{
    for (QString& text : texts) {
        for (QChar& each : text)
            each = each.isSpace() ? u' ' : u'a';
    }
    return texts;
}

/** What each place cost the thread that shows it, in milliseconds; what else the machine does is not in it. */
class Costs {
public:
    void begin() { m_last = test::threadMilliseconds(); }
    void note(const QString& place)
    {
        const double now = test::threadMilliseconds();
        m_of[place] += now - std::exchange(m_last, now);
    }
    /** Places that cost more than twice as much as there, and 100 ms. */
    [[nodiscard]] QStringList above(const Costs& others) const
    {
        QStringList places;
        for (auto it = m_of.cbegin(); it != m_of.cend(); ++it) {
            const double other = others.m_of.value(it.key());
            if (*it > 2 * other + 100)
                places.append(QStringLiteral("%1: %2 ms, else %3 ms").arg(it.key()).arg(*it).arg(other));
        }
        return places;
    }
    [[nodiscard]] qsizetype size() const { return m_of.size(); }

private:
    QHash<QString, double> m_of;
    double m_last = 0;
};

/** A list to be imported. */
QString listOf(const QStringList& texts, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list");
    file.write("Name;Kurzname;Land;Notiz\n");
    for (QString text : texts) {
        text.replace(u'"', QStringLiteral("\"\""));
        file.write(QStringLiteral("\"%1\";\"%1\";NW;\"%1\"\n").arg(text).toUtf8());
    }
    return path;
}

} // namespace

class TestHostile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /** A record of every kind with one of the texts in every line of text, and all of them in every long one. */
    static QHash<const EntityInfo*, RecordId> fill(test::TestBook& book, const QStringList& texts)
    {
        QHash<const EntityInfo*, RecordId> made;
        qsizetype next = 0;
        for (int pass = 0; pass < 3; ++pass) {
            for (const EntityInfo* kind : allEntities()) {
                if (made.contains(kind))
                    continue;
                acts::Given given;
                for (const FieldInfo& field : kind->fields) {
                    if (field.isText() && field.name() != QLatin1StringView("ags"))
                        given.insert(field.name(),
                            field.type == FieldType::LongText ? texts.join(u'\n')
                                                              : texts.at(next++ % texts.size()).left(480));
                    const QList<const EntityInfo*> targets = targetsOf(field);
                    for (const EntityInfo* target : targets) {
                        if (field.type == FieldType::Reference && made.contains(target))
                            given.insert(field.name(), made.value(target));
                    }
                    if (field.has(FieldFlag::Required) && field.type == FieldType::Choice
                        && isEmpty(kind->blank().at(field.name())))
                        given.insert(field.name(), QString::fromLatin1(field.choices.front().word));
                    if (field.has(FieldFlag::Required) && field.type == FieldType::Date)
                        given.insert(field.name(), QDate(2023, 3, 1));
                    if (field.type == FieldType::Fuzzy)
                        given.insert(field.name(), FuzzyDate::day(QDate(2023, 6, 1)));
                    if (field.has(FieldFlag::Required) && field.type == FieldType::Integer)
                        given.insert(field.name(), qint64(1));
                    if (field.has(FieldFlag::Required) && field.type == FieldType::Real)
                        given.insert(field.name(), 10.0);
                }
                // A reference that a rule refuses is not what is looked at here.
                Result<Record> record = acts::prepared(book->store(), *kind, given, book.ids);
                if (!record || !book->apply(acts::add(book->store(), *record).value())) {
                    for (const FieldInfo& field : kind->fields) {
                        if (field.type == FieldType::Reference && !field.has(FieldFlag::Required))
                            given.remove(field.name());
                    }
                    record = acts::prepared(book->store(), *kind, given, book.ids);
                    if (!record || !book->apply(acts::add(book->store(), *record).value()))
                        continue;
                }
                made.insert(kind, record->id());
            }
        }
        return made;
    }

    /** Looks at everything of a book that holds nothing but these texts. */
    void lookAtAll(const QStringList& texts, const QString& searched, Costs& costs, QStringList& troubles)
    {
        test::TestBook book;
        const QHash<const EntityInfo*, RecordId> made = fill(book, texts);
        QVERIFY2(made.size() > 60, QByteArray::number(made.size()));
        const EntityInfo& person = *findEntity(u"person");
        const Record one = book->store().get(made.value(&person)).value();
        book.add("person", {{QStringLiteral("last_name"), one.at(QLatin1StringView("last_name"))}}); // a likely double
        int documents = 0;
        costs.begin();
        for (const DocumentKind& kind : documentKinds()) {
            const DocumentRequest request{
                &kind, made.value(findEntity(QString::fromLatin1(kind.entity))), book.clock.now()};
            // What a rule forbids is no document, and opens nothing either.
            documents += makeDocument(book->connection(), request, labelsIn(QLocale::German)) ? 1 : 0;
            costs.note(QStringLiteral("document ") + QString::fromLatin1(kind.number));
        }
        QVERIFY2(documents >= 5, QByteArray::number(documents)); // it looked at something
        book.close();
        Walk walk(book.path());
        walk.sentence = texts.join(u' ');
        walk.somebody = texts.last();
        walk.searched = searched;
        walk.listFile = listOf(texts, m_folder.filePath(QStringLiteral("list.csv")));
        const Walk::Look look = [&](const QString& name, QWidget& shown) {
            shown.grab();
            costs.note(name);
            const QStringList found = test::markedUp(*shown.window());
            for (const QString& each : found) {
                if (!troubles.contains(each))
                    troubles.append(each);
            }
            costs.begin();
        };
        costs.begin();
        walk.everything(look);
        QVERIFY2(walk.missing().isEmpty(), qPrintable(walk.missing().join(u' ')));
        QVERIFY2(costs.size() > 400, QByteArray::number(costs.size()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::German);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }

    /** The trap itself closes on what it is for. */
    void theTrapIsOne()
    {
        const Trap trap(m_folder.filePath(QStringLiteral("a.png")));
        QVERIFY(trap.isOpen && !trap.wasOpened() && !trap.wasKnockedAt());
        QVERIFY(!QImage(m_folder.filePath(QStringLiteral("a.png"))).isNull());
        QVERIFY(trap.wasOpened());
    }

    void nothingIsMoreThanText()
    {
        const QString path = m_folder.filePath(QStringLiteral("trap.png"));
        const Trap trap(path);
        QVERIFY(trap.isOpen);
        (void)trap.wasOpened();
        const QStringList texts = evilTexts(path, trap.port);
        Costs tame;
        Costs evil;
        QStringList troubles;
        lookAtAll(tameTexts(texts), QStringLiteral("aaa"), tame, troubles);
        lookAtAll(texts, QStringLiteral("img"), evil, troubles);
        QVERIFY(!trap.wasOpened());
        QVERIFY(!trap.wasKnockedAt());
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
        const QStringList slow = evil.above(tame);
        QVERIFY2(slow.isEmpty(), qPrintable(slow.join(u'\n')));
    }

    /** A whole file pasted by mistake: the field says that it is too long, and nothing stands still. */
    void fiftyMegabytesPastedHoldNobody()
    {
        test::TestBook book;
        ui::NewRecordDialog dialog(*book, *findEntity(u"person"), {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QString file(25'000'000, u'x'); // of two bytes each
        for (qsizetype at = 0; at < file.size(); at += 70)
            file[at] = at % 700 == 0 ? u'\n' : u' ';
        QApplication::clipboard()->setText(file);
        auto* const form = dialog.findChild<ui::RecordForm*>();
        for (const char* field : {"last_name", "note"}) {
            form->focusField(QString::fromLatin1(field));
            QWidget* const editor = dialog.focusWidget();
            QVERIFY(editor);
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
            QCoreApplication::processEvents();
            QVERIFY2(clock.elapsed() < 5'000,
                qPrintable(QString::fromLatin1(field) + QStringLiteral(": %1 ms").arg(clock.elapsed())));
            auto* const line = qobject_cast<QLineEdit*>(editor);
            const qsizetype taken = line ? line->text().size() : qobject_cast<QPlainTextEdit*>(editor)->blockCount();
            QVERIFY2(taken > 100 && taken <= 20'000, QByteArray::number(taken));
        }
        QApplication::clipboard()->clear();
        form->leave();
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("create")), Qt::LeftButton);
        QCOMPARE(book->store().count(*findEntity(u"person")).value(), 0);
        QVERIFY(dialog.isVisible());
    }
};

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
