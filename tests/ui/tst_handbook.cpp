#include "core/book/newbook.h"
#include "core/model/rules/rule.h"
#include "core/wording/language.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/frame/topbar.h"
#include "ui/help/handbook.h"
#include "ui/help/handbookview.h"
#include "ui/help/handbookwindow.h"
#include "ui/help/help.h"
#include "ui/help/keycollection.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTreeWidget>
#include <QXmlStreamReader>
#include <QtTest>

using namespace core;

namespace {

QStringList contentsKeys(const ui::Handbook& handbook)
{
    QStringList keys;
    for (const ui::Handbook::Chapter& chapter : handbook.chapters())
        keys.append(chapter.pages);
    return keys;
}

QString fileOf(const QString& key)
{
    QFile file(QStringLiteral(WB_SOURCE_DIR "/resources/handbook/%1.md").arg(key));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Every German word of the window, as it is translated. */
QSet<QString> windowWords()
{
    QFile file(QStringLiteral(WB_SOURCE_DIR "/resources/translations/werkstattbuch_de.ts"));
    QSet<QString> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    bool isGerman = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            isGerman = xml.name() == u"translation" || xml.name() == u"numerusform";
        if (!xml.isCharacters() || !isGerman)
            continue;
        const QString text = xml.text().toString().remove(u'&'); // of a mnemonic
        words.insert(text);
        words.insert(text.left(1).toUpper() + text.mid(1)); // columns and pills begin with a capital
    }
    return words;
}

QString dialogPageOf(const QString& line)
{
    static const QRegularExpression property(
        QStringLiteral("setProperty\\(\"handbookPage\", QStringLiteral\\(\"([^\"]*)\"\\)"));
    return property.match(line).captured(1);
}

class NoPrompts final : public ui::Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString&, const QString&) override { return false; }
    std::optional<ui::Standing> letStand(QWidget*, const QStringList&) override { return {}; }
};

ui::HandbookWindow* shownHandbook()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        auto* handbook = qobject_cast<ui::HandbookWindow*>(window);
        if (handbook && handbook->isVisible())
            return handbook;
    }
    return nullptr;
}

template <typename T>
T* child(QWidget* parent, const char* name)
{
    return parent->findChild<T*>(QString::fromLatin1(name));
}

} // namespace

