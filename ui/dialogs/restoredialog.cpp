#include "ui/dialogs/restoredialog.h"

#include "core/support/whendone.h"
#include "core/wording/daytext.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPromise>
#include <QPushButton>
#include <QTableWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

using Search = Result<QList<FoundBackup>>;

QString sizeInWords(qint64 bytes)
{
    return QLocale(spokenLanguage()).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

/** What restoring it would take and bring, in a sentence. */
QString outcomeInWords(const FoundBackup& backup)
{
    const auto number = [](qint64 count) { return int(std::min<qint64>(count, 1'000'000)); };
    if (!backup.actsSince)
        return RestoreDialog::tr("This backup belongs to another course of the book: what differs is not known.");
    if (*backup.actsSince == 0)
        return RestoreDialog::tr("Nothing has changed since this backup: restoring it takes and brings nothing.");
    QStringList parts{
        RestoreDialog::tr("%n step(s) since then would be taken back", nullptr, number(*backup.actsSince))};
    if (backup.enteredSince > 0)
        parts.append(
            RestoreDialog::tr("%n record(s) entered since then would be gone", nullptr, number(backup.enteredSince)));
    if (backup.removedSince > 0)
        parts.append(
            RestoreDialog::tr("%n record(s) removed since then would come back", nullptr, number(backup.removedSince)));
    return parts.join(QStringLiteral(", ")) + u'.';
}

QString countsInWords(const FoundBackup& backup)
{
    QStringList parts;
    for (const auto& [kind, count] : backup.counts)
        parts.append(QStringLiteral("%1: %2").arg(spokenLabels().of(kind->plural)).arg(count));
    return parts.join(QStringLiteral(", "));
}

} // namespace

RestoreDialog::RestoreDialog(const QString& book, const QStringList& folders, const QString& trouble, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_folders(folders)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_list(new QTableWidget(this))
    , m_outcome(new PlainLabel({}, TextSize::Body, this))
    , m_unfold(new QPushButton(tr("Details"), this))
    , m_details(new PlainLabel({}, TextSize::Small, this))
{
    setObjectName(QStringLiteral("restoreDialog"));
    setProperty("handbookPage", QStringLiteral("backups"));
    setWindowTitle(tr("Restore a backup"));
    build(trouble);
    look();
}

RestoreDialog::~RestoreDialog()
{
    if (m_ended)
        *m_ended = true;
    m_search.waitForFinished(); // ends after the file that it is looking at
}

void RestoreDialog::build(const QString& trouble)
{
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    m_banner->setMessage(Banner::Kind::Error, trouble);
    m_banner->setHidden(trouble.isEmpty());
    column->addWidget(m_banner);
    auto* const words = new PlainLabel(tr("Verified backups of %1:").arg(QFileInfo(m_book).fileName()));
    words->setWordWrap(true);
    words->setBuddy(m_list);
    column->addWidget(words);
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setAccessibleName(tr("Verified backups"));
    m_list->setColumnCount(5);
    m_list->setHorizontalHeaderLabels({tr("Day"), tr("Records"), tr("Size"), tr("Changes since"), tr("File")});
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_list, 1);
    m_outcome->setObjectName(QStringLiteral("backupOutcome"));
    m_outcome->setWordWrap(true);
    column->addWidget(m_outcome);
    m_unfold->setObjectName(QStringLiteral("unfoldDetails"));
    m_unfold->setCheckable(true);
    m_unfold->setAutoDefault(false);
    setButtonLook(m_unfold, ButtonLook::Small);
    auto* const other = new QPushButton(tr("Look in a folder …"), this);
    other->setObjectName(QStringLiteral("otherFolder"));
    other->setAutoDefault(false);
    setButtonLook(other, ButtonLook::Small);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseFolder);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_unfold);
    row->addWidget(other);
    row->addStretch(1);
    column->addLayout(row);
    m_details->setObjectName(QStringLiteral("backupDetails"));
    m_details->setWordWrap(true);
    m_details->setInk(Ink::Quiet);
    m_details->hide();
    column->addWidget(m_details);
    connect(m_unfold, &QPushButton::toggled, m_details, &QWidget::setVisible);
    column->addWidget(makeButtons());
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &RestoreDialog::followSelection);
    resizeWithin(*this, {760, 460});
}

