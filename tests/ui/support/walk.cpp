#include "tests/ui/support/walk.h"

#include "tests/ui/support/everydialog.h"
#include "ui/desk/kofferdesk.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/help/handbookwindow.h"
#include "ui/help/keycollection.h"
#include "ui/look/sectionnav.h"
#include "ui/look/segmented.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/recordpage.h"
#include "ui/search/searchbox.h"
#include "ui/stage/kofferwindow.h"
#include "ui/stage/projector.h"
#include "ui/stage/stageview.h"
#include "ui/stage/stagewindow.h"
#include "ui/support/besidereader.h"
#include "ui/window/bookwindows.h"
#include "ui/window/newmenu.h"
#include "ui/window/rail.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QtTest>

namespace test {

using namespace core;

namespace {

constexpr int patience = 20'000;

} // namespace

Walk::Walk(const QString& path, QSize size)
    : listFile(QStringLiteral(WB_SOURCE_DIR "/resources/lists/kreise-deutschland-2018.csv"))
    , m_window(Book::open(path, {}).value(), m_prompts)
{
    m_window.resize(size);
    show(QString(), m_window, {});
}

Walk::~Walk() = default;

void Walk::settle()
{
    // More than once: what was read may ask for more.
    for (int i = 0; i < 3; ++i) {
        while (!ui::BesideReader::isIdle())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }
}

void Walk::show(const QString& name, QWidget& window, const Look& look)
{
    window.show();
    window.activateWindow();
    settle();
    m_classes.insert(QString::fromLatin1(window.metaObject()->className()));
    if (look)
        look(name, window);
}

RecordId Walk::find(QStringView kind, QStringView words)
{
    const QList<Record> all = book().store().all(*findEntity(kind)).value_or(QList<Record>());
    const auto found = std::ranges::find_if(
        all, [&](const Record& each) { return book().store().titleOf(each.id()).value_or(QString()).contains(words); });
    return found != all.end() ? found->id() : all.isEmpty() ? RecordId() : all.first().id();
}

RecordId Walk::within(RecordId owner, QStringView kind)
{
    const QList<Record> all = book().store().childrenOf(owner, *findEntity(kind)).value_or(QList<Record>());
    return all.isEmpty() ? find(kind) : all.first().id();
}

void Walk::pages(const Look& look)
{
    for (const ui::RailPlace& place : ui::railPlaces()) {
        m_window.frame().goTo({place.entry.key, {}});
        settle();
        QWidget* const made = m_window.frame().pages()->made(place.entry.key);
        look(QStringLiteral("page-") + place.entry.key, *made);
        if (auto* const lists = qobject_cast<ui::KindPage*>(made)) {
            for (const EntityInfo* kind : place.kinds) {
                lists->showKind(*kind);
                settle();
                look(QStringLiteral("list-") + kind->name(), *lists);
            }
        } else if (auto* const desk = qobject_cast<ui::KofferDesk*>(made)) {
            for (const char* section : {"conflicts", "held", "koffer"}) {
                desk->showSection(QString::fromLatin1(section));
                settle();
                look(QStringLiteral("koffer-") + QString::fromLatin1(section), *desk);
            }
        } else if (auto* const view = made->findChild<ui::Segmented*>(QStringLiteral("calendarView"))) {
            for (const char* key : {"month", "list", "year"}) {
                view->setCurrent(QString::fromLatin1(key));
                Q_EMIT view->currentChanged(QString::fromLatin1(key));
                settle();
                look(QStringLiteral("calendar-") + QString::fromLatin1(key), *made);
            }
        }
    }
}

void Walk::record(RecordId id, const QString& name, const Look& look)
{
    m_window.open(id);
    settle();
    auto* const page = m_window.frame().pages()->made(m_window.frame().place().page)->findChild<ui::RecordPage*>();
    if (!page)
        return;
    look(name, *page);
    const QStringList sections = page->findChild<ui::SectionNav*>()->keys();
    for (const QString& section : sections) {
        page->showSection(section);
        settle();
        look(name + u'-' + section, *page);
    }
}

void Walk::records(const Look& look)
{
    for (const EntityInfo* kind : allEntities()) {
        const RecordId first = find(QString(kind->name()));
        if (!first.isNull())
            record(first, QStringLiteral("record-") + kind->name(), look);
    }
}

void Walk::boxes(const QString& name, const std::function<void()>& ask, const Look& look)
{
    bool isSeen = false;
    QTimer::singleShot(0, &m_window, [&] {
        QWidget* const box = QApplication::activeModalWidget();
        isSeen = box;
        if (!box)
            return;
        show(name, *box, look);
        box->close();
    });
    ask();
    if (!isSeen)
        m_missing.append(name);
}

void Walk::dialogs(const Look& look)
{
    const QList<DialogPlace> all = everyDialog();
    for (const DialogPlace& place : all) {
        const std::unique_ptr<QDialog> dialog(place.make(*this));
        if (!dialog) {
            m_missing.append(place.name);
            continue;
        }
        const QString name = QStringLiteral("dialog-") + place.name;
        dialog->show();
        if (place.isReady && !QTest::qWaitFor([&] { return place.isReady(*dialog); }, patience))
            m_missing.append(place.name);
        show(name, *dialog, look);
        for (const auto& [state, change] : place.further) {
            change(*dialog);
            settle();
            look(name + u'-' + state, *dialog);
        }
    }
    boxes(QStringLiteral("dialog-question"),
        [this] { static_cast<void>(m_prompts.confirm(&m_window, sentence, QStringLiteral("Ja"))); }, look);
    const auto refuse = [this](const QString&) -> Result<std::unique_ptr<Book>> {
        return fail(ErrorKind::FileMissing, somebody);
    };
    boxes(QStringLiteral("dialog-trouble"),
        [&] { static_cast<void>(ui::BookWindows(refuse, m_prompts).open(QStringLiteral("x"))); }, look);
}

void Walk::moderation(RecordId session, QSize size, const Look& look)
{
    const std::unique_ptr<ui::StageWindow> stage(new ui::StageWindow(book(), session));
    stage->resize(size);
    show(QString(), *stage, {});
    ui::StageView& view = stage->view();
    for (const char* place : {"notes", "agenda", "attendance", "measures", "lookback", "decisions", "matrix", "parking",
             "feedback", "photos", "peer", "closing"}) {
        view.showPlace(QString::fromLatin1(place));
        settle();
        look(QStringLiteral("stage-") + QString::fromLatin1(place), *stage);
    }
    view.showPlace(QStringLiteral("notes"));
    view.toggleProjector();
    settle();
    if (view.projector())
        look(QStringLiteral("stage-wall"), *view.projector());
    else
        m_missing.append(QStringLiteral("wall"));
}

void Walk::others(const Look& look)
{
    moderation(within(series(), u"session"), {1280, 720}, look);
    ui::KofferWindow gate(QFileInfo(book().path()).dir().filePath(QStringLiteral("a.koffer")), {});
    show(QStringLiteral("koffer-gate"), gate, look);
    gate.close();

    ui::HandbookWindow handbook(ui::Handbook::load());
    handbook.showPage(QStringLiteral("series"));
    show(QStringLiteral("handbook"), handbook, look);
    handbook.put(ui::keyPage(ui::collectKeys({&m_window, &handbook})));
    handbook.showPage(QString::fromUtf16(ui::keyPageKey));
    show(QStringLiteral("handbook-keys"), handbook, look);
    handbook.close();

    m_window.frame().goTo({QStringLiteral("series"), {}});
    m_window.activateWindow();
    auto* const search = m_window.findChild<QLineEdit*>(QStringLiteral("search"));
    search->setFocus();
    QTest::keyClicks(search, searched);
    const auto* const found = m_window.findChild<ui::SearchBox*>();
    const auto* const lines = found->findChild<QListView*>();
    if (!QTest::qWaitFor([&] { return found->isVisible() && lines->model()->rowCount() > 0; }, patience))
        m_missing.append(QStringLiteral("search"));
    QTest::qWait(600); // until it is ranked in full
    look(QStringLiteral("search"), m_window);
    search->clear();
    m_window.frame().goTo({QStringLiteral("start"), {}});
    QMenu* const menu = ui::newMenu(&m_window, [](const EntityInfo&) {});
    menu->popup(m_window.mapToGlobal(QPoint(40, 40)));
    settle();
    look(QStringLiteral("menu-new"), *menu);
    menu->close();
}

void Walk::everything(const Look& look)
{
    pages(look);
    records(look);
    dialogs(look);
    others(look);
}

} // namespace test
