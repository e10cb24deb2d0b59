#include "ui/dialogs/joinpartnerdialog.h"

#include "core/change/nodoubles.h"
#include "core/wording/errortext.h"
#include "core/wording/likenesstext.h"
#include "ui/forms/recordpicker.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"
#include "ui/support/carryout.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr int mostShown = 20;

} // namespace

JoinPartnerDialog::JoinPartnerDialog(Book& book, const Record& record, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_record(record)
    , m_prompts(prompts)
    , m_reader(book)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_words(new PlainLabel({}, TextSize::Body, this))
    , m_list(new QListWidget(this))
    , m_picker(new RecordPicker(book, {&record.entity()}, this))
{
    build();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JoinPartnerDialog::showHits);
    look();
}

void JoinPartnerDialog::build()
{
    setObjectName(QStringLiteral("joinPartnerDialog"));
    setProperty("handbookPage", QStringLiteral("doubles"));
    setWindowTitle(tr("Join with which record?"));
    resizeWithin(*this, {620, 460});
    m_banner->hide();
    m_words->setObjectName(QStringLiteral("found"));
    m_words->setWordWrap(true);
    m_words->setText(tr("Likely doubles are being looked for …"));
    m_list->setObjectName(QStringLiteral("likely"));
    m_list->setAccessibleName(tr("Likely doubles"));
    m_picker->setObjectName(QStringLiteral("partner"));
    auto* const label = new PlainLabel(tr("Another record, by its name"), TextSize::Small, this);
    label->setInk(Ink::Quiet);
    label->setBuddy(m_picker);
    // Beside the list, which it is about: three buttons in a line are wider than a small screen at large text.
    m_noDouble = new QPushButton(tr("These are two"), this);
    m_noDouble->setAutoDefault(false);
    m_noDouble->setObjectName(QStringLiteral("noDouble"));
    m_noDouble->setToolTip(tr("Notes that the chosen likely double is none; it is not offered again."));
    auto* const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancel"));
    m_go = buttons->addButton(tr("Compare and join …"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("join"));
    setButtonLook(m_go, ButtonLook::Main);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(10));
    column->addWidget(m_banner);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_noDouble, 0, Qt::AlignLeft);
    column->addWidget(label);
    column->addWidget(m_picker);
    column->addWidget(buttons);
    setTabOrder(m_list, m_noDouble);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int row) { pick(row < 0 ? RecordId() : m_hits.at(row).id); });
    connect(m_list, &QListWidget::itemActivated, m_go, &QPushButton::click);
    connect(m_picker, &RecordPicker::picked, this, [this](RecordId id) {
        m_list->setCurrentRow(-1);
        pick(id);
    });
    connect(m_picker, &RecordPicker::cleared, this, [this] { pick({}); });
    connect(m_noDouble, &QPushButton::clicked, this, &JoinPartnerDialog::noteNoDouble);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(m_partner);
    });
    pick({});
}

void JoinPartnerDialog::look()
{
    m_watcher.setFuture(m_reader.run<QList<DoubleHit>>(
        [record = m_record](Database& database) { return likelyDoubles(database, record, mostShown); }));
}

void JoinPartnerDialog::showHits()
{
    const Result<QList<DoubleHit>> found = m_watcher.result();
    m_list->clear();
    m_hits = found.value_or(QList<DoubleHit>());
    for (const DoubleHit& hit : std::as_const(m_hits))
        m_list->addItem(tr("%1 – %2").arg(hit.title, likenessText(hit.likeness)));
    m_words->setText(m_hits.isEmpty()
            ? tr("Nothing in the book is likely the same. Any other record can be named below.")
            : tr("Likely the same as “%1”:").arg(m_book.store().titleOf(m_record.id()).value_or(QString())));
    m_list->setVisible(!m_hits.isEmpty());
    m_hits.isEmpty() ? m_picker->setFocus() : m_list->setFocus();
    if (!m_hits.isEmpty())
        m_list->setCurrentRow(0);
    if (!found) {
        m_banner->setMessage(Banner::Kind::Error, sentence(found.error()));
        m_banner->show();
    }
}

void JoinPartnerDialog::pick(RecordId id)
{
    m_partner = id == m_record.id() ? RecordId() : id;
    m_go->setEnabled(!m_partner.isNull());
    m_noDouble->setEnabled(m_list->currentRow() >= 0 && acts::mayBeNoDouble(m_record.entity()));
    if (m_list->currentRow() >= 0)
        m_picker->showTitle({});
}

void JoinPartnerDialog::noteNoDouble()
{
    const Result<acts::Proposal> noted =
        acts::noteNoDouble(m_book.store(), m_record.id(), m_partner, m_book.who(), m_book.ids());
    const Result<std::optional<Act>> done = noted ? carryOut(m_book, *noted, m_prompts, this)
                                                  : Result<std::optional<Act>>(tl::unexpected<Error>(noted.error()));
    m_banner->setVisible(!done);
    if (!done)
        m_banner->setMessage(Banner::Kind::Error, sentence(done.error()));
    else
        look();
}

} // namespace ui
