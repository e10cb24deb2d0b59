// Draws the forms of a municipality, a series and a session inside the frame, and the dialog for a new series, at 100 %
// and 200 % text, to bin/pictures: to be looked at, and held to what may never happen here.
#include "core/wording/language.h"
#include "tests/ui/formbench.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordeditor.h"
#include "ui/forms/recordform.h"
#include "ui/forms/recordpicker.h"
#include "ui/frame/frame.h"
#include "ui/frame/page.h"
#include "ui/look/pagehead.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

using namespace core;
using namespace ui;
using test::TestBook;
using test::text;

namespace {

struct Sample {
    TestBook book;
    RecordId municipality;
    RecordId series;
    RecordId session;
    RecordId region;
    RecordId format;

    Sample()
    {
        const RecordId agency = book.add("agency",
            {{text("name"), text("Transferagentur Nordrhein-Westfalen")},
                {text("short_name"), text("Transferagentur NRW")}, {text("is_own"), true}});
        const RecordId lange =
            book.add("person", {{text("last_name"), text("Lange")}, {text("first_name"), text("Vera")}});
        const RecordId staff = book.add(
            "staff", {{text("agency"), agency}, {text("role"), text("Transfermanagerin")}, {text("person"), lange}});
        QStringList members;
        for (const char* name :
            {"Kreis Olpe", "Kreis Soest", "Hochsauerlandkreis", "Märkischer Kreis", "Kreis Siegen-Wittgenstein"}) {
            members.append(
                book.add("municipality", {{text("name"), text(name)}, {text("state"), text("NW")}}).toText());
        }
        members.sort();
        region = book.add("region", {{text("name"), text("Südwestfalen")}, {text("members"), members}});
        municipality = book.add("municipality",
            {{text("name"), text("Kreis Lippe")}, {text("short_name"), text("Lippe")},
                {text("official_kind"), text("Kreis")}, {text("ags"), text("05766")},
                {text("ars"), text("057660000000")}, {text("nuts3"), text("DEA45")}, {text("state"), text("NW")},
                {text("district"), text("Detmold")}, {text("seat"), text("Detmold")},
                {text("population"), qint64(347514)}, {text("population_date"), QDate(2022, 12, 31)},
                {text("area_km2"), 1246.22}, {text("head_title"), text("Landrat")},
                {text("head_name"), text("Dr. A. Lehmann")}, {text("dkbm_stage"), text("extending")},
                {text("education_office"), text("Eigenbetrieb Schulen, Bildungsbüro")},
                {text("responsible_staff"), staff}, {text("address"), text("Felix-Fechenbach-Straße 5\n32756 Detmold")},
                {text("website"), text("https://www.kreis-lippe.de")}});
        format = book.add("format",
            {{text("name"), text("Entwicklungswerkstatt")}, {text("team_min"), qint64(2)},
                {text("team_max"), qint64(4)}, {text("requires_agreement"), true},
                {text("continuity_expected"), true}});
        series = book.add("series",
            {{text("title"), text("Ganztag in Südwestfalen")}, {text("number"), text("EW-2023-02")},
                {text("format"), format}, {text("agency"), agency}, {text("state"), text("draft")},
                {text("region"), region},
                {text("background"),
                    text("Ab 2026 haben Kinder im Grundschulalter einen Anspruch auf ganztägige Bildung und "
                         "Betreuung. Die vier Kreise der Region stehen vor ähnlichen Fragen: Wie lassen sich "
                         "Schulträger, Jugendhilfe und freie Träger an einen Tisch bringen, und wer "
                         "verantwortet die Qualität?\n\nDie Werkstatt begleitet die Teams an zwei Terminen.")},
                {text("aims"), text("Zuständigkeiten klären\nBedarfsplanung abstimmen")},
                {text("registration_opens"), FuzzyDate::season(2023, FuzzyDate::Season::Spring)},
                {text("registration_closes"), FuzzyDate::day(QDate(2023, 5, 12))},
                {text("organization_contact"), staff}});
        session = book.add("session",
            {{text("series"), series}, {text("date"), FuzzyDate::month(2023, 9).asTentative()},
                {text("start_time"), QTime(9, 30)}, {text("end_time"), QTime(16, 0)},
                {text("host_municipality"), RecordId::fromText(members.first())},
                {text("venue_name"), text("Kreishaus")}, {text("venue_city"), text("Meschede")},
                {text("venue_address"), text("Steinstraße 27\n59872 Meschede")},
                {text("goals"), text("Stand der Teams\nKollegiale Beratung")}});
    }
};

QImage draw(QWidget& window, const QString& name)
{
    window.show();
    QTest::qWait(30);
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QDir dir(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    dir.mkpath(QStringLiteral("."));
    image.save(dir.filePath(QStringLiteral("form-") + name + QStringLiteral(".png")));
    return image;
}

} // namespace

class TestFormPictures : public QObject {
    Q_OBJECT