class TestHandbook : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    NoPrompts m_prompts;

    std::unique_ptr<ui::MainWindow> newWindow()
    {
        const QString path = m_folder.filePath(QStringLiteral("book.wbuch"));
        auto book = QFile::exists(path) ? Book::open(path, {}) : Book::create(path, {});
        auto window = std::make_unique<ui::MainWindow>(*std::move(book), m_prompts);
        window->show();
        return window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        speak(QLocale::German);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }

    void everyPageIsReadWithoutComplaint()
    {
        const ui::Handbook handbook = ui::Handbook::load();
        const QStringList keys = contentsKeys(handbook);
        QVERIFY(keys.size() > 20);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        const QStringList files =
            QDir(QStringLiteral(WB_SOURCE_DIR "/resources/handbook")).entryList({QStringLiteral("*.md")});
        for (const QString& file : files) {
            const QString key = file.chopped(3);
            QStringList complaints;
            const ui::HandbookPage page = ui::parseHandbookPage(key, fileOf(key), &complaints);
            QVERIFY2(complaints.isEmpty(), qPrintable(key + QStringLiteral(": ") + complaints.join(u'\n')));
            QVERIFY2(key == u"contents" || keys.contains(key), qPrintable(key));
            QVERIFY(page.blocks.size() > 1);
        }
        // The contents list calls a page as the page does.
        const ui::HandbookPage contents =
            ui::parseHandbookPage(QStringLiteral("contents"), fileOf(QStringLiteral("contents")));
        for (const ui::HandbookSpan& span : contents.allSpans()) {
            if (span.kind == ui::HandbookSpan::Kind::Link)
                QCOMPARE(span.text, handbook.page(span.page)->title);
        }
    }

    void everyPlaceOfTheRailHasAPage()
    {
        const ui::Handbook handbook = ui::Handbook::load();
        for (const ui::RailPlace& place : ui::railPlaces())
            QVERIFY2(handbook.page(place.entry.key), qPrintable(place.entry.key));
        QVERIFY(handbook.page(QString::fromUtf16(ui::firstHandbookPage)));
    }

    void everyLinkAndPictureLeadsSomewhere()
    {
        ui::Handbook handbook = ui::Handbook::load();
        handbook.put(ui::keyPage({}));
        ui::HandbookView view;
        QSet<QString> shown;
        for (const QString& key : contentsKeys(handbook)) {
            const ui::HandbookPage& page = *handbook.page(key);
            for (const ui::HandbookSpan& span : page.allSpans()) {
                if (span.kind == ui::HandbookSpan::Kind::Link)
                    QVERIFY2(handbook.page(span.page), qPrintable(key + QStringLiteral(" -> ") + span.page));
            }
            for (const ui::HandbookBlock& block : page.blocks) {
                if (block.kind != ui::HandbookBlock::Kind::Picture)
                    continue;
                const QVariant picture = view.loadResource(QTextDocument::ImageResource, QUrl(block.picture));
                QVERIFY2(!picture.value<QImage>().isNull(), qPrintable(key + QStringLiteral(": ") + block.picture));
                shown.insert(block.picture);
            }
        }
        const QDir pictures(QStringLiteral(WB_SOURCE_DIR "/resources/handbook/pictures"));
        const QStringList files = pictures.entryList({QStringLiteral("*.png")});
        QVERIFY(files.size() <= 24);
        for (const QString& file : files) {
            QVERIFY2(shown.contains(file), qPrintable(file));
            QVERIFY2(QFileInfo(pictures.filePath(file)).size() <= 120 * 1024, qPrintable(file));
        }
    }

    void wordsOfTheWindowAreSpelledAsThere()
    {
        const QSet<QString> words = windowWords();
        QVERIFY(words.size() > 500);
        const ui::Handbook handbook = ui::Handbook::load();
        QStringList unknown;
        for (const QString& key : contentsKeys(handbook)) {
            for (const ui::HandbookSpan& span : handbook.page(key)->allSpans()) {
                // A sentence in bold is one of ours; a name in bold is one of the window.
                if (span.kind == ui::HandbookSpan::Kind::Strong && !span.text.endsWith(u'.')
                    && !words.contains(span.text))
                    unknown.append(key + QStringLiteral(": ") + span.text);
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void everyRuleIsExplained()
    {
        const ui::Handbook handbook = ui::Handbook::load();
        QHash<QString, QString> mayStand; // as the last column of the table of rules says
        for (const ui::HandbookBlock& block : handbook.page(QStringLiteral("rules"))->blocks) {
            for (const QList<ui::HandbookSpans>& row : block.rows) {
                if (row.size() == 4)
                    mayStand.insert(ui::plainText(row.first()), ui::plainText(row.last()));
            }
        }
        QSet<QString> standing;
        for (const Rule* rule : allRules()) {
            if (rule->mayStand)
                standing.insert(QString::fromLatin1(rule->id));
        }
        for (const Rule* rule : allRules()) {
            const QString id = QString::fromLatin1(rule->id);
            if (!id.startsWith(u"V-"))
                continue;
            QVERIFY2(mayStand.contains(id), rule->id);
            QVERIFY2(standing.contains(id) == (mayStand.value(id) != u"nein"), rule->id);
        }
    }

    void everyKeyOfTheTextIsOneOfTheProgram()
    {
        const auto window = newWindow();
        ui::HandbookWindow* handbook = window->frame().findChild<ui::Help*>()->openKeys();
        QCOMPARE(handbook->shownPage(), QStringLiteral("shortcuts"));
        QSet<QString> known;
        const ui::HandbookPage& keys = *handbook->handbook().page(QStringLiteral("shortcuts"));
        for (const ui::HandbookSpan& span : keys.allSpans()) {
            if (span.kind == ui::HandbookSpan::Kind::Keys)
                known.insert(span.text);
        }
        QVERIFY(known.contains(ui::keyName(QKeySequence(int(Qt::CTRL) | Qt::Key_N))));
        QStringList unknown;
        for (const QString& key : contentsKeys(handbook->handbook())) {
            for (const ui::HandbookSpan& span : handbook->handbook().page(key)->allSpans()) {
                if (span.kind == ui::HandbookSpan::Kind::Keys && !known.contains(span.text))
                    unknown.append(key + QStringLiteral(": ") + span.text);
            }
        }
        QVERIFY2(unknown.isEmpty(),
            qPrintable(unknown.join(u'\n') + QStringLiteral("\nknown: ") + known.values().join(u' ')));
    }

    void everyShortcutSaysWhatItDoes()
    {
        const auto window = newWindow();
        for (const ui::RailPlace& place : ui::railPlaces())
            window->frame().goTo({place.entry.key, {}});
        ui::HandbookWindow* handbook = window->frame().findChild<ui::Help*>()->openKeys();
        QList<QObject*> roots{window.get(), handbook};
        for (const QObject* root : roots) {
            const QList<QShortcut*> shortcuts = root->findChildren<QShortcut*>();
            for (const QShortcut* shortcut : shortcuts) {
                QVERIFY2(!shortcut->isEnabled() || !shortcut->whatsThis().isEmpty(),
                    qPrintable(shortcut->key().toString() + QStringLiteral(" of ") + shortcut->parent()->objectName()));
            }
        }
        const QList<ui::KeyLine> lines = ui::collectKeys({window.get(), handbook});
        const auto has = [&](const QString& place, const QString& keys, const QString& text) {
            return std::ranges::any_of(lines, [&](const ui::KeyLine& line) {
                return line.place == place && line.keys.contains(keys) && line.text == text;
            });
        };
        const QString jump = QCoreApplication::translate("ui::Frame", "To the page “%1”");
        QVERIFY(has(QCoreApplication::translate("Keys", "Everywhere"),
            ui::keyName(QKeySequence(int(Qt::CTRL) | Qt::Key_1)), jump.arg(ui::railPlaces().first().entry.text)));
        QVERIFY(has(QCoreApplication::translate("Keys", "In lists"), ui::keyName(QKeySequence(QKeySequence::Copy)),
            QCoreApplication::translate("ui::ListActions", "Copy as table")));
        QVERIFY(has(QCoreApplication::translate("Keys", "In the filter of a list"), ui::keyName(Qt::Key_Escape),
            QCoreApplication::translate("Keys", "Clears the filter")));
        // Once each, and what works everywhere first.
        for (const ui::KeyLine& line : lines)
            QCOMPARE(lines.count(line), 1);
        QCOMPARE(lines.first().place, QCoreApplication::translate("Keys", "Everywhere"));
    }

    void buttonsTellTheirKeys()
    {
        const auto window = newWindow();
        const QString keys = u'(' + ui::keyName(QKeySequence(int(Qt::CTRL) | Qt::Key_N)) + u')';
        QVERIFY(window->frame().topBar()->newButton()->toolTip().contains(keys));
        QCOMPARE(ui::withKeys(QStringLiteral("<b>"), {}), Qt::convertFromPlainText(QStringLiteral("<b>")));
    }

    void f1OpensThePageOfThePlace()
    {
        const auto window = newWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        for (const ui::RailPlace& place : ui::railPlaces()) {
            window->frame().goTo({place.entry.key, {}});
            window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
            QTest::keyClick(window.get(), Qt::Key_F1);
            ui::HandbookWindow* handbook = shownHandbook();
            QVERIFY2(handbook, qPrintable(place.entry.key));
            QCOMPARE(handbook->shownPage(), place.entry.key);
            handbook->close();
        }
    }

    void f1InADialogOpensItsPage()
    {
        const auto window = newWindow();
        window->frame().goTo({QStringLiteral("series"), {}});
        ui::ReasonDialog dialog({QStringLiteral("Ein Satz")});
        dialog.setParent(window.get(), Qt::Dialog);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_F1);
        ui::HandbookWindow* handbook = shownHandbook();
        QVERIFY(handbook);
        QCOMPARE(handbook->shownPage(), QStringLiteral("rules"));
        // Over the dialog, which shuts out every other window.
        QCOMPARE(handbook->parentWidget(), &dialog);
        dialog.setProperty("handbookPage", QVariant());
        QTest::keyClick(&dialog, Qt::Key_F1);
        QCOMPARE(shownHandbook()->shownPage(), QStringLiteral("series"));
        dialog.setProperty("handbookPage", QStringLiteral("../../etc/passwd"));
        QTest::keyClick(&dialog, Qt::Key_F1);
        QCOMPARE(shownHandbook()->shownPage(), QString::fromUtf16(ui::firstHandbookPage));
    }

    void pagesNamedInTheSourcesAreThere()
    {
        const ui::Handbook handbook = ui::Handbook::load();
        QDirIterator files(
            QStringLiteral(WB_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        int named = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (const QString& line : lines) {
                if (const QString page = dialogPageOf(line); !page.isEmpty()) {
                    ++named;
                    QVERIFY2(handbook.page(page), qPrintable(file.fileName() + QStringLiteral(": ") + page));
                }
            }
        }
        QVERIFY(named > 0);
    }

    void goesBackAndForwardAndCloses()
    {
        ui::HandbookWindow handbook(ui::Handbook::load());
        handbook.show();
        QVERIFY(QTest::qWaitForWindowActive(&handbook));
        handbook.showPage(QStringLiteral("rules"));
        auto* view = handbook.findChild<ui::HandbookView*>();
        view->setPosition(200);
        QVERIFY(view->position() > 0);
        const int before = view->position();
        Q_EMIT view->anchorClicked(QUrl(QStringLiteral("series")));
        QCOMPARE(handbook.shownPage(), QStringLiteral("series"));
        QCOMPARE(view->position(), 0);
        QTest::keyClick(&handbook, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(handbook.shownPage(), QStringLiteral("rules"));
        QCOMPARE(view->position(), before);
        QVERIFY(!child<QPushButton>(&handbook, "handbookBack")->isEnabled());
        QTest::keyClick(&handbook, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(handbook.shownPage(), QStringLiteral("series"));
        auto* search = child<QLineEdit>(&handbook, "handbookSearch");
        QTest::keyClick(&handbook, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("abc"));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(handbook.isVisible());
        QTest::keyClick(&handbook, Qt::Key_Escape);
        QVERIFY(!handbook.isVisible());
    }

    void searchFindsPagesByTheirWords()
    {
        ui::HandbookWindow handbook(ui::Handbook::load());
        handbook.show();
        handbook.showPage(QStringLiteral("series"));
        auto* search = child<QLineEdit>(&handbook, "handbookSearch");
        auto* contents = child<QTreeWidget>(&handbook, "handbookContents");
        search->setText(QStringLiteral("GELINGENSBEDINGUNG stolperstein"));
        const QStringList found = handbook.handbook().find(search->text());
        QVERIFY(found.contains(QStringLiteral("glossary")));
        QVERIFY(found.contains(QStringLiteral("transfer")));
        QVERIFY(!found.contains(QStringLiteral("series")));
        QCOMPARE(handbook.shownPage(), found.first());
        QVERIFY(!handbook.findChild<ui::HandbookView*>()->extraSelections().isEmpty());
        QCOMPARE(contents->currentItem()->text(0), handbook.handbook().page(found.first())->title);
        search->setText(QStringLiteral("quetschkommode"));
        QCOMPARE(contents->topLevelItemCount(), 0);
        QVERIFY(child<QWidget>(&handbook, "handbookNothing")->isVisible());
        search->clear();
        QCOMPARE(contents->topLevelItemCount(), handbook.handbook().chapters().size());
        // Umlauts and capitals do not matter.
        QCOMPARE(
            handbook.handbook().find(QStringLiteral("ubergabe")), handbook.handbook().find(QStringLiteral("Übergabe")));
        QVERIFY(handbook.handbook().find(QStringLiteral("ruckgangig")).contains(QStringLiteral("history")));
    }

    void theViewerOpensNothingButOwnPictures()
    {
        QTemporaryDir folder;
        const QString secret = folder.filePath(QStringLiteral("secret.png"));
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(secret));
        ui::HandbookView view;
        const QList<QUrl> others{QUrl::fromLocalFile(secret), QUrl(secret),
            QUrl(QStringLiteral("http://example.org/a.png")), QUrl(QStringLiteral("../pictures/series.png")),
            QUrl(QStringLiteral("qrc:/icons/16/start.svg")), QUrl(QStringLiteral(":/handbook/pictures/series.png")),
            QUrl(QStringLiteral("data:image/png;base64,AAAA")), QUrl(QStringLiteral("SERIES.PNG")), QUrl()};
        for (const QUrl& other : others) {
            for (const int type : {QTextDocument::ImageResource, QTextDocument::HtmlResource,
                     QTextDocument::StyleSheetResource, QTextDocument::MarkdownResource})
                QVERIFY2(!view.loadResource(type, other).isValid(), qPrintable(other.toString()));
        }
        QVERIFY(!view.loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("series.png"))).isValid());
        view.show(ui::parseHandbookPage(QStringLiteral("x"), QStringLiteral("# Titel\n\nText")));
        const QString before = view.toPlainText();
        view.setSource(QUrl::fromLocalFile(secret));
        QCOMPARE(view.toPlainText(), before);
        // A click on an address of somebody else's leads nowhere.
        QSignalSpy wanted(&view, &ui::HandbookView::pageWanted);
        for (const QUrl& other : others)
            Q_EMIT view.anchorClicked(other);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(view.toPlainText(), before);
    }

    void hostileNamesAndTextAreHarmless()
    {
        ui::HandbookWindow handbook(ui::Handbook::load());
        for (const char* name : {"", "../../etc/passwd", "file:///etc/passwd", "series/../rules", "SERIES", "<b>",
                 "a b", "contents.md", "contents", ":/handbook/series"}) {
            QVERIFY2(!handbook.handbook().page(QString::fromLatin1(name)), name);
            handbook.showPage(QString::fromLatin1(name));
            QCOMPARE(handbook.shownPage(), QString::fromUtf16(ui::firstHandbookPage));
        }
        // Marks without an end, tables without a shape, HTML: plain words and a complaint, never more.
        QStringList complaints;
        const ui::HandbookPage page = ui::parseHandbookPage(QStringLiteral("x"),
            QStringLiteral(
                "# T\n# T2\n\n<img src=\"file:///etc/passwd\"> **offen\n\n[x](http://a) [[F1\n\n| a | b |\n|---|---|\n"
                "| <script> |\n| 1 | 2 | 3 |\n![bild](../x.png)\n![](y.png)\n|---|\n"),
            &complaints);
        QVERIFY(complaints.size() >= 7);
        ui::HandbookView view;
        view.show(page);
        QVERIFY(view.toPlainText().contains(QStringLiteral("<img src=\"file:///etc/passwd\">")));
        QVERIFY(view.toPlainText().contains(QStringLiteral("<script>")));
        for (const ui::HandbookSpan& span : page.allSpans())
            QVERIFY(span.kind != ui::HandbookSpan::Kind::Link);
    }

    void followsLookAndScale()
    {
        ui::HandbookWindow handbook(ui::Handbook::load());
        handbook.resize(900, 640);
        handbook.show();
        handbook.showPage(QStringLiteral("rules"));
        auto* view = handbook.findChild<ui::HandbookView*>();
        const auto inkOf = [view] {
            return view->document()->begin().begin().fragment().charFormat().foreground().color();
        };
        const auto sizeOf = [view] {
            return view->document()->begin().begin().fragment().charFormat().font().pixelSize();
        };
        QCOMPARE(inkOf(), ui::tokensOf(ui::Scheme::Light).text);
        const int size = sizeOf();
        ui::applyLook({ui::Scheme::Dark, 2.0});
        QTRY_COMPARE(inkOf(), ui::tokensOf(ui::Scheme::Dark).text);
        QCOMPARE(sizeOf(), 2 * size);
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        ui::applyLook({ui::Scheme::Light, 1.0});
        QCOMPARE(view->accessibleName(), handbook.handbook().page(QStringLiteral("rules"))->title);
    }

    void helpStandsInTheFrame()
    {
        const auto window = newWindow();
        auto* button = child<QPushButton>(window.get(), "help");
        QVERIFY(button && button->menu());
        QCOMPARE(button->menu()->actions().size(), 2);
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!shownHandbook()); // nothing is made before it is asked for
        button->menu()->actions().first()->trigger();
        QVERIFY(shownHandbook());
    }
};

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
