// Every page, section and dialog as somebody meets it who hears the screen, has no mouse or needs large text
// (BITV 2.0, EN 301 549; ui.md "For everybody"). Contrast is computed in tst_look.
#include "core/book/newbook.h"
#include "core/wording/language.h"
#include "core/wording/otherlabels.h"
#include "tests/ui/inspection.h"
#include "tests/ui/support/walk.h"
#include "ui/frame/frame.h"
#include "ui/look/style.h"
#include "ui/support/programsettings.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QScreen>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTranslator>
#include <QtTest>

using namespace core;
using test::Walk;

namespace {

/** German, every sentence of it 40 % longer, as another language would have it. */
class LongerGerman final : public QTranslator {
public:
    LongerGerman()
    {
        if (!m_german.load(QStringLiteral(":/translations/werkstattbuch_de.qm")))
            qFatal("the German translation is part of the program");
        QCoreApplication::installTranslator(this);
    }
    ~LongerGerman() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(LongerGerman)

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        const QString text = m_german.translate(context, source, comment, n);
        return text.isEmpty() ? text : text + QString((text.size() * 2 + 4) / 5, u'ü');
    }

private:
    QTranslator m_german;
};

/** The same for what fields, words and record kinds are called. */
class LongerLabels final : public Labels {
public:
    QLocale::Language language() const override { return QLocale::German; }
    QString of(const char* source) const override
    {
        const QString text = labelsIn(QLocale::German).of(source);
        return text + QString((text.size() * 2 + 4) / 5, u'ü');
    }
};

/** Dialogs whose troubles with the smallest screen, longer words or Tab are known and not mended yet: each is to be
 *  mended and taken off; none is to be added. */
bool isStillOpen(const QString& where)
{
    static const QSet<QString> open{QStringLiteral("dialog-document"), QStringLiteral("dialog-import"),
        QStringLiteral("dialog-import-columns"), QStringLiteral("dialog-join-partner"),
        QStringLiteral("dialog-lost-text"), QStringLiteral("dialog-moderator"), QStringLiteral("dialog-pack"),
        QStringLiteral("dialog-restore")};
    return open.contains(where);
}

class Troubles {
public:
    void add(const QString& where, const QStringList& what)
    {
        if (isStillOpen(where))
            return;
        for (const QString& each : what) {
            if (!m_known.contains(each))
                m_lines.append(where + QStringLiteral(": ") + each);
            m_known.insert(each); // what all pages share is said once
        }
    }
    [[nodiscard]] QByteArray words() const { return m_lines.join(u'\n').toUtf8(); }
    [[nodiscard]] bool none() const { return m_lines.isEmpty(); }

private:
    QStringList m_lines;
    QSet<QString> m_known;
};

} // namespace

