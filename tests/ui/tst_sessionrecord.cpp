// The life of a session record in the window: review, release with name and day, read-only then, the next version, who
// gets it and the words of the mail; and its document for different readers.
#include "core/model/entities/session.h"
#include "core/model/entities/sessionrecord.h"
#include "core/report/documents.h"
#include "core/wording/language.h"
#include "tests/support/pdfcheck.h"
#include "tests/support/sessionworld.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/forms/recordform.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/pages/recordpage.h"
#include "ui/pages/workspace.h"
#include "ui/support/prompts.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace core;
using test::given;
using test::SessionWorld;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

class Answers final : public ui::Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    bool confirm(QWidget*, const QString& question, const QString&) override
    {
        asked.append(question);
        return answer;
    }
    std::optional<ui::Standing> letStand(QWidget*, const QStringList&) override { return std::nullopt; }

    QString file;
    QStringList asked;
    bool answer = true;
};

struct Opened {
    Answers prompts;
    std::unique_ptr<ui::RecordPage> page;

    Opened(SessionWorld& world, RecordId record)
        : page(std::make_unique<ui::RecordPage>(*world.book, world.book->store().get(record).value(), prompts))
    {
        page->resize(1100, 760);
        page->setVisible(true);
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
        QCoreApplication::processEvents();
    }

    template <typename T>
    T* child(const char* name) const
    {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* name) const
    {
        auto* button = child<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /** To be looked at, where WB_RENDER_DIR says where. */
    void save(const char* name) const
    {
        const QString folder = qEnvironmentVariable("WB_RENDER_DIR");
        QCoreApplication::processEvents();
        QVERIFY(folder.isEmpty() || page->grab().save(QDir(folder).filePath(s(name) + s(".png"))));
    }
    bool shows(const char* name) const { return child<QWidget>(name)->isVisible(); }
};

} // namespace

class TestOfSessionRecord : public QObject {
    Q_OBJECT

    static RecordId recordIn(SessionWorld& world)
    {
        for (const int person : {0, 2})
            world.add("attendance",
                given({{"session", world.session}, {"person", world.persons[person]}, {"team", world.teams[person / 2]},
                    {"status", s("present")}}));
        const RecordId record = world.add("session_record",
            given({{"subject", world.session}, {"author", s("Amsel")}, {"summary", s("Ein guter Tag")}}));
        world.set(world.session, given({{"state", s("documented")}}));
        return record;
    }

private Q_SLOTS:
    void initTestCase() { speak(QLocale::English); }

    void aDraftIsReviewedReleasedAndSent()
    {
        SessionWorld world;
        const RecordId id = recordIn(world);
        world.book->setWho(s("Jule"));
        const Opened opened(world, id);
        QVERIFY(!opened.shows("approveRecord") && !opened.shows("nextVersion"));
        opened.click("giveToReview");
        QVERIFY(world.read<SessionRecord>(id).state == RecordState::InReview);
        opened.click("backToDraft");
        opened.click("giveToReview");
        opened.save("record-review");
        // Who and when has to be said.
        opened.child<QLineEdit>("approvedBy")->clear();
        opened.click("approveRecord");
        QVERIFY(world.read<SessionRecord>(id).state == RecordState::InReview);
        QVERIFY(opened.child<ui::Banner>("pageBanner")->isVisible());
        opened.child<QLineEdit>("approvedBy")->setText(s("Jule"));
        opened.click("approveRecord");
        const auto released = world.read<SessionRecord>(id);
        QVERIFY(released.state == RecordState::Approved);
        QCOMPARE(released.approvedBy, s("Jule"));
        QCOMPARE(released.approvedOn, world.book.clock.today());
        QVERIFY(world.read<Session>(world.session).state == SessionState::Released);
        QVERIFY(opened.child<ui::PlainLabel>("recordSentence")->text().contains(s("22 Mar 2023")));
        opened.click("noteSent");
        QVERIFY(world.read<SessionRecord>(id).state == RecordState::Sent);
        QVERIFY(!opened.shows("noteSent"));
    }

    void aReleaseCannotBeTakenBack()
    {
        SessionWorld world;
        const RecordId id = recordIn(world);
        const Opened opened(world, id);
        opened.click("giveToReview");
        opened.child<QLineEdit>("approvedBy")->setText(s("Jule"));
        opened.click("approveRecord");
        const auto undone = world.book->undoNext();
        QVERIFY(!undone);
        QVERIFY(world.read<SessionRecord>(id).state == RecordState::Approved);
    }

