#include "ui/window/mainwindow.h"

#include "core/model/entities/agency.h"
#include "core/model/overview/due.h"
#include "core/store/unsettled.h"
#include "core/support/whendone.h"
#include "core/wording/acttext.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/calendar/calendarpage.h"
#include "ui/desk/copyoffers.h"
#include "ui/desk/kofferdesk.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/frame/frame.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/pagestack.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/help/help.h"
#include "ui/look/banner.h"
#include "ui/look/windowsize.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/startpage.h"
#include "ui/search/searchbox.h"
#include "ui/series/interestdialog.h"
#include "ui/stage/stagewindow.h"
#include "ui/support/programsettings.h"
#include "ui/support/savingstate.h"
#include "ui/support/undoing.h"
#include "ui/window/backupkeeper.h"
#include "ui/window/draftoffers.h"
#include "ui/window/newmenu.h"
#include "ui/window/otherwriter.h"
#include "ui/window/rail.h"
#include "ui/window/readonlynote.h"
#include "ui/window/rescueoffer.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

const QString geometryKey = QStringLiteral("windowGeometry");

} // namespace

MainWindow::MainWindow(std::unique_ptr<Book> book, Prompts& prompts, QWidget* parent)
    : QMainWindow(parent)
    , m_book(std::move(book))
    , m_prompts(prompts)
    , m_draftsFound(m_book->drafts().value_or(QList<Draft>()))
    , m_backups(new BackupKeeper(*m_book, this))
    , m_undoing(new Undoing(*m_book, this))
    , m_otherWriter(new OtherWriter(*m_book, this))
{
    setWindowTitle(QFileInfo(m_book->path()).completeBaseName() + QStringLiteral(" – Werkstattbuch"));
    resizeWithin(*this, {1280, 800});
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    furnish();
    connect(m_otherWriter, &OtherWriter::holderChanged, this, &MainWindow::showHolder);
    connect(m_otherWriter, &OtherWriter::changedMuch, this, &MainWindow::furnish);
    connect(&SavingState::of(*m_book), &SavingState::changed, this, &MainWindow::showSaving);
    connect(m_book.get(), &Book::changed, this, &MainWindow::refreshFrame);
    connect(m_undoing, &Undoing::begun, this, [this](const Act& act) {
        say(int(Banner::Kind::Info), tr("Being taken back: %1").arg(actText(act.info)), tr("Cancel"),
            [this] { m_undoing->cancel(); });
    });
    connect(m_undoing, &Undoing::ended, this, &MainWindow::report);
    connect(m_backups, &BackupKeeper::stateChanged, this, &MainWindow::showBackups);
    connect(m_backups, &BackupKeeper::finished, this, &MainWindow::goOnClosing);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::refreshFrame);
    m_minute.start(60'000);
    // A machine that is shut down does not wait for a backup.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this, [this] { m_closesAnyway = true; }, Qt::DirectConnection);
    // After the first paint: writing waits for it, showing does not.
    QTimer::singleShot(std::chrono::milliseconds(300), this, &MainWindow::checkFile);
}

void MainWindow::furnish()
{
    const Place place = m_frame ? m_frame->place() : Place{QStringLiteral("start"), {}};
    const History history = m_frame ? m_frame->history() : History();
    if (QWidget* const typing = focusWidget())
        typing->clearFocus(); // an editor saves when it is left
    const std::optional<Error> trouble = m_rescue ? m_rescue->trouble() : std::nullopt;
    dismantle();
    m_frame = new Frame;
    m_frame->setHistory(history);
    m_banner = new Banner(Banner::Kind::Error, {});
    m_banner->hide();
    m_banner->setClosable(true);
    connect(m_banner, &Banner::actionRequested, this, [this] {
        if (m_bannerWork)
            m_bannerWork();
    });
    connect(m_banner, &Banner::closed, this, [this] { m_closing = m_closesAnyway = false; }); // thought better of it
    auto* const surface = new QWidget(this);
    auto* const layout = new QVBoxLayout(surface);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addNotes(layout, surface);
    layout->addWidget(m_frame, 1);
    setCentralWidget(surface);
    if (trouble)
        m_rescue->follow(*trouble);

    for (const RailPlace& each : railPlaces())
        addPage(each);
    connectFrame();
    new Help(*m_frame); // lives as long as the frame
    m_frame->statusLine()->setFileName(QFileInfo(m_book->path()).fileName());
    m_frame->statusLine()->setLanguage(
        spokenLanguage() == QLocale::German ? QStringLiteral("Deutsch") : QStringLiteral("English"));
    showHolder();
    showSaving();
    refreshFrame();
    m_frame->goTo(place);
}