class TestAccessible : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString demo() const { return m_folder.filePath(QStringLiteral("demo.wbuch")); }

    /** What people can have on their screen, by the sources. */
    static QStringList windowClasses()
    {
        static const QRegularExpression isWindow(
            QStringLiteral("class (\\w+)[^;{]*: public (QDialog|QMainWindow|QMessageBox|QWizard)"));
        QStringList classes;
        QDirIterator files(QStringLiteral(WB_SOURCE_DIR "/ui"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            for (auto found = isWindow.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
                classes.append(found.next().captured(1));
        }
        return classes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::German);
        ui::applyLook({ui::Scheme::Light, 1.0});
        QVERIFY(createDemo(demo(), QDate(2026, 11, 22), allLanguages()));
        QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(1280, 720));
    }

    /** Whoever makes a dialog puts it on the list (tests/ui/support/everydialog.h): what is not walked is not known to
     *  be usable. */
    void everyDialogIsOnTheList()
    {
        Walk walk(demo());
        walk.dialogs([](const QString&, QWidget&) {});
        walk.others([](const QString&, QWidget&) {});
        QVERIFY2(walk.missing().isEmpty(), qPrintable(walk.missing().join(u' ')));
        const QStringList classes = windowClasses();
        QVERIFY2(classes.size() > 25, qPrintable(classes.join(u' '))); // it looked at something
        for (const QString& each : classes)
            QVERIFY2(walk.classes().contains(QStringLiteral("ui::") + each), qPrintable(each));
    }

    void tabGoesThroughEverythingInTheOrderOfReading()
    {
        Walk walk(demo());
        Troubles troubles;
        int seen = 0;
        const Walk::Look look = [&](const QString& name, QWidget& shown) {
            const bool isSection = name.startsWith(QStringLiteral("record-"));
            if (!isSection || seen++ % 3 == 0) // each kind of section comes often enough
                troubles.add(name, test::focusTroubles(*shown.window()));
        };
        walk.pages(look);
        walk.records(look);
        walk.dialogs(look);
        QVERIFY2(troubles.none(), troubles.words());
    }

    /** Controls have names and roles, and everything has the room it needs. */
    void nothingIsNamelessOrClipped_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }

    void nothingIsNamelessOrClipped()
    {
        QFETCH(double, scale);
        ui::applyLook({ui::Scheme::Light, scale});
        Walk walk(demo());
        QVERIFY2(walk.window().width() <= 1280 && walk.window().height() <= 720,
            qPrintable(QStringLiteral("%1x%2").arg(walk.window().width()).arg(walk.window().height())));
        Troubles troubles;
        walk.everything([&](const QString& name, QWidget& shown) {
            troubles.add(name, test::clipped(shown) + test::nameless(shown) + test::larger(shown));
        });
        QWidget& frame = walk.window().frame();
        troubles.add(QStringLiteral("frame"), test::clipped(frame) + test::nameless(frame));
        QVERIFY2(troubles.none(), troubles.words());
    }

    void longerWordsAreNotClipped_data() { nothingIsNamelessOrClipped_data(); }

    void longerWordsAreNotClipped()
    {
        QFETCH(double, scale);
        ui::applyLook({ui::Scheme::Light, scale});
        const LongerGerman longer;
        const LongerLabels labels;
        const OtherLabels inUse(labels);
        Walk walk(demo());
        Troubles troubles;
        const Walk::Look look = [&](const QString& name, QWidget& shown) {
            troubles.add(name, test::clipped(shown) + test::larger(shown));
        };
        if (scale > 1)
            walk.dialogs(look);
        else
            walk.everything(look);
        QVERIFY2(troubles.none(), troubles.words());
    }

    void languageAndLookChangeAtOnce()
    {
        ui::applyLook({ui::Scheme::Light, 1.0});
        Walk walk(demo());
        walk.window().frame().goTo({QStringLiteral("municipalities"), {}});
        const auto says = [&](const QString& word) {
            const QList<QWidget*> shown = test::shownIn(walk.window());
            return std::ranges::any_of(shown, [&](QWidget* each) {
                const auto* label = qobject_cast<QLabel*>(each);
                return label && label->text() == word;
            });
        };
        QVERIFY(says(QStringLiteral("Kommunen")) && !says(QStringLiteral("Municipalities")));
        ui::ProgramSettings settings = ui::ProgramSettings::load();
        settings.language = QLocale::English;
        settings.look = {ui::Scheme::DarkContrast, 1.5};
        settings.save();
        walk.window().followSettings();
        Walk::settle();
        QVERIFY(says(QStringLiteral("Municipalities")) && !says(QStringLiteral("Kommunen")));
        QCOMPARE(walk.window().frame().place().page, QStringLiteral("municipalities"));
        QCOMPARE(ui::px(100), 150);
        settings.language = QLocale::German;
        settings.look = {ui::Scheme::Light, 1.0};
        settings.save();
        walk.window().followSettings();
        Walk::settle();
        QVERIFY(says(QStringLiteral("Kommunen")));
    }
};

/** On the smallest screen that the program is made for. */
int main(int argc, char** argv)
{
    QTemporaryFile screen;
    if (!screen.open())
        qFatal("no room for a file");
    screen.write(R"({"screens": [{"name": "small", "x": 0, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96,
        "logicalBaseDpi": 96, "dpr": 1}]})");
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
    QApplication application(argc, argv);
    TestAccessible test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessible.moc"
