// The form of every record kind: it is built, it keeps what it is given, it can be walked and read.
#include "core/wording/language.h"
#include "tests/ui/recorddice.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/recordform.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"

using namespace core;
using namespace ui;
using test::Bench;
using test::Dice;
using test::FilledBook;
using test::part;
using test::text;
using test::type;

namespace {

bool isShown(const FieldInfo& field)
{
    return field.type != FieldType::Order && !field.has(FieldFlag::Owner);
}

QWidget* control(const RecordForm& form, const FieldInfo& field)
{
    return form.findChild<QWidget*>(field.name());
}

/** What Tab goes through, in its order, as long as it is in the form and in sight. */
QWidgetList tabStops(const RecordForm& form)
{
    QWidgetList stops;
    QWidget* widget = form.window()->nextInFocusChain();
    for (; widget != form.window(); widget = widget->nextInFocusChain()) {
        const bool stopsHere = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (stopsHere && form.isAncestorOf(widget) && widget->isVisible())
            stops.append(widget);
    }
    return stops;
}

} // namespace

class TestRecordForm : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledBook> m_book;

    static void everyKind()
    {
        QTest::addColumn<QString>("kind");
        for (const EntityInfo* entity : allEntities())
            QTest::newRow(entity->key) << QString(entity->name());
    }
    /** Bench takes the form. */
    RecordForm* formOf(const char* kind) { return new RecordForm(**m_book, *findEntity(text(kind))); }
    static qsizetype fieldOf(const char* kind, const char* key) { return findEntity(text(kind))->indexOf(text(key)); }
    Record stored(RecordId id) { return (*m_book)->store().get(id).value(); }