    void whatIsReleasedIsOnlyRead()
    {
        SessionWorld world;
        const RecordId id = recordIn(world);
        const Opened opened(world, id);
        opened.page->showSection(s("master_data"));
        auto* form = opened.page->findChild<ui::RecordForm*>();
        auto* author = form->findChild<QLineEdit*>(s("author"));
        QVERIFY(author && !author->isReadOnly());
        QVERIFY(!form->findChild<ui::Banner*>(s("lockedFields")));
        world.set(id, given({{"state", s("in_review")}}));
        world.set(
            id, given({{"state", s("approved")}, {"approved_by", s("Jule")}, {"approved_on", QDate(2023, 3, 22)}}));
        QCoreApplication::processEvents();
        QVERIFY(author->isReadOnly());
        QVERIFY(form->findChild<ui::Banner*>(s("lockedFields"))->isVisible());
        opened.save("record-locked");
        // Where it goes may still be said; and by no other way is it changed (V-46).
        QVERIFY(world.tryToSet(id, given({{"distribution", QStringList{world.persons[0].toText()}}})));
        QVERIFY(!world.tryToSet(id, given({{"summary", s("Anders")}})));
        WB_VERIFY(world.book->undoNext()); // the distribution
        WB_VERIFY(world.book->undoNext()); // set by hand, that release was no act of the window
        QCoreApplication::processEvents();
        QVERIFY(!author->isReadOnly());
        QVERIFY(!form->findChild<ui::Banner*>(s("lockedFields"))->isVisible());
    }

    void aNewVersionNamesItsPredecessor()
    {
        SessionWorld world;
        const RecordId id = recordIn(world);
        const Opened opened(world, id);
        opened.click("giveToReview");
        opened.child<QLineEdit>("approvedBy")->setText(s("Jule"));
        opened.click("approveRecord");
        // What comes into the session afterwards makes the next version due.
        QTRY_VERIFY(ui::BesideReader::isIdle());
        QVERIFY(!opened.shows("recordDue"));
        world.add("outcome", given({{"session", world.session}, {"text", s("Kommt dazu")}}));
        QTRY_VERIFY(opened.shows("recordDue"));
        opened.save("record-due");
        QSignalSpy went(opened.page.get(), &ui::RecordPage::placeActivated);
        opened.click("nextVersion");
        QVERIFY(!opened.shows("recordDue"));
        QCOMPARE(went.size(), 1);
        const auto made = went.first().first().value<RecordId>();
        const auto next = world.read<SessionRecord>(made);
        QCOMPARE(next.predecessor.id, id);
        QCOMPARE(next.version.value_or(0), 2);
        QVERIFY(next.state == RecordState::Draft && next.approvedBy.isEmpty() && !next.approvedOn.isValid());
        QCOMPARE(next.summary.text, s("Ein guter Tag"));
        // There is one version after it, not two.
        QVERIFY(!opened.shows("nextVersion"));
    }

    void whoWasThereGetsItAndTheMailIsCopied()
    {
        SessionWorld world;
        const RecordId id = recordIn(world);
        const Opened opened(world, id);
        opened.click("proposeDistribution");
        QCOMPARE(world.read<SessionRecord>(id).distribution.ids.size(), 2);
        opened.click("copyMail");
        const QString mail = QGuiApplication::clipboard()->text();
        QVERIFY(mail.contains(s("adler@example.org; bussard@example.org"))
            || mail.contains(s("bussard@example.org; adler@example.org")));
        opened.save("record-distribution");
        QVERIFY(mail.contains(s("Entwurf des Protokolls: Ganztag gestalten")));
        QVERIFY(!mail.contains(s("Ein guter Tag"))); // nothing of what was said
        QVERIFY(opened.child<ui::PlainLabel>("mailCopied")->isVisible());
    }

    void aDocumentIsMadeForItsReaders()
    {
        SessionWorld world;
        const RecordId id = recordIn(world);
        Opened opened(world, id);
        opened.prompts.file = world.book.file(s("p.pdf"));
        opened.click("protokoll");
        auto* dialog = opened.page->findChild<ui::DocumentDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->findChild<QWidget*>(s("pdfView")));
        const auto written = [&] {
            QTest::mouseClick(dialog->findChild<QPushButton*>(s("savePdf")), Qt::LeftButton);
            QFile file(opened.prompts.file);
            return file.open(QIODevice::ReadOnly) ? pdfcheck::textOf(file.readAll()) : QString();
        };
        QVERIFY(written().contains(s("Ein guter Tag")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(s("public")), Qt::LeftButton);
        QTRY_VERIFY(!dialog->isBusy() && dialog->findChild<QWidget*>(s("pdfView")));
        QVERIFY(!written().contains(s("Ein guter Tag")));
        // For the network somebody says yes first.
        opened.prompts.answer = false;
        QTest::mouseClick(dialog->findChild<QPushButton*>(s("network")), Qt::LeftButton);
        QCOMPARE(opened.prompts.asked.size(), 1);
        QVERIFY(dialog->findChild<QPushButton*>(s("public"))->isChecked());
        auto* more = opened.child<QPushButton>("documents");
        QVERIFY(more && more->menu()->findChild<QAction*>(s("fotoprotokoll")));
    }
};

QTEST_MAIN(TestOfSessionRecord)
#include "tst_sessionrecord.moc"