void MainWindow::dismantle()
{
    m_frame = nullptr; // what goes with it still tells what became of what was typed
    delete takeCentralWidget();
}

void MainWindow::addNotes(QVBoxLayout* layout, QWidget* surface)
{
    auto* const readOnly = new ReadOnlyNote(*m_book, *m_otherWriter, surface);
    connect(readOnly, &ReadOnlyNote::reopenWanted, this, [this] { Q_EMIT reopenWanted(m_book->path()); });
    layout->addWidget(readOnly);
    m_rescue = new RescueOffer(*m_book, m_prompts, surface);
    layout->addWidget(m_rescue);
    layout->addWidget(m_banner);
    auto* const offers = new DraftOffers(*m_book, m_draftsFound, surface);
    connect(offers, &DraftOffers::recordWanted, this, &MainWindow::open);
    layout->addWidget(offers);
    auto* const copies = new CopyOffers(*m_book, surface);
    connect(copies, &CopyOffers::mergeWanted, this, &MainWindow::compare);
    layout->addWidget(copies);
}

void MainWindow::showHolder()
{
    if (!m_book->isReadOnly())
        return;
    const std::optional<LeaseHolder>& holder = m_otherWriter->holder();
    m_frame->setReadOnly(holder ? OtherWriter::nameOf(*holder) : QString());
}

void MainWindow::showSaving()
{
    if (!m_frame)
        return;
    m_frame->statusLine()->setSaving([this] {
        switch (SavingState::of(*m_book).state()) {
        case SavingState::State::Typed:
            return StatusLine::Saving::Typed;
        case SavingState::State::Running:
            return StatusLine::Saving::Running;
        case SavingState::State::Failed:
            return StatusLine::Saving::Failed;
        case SavingState::State::Saved:
            break;
        }
        return StatusLine::Saving::Saved;
    }());
}

void MainWindow::connectFrame()
{
    connect(m_frame, &Frame::placeChanged, this, [this](const Place& place) {
        if (KindPage* shown = page(place.page)) {
            shown->showRecord(RecordId::fromText(place.record));
            if (!place.section.isEmpty())
                shown->showSection(place.section);
        } else if (KofferDesk* desk = kofferDesk(); desk && place.page == QStringLiteral("koffer"))
            desk->showRecord(RecordId::fromText(place.record));
    });
    connect(m_frame, &Frame::undoRequested, m_undoing, &Undoing::undoNext);
    connect(m_frame, &Frame::redoRequested, m_undoing, &Undoing::redoNext);
    connect(m_frame, &Frame::newRequested, this, [this] {
        KindPage* const shown = page(m_frame->place().page);
        if (shown)
            return shown->newRecord();
        if (m_book->isReadOnly())
            return;
        const QPushButton* const button = m_frame->topBar()->newButton();
        QMenu* const menu = newMenu(this, [this](const EntityInfo& kind) {
            if (KindPage* const wanted = showKind(kind))
                wanted->newRecord();
        });
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    });
    auto* const search = new SearchBox(*m_book, m_frame->enableSearch(), m_frame); // lives as long as the frame
    connect(search, &SearchBox::chosen, this, &MainWindow::open);
    connect(m_frame, &Frame::placeChanged, search,
        [search](const Place& place) { search->noteOpened(RecordId::fromText(place.record)); });
}

MainWindow::~MainWindow()
{
    if (isVisible()) // not closed: another one comes in its place
        QSettings().setValue(geometryKey, saveGeometry());
    // Pages and backups look at the book until they are gone.
    StageWindow::closeAll(this);
    dismantle();
    delete m_backups;
    delete m_undoing;
    delete m_otherWriter;
}

void MainWindow::addPage(const RailPlace& place)
{
    m_kinds.insert(place.entry.key, place.kinds);
    m_frame->addPage(place.entry, [this, place] {
        const bool isOwn = place.kinds.isEmpty() || place.entry.key == QStringLiteral("koffer");
        return isOwn ? makeOwnPage(place.entry.key) : makeKindPage(place);
    });
}

