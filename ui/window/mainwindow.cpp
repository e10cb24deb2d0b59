#include "ui/window/mainwindow.h"

#include "core/model/entities/agency.h"
#include "core/wording/acttext.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/look/banner.h"
#include "ui/look/style.h"
#include "ui/pages/kindpage.h"
#include "ui/window/rail.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

MainWindow::MainWindow(std::unique_ptr<Book> book, Prompts& prompts, QWidget* parent)
    : QMainWindow(parent)
    , m_book(std::move(book))
    , m_prompts(prompts)
    , m_frame(new Frame)
    , m_banner(new Banner(Banner::Kind::Error, {}))
{
    setWindowTitle(QFileInfo(m_book->path()).completeBaseName() + QStringLiteral(" – Werkstattbuch"));
    resize(px(1280), px(800));
    auto* surface = new QWidget(this);
    auto* layout = new QVBoxLayout(surface);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_frame, 1);
    setCentralWidget(surface);
    m_banner->hide();
    m_banner->setClosable(true);

    for (const RailPlace& place : railPlaces())
        addPage(place);

    connect(m_frame, &Frame::placeChanged, this, [this](const Place& place) {
        if (KindPage* shown = page(place.page))
            shown->showRecord(RecordId::fromText(place.record));
    });
    connect(m_frame, &Frame::undoRequested, this, [this] { report(m_book->undoNext()); });
    connect(m_frame, &Frame::redoRequested, this, [this] { report(m_book->redoNext()); });
    connect(m_frame, &Frame::newRequested, this, [this] {
        if (KindPage* shown = page(m_frame->place().page))
            shown->newRecord();
    });
    connect(m_book.get(), &Book::changed, this, &MainWindow::refreshFrame);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::refreshFrame);
    m_minute.start(60'000);

    m_frame->statusLine()->setFileName(QFileInfo(m_book->path()).fileName());
    m_frame->statusLine()->setLanguage(
        spokenLanguage() == QLocale::German ? QStringLiteral("Deutsch") : QStringLiteral("English"));
    if (m_book->isReadOnly()) {
        const std::optional<LeaseHolder> holder = m_book->otherHolder();
        m_frame->setReadOnly(holder ? holder->person : QString());
    }
    refreshFrame();
    m_frame->goTo({QStringLiteral("series"), {}});
    // Beside the first paint: writing waits for it, showing does not.
    QTimer::singleShot(0, this, &MainWindow::checkFile);
}

MainWindow::~MainWindow()
{
    // Pages look at the book until they are gone.
    delete takeCentralWidget();
}

void MainWindow::addPage(const RailPlace& place)
{
    m_kinds.insert(place.entry.key, place.kinds);
    m_frame->addPage(place.entry, [this, place] {
        auto* made = new KindPage(*m_book, place.entry, place.kinds, m_prompts);
        connect(made, &KindPage::recordActivated, this, &MainWindow::open);
        connect(made, &KindPage::listWanted, this, [this, place] { m_frame->goTo({place.entry.key, {}}); });
        if (place.entry.key == QStringLiteral("settings"))
            connect(made->addAction(QStringLiteral("program"), tr("Program …")), &QPushButton::clicked, this,
                &MainWindow::openSettings);
        return made;
    });
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(*m_book, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &MainWindow::refreshFrame);
    dialog->open();
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
    m_banner->setVisible(!act);
    if (!act)
        m_banner->setMessage(Banner::Kind::Error, sentence(act.error()));
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
    const Result<std::optional<QDateTime>> backup = m_book->lastBackup();
    if (backup && *backup)
        m_frame->statusLine()->setBackupAge(std::chrono::seconds((*backup)->secsTo(m_book->clock().now())));
}

void MainWindow::checkFile()
{
    m_book->checkedLater().then(this, [this](const Result<void>& checked) {
        if (checked)
            return;
        m_banner->setMessage(Banner::Kind::Error, sentence(checked.error()));
        m_banner->show();
    });
}

} // namespace ui
