#include "ui/series/sessiondialog.h"

#include "core/model/entities/session.h"
#include "core/model/fuzzydaterender.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/forms/fieldeditor.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/segmented.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"
#include "ui/support/carryout.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr const char* shownFields[] = {"date", "start_time", "end_time", "mode", "host_municipality", "venue_state",
    "venue_name", "venue_city", "room", "online_link", "accessibility_note", "goals"};
constexpr qsizetype mostListed = 5;

} // namespace

SessionDialog::SessionDialog(Book& book, RecordId session, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_session(session)
    , m_prompts(prompts)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_scope(new Segmented(tr("For which sessions"), this))
    , m_preview(new PlainLabel({}, TextSize::Small, this))
{
    setObjectName(QStringLiteral("sessionDialog"));
    setProperty("handbookPage", QStringLiteral("series"));
    setWindowTitle(tr("Edit %1").arg(book.store().titleOf(session).value_or(QString())));
    build();
    const Result<Record> held = book.store().get(session);
    for (FieldEditor* editor : std::as_const(m_editors)) {
        if (held)
            editor->load(held->at(editor->field().name()));
        connect(editor, &FieldEditor::changed, this, &SessionDialog::preview);
        connect(editor, &FieldEditor::left, this, &SessionDialog::preview);
    }
    connect(m_scope, &Segmented::currentChanged, this, &SessionDialog::preview);
    preview();
}

void SessionDialog::build()
{
    m_banner->hide();
    m_scope->setObjectName(QStringLiteral("dateScope"));
    m_scope->addChoice(QStringLiteral("this"), tr("This session"));
    m_scope->addChoice(QStringLiteral("later"), tr("This and later ones"));
    m_scope->addChoice(QStringLiteral("all"), tr("All"));
    m_preview->setObjectName(QStringLiteral("scopePreview"));
    m_preview->setInk(Ink::Quiet);
    m_preview->setWordWrap(true);
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* const surface = new QWidget(area);
    auto* const form = new QFormLayout(surface);
    for (const char* key : shownFields)
        addField(form, key);
    area->setWidget(surface);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* const accepting = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    accepting->setObjectName(QStringLiteral("changeSessions"));
    accepting->setDefault(true);
    setButtonLook(accepting, ButtonLook::Main);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_scope);
    column->addWidget(area, 1);
    column->addWidget(m_preview);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SessionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithin(*this, {600, 620});
}

void SessionDialog::addField(QFormLayout* form, const char* key)
{
    const EntityInfo& kind = Session::info();
    FieldEditor* const editor = FieldEditor::make(m_book, kind.fields[size_t(kind.indexOf(QString::fromLatin1(key)))]);
    editor->setReadOnly(m_book.isReadOnly());
    auto* const label = new PlainLabel(editor->label(), TextSize::Body, this);
    label->setBuddy(editor->control());
    form->addRow(label, editor);
    m_editors.append(editor);
}

void SessionDialog::focusField(const QString& key)
{
    for (FieldEditor* editor : std::as_const(m_editors)) {
        if (editor->field().name() == key)
            editor->control()->setFocus(Qt::TabFocusReason);
    }
}

acts::DateScope SessionDialog::scope() const
{
    const QString key = m_scope->current();
    if (key == QStringLiteral("later"))
        return acts::DateScope::ThisAndLater;
    return key == QStringLiteral("all") ? acts::DateScope::All : acts::DateScope::This;
}

Result<acts::Given> SessionDialog::given() const
{
    acts::Given given;
    for (const FieldEditor* editor : m_editors) {
        if (!editor->isTouched())
            continue;
        WB_ASSIGN(value, editor->value());
        given.insert(editor->field().name(), value);
    }
    return given;
}

void SessionDialog::preview()
{
    const Result<acts::Given> values = given();
    if (!values) {
        m_preview->setText({}); // the field says itself what is wrong
        return;
    }
    const auto proposal = acts::editSessions(m_book.store(), m_session, scope(), *values);
    if (!proposal) {
        m_preview->setText(sentence(proposal.error()));
        return;
    }
    const QList<RecordId> records = proposal->changes.records();
    QStringList lines{records.isEmpty() ? tr("Nothing would change yet.")
                                        : tr("Changes %n session(s).", nullptr, int(records.size()))};
    for (const Change& change : proposal->changes) {
        const bool isDate = change.field >= 0 && change.fieldInfo().name() == QLatin1StringView("date");
        if (!isDate || lines.size() > mostListed)
            continue;
        const auto words = [](const Value& value) {
            return renderFuzzyDate(valueOr<FuzzyDate>(value), DateStyle::Weekday, spokenLanguage());
        };
        lines.append(tr("%1 → %2").arg(words(change.before), words(change.after)));
    }
    m_preview->setText(lines.join(u'\n'));
}

void SessionDialog::accept()
{
    const Result<void> done = [&]() -> Result<void> {
        WB_ASSIGN(values, given());
        WB_ASSIGN(proposal, acts::editSessions(m_book.store(), m_session, scope(), values));
        WB_TRY(carryOut(m_book, proposal, m_prompts, this));
        return {};
    }();
    if (done)
        QDialog::accept();
    else
        tell(done.error());
}

void SessionDialog::tell(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->show();
}

} // namespace ui
