#include "ui/window/rescueoffer.h"

#include "core/book/book.h"
#include "core/support/durablefile.h"
#include "core/wording/errortext.h"
#include "ui/look/banner.h"
#include "ui/support/prompts.h"
#include "ui/support/savingstate.h"
#include "ui/window/typedtext.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace ui {

using namespace core;

RescueOffer::RescueOffer(Book& book, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
{
    m_banner->setObjectName(QStringLiteral("rescueBanner"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    hide();
    connect(&SavingState::of(book), &SavingState::failed, this, &RescueOffer::follow);
    // Only what was written, or the file itself, shows that it is back: a form that failed and is gone has saved
    // nothing.
    connect(&book, &Book::changed, this, &RescueOffer::forget);
    connect(&book, &Book::fileFound, this, &RescueOffer::forget);
    connect(m_banner, &Banner::actionRequested, this, &RescueOffer::keep);
}

void RescueOffer::follow(const Error& error)
{
    if (!losesFile(error.kind))
        return;
    m_trouble = error;
    m_isAsked = false;
    say(int(Banner::Kind::Error), sentence(error));
}

void RescueOffer::forget()
{
    m_trouble.reset();
    hide();
}

bool RescueOffer::holdsBack()
{
    const QStringList typed = typedPlaces(m_book);
    if (!m_trouble || m_isAsked || typed.isEmpty())
        return false;
    m_isAsked = true;
    say(int(Banner::Kind::Warning),
        sentence(*m_trouble) + u' '
            + tr("Closing now loses what was typed in: %1.").arg(typed.join(QStringLiteral("; "))));
    return true;
}

void RescueOffer::keep()
{
    const QString stem = QFileInfo(m_book.path()).completeBaseName();
    const QString path = m_prompts.fileToSave(this, tr("Keep what was typed"),
        QDir::home().filePath(tr("%1-typed").arg(stem) + QStringLiteral(".txt")), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const Result<void> kept = replaceFile(path, allTypedText(m_book).toUtf8());
    if (!kept)
        return say(int(Banner::Kind::Error), sentence(kept.error()));
    m_isAsked = true;
    say(int(Banner::Kind::Done), tr("What was typed is kept in %1.").arg(QDir::toNativeSeparators(path)));
}

void RescueOffer::say(int kind, const QString& message)
{
    m_banner->setMessage(Banner::Kind(kind), message);
    m_banner->setAction(tr("Keep what was typed …"));
    show();
}

} // namespace ui
