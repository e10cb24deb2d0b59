#include "ui/window/readonlynote.h"

#include "core/book/book.h"
#include "core/wording/errortext.h"
#include "ui/look/banner.h"
#include "ui/window/otherwriter.h"
#include "ui/window/takeoverdialog.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;

ReadOnlyNote::ReadOnlyNote(Book& book, OtherWriter& other, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_other(other)
    , m_banner(new Banner(Banner::Kind::Info, {}, this))
{
    m_banner->setObjectName(QStringLiteral("readOnlyBanner"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::actionRequested, this, &ReadOnlyNote::act);
    connect(&other, &OtherWriter::holderChanged, this, &ReadOnlyNote::say);
    say();
}

void ReadOnlyNote::say()
{
    setHidden(!m_book.isReadOnly());
    if (!m_book.isReadOnly())
        return;
    const std::optional<Error> reason = m_book.readOnlyReason();
    if (!reason || reason->kind != ErrorKind::FileHeld) {
        m_banner->setMessage(
            Banner::Kind::Info, reason ? sentence(*reason) : tr("This book is open for reading only."));
        m_banner->setAction({});
    } else if (const std::optional<LeaseHolder>& holder = m_other.holder()) {
        m_banner->setMessage(Banner::Kind::Info,
            tr("Only reading here: %1 is writing in this book. What is written there appears here by itself.")
                .arg(OtherWriter::nameOf(*holder)));
        m_banner->setAction(tr("Take over writing …"));
    } else {
        m_banner->setMessage(Banner::Kind::Info, tr("Nobody writes in this book any more."));
        m_banner->setAction(tr("Write here"));
    }
}

void ReadOnlyNote::act()
{
    if (!m_other.holder()) {
        Q_EMIT reopenWanted();
        return;
    }
    auto* const dialog = new TakeOverDialog(
        m_book.path(), {m_book.who(), m_book.clock()}, OtherWriter::nameOf(*m_other.holder()), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the window goes, and the dialog with it.
    connect(dialog, &QDialog::accepted, this, &ReadOnlyNote::reopenWanted, Qt::QueuedConnection);
    dialog->open();
}

} // namespace ui
