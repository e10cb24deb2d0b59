// Draws the frame with the contents of two drafts (a series with its teams, and the start page), in every scheme and
// at 200 % text, to bin/pictures: to be looked at, and held to a few colours and measures of the drafts here.
#include "ui/frame/frame.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/page.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/look/banner.h"
#include "ui/look/card.h"
#include "ui/look/emptystate.h"
#include "ui/look/pagehead.h"
#include "ui/look/pill.h"
#include "ui/look/sectionhead.h"
#include "ui/look/segmented.h"
#include "ui/look/stateline.h"
#include "ui/look/style.h"
#include "ui/look/tabstrip.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui;
using namespace std::chrono_literals;

namespace {

using State = std::pair<Tone, QString>;

QLabel* small(const QString& text)
{
    auto* const label = new PlainLabel(text, TextSize::Small);
    label->setInk(Ink::Quiet);
    label->setWordWrap(true);
    return label;
}

Card* teamCard(const QString& name, const QString& size, const QList<State>& states)
{
    auto* const card = new Card;
    card->setAccessibleName(name);
    auto* const row = new QHBoxLayout;
    auto* const title = new PlainLabel(name);
    title->setBold(true);
    title->setElided(true);
    row->addWidget(title);
    row->addStretch(1);
    auto* const persons = new PlainLabel(size, TextSize::Small);
    persons->setInk(Ink::Quiet);
    row->addWidget(persons);
    card->body()->addLayout(row);
    for (const auto& [tone, words] : states)
        card->body()->addWidget(new StateLine(words, tone));
    return card;
}

QVBoxLayout* column(QHBoxLayout* board, const QString& title, const QString& facts, const QList<QWidget*>& cards)
{
    auto* const column = new QVBoxLayout;
    column->setSpacing(px(7));
    column->addWidget(new SectionHead(title, facts));
    for (QWidget* const card : cards)
        column->addWidget(card);
    column->addStretch(1);
    board->addLayout(column, 1);
    return column;
}

QWidget* seriesPage()
{
    auto* const page = new Page(QStringLiteral("Ganztag in Südwestfalen"), Page::Body::Scrolling);
    PageHead* const head = page->head();
    head->addPill(QStringLiteral("Anmeldung offen"), Tone::Accent);
    head->addPill(QStringLiteral("ausgebucht"), Tone::Caution);
    head->setFacts(
        QStringLiteral("Entwicklungswerkstatt · 2 Termine: 01.06. & 28.09.2023 · geschlossene Gruppe, 2–4 Personen je "
                       "Kommune · Vereinbarung vorausgesetzt · Plätze: 4 von 4 Teams, 13 von 16 Personen"));
    head->addAction(QStringLiteral("callForTeams"), QStringLiteral("Ausschreibung"));
    head->addAction(QStringLiteral("closeRegistration"), QStringLiteral("Anmeldung schließen …"), ButtonLook::Main);
    auto* const tabs = new TabStrip;
    for (const QString& word : {QStringLiteral("Überblick"), QStringLiteral("Termine"), QStringLiteral("Teams"),
             QStringLiteral("Ablauf"), QStringLiteral("Anwesenheit"), QStringLiteral("Ergebnisse"),
             QStringLiteral("Maßnahmen"), QStringLiteral("Rückmeldungen"), QStringLiteral("Dokumente")})
        tabs->addTab(word, word);
    tabs->setCurrent(QStringLiteral("Teams"));
    tabs->setTrailing(new Pill(QStringLiteral("2 Hinweise"), Tone::Caution));
    page->body()->addWidget(tabs);
    auto* const boardArea = new QScrollArea; // four columns do not fit beside each other at 200 %
    boardArea->setObjectName(QStringLiteral("board"));
    boardArea->setFrameShape(QFrame::NoFrame);
    boardArea->setWidgetResizable(true);
    auto* const boardContent = new QWidget;
    boardArea->setWidget(boardContent);
    auto* const board = new QHBoxLayout(boardContent);
    board->setContentsMargins(0, 0, 0, 0);
    board->setSpacing(px(14));
    column(board, QStringLiteral("Interessiert"), QStringLiteral("1"),
        {teamCard(QStringLiteral("Kreis Siegen-Wittgenstein"), QStringLiteral("2 Pers."),
            {{Tone::Caution, QStringLiteral("Vereinbarung in Vorbereitung")},
                {Tone::Good, QStringLiteral("Region Südwestfalen")}})});
    Card* const hagen = teamCard(QStringLiteral("Stadt Hagen"), QStringLiteral("3 Pers."),
        {{Tone::Bad, QStringLiteral("keine gültige Vereinbarung (V-01)")},
            {Tone::Caution, QStringLiteral("nicht in der Region (V-23)")}});
    auto* const begin = new QPushButton(QStringLiteral("Begleitung beginnen"));
    setButtonLook(begin, ButtonLook::Small);
    hagen->body()->addWidget(begin, 0, Qt::AlignLeft);
    column(board, QStringLiteral("Angemeldet"), QStringLiteral("1"), {hagen});
    column(board, QStringLiteral("Bestätigt"), QStringLiteral("4 von 4"),
        {teamCard(QStringLiteral("Kreis Olpe"), QStringLiteral("4 Pers."),
             {{Tone::Good, QStringLiteral("ZV-2022-003 bis 31.12.2024")}}),
            teamCard(QStringLiteral("Kreis Soest"), QStringLiteral("3 Pers."),
                {{Tone::Caution, QStringLiteral("ZV endet vor Termin 2 (V-01)")},
                    {Tone::Good, QStringLiteral("Leitung und Fachkraft")}}),
            teamCard(QStringLiteral("Hochsauerlandkreis"), QStringLiteral("3 Pers."),
                {{Tone::Good, QStringLiteral("ZV-2022-011 · gastgebend 28.09.")}}),
            teamCard(QStringLiteral("Märkischer Kreis"), QStringLiteral("3 Pers."),
                {{Tone::Good, QStringLiteral("ZV-2023-002")}})});
    Card* const unna = teamCard(QStringLiteral("Kreis Unna"), QStringLiteral("1. · 3 Pers."),
        {{Tone::Neutral, QStringLiteral("eingegangen 04.05., 09:12")}});
    unna->body()->addWidget(small(QStringLiteral("Rückt nach, sobald ein Team mit mindestens 3 Plätzen frei wird.")));
    auto* const proposal = new Card;
    proposal->setTone(Tone::Accent);
    auto* const word = new PlainLabel(QStringLiteral("Vorschlag"), TextSize::Small);
    word->setBold(true);
    proposal->body()->addWidget(word);
    auto* const text = new PlainLabel(
        QStringLiteral("Sagt Olpe ab (4 Pers.), passt Unna (3). Niemand wird übersprungen."), TextSize::Small);
    text->setWordWrap(true);
    proposal->body()->addWidget(text);
    column(board, QStringLiteral("Warteliste"), QStringLiteral("1"), {unna, proposal});
    boardArea->setMinimumHeight(px(240));
    page->body()->addWidget(boardArea, 1);
    return page;
}

struct Due {
    QString when;
    Tone tone;
    QString kind;
    QString what;
    QString since;
};

QWidget* startPage()
{
    auto* const page = new Page(QStringLiteral("Guten Morgen"), Page::Body::Scrolling);
    page->head()->setFacts(QStringLiteral("Freitag, 22. September 2023 · 6 Dinge stehen an"));
    auto* const row = new QBoxLayout(px(100) > 150 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(px(16));
    auto* const due = new Card(QStringLiteral("Was ansteht"));
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    grid->setColumnStretch(2, 1);
    const QList<Due> lines{{QStringLiteral("heute"), Tone::Caution, QStringLiteral("Reihe"),
                               QStringLiteral("Ganztag in Südwestfalen, 2. Termin: Koffer ist beim Moderator"),
                               QStringLiteral("seit 3 Tagen")},
        {QStringLiteral("28.09."), Tone::Note, QStringLiteral("Termin"),
            QStringLiteral("Ganztag in Südwestfalen, 2. Termin in Meschede"), QStringLiteral("3 Teams ohne Maßnahme")},
        {QStringLiteral("überfällig"), Tone::Bad, QStringLiteral("Maßnahme"),
            QStringLiteral("Bedarfsplanung OGS abstimmen (Kreis Olpe)"), QStringLiteral("seit 12 Tagen")},
        {QStringLiteral("erledigt"), Tone::Good, QStringLiteral("Gespräch"),
            QStringLiteral("Stadt Leverkusen: jährliches Reflexionsgespräch"), QStringLiteral("zuletzt 08/2022")},
        {QStringLiteral("Oktober"), Tone::Neutral, QStringLiteral("Reihe"),
            QStringLiteral("Bildungsportal als Wegweiser: Termin konkretisieren"),
            QStringLiteral("„zweite Jahreshälfte“")}};
    for (const Due& line : lines) {
        const int at = grid->rowCount();
        auto* const kind = new PlainLabel(line.kind);
        kind->setInk(Ink::Quiet);
        auto* const what = new PlainLabel(line.what);
        what->setWordWrap(true);
        grid->addWidget(new Pill(line.when, line.tone), at, 0, Qt::AlignLeft);
        grid->addWidget(kind, at, 1);
        grid->addWidget(what, at, 2);
        grid->addWidget(small(line.since), at, 3, Qt::AlignRight);
    }
    due->body()->addLayout(grid);
    due->body()->addStretch(1);
    row->addWidget(due, 22);
    auto* const forms = new Card(QStringLiteral("Felder"));
    auto* const form = new QFormLayout;
    auto* const name = new QLineEdit(QStringLiteral("Kreis Olpe"));
    auto* const kind = new QComboBox;
    kind->addItems({QStringLiteral("Kreis"), QStringLiteral("kreisfreie Stadt")});
    auto* const teams = new QSpinBox;
    teams->setValue(4);
    auto* const waiting = new QCheckBox(QStringLiteral("Warteliste führen"));
    waiting->setChecked(true);
    auto* const open = new QRadioButton(QStringLiteral("offen"));
    open->setChecked(true);
    auto* const note = new QPlainTextEdit(QStringLiteral("Notiz"));
    note->setFixedHeight(px(48));
    auto* const off = new QLineEdit(QStringLiteral("nicht änderbar"));
    off->setEnabled(false);
    form->addRow(QStringLiteral("Name"), name);
    form->addRow(QStringLiteral("Art"), kind);
    form->addRow(QStringLiteral("Teams"), teams);
    form->addRow({}, waiting);
    form->addRow({}, open);
    form->addRow(QStringLiteral("Notiz"), note);
    form->addRow(QStringLiteral("AGS"), off);
    forms->body()->addLayout(form);
    row->addWidget(forms, 10);
    page->body()->addLayout(row);
    auto* const choice = new Segmented(QStringLiteral("Zeitraum"));
    for (const QString& word2 :
        {QStringLiteral("Alle 41"), QStringLiteral("Konflikte 2"), QStringLiteral("Zweifelhaft 1")})
        choice->addChoice(word2, word2);
    page->body()->addWidget(choice);
    auto* const banner = new Banner(Banner::Kind::Warning,
        QStringLiteral("28.09. und 29.09. – Ganztag in Südwestfalen und Herbstakademie haben dieselbe Moderation: A. "
                       "Berger. V-32"));
    banner->setAction(QStringLiteral("Termin verschieben …"));
    banner->setClosable(true);
    page->body()->addWidget(banner);
    page->body()->addWidget(new Banner(
        Banner::Kind::Error, QStringLiteral("Nicht gespeichert: Der Datenträger ist voll. Die Datei ist unversehrt.")));
    page->body()->addWidget(new Banner(Banner::Kind::Info, QStringLiteral("Koffer GANZTAG-2 ist bei A. Berger.")));
    page->body()->addWidget(new Banner(Banner::Kind::Done, QStringLiteral("41 Änderungen übernommen.")));
    auto* const table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Land"), QStringLiteral("Einwohner")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int i = 0; i < 9; ++i)
        table->setItem(i / 3, i % 3, new QTableWidgetItem(QStringLiteral("Zelle %1").arg(i)));
    table->selectRow(1);
    table->setFixedHeight(px(140));
    page->body()->addWidget(table);
    page->body()->addStretch(1);
    return page;
}

QWidget* emptyPage()
{
    auto* const page = new Page(QStringLiteral("Kommunen"));
    page->body()->addWidget(new EmptyState(QStringLiteral("municipalities"),
        QStringLiteral("Hier stehen die Kreise und Städte, mit denen die Agentur arbeitet."),
        QStringLiteral("Kommune anlegen")));
    return page;
}

std::unique_ptr<Frame> draftFrame(bool search)
{
    auto frame = std::make_unique<Frame>();
    using Group = RailEntry::Group;
    const auto add = [&frame](
                         const char* key, const QString& text, Group group, PageStack::Factory factory = emptyPage) {
        frame->addPage({QString::fromLatin1(key), text, QString::fromLatin1(key), group}, std::move(factory));
    };
    add("start", QStringLiteral("Start"), Group::Upper, startPage);
    add("calendar", QStringLiteral("Kalender"), Group::Upper);
    add("series", QStringLiteral("Reihen"), Group::Upper, seriesPage);
    add("municipalities", QStringLiteral("Kommunen"), Group::Upper);
    add("persons", QStringLiteral("Personen"), Group::Upper);
    add("agreements", QStringLiteral("Vereinbarungen"), Group::Upper);
    add("consultation", QStringLiteral("Begleitung"), Group::Upper);
    add("measures", QStringLiteral("Maßnahmen"), Group::Upper);
    add("transfer", QStringLiteral("Transfer"), Group::Upper);
    add("committees", QStringLiteral("Gremien"), Group::Upper);
    add("report", QStringLiteral("Auswertung"), Group::Upper);
    add("koffer", QStringLiteral("Koffer"), Group::Lower);
    add("settings", QStringLiteral("Einstellungen"), Group::Lower);
    frame->rail()->setBadge(QStringLiteral("measures"), 2);
    frame->rail()->setBadge(QStringLiteral("koffer"), 1);
    frame->topBar()->setAgency(QStringLiteral("Transferagentur NRW"));
    if (search)
        frame->enableSearch();
    frame->setUndoText(QStringLiteral("Team Olpe bestätigt"));
    frame->statusLine()->setBackupAge(2h);
    frame->statusLine()->setFileName(QStringLiteral("transferagentur-nrw.wbuch"));
    frame->statusLine()->setLanguage(QStringLiteral("Deutsch"));
    return frame;
}

QImage draw(Frame& frame, const char* page, const QSize& size, const QString& name)
{
    frame.goTo({QString::fromLatin1(page), {}});
    frame.resize(size);
    frame.show();
    QTest::qWait(20);
    const QImage image = frame.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QDir dir(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    dir.mkpath(QStringLiteral("."));
    image.save(dir.filePath(name + QStringLiteral(".png")));
    return image;
}

} // namespace

class TestDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFrameMeetsTheDrafts_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(Scheme::Light) << 1.0 << QSize(1280, 800);
        QTest::newRow("dark") << int(Scheme::Dark) << 1.0 << QSize(1280, 800);
        QTest::newRow("contrast") << int(Scheme::LightContrast) << 1.0 << QSize(1280, 800);
        QTest::newRow("darkcontrast") << int(Scheme::DarkContrast) << 1.0 << QSize(1280, 800);
        QTest::newRow("double") << int(Scheme::Light) << 2.0 << QSize(1280, 720);
    }
    void theFrameMeetsTheDrafts()
    {
        QFETCH(int, scheme);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        applyLook({.scheme = Scheme(scheme), .textScale = scale});
        const Tokens& t = tokens();
        const QString suffix = QString::fromLatin1(QTest::currentDataTag());
        const std::unique_ptr<Frame> frame = draftFrame(true);
        const QImage series = draw(*frame, "series", size, QStringLiteral("series-") + suffix);
        draw(*frame, "start", size, QStringLiteral("start-") + suffix);
        draw(*frame, "municipalities", size, QStringLiteral("empty-") + suffix);
        QCOMPARE(series.size(), size);
        QCOMPARE(QColor(series.pixel(3, 3)), t.surface);
        QCOMPARE(QColor(series.pixel(3, size.height() / 2)), t.surface);
        QCOMPARE(QColor(series.pixel(frame->rail()->width() + 4, frame->topBar()->height() + 4)), t.ground);
        QCOMPARE(QColor(series.pixel(frame->rail()->width() - 1, size.height() / 2)), t.line);
        if (scale == 1.0) {
            QCOMPARE(frame->rail()->width(), 168);
            QCOMPARE(frame->topBar()->height(), 44);
        }
    }

