#include "ui/look/banner.h"
#include "ui/look/card.h"
#include "ui/look/elidingbutton.h"
#include "ui/look/emptystate.h"
#include "ui/look/flowlayout.h"
#include "ui/look/icons.h"
#include "ui/look/pagehead.h"
#include "ui/look/palette.h"
#include "ui/look/pill.h"
#include "ui/look/plaintext.h"
#include "ui/look/sectionhead.h"
#include "ui/look/segmented.h"
#include "ui/look/shapes.h"
#include "ui/look/sidelist.h"
#include "ui/look/style.h"
#include "ui/look/tabstrip.h"

#include <QAccessible>
#include <QtTest>
#include <QtWidgets>

using namespace ui;

namespace {

const QString evil = QStringLiteral("<b>A & B</b><img src='file:///etc/passwd'>");

QString accessibleName(QWidget* widget)
{
    QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(widget);
    return seen ? seen->text(QAccessible::Name) : QString();
}

QByteArray schemeName(Scheme scheme)
{
    static const QByteArrayList names{"light", "dark", "light contrast", "dark contrast"};
    return names.at(int(scheme));
}

QImage picture(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/** Pixels of exactly this colour; text and edges leave some even where antialiasing takes most. */
int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLook({.scheme = Scheme::Light, .textScale = 1.0}); }

    void everyTextHasContrast_data()
    {
        QTest::addColumn<int>("scheme");
        for (int scheme = 0; scheme < 4; ++scheme)
            QTest::newRow(schemeName(Scheme(scheme)).constData()) << scheme;
    }
    void everyTextHasContrast()
    {
        QFETCH(int, scheme);
        const Tokens& t = tokensOf(Scheme(scheme));
        QVERIFY(textPairs(t).size() > 30);
        for (const TextPair& pair : textPairs(t))
            QVERIFY2(contrast(pair.ink, pair.ground) >= 4.5,
                pair.name + " has " + QByteArray::number(contrast(pair.ink, pair.ground)));
        for (const TextPair& pair : markPairs(t))
            QVERIFY2(contrast(pair.ink, pair.ground) >= 3,
                pair.name + " has " + QByteArray::number(contrast(pair.ink, pair.ground)));
    }

    void contrastIsTheOneOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void darkKeepsTheContrastsOfLight()
    {
        const QList<TextPair> light = textPairs(tokensOf(Scheme::Light));
        const QList<TextPair> dark = textPairs(tokensOf(Scheme::Dark));
        for (qsizetype i = 0; i < light.size(); ++i) {
            const double ratio = contrast(dark[i].ink, dark[i].ground) / contrast(light[i].ink, light[i].ground);
            QVERIFY2(ratio > 0.75 && ratio < 1.7, light[i].name + " " + QByteArray::number(ratio));
        }
    }

    void theSystemChoosesTheScheme()
    {
        const auto asked = [](QColor text, QColor ground) {
            QPalette system;
            system.setColor(QPalette::WindowText, text);
            system.setColor(QPalette::Window, ground);
            return schemeFor(system);
        };
        QCOMPARE(asked(Qt::black, 0xEFEFEF), Scheme::Light);
        QCOMPARE(asked(0xFCFCFC, 0x2A2E32), Scheme::Dark);
        QCOMPARE(asked(Qt::black, Qt::white), Scheme::LightContrast);
        QCOMPARE(asked(Qt::white, Qt::black), Scheme::DarkContrast);
    }

