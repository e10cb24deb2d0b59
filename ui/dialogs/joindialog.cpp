#include "ui/dialogs/joindialog.h"

#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"
#include "ui/support/carryout.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace core;
using acts::JoinSide;

namespace {

constexpr int fieldColumn = 0;
constexpr int keptColumn = 1;
constexpr int otherColumn = 2;

bool mayTakeBoth(const FieldInfo& field)
{
    return field.isSet() || field.type == FieldType::LongText;
}

} // namespace

JoinDialog::JoinDialog(Book& book, RecordId kept, RecordId other, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_reader(book)
    , m_keptId(kept)
    , m_otherId(other)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_table(new QTableWidget(this))
    , m_summary(new PlainLabel({}, TextSize::Body, this))
    , m_join(nullptr)
{
    build();
    load();
}

void JoinDialog::build()
{
    setObjectName(QStringLiteral("joinDialog"));
    setProperty("handbookPage", QStringLiteral("doubles"));
    resizeWithin(*this, {860, 640});
    m_banner->hide();
    auto* const words = new PlainLabel(
        tr("Two records become one. A tick says which value holds; with the arrow keys and the space bar you choose "
           "another one. Whatever names the record that goes will name the one that is kept."),
        TextSize::Body, this);
    words->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("joinFields"));
    m_table->setAccessibleName(tr("Both records, field by field"));
    m_table->setColumnCount(3);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_summary->setObjectName(QStringLiteral("joinSummary"));
    m_summary->setWordWrap(true);
    m_summary->setInk(Ink::Quiet);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* const swapped = buttons->addButton(tr("&Keep the other one"), QDialogButtonBox::ResetRole);
    swapped->setObjectName(QStringLiteral("swap"));
    swapped->setAutoDefault(false);
    m_join = buttons->addButton(tr("Join"), QDialogButtonBox::AcceptRole);
    m_join->setObjectName(QStringLiteral("join"));
    setButtonLook(m_join, ButtonLook::Main);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    column->addWidget(m_banner);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &JoinDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &JoinDialog::reject);
    connect(swapped, &QPushButton::clicked, this, &JoinDialog::swap);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (!m_isFilling)
            takeCheck(item->row(), item->column());
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JoinDialog::planned);
    m_table->setFocus();
}

void JoinDialog::load()
{
    const Result<Record> kept = m_book.store().get(m_keptId);
    const Result<Record> other = m_book.store().get(m_otherId);
    m_join->setEnabled(false);
    if (!kept || !other)
        return tell(kept ? other.error() : kept.error());
    m_kept = *kept;
    m_other = *other;
    setWindowTitle(tr("Join two records: %1").arg(spokenLabels().of(m_kept.entity().singular)));
    if (&m_kept.entity() == &m_other.entity())
        showFields();
    planAgain();
}

QString JoinDialog::words(const Record& record, qsizetype field) const
{
    const auto titles = [this](RecordId id) { return m_book.store().titleOf(id).value_or(QString()); };
    QString text = readable(record.entity().fields[size_t(field)], record.at(field), spokenLabels(), titles);
    return text.replace(u'\n', QStringLiteral(", "));
}

void JoinDialog::setCell(int row, int column, const QString& text)
{
    auto* const item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, column, item);
}

void JoinDialog::showFields()
{
    m_isFilling = true;
    m_fields.clear();
    m_table->setRowCount(0);
    const QString kept = m_book.store().titleOf(m_keptId).value_or(QString());
    const QString other = m_book.store().titleOf(m_otherId).value_or(QString());
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Kept: %1").arg(kept), tr("Goes: %1").arg(other)});
    const auto fields = m_kept.entity().fields;
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        const Value nothing = m_kept.entity().blank().at(i);
        const bool isSaid = !isEmpty(m_kept.at(i)) || !isEmpty(m_other.at(i));
        const bool isUnticked =
            fields[size_t(i)].type == FieldType::Flag && m_kept.at(i) == nothing && m_other.at(i) == nothing;
        if (!isSaid || isUnticked || fields[size_t(i)].type == FieldType::Order)
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_fields.append(i);
        setCell(row, fieldColumn, spokenLabels().of(fields[size_t(i)].label));
        setCell(row, keptColumn, words(m_kept, i));
        setCell(row, otherColumn, words(m_other, i));
        if (m_kept.at(i) != m_other.at(i))
            setChecks(row, acts::joinDefault(m_kept, m_other, i));
    }
    m_isFilling = false;
    m_table->setCurrentCell(0, keptColumn);
}