    std::unique_ptr<Sample> m_sample;

    QWidget* page(const EntityInfo& kind, RecordId id)
    {
        auto* const page = new Page(m_sample->book->store().titleOf(id).value(), Page::Body::Scrolling);
        auto* const editor = new RecordEditor(*m_sample->book, kind);
        if (!editor->open(id))
            qFatal("the sample is not there");
        page->body()->addWidget(editor);
        page->body()->addStretch(1);
        return page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        speak(QLocale::German);
        m_sample = std::make_unique<Sample>();
    }
    void cleanupTestCase() { m_sample.reset(); }

    void formsAreAtHomeInTheFrame_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("scheme");
        for (const char* kind : {"municipality", "series", "session", "region"}) {
            QTest::addRow("%s", kind) << text(kind) << 1.0 << int(Scheme::Light);
            QTest::addRow("%s-200", kind) << text(kind) << 2.0 << int(Scheme::Light);
        }
        QTest::newRow("municipality-dark") << text("municipality") << 1.0 << int(Scheme::Dark);
    }
    void formsAreAtHomeInTheFrame()
    {
        QFETCH(QString, kind);
        QFETCH(double, scale);
        QFETCH(int, scheme);
        applyLook({.scheme = Scheme(scheme), .textScale = scale});
        const EntityInfo& entity = *findEntity(kind);
        const RecordId id = kind == text("municipality") ? m_sample->municipality
            : kind == text("series")                     ? m_sample->series
            : kind == text("session")                    ? m_sample->session
                                                         : m_sample->region;
        Frame frame;
        frame.addPage({kind, text("Seite"), text("series"), RailEntry::Group::Upper}, [&] { return page(entity, id); });
        frame.goTo({kind, {}});
        frame.resize(1280, 800);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        draw(frame, tag);
        auto* const scroll = frame.findChild<QScrollArea*>(text("pageScroll"));
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0); // nothing is cut off at the right
        const QList<QWidget*> all = frame.findChild<RecordForm*>()->findChildren<QWidget*>();
        for (const QWidget* widget : all) {
            if (widget->isVisible() && widget->parentWidget()->layout())
                QVERIFY2(widget->width() <= widget->parentWidget()->width(), qPrintable(widget->objectName()));
        }
        // The whole form, however long.
        QWidget* const form = scroll->widget();
        form->setParent(nullptr);
        form->resize(1280 - 168, form->heightForWidth(1280 - 168));
        draw(*form, tag + text("-whole"));
        delete form;
    }

    void troubleAndReadingAreDrawn()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        auto* const editor = new RecordEditor(*m_sample->book, *findEntity(u"municipality"));
        QVERIFY(editor->open(m_sample->municipality));
        test::Bench bench(editor, {1000, 1500});
        test::type(test::part(*editor, "population"), text("viele"));
        test::type(test::part(*editor, "name"), QString());
        test::type(test::part(*editor, "head_title"), QString(490, u'x'));
        test::type(test::part(*editor, "responsible_staff"), text("Atlantis"));
        test::type(test::part(*editor, "parent"), text("kreis"));
        draw(*test::part<RecordPicker>(*editor, "parent")->list(), text("list"));
        test::part<RecordPicker>(*editor, "parent")->list()->hide();
        draw(bench, text("trouble"));
        QVERIFY(editor->open(m_sample->municipality));
        editor->form()->setReadOnly(true);
        draw(bench, text("readonly"));
        auto* const region = new RecordEditor(*m_sample->book, *findEntity(u"region"));
        QVERIFY(region->open(m_sample->region));
        region->form()->setReadOnly(true);
        test::Bench other(region, {600, 400});
        draw(other, text("region-readonly"));
        auto* const agency = new RecordForm(*m_sample->book, *findEntity(u"agency"));
        test::Bench third(agency, {800, 1300});
        draw(third, text("agency"));
    }

    void theDialogIsDrawn_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("new-series") << 1.0;
        QTest::newRow("new-series-200") << 2.0;
    }
    void theDialogIsDrawn()
    {
        QFETCH(double, scale);
        applyLook({.scheme = Scheme::Light, .textScale = scale});
        NewRecordDialog dialog(*m_sample->book, *findEntity(u"series"));
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* const title = dialog.findChild<QLineEdit*>(text("title"));
        dialog.accept();
        const QImage image = draw(dialog, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(image.width() <= dialog.screen()->availableSize().width());
        QVERIFY(title->hasFocus()); // it is empty and must not be
        dialog.reject();
    }
};

QTEST_MAIN(TestFormPictures)
#include "tst_formpictures.moc"
