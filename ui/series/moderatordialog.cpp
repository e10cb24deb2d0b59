#include "ui/series/moderatordialog.h"

#include "core/model/entities/sessionrole.h"
#include "core/model/fuzzydaterender.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/formcombo.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/scrollcolumn.h"
#include "ui/look/segmented.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"
#include "ui/series/severaldates.h"
#include "ui/support/carryout.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using acts::ModeratorStays;

namespace {

const FieldInfo& whoField()
{
    const EntityInfo& kind = SessionRole::info();
    return kind.fields[size_t(kind.indexOf(u"who"))];
}

} // namespace

ModeratorDialog::ModeratorDialog(Book& book, RecordId session, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_session(session)
    , m_prompts(prompts)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_from(new FormCombo(this))
    , m_to(FieldEditor::make(book, whoField()))
    , m_scope(makeScopeChoice(QStringLiteral("moderatorScope"), tr("On which dates"), this))
    , m_preview(new PlainLabel({}, TextSize::Body, this))
    , m_warnings(new PlainLabel({}, TextSize::Body, this))
{
    setObjectName(QStringLiteral("moderatorDialog"));
    setProperty("handbookPage", QStringLiteral("series"));
    setWindowTitle(tr("Change the moderator of %1").arg(book.store().titleOf(session).value_or(QString())));
    offerModerators();
    build();
    connect(m_from, &QComboBox::currentIndexChanged, this, &ModeratorDialog::preview);
    connect(m_to, &FieldEditor::changed, this, &ModeratorDialog::preview);
    connect(m_to, &FieldEditor::left, this, &ModeratorDialog::preview);
    connect(m_scope, &Segmented::currentChanged, this, &ModeratorDialog::preview);
    preview();
}

void ModeratorDialog::show(Book& book, RecordId session, Prompts& prompts, QWidget* parent)
{
    auto* const dialog = new ModeratorDialog(book, session, prompts, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ModeratorDialog::offerModerators()
{
    const auto all = acts::moderatorsOf(m_book.store(), m_session);
    for (const RecordId& id : all.value_or(QList<RecordId>())) {
        const QString name = id.isNull() ? tr("Still open") : m_book.store().titleOf(id).value_or(QString());
        m_from->addItem(name, id.isNull() ? QString() : id.toText());
    }
    m_from->setObjectName(QStringLiteral("moderatorFrom"));
    m_from->setAccessibleName(tr("So far"));
}

void ModeratorDialog::build()
{
    m_banner->hide();
    m_to->setParent(this);
    m_to->setReadOnly(m_book.isReadOnly());
    m_to->load({});
    m_to->control()->setObjectName(QStringLiteral("moderatorTo"));
    m_to->control()->setAccessibleName(tr("From now on"));
    m_preview->setObjectName(QStringLiteral("moderatorPreview"));
    m_preview->setWordWrap(true);
    m_warnings->setObjectName(QStringLiteral("moderatorWarnings"));
    m_warnings->setWordWrap(true);
    m_warnings->setInk(Ink::Caution);
    auto* const form = new QFormLayout;
    const auto add = [&](const QString& words, QWidget* control, QWidget* whole) {
        auto* const label = new PlainLabel(words, TextSize::Body, this);
        label->setBuddy(control);
        form->addRow(label, whole);
    };
    add(tr("So far"), m_from, m_from);
    add(tr("From now on"), m_to->control(), m_to);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("changeModerator"));
    m_accept->setDefault(true);
    setButtonLook(m_accept, ButtonLook::Main);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addWidget(m_banner);
    column->addLayout(form);
    column->addWidget(m_scope);
    column->addWidget(m_preview);
    column->addWidget(m_warnings);
    column->addStretch(1);
    column->addWidget(buttons);
    scrollAboveButtons(column);
    offerScope(*m_scope, m_book.store(), m_session);
    setTabOrder(m_from, m_to->control());
    setTabOrder(m_to->control(), m_scope);
    setTabOrder(m_scope, buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ModeratorDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithin(*this, {560, 360});
    m_to->control()->setFocus(Qt::TabFocusReason);
}

RecordId ModeratorDialog::from() const
{
    const QString id = m_from->currentData().toString();
    return id.isEmpty() ? RecordId() : RecordId::fromText(id);
}

Result<acts::ModeratorMoves> ModeratorDialog::moves() const
{
    WB_ASSIGN(to, m_to->value());
    return acts::changeModerator(m_book.store(), m_session, from(), valueOr<RecordId>(to), scopeOf(*m_scope), m_book.ids());
}

QString ModeratorDialog::moveText(const acts::ModeratorMove& move) const
{
    const QString date = renderFuzzyDate(move.date, DateStyle::Weekday, spokenLanguage());
    switch (move.stays) {
    case ModeratorStays::Changes:
        return move.areSwapped ? tr("%1: both take each other's part").arg(date) : tr("%1: changes").arg(date);
    case ModeratorStays::TookPlace:
        return tr("%1: stays, it has taken place").arg(date);
    case ModeratorStays::Cancelled:
        return tr("%1: stays, it does not take place").arg(date);
    case ModeratorStays::OtherModerator:
        return tr("%1: stays, somebody else moderates there").arg(date);
    }
    return {};
}

void ModeratorDialog::preview()
{
    m_banner->hide();
    m_warnings->clear();
    m_warnings->hide();
    m_accept->setEnabled(false);
    const Result<Value> to = m_to->value();
    if (!to || isEmpty(*to)) {
        m_preview->setText(tr("Choose who moderates from now on."));
        return;
    }
    const auto planned = moves();
    if (!planned) {
        m_preview->setText(
            from() == valueOr<RecordId>(*to) ? tr("That is the same one.") : tr("This one has a part in it already."));
        return;
    }
    QStringList lines;
    for (const acts::ModeratorMove& move : planned->moves)
        lines.append(moveText(move));
    m_preview->setText(firstOf(lines));
    m_accept->setEnabled(!m_book.isReadOnly());
    m_warnings->setText(findingsOf(m_book, planned->proposal));
    m_warnings->setVisible(!m_warnings->text().isEmpty());
}

void ModeratorDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    const Result<void> done = [&]() -> Result<void> {
        WB_ASSIGN(planned, moves());
        WB_TRY(carryOut(m_book, planned.proposal, m_prompts, this));
        return {};
    }();
    if (done)
        QDialog::accept();
    else
        tell(done.error());
}

void ModeratorDialog::tell(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->show();
}

} // namespace ui
