// Renders every page, dialog and state of the window (tests/ui/support/walk.h) to PNG, in both languages and schemes, to
// be looked at: WB_RENDER_DIR says where (default: renders beside the program).
#include "core/book/newbook.h"
#include "core/wording/language.h"
#include "tests/ui/support/walk.h"
#include "ui/look/style.h"
#include "ui/stage/stageview.h"

#include <QDir>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using test::Walk;

namespace {

class Renderer {
public:
    Renderer(QLocale::Language language, ui::Scheme scheme, double scale)
        : m_prefix(QStringLiteral("%1-%2-%3")
                       .arg(language == QLocale::German ? QStringLiteral("de") : QStringLiteral("en"), word(scheme))
                       .arg(int(scale * 100)))
    {
        const QString given = qEnvironmentVariable("WB_RENDER_DIR");
        m_folder =
            QDir(given.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/../renders") : given);
        m_folder.mkpath(QStringLiteral("."));
    }

    /** False for a picture of nothing. */
    bool save(QWidget& widget, const QString& name)
    {
        Walk::settle();
        const QImage image = widget.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        return colours.size() > 8 && image.save(m_folder.filePath(m_prefix + u'-' + name + QStringLiteral(".png")));
    }

private:
    static QString word(ui::Scheme scheme)
    {
        switch (scheme) {
        case ui::Scheme::Light:
            return QStringLiteral("light");
        case ui::Scheme::Dark:
            return QStringLiteral("dark");
        case ui::Scheme::LightContrast:
            return QStringLiteral("contrast");
        case ui::Scheme::DarkContrast:
            return QStringLiteral("darkcontrast");
        }
        return {};
    }

    QString m_prefix;
    QDir m_folder;
};

} // namespace

class RenderPages : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("demo.wbuch")); }

    /** Those that a person has open most. */
    static void renderCommonRecords(Walk& walk, const Walk::Look& save)
    {
        for (const QStringView kind :
            {u"municipality", u"agreement", u"consultation_case", u"session", u"session_record", u"peer_consultation"})
            walk.record(walk.find(kind), QStringLiteral("record-%1").arg(kind), save);
    }

    /** A session while it runs: the block that counts down. */
    static void renderRunning(Walk& walk, const Walk::Look& save)
    {
        const QList<Record> sessions =
            walk.book().store().childrenOf(walk.series(), *findEntity(u"session")).value();
        ui::StageView running(walk.book(), sessions.last().id(), true);
        running.resize(1280, 720);
        running.show();
        if (auto* const next = running.findChild<QPushButton*>(QStringLiteral("agendaNext")))
            next->click();
        save(QStringLiteral("stage-running"), running);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(createDemo(path(), QDate(2026, 11, 22), allLanguages())); }

    void everyPageAndDialog_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<ui::Scheme>("scheme");
        QTest::addColumn<double>("scale");
        QTest::newRow("German") << QLocale::German << ui::Scheme::Light << 1.0;
        QTest::newRow("English") << QLocale::English << ui::Scheme::Light << 1.0;
        QTest::newRow("dark") << QLocale::German << ui::Scheme::Dark << 1.0;
        QTest::newRow("200 %") << QLocale::German << ui::Scheme::Light << 2.0;
        QTest::newRow("high contrast") << QLocale::German << ui::Scheme::LightContrast << 1.0;
        QTest::newRow("dark, high contrast") << QLocale::German << ui::Scheme::DarkContrast << 1.0;
    }

    void everyPageAndDialog()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(ui::Scheme, scheme);
        QFETCH(double, scale);
        speak(language);
        ui::applyLook({scheme, scale});
        Renderer renderer(language, scheme, scale);
        // What is moderated is written down, and would be offered to go on with in the next window.
        const QTemporaryDir folder;
        const QString own = folder.filePath(QStringLiteral("demo.wbuch"));
        QVERIFY(QFile::copy(path(), own));

        const bool isFirst = language == QLocale::German && scheme == ui::Scheme::Light && scale == 1.0;
        const QSize size(1280, scale > 1 ? 720 : 800);
        Walk walk(own, size);
        QStringList unsaved;
        const Walk::Look save = [&](const QString& name, QWidget& shown) {
            const bool isLikeOthers = name.startsWith(QStringLiteral("dialog-new-"));
            if (isLikeOthers && !isFirst && !name.endsWith(QStringLiteral("-series")))
                return;
            // A page is seen in its window.
            if (!renderer.save(shown.isWindow() ? shown : walk.window(), name))
                unsaved.append(name);
        };
        const RecordId series = walk.series();
        const RecordId olpe = walk.find(u"municipality", u"Olpe");
        walk.pages(save);
        walk.record(series, QStringLiteral("series"), save);
        walk.record(olpe, QStringLiteral("municipality-olpe"), save);
        const bool isColours = scheme == ui::Scheme::LightContrast || scheme == ui::Scheme::DarkContrast;
        if (!isColours) { // other colours, and nothing else
            if (isFirst)
                walk.records(save);
            else
                renderCommonRecords(walk, save);
            walk.dialogs(save);
            walk.others(save);
            walk.moderation(walk.within(series, u"session"), {1920, 1080},
                [&](const QString& name, QWidget& shown) { save(name + QStringLiteral("-large"), shown); });
            renderRunning(walk, save);
        }
        QVERIFY2(unsaved.isEmpty(), qPrintable(unsaved.join(u' ')));
        QVERIFY2(walk.missing().isEmpty(), qPrintable(walk.missing().join(u' ')));
        QCOMPARE(walk.window().size(), size); // no page is larger than the window
    }
};

QTEST_MAIN(RenderPages)
#include "tst_render.moc"
