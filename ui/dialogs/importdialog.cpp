#include "ui/dialogs/importdialog.h"

#include "core/exchange/importfile.h"
#include "core/exchange/leftrows.h"
#include "core/support/whendone.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/dialogs/importcolumnspage.h"
#include "ui/dialogs/importplanning.h"
#include "ui/dialogs/importrowsmodel.h"
#include "ui/dialogs/importrowspage.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/scrollcolumn.h"
#include "ui/look/style.h"
#include "ui/look/tabstrip.h"
#include "ui/look/windowsize.h"
#include "ui/support/prompts.h"
#include "ui/support/undoing.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using core::RowClass;

ImportDialog::ImportDialog(core::Book& book, const core::EntityInfo& kind, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_kind(kind)
    , m_path(path)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
    , m_reader(book)
    , m_planning(new ImportPlanning(book, this))
    , m_undoing(new Undoing(book, this))
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_facts(new PlainLabel({}, TextSize::Small, this))
    , m_tabs(new TabStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_columns(new ImportColumnsPage(kind, m_pages))
    , m_rows(new ImportRowsPage(book.store(), kind, m_pages))
    , m_state(new PlainLabel({}, TextSize::Small, this))
    , m_progress(new QProgressBar(this))
    , m_left(new QPushButton(tr("Save rows left out …"), this))
    , m_take(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    readFile();
}

ImportDialog::~ImportDialog()
{
    *m_cancelled = true;
}

void ImportDialog::build()
{
    setObjectName(QStringLiteral("importDialog"));
    setProperty("handbookPage", QStringLiteral("import"));
    setWindowTitle(tr("Import: %1").arg(core::spokenLabels().of(m_kind.plural)));
    resizeWithin(*this, {940, 740});
    m_banner->hide();
    m_progress->hide();
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_facts->setInk(Ink::Quiet);
    m_facts->setWordWrap(true);
    m_state->setInk(Ink::Quiet);
    m_state->setWordWrap(true);
    m_tabs->addTab(QStringLiteral("columns"), tr("Columns"));
    m_tabs->addTab(QStringLiteral("rows"), tr("Rows"));
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_rows);
    m_take->setObjectName(QStringLiteral("takeIn"));
    setButtonLook(m_take, ButtonLook::Main);
    m_close->setObjectName(QStringLiteral("closeImport"));
    m_close->setAutoDefault(false);

    m_left->setObjectName(QStringLiteral("saveLeft"));
    m_left->setAutoDefault(false);
    m_left->setToolTip(
        tr("Writes the refused and undecided rows with the reason as a CSV file, to be mended and imported "
           "once more"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_left);
    buttons->addWidget(m_close);
    buttons->addWidget(m_take);
    setTabOrder(m_close, m_take);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_facts);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    scrollAboveButtons(layout);

    connect(m_tabs, &TabStrip::currentChanged, this,
        [this](const QString& key) { m_pages->setCurrentIndex(key == QStringLiteral("rows") ? 1 : 0); });
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::takeIn);
    connect(m_left, &QPushButton::clicked, this, &ImportDialog::writeLeft);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_columns, &ImportColumnsPage::changed, this, &ImportDialog::planAgain);
    connect(m_rows, &ImportRowsPage::decided, this, &ImportDialog::planAgain);
    connect(m_planning, &ImportPlanning::progressed, m_progress, &QProgressBar::setValue);
    connect(m_planning, &ImportPlanning::finished, this, &ImportDialog::planned);
    connect(m_banner, &Banner::actionRequested, this, &ImportDialog::takeBack);
    connect(m_undoing, &Undoing::begun, this, [this] {
        m_close->setEnabled(false);
        m_banner->setMessage(Banner::Kind::Info, tr("The import is being taken back …"));
        m_banner->setAction(tr("Cancel"));
    });
    connect(m_undoing, &Undoing::ended, this, &ImportDialog::takenBack);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportDialog::finished);
}

/** The file as it was read, beside the window. */
struct ImportDialog::FileRead {
    core::ImportTable table;
    core::ImportMapping guess;
    QString encoding; ///< of CSV, as the two below
    QChar delimiter;
    bool isCsv = false;
};

core::Result<ImportDialog::FileRead> ImportDialog::fileAt(const QString& path, const core::EntityInfo& kind)
{
    const QString name = QFileInfo(path).fileName();
    FileRead read;
    read.isCsv = !path.endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive)
        && !path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    if (read.isCsv) {
        WB_ASSIGN(table, core::readCsvFile(path));
        read.table = table;
        read.encoding = table.encoding;
        read.delimiter = table.delimiter;
    } else {
        WB_ASSIGN(tables, core::readImportFile(path, kind.name()));
        read.table = tables.value(0);
    }
    read.guess = core::guessMapping(kind, read.table, name, core::allLanguages());
    return read;
}