QWidget* MainWindow::makeKindPage(const RailPlace& place)
{
    auto* made = new KindPage(*m_book, place.entry, place.kinds, m_prompts);
    connect(made, &KindPage::recordActivated, this, &MainWindow::open);
    // By value: what asked goes with the page it stands on.
    connect(made, &KindPage::placeActivated, this, [this](RecordId id, QString wanted) {
        open(id);
        if (KindPage* const shown = page(m_frame->place().page))
            shown->showPlace(wanted);
    });
    connect(made, &KindPage::sectionShown, m_frame, &Frame::noteSection);
    connect(made, &KindPage::listWanted, this, [this, place] { m_frame->goTo({place.entry.key, {}}); });
    if (place.entry.key == QStringLiteral("settings"))
        connect(made->addAction(QStringLiteral("program"), tr("Program …")), &QPushButton::clicked, this,
            &MainWindow::openSettings);
    if (place.entry.key == QStringLiteral("series")) {
        connect(made->addAction(QStringLiteral("proposeGroups"), tr("Propose groups …")), &QPushButton::clicked, this,
            [this, made] {
                auto* const dialog = new InterestDialog(*m_book, m_prompts, made);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &InterestDialog::recordActivated, this, &MainWindow::open);
                dialog->open();
            });
    }
    return made;
}

QWidget* MainWindow::makeOwnPage(const QString& key)
{
    if (key == QStringLiteral("koffer"))
        return makeKofferDesk();
    if (key == QStringLiteral("calendar")) {
        auto* calendar = new CalendarPage(*m_book, m_prompts);
        connect(calendar, &CalendarPage::recordActivated, this, &MainWindow::open);
        connect(calendar, &CalendarPage::kindWanted, this, [this](const EntityInfo& kind) { showKind(kind); });
        return calendar;
    }
    Q_ASSERT(key == QStringLiteral("start"));
    auto* made = new StartPage(*m_book, m_prompts);
    connect(made, &StartPage::recordActivated, this, &MainWindow::open);
    connect(made, &StartPage::kindWanted, this, [this](const EntityInfo& kind) { showKind(kind); });
    return made;
}

QWidget* MainWindow::makeKofferDesk()
{
    auto* const desk = new KofferDesk(*m_book, m_prompts);
    connect(desk, &KofferDesk::recordActivated, this, &MainWindow::open);
    connect(desk, &KofferDesk::placeActivated, this, [this](RecordId id, const QString&) { open(id); });
    connect(desk, &KofferDesk::registerWanted, this, [this] { m_frame->goTo({QStringLiteral("koffer"), {}}); });
    return desk;
}

KofferDesk* MainWindow::kofferDesk() const
{
    return qobject_cast<KofferDesk*>(m_frame->pages()->made(QStringLiteral("koffer")));
}

void MainWindow::compare(const QString& path)
{
    m_frame->goTo({QStringLiteral("koffer"), {}});
    if (KofferDesk* const desk = kofferDesk())
        desk->compare(path);
}

KindPage* MainWindow::showKind(const EntityInfo& kind)
{
    m_frame->goTo({pageOf(kind), {}});
    KindPage* const shown = page(m_frame->place().page);
    if (shown && m_kinds.value(m_frame->place().page).contains(&kind))
        shown->showKind(kind);
    return shown;
}

