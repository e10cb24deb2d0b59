#include "ui/desk/copyoffers.h"

#include "core/wording/daytext.h"
#include "ui/look/banner.h"

#include <QFileInfo>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/** After the window has shown itself, which looking through a folder must not delay. */
constexpr auto firstLook = std::chrono::milliseconds(300);

} // namespace

CopyOffers::CopyOffers(Book& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_reader(book)
    , m_banner(new Banner(Banner::Kind::Info, {}))
{
    setObjectName(QStringLiteral("copyOffers"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->setObjectName(QStringLiteral("copyBanner"));
    m_banner->setClosable(true);
    m_banner->hide();
    hide();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_isLooking = false;
        m_copies = m_watcher.result().value_or(QList<BookCopy>());
        show();
        Q_EMIT looked();
    });
    connect(m_banner, &Banner::actionRequested, this, [this] {
        if (m_copies.isEmpty())
            return;
        const QString path = m_copies.first().path;
        m_declined.append(path);
        show();
        Q_EMIT mergeWanted(path);
    });
    connect(m_banner, &Banner::closed, this, [this] {
        if (!m_copies.isEmpty())
            m_declined.append(m_copies.first().path);
        show();
    });
    QTimer::singleShot(firstLook, this, &CopyOffers::look);
}

CopyOffers::~CopyOffers()
{
    m_watcher.waitForFinished();
}

void CopyOffers::look()
{
    if (m_isLooking || m_book.path().isEmpty())
        return;
    m_isLooking = true;
    m_watcher.setFuture(m_reader.run<QList<BookCopy>>(
        [path = m_book.path()](Database& database) { return copiesBeside(database, path); }));
}

void CopyOffers::show()
{
    m_copies.removeIf([this](const BookCopy& copy) { return m_declined.contains(copy.path); });
    setHidden(m_copies.isEmpty());
    m_banner->setHidden(m_copies.isEmpty());
    if (m_copies.isEmpty())
        return;
    const BookCopy& copy = m_copies.first();
    const QString at = momentText(copy.lastAt);
    m_banner->setMessage(Banner::Kind::Info,
        tr("“%1” beside this book is a copy of it with %n step(s) that are not here, the last one of %2.", nullptr,
            int(std::min<qint64>(copy.newActs, 1'000'000)))
            .arg(QFileInfo(copy.path).fileName(), at));
    m_banner->setAction(tr("Compare …"));
    m_banner->show();
}

} // namespace ui