void ImportDialog::readFile()
{
    m_isReading = true;
    sayButtons();
    core::whenDone(
        m_reader.run<FileRead>([path = m_path, kind = &m_kind](core::Database&) { return fileAt(path, *kind); }), this,
        [this](const core::Result<FileRead>& read) { fileRead(read); });
}

void ImportDialog::fileRead(const core::Result<FileRead>& read)
{
    m_isReading = false;
    sayButtons();
    if (!read)
        return tell(read.error());
    m_table = read->table;
    m_guess = read->guess;
    if (const core::Result<void> remembered = remember(); !remembered)
        return tell(remembered.error());
    m_facts->setText(factsOf(*read) + m_facts->text());
    const auto& fields = m_guess.fields;
    const bool isClear = std::ranges::none_of(fields, [](const QString& field) { return field.isEmpty(); });
    m_tabs->setCount(QStringLiteral("columns"), int(m_table.header.size()));
    m_tabs->setCurrent(isClear ? QStringLiteral("rows") : QStringLiteral("columns"));
    m_pages->setCurrentIndex(isClear ? 1 : 0);
    planAgain();
}

QString ImportDialog::factsOf(const FileRead& read) const
{
    const QString name = QFileInfo(m_path).fileName();
    if (!read.isCsv)
        return m_path.endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive) ? tr("%1 · calendar").arg(name)
                                                                            : tr("%1 · JSON").arg(name);
    const QString delimiter = read.delimiter == u'\t' ? tr("tab") : QString(read.delimiter);
    return m_guess.officialList
        ? tr("%1 · %2, separated by %3 · official list: names, kinds and districts follow the official naming rules")
              .arg(name, read.encoding, delimiter)
        : tr("%1 · %2, separated by %3").arg(name, read.encoding, delimiter);
}

/** What was chosen for a file with these headers before goes before what they look like. */
core::Result<void> ImportDialog::remember()
{
    QString keyField;
    if (m_table.hasColumns && !m_guess.officialList) {
        WB_ASSIGN(known, core::rememberedMapping(m_book.store(), m_kind, m_table.header));
        if (known) {
            m_guess.fields = known->mapping.fields;
            keyField = known->keyField;
            m_facts->setText(tr(" · columns as the last time"));
        }
    }
    m_columns->showTable(m_table, m_guess, keyField);
    return {};
}

bool ImportDialog::isPlanned() const
{
    return !m_isReading && !m_planning->isRunning();
}

void ImportDialog::planAgain()
{
    core::ImportOptions options;
    options.kind = &m_kind;
    options.mapping = m_columns->mapping();
    options.keyField = m_columns->keyField();
    options.languages = core::allLanguages();
    options.decisions = m_rows->decisions();
    m_progress->setValue(0);
    m_planning->start(m_table, options);
    sayButtons();
}

void ImportDialog::planned()
{
    const core::Result<core::ImportPlan> plan = m_planning->plan();
    m_plan = plan.value_or(core::ImportPlan());
    if (m_saysPlan)
        m_banner->hide();
    if (!plan)
        tell(plan.error());
    m_saysPlan = !plan;
    m_rows->setPlan(m_plan);
    m_tabs->setCount(QStringLiteral("rows"), int(m_plan.rows.size()));
    sayButtons();
}

void ImportDialog::sayButtons()
{
    const bool isTaking = m_isTaking;
    const bool isPlanning = !isPlanned();
    m_progress->setVisible(isTaking || isPlanning);
    m_state->setText(isTaking ? tr("Taking in …") : isPlanning ? tr("Looking at the rows …") : QString());
    m_close->setText(isTaking || !m_taken ? tr("Cancel") : tr("Close"));
    const int rows = int(m_plan.count(RowClass::New) + m_plan.count(RowClass::Changed));
    m_take->setText(m_plan.count(RowClass::Refused) + m_plan.count(RowClass::Doubtful) > 0
            ? tr("Take in the other %n row(s)", nullptr, rows)
            : tr("Take in %n row(s)", nullptr, rows));
    m_take->setVisible(!m_taken);
    m_take->setEnabled(rows > 0 && !isTaking && !isPlanning && !m_book.isReadOnly());
    m_columns->setEnabled(!isTaking && !m_taken);
    m_rows->setEnabled(!isTaking);
    m_rows->setDecidable(!m_taken);
    sayLeft();
}

/** What stays out is worked with while it is planned and after the others were taken in. */
void ImportDialog::sayLeft()
{
    m_left->setVisible(m_prompts && m_table.hasColumns && core::leftRows(m_plan) > 0);
    m_left->setEnabled(!m_isTaking && !m_isWriting && isPlanned());
}

void ImportDialog::setPrompts(Prompts& prompts)
{
    m_prompts = &prompts;
    sayLeft();
}

