#include "ui/stage/kofferwindow.h"

#include "core/koffer/returning.h"
#include "core/model/overview/sessionfacts.h"
#include "core/support/whendone.h"
#include "core/wording/daytext.h"
#include "core/wording/errortext.h"
#include "core/wording/koffertext.h"
#include "ui/look/banner.h"
#include "ui/look/style.h"
#include "ui/stage/koffergate.h"
#include "ui/stage/kofferopening.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stageview.h"
#include "ui/stage/unfinished.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/** A backing that was made ready elsewhere, handed over to the book that owns it now. */
class HandedBacking final : public Backing {
public:
    explicit HandedBacking(std::shared_ptr<koffer::WorkBacking> work)
        : m_work(std::move(work))
    {
    }

    QString path() const override { return m_work->path(); }
    Result<Database> openWriter() override { return m_work->openWriter(); }
    Result<void> claim(Database& writer) override { return m_work->claim(writer); }
    Result<Database> reopenWriter() override { return m_work->reopenWriter(); }
    Result<Database> openReader() override { return m_work->openReader(); }
    Result<void> checkMine(Database& writer) override { return m_work->checkMine(writer); }
    Result<void> beforeCommit(Database& writer, const ChangeSet& changes, const Act& act) override
    {
        return m_work->beforeCommit(writer, changes, act);
    }
    Result<void> beforeAside(Database& writer) override { return m_work->beforeAside(writer); }
    void notCommitted() override { m_work->notCommitted(); }
    Result<void> checkUnmoved(const Database& writer) override { return m_work->checkUnmoved(writer); }
    Result<void> heartbeat() override { return m_work->heartbeat(); }
    void release() override { m_work->release(); }
    bool isEncrypted() const override { return m_work->isEncrypted(); }
    std::optional<LeaseHolder> otherHolder() const override { return m_work->otherHolder(); }

private:
    std::shared_ptr<koffer::WorkBacking> m_work;
};

