#include "ui/window/takeoverdialog.h"

#include "core/book/takeover.h"
#include "core/support/whendone.h"
#include "core/wording/errortext.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"

#include <QDialogButtonBox>
#include <QMutex>
#include <QPointer>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>
#include <QWaitCondition>
#include <utility>

namespace ui {

using namespace core;

/** What window and watching thread tell each other. */
struct TakeOverDialog::Watch {
    QMutex mutex;
    QWaitCondition said;
    std::optional<bool> answer;
    int waited = 0; ///< milliseconds, by the watching thread alone

    void say(bool yes)
    {
        const QMutexLocker locker(&mutex);
        if (!answer)
            answer = yes;
        said.wakeAll();
    }
    /** False as soon as the person wants no more. */
    bool sleep(int milliseconds)
    {
        const QMutexLocker locker(&mutex);
        if (!answer)
            said.wait(&mutex, QDeadlineTimer(milliseconds));
        return answer.value_or(true);
    }
    bool waitForAnswer()
    {
        const QMutexLocker locker(&mutex);
        while (!answer)
            said.wait(&mutex);
        return *answer;
    }
    bool isGivenUp()
    {
        const QMutexLocker locker(&mutex);
        return !answer.value_or(true);
    }
};

TakeOverDialog::TakeOverDialog(
    const QString& book, const LeaseSurroundings& surroundings, const QString& holder, QWidget* parent)
    : QDialog(parent)
    , m_holder(holder)
    , m_watch(std::make_shared<Watch>())
    , m_words(new PlainLabel)
    , m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("takeOver"));
    setProperty("handbookPage", QStringLiteral("two-people"));
    setWindowTitle(tr("Take over writing"));
    build();
    start(book, surroundings);
}

TakeOverDialog::~TakeOverDialog()
{
    m_watch->say(false);
}

void TakeOverDialog::build()
{
    m_words->setObjectName(QStringLiteral("takeOverWords"));
    m_words->setWordWrap(true);
    m_words->setText(tr("Whether %1 is still writing is watched for one minute. If nothing moves, you can take over.")
                         .arg(m_holder));
    m_progress->setObjectName(QStringLiteral("takeOverProgress"));
    m_progress->setAccessibleName(tr("Watching"));
    m_progress->setRange(0, Lease::observationMs);
    m_progress->setTextVisible(false);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_no = buttons->button(QDialogButtonBox::Cancel);
    m_no->setObjectName(QStringLiteral("takeOverNo"));
    m_no->setDefault(true); // taking over is never what a key pressed too early does
    m_yes = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(QStringLiteral("takeOverYes"));
    m_yes->setAutoDefault(false);
    m_yes->setEnabled(false);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_no, &QPushButton::clicked, this, &TakeOverDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_yes->setEnabled(false);
        m_watch->say(true);
    });
    resizeWithin(*this, {520, 220});
}

void TakeOverDialog::start(const QString& book, const LeaseSurroundings& given)
{
    LeaseSurroundings surroundings = given;
    const QPointer<TakeOverDialog> self(this);
    surroundings.sleep = [watch = m_watch, given, self](int milliseconds) {
        const bool goesOn = given.sleep ? given.sleep(milliseconds) && !watch->isGivenUp() : watch->sleep(milliseconds);
        watch->waited += milliseconds;
        QMetaObject::invokeMethod(
            qApp,
            [self, waited = watch->waited] {
                if (self)
                    self->m_progress->setValue(std::min(waited, Lease::observationMs));
            },
            Qt::QueuedConnection);
        return goesOn;
    };
    const auto confirm = [watch = m_watch, self](const LeaseHolder&) {
        QMetaObject::invokeMethod(
            qApp,
            [self] {
                if (self)
                    self->ask();
            },
            Qt::QueuedConnection);
        return watch->waitForAnswer();
    };
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(promise->future(), this, [this](const Result<void>& freed) { end(freed); });
    // A thread of its own: it waits for a person, and the pool's are for reading.
    QThread* const thread = QThread::create([promise, book, surroundings, confirm] {
        promise->addResult(freeAfterObservation(book, surroundings, confirm));
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void TakeOverDialog::ask()
{
    m_progress->setValue(m_progress->maximum());
    m_words->setText(tr("For one minute there was no sign of %1. Take over only if you know that the program is not "
                        "open there any more, as after a crash or when the computer is off. Should it be open after "
                        "all, nothing more can be saved there.")
                         .arg(m_holder));
    m_yes->setEnabled(true);
}

void TakeOverDialog::end(const Result<void>& freed)
{
    if (freed)
        return accept();
    if (freed.error().kind == ErrorKind::Cancelled)
        return;
    m_progress->hide();
    m_yes->hide();
    m_no->setText(tr("Close"));
    m_words->setText(freed.error().kind == ErrorKind::FileHeld
            ? tr("%1 is at work: the program there is running. Writing was not taken over.").arg(m_holder)
            : sentence(freed.error()));
}

void TakeOverDialog::reject()
{
    m_watch->say(false);
    QDialog::reject();
}

} // namespace ui