void ImportDialog::writeLeft()
{
    const QString proposal = QFileInfo(m_path).completeBaseName() + tr("-left-out") + QStringLiteral(".csv");
    const QString path =
        m_prompts->fileToSave(this, tr("Save rows left out"), proposal, tr("CSV (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto whyOf = [](const core::ImportRow& row) {
        QStringList reasons;
        for (const core::ImportProblem& problem : row.problems)
            reasons.append(core::sentence(problem));
        return reasons.isEmpty() ? ImportRowsModel::classWord(row.rowClass) : reasons.join(u' ');
    };
    m_isWriting = true;
    sayLeft();
    m_state->setText(tr("Writing “%1” …").arg(QFileInfo(path).fileName()));
    // It holds all it writes: rows decided meanwhile, or a dialog that is closed, change nothing of it.
    const auto write = [path, table = m_table, plan = m_plan, head = tr("Why it was left out"), whyOf](
                           core::Database&) { return core::writeLeftRows(path, table, plan, head, whyOf); };
    core::whenDone(m_reader.run<void>(write), this,
        [this, path](const core::Result<void>& written) { leftWritten(path, written); });
}

void ImportDialog::leftWritten(const QString& path, const core::Result<void>& written)
{
    m_isWriting = false;
    sayButtons();
    if (!written)
        return tell(written.error());
    m_state->setText(tr("“%1” was written.").arg(QFileInfo(path).fileName()));
}

/** Keeps where the columns go for the next such file, where the person had to say it. It comes before the rows, so that
 *  undo takes those back first. */
core::Result<void> ImportDialog::keepMapping()
{
    const core::ImportMapping& mapping = m_columns->mapping();
    const bool isPersons = mapping.fields != m_guess.fields || !m_columns->keyField().isEmpty();
    if (!isPersons || !m_table.hasColumns || m_guess.officialList)
        return {};
    WB_ASSIGN(proposal,
        core::rememberMapping(m_book.store(), m_kind, m_table.header, {{}, mapping, m_columns->keyField()},
            QFileInfo(m_path).fileName(), m_book.ids()));
    WB_TRY(m_book.apply(proposal));
    return {};
}

void ImportDialog::takeIn()
{
    if (!isPlanned() || m_isTaking || m_taken)
        return;
    m_banner->hide();
    if (const core::Result<void> kept = keepMapping(); !kept)
        return tell(kept.error());
    *m_cancelled = false;
    m_isTaking = true;
    const auto progress = [cancelled = m_cancelled, bar = QPointer(m_progress)](qint64 done, qint64 total) {
        const int percent = int(100 * done / std::max<qint64>(1, total));
        const auto tell = [bar, percent] {
            if (bar)
                bar->setValue(percent);
        };
        QMetaObject::invokeMethod(qApp, tell, Qt::QueuedConnection); // the bar may be gone by then
        return !*cancelled;
    };
    m_progress->setValue(0);
    const core::acts::Proposal proposal = core::importProposal(m_plan, m_kind, QFileInfo(m_path).fileName());
    m_watcher.setFuture(m_book.applyLater(proposal, progress));
    sayButtons();
}

void ImportDialog::reject()
{
    if (m_isTaking) {
        *m_cancelled = true;
        return;
    }
    const int decided = m_taken ? 0 : int(m_rows->decisions().size());
    if (decided > 0 && m_prompts
        && !m_prompts->confirm(this,
            tr("What you decided on %n row(s) is not in the book yet and is lost.", nullptr, decided), tr("Discard")))
        return;
    QDialog::reject();
}

void ImportDialog::finished()
{
    m_isTaking = false;
    const core::Result<std::optional<core::Act>> answer = m_watcher.result();
    if (!answer) {
        planAgain();
        tell(answer.error());
        return;
    }
    m_taken = *answer;
    m_banner->setMessage(Banner::Kind::Done,
        tr("%n row(s) were taken in.", nullptr, int(m_plan.count(RowClass::New) + m_plan.count(RowClass::Changed))));
    m_banner->setAction(tr("Undo"));
    m_banner->show();
    sayButtons();
    if (m_plan.count(RowClass::Refused) > 0)
        m_rows->showRefused();
    m_close->setFocus();
}

void ImportDialog::takeBack()
{
    if (!m_taken)
        return;
    if (m_undoing->isUnderWay())
        return m_undoing->cancel();
    m_undoing->start(*m_taken);
}

void ImportDialog::takenBack(const core::Result<core::Act>& undone)
{
    m_close->setEnabled(true);
    m_banner->setAction({});
    if (!undone)
        return tell(undone.error());
    m_taken.reset();
    planAgain();
    m_banner->setMessage(Banner::Kind::Info, tr("The import was taken back. Nothing of it is in the book."));
    m_banner->show();
}

void ImportDialog::tell(const core::Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, core::sentence(error));
    m_banner->setAction({});
    m_banner->show();
}

} // namespace ui