QDialogButtonBox* RestoreDialog::makeButtons()
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const auto add = [&](const char* name, const QString& text, QDialogButtonBox::ButtonRole role) {
        QPushButton* const made = buttons->addButton(text, role);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_restore = add("restoreBackup", tr("Restore"), QDialogButtonBox::AcceptRole);
    setButtonLook(m_restore, ButtonLook::Main);
    m_copy = add("openCopy", tr("Open a copy beside it"), QDialogButtonBox::ActionRole);
    QPushButton* const cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true); // or Enter in the list would restore: the box makes what goes on its default
    setTabOrder(m_copy, cancel);
    setTabOrder(cancel, m_restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto say = [this](auto signal) {
        return [this, signal] {
            if (const FoundBackup* const backup = chosen()) {
                const QString path = backup->path;
                accept();
                Q_EMIT(this->*signal)(path);
            }
        };
    };
    connect(m_restore, &QPushButton::clicked, this, say(&RestoreDialog::restoreWanted));
    connect(m_copy, &QPushButton::clicked, this, say(&RestoreDialog::copyWanted));
    return buttons;
}

void RestoreDialog::look()
{
    m_looking = true;
    m_found.clear();
    m_list->setRowCount(0);
    m_ended = std::make_shared<std::atomic_bool>(false);
    followSelection();
    auto promise = std::make_shared<QPromise<Search>>();
    promise->start();
    m_search = promise->future();
    QThreadPool::globalInstance()->start([promise, book = m_book, folders = m_folders, ended = m_ended] {
        promise->addResult(findBackups(book, folders, [ended](qint64, qint64) { return !*ended; }));
        promise->finish();
    });
    whenDone(m_search, this, [this](const Search& found) { fill(found); });
}

void RestoreDialog::fill(const Search& found)
{
    m_looking = false;
    if (!found) {
        m_banner->setMessage(Banner::Kind::Error, sentence(found.error()));
        m_banner->show();
    }
    m_found = found.value_or(QList<FoundBackup>());
    m_list->setRowCount(int(m_found.size()));
    for (int row = 0; row < int(m_found.size()); ++row) {
        const FoundBackup& backup = m_found.at(row);
        const QString since = backup.actsSince ? QString::number(*backup.actsSince) : tr("unknown");
        const QStringList cells{momentText(backup.at), QString::number(backup.records), sizeInWords(backup.bytes),
            since, QFileInfo(backup.path).fileName()};
        for (int cell = 0; cell < int(cells.size()); ++cell)
            m_list->setItem(row, cell, new QTableWidgetItem(cells.at(cell)));
    }
    for (int column = 0; column + 1 < m_list->columnCount(); ++column) // the last one takes what is left
        m_list->resizeColumnToContents(column);
    if (!m_found.isEmpty())
        m_list->selectRow(0);
    followSelection();
}

const FoundBackup* RestoreDialog::chosen() const
{
    const int row = m_list->selectedItems().isEmpty() ? -1 : m_list->selectedItems().first()->row();
    return row >= 0 && row < m_found.size() ? &m_found.at(row) : nullptr;
}

void RestoreDialog::followSelection()
{
    const FoundBackup* const backup = chosen();
    m_restore->setEnabled(backup);
    m_copy->setEnabled(backup);
    m_unfold->setVisible(backup);
    m_details->setVisible(backup && m_unfold->isChecked());
    if (m_looking)
        m_outcome->setText(tr("Looking for backups and checking them …"));
    else if (!backup)
        m_outcome->setText(tr("No verified backup of this book was found in: %1").arg(m_folders.join(u' ')));
    else
        m_outcome->setText(outcomeInWords(*backup) + u' '
            + tr("Restoring keeps the present book beside it first. Opening a copy leaves it as it is."));
    m_details->setText(backup ? QDir::toNativeSeparators(backup->path) + u'\n' + countsInWords(*backup) : QString());
}

void RestoreDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with backups"), m_folders.value(0));
    if (folder.isEmpty() || m_looking)
        return;
    m_folders = {folder};
    look();
}

} // namespace ui