    void theKeyboardIsSeenInTheFrame()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        const std::unique_ptr<Frame> frame = draftFrame(true);
        draw(*frame, "series", {1280, 800}, QStringLiteral("plain"));
        QVERIFY(QTest::qWaitForWindowActive(frame.get()));
        QTest::keyClick(frame->focusWidget(), Qt::Key_Down);
        QTest::keyClick(frame->focusWidget(), Qt::Key_Up);
        const QImage onRail = draw(*frame, "series", {1280, 800}, QStringLiteral("keyboard-rail"));
        QCOMPARE(QColor(onRail.pixel(80, 121)), tokens().accent); // the ring around the present page
        auto* const main = frame->findChild<QPushButton*>(QStringLiteral("closeRegistration"));
        main->setFocus();
        const QImage onMain = draw(*frame, "series", {1280, 800}, QStringLiteral("keyboard-main"));
        const QPoint corner = main->mapTo(frame.get(), QPoint());
        QCOMPARE(QColor(onMain.pixel(corner + QPoint(40, 0))), tokens().accent);
        QCOMPARE(QColor(onMain.pixel(corner + QPoint(40, 3))), tokens().onAccent); // a ring inside the filling
    }

    void theBarLooksRightWithoutSearch()
    {
        applyLook({.scheme = Scheme::Light, .textScale = 1.0});
        const std::unique_ptr<Frame> frame = draftFrame(false);
        frame->setReadOnly(QStringLiteral("V. Lange"));
        draw(*frame, "series", {1280, 800}, QStringLiteral("nosearch-light"));
        QVERIFY(!frame->topBar()->searchField());
        const QWidget* const last = frame->topBar()->newButton();
        QCOMPARE(last->geometry().right() + 1, frame->width() - 20);
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