void JoinDialog::setChecks(int row, JoinSide side)
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    for (const int column : {keptColumn, otherColumn}) {
        QTableWidgetItem* const item = m_table->item(row, column);
        const bool holds = side == JoinSide::Both || (side == JoinSide::Kept) == (column == keptColumn);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(holds ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = wasFilling;
}

/** One of the two holds, or both where that can be; what is ticked last wins. */
void JoinDialog::takeCheck(int row, int column)
{
    const FieldInfo& field = m_kept.entity().fields[size_t(m_fields.at(row))];
    const bool isTicked = m_table->item(row, column)->checkState() == Qt::Checked;
    const bool isOtherTicked = m_table->item(row, keptColumn + otherColumn - column)->checkState() == Qt::Checked;
    JoinSide side = isTicked == (column == keptColumn) ? JoinSide::Kept : JoinSide::Other;
    if (isTicked && isOtherTicked && mayTakeBoth(field))
        side = JoinSide::Both;
    setChecks(row, side);
    m_choices.insert(field.name(), side);
    planAgain();
}

void JoinDialog::swap()
{
    if (m_cancelled)
        return; // being joined
    std::swap(m_keptId, m_otherId);
    m_choices.clear();
    m_banner->hide();
    load();
}

void JoinDialog::planAgain()
{
    m_joining.reset();
    m_join->setEnabled(false);
    m_isStale = m_watcher.isRunning();
    if (m_isStale)
        return;
    m_watcher.setFuture(
        m_reader.run<acts::Joining>([kept = m_keptId, other = m_otherId, choices = m_choices](Database& database) {
            return acts::joinRecords(RecordStore(database), kept, other, choices);
        }));
}

void JoinDialog::planned()
{
    if (m_isStale)
        return planAgain();
    const Result<acts::Joining> joining = m_watcher.result();
    if (m_saysPlan)
        m_banner->hide();
    m_saysPlan = !joining;
    if (!joining)
        return tell(joining.error());
    m_joining = *joining;
    m_summary->setText(summary(*joining));
    m_join->setEnabled(!m_book.isReadOnly() && !m_cancelled);
}

QString JoinDialog::summary(const acts::Joining& joining) const
{
    QStringList parts;
    for (const acts::JoinMove& move : joining.moves) {
        parts.append(tr("%1 (%2): %3")
                         .arg(spokenLabels().of(move.entity->plural),
                             spokenLabels().of(move.entity->fields[size_t(move.field)].label))
                         .arg(move.count));
    }
    QStringList sentences;
    sentences.append(parts.isEmpty() ? tr("Nothing else names the record that goes.")
                                     : tr("What moves: %1.").arg(parts.join(QStringLiteral(", "))));
    if (!joining.followers.isEmpty())
        sentences.append(tr("%n record(s) that both have become one as well.", nullptr, int(joining.followers.size())));
    return sentences.join(u' ');
}

void JoinDialog::accept()
{
    if (!m_joining || m_cancelled)
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_join->setEnabled(false);
    const auto progress = [cancelled = m_cancelled](qint64, qint64) { return !*cancelled; };
    carryOutLater(m_book, m_joining->proposal, progress, m_prompts, this,
        [this](const Result<std::optional<Act>>& answer) { finish(answer); });
}

void JoinDialog::reject()
{
    if (m_cancelled)
        *m_cancelled = true;
    else
        QDialog::reject();
}

void JoinDialog::finish(const Result<std::optional<Act>>& answer)
{
    m_cancelled.reset();
    if (!answer) {
        planAgain(); // the book may have changed under it
        return tell(answer.error());
    }
    QDialog::accept();
    Q_EMIT joined(m_keptId);
}

void JoinDialog::tell(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->show();
}

} // namespace ui
