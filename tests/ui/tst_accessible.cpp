// Every page, section and dialog as somebody meets it who hears the screen, has no mouse or needs large text
// (BITV 2.0, EN 301 549; ui.md "For everybody"). Contrast is computed in tst_look.
#include "core/book/newbook.h"
#include "core/wording/otherlabels.h"
#include "tests/ui/inspection.h"
#include "tests/ui/walk.h"
#include "ui/look/style.h"

#include <QTemporaryDir>
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

class Troubles {
public:
    void add(const QString& where, const QStringList& what)
    {
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
    static void everything(Walk& walk, const Walk::Look& look)
    {
        walk.pages(look);
        walk.records(look);
        walk.dialogs(look);
    }

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::German);
        ui::applyLook({ui::Scheme::Light, 1.0});
        QVERIFY(createDemo(demo(), QDate(2026, 11, 22), allLanguages()));
    }

    void tabGoesThroughEverythingInTheOrderOfReading()
    {
        Walk walk(demo());
        Troubles troubles;
        walk.pages([&](const QString& name, QWidget&) { troubles.add(name, test::focusTroubles(walk.window())); });
        int seen = 0;
        walk.records([&](const QString& name, QWidget&) {
            if (seen++ % 3 == 0) // each kind of section comes often enough
                troubles.add(name, test::focusTroubles(walk.window()));
        });
        walk.dialogs([&](const QString& name, QWidget& shown) { troubles.add(name, test::focusTroubles(shown)); });
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
        everything(walk, [&](const QString& name, QWidget& shown) {
            troubles.add(name, test::clipped(shown) + test::nameless(shown));
            if (shown.isWindow() && (shown.width() > 1280 || shown.height() > 720))
                troubles.add(name, {QStringLiteral("is larger than a small screen")});
        });
        QWidget& frame = walk.window().frame();
        troubles.add(QStringLiteral("frame"), test::clipped(frame) + test::nameless(frame));
        QVERIFY2(troubles.none(), troubles.words());
    }

    void longerWordsAreNotClipped()
    {
        ui::applyLook({ui::Scheme::Light, 1.0});
        const LongerGerman longer;
        const LongerLabels labels;
        const OtherLabels inUse(labels);
        Walk walk(demo());
        Troubles troubles;
        everything(walk, [&](const QString& name, QWidget& shown) { troubles.add(name, test::clipped(shown)); });
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

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