private Q_SLOTS:
    void initTestCase() { m_book = std::make_unique<FilledBook>(); }
    void cleanupTestCase() { m_book.reset(); }
    void init()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        speak(QLocale::German);
    }

    void everyFieldOfEveryKindIsThere_data() { everyKind(); }
    void everyFieldOfEveryKindIsThere()
    {
        QFETCH(QString, kind);
        const EntityInfo& entity = *findEntity(kind);
        RecordForm form(**m_book, entity);
        const Record blank = entity.blank();
        for (qsizetype i = 0; i < qsizetype(entity.fields.size()); ++i) {
            const FieldInfo& field = entity.fields[size_t(i)];
            QWidget* const editor = control(form, field);
            QVERIFY2(bool(editor) == isShown(field), field.key);
            if (!editor)
                continue;
            QVERIFY2(!editor->accessibleName().isEmpty(), field.key);
            QCOMPARE(editor->accessibleName().toLower(), spokenLabels().of(field.label).toLower());
            const bool must = field.has(FieldFlag::Required) && isEmpty(blank.at(i));
            QCOMPARE(!editor->accessibleDescription().isEmpty(), must);
            if (field.type == FieldType::Flag)
                continue;
            QLabel* label = nullptr;
            const QList<QLabel*> labels = form.findChildren<QLabel*>();
            for (QLabel* each : labels) {
                if (each->buddy() == editor)
                    label = each;
            }
            QVERIFY2(label, field.key);
            QCOMPARE(label->text().endsWith(text(" *")), must);
        }
        const QList<QLabel*> labels = form.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void recordsComeBackAsTheyWereLoaded_data() { everyKind(); }
    void recordsComeBackAsTheyWereLoaded()
    {
        QFETCH(QString, kind);
        const EntityInfo& entity = *findEntity(kind);
        RecordForm form(**m_book, entity);
        QSignalSpy left(&form, &RecordForm::fieldLeft);
        Dice dice(*m_book, qHash(kind, 7) & 0xFFFF);
        for (int round = 0; round < 40; ++round) {
            const Record record = dice.record(entity);
            form.load(record);
            QCOMPARE(form.value(), record);
            form.leave();
            QVERIFY(form.touched().isEmpty());
        }
        QCOMPARE(left.count(), 0);
    }

    /** The same, read from what the editors show instead of from what they remember. */
    void whatIsShownMeansWhatIsStored_data() { everyKind(); }
    void whatIsShownMeansWhatIsStored()
    {
        QFETCH(QString, kind);
        const EntityInfo& entity = *findEntity(kind);
        auto* const form = new RecordForm(**m_book, entity);
        Bench bench(form);
        Dice dice(*m_book, 11);
        const Record record = dice.record(entity);
        form->load(record);
        for (qsizetype i = 0; i < qsizetype(entity.fields.size()); ++i) {
            const FieldInfo& field = entity.fields[size_t(i)];
            auto* const line = qobject_cast<QLineEdit*>(control(*form, field));
            auto* const box = qobject_cast<QPlainTextEdit*>(control(*form, field));
            const bool isExact = field.type != FieldType::Real; // shown with 15 digits
            if (!isExact || field.isSet() || !(line || box) || field.type == FieldType::Reference)
                continue;
            QWidget* const editor = control(*form, field);
            editor->setFocus();
            QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
            test::press(editor, text("x"));
            QTest::keyClick(editor, Qt::Key_Backspace);
            QCOMPARE(form->touched(), QList<qsizetype>{i});
            QVERIFY2(form->value() == record, field.key);
            bench.goOn();
            QVERIFY2(form->touched().isEmpty(), field.key); // it is what was loaded
        }
    }

    void tabGoesInReadingOrder_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("width");
        for (const EntityInfo* entity : allEntities()) {
            QTest::addRow("%s two columns", entity->key) << QString(entity->name()) << 1000;
            QTest::addRow("%s one column", entity->key) << QString(entity->name()) << 400;
        }
    }
    void tabGoesInReadingOrder()
    {
        QFETCH(QString, kind);
        QFETCH(int, width);
        const EntityInfo& entity = *findEntity(kind);
        auto* const form = new RecordForm(**m_book, entity);
        Dice dice(*m_book, 3);
        form->load(dice.record(entity));
        Bench bench(form, {width, 6000});
        QCoreApplication::processEvents();
        const QWidgetList stops = tabStops(*form);
        QVERIFY(stops.size() >= 2);
        QPoint before(-1, -1);
        for (const QWidget* stop : stops) {
            const QWidget* row = stop;
            while (!qobject_cast<const FieldRow*>(row))
                row = row->parentWidget();
            const QPoint at = row->mapTo(form, QPoint());
            // A check box beside a field begins lower than it, in the same line.
            const bool sameLine = at.x() > before.x() && at.y() < before.y() + 60 && at.y() > before.y() - 60;
            QVERIFY2(at == before || sameLine || at.y() > before.y(), qPrintable(stop->objectName()));
            before = at;
        }
        stops.first()->setFocus(Qt::TabFocusReason);
        for (qsizetype i = 1; i < stops.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), stops.at(i));
        }
    }

    void fieldsStandInOneOrTwoColumns()
    {
        RecordForm* const form = formOf("municipality");
        Bench bench(form, {900, 1500});
        const auto row = [&](const char* key) {
            QWidget* around = part(*form, key);
            while (!qobject_cast<FieldRow*>(around))
                around = around->parentWidget();
            return QRect(around->mapTo(form, QPoint()), around->size());
        };
        QCOMPARE(row("name").top(), row("short_name").top());
        QVERIFY(row("note").width() > row("name").width() * 2);
        bench.resize(480, 2500);
        QTRY_VERIFY(row("short_name").top() > row("name").bottom());
        QCOMPARE(row("note").width(), row("name").width());
        bench.resize(900, 1500);
        applyLook({.scheme = Scheme::Light, .textScale = 2.0});
        QTRY_VERIFY(row("short_name").top() > row("name").bottom());
        const QList<PlainLabel*> labels = form->findChildren<PlainLabel*>();
        for (const PlainLabel* label : labels) {
            if (label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void whatIsLeftWithAnotherValueIsTold()
    {
        RecordForm* const form = formOf("municipality");
        Bench bench(form);
        form->load(stored(m_book->olpe));
        QSignalSpy left(form, &RecordForm::fieldLeft);
        type(part(*form, "name"), text("Kreis Olpe")); // what it was
        bench.goOn();
        QCOMPARE(left.count(), 0);
        type(part(*form, "name"), text("  Kreis  Olpe (Sauerland) "));
        bench.goOn();
        QCOMPARE(left.count(), 1);
        QCOMPARE(left.first().first().value<qsizetype>(), fieldOf("municipality", "name"));
        QCOMPARE(form->value().text(QLatin1StringView("name")), text("Kreis  Olpe (Sauerland)"));
        QCOMPARE(form->value().text(QLatin1StringView("short_name")), text("Olpe"));
    }

    void whatCannotBeReadStaysWithItsReason()
    {
        RecordForm* const form = formOf("municipality");
        Bench bench(form);
        form->load(stored(m_book->olpe));
        QSignalSpy left(form, &RecordForm::fieldLeft);
        auto* const population = part<QLineEdit>(*form, "population");
        type(population, text("viele"));
        bench.goOn();
        QCOMPARE(left.count(), 0);
        QCOMPARE(population->text(), text("viele"));
        QCOMPARE(form->value(), stored(m_book->olpe));
        const auto* const words = part<QLabel>(*form, "population.words");
        QVERIFY(words->isVisible() && !words->text().isEmpty());
        QVERIFY(population->accessibleDescription().contains(words->text()));
        // Reloaded, also with other values, it is still there.
        Record other = stored(m_book->olpe);
        other.set(QLatin1StringView("seat"), text("Olpe"));
        form->load(other);
        QCOMPARE(population->text(), text("viele"));
        QVERIFY(words->isVisible());
        QCOMPARE(part<QLineEdit>(*form, "seat")->text(), text("Olpe"));
        type(population, text("1"));
        QVERIFY(!words->isVisible());
        QVERIFY(population->accessibleDescription().isEmpty());
    }

    void aRequiredFieldIsNotLeftEmpty()
    {
        RecordForm* const form = formOf("municipality");
        Bench bench(form);
        form->load(stored(m_book->olpe));
        QSignalSpy left(form, &RecordForm::fieldLeft);
        type(part(*form, "name"), QString());
        bench.goOn();
        QCOMPARE(left.count(), 0);
        QVERIFY(part(*form, "name.words")->isVisible());
        type(part(*form, "short_name"), QString());
        bench.goOn();
        QCOMPARE(left.count(), 1);
    }

    void errorsOfOthersAreShownBesideTheField()
    {
        RecordForm* const form = formOf("municipality");
        Bench bench(form);
        form->load(stored(m_book->olpe));
        auto* const seat = part<QLineEdit>(*form, "seat");
        form->setFieldError(fieldOf("municipality", "seat"), {ErrorKind::DiskFull, {}, {}});
        QVERIFY(part(*form, "seat.words")->isVisible());
        QVERIFY(!seat->accessibleDescription().isEmpty());
        QTest::keyClicks(seat, text("D"));
        QVERIFY(!part(*form, "seat.words")->isVisible());
        QVERIFY(seat->accessibleDescription().isEmpty());
    }

    void whatIsBeingTypedOutlivesARefresh()
    {
        RecordForm* const form = formOf("municipality");
        Bench bench(form);
        form->load(stored(m_book->olpe));
        auto* const name = part<QLineEdit>(*form, "name");
        type(name, text("Kreis Ol"));
        name->setCursorPosition(3);
        Record other = stored(m_book->olpe);
        other.set(QLatin1StringView("name"), text("anders"));
        other.set(QLatin1StringView("seat"), text("Olpe"));
        form->load(other);
        QCOMPARE(name->text(), text("Kreis Ol"));
        QCOMPARE(name->cursorPosition(), 3);
        QCOMPARE(part<QLineEdit>(*form, "seat")->text(), text("Olpe"));
        QSignalSpy left(form, &RecordForm::fieldLeft);
        bench.goOn();
        QCOMPARE(left.count(), 1);
        form->load(form->value()); // saved
        QVERIFY(form->touched().isEmpty());
        type(name, text("verworfen"));
        form->load(stored(m_book->soest)); // another record
        QCOMPARE(name->text(), text("Kreis Soest"));
        QVERIFY(form->touched().isEmpty());
    }

    void aRefreshLeavesTheCursorWhereItIs()
    {
        RecordForm* const form = formOf("municipality");
        Bench bench(form);
        form->load(stored(m_book->olpe));
        auto* const name = part<QLineEdit>(*form, "name");
        name->setFocus();
        name->setSelection(2, 3);
        form->load(stored(m_book->olpe));
        QCOMPARE(name->selectedText(), text("eis"));
    }

    void hiddenFieldsTakeTheirSectionAlong()
    {
        RecordForm* const form = formOf("municipality");
        Bench bench(form);
        form->setHiddenFields({text("population"), text("population_date"), text("area_km2"), text("name")});
        QVERIFY(!part(*form, "name")->isVisible());
        QVERIFY(!part(*form, "population")->isVisible());
        QVERIFY(part(*form, "seat")->isVisible());
        int cards = 0;
        const QList<Card*> all = form->findChildren<Card*>();
        for (const Card* card : all)
            cards += card->isVisible() ? 1 : 0;
        QCOMPARE(cards, all.size() - 1);
        form->setHiddenFields({});
        QVERIFY(part(*form, "population")->isVisible());
    }

    void aFieldIsBroughtIntoSight()
    {
        RecordForm* const form = formOf("series");
        auto* const area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setWidget(form);
        Bench bench(area, {700, 500});
        form->focusField(text("result_summary"));
        QWidget* const field = part(*form, "result_summary");
        QVERIFY(field->hasFocus());
        QVERIFY(area->rect().contains(QRect(field->mapTo(area, QPoint()), field->size())));
        form->focusField(text("no_such_field"));
        QVERIFY(field->hasFocus());
    }

    void readOnlyShowsAndChangesNothing_data() { everyKind(); }
    void readOnlyShowsAndChangesNothing()
    {
        QFETCH(QString, kind);
        const EntityInfo& entity = *findEntity(kind);
        auto* const form = new RecordForm(**m_book, entity);
        Bench bench(form);
        Dice dice(*m_book, 5);
        const Record record = dice.record(entity);
        form->load(record);
        form->setReadOnly(true);
        QVERIFY(!part(*form, "requiredLegend")->isVisible());
        const QWidgetList stops = tabStops(*form);
        for (QWidget* stop : stops) {
            QVERIFY2(stop->isEnabled(), qPrintable(stop->objectName()));
            if (!stop->objectName().contains(u'.'))
                QVERIFY2(!stop->accessibleDescription().isEmpty(), qPrintable(stop->objectName()));
            if (qobject_cast<QPushButton*>(stop))
                continue;
            stop->setFocus();
            QTest::keyClicks(stop, text("x "));
            QTest::keyClick(stop, Qt::Key_Down);
            QTest::keyClick(stop, Qt::Key_Delete);
            QTest::keyClick(stop, Qt::Key_Return);
        }
        bench.goOn();
        QVERIFY(form->touched().isEmpty());
        QCOMPARE(form->value(), record);
    }

    void nothingInTheFormsReadsMarkup()
    {
        QDirIterator files(text(WB_SOURCE_DIR "/ui/forms"), {text("*.cpp"), text("*.h")});
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray source = file.readAll();
            for (const char* forbidden : {"setHtml", "RichText", "AutoText", "MarkdownText", "QTextEdit>", "openUrl"})
                QVERIFY2(!source.contains(forbidden), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 20);
    }
};

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
