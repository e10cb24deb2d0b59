#include "ui/forms/newrecorddialog.h"

#include "core/book/book.h"
#include "core/change/judgement.h"
#include "core/model/entities/agency.h"
#include "core/model/likeness.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/forms/doublespanel.h"
#include "ui/forms/newrecorddraft.h"
#include "ui/forms/recordform.h"
#include "ui/look/banner.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"
#include "ui/support/carryout.h"
#include "ui/support/savingstate.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

bool ownerIsGiven(const core::EntityInfo& kind, const core::acts::Given& start)
{
    const qsizetype owner = kind.ownerIndex();
    return owner < 0 || start.contains(kind.fields[size_t(owner)].name());
}

} // namespace

NewRecordDialog::NewRecordDialog(
    core::Book& book, const core::EntityInfo& kind, const core::acts::Given& start, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_kind(kind)
    , m_start(start)
    , m_banner(new Banner(Banner::Kind::Error, {}))
    , m_foot(new QWidget)
    , m_doubles(new DoublesPanel(book))
    , m_form(new RecordForm(
          book, kind, nullptr, ownerIsGiven(kind, start) ? RecordForm::Owner::Hidden : RecordForm::Owner::Shown))
    , m_draft(new NewRecordDraft(book, kind, *m_form, this))
{
    setObjectName(QStringLiteral("newRecord"));
    setWindowTitle(tr("Create: %1").arg(core::spokenLabels().of(kind.singular)));
    build();
    presetAgency();
    m_draft->setStart(m_start);
    fillIn(m_start);
    connect(m_form, &RecordForm::fieldLeft, this, &NewRecordDialog::takeModel);
    if (core::hasLikeness(m_kind))
        connect(m_form, &RecordForm::typed, this, [this] { m_doubles->lookFor(m_form->value()); });
    connect(m_doubles, &DoublesPanel::recordChosen, this, &NewRecordDialog::takeExisting);
    connect(m_form, &RecordForm::typed, this, &NewRecordDialog::withdrawQuestion);
    connect(
        m_form, &RecordForm::typed, this, [this] { SavingState::of(m_book).note(this, SavingState::State::Typed); });
    connect(m_banner, &Banner::actionRequested, this, [this] {
        if (m_asked)
            done(Rejected);
        else
            askReason();
    });
}

NewRecordDialog::~NewRecordDialog()
{
    m_form->disconnect(this); // a field that loses the keyboard with the window tells nobody any more
    m_draft->flush();
    disconnect(m_form, nullptr, this, nullptr); // going, it is left once more
}

NewRecordDialog* NewRecordDialog::resume(core::Book& book, const core::Draft& draft, QWidget* parent)
{
    const core::EntityInfo* const kind = core::findEntity(draft.entity);
    if (!kind)
        return nullptr;
    auto* const dialog = new NewRecordDialog(book, *kind, NewRecordDraft::valuesOf(*kind, draft.start), parent);
    dialog->takeUp(draft);
    return dialog;
}

void NewRecordDialog::takeUp(const core::Draft& draft)
{
    m_draft->resume(draft.key);
    // Values first, for what they bring as a model; then everything as it was typed.
    m_typed = NewRecordDraft::valuesOf(m_kind, draft.fields);
    core::acts::Given given = m_start;
    given.insert(m_typed);
    fillIn(given);
    m_draft->setEarlier(m_typed);
    for (const core::DraftField& field : draft.fields)
        m_form->takeDraft(m_kind.indexOf(field.field), field);
}

void NewRecordDialog::done(int result)
{
    if (result == Accepted) {
        m_draft->end();
    } else if (m_isCutOff) { // it can still be kept in a file, from the window behind
        m_draft->flush();
        m_draft->end();
    } else {
        m_draft->drop();
    }
    QDialog::done(result);
}

void NewRecordDialog::build()
{
    auto* const area = new QScrollArea;
    auto* const content = new QWidget;
    auto* const inner = new QVBoxLayout(content);
    inner->setContentsMargins(px(16), px(16), px(16), px(12));
    inner->addWidget(m_form);
    inner->addStretch(1);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(windowTitle());
    area->setFocusPolicy(Qt::NoFocus); // the first field gets the keyboard
    area->setWidget(content);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* const create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    create->setObjectName(QStringLiteral("create"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    setButtonLook(create, ButtonLook::Main);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewRecordDialog::reject);
    auto* const foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(px(16), px(8), px(16), px(12));
    foot->setSpacing(px(8));
    foot->addWidget(m_doubles);
    foot->addWidget(m_banner);
    foot->addWidget(buttons);
    m_banner->hide();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(m_foot);
    setTabOrder(create, buttons->button(QDialogButtonBox::Cancel));
    create->setDefault(true);
    const int needed = m_form->heightForWidth(px(680)) + px(120);
    resize(QSize(px(720), std::min(px(680), needed)).boundedTo(roomFor(*this)));
}

void NewRecordDialog::presetAgency()
{
    const core::Result<QList<core::Record>> agencies = m_book.store().all(core::Agency::info());
    if (!agencies)
        return tell(agencies.error());
    QList<core::RecordId> own;
    for (const core::Record& record : *agencies) {
        if (core::as<core::Agency>(record).isOwn)
            own.append(record.id());
    }
    if (own.size() != 1)
        return;
    for (const core::FieldInfo& field : m_kind.fields) {
        const bool asks = field.has(core::FieldFlag::Required) && field.type == core::FieldType::Reference
            && core::targetOf(field) == &core::Agency::info();
        if (asks && !m_start.contains(field.name()))
            m_start.insert(field.name(), own.first());
    }
}

core::Result<core::Record> NewRecordDialog::filledIn(const core::acts::Given& given) const
{
    core::Record record = m_kind.blank();
    const auto give = [&]() -> core::Result<void> {
        for (auto it = given.cbegin(); it != given.cend(); ++it) {
            const qsizetype field = m_kind.indexOf(it.key());
            if (field < 0)
                return core::fail(core::ErrorKind::NoSuchField, m_kind.name(), it.key());
            record.set(field, it.value());
        }
        return {};
    };
    WB_TRY(give());
    WB_ASSIGN(modelled, core::acts::withModel(m_book.store(), record));
    record = modelled;
    WB_TRY(give()); // also where it is what the model would have replaced
    return record;
}

void NewRecordDialog::fillIn(const core::acts::Given& given)
{
    const core::Result<core::Record> record = filledIn(given);
    if (!record)
        return tell(record.error());
    m_filled = *record;
    m_form->load(m_filled);
}

void NewRecordDialog::takeModel(qsizetype field)
{
    if (!m_kind.fields[size_t(field)].has(core::FieldFlag::Model))
        return;
    const core::Record shown = m_form->value();
    for (qsizetype i = 0; i < qsizetype(m_kind.fields.size()); ++i) {
        const QString key = m_kind.fields[size_t(i)].name();
        if (shown.at(i) != m_filled.at(i) || m_typed.contains(key))
            m_typed.insert(key, shown.at(i));
    }
    // From the start again, so that a second choice also replaces what the first one brought.
    core::acts::Given given = m_start;
    given.insert(m_typed);
    fillIn(given);
    m_draft->setEarlier(m_typed);
}

void NewRecordDialog::accept()
{
    carryOut(std::nullopt);
}

void NewRecordDialog::carryOut(const std::optional<Standing>& standing)
{
    m_asked = false;
    m_banner->hide();
    m_form->leave();
    if (!m_form->validate())
        return;
    const core::Result<core::RecordId> id = create(standing);
    if (!id)
        return tell(id.error());
    QDialog::accept();
    Q_EMIT created(*id);
}

core::Result<core::RecordId> NewRecordDialog::create(const std::optional<Standing>& standing)
{
    // All that is shown counts as given: what is created is what the person saw.
    const core::Record shown = m_form->value();
    core::acts::Given given;
    for (qsizetype i = 0; i < qsizetype(m_kind.fields.size()); ++i)
        given.insert(m_kind.fields[size_t(i)].name(), shown.at(i));
    WB_ASSIGN(record, core::acts::prepared(m_book.store(), m_kind, given, m_book.ids()));
    WB_ASSIGN(proposal, core::acts::add(m_book.store(), record));
    proposal.settles = {m_draft->key()};
    core::Result<std::optional<core::Act>> applied = m_book.apply(proposal);
    // The reason is for what the person has read, and for nothing that came since.
    if (!applied && standing && mayStand(applied.error()) && refusals(applied.error()) == m_refusals) {
        const core::Findings refused = openErrors(applied.error());
        WB_TRY(core::acts::excuse(
            proposal, refused, standing->reason, m_book.who(), standing->until, m_book.ids()));
        applied = m_book.apply(proposal);
    }
    WB_TRY(applied);
    return record.id();
}

void NewRecordDialog::tell(const core::Error& error)
{
    const bool aboutField = error.kind == core::ErrorKind::ValueMissing || error.kind == core::ErrorKind::ValueInvalid
        || error.kind == core::ErrorKind::ValueTooLong;
    const qsizetype field = aboutField ? m_kind.indexOf(error.subject) : -1;
    if (field >= 0) {
        m_form->setFieldError(field, error);
        m_form->focusField(error.subject);
        return;
    }
    m_refusals = mayStand(error) ? refusals(error) : QStringList();
    m_needsDay = needsDay(error);
    m_banner->setMessage(Banner::Kind::Error, core::sentence(error));
    m_banner->setAction(m_refusals.isEmpty() ? QString() : tr("Let it stand …"));
    m_banner->show();
    m_isCutOff = losesFile(error.kind);
    SavingState::of(m_book).noteFailure(this, error);
}

void NewRecordDialog::askReason()
{
    auto* const dialog = new ReasonDialog(
        m_refusals, this, m_needsDay ? ReasonDialog::Asks::ReasonAndDay : ReasonDialog::Asks::Reason);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { carryOut(dialog->standing()); });
    dialog->open();
}

void NewRecordDialog::takeExisting(core::RecordId record)
{
    // What was typed goes along: it is offered in the fields of the one that is there.
    if (const core::Result<void> handed = m_draft->handOver(record); !handed)
        return tell(handed.error());
    QDialog::done(Rejected);
    Q_EMIT existingChosen(record);
}

void NewRecordDialog::withdrawQuestion()
{
    if (std::exchange(m_asked, false))
        m_banner->hide();
}

void NewRecordDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect foot = m_foot->geometry();
    painter.fillRect(foot, tokens().surface);
    painter.fillRect(QRect(foot.left(), foot.top(), foot.width(), 1), tokens().line);
}

void NewRecordDialog::reject()
{
    const bool anything = !m_form->touched().isEmpty() || !m_typed.isEmpty();
    if (m_asked || !anything)
        return QDialog::reject();
    m_asked = true;
    m_banner->setMessage(Banner::Kind::Warning, tr("What you typed is not in the book yet."));
    m_banner->setAction(tr("Discard"));
    m_banner->show();
}

} // namespace ui