void MainWindow::countOnRail()
{
    const Result<DueCounts> counts = dueCounts(m_book->store(), m_book->clock().today());
    if (!counts)
        return;
    const auto count = [this](const char* key, qint64 number, const QString& meaning) {
        m_frame->rail()->setBadge(QString::fromLatin1(key), int(number), meaning);
    };
    count("measures", counts->overdueMeasures, tr("%n overdue", nullptr, int(counts->overdueMeasures)));
    const Result<QList<Mark>> marks = Unsettled(m_book->connection()).all();
    const int open = marks ? int(std::ranges::count(*marks, Mark::Kind::Conflict, &Mark::kind)) : 0;
    QStringList meaning;
    if (counts->koffersOut > 0)
        meaning.append(tr("%n out", "Koffer", int(counts->koffersOut)));
    if (open > 0)
        meaning.append(tr("%n conflict(s) open", nullptr, open));
    count("koffer", counts->koffersOut + open, meaning.join(QStringLiteral(", ")));
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(*m_book, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &MainWindow::refreshFrame);
    connect(
        dialog, &SettingsDialog::restoreRequested, this, [this] { chooseBackup(); }, Qt::QueuedConnection);
    // Queued: the dialog is to be gone before the page that opened it is made anew.
    connect(dialog, &QDialog::accepted, this, &MainWindow::followSettings, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::followSettings()
{
    const ProgramSettings settings = ProgramSettings::load();
    const QLocale::Language language = settings.language.value_or(languageOf(QLocale::system()));
    if (language == spokenLanguage() && settings.look == lookOptions())
        return;
    speak(language);
    applyLook(settings.look);
    furnish();
}

KindPage* MainWindow::page(const QString& key) const
{
    return qobject_cast<KindPage*>(m_frame->pages()->made(key));
}

QString MainWindow::pageOf(const EntityInfo& kind) const
{
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it) {
        if (it->contains(&kind))
            return it.key();
    }
    // A kind without a list of its own is shown where its owner is.
    const qsizetype owner = kind.ownerIndex();
    const QList<const EntityInfo*> owners =
        owner < 0 ? QList<const EntityInfo*>() : targetsOf(kind.fields[size_t(owner)]);
    return owners.isEmpty() ? m_frame->place().page : pageOf(*owners.first());
}

void MainWindow::open(RecordId id)
{
    const Result<std::optional<Record>> record = m_book->store().find(id);
    if (record && *record)
        m_frame->goTo({pageOf((*record)->entity()), id.toText()});
}

void MainWindow::report(const Result<Act>& act)
{
    const bool isTold = !act && act.error().kind != ErrorKind::Cancelled;
    m_banner->setVisible(isTold);
    if (isTold)
        say(int(Banner::Kind::Error), sentence(act.error()), {}, {});
}

void MainWindow::refreshFrame()
{
    const std::optional<Act> undo = m_book->nextUndo();
    const std::optional<Act> redo = m_book->nextRedo();
    m_frame->setUndoText(undo ? actText(undo->info) : QString());
    m_frame->setRedoText(redo ? actText(redo->info) : QString());
    const Result<QList<Record>> agencies = m_book->store().all(Agency::info());
    QString own;
    if (agencies) {
        for (const Record& agency : *agencies) {
            if (as<Agency>(agency).isOwn)
                own = m_book->store().titleOf(agency.id()).value_or(QString());
        }
    }
    m_frame->topBar()->setAgency(own);
    countOnRail();
    showBackups();
}

void MainWindow::showBackups()
{
    StatusLine* const line = m_frame->statusLine();
    line->setBackupRunning(m_backups->percent());
    line->setBackupFailure(m_backups->failure());
    const Result<std::optional<QDateTime>> last = m_book->lastBackup();
    std::optional<std::chrono::seconds> age;
    if (last && *last)
        age = std::chrono::seconds((*last)->secsTo(m_book->clock().now()));
    line->setBackupAge(age);
}

void MainWindow::say(int kind, const QString& message, const QString& action, const std::function<void()>& work)
{
    m_banner->setMessage(Banner::Kind(kind), message);
    m_banner->setAction(action);
    m_bannerWork = work;
    m_banner->show();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (QWidget* const typing = focusWidget())
        typing->clearFocus(); // an editor saves when it is left
    KofferDesk* const desk = kofferDesk();
    if (m_rescue->holdsBack() || (desk && !desk->mayClose())) {
        event->ignore();
        return;
    }
    if (m_closing || m_closesAnyway || !m_backups->runBeforeClosing()) {
        QSettings().setValue(geometryKey, saveGeometry());
        m_backups->giveUp();
        event->accept();
        return;
    }
    m_closing = true;
    event->ignore();
    say(int(Banner::Kind::Info), tr("A last backup is being made; then the window closes."),
        tr("Close without a backup"), [this] { close(); });
}

void MainWindow::goOnClosing(bool done)
{
    showBackups();
    if (done)
        m_closesAnyway = false;
    if (!m_closing)
        return;
    if (done) {
        close();
        return;
    }
    m_closing = false;
    m_closesAnyway = true;
    say(int(Banner::Kind::Warning), tr("The backup before closing failed. %1").arg(m_backups->failure()),
        tr("Close without a backup"), [this] { close(); });
}

void MainWindow::chooseBackup(const QString& trouble)
{
    QStringList folders{QFileInfo(m_book->path()).absolutePath()};
    if (!folders.contains(m_backups->folder()))
        folders.append(m_backups->folder());
    auto* const dialog = new RestoreDialog(m_book->path(), folders, trouble, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restoreWanted, this,
        [this](const QString& backup) { Q_EMIT restoreWanted(m_book->path(), backup); });
    connect(dialog, &RestoreDialog::copyWanted, this,
        [this](const QString& backup) { Q_EMIT copyWanted(m_book->path(), backup); });
    dialog->open();
}

void MainWindow::checkFile()
{
    whenDone(m_book->checkedLater(), this, [this](const Result<void>& checked) {
        if (checked)
            return;
        const QString trouble = sentence(checked.error());
        const bool isDamage = checked.error().kind == ErrorKind::FileDamaged;
        say(int(Banner::Kind::Error), trouble, isDamage ? tr("Restore a backup …") : QString(),
            [this, trouble] { chooseBackup(trouble); });
    });
}

} // namespace ui
