#include "ui/dialogs/newteamdialog.h"

#include "core/model/entities/municipality.h"
#include "core/model/entities/registration.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/support/carryout.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace core;

NewTeamDialog::NewTeamDialog(Book& book, RecordId series, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_series(series)
    , m_prompts(prompts)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_municipality(new QComboBox(this))
    , m_persons(new QSpinBox(this))
    , m_state(new QComboBox(this))
{
    setObjectName(QStringLiteral("newTeamDialog"));
    setWindowTitle(tr("Enter a team"));
    m_banner->hide();
    m_municipality->setObjectName(QStringLiteral("municipality"));
    m_municipality->setEditable(true);
    m_municipality->setInsertPolicy(QComboBox::NoInsert);
    m_municipality->setMinimumWidth(px(320));
    m_persons->setObjectName(QStringLiteral("persons"));
    m_persons->setRange(0, 999);
    m_persons->setSpecialValueText(tr("not known"));
    m_state->setObjectName(QStringLiteral("state"));
    for (const ChoiceWord& word : choicesOf(RegistrationState{}))
        m_state->addItem(spokenLabels().of(word.label), QString::fromLatin1(word.word));
    m_state->setCurrentIndex(int(RegistrationState::Registered));

    auto* form = new QFormLayout;
    const auto addRow = [&](const QString& text, QWidget* editor) {
        auto* label = new PlainLabel(text, TextSize::Body, this);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
        form->addRow(label, editor);
    };
    addRow(spokenLabels().of("Municipality"), m_municipality);
    addRow(spokenLabels().of("Persons expected"), m_persons);
    addRow(spokenLabels().of("State"), m_state);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* enter = buttons->addButton(tr("Enter"), QDialogButtonBox::AcceptRole);
    enter->setObjectName(QStringLiteral("enter"));
    setButtonLook(enter, ButtonLook::Main);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewTeamDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewTeamDialog::reject);
    fillMunicipalities();
}

void NewTeamDialog::fillMunicipalities()
{
    const Result<QList<Record>> municipalities = m_book.store().all(Municipality::info());
    if (!municipalities) {
        tell(municipalities.error());
        return;
    }
    for (const Record& municipality : *municipalities)
        m_municipality->addItem(
            m_book.store().titleOf(municipality.id()).value_or(QString()), municipality.id().toText());
    m_municipality->setCurrentIndex(-1);
    m_municipality->completer()->setFilterMode(Qt::MatchContains);
    m_municipality->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

RecordId NewTeamDialog::chosen() const
{
    const int index = m_municipality->findText(m_municipality->currentText().trimmed(), Qt::MatchFixedString);
    return index < 0 ? RecordId() : RecordId::fromText(m_municipality->itemData(index).toString());
}

void NewTeamDialog::accept()
{
    acts::Given registration{{QStringLiteral("state"), m_state->currentData().toString()},
        {QStringLiteral("received_on"), m_book.clock().today()}};
    if (m_persons->value() > 0)
        registration.insert(QStringLiteral("persons_expected"), qint64(m_persons->value()));
    const RecordId municipality = chosen();
    const Result<void> entered = [&]() -> Result<void> {
        if (municipality.isNull())
            return fail(ErrorKind::NoSuchRecord, m_municipality->currentText(), QStringLiteral("municipality"));
        WB_ASSIGN(proposal, acts::enterTeam(m_book.store(), m_series, municipality, registration, m_book.ids()));
        WB_TRY(carryOut(m_book, proposal, m_prompts, this));
        return {};
    }();
    if (entered)
        QDialog::accept();
    else
        tell(entered.error());
}

void NewTeamDialog::tell(const Error& error)
{
    m_banner->setMessage(Banner::Kind::Error, sentence(error));
    m_banner->show();
}

} // namespace ui