QString sessionWords(const SessionFacts& facts)
{
    const QString day = facts.session.date.isExact() ? dayText(facts.session.date.earliest()) : QString();
    QStringList words{facts.session.title, day, facts.place};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace

KofferWindow::KofferWindow(const QString& path, const QString& person, QWidget* parent)
    : QMainWindow(parent)
    , m_path(path)
    , m_person(person)
    , m_pages(new QStackedWidget(this))
    , m_gate(nullptr)
{
    setObjectName(QStringLiteral("kofferWindow"));
    const Result<QString> work = workPathFor(path);
    m_gate = new KofferGate(QFileInfo(path).fileName(), work && QFileInfo::exists(*work), m_pages);
    m_pages->addWidget(m_gate);
    setCentralWidget(m_pages);
    setWindowTitle(QFileInfo(path).completeBaseName() + QStringLiteral(" – Werkstattbuch"));
    resize(QSize(px(1280), px(760)).boundedTo(screen()->availableSize()));
    connect(m_gate, &KofferGate::codeGiven, this, qOverload<const QString&>(&KofferWindow::openWith));
    auto* const quit = new QShortcut(QKeySequence(QKeySequence::Quit), this);
    quit->setWhatsThis(tr("Closes the Koffer; everything is kept"));
    connect(quit, &QShortcut::activated, this, &QWidget::close);
    auto* const returning = new QShortcut(QKeySequence(int(Qt::CTRL) | Qt::Key_R), this);
    returning->setWhatsThis(tr("Writes the return"));
    connect(returning, &QShortcut::activated, this, &KofferWindow::writeReturn);
    if (!work)
        m_gate->showError(sentence(work.error()));
    m_gate->enter();
}

KofferWindow::~KofferWindow()
{
    delete m_view; // looks at the book until it is gone
}

void KofferWindow::openWith(const QString& code)
{
    openWith(koffer::keysOfCode(code));
}

void KofferWindow::openWith(const koffer::Keys& keys)
{
    m_gate->setBusy(true);
    openKoffer(m_path, keys, m_person)
        .then(qApp, [self = QPointer<KofferWindow>(this)](const Result<std::shared_ptr<koffer::WorkBacking>>& ready) {
            if (!self)
                return;
            if (ready)
                self->take(*ready);
            else
                self->m_gate->showError(sentence(ready.error()));
        });
}

void KofferWindow::take(const std::shared_ptr<koffer::WorkBacking>& ready)
{
    BookOptions options;
    options.who = m_person.isEmpty() ? ready->manifest().holder : m_person;
    auto book = Book::open(std::make_unique<HandedBacking>(ready), options);
    if (!book) {
        m_gate->showError(sentence(book.error()));
        return;
    }
    m_book = *std::move(book);
    m_work = ready.get();
    setWindowTitle(m_work->manifest().number + QStringLiteral(" – Werkstattbuch"));
    const QList<RecordId> all = sessions();
    if (all.size() == 1)
        showSession(all.first());
    else
        chooseSession();
    if (!m_work->unread().isEmpty())
        say(int(Banner::Kind::Info), unreadText(m_work->unread()));
    Q_EMIT opened();
}

QList<RecordId> KofferWindow::sessions() const
{
    QList<RecordId> there;
    for (const RecordId id : m_work->manifest().sessions) {
        const Result<std::optional<Record>> record = m_book->store().find(id);
        if (record && *record)
            there.append(id);
    }
    return there;
}

void KofferWindow::chooseSession()
{
    if (!m_choice) {
        auto* const page = new QWidget(m_pages);
        page->setObjectName(QStringLiteral("sessionChoice"));
        page->setProperty("handbookPage", QStringLiteral("moderation"));
        auto* const title = new StageLabel(tr("Which session?"), StageSize::Head, page);
        m_choice = new StageList(
            QStringLiteral("sessionList"), tr("Sessions of this Koffer"), StageList::States::Behind, page);
        m_said = new Banner(Banner::Kind::Info, {}, page);
        m_said->setObjectName(QStringLiteral("kofferBanner"));
        m_said->setClosable(true);
        m_said->hide();
        auto* const column = new QVBoxLayout(page);
        column->setContentsMargins(px(24), px(24), px(24), px(24));
        column->addWidget(m_said);
        column->addWidget(title);
        column->addWidget(m_choice, 1);
        connect(
            m_choice, &StageList::chosen, this, [this](const QString& key) { showSession(RecordId::fromText(key)); });
        m_pages->addWidget(page);
    }
    QList<StageRow> rows;
    const QList<RecordId> all = sessions();
    for (const RecordId id : all) {
        const Result<Record> record = m_book->store().get(id);
        const Result<SessionFacts> facts = record ? sessionName(m_book->store(), *record)
                                                  : Result<SessionFacts>(tl::unexpected<Error>(record.error()));
        if (!facts)
            continue;
        StageRow row;
        row.key = id.toText();
        row.title = facts->number > 0 ? tr("%1 · Session %2").arg(facts->owner).arg(facts->number) : facts->owner;
        row.facts = sessionWords(*facts);
        rows.append(row);
    }
    m_choice->setRows(rows);
    m_pages->setCurrentWidget(m_choice->parentWidget());
    m_choice->enter();
}

void KofferWindow::showSession(RecordId session)
{
    delete m_view;
    m_view = new StageView(*m_book, session, false, m_pages);
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
    m_view->setKeeping(m_book->isReadOnly() ? tr("only to be read: another window has it open")
                                            : tr("saved in the Koffer · encrypted"));
    if (sessions().size() > 1)
        connect(m_view->addFootAction(QStringLiteral("otherSession"), tr("Other session")), &QPushButton::clicked, this,
            &KofferWindow::chooseSession);
    QPushButton* const back = m_view->addFootAction(QStringLiteral("writeReturn"), tr("Write the return …"));
    back->setEnabled(!m_book->isReadOnly());
    connect(back, &QPushButton::clicked, this, &KofferWindow::writeReturn);
    connect(m_view, &StageView::sessionClosed, this, [this] {
        m_view->say(int(Banner::Kind::Done),
            tr("The session is closed. Write the return now and send it to the office; it sets the state of the "
               "session."));
    });
    m_view->showPlace(QStringLiteral("notes"));
}

void KofferWindow::writeReturn()
{
    if (m_isReturning || !m_book || !m_work || m_book->isReadOnly())
        return;
    const QString left = unsaved();
    m_isReturning = true;
    const QString path = returnPathFor(*m_work);
    whenDone(koffer::writeReturnLater(*m_book, *m_work, path), this, [this, path, left](const Result<quint32>& number) {
        m_isReturning = false;
        sayReturned(number, path, left);
        if (number)
            Q_EMIT returned(path);
    });
}

QString KofferWindow::unsaved()
{
    QStringList words = m_view ? m_view->saveTyped() : QStringList();
    const QList<Draft> drafts = m_book->drafts().value_or(QList<Draft>());
    const QList<RecordId> all = sessions();
    for (const RecordId id : all) {
        if (m_view && m_view->context().session() == id)
            continue;
        const StageContext other(*m_book, id, false);
        const QStringList there = unfinishedPlaces(other, drafts, NotesLine::Named);
        if (!there.isEmpty())
            words.append(tr("%1: %2").arg(other.titleOf(id), there.join(QStringLiteral(", "))));
    }
    return words.join(QStringLiteral(", "));
}

void KofferWindow::say(int kind, const QString& words)
{
    if (m_view && m_pages->currentWidget() == m_view) {
        m_view->say(kind, words);
    } else if (m_said) {
        m_said->setMessage(Banner::Kind(kind), words);
        m_said->show();
    }
}

void KofferWindow::sayReturned(const Result<quint32>& number, const QString& path, const QString& left)
{
    if (!number) {
        say(int(Banner::Kind::Error), sentence(number.error()));
        return;
    }
    const QString written =
        tr("Return %1 is written: %2. Send this file to the office, by mail or on a stick; only the office can open "
           "it. What you enter afterwards comes with another return, which holds this one, too.")
            .arg(*number)
            .arg(QDir::toNativeSeparators(path));
    if (left.isEmpty())
        return say(int(Banner::Kind::Done), written);
    say(int(Banner::Kind::Warning),
        written + u' '
            + tr("Not in it is what was begun and not saved: %1. Finish it with Enter, then write another return.")
                  .arg(left));
}

} // namespace ui
