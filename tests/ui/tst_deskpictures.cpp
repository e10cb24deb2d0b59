// The Koffer desk, the merge desk and their dialogs as pictures to be looked at (WB_RENDER_DIR says where), and as
// somebody meets them who hears the screen, has no mouse or needs large text.
#include "tests/ui/deskbench.h"
#include "tests/ui/inspection.h"
#include "ui/desk/kofferdesk.h"
#include "ui/desk/lostdialog.h"
#include "ui/desk/packdialog.h"
#include "ui/forms/recordeditor.h"
#include "ui/frame/frame.h"
#include "ui/support/besidereader.h"
#include "ui/window/mainwindow.h"

using namespace core;
using namespace ui;
using test::DeskWorld;
using test::part;
using test::text;

namespace {

void settle()
{
    while (!BesideReader::isIdle())
        QTest::qWait(5);
    QTest::qWait(50);
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
}

} // namespace

class TestDeskPictures : public QObject {
    Q_OBJECT

    QString m_prefix;

    [[nodiscard]] QString folder() const
    {
        const QString given = qEnvironmentVariable("WB_RENDER_DIR");
        const QString path = given.isEmpty() ? QCoreApplication::applicationDirPath() + text("/../renders") : given;
        QDir().mkpath(path);
        return path;
    }

    /** Saves a picture; what cannot be used by everybody is said. */
    QStringList look(QWidget& shown, const char* name)
    {
        settle();
        if (!shown.grab().save(folder() + u'/' + m_prefix + text(name) + text(".png")))
            return {text("not saved")};
        QStringList troubles = test::clipped(shown) + test::nameless(shown);
        for (QString& each : troubles)
            each.prepend(text(name) + text(": "));
        return troubles;
    }

private Q_SLOTS:
    void everyLook_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<double>("scale");
        QTest::newRow("German") << QLocale::German << Scheme::Light << 1.0;
        QTest::newRow("English") << QLocale::English << Scheme::Light << 1.0;
        QTest::newRow("dark") << QLocale::German << Scheme::Dark << 1.0;
        QTest::newRow("200 %") << QLocale::German << Scheme::Light << 2.0;
    }

    void everyLook()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(Scheme, scheme);
        QFETCH(double, scale);
        speak(language);
        applyLook({.scheme = scheme, .textScale = scale});
        m_prefix = QStringLiteral("desk-%1-%2-%3-")
                       .arg(language == QLocale::German ? text("de") : text("en"),
                           scheme == Scheme::Dark ? text("dark") : text("light"))
                       .arg(int(scale * 100));
        DeskWorld world;
        const QString file = world.fullReturn();
        const QString path = world.book->path();
        world.book.close();
        MainWindow window(Book::open(path, world.book.options()).value(), world.prompts);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        window.frame().goTo({text("koffer"), {}});
        auto* const desk = window.findChild<KofferDesk*>();
        QVERIFY(desk);
        QStringList troubles = look(window, "koffer");
        troubles += test::focusTroubles(window);
        window.compare(file);
        QTRY_VERIFY_WITH_TIMEOUT(desk->mergeDesk()->isReady(), 20'000);
        auto* const rows = part<QTableView>(*desk, "deskRows");
        troubles += look(window, "abgleich");
        rows->setCurrentIndex(rows->model()->index(1, 0));
        QTest::keyClick(rows, Qt::Key_R);
        QTest::keyClick(rows, Qt::Key_T);
        troubles += look(window, "abgleich-eigen");
        troubles += test::focusTroubles(window);
        QTRY_VERIFY_WITH_TIMEOUT(desk->mergeDesk()->isReady(), 20'000);
        desk->mergeDesk()->takeOver();
        QTRY_VERIFY_WITH_TIMEOUT(desk->mergeDesk()->isTaken(), 20'000);
        troubles += look(window, "abgleich-fertig");
        desk->mergeDesk()->giveUp();
        QTest::qWait(0);
        desk->showSection(text("conflicts"));
        troubles += look(window, "konflikte");
        desk->showSection(text("held"));
        troubles += look(window, "zurueckgelegt");
        window.open(world.measure);
        troubles += look(window, "massnahme");
        window.open(world.sessions[1]);
        troubles += look(window, "termin");

        PackDialog* const dialog = desk->pack({world.sessions[1]});
        dialog->work().setCost(test::cheap);
        test::type(part<QLineEdit>(*dialog, "packHolder"), text("A. Berger"));
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(*dialog, "doPack")->isEnabled(), 10'000);
        troubles += look(*dialog, "packen");
        troubles += test::focusTroubles(*dialog);
        world.prompts.save = world.book.file(text("x.koffer"));
        dialog->pack();
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>(*dialog, "kofferCode"), 20'000);
        troubles += look(*dialog, "code");
        dialog->reject();
        LostDialog lost(text("GANZTAG-2"), &window);
        lost.open();
        troubles += look(lost, "verloren");
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }
};

QTEST_MAIN(TestDeskPictures)
#include "tst_deskpictures.moc"