    void withoutAWishTheSystemIsFollowed()
    {
        applyLook();
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::Light).ground);
        followSystem(); // nothing changed, and our palette is back
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::Light).ground);
        QCOMPARE(QApplication::palette("QAbstractItemView").color(QPalette::Highlight), tokens().accented.ground);
        applyLook({.scheme = Scheme::Dark, .textScale = {}});
        followSystem();
        QCOMPARE(tokens().ground, tokensOf(Scheme::Dark).ground); // fixed is fixed
    }

    void everyIconIsDrawnInTheInk_data()
    {
        QTest::addColumn<QString>("name");
        QFile list(QStringLiteral(WB_SOURCE_DIR "/resources/icons/icons.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = list.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (const QByteArray name = line.left(line.indexOf(" = ")); line.contains(" = ") && !line.startsWith('#'))
                QTest::newRow(name.constData()) << QString::fromLatin1(name);
        }
    }
    void everyIconIsDrawnInTheInk()
    {
        QFETCH(QString, name);
        QVERIFY(!icon(name).isNull());
        for (const int size : {16, 22, 32}) {
            const QPixmap drawn = icon(name).pixmap(QSize(size, size), 2.0);
            QCOMPARE(drawn.size(), QSize(size, size) * 2);
            QCOMPARE(drawn.devicePixelRatio(), 2.0);
            const QImage image = drawn.toImage().convertToFormat(QImage::Format_ARGB32);
            int covered = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    covered += pixel.alpha() > 200 ? 1 : 0;
                    if (pixel.alpha() > 200)
                        QVERIFY(qAbs(pixel.lightness() - tokens().text.lightness()) < 8);
                }
            }
            QVERIFY2(covered > size / 2, qPrintable(QStringLiteral("%1 pixels at %2").arg(covered).arg(size)));
            QVERIFY(covered < size * size * 4 * 9 / 10);
        }
    }

    void iconsFollowTheSchemeAndTheState()
    {
        const QIcon check = icon(QStringLiteral("check"));
        const auto ink = [&check](QIcon::Mode mode, QIcon::State state) {
            const QImage image = check.pixmap(QSize(64, 64), 1.0, mode, state).toImage();
            return image.pixelColor(24, 43);
        };
        const auto alike = [](const QColor& one, const QColor& other) { // but for rounding at an edge
            return qAbs(one.red() - other.red()) + qAbs(one.green() - other.green()) + qAbs(one.blue() - other.blue())
                < 6;
        };
        QVERIFY(alike(ink(QIcon::Normal, QIcon::Off), tokens().text));
        QVERIFY(alike(ink(QIcon::Normal, QIcon::On), tokens().accent));
        QVERIFY(alike(ink(QIcon::Disabled, QIcon::Off), tokens().disabled));
        applyLook({.scheme = Scheme::Dark, .textScale = 1.0});
        QVERIFY(alike(ink(QIcon::Normal, QIcon::Off), tokensOf(Scheme::Dark).text));
        QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
    }

    void aFilledWarningKeepsItsMark()
    {
        const QImage image = iconPixmap(QStringLiteral("warning"), QSize(64, 64), Qt::red, 4).toImage();
        QVERIFY(qAlpha(image.pixel(32, 28)) < 40); // the "!" is a hole
        QVERIFY(qAlpha(image.pixel(24, 44)) > 200);
    }

    void textSizesFollowTheScale()
    {
        const auto sizes = [] {
            return QList<int>{font(TextSize::Title).pixelSize(), font(TextSize::Section).pixelSize(),
                font(TextSize::Body).pixelSize(), font(TextSize::Small).pixelSize()};
        };
        QCOMPARE(sizes(), QList<int>({20, 14, 13, 11}));
        QCOMPARE(px(8), 8);
        PlainLabel label(QStringLiteral("Kreis Olpe"), TextSize::Title);
        QPushButton button(QStringLiteral("Ausschreibung"));
        const QSize before = label.sizeHint();
        const int buttonBefore = button.sizeHint().height();
        applyLook({.scheme = Scheme::Light, .textScale = 2.0});
        QCOMPARE(sizes(), QList<int>({40, 28, 26, 22}));
        QCOMPARE(px(8), 16);
        QVERIFY(label.sizeHint().height() > before.height() * 3 / 2); // living widgets follow
        QCOMPARE(button.sizeHint().height(), 2 * buttonBefore);
        applyLook({.scheme = Scheme::Light, .textScale = 9.0});
        QCOMPARE(px(8), 16); // bounded
    }

    void livingWidgetsFollowTheScheme()
    {
        PlainLabel label(QStringLiteral("ruhig"));
        label.setInk(Ink::Quiet);
        QWidget window;
        QLineEdit field(&window);
        QListView list(&window);
        window.show();
        applyLook({.scheme = Scheme::Dark, .textScale = 1.0});
        QCoreApplication::processEvents(); // Qt hands palettes on through the windows
        const Tokens& t = tokensOf(Scheme::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), t.quiet);
        QCOMPARE(field.palette().color(QPalette::Base), t.surface);
        QCOMPARE(list.palette().color(QPalette::Highlight), t.accented.ground);
        QCOMPARE(list.palette().color(QPalette::Text), t.text);
        QCOMPARE(QToolTip::palette().color(QPalette::ToolTipText), t.text);
    }

    void dataIsNeverReadAsMarkup()
    {
        PlainLabel label(evil);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(accessibleName(&label), evil);
        QVERIFY(plainToolTip(evil).contains(QStringLiteral("&lt;img")));
        QCOMPARE(plainToolTip(QStringLiteral("Kreis Olpe")), QStringLiteral("Kreis Olpe"));
        QCOMPARE(withoutMnemonics(QStringLiteral("A & B")), QStringLiteral("A && B"));
    }

    void aLabelElidesAndTellsTheRest()
    {
        PlainLabel label(QStringLiteral("Fachkräftebedarfe im Ganztag gemeinsam sichern"));
        label.setElided(true);
        label.resize(120, 20);
        QVERIFY(label.shownText().endsWith(QChar(0x2026)));
        QVERIFY(label.minimumSizeHint().width() < 60);
        QHelpEvent ask(QEvent::ToolTip, QPoint(2, 2), QPoint(2, 2));
        QVERIFY(QCoreApplication::sendEvent(&label, &ask));
        QCOMPARE(QToolTip::text(), label.text());
        label.resize(label.sizeHint());
        QCOMPARE(label.shownText(), label.text());
        QCOMPARE(accessibleName(&label), label.text());
    }

    void aPillSaysItsStateByWordShapeAndColour()
    {
        Pill pill(QStringLiteral("überfällig"), Tone::Bad);
        QCOMPARE(accessibleName(&pill), QStringLiteral("überfällig"));
        QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(&pill);
        QCOMPARE(seen->role(), QAccessible::StaticText);
        pill.resize(pill.sizeHint());
        const QImage withShape = picture(pill);
        QVERIFY(pixelsOf(withShape, tokens().bad.ground) > 100);
        // Each tone has a shape of its own: the same word differs by more than colour.
        QSet<QByteArray> shapes;
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Caution, Tone::Bad, Tone::Note}) {
            QImage image(24, 24, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintToneShape(&painter, QRectF(4, 4, 16, 16), tone, Qt::black);
            painter.end();
            shapes.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), 6);
    }

    void aPageHeadWrapsInsteadOfCutting()
    {
        PageHead head(QStringLiteral("Ganztag in Südwestfalen"));
        head.addPill(QStringLiteral("Anmeldung offen"), Tone::Accent);
        head.setFacts(
            QStringLiteral("Entwicklungswerkstatt · 2 Termine · geschlossene Gruppe, 2–4 Personen je Kommune"));
        QPushButton* const main = head.addAction(
            QStringLiteral("closeRegistration"), QStringLiteral("Anmeldung schließen …"), ButtonLook::Main);
        head.resize(1000, head.heightForWidth(1000));
        head.show();
        const auto* const title = head.findChild<PlainLabel*>(QStringLiteral("pageTitle"));
        QCOMPARE(main->mapTo(&head, QPoint(main->width(), 0)).x(), 1000);
        QVERIFY(main->mapTo(&head, QPoint()).y() < title->geometry().bottom());
        QVERIFY(head.heightForWidth(360) > head.heightForWidth(1000) + main->height());
        head.resize(360, head.heightForWidth(360));
        QVERIFY(main->mapTo(&head, QPoint()).y() > title->geometry().bottom());
        for (QWidget* const part : head.findChildren<QWidget*>())
            QVERIFY(part->isHidden() || head.rect().contains(QRect(part->mapTo(&head, QPoint()), part->size())));
        QVERIFY(pixelsOf(picture(*main), tokens().accent) > 500);
        head.clearPills();
        QVERIFY(head.findChildren<Pill*>().isEmpty());
    }

    void anEmptyListOffersTheFirstStep()
    {
        EmptyState empty(
            QStringLiteral("series"), QStringLiteral("Hier stehen die Reihen."), QStringLiteral("Reihe anlegen"));
        QSignalSpy step(&empty, &EmptyState::stepRequested);
        empty.resize(400, 300);
        empty.show();
        auto* const button = empty.findChild<QPushButton*>(QStringLiteral("firstStep"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(step.count(), 1);
        empty.setStep({});
        QVERIFY(button->isHidden());
    }

    void aBannerSpeaksItsKind()
    {
        Banner banner(Banner::Kind::Error, QStringLiteral("Nicht gespeichert."));
        QVERIFY(accessibleName(&banner).contains(QStringLiteral("Nicht gespeichert.")));
        QVERIFY(accessibleName(&banner) != QStringLiteral("Nicht gespeichert."));
        banner.setAction(QStringLiteral("Erneut versuchen"));
        banner.setClosable(true);
        banner.resize(500, banner.sizeHint().height());
        banner.show();
        QSignalSpy action(&banner, &Banner::actionRequested);
        QSignalSpy closed(&banner, &Banner::closed);
        QTest::mouseClick(banner.findChild<QPushButton*>(QStringLiteral("bannerAction")), Qt::LeftButton);
        auto* const cross = banner.findChild<QToolButton*>(QStringLiteral("bannerClose"));
        QVERIFY(!accessibleName(cross).isEmpty());
        QTest::mouseClick(cross, Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        QCOMPARE(closed.count(), 1);
        QVERIFY(banner.isHidden());
    }

    void tabsAreKnownByKey()
    {
        TabStrip tabs;
        tabs.addTab(QStringLiteral("overview"), QStringLiteral("Überblick"));
        tabs.addTab(QStringLiteral("teams"), QStringLiteral("Teams"));
        QSignalSpy changed(&tabs, &TabStrip::currentChanged);
        tabs.resize(500, tabs.sizeHint().height());
        tabs.show();
        auto* const bar = tabs.findChild<QTabBar*>();
        const QRect second = bar->tabRect(1);
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(changed.last().first().toString(), QStringLiteral("teams"));
        QCOMPARE(tabs.current(), QStringLiteral("teams"));
        QCOMPARE(bar->tabRect(1), second); // bold moves nothing
        QVERIFY(pixelsOf(picture(tabs), tokens().accent) > 20);
        tabs.setCount(QStringLiteral("teams"), 4);
        QCOMPARE(bar->tabText(1), QStringLiteral("Teams 4"));
        tabs.setCount(QStringLiteral("teams"), -1);
        QCOMPARE(bar->tabText(1), QStringLiteral("Teams"));
        tabs.setCurrent(QStringLiteral("overview"));
        QCOMPARE(tabs.current(), QStringLiteral("overview"));
    }

    void aLongListOfSectionsShowsThePresentOne()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 2.0});
        QWidget window;
        QVBoxLayout column(&window);
        SideList list;
        column.addWidget(&list);
        for (int i = 0; i < 24; ++i)
            list.addTab(QString::number(i), QStringLiteral("Section %1").arg(i));
        auto* const lines = list.findChild<QListWidget*>();
        const auto isInSight = [lines] {
            return lines->viewport()->rect().contains(lines->visualItemRect(lines->currentItem()));
        };
        list.setCurrent(QStringLiteral("20"));
        window.resize(400, 500);
        window.show();
        QTRY_VERIFY(isInSight());
        QVERIFY(lines->verticalScrollBar()->maximum() > 0);
        list.setCurrent(QStringLiteral("0"));
        QVERIFY(isInSight());
        list.setCurrent(QStringLiteral("23"));
        QVERIFY(isInSight());
        window.resize(400, 300);
        QTRY_VERIFY(isInSight());
    }

    void oneOfFewIsChosenByKeyOrMouse()
    {
        Segmented choice(QStringLiteral("Zeitraum"));
        choice.addChoice(QStringLiteral("year"), QStringLiteral("Jahr"));
        choice.addChoice(QStringLiteral("month"), QStringLiteral("Monat"));
        QCOMPARE(choice.current(), QStringLiteral("year"));
        QSignalSpy changed(&choice, &Segmented::currentChanged);
        choice.show();
        QVERIFY(QTest::qWaitForWindowActive(&choice));
        auto* const year = choice.findChild<QPushButton*>(QStringLiteral("year"));
        year->setFocus();
        QTest::keyClick(year, Qt::Key_Right);
        QCOMPARE(choice.current(), QStringLiteral("month"));
        QTest::mouseClick(year, Qt::LeftButton);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(choice.current(), QStringLiteral("year"));
    }

    void aButtonGivesWayToItsIcon()
    {
        ElidingButton button;
        button.setIcon(icon(QStringLiteral("undo")));
        button.setPlainText(QStringLiteral("Team Olpe & Team Siegen-Wittgenstein bestätigt, Warteliste neu geordnet"));
        button.resize(button.sizeHint());
        QVERIFY(button.width() < 300);
        QVERIFY(button.shownText().endsWith(QChar(0x2026)));
        QVERIFY(button.shownText().contains(u'&'));
        button.setPlainText(QStringLiteral("Olpe"));
        button.resize(button.sizeHint());
        QCOMPARE(button.shownText(), QStringLiteral("Olpe"));
        button.setPlainText({});
        QCOMPARE(button.sizeHint().height(), QPushButton(QStringLiteral("x")).sizeHint().height());
    }

    void theKeyboardIsSeen()
    {
        QWidget window;
        auto* const row = new QHBoxLayout(&window);
        auto* const elsewhere = new QLineEdit;
        row->addWidget(elsewhere);
        const QList<QWidget*> controls{new QPushButton(QStringLiteral("Abbrechen")),
            new QCheckBox(QStringLiteral("alle")), new QLineEdit, new QComboBox, new QPlainTextEdit};
        for (QWidget* const control : controls)
            row->addWidget(control);
        auto* const main = new QPushButton(QStringLiteral("Übernehmen"));
        setButtonLook(main, ButtonLook::Main);
        row->addWidget(main);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget* const control : controls + QList<QWidget*>{main}) {
            elsewhere->setFocus();
            window.setAttribute(Qt::WA_KeyboardFocusChange); // as the Tab key does
            const QImage before = picture(*control);
            control->setFocus(Qt::TabFocusReason);
            const QImage after = picture(*control);
            QVERIFY2(before != after, control->metaObject()->className());
        }
    }

    void cardsHoldTheirHeading()
    {
        Card card(QStringLiteral("Was ansteht"));
        QCOMPARE(accessibleName(&card), QStringLiteral("Was ansteht"));
        card.body()->addWidget(new PlainLabel(QStringLiteral("nichts")));
        card.head()->setFacts(QStringLiteral("6"));
        card.resize(300, 120);
        const QImage image = picture(card);
        QCOMPARE(QColor(image.pixel(150, 119)), tokens().line);
        QCOMPARE(QColor(image.pixel(150, 110)), tokens().surface);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
